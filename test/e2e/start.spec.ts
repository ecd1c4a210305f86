import { describe, expect, it } from "vitest";
import { analis } from "./analis";
import { hostUji } from "./harness";

describe(`a first start on ${hostUji()}`, () => {
  const { layar, tepat } = analis();

  it("shows a page with one main heading", async () => {
    expect(await layar.page().getByRole("heading", { level: 1 }).count()).toBe(1);
    await tepat().potret("mulai");
  });

  it("shows a page without errors of its own", () => {
    expect(tepat().galatHalaman).toEqual([]);
  });

  it("shows a page without accessibility violations", async () => {
    expect(await layar.pelanggaran()).toEqual([]);
  });
});
