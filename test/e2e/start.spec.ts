import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { periksaAksesibilitas } from "./aksesibilitas";
import { bukaTepat, hostUji, type TepatTerbuka } from "./harness";

describe(`a first start on ${hostUji()}`, () => {
  let tepat: TepatTerbuka;

  beforeAll(async () => {
    tepat = await bukaTepat();
  });

  afterAll(async () => {
    await tepat.tutup();
  });

  it("shows a page with one main heading", async () => {
    const heading = tepat.page.getByRole("heading", { level: 1 });
    await heading.waitFor();
    expect(await heading.count()).toBe(1);
    await tepat.potret("mulai");
  });

  it("shows a page without errors of its own", () => {
    expect(tepat.galatHalaman).toEqual([]);
  });

  it("shows a page without accessibility violations", async () => {
    expect(await periksaAksesibilitas(tepat.page)).toEqual([]);
  });
});
