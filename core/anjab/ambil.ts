import { TEKS_UNSUR_BUTIR } from "../text/bantuan-anjab";
import { kalimatKode } from "../text/anjab";
import type { BarisPenggunaan, IsiUnsur, UnsurAnjab } from "./unsur";

/** One thing that an element says, and how another jabatan takes it into its own element. */
export interface Butir<U extends UnsurAnjab = UnsurAnjab> {
  readonly teks: string;
  readonly ambil: (sendiri: IsiUnsur[U]) => IsiUnsur[U];
}

type Penyusun = { readonly [U in UnsurAnjab]: (isi: IsiUnsur[U]) => readonly Butir<U>[] };

const ada = (teks: readonly string[]): string => teks.filter((satu) => satu.trim() !== "").join(" · ");

/** Rows of an element that is nothing but rows. */
function perBaris<B>(baris: readonly B[], kata: (satu: B) => string) {
  return baris.map((satu) => ({
    teks: kata(satu),
    ambil: <I extends { readonly baris: readonly B[] }>(sendiri: I): I => ({ ...sendiri, baris: [...sendiri.baris, satu] }),
  }));
}

const perKode = (daftar: "bakat" | "temperamen" | "minat" | "upayaFisik") => (isi: { readonly kode: readonly string[] }) =>
  isi.kode.map((kode) => ({
    teks: kalimatKode(daftar, [kode]),
    ambil: (sendiri: { readonly kode: readonly string[] }) => ({ kode: [...new Set([...sendiri.kode, kode])] }),
  }));

/** A text as a whole: it takes the place of what stands there. */
const utuh = <K extends string>(kunci: K) => {
  return <I extends Readonly<Record<K, string>>>(isi: I) =>
    isi[kunci].trim() === "" ? [] : [{ teks: isi[kunci], ambil: (sendiri: I): I => ({ ...sendiri, [kunci]: isi[kunci] }) }];
};

/** Materials and tools name tasks of their own jabatan: those stay behind. */
const tanpaTugas = (isi: IsiUnsur["bahanKerja"]) =>
  perBaris(
    isi.baris.map((satu): BarisPenggunaan => ({ ...satu, tugasId: [] })),
    ({ nama, penggunaan }) => ada([nama, penggunaan]),
  );

const BUTIR: Penyusun = {
  ikhtisar: utuh("teks"),
  pendidikan: (isi) => [
    ...utuh("minimum")(isi).map((satu) => ({ ...satu, teks: TEKS_UNSUR_BUTIR.palingRendah(satu.teks) })),
    ...perBaris(isi.baris, ({ uraian }) => uraian),
  ],
  diklat: ({ baris }) => perBaris(baris, ({ uraian }) => uraian),
  pengalaman: ({ baris }) => perBaris(baris, ({ uraian, tahun }) => (tahun === null ? uraian : TEKS_UNSUR_BUTIR.bertahun(uraian, tahun))),
  bahanKerja: tanpaTugas,
  perangkatKerja: tanpaTugas,
  tanggungJawab: ({ baris }) => perBaris(baris, ({ uraian }) => uraian),
  wewenang: ({ baris }) => perBaris(baris, ({ uraian }) => uraian),
  korelasi: ({ baris }) => perBaris(baris, ({ jabatan, unit, dalamHal }) => ada([jabatan, unit, dalamHal])),
  lingkungan: ({ baris }) => perBaris(baris, ({ aspek, faktor }) => ada([aspek, faktor])),
  risiko: ({ baris }) => perBaris(baris, ({ nama, penyebab }) => ada([nama, penyebab])),
  keterampilan: ({ baris }) => perBaris(baris, ({ uraian }) => uraian),
  bakat: perKode("bakat"),
  temperamen: perKode("temperamen"),
  minat: perKode("minat"),
  upayaFisik: perKode("upayaFisik"),
  kondisiFisik: (isi) => (["umur", "tinggi", "berat", "postur", "penampilan", "keadaan"] as const).flatMap((kunci) => utuh(kunci)(isi)),
  fungsiPekerjaan: (isi) =>
    (["data", "orang", "benda"] as const).flatMap((daftar) =>
      isi[daftar].map((kode) => ({
        teks: kalimatKode(daftar, [kode]),
        ambil: (sendiri: IsiUnsur["fungsiPekerjaan"]) => ({ ...sendiri, [daftar]: [...new Set([...sendiri[daftar], kode])] }),
      })),
    ),
  prestasi: utuh("teks"),
  kelas: utuh("sumber"),
};

/** What an element says, thing by thing, in its order. */
export function butirUnsur<U extends UnsurAnjab>(unsur: U, isi: IsiUnsur[U]): readonly Butir<U>[] {
  return BUTIR[unsur](isi);
}

/** A proposal taken into an element of rows: a material or tool with the tasks behind it, or a description. */
export function ambilUsulan<U extends "bahanKerja" | "perangkatKerja" | "tanggungJawab" | "wewenang">(
  unsur: U,
  isi: IsiUnsur[U],
  usulan: readonly { readonly teks: string; readonly tugasId: readonly string[] }[],
): IsiUnsur[U] {
  const bernama = unsur === "bahanKerja" || unsur === "perangkatKerja";
  const baru = usulan.map(({ teks, tugasId }) => (bernama ? { nama: teks, penggunaan: "", tugasId } : { uraian: teks }));
  return { baris: [...isi.baris.filter(berisi), ...baru] } as unknown as IsiUnsur[U];
}

/** A row to type on holds nothing. */
function berisi(baris: object): boolean {
  return Object.values(baris).some((satu) => (typeof satu === "string" ? satu.trim() !== "" : Array.isArray(satu) && satu.length > 0));
}
