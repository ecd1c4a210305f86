import { copyFileSync, existsSync, linkSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PilihanCadangan } from "../../../electron/cadangan/buka";
import { tandaPendek } from "../../../core/rantai/tanda";
import { kalimatBerkas } from "../../../core/text/berkas-rantai";
import { AppError } from "../../../core/errors";
import { ORANG_UJI } from "../../orang-uji";
import { openKantor, temporaryFolder, type KantorUji } from "../open-kantor";

const JABATAN = { jenis: "pelaksana" as const, jenjang: null, kelas: 5, kode: null, indukId: null };

/** An office with a unit, a jabatan with a task and somebody in it, of which a snapshot was taken. */
async function kantorBercadangan() {
  const kantor = openKantor();
  const { ask } = kantor;
  const unit = await ask("unit.save", { nama: "Umum", indukId: null, kode: null });
  const jabatan = await ask("jabatan.save", { ...JABATAN, unitId: unit.id, nama: "Arsiparis" });
  const tugas = { satuanHasil: "berkas", volume: 10, periode: "tahun" as const, normaWaktuMenit: 30, keterangan: "" };
  await ask("tugas.save", { jabatanId: jabatan.id, tambah: [{ id: "t1", urutan: 0, uraian: "Menata arsip", ...tugas }] });
  const orang = await ask("pegawai.save", {
    ...ORANG_UJI,
    nama: "RATNA DEWI",
    nip: "199001012015032001",
    jabatanId: jabatan.id,
    tmtJabatan: "2020-01-01",
  });
  const dibuat = await ask("cadangan.ambil", {});
  const pilihan: PilihanCadangan = { tempat: "sini", nama: dibuat?.nama ?? "" };
  return { ...kantor, unit, jabatan, orang, pilihan, path: join(kantor.folder, "tepat-cadangan", pilihan.nama), kantor };
}

async function galat(janji: Promise<unknown>) {
  try {
    await janji;
    return null;
  } catch (error) {
    return error instanceof AppError ? error.failure : error;
  }
}

const namaOrang = async ({ ask }: Pick<KantorUji, "ask">) => (await ask("pegawai.list", {})).map(({ nama }) => nama).toSorted();

