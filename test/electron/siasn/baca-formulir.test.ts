import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { bacaFormulirSiasn } from "../../../electron/siasn/baca-formulir";
import { formulirUji } from "./formulir-uji";

const JENIS = "[Content_Types].xml";
const BIASA = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

describe("a form of SIASN", () => {
  it.each([
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
  ])("that Excel would not open under the ending .xlsx is refused: %s", async (jenis) => {
    const bagian = unzipSync(await formulirUji());
    const lama = strFromU8(bagian[JENIS] ?? new Uint8Array());
    expect(lama).toContain(BIASA);
    const isi = zipSync({ ...bagian, [JENIS]: strToU8(lama.replace(BIASA, jenis)) });
    expect(() => bacaFormulirSiasn("formulir.xlsx", isi)).toThrow(expect.objectContaining({ code: "formulirSiasnDitolak" }) as Error);
  });
});
