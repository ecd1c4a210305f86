import { setImmediate as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { KeadaanImpor } from "../../../core/contract/intake";
import { berkasOle } from "../excel/berkas";
import { openKantor, type KantorUji } from "../open-kantor";
import { anjabPanjang } from "../word/anjab-word";
import { paragraf, tabel, word } from "../word/dokumen-uji";

type Berkas = { readonly nama: string; readonly isi: Uint8Array };

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

  it("has nothing to apply the second time", async () => {
    const kantor = openKantor();
    const berkas = { nama: "anjab.docx", isi: await anjabPanjang() };
    await terapkan(kantor, berkas);
    const { dampak } = await siap(kantor, berkas);
    expect(Object.values(dampak).reduce((jumlah, satu) => jumlah + satu, 0)).toBe(0);
  });
});

describe("a document that is no informasi jabatan of Word", () => {
  const galat = async (berkas: Berkas) => (await siap(openKantor(), berkas)).berkas[0]?.galat ?? "";

  it("says the way out: an old .doc whatever its name, one with a password, one without the items, a picture", async () => {
    expect(await galat({ nama: "anjab.docx", isi: berkasOle({ WordDocument: new TextEncoder().encode("isi") }) })).toContain(
      "Simpan sebagai, jenis Dokumen Word (.docx)",
    );
    expect(await galat({ nama: "anjab.docx", isi: berkasOle({ EncryptedPackage: new Uint8Array(64) }) })).toContain("sandi");
    const surat = await word([
      paragraf("Dengan hormat"),
      tabel([
        ["No", "Nama"],
        ["1", "Bagus Contoh"],
      ]),
    ]);
    expect(await galat({ nama: "surat.docx", isi: surat })).toContain("dokumen Word yang tidak memuat butir informasi jabatan");
    expect(await galat({ nama: "anjab.docx", isi: surat.subarray(0, 200) })).toContain("akhir berkasnya tidak ada");
  });
});
