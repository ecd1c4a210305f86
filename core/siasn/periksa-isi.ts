import { KELAS_TERENDAH, KELAS_TERTINGGI } from "../jabatan/jabatan";
import type { UnsurAnjab } from "../anjab/unsur";
import { BENTUK_SIASN, kolomSiasn, type DaftarSiasn, type KolomSiasn, type LembarSiasn } from "./bentuk";
import type { Pemadan } from "./pemadan";
import { WAKTU_SIASN, type IsiSiasn, type NilaiSiasn } from "./susun";
import type { PenolakanSiasn, SelTemuan, TempatTemuan } from "./temuan";

/** Longest text that a cell of a workbook holds, in characters. */
const SEL_TERPANJANG = 32_767;
/** Columns of sheet I that take one of a few words, without a list of their own. */
const PILIHAN_TETAP: Readonly<Record<string, readonly string[]>> = {
  terimaDisabilitas: ["Y", "N"],
  nilaiKriteria: ["Baik", "Sangat Baik"],
};

/**
 * Columns that may stay empty: what the form calls free text about the body, and what a jabatan may truly not have. The form does not say which
 * others may.
 */
const BOLEH_KOSONG: ReadonlySet<string> = new Set([
  "jabatan.rumpunDiklat",
  "jabatan.pengalaman",
  "jabatan.postur",
  "jabatan.umurMaksimal",
  "jabatan.penampilan",
  "jabatan.tinggi",
  "jabatan.berat",
  "jabatan.jenisDisabilitas",
  "tugas.hasilKerja",
  "risiko.nama",
  "risiko.penyebab",
]);

/** Where the values of a column are written; a sheet's own when it is not named. */
const TEMPAT_KOLOM: Readonly<Record<string, TempatTemuan>> = {
  "jabatan.kode": "jabatan",
  "jabatan.kelas": "jabatan",
  "jabatan.tingkatPendidikan": "pendidikan",
  "jabatan.rumpunPendidikan": "pendidikan",
  "jabatan.rumpunDiklat": "diklat",
  "jabatan.jenisKelamin": "kondisiFisik",
  "jabatan.postur": "kondisiFisik",
  "jabatan.umurMaksimal": "kondisiFisik",
  "jabatan.penampilan": "kondisiFisik",
  "jabatan.tinggi": "kondisiFisik",
  "jabatan.berat": "kondisiFisik",
  "jabatan.terimaDisabilitas": "kondisiFisik",
  "jabatan.jenisDisabilitas": "kondisiFisik",
  "jabatan.hubunganData": "fungsiPekerjaan",
  "jabatan.hubunganBenda": "fungsiPekerjaan",
  "jabatan.hubunganOrang": "fungsiPekerjaan",
  "jabatan.nilaiKriteria": "prestasi",
  "tugas.bahanKerja": "bahanKerja",
  "tugas.perangkatKerja": "perangkatKerja",
};

/** Where what a cell says is written in the product. */
export function tempatSel({ lembar, kolom }: Pick<SelTemuan, "lembar" | "kolom">): TempatTemuan {
  // A column of sheet I that is not named is called as its element; the other sheets are one element each.
  return TEMPAT_KOLOM[`${lembar}.${kolom}`] ?? (lembar === "jabatan" ? (kolom as UnsurAnjab) : lembar);
}

interface Kolom {
  readonly lembar: LembarSiasn;
  readonly kolom: string;
  readonly nilai: readonly (NilaiSiasn | null)[];
  readonly daftar: DaftarSiasn | undefined;
  readonly banyak: "tiga" | "bebas" | undefined;
  readonly angka: boolean;
  /** Whether the sheet names its rows by this column: one without any row is told once. */
  readonly utama: boolean;
  /** Whether the sheet has rows, of which each must be whole; otherwise the column stands by itself. */
  readonly berbaris: boolean;
}

/**
 * What SIASN would refuse of a workbook, from the values that stand in it: whoever wrote them, and whatever they were before. The last guard
 * before a file is written.
 *
 * @param norma minutes of every task in order, against which the times of the workbook are held
 */
export function periksaIsi(isi: IsiSiasn, pemadan: Pemadan, norma: readonly number[]): PenolakanSiasn[] {
  return [...semuaKolom(isi).flatMap((kolom) => periksaKolom(kolom, pemadan)), ...periksaWaktu(isi, norma), ...periksaDisabilitas(isi)];
}

function semuaKolom(isi: IsiSiasn): Kolom[] {
  return (Object.keys(BENTUK_SIASN) as LembarSiasn[]).flatMap((lembar) => {
    const nilai: Readonly<Record<string, readonly (NilaiSiasn | null)[]>> = isi[lembar];
    return kolomSiasn(lembar).map(([kolom, { daftar, banyak, angka = false }], urutan) => ({
      utama: urutan === 0,
      lembar,
      kolom,
      nilai: nilai[kolom] ?? [],
      daftar,
      banyak,
      angka,
      berbaris: lembar !== "jabatan" && !["bahanKerja", "perangkatKerja"].includes(kolom),
    }));
  });
}

