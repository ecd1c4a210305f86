import { bentukLembar, type PutusanJudul, type TemuanJudul } from "../bentuk-lembar";
import { BARIS_DIPERIKSA, type JudulKolom } from "../judul-lembar";
import { ISIAN_JABATAN, JUDUL_REKAP, kolomKursi } from "../kamus-judul-jabatan";
import { selKosong, type BarisMentah } from "../lembar";
import { sepertiNip } from "../petakan-kolom";

/** Peta jabatan as a table: one post a row with the unit it stands in and the post above it. */
export const LEMBAR_JABATAN = bentukLembar({
  isian: ISIAN_JABATAN,
  wajib: ["nama"],
  salahSatu: ["induk", "kelas", "jenis"],
  periksa: periksaPeta,
  kunci: "nama",
  hanyaData: [],
  berlanjut: [],
  samping: null,
  satuJabatan: false,
  angka: { bergaya: ["kelas"], polos: ["kursi"] },
  // More often a list to choose from than the posts of the office.
  tersembunyi: "keluar",
  tampil: { tetap: ["nama"], berikut: ["unit", "induk"] },
});

/** Taken from a peta jabatan whose rows bear NIPs: posts with their holders are a list of people first, so that nobody is dropped. */
const ORANG_DALAM_PETA = 100;

function periksaPeta({ pemetaan, bercirian, judul, isi }: TemuanJudul): PutusanJudul | null {
  // Posts by unit with their seats, and no more: a peta jabatan or a recap, as the rest of the file says.
  const kursiSaja = !bercirian && pemetaan["unit"] !== undefined && kolomKursi(judul) >= 0;
  if (!bercirian && !kursiSaja) return null;
  return {
    pemetaan: denganKursi(pemetaan, judul, isi),
    rekap: kursiSaja || (pemetaan["induk"] === undefined && judulRekap(judul)),
    potongan: berkolomNip(isi, judul.length) ? ORANG_DALAM_PETA : 0,
  };
}

/** Whether a column of the first rows holds people's numbers: no other figure has eighteen digits that begin with a year. */
function berkolomNip(baris: readonly BarisMentah[], lebar: number): boolean {
  const contoh = baris.slice(0, BARIS_DIPERIKSA);
  return Array.from({ length: lebar }, (_, kolom) => contoh.map(({ sel }) => sel[kolom]).filter((isi) => !selKosong(isi))).some(
    (isi) => isi.length > 0 && isi.filter((satu) => sepertiNip(satu)).length * 2 > isi.length,
  );
}

/** The fields of a peta jabatan with its column of seats, when the counts there are whole. */
function denganKursi(
  pemetaan: Readonly<Record<string, number>>,
  judul: readonly JudulKolom[],
  isi: readonly BarisMentah[],
): Readonly<Record<string, number>> {
  const kursi = kolomKursi(judul);
  if (kursi < 0 || Object.values(pemetaan).includes(kursi)) return pemetaan;
  const pecahan = isi.some(({ sel }) => typeof sel[kursi] === "number" && !Number.isInteger(sel[kursi]));
  return pecahan ? pemetaan : { ...pemetaan, kursi };
}

function judulRekap(judul: readonly JudulKolom[]): boolean {
  return judul.some(({ kunci }) => kunci.some((satu) => JUDUL_REKAP.includes(satu)));
}
