import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { ALASAN_CADANGAN, type CatatanCadangan } from "../../core/cadangan/catatan";
import { driverCode } from "../db/driver-errors";
import { kunciTurunan } from "../kunci/turunan";

const GUNA = "cadangan";
const GUNA_NAMA = "cadangan-nama";

/** The note of a snapshot with its keyed checksum. The name of whoever took it is sealed where there is a key. */
export function bubuhiTanda(isi: Omit<CatatanCadangan, "bentuk" | "terlindung" | "tanda">, kunci: string | undefined): CatatanCadangan {
  const polos = {
    bentuk: 1,
    ...isi,
    terlindung: kunci !== undefined,
    oleh: kunci === undefined ? isi.oleh : segel(isi.oleh, kunci),
  } as const;
  return { ...polos, tanda: tandaDari(polos, kunci) };
}

/** Whether a note was written under this key and not changed since. */
export function isAsli(catatan: CatatanCadangan, kunci: string | undefined): boolean {
  if (catatan.terlindung !== (kunci !== undefined)) return false;
  const { tanda, ...lain } = catatan;
  const [tertulis, seharusnya] = [tanda, tandaDari(lain, kunci)].map((satu) => Buffer.from(satu, "hex"));
  return (
    tertulis !== undefined && seharusnya !== undefined && tertulis.length === seharusnya.length && timingSafeEqual(tertulis, seharusnya)
  );
}

/** Who took a snapshot; empty when the key does not tell. */
export function olehSiapa({ terlindung, oleh }: CatatanCadangan, kunci: string | undefined): string {
  if (!terlindung) return oleh;
  return kunci === undefined ? "" : bukaSegel(oleh, kunci);
}

/** The note beside a snapshot; null when there is none that can be read as one. */
export function bacaCatatan(path: string): CatatanCadangan | null {
  try {
    const terbaca: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isCatatan(terbaca) ? terbaca : null;
  } catch (error) {
    if (error instanceof SyntaxError || driverCode(error) !== "") return null;
    throw error;
  }
}

/** Everything but the mark, in the order of its names, so that the order of the file does not matter. */
function tandaDari(isi: Omit<CatatanCadangan, "tanda">, kunci: string | undefined): string {
  const teks = JSON.stringify(berurut(isi));
  return kunci === undefined
    ? createHash("sha256").update(teks).digest("hex")
    : createHmac("sha256", kunciTurunan(kunci, GUNA)).update(teks).digest("hex");
}

function berurut(nilai: unknown): unknown {
  if (typeof nilai !== "object" || nilai === null) return nilai;
  return Object.entries(nilai)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([nama, satu]) => [nama, berurut(satu)]);
}

function segel(teks: string, kunci: string): string {
  const awal = randomBytes(12);
  const penyandi = createCipheriv("aes-256-gcm", kunciTurunan(kunci, GUNA_NAMA), awal);
  const isi = Buffer.concat([penyandi.update(teks, "utf8"), penyandi.final()]);
  return Buffer.concat([awal, penyandi.getAuthTag(), isi]).toString("base64");
}

function bukaSegel(segelan: string, kunci: string): string {
  const semua = Buffer.from(segelan, "base64");
  try {
    const pembuka = createDecipheriv("aes-256-gcm", kunciTurunan(kunci, GUNA_NAMA), semua.subarray(0, 12));
    pembuka.setAuthTag(semua.subarray(12, 28));
    return Buffer.concat([pembuka.update(semua.subarray(28)), pembuka.final()]).toString("utf8");
  } catch {
    // Sealed under another key, or changed: who it was is then not told, and the mark says which of the two.
    return "";
  }
}

/** Whether what was read has every field of a note: the file lies in a folder that others may write. */
function isCatatan(nilai: unknown): nilai is CatatanCadangan {
  if (typeof nilai !== "object" || nilai === null) return false;
  const satu = nilai as Partial<CatatanCadangan>;
  return (
    satu.bentuk === 1 &&
    typeof satu.dibuat === "string" &&
    !Number.isNaN(Date.parse(satu.dibuat)) &&
    ALASAN_CADANGAN.some((alasan) => alasan === satu.alasan) &&
    typeof satu.oleh === "string" &&
    typeof satu.tanda === "string" &&
    typeof satu.terlindung === "boolean" &&
    typeof satu.sidik === "string" &&
    typeof satu.skema === "number" &&
    typeof satu.ukuran === "number" &&
    (satu.berkas === null || typeof satu.berkas === "string") &&
    isJumlah(satu.jumlah) &&
    (satu.kepala === null || (typeof satu.kepala?.nomor === "number" && typeof satu.kepala.id === "string"))
  );
}

function isJumlah(nilai: CatatanCadangan["jumlah"] | undefined): boolean {
  return (
    typeof nilai === "object" && [nilai.pegawai, nilai.jabatan, nilai.tugas, nilai.langkah].every((banyak) => typeof banyak === "number")
  );
}
