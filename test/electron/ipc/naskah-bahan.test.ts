import { describe, expect, it } from "vitest";
import { plainDate } from "../../../core/date";
import type { NaskahDiminta } from "../../../core/contract/naskah";
import type { Kertas } from "../../../core/formasi/kertas";
import type { Naskah } from "../../../core/naskah/naskah";
import type { Sel } from "../../../core/naskah/sel";
import { bingkaiSurat } from "../../../electron/ipc/bahan-surat";
import { bandingDokumen } from "../../../electron/ipc/naskah-banding";
import { formulir } from "../../../electron/ipc/naskah-formulir";
import { jejak, jejakJumlah } from "../../../electron/ipc/naskah-jejak";
import { norma } from "../../../electron/ipc/naskah-norma";
import type { ReadingContext } from "../../../electron/ipc/context";
import type { JenisNaskah, SumberNaskah } from "../../../electron/ipc/sumber-naskah";
import { openKantor } from "../open-kantor";

const ARSIPARIS = "contoh-jabatan-arsiparis";
const AKHIR_TAHUN = plainDate(2026, 12, 31) ?? undefined;
const SEKRETARIS = "contoh-jabatan-sekretaris";

/** Every text of a document, in the order in which it is printed. */
function teksNaskah({ bagian }: Naskah): string {
  return JSON.stringify(bagian, (_kunci, nilai: unknown) => (typeof nilai === "function" ? [...(nilai as () => Iterable<Sel>)()] : nilai));
}

/** A document from its source, gathered and composed. */
async function susun<J extends JenisNaskah>(
  sumber: SumberNaskah<J>,
  context: ReadingContext,
  { kertas, ...diminta }: Extract<NaskahDiminta, { readonly jenis: J }> & { readonly kertas?: Kertas },
): Promise<Naskah> {
  const bingkai = await bingkaiSurat(context, diminta, kertas);
  // What a source gathers is what it composes of.
  return sumber.compose(...((await sumber.gather(context, diminta as never, bingkai)) as never));
}

const SURAT = { nomor: "", tanggal: null } as const;

async function formulirDari(isi: { readonly jabatan?: readonly string[] }): Promise<Naskah> {
  const { context } = openKantor("contoh").host;
  return susun(formulir, context, { ...SURAT, jenis: "formulir", satuan: "menit", ...isi });
}

describe("what the forms are made of", () => {
  it("is the jabatan that were asked for and no other, or all of them", async () => {
    const dua = teksNaskah(await formulirDari({ jabatan: [ARSIPARIS, SEKRETARIS] }));
    expect([dua.includes("Arsiparis"), dua.includes("Sekretaris")]).toEqual([true, true]);
    const satu = teksNaskah(await formulirDari({ jabatan: [ARSIPARIS] }));
    expect([satu.includes("Arsiparis"), satu.includes("Penata Kelola Pemilu Ahli Pertama")]).toEqual([true, false]);
    expect(teksNaskah(await formulirDari({}))).toContain("Penata Kelola Pemilu Ahli Pertama");
  });

  it("is refused when one of those asked for is not there: no form goes missing without a word", async () => {
    for (const jabatan of [[ARSIPARIS, "tidak-ada"], ["tidak-ada"]]) {
      await expect(formulirDari({ jabatan })).rejects.toMatchObject({ failure: { code: "notFound", data: { hal: "Jabatan" } } });
    }
    // The same one twice is one.
    expect(teksNaskah(await formulirDari({ jabatan: [ARSIPARIS, ARSIPARIS] }))).toBe(
      teksNaskah(await formulirDari({ jabatan: [ARSIPARIS] })),
    );
  });

  it("is refused when the office has no jabatan at all", async () => {
    const { context } = openKantor().host;
    await expect(susun(formulir, context, { ...SURAT, jenis: "formulir", satuan: "menit" })).rejects.toMatchObject({
      failure: { code: "notFound" },
    });
  });
});

describe("what an explanation is made of", () => {
  it("is the tasks of the one jabatan, on the day that is asked for, under the profile in force and the mark of the sample", async () => {
    const { host, ask } = openKantor("contoh");
    const { tugas, profil } = await ask("abk.get", { jabatanId: ARSIPARIS });
    const naskah = await susun(jejak, host.context, { jenis: "jejak", jabatanId: ARSIPARIS, per: AKHIR_TAHUN, kertas: "a4" });
    const teks = teksNaskah(naskah);
    expect(tugas.length).toBeGreaterThan(0);
    expect(tugas.every(({ uraian }) => teks.includes(uraian))).toBe(true);
    expect([naskah.kertas, naskah.kaki, naskah.tanda?.ringkas]).toEqual(["a4", `Tepat | ${profil.nama}`, "DATA CONTOH"]);
    expect(naskah.nama).toMatch(/^CONTOH .*2026-12-31$/u);
    const jumlah = await susun(jejakJumlah, host.context, { jenis: "jejakJumlah", unitId: null, per: AKHIR_TAHUN, kertas: "a4" });
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
      const naskah = await susun(bandingDokumen, host.context, { jenis: "bandingDokumen", lama, baru, hanyaBerubah: true });
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
    const teks = teksNaskah(await susun(norma, host.context, { jenis: "norma" }));
    expect(disebut.filter((satu) => !teks.includes(satu))).toEqual([]);
  });
});
