import { teksBaris, teksAsalBanding } from "../text/baris-anjab";
import { barisKondisi, isiUnsur, teksBerkode, teksBernama, teksPenggunaan } from "./isi-cetak";
import type { IsiAnjabLengkap } from "./potret";
import { UNSUR_ANJAB, type AnjabJabatan, type IsiUnsur, type UnsurAnjab } from "./unsur";

/** What two contents are compared by, in the order of the form: the jabatan itself, its tasks, and its elements. */
export const HAL_BANDING = [
  "identitas",
  "ikhtisar",
  "pendidikan",
  "diklat",
  "pengalaman",
  "tugas",
  "tahapan",
  ...UNSUR_ANJAB.slice(4),
] as const;
export type HalBanding = "identitas" | "tugas" | "tahapan" | UnsurAnjab;

type BarisUnsur = { readonly [U in UnsurAnjab]: (isi: IsiUnsur[U], uraianTugas: ReadonlyMap<string, string>) => readonly string[] };

const BARIS: BarisUnsur = {
  ikhtisar: ({ teks }) => [teks],
  pendidikan: ({ minimum, baris }) => [minimum, ...baris.map(({ uraian }) => uraian)],
  diklat: ({ baris }) => baris.map(teksBaris.diklat),
  pengalaman: ({ baris }) => baris.map(teksBaris.pengalaman),
  bahanKerja: ({ baris }, tugas) => baris.map((satu) => teksBaris.sel([satu.nama, teksPenggunaan(satu, tugas)])),
  perangkatKerja: ({ baris }, tugas) => baris.map((satu) => teksBaris.sel([satu.nama, teksPenggunaan(satu, tugas)])),
  tanggungJawab: ({ baris }) => baris.map(({ uraian }) => uraian),
  wewenang: ({ baris }) => baris.map(({ uraian }) => uraian),
  korelasi: ({ baris }) => baris.map(({ jabatan, unit, dalamHal }) => teksBaris.sel([jabatan, unit, dalamHal])),
  lingkungan: ({ baris }) => baris.map(({ aspek, faktor }) => teksBaris.sel([aspek, faktor])),
  risiko: ({ baris }) => baris.map(({ nama, penyebab }) => teksBaris.sel([nama, penyebab])),
  keterampilan: ({ baris }) => baris.map(({ uraian }) => uraian),
  bakat: ({ kode }) => kode.map((satu) => teksBerkode("bakat", [satu])),
  temperamen: ({ kode }) => kode.map((satu) => teksBerkode("temperamen", [satu])),
  minat: ({ kode }) => kode.map((satu) => teksBernama("minat", [satu])),
  upayaFisik: ({ kode }) => kode.map((satu) => teksBernama("upayaFisik", [satu])),
  kondisiFisik: (isi) => [
    ...barisKondisi(isi).map(([label, teks]) => teksBaris.isian(label, teks)),
    ...teksBaris.kondisiLain(isi, teksBernama("disabilitas", isi.jenisDisabilitas)),
  ],
  fungsiPekerjaan: ({ data, orang, benda }) => [
    ...data.map((satu) => teksBerkode("data", [satu])),
    ...orang.map((satu) => teksBerkode("orang", [satu])),
    ...benda.map((satu) => teksBerkode("benda", [satu])),
  ],
  prestasi: ({ teks, nilai }) => [teksBaris.prestasi(teks, nilai)],
  kelas: ({ sumber }) => [sumber],
};

/** The rows of one subject as texts that are compared; empty ones are left out, so that a blank line is no difference. */
export function barisBanding(hal: HalBanding, isi: IsiAnjabLengkap): readonly string[] {
  return barisHal(hal, isi).filter((satu) => satu.trim() !== "");
}

function barisHal(hal: HalBanding, { rekap, kode, tugas, rincian, anjab }: IsiAnjabLengkap): readonly string[] {
  if (hal === "identitas") return teksBaris.identitas(rekap, kode);
  if (hal === "tugas") return tugas.map((satu) => teksBaris.tugas(satu, rincian[satu.id]?.hasilKerja ?? ""));
  if (hal === "tahapan")
    return tugas.flatMap(({ id, uraian }) => (rincian[id]?.tahapan ?? []).map((satu) => teksBaris.tahapan(uraian, satu)));
  const uraian = new Map(tugas.map((satu) => [satu.id, satu.uraian]));
  return [...barisUnsur(hal, anjab, uraian), ...asalUnsur(hal, anjab)];
}

function barisUnsur<U extends UnsurAnjab>(
  unsur: U,
  anjab: AnjabJabatan,
  uraianTugas: ReadonlyMap<string, string>,
): ReturnType<BarisUnsur[U]> {
  return BARIS[unsur](isiUnsur(anjab, unsur), uraianTugas) as ReturnType<BarisUnsur[U]>;
}

/** Where an element comes from, as a row of its own; nothing while nobody said. */
function asalUnsur(unsur: UnsurAnjab, anjab: AnjabJabatan): readonly string[] {
  const satu = anjab[unsur];
  return satu === undefined || satu.asal === "belum" ? [] : [teksAsalBanding(satu)];
}
