import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { storeOf } from "../../../electron/db/libsql-store";
import { openBasisdata } from "../../../electron/db/open";
import { cetak, PANJANG } from "../../tahan/bentuk";
import { CARA_RUSAK, isiBerkas, rusakkanSemua, type BerkasUtuh } from "../../tahan/halaman";
import { rusakkanLog, type LogUtuh } from "../../tahan/log";
import { tabelHalaman } from "../../tahan/tabel";
import { temporaryFolder } from "../open-kantor";
import { addUnit, leftByPowerCut } from "../power-cut";
import { releaseFile } from "../releases";

/** An office of today with a history and a draft, and the same file some steps earlier. */
async function kantor(key?: string): Promise<BerkasUtuh> {
  const folder = temporaryFolder();
  const path = key === undefined ? releaseFile(8, folder) : join(folder, "tepat.db");
  openBasisdata({ path, key }).close();
  const lama = readFileSync(path);
  const basis = openBasisdata({ path, key });
  for (let nomor = 0; nomor < 40; nomor += 1) addUnit(basis, `Unit ${nomor}`);
  await storeOf(basis).draf.keep({ id: "formulir", isi: { nama: "yang belum disimpan" }, waktu: "2026-11-27T08:00:00.000Z" });
  basis.close();
  return { bita: readFileSync(path), ukuranHalaman: 4_096, key, lama };
}

describe("a file of which one page is damaged", () => {
  it.each([undefined, "kunci rahasia"])(
    "opens as it was or is refused in words, and is never changed (key: %s)",
    async (key) => {
      const folder = temporaryFolder();
      let nomor = 0;
      const hasil = rusakkanSemua(await kantor(key), () => join(folder, `${(nomor += 1)}.db`), {
        // The long form damages every page in every manner.
        cara: PANJANG ? CARA_RUSAK : ["nol", "satuBit", "satuHuruf"],
        setiap: PANJANG ? 1 : 10,
      });
      cetak(key === undefined ? "Berkas tanpa sandi" : "Berkas terenkripsi", tabelHalaman(hasil));
      expect(hasil.filter(({ akhir }) => akhir === "diam-diam salah" || akhir === "galat tak terduga")).toEqual([]);
      expect(hasil.some(({ akhir }) => akhir === "ditolak")).toBe(true);
    },
    1_200_000,
  );
});

/** An office whose last steps stand in its log, as a power cut leaves it, and what it held after each of them. */
function terputus(key?: string): LogUtuh {
  const path = join(temporaryFolder(), "tepat.db");
  const basis = openBasisdata({ path, key });
  const keadaan: string[] = [];
  let sisa = leftByPowerCut(path, temporaryFolder());
  for (let nomor = 0; nomor <= 12; nomor += 1) {
    if (nomor > 0) addUnit(basis, `Unit ${nomor}`);
    keadaan.push(JSON.stringify([...isiBerkas(leftByPowerCut(path, temporaryFolder()), key)]));
    sisa = leftByPowerCut(path, temporaryFolder());
  }
  basis.close();
  return { bita: readFileSync(sisa), log: readFileSync(`${sisa}-wal`), ukuranHalaman: 4_096, key, keadaan };
}

describe("a log of which one page is damaged", () => {
  it.each([undefined, "kunci rahasia"])(
    "is refused in words and never changed, but for its last write, which looks as one that the power cut short (key: %s)",
    (key) => {
      const folder = temporaryFolder();
      let nomor = 0;
      const hasil = rusakkanLog(terputus(key), () => join(folder, `${(nomor += 1)}.db`), {
        cara: PANJANG ? ["nol", "acak", "satuBit", "satuBita", "tertukar"] : ["nol", "satuBit"],
        setiap: PANJANG ? 1 : 7,
      });
      cetak(key === undefined ? "Catatan (-wal) berkas tanpa sandi" : "Catatan (-wal) berkas terenkripsi", tabelHalaman(hasil));
      expect(hasil.filter(({ akhir }) => akhir === "diam-diam salah" || akhir === "galat tak terduga")).toEqual([]);
      expect(new Set(hasil.flatMap(({ akhir, rincian }) => (akhir === "keadaan sebelumnya" ? [rincian] : [])))).toEqual(
        new Set(["sesudah 11"]),
      );
      expect(hasil.filter(({ akhir }) => akhir === "ditolak").length).toBeGreaterThan(10);
    },
    1_200_000,
  );
});