describe("going back to a snapshot", () => {
  it("says first which steps and rows would be lost, and then brings the office back and keeps the one of before", async () => {
    const kantor = await kantorBercadangan();
    const { ask, pilihan, folder } = kantor;
    await ask("pegawai.save", { ...ORANG_UJI, nama: "BUDI" });
    await ask("jabatan.save", { ...JABATAN, unitId: kantor.unit.id, nama: "Penata Arsip", id: kantor.jabatan.id, revision: 1 });
    const banding = await ask("cadangan.banding", pilihan);
    expect(banding.langkah.map(({ kalimat }) => kalimat)).toEqual(["Ubah jabatan Penata Arsip", "Tambah pegawai BUDI"]);
    expect([banding.jumlahLangkah, banding.langkahKembali]).toEqual([2, 0]);
    expect(banding.hitungan).toContainEqual({ tabel: "pegawai", aksi: "tambah", jumlah: 1 });
    expect(banding.hitungan).toContainEqual({ tabel: "jabatan", aksi: "ubah", jumlah: 1 });
    expect(banding.baris).toEqual([{ tabel: "jabatan", id: kantor.jabatan.id, sebutan: "Arsiparis", sejakItu: "ubah" }]);
    const { disimpan } = await ask("cadangan.pulihkan", { ...pilihan, kepala: banding.kepala });
    expect(await namaOrang(kantor)).toEqual(["RATNA DEWI"]);
    const [terakhir] = (await ask("history.list", {})).langkah;
    expect(terakhir?.kalimat).toMatch(/^Pulihkan data dari cadangan .*; yang sebelumnya disimpan sebagai tepat-sebelum-dipulihkan-/u);
    expect(existsSync(join(folder, "tepat.db.pulih.json"))).toBe(false);
    // The office of before is whole, under its own name, and opens as any other file.
    const lama = openKantor("kantor", { prepare: (lain) => copyFileSync(join(folder, disimpan), join(lain, "tepat.db")) });
    expect(await namaOrang(lama)).toEqual(["BUDI", "RATNA DEWI"]);
    // What was restored goes on after a restart.
    await kantor.kantor.restart();
    expect(await namaOrang(kantor.kantor)).toEqual(["RATNA DEWI"]);
  });

  it("explains a file and a printed mark of the state that was left, and what came before its last step as far as it can be known", async () => {
    const { ask, pilihan } = await kantorBercadangan();
    const cetak = () => ask("naskah.buat", { naskah: { jenis: "riwayat" }, bentuk: "pdf" });
    await ask("pegawai.save", { ...ORANG_UJI, nama: "BUDI" });
    const antara = await cetak();
    await ask("pegawai.save", { ...ORANG_UJI, nama: "CITRA" });
    const akhir = await cetak();
    const { disimpan } = await ask("cadangan.pulihkan", { ...pilihan, kepala: (await ask("cadangan.banding", pilihan)).kepala });
    const hasil = await ask("rantai.berkas", { nama: "x.pdf", isi: akhir.isi });
    expect(hasil).toMatchObject({ hasil: "ditinggalkan", tepat: true, langkah: akhir.keadaan?.langkah, pulih: { disimpan } });
    expect(kalimatBerkas(hasil).isi).toMatch(
      /adalah keadaan yang ditinggalkan pada pemulihan .*Datanya ada di salinan tepat-sebelum-dipulihkan-/u,
    );
    expect(await ask("rantai.berkas", { nama: "x.pdf", isi: antara.isi })).toMatchObject({ hasil: "ditinggalkan", tepat: false });
    const tanda = (sidik: string): string => `${tandaPendek(sidik)} langkah ${akhir.keadaan?.langkah ?? 0}`;
    expect(await ask("rantai.tanda", { tanda: tanda(akhir.keadaan?.sidik ?? "") })).toMatchObject({ hasil: "ditinggalkan", tepat: true });
    expect(await ask("rantai.tanda", { tanda: tanda("0".repeat(64)) })).toMatchObject({ hasil: "belumAda" });
  });

  it("is refused when work went on since the comparison was seen", async () => {
    const { ask, pilihan } = await kantorBercadangan();
    const { kepala } = await ask("cadangan.banding", pilihan);
    await ask("pegawai.save", { ...ORANG_UJI, nama: "BUDI" });
    expect(await galat(ask("cadangan.pulihkan", { ...pilihan, kepala }))).toMatchObject({ code: "staleRevision" });
    expect((await ask("pegawai.list", {})).length).toBe(2);
  });

  it("tells after going back what a later snapshot would bring again", async () => {
    const { ask, pilihan } = await kantorBercadangan();
    await ask("pegawai.save", { ...ORANG_UJI, nama: "BUDI" });
    const kemudian = await ask("cadangan.ambil", {});
    await ask("cadangan.pulihkan", { ...pilihan, kepala: (await ask("cadangan.banding", pilihan)).kepala });
    const banding = await ask("cadangan.banding", { tempat: "sini", nama: kemudian?.nama ?? "" });
    expect([banding.jumlahLangkah, banding.langkahKembali]).toEqual([1, 1]);
    expect(banding.baris).toContainEqual(expect.objectContaining({ tabel: "pegawai", sebutan: "BUDI", sejakItu: "hapus" }));
  });

  it("leaves one whole file whenever it is cut off, and the next start says which", async () => {
    const kantor = await kantorBercadangan();
    const { ask, folder, pilihan } = kantor;
    await ask("pegawai.save", { ...ORANG_UJI, nama: "BUDI" });
    await kantor.host.close();
    // Stopped after the former file got its second name, before the new one took its place.
    const disimpan = "tepat-sebelum-dipulihkan-uji.db";
    linkSync(join(folder, "tepat.db"), join(folder, disimpan));
    const catatan = JSON.parse(readFileSync(`${kantor.path}.catatan.json`, "utf8")) as { dibuat: string; kepala: { id: string } };
    writeFileSync(join(folder, "tepat.db.pulih.json"), JSON.stringify({ dibuat: catatan.dibuat, kepala: catatan.kepala.id, disimpan }));
    await kantor.kantor.restart();
    expect(await namaOrang(kantor.kantor)).toEqual(["BUDI", "RATNA DEWI"]);
    expect((await ask("cadangan.daftar", {})).terputus).toMatchObject({ akibat: "tetap" });
    await ask("cadangan.terputusDibaca", {});
    expect([existsSync(join(folder, disimpan)), (await ask("cadangan.daftar", {})).terputus]).toEqual([false, null]);
    // Stopped after the new file took its place, before the program said so.
    await kantor.kantor.host.close();
    copyFileSync(kantor.path, join(folder, "tepat.db"));
    writeFileSync(join(folder, "tepat.db.pulih.json"), JSON.stringify({ dibuat: catatan.dibuat, kepala: catatan.kepala.id, disimpan }));
    await kantor.kantor.restart();
    expect(await namaOrang(kantor.kantor)).toEqual(["RATNA DEWI"]);
    expect((await ask("cadangan.daftar", {})).terputus).toMatchObject({ akibat: "dipulihkan", disimpan });
    expect(pilihan.nama).not.toBe("");
  });
});