function periksaKolom(satu: Kolom, pemadan: Pemadan): PenolakanSiasn[] {
  const { lembar, kolom, nilai, banyak } = satu;
  const sel = (urutan: number): SelTemuan => ({ lembar, kolom, urutan });
  const boleh = BOLEH_KOSONG.has(`${lembar}.${kolom}`);
  if (nilai.length === 0) {
    if (banyak === "tiga") return [{ jenis: "bukanTiga", sel: sel(0), banyak: 0 }];
    return boleh || (satu.berbaris && !satu.utama) ? [] : [{ jenis: "kosong", sel: sel(0) }];
  }
  const hasil: PenolakanSiasn[] = [];
  if (banyak === undefined && nilai.length > 1) hasil.push({ jenis: "lebihDariSatu", sel: sel(0), nilai: nilai.map(String) });
  if (banyak === "tiga" && (nilai.length !== 3 || new Set(nilai).size !== 3))
    hasil.push({ jenis: "bukanTiga", sel: sel(0), banyak: new Set(nilai).size });
  for (const [urutan, isi] of nilai.entries()) {
    if (isi === null || isi === "") {
      if (!boleh || !satu.berbaris) hasil.push({ jenis: "kosong", sel: sel(urutan) });
    } else hasil.push(...periksaSel(satu, { isi, sel: sel(urutan), pemadan }));
  }
  return hasil;
}

function periksaSel(
  { lembar, kolom, daftar, angka }: Kolom,
  { isi, sel, pemadan }: { readonly isi: NilaiSiasn; readonly sel: SelTemuan; readonly pemadan: Pemadan },
): PenolakanSiasn[] {
  if (typeof isi === "string" && isi.length > SEL_TERPANJANG) return [{ jenis: "terlaluPanjang", sel, panjang: isi.length }];
  if (daftar !== undefined && !pemadan.memuat(daftar, String(isi))) return [{ jenis: "tidakDiDaftar", sel, daftar, nilai: String(isi) }];
  if (angka && (typeof isi !== "number" || !Number.isFinite(isi) || isi < 0)) return [{ jenis: "bukanAngka", sel, nilai: String(isi) }];
  const tetap = PILIHAN_TETAP[kolom];
  if (lembar === "jabatan" && tetap && !tetap.includes(String(isi))) return [{ jenis: "pilihanTetap", sel, nilai: String(isi) }];
  if (kolom === "kelas" && typeof isi === "number" && (isi < KELAS_TERENDAH || isi > KELAS_TERTINGGI || !Number.isInteger(isi)))
    return [{ jenis: "kelas", sel, nilai: isi }];
  return [];
}

/** The effective time is one of two, and the time of a task stands in the unit that belongs to it. [wke-1250-jam] */
function periksaWaktu({ tugas }: IsiSiasn, norma: readonly number[]): PenolakanSiasn[] {
  return tugas.waktuEfektif.flatMap((efektif, urutan): PenolakanSiasn[] => {
    if (efektif === null) return [];
    if (efektif !== WAKTU_SIASN.menit && efektif !== WAKTU_SIASN.jam)
      return [{ jenis: "waktuEfektif", sel: selTugas("waktuEfektif", urutan), nilai: String(efektif) }];
    const waktu = tugas.waktuPenyelesaian[urutan];
    const menit = norma[urutan];
    if (typeof waktu !== "number" || menit === undefined) return [];
    const tertulisMenit = efektif === WAKTU_SIASN.jam ? waktu * 60 : waktu;
    // Hours carry six decimals: a minute is never off by more than a ten-thousandth.
    return Math.abs(tertulisMenit - menit) <= 1e-3
      ? []
      : [{ jenis: "satuanWaktu", sel: selTugas("waktuPenyelesaian", urutan), waktu, waktuEfektif: efektif }];
  });
}

function selTugas(kolom: KolomSiasn<"tugas">, urutan: number): SelTemuan {
  return { lembar: "tugas", kolom, urutan };
}

/** Kinds of disability are named when they are accepted, and only then. */
function periksaDisabilitas({ jabatan }: IsiSiasn): PenolakanSiasn[] {
  const [terima] = jabatan.terimaDisabilitas;
  const ada = jabatan.jenisDisabilitas.length > 0;
  if (terima === undefined || (terima === "Y") === ada) return [];
  return [{ jenis: "disabilitas", sel: { lembar: "jabatan", kolom: "jenisDisabilitas", urutan: 0 }, terima: String(terima) }];
}
