import { formatAngka } from "./number";
import { hurufTerbanyak, WAJIB_DIISI } from "./umum";

/** What is wrong with a value, as far as the sentence about it needs it. */
export interface Pelanggaran {
  readonly code?: string;
  readonly input?: unknown;
  /** Kind of value that has too much or too little of something. */
  readonly origin?: string;
  readonly expected?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly divisor?: number;
}

const TIDAK_TERBACA = "tidak dapat dibaca";

const BERUPA: Readonly<Record<string, string>> = {
  number: "harus berupa angka",
  int: "harus bilangan bulat",
  string: "harus berupa teks",
  boolean: "harus ya atau tidak",
};

const SEBAB: Readonly<Record<string, (salah: Pelanggaran) => string>> = {
  too_small: terlaluKecil,
  too_big: terlaluBesar,
  not_multiple_of: ({ divisor = 1 }) => `harus kelipatan ${formatAngka(divisor, 4, 0)}`,
  invalid_type: ({ input, expected = "" }) => (input === undefined ? WAJIB_DIISI : (BERUPA[expected] ?? TIDAK_TERBACA)),
  invalid_value: () => "bukan salah satu pilihannya",
  invalid_union: () => "bukan salah satu pilihannya",
  unrecognized_keys: () => "berisi hal yang tidak dikenal",
};

/** Why a value is not taken; part of a sentence. */
export function kalimatSyarat(salah: Pelanggaran): string {
  return SEBAB[salah.code ?? ""]?.(salah) ?? TIDAK_TERBACA;
}

function terlaluKecil({ origin, minimum = 0 }: Pelanggaran): string {
  if (origin === "string") return minimum === 1 ? WAJIB_DIISI : `paling sedikit ${formatAngka(Number(minimum))} huruf`;
  if (origin === "array") return `paling sedikit ${formatAngka(Number(minimum))} yang dipilih`;
  return `paling kecil ${formatAngka(Number(minimum), 4, 0)}`;
}

function terlaluBesar({ origin, maximum = 0 }: Pelanggaran): string {
  if (origin === "string") return hurufTerbanyak(Number(maximum));
  if (origin === "array") return `paling banyak ${formatAngka(Number(maximum))} sekaligus`;
  return `paling besar ${formatAngka(Number(maximum), 4, 0)}`;
}

/** What is said of a value: where it stands, in words, and why it is not taken. `["baris", 3, "kelasJabatan"]` is "kelas jabatan baris ke-4". */
export function rincianSyarat(tempat: readonly PropertyKey[], sebab: string): string {
  const kata: string[] = [];
  for (const satu of tempat) {
    if (typeof satu === "number") kata[0] = `${kata[0] ?? ""} ke-${formatAngka(satu + 1)}`.trim();
    else kata.unshift(kataDari(String(satu)));
  }
  return `${kata.join(" ")} ${sebab}`.trim();
}

/** Parts of what a window sends that no field on screen is called after. */
const BAGIAN: Readonly<Record<string, string>> = { tambah: "baris baru", ubah: "baris", revision: "nomor perubahan" };

/** `penandatanganNip` in words; `unitId` is the unit. */
function kataDari(nama: string): string {
  return (
    BAGIAN[nama] ??
    nama
      .replace(/Id$/u, "")
      .replace(/[A-Z]/gu, (huruf) => ` ${huruf.toLowerCase()}`)
      .replace(/\bnip\b/u, "NIP")
  );
}