describe("a snapshot that is not to be used", () => {
  const tolak = async (rusakkan: (path: string) => void) => {
    const { ask, pilihan, path, folder } = await kantorBercadangan();
    const sebelum = readFileSync(join(folder, "tepat.db"));
    rusakkan(path);
    const dahulu = (await ask("cadangan.daftar", {})).cadangan[0]?.ditolak;
    const kata = await galat(ask("cadangan.banding", pilihan));
    expect(readFileSync(join(folder, "tepat.db")).equals(sebelum)).toBe(true);
    return { dahulu, kata };
  };

  it.each([
    ["cut off in the midst", (path: string) => truncateSync(path, 8_192), "terpotong"],
    ["without its note", (path: string) => writeFileSync(`${path}.catatan.json`, "bukan json"), "tanpaCatatan"],
    [
      "with a note that somebody changed",
      (path: string) => {
        const note = `${path}.catatan.json`;
        writeFileSync(note, readFileSync(note, "utf8").replace('"pegawai": 1', '"pegawai": 9'));
      },
      "berubah",
    ],
  ])("is refused %s, already in the list", async (_, rusakkan, sebab) => {
    const { dahulu, kata } = await tolak(rusakkan);
    expect([dahulu, kata]).toEqual([sebab, { code: "cadanganDitolak", data: { berkas: expect.any(String) as string, sebab } }]);
  });

  it("is refused when one byte of it was changed", async () => {
    const { kata } = await tolak((path) => {
      const isi = readFileSync(path);
      isi[5_000] = (isi[5_000] ?? 0) ^ 1;
      writeFileSync(path, isi);
    });
    expect(kata).toMatchObject({ code: "cadanganDitolak", data: { sebab: "berubah" } });
  });

  it("is refused when it is gone, and no name leads out of the folder", async () => {
    const { ask, pilihan } = await kantorBercadangan();
    for (const nama of ["tidak-ada.db", `../tepat-cadangan/${pilihan.nama}`, "../tepat.db"])
      expect(await galat(ask("cadangan.banding", { tempat: "sini", nama }))).toMatchObject({
        code: "cadanganDitolak",
        data: { sebab: "tidakAda" },
      });
    expect(await galat(ask("cadangan.banding", { ...pilihan, tempat: "kedua" }))).toMatchObject({ data: { sebab: "tidakAda" } });
  });

  it("is refused when it is another office's, and is not listed", async () => {
    const lain = await kantorBercadangan();
    const { ask, folder } = await kantorBercadangan();
    for (const nama of readdirSync(join(lain.folder, "tepat-cadangan")))
      copyFileSync(join(lain.folder, "tepat-cadangan", nama), join(folder, "tepat-cadangan", nama.replace("tangan", "tangan-lain")));
    const nama = lain.pilihan.nama.replace("tangan", "tangan-lain");
    expect(await galat(ask("cadangan.banding", { tempat: "sini", nama }))).toMatchObject({
      code: "cadanganDitolak",
      data: { sebab: "kantorLain" },
    });
    expect((await ask("cadangan.daftar", {})).cadangan).toHaveLength(1);
  });
});

describe("moving to another machine", () => {
  it("takes the latest snapshot from the stick into an office in which nothing was done yet", async () => {
    const usb = temporaryFolder();
    const lama = await kantorBercadangan();
    await lama.ask("cadangan.pilihTempat", { folder: usb, nama: "USB kantor" });
    const baru = openKantor();
    await baru.ask("cadangan.pilihTempat", { folder: usb, nama: "USB kantor" });
    const [satu] = (await baru.ask("cadangan.daftar", {})).cadangan;
    expect([satu?.tempat, satu?.ditolak]).toEqual(["kedua", null]);
    const pilihan = { tempat: "kedua" as const, nama: satu?.nama ?? "" };
    const { kepala, langkahKembali } = await baru.ask("cadangan.banding", pilihan);
    expect(langkahKembali).toBeGreaterThan(4);
    await baru.ask("cadangan.pulihkan", { ...pilihan, kepala });
    expect(await namaOrang(baru)).toEqual(["RATNA DEWI"]);
    // An office in which work was done keeps to its own.
    expect((await baru.ask("cadangan.daftar", {})).cadangan).toHaveLength(1);
  });
});

