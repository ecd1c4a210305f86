import { isDaftarKode, kodeNama, type DaftarKode } from "../anjab/ejaan-kamus";
import { nameKey } from "../name";
import type { DaftarSiasn } from "./bentuk";
import { EJAAN_SIASN } from "./ejaan";
import { DAFTAR_SIASN, type DaftarFormulir } from "./formulir";
import { pisahJenjang } from "./jenjang";
import { kunciTepat, PetaTepat } from "./tepat";

/** What the office chose in a list for a text of its own. */
export interface PadananSiasn {
  readonly id: string;
  readonly daftar: DaftarSiasn;
  readonly teks: string;
  readonly nilai: string;
  readonly revision: number;
}

/**
 * How a text of the office became a value of a list: it is that value, the table of spellings says so, or the office chose it. Nothing else is
 * ever taken; null when the text is no value yet.
 */
export type CaraPadan = "tepat" | "ejaan" | "pilihan";

export interface HasilPadan {
  readonly nilai: string;
  readonly cara: CaraPadan;
}

/** The lists of a form with what the office chose in them. */
export class Pemadan {
  readonly #peta: ReadonlyMap<DaftarSiasn, PetaTepat>;
  readonly #pilihan = new Map<string, string>();

  constructor(daftar: DaftarFormulir, padanan: readonly Pick<PadananSiasn, "daftar" | "teks" | "nilai">[]) {
    this.#peta = new Map(DAFTAR_SIASN.map((nama) => [nama, new PetaTepat(daftar[nama])]));
    for (const satu of padanan) this.#pilihan.set(kunciPilihan(satu.daftar, satu.teks), satu.nilai);
  }

  memuat(daftar: DaftarSiasn, nilai: string): boolean {
    return this.#peta.get(daftar)?.memuat(nilai) ?? false;
  }

  padankan(daftar: DaftarSiasn, teks: string): HasilPadan | null {
    const peta = this.#peta.get(daftar);
    if (!peta || nameKey(teks) === "") return null;
    const tepat = peta.cari(teks);
    if (tepat !== null) return { nilai: tepat, cara: "tepat" };
    const nilai = isDaftarKode(daftar) ? nilaiSekode(daftar, teks, peta) : nilaiSeejaan(daftar, teks, peta);
    if (nilai !== null) return { nilai, cara: "ejaan" };
    return this.pilihan(daftar, teks);
  }

  /** What the office chose, as long as the list still has it. */
  pilihan(daftar: DaftarSiasn, teks: string): HasilPadan | null {
    const nilai = this.#pilihan.get(kunciPilihan(daftar, teks));
    return nilai !== undefined && this.memuat(daftar, nilai) ? { nilai, cara: "pilihan" } : null;
  }
}

/** The only value of a list that is called by the code which a text means; the form has slips of its own ("Investigasi", "Creteria"). */
function nilaiSekode(daftar: DaftarKode, teks: string, peta: PetaTepat): string | null {
  const kode = kodeNama(daftar, teks);
  const [nilai, ...lain] = kode === null ? [] : peta.semua.filter((satu) => kodeNama(daftar, satu) === kode);
  return nilai === undefined || lain.length > 0 ? null : nilai;
}

function nilaiSeejaan(daftar: DaftarSiasn, teks: string, peta: PetaTepat): string | null {
  const ejaan = (EJAAN_SIASN[daftar] ?? []).find((sama) => sama.some((satu) => nameKey(satu) === nameKey(teks))) ?? [];
  return ejaan.map((satu) => peta.cari(satu)).find((satu) => satu !== null) ?? null;
}

/** What a choice is remembered under: texts with one key are one text. */
export function kunciPilihan(daftar: DaftarSiasn, teks: string): string {
  return `${daftar}:${kunciTepat(teks)}`;
}

/**
 * A programme of studies with its level: as it is written, or under the lowest level of the jabatan where it names none. Which programme such a
 * one is, is always asked: the list has the name for every level, and by itself.
 */
export function teksPendidikan(minimum: string, uraian: string): { readonly teks: string; readonly ditambah: boolean } {
  if (pisahJenjang(nameKey(uraian)).jenjang !== null) return { teks: uraian, ditambah: false };
  const { jenjang } = pisahJenjang(nameKey(minimum));
  const awal = jenjang === null ? undefined : AWAL_JENJANG[jenjang];
  return awal === undefined ? { teks: uraian, ditambah: false } : { teks: `${awal} ${uraian}`, ditambah: true };
}

/** How a level begins a name in the list of programmes. */
const AWAL_JENJANG: Readonly<Partial<Record<string, string>>> = {
  d1: "D-I",
  d2: "D-II",
  d3: "D-III",
  d4: "D-IV",
  s1: "S-1",
  s2: "S-2",
  s3: "S-3",
};
