import { describe, expect, it } from "vitest";
import { tidyLines } from "../../core/name";

describe("a text of several lines", () => {
  it("keeps its lines, each tidied, and no empty ones: questions and answers stay apart", () => {
    expect(tidyLines(" 1. Tanya:  sehat?\r\n\r\n   Jawab:\tYa. \n")).toBe("1. Tanya: sehat?\nJawab: Ya.");
  });
});
