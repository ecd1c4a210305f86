import { randomBytes, randomInt, scrypt } from "node:crypto";
import type { Kdf } from "../../core/contract/berkas-kunci";
import { ANGKA_PEMULIHAN, kelompokPemulihan, RAGAM_PEMULIHAN } from "../../core/kunci/pemulihan";

/** What deriving a key from a password costs: memory is N x r x 128 bytes. */
export interface Biaya {
  readonly N: number;
  readonly r: number;
  readonly p: 1;
}

type KdfScrypt = Extract<Kdf, { nama: "scrypt" }>;

/** The least that a new slot costs, whatever the machine. */
const TERENDAH: Biaya = { N: 2 ** 15, r: 8, p: 1 };
/** 256 MB: more than an office PC should be asked for at once. */
const N_TERTINGGI = 2 ** 18;
/** Longest that deriving may take on the machine that makes the slot, in milliseconds; what is chosen takes more than half of it. */
const TERLAMA_MS = 400;

/** Derives the key of a slot from its password. The same letters typed on another keyboard give the same key (NFKC). */
export function turunkan(sandi: string, { N, r, p, garam }: Omit<KdfScrypt, "nama">): Promise<Buffer> {
  const maxmem = 256 * N * r + 1024 * 1024;
  return new Promise((selesai, gagal) => {
    scrypt(sandi.normalize("NFKC"), Buffer.from(garam, "base64"), 32, { N, r, p, maxmem }, (error, kunci) => {
      if (error) gagal(error);
      else selesai(kunci);
    });
  });
}

/** Parameters for a new slot. */
export function kdfBaru(biaya: Biaya): KdfScrypt {
  return { nama: "scrypt", ...biaya, garam: randomBytes(16).toString("base64") };
}

let terukur: Promise<Biaya> | null = null;

/** What a new slot costs on this machine: as much as fits into 0.4 seconds. Measured once in a run of the program. */
export function biayaMesinIni(): Promise<Biaya> {
  terukur ??= ukur();
  return terukur;
}

async function ukur(): Promise<Biaya> {
  const mulai = performance.now();
  await turunkan("ukur", kdfBaru(TERENDAH));
  const lama = performance.now() - mulai;
  const kali = 2 ** Math.max(0, Math.floor(Math.log2(TERLAMA_MS / lama)));
  return { ...TERENDAH, N: Math.min(N_TERTINGGI, TERENDAH.N * kali) };
}

/** Draws a new recovery sheet. */
export function pemulihanBaru(): readonly string[] {
  return kelompokPemulihan(Array.from({ length: ANGKA_PEMULIHAN }, () => randomInt(RAGAM_PEMULIHAN)));
}
