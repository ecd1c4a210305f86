import { describe, expect, it } from "vitest";
import { lolosXml } from "../../core/lolos-xml";

describe("a text within XML", () => {
  it("is no markup, neither in an element nor in an attribute", () => {
    expect(lolosXml('<script>"a" & b</script>')).toBe("&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt;");
  });

  it("loses the signs that XML cannot hold and keeps all others", () => {
    expect(lolosXml("a\u0001\u000b\uffff\ud800b\tc\nd 🙂")).toBe("ab\tc\nd 🙂");
  });
});
