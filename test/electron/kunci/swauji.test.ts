import { copyFileSync, existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { kalimatTemuan } from "../../../core/text/kunci";
import { denganMac } from "../../../electron/kunci/berkas-kunci";
import { gantunganBaru } from "../../../electron/kunci/gantungan";
import { swauji } from "../../../electron/kunci/swauji";
import { ORANG_UJI } from "../../orang-uji";
import { temporaryFolder } from "../open-kantor";
import { BIAYA_UJI, bukaKantor, SANDI } from "./kantor-terlindung";

const ORANG = [{ nama: "Rahmawati Kusumaningrum", nip: "199203102015032001" }];

/** What the self-test says of a folder with these files in it. */
async function periksa(berkas: Readonly<Record<string, Buffer | string>>, seluruhFolder = true) {
  const folder = temporaryFolder();
  for (const nama of ["tepat-cadangan", "Network"]) mkdirSync(join(folder, nama));
  for (const [nama, isi] of Object.entries({ "tepat.db": Buffer.alloc(8_192, 0x5a), ...berkas })) writeFileSync(join(folder, nama), isi);
  const hasil = await swauji({ path: join(folder, "tepat.db"), seluruhFolder, orang: ORANG, kini: new Date() });
  return { ...hasil, temuan: hasil.temuan.map((satu) => [satu.berkas, satu.jenis]) };
}

describe("the self-test", () => {
  it("finds nothing in files that a stranger cannot read, and the sample office is nobody's data", async () => {
    const hasil = await periksa({ "tampilan.json": '{"kolom":["nama"]}', "contoh.db": "SQLite format 3\0 Rahmawati Kusumaningrum" });
    expect(hasil).toMatchObject({ berkas: 2, nama: 2, temuan: [] });
  });

  it("names a clear data file, and a name or a number in UTF-8 or UTF-16, wherever in the folder it lies", async () => {
    const jauh = Buffer.concat([Buffer.alloc(1024 * 1024 - 5, 0x20), Buffer.from("Rahmawati Kusumaningrum")]);
    const hasil = await periksa({
      "tepat.db.sebelum-v9": "SQLite format 3\0 dan seterusnya",
      "catatan.txt": "dilihat: Rahmawati Kusumaningrum",
      "tepat-cadangan/galat.txt": Buffer.from("199203102015032001", "utf16le"),
      "tepat.db.potongan": jauh,
    });
    expect(hasil.temuan.toSorted(([a = ""], [b = ""]) => a.localeCompare(b))).toEqual([
      ["catatan.txt", "namaTerbaca"],
      [join("tepat-cadangan", "galat.txt"), "namaTerbaca"],
      ["tepat.db.potongan", "namaTerbaca"],
      ["tepat.db.sebelum-v9", "tanpaEnkripsi"],
    ]);
  });

  it("takes the names of those who hold a key for no finding in a key file, and never says that a key file is to be thrown away", async () => {
    const { isi } = await gantunganBaru({ nama: "Rahmawati Kusumaningrum", sandi: SANDI }, "5a".repeat(32), {
      biaya: BIAYA_UJI,
      kini: new Date("2026-11-27T10:00:00.000Z"),
    });
    const kunci = denganMac(isi, "5a".repeat(32));
    expect(await periksa({ "tepat.db.kunci": JSON.stringify(kunci) })).toMatchObject({ berkas: 2, temuan: [] });
    const hasil = await periksa({
      "tepat.db.kunci": JSON.stringify({ ...kunci, catatan: "199203102015032001" }),
      "lain.kunci": "Rahmawati Kusumaningrum",
    });
    expect(new Set(hasil.temuan.map((satu) => satu.join(" ")))).toEqual(new Set(["lain.kunci namaTerbaca", "tepat.db.kunci namaTerbaca"]));
    for (const jenis of ["namaTerbaca", "tanpaEnkripsi", "tidakTerbaca"] as const)
      expect(kalimatTemuan(jenis, "tepat.db.kunci")).not.toMatch(/hapus|pindahkan/iu);
    expect(kalimatTemuan("namaTerbaca", "catatan.txt")).toMatch(/hapus/u);
  });

  it("leaves what Chromium keeps in the same folder alone", async () => {
    const hasil = await periksa({ Cookies: "Rahmawati Kusumaningrum", "Network/tepat.txt": "Rahmawati Kusumaningrum", LOCK: "" });
    expect(hasil).toMatchObject({ berkas: 1, temuan: [] });
  });

  it("reads an encrypted copy once, and again when it changed or its record is not its own; a clear one is found at any time", async () => {
    const folder = temporaryFolder();
    const salinan = join(folder, "tepat.lama.db");
    const tulis = (isi: Buffer | string): void => {
      writeFileSync(salinan, isi);
      utimesSync(salinan, 1_700_000_000, 1_700_000_000);
    };
    const temuan = async (kunciData = "5a".repeat(32)) => {
      const hasil = await swauji({ path: join(folder, "tepat.db"), seluruhFolder: true, orang: ORANG, kini: new Date(), kunciData });
      return hasil.temuan.map(({ berkas, jenis }) => [berkas, jenis]);
    };
    const sandi = Buffer.alloc(4_096, 0x5a);
    tulis(sandi);
    expect(await temuan()).toEqual([]);
    // The same size and the same moment in the same place: it is taken for the one that was read.
    sandi.write("Rahmawati Kusumaningrum", 2_000);
    tulis(sandi);
    expect(await temuan()).toEqual([]);
    expect(await temuan("5b".repeat(32))).toEqual([["tepat.lama.db", "namaTerbaca"]]);
    sandi.write("SQLite format 3\0", 0);
    tulis(sandi);
    expect(await temuan()).toEqual([["tepat.lama.db", "tanpaEnkripsi"]]);
  });

  it("looks only at what belongs to a data file that lies in a folder of the user's own", async () => {
    const hasil = await periksa({ "surat.txt": "Rahmawati Kusumaningrum", "tepat.db-wal": "Rahmawati Kusumaningrum" }, false);
    expect(hasil.temuan).toEqual([["tepat.db-wal", "namaTerbaca"]]);
  });

  it("finds nothing after an office with people, a snapshot and a copy of before a migration was protected, and all of them before", async () => {
    const kantor = bukaKantor();
    await kantor.ask("pegawai.save", {
      ...ORANG_UJI,
      nip: "199203102015032001",
      nama: "Rahmawati Kusumaningrum",
    });
    await kantor.host.context.cadangan.ambil("tangan");
    await kantor.host.close();
    writeFileSync(`${kantor.path}.sebelum-v9`, readFileSync(kantor.path));
    await kantor.restart();
    const sebelum = await swauji({ path: kantor.path, seluruhFolder: true, orang: ORANG, kini: new Date() });
    expect(new Set(sebelum.temuan.map(({ jenis }) => jenis))).toEqual(new Set(["tanpaEnkripsi"]));
    expect(sebelum.temuan.map(({ berkas }) => basename(berkas)).filter((nama) => nama.endsWith(".db"))).toHaveLength(2);
    await kantor.ask("kunci.lindungi", { nama: "Sri Wahyuni", sandi: SANDI });
    await kantor.host.context.kunci.tuntas();
    const sesudah = await kantor.ask("kunci.swauji", {});
    expect([sesudah.temuan, sesudah.nama]).toEqual([[], 2]);
    expect((await kantor.ask("kunci.status", {})).swauji?.temuan).toEqual([]);
  });

  it("finds nothing of a snapshot that a stopped program had begun before the office was protected", async () => {
    const kantor = bukaKantor();
    await kantor.ask("unit.save", { nama: "Subbagian Rahasia", indukId: null, kode: null });
    const { folder } = (await kantor.host.context.cadangan.ambil("tangan")) ?? { folder: "" };
    await kantor.host.close();
    const begun = join(folder, ".sementara-5e1f.db");
    for (const saat of [new Date(Date.now() - 60_000), new Date(Date.now() + 3_600_000)]) {
      copyFileSync(kantor.path, begun);
      utimesSync(begun, saat, saat);
      await kantor.restart();
      await kantor.ask("kunci.lindungi", { nama: "Sri Wahyuni", sandi: SANDI });
      await kantor.host.context.kunci.tuntas();
      expect(existsSync(begun)).toBe(false);
      await kantor.ask("kunci.lepas", { sandi: SANDI });
      await kantor.host.close();
    }
  });
});