describe("looking at a snapshot", () => {
  it("shows the office as it was, takes no writing, and leads back to the data as they are", async () => {
    const kantor = await kantorBercadangan();
    const { ask, pilihan, folder } = kantor;
    await ask("pegawai.save", { ...ORANG_UJI, nama: "BUDI" });
    await ask("cadangan.lihat", pilihan);
    expect([await namaOrang(kantor), (await ask("office.status", {})).jenisBerkas]).toEqual([["RATNA DEWI"], "cadangan"]);
    expect(await galat(ask("pegawai.save", { ...ORANG_UJI, nama: "CITRA" }))).toMatchObject({ code: "cadanganHanyaDibaca" });
    expect(await galat(ask("cadangan.ambil", {}))).toMatchObject({ code: "cadanganHanyaDibaca" });
    expect((await ask("cadangan.daftar", {})).dilihat?.nama).toBe(pilihan.nama);
    await ask("office.open", { jenis: "kantor" });
    expect(await namaOrang(kantor)).toEqual(["BUDI", "RATNA DEWI"]);
    expect(readdirSync(join(folder, "tepat-cadangan")).filter((nama) => nama.includes("sementara"))).toEqual([]);
  });
});

describe("fetching back from a snapshot", () => {
  it("brings a removed person back with what belongs to her, as one step that can be undone", async () => {
    const kantor = await kantorBercadangan();
    const { ask, pilihan, orang } = kantor;
    const [seen] = await ask("pegawai.list", {});
    await ask("pegawai.remove", { id: orang.id, revision: seen?.revision ?? 0 });
    const { baris } = await ask("cadangan.banding", pilihan);
    expect(baris[0]).toEqual({ tabel: "pegawai", id: orang.id, sebutan: "RATNA DEWI", sejakItu: "hapus" });
    const pratinjau = await ask("cadangan.pratinjauAmbil", { ...pilihan, tabel: "pegawai", id: orang.id });
    expect([pratinjau.sebutan, pratinjau.hilang]).toEqual(["RATNA DEWI", []]);
    expect(pratinjau.perubahan.map(({ tabel }) => tabel)).toEqual(expect.arrayContaining(["pegawai", "riwayatJabatan", "riwayatStatus"]));
    await ask("cadangan.ambilKembali", { ...pilihan, tabel: "pegawai", id: orang.id });
    expect((await ask("pegawai.list", {})).map(({ nama, nip, jabatanId }) => [nama, nip, jabatanId])).toEqual([
      ["RATNA DEWI", "199001012015032001", kantor.jabatan.id],
    ]);
    const [langkah] = (await ask("history.list", {})).langkah;
    expect(langkah?.kalimat).toMatch(/^Ambil kembali Pegawai RATNA DEWI dari cadangan/iu);
    await ask("history.revert", { id: langkah?.id ?? "" });
    expect(await namaOrang(kantor)).toEqual([]);
  });

  it("names what the person refers to and is not there today, and leaves that empty", async () => {
    const { ask, pilihan, orang, jabatan } = await kantorBercadangan();
    const [seen] = await ask("pegawai.list", {});
    await ask("pegawai.remove", { id: orang.id, revision: seen?.revision ?? 0 });
    await ask("jabatan.remove", { id: jabatan.id, revision: 1 });
    const { hilang } = await ask("cadangan.pratinjauAmbil", { ...pilihan, tabel: "pegawai", id: orang.id });
    expect(hilang.some(({ rujukan }) => /Arsiparis/u.test(rujukan))).toBe(true);
    await ask("cadangan.ambilKembali", { ...pilihan, tabel: "pegawai", id: orang.id });
    expect((await ask("pegawai.list", {})).map(({ nama, jabatanId }) => [nama, jabatanId])).toEqual([["RATNA DEWI", null]]);
  });

  it("brings a changed jabatan and its removed task back to what they were, and leaves the rest of today", async () => {
    const { ask, pilihan, jabatan, unit } = await kantorBercadangan();
    await ask("jabatan.save", { ...JABATAN, unitId: unit.id, nama: "Penata Arsip", id: jabatan.id, revision: 1 });
    await ask("tugas.save", { jabatanId: jabatan.id, hapus: [{ id: "t1", revision: 1 }] });
    await ask("pegawai.save", { ...ORANG_UJI, nama: "BUDI" });
    await ask("cadangan.ambilKembali", { ...pilihan, tabel: "jabatan", id: jabatan.id });
    expect((await ask("jabatan.list", {})).map(({ nama }) => nama)).toEqual(["Arsiparis"]);
    expect((await ask("abk.rekap", {})).jabatan[0]?.jumlahTugas).toBe(1);
    expect((await ask("pegawai.list", {})).length).toBe(2);
    expect(await galat(ask("cadangan.ambilKembali", { ...pilihan, tabel: "jabatan", id: jabatan.id }))).toMatchObject({
      code: "nothingToApply",
    });
  });
});
