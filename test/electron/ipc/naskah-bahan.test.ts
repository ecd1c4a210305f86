import { describe, expect, it } from "vitest";
import { plainDate } from "../../../core/date";
import type { Naskah, Sel } from "../../../core/naskah/naskah";
import { susunBandingDokumen } from "../../../electron/ipc/naskah-banding";
import { susunFormulir } from "../../../electron/ipc/naskah-formulir";
import { susunJejak, susunJejakJumlah } from "../../../electron/ipc/naskah-jejak";
import { susunNorma } from "../../../electron/ipc/naskah-norma";
import { openKantor } from "../open-kantor";

const ARSIPARIS = "contoh-jabatan-arsiparis";
const AKHIR_TAHUN = plainDate(2026, 12, 31) ?? undefined;
const SEKRETARIS = "contoh-jabatan-sekretaris";

/** Every text of a document, in the order in which it is printed. */
function teksNaskah({ bagian }: Naskah): string {
  return JSON.stringify(bagian, (_kunci, nilai: unknown) => (typeof nilai === "function" ? [...(nilai as () => Iterable<Sel>)()] : nilai));
}

async function formulir(isi: { readonly jabatan?: readonly string[] }): Promise<Naskah> {
  const { context } = openKantor("contoh").host;
  return susunFormulir(context, { jenis: "formulir", satuan: "menit", ...isi }, undefined);
}

describe("what the forms are made of", () => {
  it("is the jabatan that were asked for and no other, or all of them", async () => {
    const dua = teksNaskah(await formulir({ jabatan: [ARSIPARIS, SEKRETARIS] }));
    expect([dua.includes("Arsiparis"), dua.includes("Sekretaris")]).toEqual([true, true]);
    const satu = teksNaskah(await formulir({ jabatan: [ARSIPARIS] }));
    expect([satu.includes("Arsiparis"), satu.includes("Penata Kelola Pemilu Ahli Pertama")]).toEqual([true, false]);
    expect(teksNaskah(await formulir({}))).toContain("Penata Kelola Pemilu Ahli Pertama");
  });

  it("is refused when one of those asked for is not there: no form goes missing without a word", async () => {
    for (const jabatan of [[ARSIPARIS, "tidak-ada"], ["tidak-ada"]]) {
      await expect(formulir({ jabatan })).rejects.toMatchObject({ failure: { code: "notFound", data: { hal: "Jabatan" } } });
    }
    // The same one twice is one.
    expect(teksNaskah(await formulir({ jabatan: [ARSIPARIS, ARSIPARIS] }))).toBe(teksNaskah(await formulir({ jabatan: [ARSIPARIS] })));
  });

  it("is refused when the office has no jabatan at all", async () => {
    const { context } = openKantor().host;
    await expect(susunFormulir(context, { jenis: "formulir", satuan: "menit" }, undefined)).rejects.toMatchObject({
      failure: { code: "notFound" },
    });
  });
});

describe("what an explanation is made of", () => {
  it("is the tasks of the one jabatan, on the day that is asked for, under the profile in force and the mark of the sample", async () => {
    const { host, ask } = openKantor("contoh");
    const { tugas, profil } = await ask("abk.get", { jabatanId: ARSIPARIS });
    const naskah = await susunJejak(host.context, { jenis: "jejak", jabatanId: ARSIPARIS, per: AKHIR_TAHUN }, "a4");
    const teks = teksNaskah(naskah);
    expect(tugas.length).toBeGreaterThan(0);
    expect(tugas.every(({ uraian }) => teks.includes(uraian))).toBe(true);
    expect([naskah.kertas, naskah.kaki, naskah.tanda?.ringkas]).toEqual(["a4", `Tepat | ${profil.nama}`, "DATA CONTOH"]);
    expect(naskah.nama).toMatch(/^CONTOH .*2026-12-31$/u);
    const jumlah = await susunJejakJumlah(host.context, { jenis: "jejakJumlah", unitId: null, per: AKHIR_TAHUN }, "a4");
    expect([jumlah.kertas, jumlah.kaki, jumlah.tanda?.ringkas]).toEqual(["a4", `Tepat | ${profil.nama}`, "DATA CONTOH"]);
    expect(jumlah.nama).toMatch(/^CONTOH .*2026-12-31$/u);
    expect(teksNaskah(jumlah)).toContain("Arsiparis");
  });
});

describe("what a comparison of documents is made of", () => {
  it("names both sides, the older one first", async () => {
    const { host, ask } = openKantor("contoh");
    const { id } = await ask("dokumen.create", { tahun: "2025" });
    const judul = async (lama: string | null, baru: string | null) => {
      const naskah = await susunBandingDokumen(host.context, { jenis: "bandingDokumen", lama, baru, hanyaBerubah: true }, undefined);
      return naskah.bagian.flatMap(({ blok }) => blok.flatMap((satu) => (satu.jenis === "judul" ? satu.anak : []))).join(" ");
    };
    const [lama, kini] = [await judul(id, null), await judul(null, id)];
    expect(lama).toMatch(/^[^→]*2025[^→]* → [^→2]+/u);
    expect(kini).toMatch(/^[^→2]+ → [^→]*2025/u);
  });
});

describe("what the list of findings is made of", () => {
  it("is each finding with its jabatan and every task that it is about, once", async () => {
    const { host, ask } = openKantor("contoh");
    const { temuan, tugas } = await ask("norma.findings", {});
    const uraian = new Map(tugas.map((satu) => [satu.id, satu.uraian]));
    const disebut = temuan.flatMap(({ tugasId }) => tugasId.flatMap((id) => uraian.get(id) ?? []));
    expect(disebut.length).toBeGreaterThan(0);
    const teks = teksNaskah(await susunNorma(host.context, undefined));
    expect(disebut.filter((satu) => !teks.includes(satu))).toEqual([]);
  });
});
