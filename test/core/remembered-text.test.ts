import { describe, expect, it } from "vitest";
import { rememberedText } from "../../core/remembered-text";

describe("a function of a text that is remembered", () => {
  it("works each text out once, null among its answers", () => {
    const asked: string[] = [];
    const length = rememberedText((text) => {
      asked.push(text);
      return text === "" ? null : text.length;
    });
    expect([length("ab"), length(""), length("ab"), length(""), length("abc")]).toEqual([2, null, 2, null, 3]);
    expect(asked).toEqual(["ab", "", "abc"]);
  });

  it("goes on answering right beyond what it can remember", () => {
    const twice = rememberedText((text) => text + text);
    for (let number = 0; number < 50_010; number += 1) twice(String(number));
    expect([twice("0"), twice("50009")]).toEqual(["00", "5000950009"]);
  });
});
