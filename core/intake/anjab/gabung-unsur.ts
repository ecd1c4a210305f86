import { UNSUR_KOSONG, type BarisPenggunaan, type IsiUnsur, type UnsurAnjab } from "../../anjab/unsur";
import { nameKey } from "../../name";

type Gabung = { readonly [U in UnsurAnjab]?: (lama: IsiUnsur[U], baru: IsiUnsur[U]) => IsiUnsur[U] };

/**
 * What is kept of a stored element when a file gives it anew: only what the form has no place for. The SIASN workbook knows no use of a
 * material, no jabatan of a relation, no words of an age; the printed form says nothing of disability.
 */
const GABUNG: Gabung = {
  pendidikan: (lama, baru) => ({ ...baru, minimum: baru.minimum || lama.minimum }),
  diklat: (lama, { baris }) => ({
    baris: baris.map((satu) => lama.baris.find(({ uraian }) => sama(uraian, satu.uraian)) ?? satu),
  }),
  pengalaman: (lama, { baris }) => ({
    baris: baris.map((satu, ke) => {
      const setara = lama.baris[ke];
      const senada = setara && (hanyaTahun(satu.uraian) || sama(satu.uraian, `${setara.uraian} ${setara.tahun ?? ""} tahun`));
      return senada && setara.tahun === satu.tahun ? setara : satu;
    }),
  }),
  bahanKerja: penggunaan,
  perangkatKerja: penggunaan,
  korelasi: (lama, { baris }) => ({
    baris: baris.map((satu) => {
      if (satu.jabatan !== "") return satu;
      const setara = lama.baris.find(({ unit, dalamHal }) => sama(unit, satu.unit) && sama(dalamHal, satu.dalamHal));
      return setara ? { ...satu, jabatan: setara.jabatan } : satu;
    }),
  }),
  kondisiFisik: (lama, baru) => ({
    ...baru,
    jenisKelamin: baru.jenisKelamin ?? lama.jenisKelamin,
    umur: hanyaBatas(lama, baru) ? lama.umur : baru.umur || lama.umur,
    umurMaksimal: baru.umurMaksimal ?? (baru.umur === "" || sama(baru.umur, lama.umur) ? lama.umurMaksimal : null),
    tinggi: baru.tinggi || lama.tinggi,
    berat: baru.berat || lama.berat,
    postur: baru.postur || lama.postur,
    penampilan: baru.penampilan || lama.penampilan,
    keadaan: baru.keadaan || lama.keadaan,
    disabilitas: baru.disabilitas ?? lama.disabilitas,
    jenisDisabilitas: baru.jenisDisabilitas.length > 0 || baru.disabilitas !== null ? baru.jenisDisabilitas : lama.jenisDisabilitas,
  }),
  fungsiPekerjaan: (lama, baru) => ({
    data: semuaKode(lama.data, baru.data),
    orang: semuaKode(lama.orang, baru.orang),
    benda: semuaKode(lama.benda, baru.benda),
  }),
  prestasi: (lama, baru) => ({ teks: baru.teks || lama.teks, nilai: baru.nilai ?? lama.nilai }),
};

/** The element as it stands after a file gave it: what the file says, and of the stored one what its form has no place for. */
export function gabungUnsur<U extends UnsurAnjab>(unsur: U, lama: IsiUnsur[U] | null, baru: IsiUnsur[U]): IsiUnsur[U] {
  const isi = { ...UNSUR_KOSONG[unsur], ...baru };
  const gabung = GABUNG[unsur];
  return lama === null || !gabung ? isi : gabung(lama, isi);
}

/** Whether two contents of an element are the same, in whatever order their fields were written and but for rows without a word. */
export function samaIsi(satu: object, lain: object): boolean {
  return terurut(tanpaBarisKosong(satu)) === terurut(tanpaBarisKosong(lain));
}

function tanpaBarisKosong(isi: object): object {
  const { baris } = isi as { readonly baris?: readonly object[] };
  return baris === undefined
    ? isi
    : { ...isi, baris: baris.filter((satu) => Object.values(satu).some((nilai) => typeof nilai === "string" && nilai.trim() !== "")) };
}

function terurut(isi: unknown): string {
  return JSON.stringify(isi, (_nama, nilai: unknown) =>
    nilai !== null && typeof nilai === "object" && !Array.isArray(nilai)
      ? Object.fromEntries(Object.entries(nilai).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : nilai,
  );
}

function penggunaan(
  lama: { readonly baris: readonly BarisPenggunaan[] },
  { baris }: { readonly baris: readonly BarisPenggunaan[] },
): { readonly baris: readonly BarisPenggunaan[] } {
  return {
    baris: baris.map((satu) => {
      const setara = lama.baris.find(({ nama }) => sama(nama, satu.nama));
      if (!setara) return satu;
      // The use of one that serves tasks is printed by their words, which are not its own.
      const sendiri = satu.penggunaan === "" || (setara.penggunaan === "" && setara.tugasId.length > 0);
      return { ...satu, penggunaan: sendiri ? setara.penggunaan : satu.penggunaan, tugasId: setara.tugasId };
    }),
  };
}

/** SIASN takes one code of each: the stored list stays where it begins with the one that came. */
function semuaKode(lama: readonly string[], baru: readonly string[]): readonly string[] {
  const [satu] = baru;
  return satu === undefined || (baru.length === 1 && lama.includes(satu)) ? lama : baru;
}

/** Whether an age says in words only the highest one that is stored as a figure. */
function hanyaBatas(lama: IsiUnsur["kondisiFisik"], baru: IsiUnsur["kondisiFisik"]): boolean {
  const angka = baru.umur.match(/\d+/gu) ?? [];
  return lama.umur === "" && lama.umurMaksimal !== null && angka.length === 1 && Number(angka[0]) === lama.umurMaksimal;
}

function hanyaTahun(uraian: string): boolean {
  return /^\d{1,2}$/u.test(uraian.trim());
}

function sama(satu: string, lain: string): boolean {
  return nameKey(satu) === nameKey(lain);
}
