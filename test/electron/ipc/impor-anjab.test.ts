import { setImmediate as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { KeadaanImpor } from "../../../core/contract/intake";
import { berkasOle } from "../excel/berkas";
import { openKantor, type KantorUji } from "../open-kantor";
import { anjabPanjang } from "../word/anjab-word";
import { gambar, paragraf, tabel, word } from "../word/dokumen-uji";

type Berkas = { readonly nama: string; readonly isi: Uint8Array | null };

async function siap({ ask }: KantorUji, ...berkas: readonly Berkas[]) {
  const { draf } = await ask("intake.start", { berkas: [...berkas] });
  for (;;) {
    const keadaan: KeadaanImpor = await ask("intake.status", { draf });
    if (keadaan.tahap === "siap") return { draf, ...keadaan };
    await pause();
  }
}

async function terapkan(kantor: KantorUji, ...berkas: readonly Berkas[]): Promise<string> {
  const { draf } = await siap(kantor, ...berkas);
  await kantor.ask("intake.apply", { draf });
  const akhir = await kantor.ask("intake.status", { draf });
  return akhir.tahap === "selesai" ? akhir.batch : "";
}

describe("an informasi jabatan that comes in from Word", () => {
  it("is written with its jabatan, its tasks and their results, and goes again by the name of its import", async () => {
    const kantor = openKantor();
    const batch = await terapkan(kantor, { nama: "anjab.docx", isi: await anjabPanjang() });
    const [analis] = await kantor.ask("jabatan.list", {});
    const jabatanId = analis?.id ?? "";
    const { unsur, rincian } = await kantor.ask("anjab.get", { jabatanId });
    expect([analis?.nama, analis?.kelas, unsur.length, rincian.length]).toEqual(["Analis Hukum", 7, 19, 24]);
    expect(unsur.find((satu) => satu.unsur === "minat")).toMatchObject({
      id: `minat:${jabatanId}`,
      isi: { kode: ["I", "C", "S"] },
      asal: "belum",
    });
    expect((await kantor.ask("history.revert", { id: batch })).dipertahankan).toEqual([]);
    expect(await kantor.ask("anjab.list", {})).toEqual([]);
    expect(await kantor.ask("jabatan.list", {})).toEqual([]);
  });

  it("keeps what was edited since when the import is undone", async () => {
    const kantor = openKantor();
    const batch = await terapkan(kantor, { nama: "anjab.docx", isi: await anjabPanjang() });
    const [analis] = await kantor.ask("jabatan.list", {});
    const jabatanId = analis?.id ?? "";
    const lama = (await kantor.ask("anjab.get", { jabatanId })).unsur.find((satu) => satu.unsur === "keterampilan");
    const asal = { asal: "dianalisis" as const, oleh: "Analis", tanggal: null, dari: "wawancara" };
    const isi = { baris: [{ uraian: "Bernegosiasi" }] };
    await kantor.ask("anjab.save", { jabatanId, ubahan: [{ unsur: "keterampilan", revision: lama?.revision ?? null, isi, asal }] });
    const { dipertahankan } = await kantor.ask("history.revert", { id: batch });
    expect(dipertahankan.length).toBeGreaterThan(0);
    expect(await kantor.ask("anjab.list", {})).toMatchObject([{ unsur: "keterampilan", isi, asal: "dianalisis" }]);
  });

  it("comes in beside a file that could not be opened, which is told in its place", async () => {
    const kantor = openKantor();
    const terkunci = { nama: "terkunci.docx", isi: null };
    const { draf, berkas } = await siap(kantor, terkunci, { nama: "anjab.docx", isi: await anjabPanjang() });
    expect(berkas.map(({ galat }) => galat?.slice(0, 43) ?? null)).toEqual(["“terkunci.docx” tidak dapat dibuka: sedang ", null]);
    await kantor.ask("intake.apply", { draf });
    expect((await kantor.ask("jabatan.list", {})).map(({ nama }) => nama)).toEqual(["Analis Hukum"]);
    expect(JSON.stringify(await kantor.ask("history.list", {}))).not.toContain("terkunci.docx");
  });

  it("has nothing to apply the second time", async () => {
    const kantor = openKantor();
    const berkas = { nama: "anjab.docx", isi: await anjabPanjang() };
    await terapkan(kantor, berkas);
    const { dampak } = await siap(kantor, berkas);
    expect(Object.values(dampak).reduce((jumlah, satu) => jumlah + satu, 0)).toBe(0);
  });
});

/** An old document as Word itself writes it: the root of the container bears the class of Word. */
function docWord(): Uint8Array {
  const isi = berkasOle({ WordDocument: new TextEncoder().encode("isi") });
  const bytes = Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength);
  bytes.set([0x06, 0x09, 0x02, 0x00], bytes.indexOf(Buffer.from("Root Entry", "utf16le")) + 80);
  return isi;
}

describe("a document that is no informasi jabatan of Word", () => {
  const galat = async (berkas: Berkas) => (await siap(openKantor(), berkas)).berkas[0]?.galat ?? "";

  it("says the way out: an old .doc whatever its name, one with a password, one without the items, a picture", async () => {
    expect(await galat({ nama: "anjab.docx", isi: berkasOle({ WordDocument: new TextEncoder().encode("isi") }) })).toContain(
      "Simpan sebagai, jenis Dokumen Word (.docx)",
    );
    expect(await galat({ nama: "anjab.docx", isi: docWord() })).toContain("Simpan sebagai, jenis Dokumen Word (.docx)");
    expect(await galat({ nama: "anjab.docx", isi: berkasOle({ EncryptedPackage: new Uint8Array(64) }) })).toContain("sandi");
    const surat = await word([
      paragraf("Dengan hormat"),
      tabel([
        ["No", "Nama"],
        ["1", "Bagus Contoh"],
      ]),
    ]);
    expect(await galat({ nama: "surat.docx", isi: surat })).toContain("dokumen Word yang tidak memuat butir informasi jabatan");
    expect(await galat({ nama: "kosong.docx", isi: await word([paragraf("")]) })).toContain("dokumen Word tanpa isi");
    expect(await galat({ nama: "pindaian.docx", isi: await word([gambar()]) })).toContain("hanya berisi gambar");
    const abk = tabel([
      ["No", "Uraian Tugas", "Beban Kerja", "Waktu Penyelesaian"],
      ["1", "Menata arsip", "500", "30"],
    ]);
    expect(await galat({ nama: "abk.docx", isi: await word([paragraf("ANALISIS BEBAN KERJA"), abk]) })).toContain("berisi tabel ABK");
    expect(await galat({ nama: "anjab.docx", isi: surat.subarray(0, 200) })).toContain("akhir berkasnya tidak ada");
  });
});
