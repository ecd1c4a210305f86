import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { kodeTanda, tandaPendek } from "../../../core/rantai/tanda";
import { isBerkasAsli, kalimatBerkas } from "../../../core/text/berkas-rantai";
import { kalimatPutus } from "../../../core/text/rantai";
import type { PermintaanNaskah } from "../../../core/contract/naskah";
import { openKantor, type KantorUji } from "../open-kantor";

async function kantorBerunit(): Promise<KantorUji> {
  const kantor = openKantor();
  await kantor.ask("unit.save", { nama: "Umum", indukId: null, kode: null });
  return kantor;
}

const BENTUK = ["xlsx", "docx", "pdf"] as const;

describe("a document that is written", () => {
  it.each(BENTUK)("as .%s is known byte for byte, with the state of the data that it was made from and the steps since", async (bentuk) => {
    const { ask } = await kantorBerunit();
    const { isi, keadaan } = await ask("naskah.buat", { naskah: { jenis: "riwayat" }, bentuk });
    const hasil = await ask("rantai.berkas", { nama: `x.${bentuk}`, isi });
    expect(hasil).toMatchObject({ hasil: "sama", langkah: keadaan?.langkah, sejak: 0, jenis: "riwayat", bentuk, rantai: "cocok" });
    await ask("unit.save", { nama: "Keuangan", indukId: null, kode: null });
    expect(await ask("rantai.berkas", { nama: "lain.bin", isi })).toMatchObject({ hasil: "sama", sejak: 1 });
  });

  it.each(BENTUK)("as .%s is known by its mark when its content was changed afterwards", async (bentuk) => {
    const { ask } = await kantorBerunit();
    const { isi, keadaan } = await ask("naskah.buat", { naskah: { jenis: "riwayat" }, bentuk });
    const hasil = await ask("rantai.berkas", { nama: "x", isi: ubah(isi, bentuk) });
    expect(hasil).toMatchObject({ hasil: "diubah", langkah: keadaan?.langkah, sejak: 0 });
  });

  it("bears its state in words in the foot of the workbook, and no name of a person in its mark", async () => {
    const { ask } = await kantorBerunit();
    const { isi, keadaan } = await ask("naskah.buat", { naskah: { jenis: "riwayat" }, bentuk: "xlsx" });
    const bagian = unzipSync(isi);
    const lembar = strFromU8(bagian["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(lembar).toContain(`Tepat ${tandaPendek(keadaan?.sidik ?? "")}, langkah ${keadaan?.langkah}`);
    expect(strFromU8(bagian["docProps/core.xml"] ?? new Uint8Array())).toMatch(
      /<cp:keywords>tepat-rantai-1\.[0-9a-f]{16}\.\d+\.[0-9a-f]{64}<\/cp:keywords>/,
    );
  });

  it("is remembered outside the history: what can be undone stays what it was", async () => {
    const { ask, host } = await kantorBerunit();
    const jumlah = async () => (await ask("history.list", {})).total;
    const sebelum = await jumlah();
    await ask("naskah.buat", { naskah: { jenis: "riwayat" }, bentuk: "pdf" });
    expect(await jumlah()).toBe(sebelum);
    const catatan = host.context.files.basis.raw.prepare("SELECT * FROM berkasTertulis").all();
    expect(catatan).toEqual([expect.objectContaining({ jenis: "riwayat", bentuk: "pdf", langkah: sebelum })]);
    expect(Object.keys(catatan[0] ?? {})).not.toContain("nama");
  });

  it("of another office, or of nobody, is told apart", async () => {
    const lain = await kantorBerunit();
    const { isi } = await lain.ask("naskah.buat", { naskah: { jenis: "riwayat" }, bentuk: "pdf" });
    const { ask } = await kantorBerunit();
    expect(await ask("rantai.berkas", { nama: "x.pdf", isi })).toMatchObject({ hasil: "kantorLain" });
    expect(await ask("rantai.berkas", { nama: "x.pdf", isi: strToU8("%PDF-1.7 lain") })).toMatchObject({ hasil: "takDikenal" });
    expect(await ask("rantai.berkas", { nama: "x.xlsx", isi: strToU8("PK\u0003\u0004rusak") })).toMatchObject({ hasil: "takDikenal" });
  });

  it("of a state that the history of now does not hold is not called whole", async () => {
    const { ask, host } = await kantorBerunit();
    const { isi } = await ask("naskah.buat", { naskah: { jenis: "riwayat" }, bentuk: "pdf" });
    const { raw } = host.context.files.basis;
    raw.exec("DROP TRIGGER langkah_tetap; UPDATE langkah SET sidik = lower(hex(randomblob(32))) WHERE nomor = 2");
    expect(await ask("rantai.berkas", { nama: "x.pdf", isi })).toMatchObject({ hasil: "sama", rantai: "lain" });
    expect(await ask("rantai.berkas", { nama: "x.pdf", isi: ubah(isi, "pdf") })).toMatchObject({ hasil: "keadaanLain" });
  });
});

describe("a forged record of a written file", () => {
  it("does not make a file ours: the answer says that the records are not whole, and the check of the history says where", async () => {
    const { ask, host } = await kantorBerunit();
    await ask("naskah.buat", { naskah: { jenis: "riwayat" }, bentuk: "pdf" });
    const palsu = strToU8("%PDF-1.7 palsu");
    host.context.files.basis.raw
      .prepare(
        `INSERT INTO berkasTertulis (sidik, jenis, bentuk, langkah, kepala, waktu, pelaku, sidikBaris)
         SELECT ?, jenis, bentuk, langkah, kepala, waktu, 'Kepala', sidikBaris FROM berkasTertulis`,
      )
      .run([createHash("sha256").update(palsu).digest("hex")]);
    const hasil = await ask("rantai.berkas", { nama: "x.pdf", isi: palsu });
    expect([hasil.hasil, isBerkasAsli(hasil)]).toEqual(["sama", false]);
    expect(kalimatBerkas(hasil).judul).toBe("Tercatat, tetapi catatannya tidak dapat dipercaya");
    expect(kalimatBerkas(hasil).isi).toContain("Catatan berkas yang ditulis nomor 2 bukan yang dicatat Tepat");
    expect(await ask("rantai.periksa", {})).toMatchObject({ utuh: false, berkas: { putus: [{ jenis: "diubah", nomor: 2 }] } });
  });
});

/** The same document with one thing changed by another program. */
function ubah(isi: Uint8Array, bentuk: (typeof BENTUK)[number]): Uint8Array {
  if (bentuk === "pdf") return Buffer.concat([isi, Buffer.from("\n%tambahan")]);
  const bagian = unzipSync(isi);
  const nama = bentuk === "xlsx" ? "xl/worksheets/sheet1.xml" : "word/document.xml";
  const teks = strFromU8(bagian[nama] ?? new Uint8Array());
  return zipSync({ ...bagian, [nama]: strToU8(teks.replace("Riwayat", "Ringkasan")) });
}

describe("a mark on paper", () => {
  it("is found by what was typed or scanned, and not by that of another step", async () => {
    const { ask } = await kantorBerunit();
    const { kepala } = await ask("rantai.keadaan", {});
    const { langkah = 0, sidik } = kepala ?? {};
    const tanda = tandaPendek(sidik ?? "");
    const cocok = { hasil: "cocok", langkah, sejak: 0 };
    expect(await ask("rantai.tanda", { tanda: `Tepat ${tanda}, langkah ${langkah}` })).toMatchObject(cocok);
    expect(await ask("rantai.tanda", { tanda: ` ${tanda.toLowerCase().replace("-", "")} ${langkah}` })).toMatchObject(cocok);
    expect(await ask("rantai.tanda", { tanda: kodeTanda({ langkah, sidik: sidik ?? "" }) })).toMatchObject(cocok);
    expect(await ask("rantai.tanda", { tanda: `${tanda} langkah 1` })).toEqual({ hasil: "lain", langkah: 1 });
    expect(await ask("rantai.tanda", { tanda: `${tanda} langkah 999` })).toEqual({ hasil: "belumAda", langkah: 999 });
    expect(await ask("rantai.tanda", { tanda: "bukan apa-apa" })).toEqual({ hasil: "bukanTanda" });
  });
});

describe("checking the history", () => {
  it("finds it whole, and remembers when and up to which step", async () => {
    const { ask, folder, restart } = await kantorBerunit();
    expect((await ask("rantai.keadaan", {})).terakhir).toBeNull();
    const hasil = await ask("rantai.periksa", {});
    expect([hasil.rantai.banyakPutus, hasil.isi.banyakBeda, hasil.kepalaHilang, hasil.catatanTakSah]).toEqual([0, 0, null, false]);
    await restart();
    expect((await ask("rantai.keadaan", {})).terakhir).toEqual({ waktu: hasil.waktu, langkah: hasil.rantai.langkah, utuh: true });
    expect(readdirSync(folder)).toContain("tepat.db.rantai");
  });

  it("tells where it is broken, in words", async () => {
    const { ask, host } = await kantorBerunit();
    host.context.files.basis.raw.exec("DROP TRIGGER langkah_tetap; UPDATE langkah SET pelaku = 'orang lain' WHERE nomor = 2");
    const { rantai } = await ask("rantai.periksa", {});
    expect(rantai.putus.map((putus) => kalimatPutus(putus))[0]).toMatch(/^Langkah 2 \(.+\) bukan lagi seperti ketika disimpan/);
    expect((await ask("rantai.keadaan", {})).terakhir?.utuh).toBe(false);
  });

  it("finds a history that was cut off and whose counters were set back, by the head that this machine kept", async () => {
    const { ask, host } = await kantorBerunit();
    await ask("rantai.periksa", {});
    host.context.files.basis.raw.exec(`
      DROP TRIGGER langkah_utuh; DROP TRIGGER perubahan_utuh; DELETE FROM unit;
      DELETE FROM perubahan WHERE langkahId = (SELECT id FROM langkah WHERE nomor = 2); DELETE FROM langkah WHERE nomor = 2;
      UPDATE sqlite_sequence SET seq = (SELECT max(nomor) FROM perubahan) WHERE name = 'perubahan';
      UPDATE sqlite_sequence SET seq = 1 WHERE name = 'langkah'`);
    const { rantai, isi, kepalaHilang } = await ask("rantai.periksa", {});
    expect([rantai.putus, isi.beda]).toEqual([[], []]);
    expect(kepalaHilang?.langkah).toBe(2);
    const lagi = await ask("rantai.periksa", {});
    expect([lagi.utuh, lagi.kepalaHilang?.langkah]).toEqual([false, 2]);
    expect((await ask("rantai.keadaan", {})).terakhir?.utuh).toBe(false);
    await ask("rantai.akui", { alasan: "Cadangan lama dipasang kembali" });
    expect(await ask("rantai.periksa", {})).toMatchObject({ utuh: true, kepalaHilang: null });
  });

  it("does not trip over a note beside the data that is none", async () => {
    const { ask, folder } = await kantorBerunit();
    writeFileSync(join(folder, "tepat.db.rantai"), "{rusak");
    expect((await ask("rantai.periksa", {})).catatanTakSah).toBe(true);
    expect(await ask("rantai.periksa", {})).toMatchObject({ catatanTakSah: true, utuh: false });
    await ask("rantai.akui", { alasan: "Cadangan lama dipasang kembali" });
    expect(await ask("rantai.periksa", {})).toMatchObject({ catatanTakSah: false, utuh: true });
    expect(
      createHash("sha256")
        .update(readFileSync(join(folder, "tepat.db.rantai")))
        .digest("hex"),
    ).toHaveLength(64);
  });
});

describe("the history that is printed for an auditor", () => {
  async function teks(kantor: KantorUji, pilihan: Partial<Extract<PermintaanNaskah, { readonly jenis: "riwayatAudit" }>>): Promise<string> {
    const { isi } = await kantor.ask("naskah.buat", { naskah: { ...pilihan, jenis: "riwayatAudit" }, bentuk: "xlsx" });
    return strFromU8(unzipSync(isi)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  }

  it("tells who, when and what, before and after, with the chain value of each step and the totals", async () => {
    const kantor = await kantorBerunit();
    const [unit] = await kantor.ask("unit.list", {});
    await kantor.ask("unit.save", {
      ...unit,
      id: unit?.id,
      revision: unit?.revision,
      nama: "Umum dan Logistik",
      indukId: null,
      kode: "07",
    });
    const { kepala } = await kantor.ask("rantai.keadaan", {});
    const lembar = await teks(kantor, {});
    expect(lembar).toContain(tandaPendek(kepala?.sidik ?? ""));
    for (const kata of ["Umum dan Logistik", "Semula", "Menjadi", "3 langkah"]) expect(lembar).toContain(kata);
  });

  it("of one jabatan holds only its rows, of another day or another person nothing", async () => {
    const kantor = await kantorBerunit();
    const [unit] = await kantor.ask("unit.list", {});
    const isi = { unitId: unit?.id ?? "", jenis: "fungsional" as const, jenjang: null, kelas: 6, kode: null, indukId: null };
    const arsiparis = await kantor.ask("jabatan.save", { ...isi, nama: "Arsiparis" });
    await kantor.ask("jabatan.save", { ...isi, nama: "Pranata Komputer" });
    const milik = await teks(kantor, { subjek: { tabel: "jabatan", id: arsiparis.id } });
    expect([milik.includes("Arsiparis"), milik.includes("Pranata Komputer")]).toEqual([true, false]);
    const bidang = await teks(kantor, { bidang: "susunan" });
    expect(bidang).toContain("Pranata Komputer");
    expect(await teks(kantor, { bidang: "kompetensi" })).not.toContain("Arsiparis");
    expect(await teks(kantor, { sampai: "2020-01-01" })).toContain("0 langkah");
    expect(await teks(kantor, { pelaku: "tidak ada" })).toContain("0 langkah");
  });
});
