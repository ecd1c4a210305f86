import { describe, expect, it } from "vitest";
import { procedures, type ProcedureName } from "../../../core/contract/procedures";
import { kalimatSyarat, rincianSyarat } from "../../../core/text/syarat";
import { fieldsOf } from "../../electron/ipc/fields-of";

/** What no field takes, of every kind. */
const BURUK: readonly unknown[] = [
  undefined,
  null,
  -1e12,
  1e12,
  1.5,
  "",
  "x".repeat(5_000),
  [],
  Array.from({ length: 60_000 }, () => 7),
  {},
  true,
];

/** Why a procedure refuses each bad value in all of its fields at once. */
function sebab(name: ProcedureName): readonly string[] {
  return BURUK.flatMap((nilai) => {
    const isi = Object.fromEntries(fieldsOf(name).map((field) => [field, nilai]));
    return [nilai, isi, { ...isi, takDikenal: 1 }].flatMap((masukan) => {
      const hasil = procedures[name].input.safeParse(masukan, { error: kalimatSyarat });
      return hasil.success ? [] : hasil.error.issues.map(({ path, message }) => rincianSyarat(path, message));
    });
  });
}

describe("why a value is not taken", () => {
  it("is said in Indonesian for every field of every procedure", () => {
    const kalimat = new Set(Object.keys(procedures).flatMap((name) => sebab(name as ProcedureName)));
    expect(kalimat.size).toBeGreaterThan(300);
    expect(
      [...kalimat].filter((satu) => /\b(?:invalid|expected|received|too|must|option|unrecognized|undefined|nan)\b/iu.test(satu)),
    ).toEqual([]);
    // No name of a field as the program spells it.
    expect([...kalimat].filter((satu) => /[a-z][A-Z]|_|[a-z]\.[a-z0-9]/u.test(satu))).toEqual([]);
  });

  it("names bounds as the office writes numbers", () => {
    expect(kalimatSyarat({ code: "too_big", origin: "number", maximum: 100_000 })).toBe("paling besar 100.000");
    expect(kalimatSyarat({ code: "too_small", origin: "number", minimum: 0.5 })).toBe("paling kecil 0,5");
    expect(kalimatSyarat({ code: "too_big", origin: "array", maximum: 2_000 })).toBe("paling banyak 2.000 sekaligus");
    expect(kalimatSyarat({ code: "too_small", origin: "array", minimum: 1 })).toBe("paling sedikit 1 yang dipilih");
    expect(kalimatSyarat({ code: "too_big", origin: "string", maximum: 200 })).toBe("paling banyak 200 huruf");
    expect(kalimatSyarat({ code: "too_small", origin: "string", minimum: 1 })).toBe("wajib diisi");
  });

  it("says what the value must be, and that it is missing where it is", () => {
    expect(kalimatSyarat({ code: "invalid_type", expected: "int", input: 1.5 })).toBe("harus bilangan bulat");
    expect(kalimatSyarat({ code: "invalid_type", expected: "number", input: undefined })).toBe("wajib diisi");
    expect(kalimatSyarat({ code: "invalid_value", input: "x" })).toBe("bukan salah satu pilihannya");
    expect(kalimatSyarat({ code: "not_multiple_of", divisor: 0.25 })).toBe("harus kelipatan 0,25");
  });

  it("is said with its place in words, counted from one", () => {
    expect(rincianSyarat(["baris", 3, "kelasJabatan"], "wajib diisi")).toBe("kelas jabatan baris ke-4 wajib diisi");
    expect(rincianSyarat(["penandatanganNip"], "paling banyak 30 huruf")).toBe("penandatangan NIP paling banyak 30 huruf");
    expect(rincianSyarat([], "tidak dapat dibaca")).toBe("tidak dapat dibaca");
  });
});
