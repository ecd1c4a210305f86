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

const BERUPA: Readonly<Record<string, string>> = {
  number: "harus berupa angka",
  int: "harus bilangan bulat",
  string: "harus berupa teks",
  boolean: "harus ya atau tidak",
};

/** Why a value is not taken; part of a sentence. */
export function kalimatSyarat(salah: Pelanggaran): string {
  switch (salah.code) {
    case "too_small":
      return terlaluKecil(salah);
    case "too_big":
      return terlaluBesar(salah);
    case "not_multiple_of":
      return `harus kelipatan ${formatAngka(salah.divisor ?? 1, 4, 0)}`;
    case "invalid_type":
      return salah.input === undefined ? WAJIB_DIISI : (BERUPA[salah.expected ?? ""] ?? "tidak dapat dibaca");
    case "invalid_value":
    case "invalid_union":
      return "bukan salah satu pilihannya";
    case "unrecognized_keys":
      return "berisi hal yang tidak dikenal";
    default:
      return "tidak dapat dibaca";
  }
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
  const kata = tempat.reduce<readonly string[]>((sebelum, satu) => {
    if (typeof satu !== "number") return [kataDari(String(satu)), ...sebelum];
    const [daftar = "", ...lain] = sebelum;
    return [`${daftar} ke-${formatAngka(satu + 1)}`.trim(), ...lain];
  }, []);
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
