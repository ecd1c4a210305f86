import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { berkasKunci, type BerkasKunci, type IsiKunci } from "../../core/contract/berkas-kunci";
import { AppError } from "../../core/errors";
import { AKHIRAN_KUNCI } from "../../core/kunci/slot";
import { flush, flushFolder } from "../db/beside";
import { kunciTurunan } from "./turunan";

/** The key file of a data file. */
export function jalurKunci(path: string): string {
  return `${path}${AKHIRAN_KUNCI}`;
}

/** Whether a data file is protected: a key file stands beside it. */
export function terlindung(path: string): boolean {
  return path !== ":memory:" && existsSync(jalurKunci(path));
}

/** Reads a key file. Whether nobody changed it is known only with the data key: `macCocok`. @throws AppError berkasKunciRusak */
export function bacaBerkasKunci(jalur: string): BerkasKunci {
  const terbaca = berkasKunci.safeParse(jsonOf(readFileSync(jalur, "utf8")));
  if (!terbaca.success) throw new AppError("berkasKunciRusak", { berkas: jalur });
  return terbaca.data;
}

/** Puts the checksum under what a key file holds. */
export function denganMac(isi: IsiKunci, kunciData: string): BerkasKunci {
  return { ...isi, mac: macOf(isi, kunciData).toString("base64") };
}

/** Whether a key file stands as somebody wrote it who knew the data key. */
export function macCocok({ mac, ...isi }: BerkasKunci, kunciData: string): boolean {
  const tertulis = Buffer.from(mac, "base64");
  const benar = macOf(isi, kunciData);
  return tertulis.length === benar.length && timingSafeEqual(tertulis, benar);
}

/** Writes a key file whole or not at all, and keeps no copy of the former one: a slot that was taken away must not survive beside the data. */
export function tulisBerkasKunci(jalur: string, berkas: BerkasKunci): void {
  const sementara = `${jalur}.sementara-${randomUUID()}`;
  try {
    writeFileSync(sementara, `${JSON.stringify(berkas, null, 1)}\n`, { flag: "wx", mode: 0o600 });
    flush(sementara, "r+");
    renameSync(sementara, jalur);
  } finally {
    rmSync(sementara, { force: true });
  }
  flushFolder(dirname(jalur));
}

/** The order of the names is that of the schema, in which every key file is read and made anew. */
function macOf(isi: IsiKunci, kunciData: string): Buffer {
  const { mac: _mac, ...urut } = berkasKunci.parse({ ...isi, mac: "" });
  return createHmac("sha256", kunciTurunan(kunciData, "berkas-kunci")).update(JSON.stringify(urut)).digest();
}

/** The text of a key file without the names of its slots, which stand in it for the lock page to choose from; null for what is no key file. */
export function tanpaNamaPemegang(teks: string): string | null {
  const isi = jsonOf(teks);
  const terbaca = berkasKunci.safeParse(isi);
  return terbaca.success ? JSON.stringify(isi, (kunci: string, nilai: unknown) => (kunci === "nama" ? "" : nilai)) : null;
}

function jsonOf(teks: string): unknown {
  try {
    return JSON.parse(teks);
  } catch {
    return null;
  }
}
