import { NORMA_TERBESAR_MENIT, VOLUME_TERBESAR, type Periode, type Tugas } from "../abk/tugas";
import type { ProfilAbk } from "../abk/profil";
import { bacaAngkaMentah, normaMenit, type AngkaMentah } from "./angka-tugas";
import { PembacaBaris } from "./bacaan";
import { judulSatuan } from "./gaya-berkas";
import { selKosong, teksSel } from "./lembar";
import { caraBaca, type LembarDraf } from "./penilaian";
import { maknaPembagi, MENIT_PER_JAM, periodeJudulVolume, type SatuanWaktu } from "./satuan-waktu";
import { simpulkanSatuan, type SimpulanSatuan } from "./simpulan-satuan";
import type { SusunanTabel } from "./susun-tabel-abk";

/** The figures of a row exactly as the sheet has them, in minutes, for checking the sheet against itself. */
export interface AngkaLembar {
  readonly normaMenit: number | null;
  readonly volume: number | null;
  /** Effective time in minutes. */
  readonly pembagiMenit: number | null;
  /** Period of the volume when the row or the heading names it; null when it follows from the divisor. */
  readonly periode: Periode | null;
  /** Volume x norm as printed, in the unit of the sheet's norms, as minutes. */
  readonly bebanMenit: number | null;
  /** PEGAWAI YANG DIBUTUHKAN as printed; null when the cell is empty or no number. */
  readonly tertulis: number | null;
}

/** A row of the table as read. `tugas` is null for a row that must be refused. */
export interface BarisAbk {
  readonly indeks: number;
  readonly pembaca: PembacaBaris;
  readonly uraian: string;
  readonly tugas: Omit<Tugas, "id"> | null;
  readonly angka: AngkaLembar;
}

interface Bacaan {
  readonly satuan: SatuanWaktu;
  readonly periodeJudul: Periode | null;
  readonly koreksi: KoreksiAngka;
}

/** What an answer to a question of plausibility changes about all rows of a sheet. */
export interface KoreksiAngka {
  readonly satuan: SatuanWaktu | null;
  /** Times that every norm counts, and every volume: a thousandth for a misread decimal sign. */
  readonly kaliNorma: number;
  readonly kaliVolume: number;
  /** Volumes are those of a year, whatever the divisor or a column says. */
  readonly setahun: boolean;
  /** Indices of the rows that it is about; null for all. */
  readonly hanya: ReadonlySet<number> | null;
}

export const TANPA_KOREKSI_ANGKA: KoreksiAngka = { satuan: null, kaliNorma: 1, kaliVolume: 1, setahun: false, hanya: null };

/** The unit in which a sheet counts time, decided from all its rows. */
export function satuanLembar(lembar: LembarDraf, tabel: SusunanTabel, profil: ProfilAbk): SimpulanSatuan {
  const baris = tabel.tugas.map((indeks) => angkaMentah(lembar, indeks)).filter((satu) => satu !== null);
  return simpulkanSatuan({ baris, ...judulSatuan(lembar.pengenalan), profil });
}

function angkaMentah(lembar: LembarDraf, indeks: number): AngkaMentah | null {
  const baris = lembar.lembar.baris[indeks];
  if (!baris) return null;
  const pembaca = new PembacaBaris(caraBaca(lembar, []), baris);
  return bacaAngkaMentah(baris, lembar.pengenalan.pemetaan, (isian) => pembaca.desimal(isian));
}

/** Reads the task rows of a table. */
export function bacaBarisAbk(
  lembar: LembarDraf,
  tabel: SusunanTabel,
  { satuan, koreksi }: { readonly satuan: SatuanWaktu; readonly koreksi: KoreksiAngka },
): readonly BarisAbk[] {
  const judulVolume = lembar.pengenalan.judul[lembar.pengenalan.pemetaan["volume"] ?? -1] ?? "";
  const umum = { periodeJudul: periodeJudulVolume(judulVolume) };
  const biasa: Bacaan = { ...umum, satuan, koreksi: TANPA_KOREKSI_ANGKA };
  const dikoreksi: Bacaan = { ...umum, satuan: koreksi.satuan ?? satuan, koreksi };
  const hasil: BarisAbk[] = [];
  let pembagi: number | null = null;
  for (const indeks of tabel.tugas) {
    const baris = lembar.lembar.baris[indeks];
    if (!baris) continue;
    const pembaca = new PembacaBaris(caraBaca(lembar, ["uraian", "normaWaktu", "volume"]), baris);
    const mentah = bacaAngkaMentah(baris, lembar.pengenalan.pemetaan, (isian) => pembaca.desimal(isian));
    pembagi = mentah.pembagi !== null && mentah.pembagi > 0 ? mentah.pembagi : pembagi;
    hasil.push(bacaSatu(pembaca, { indeks, mentah: { ...mentah, pembagi } }, koreksi.hanya?.has(indeks) === false ? biasa : dikoreksi));
  }
  return hasil;
}

function bacaSatu(
  pembaca: PembacaBaris,
  { indeks, mentah }: { readonly indeks: number; readonly mentah: AngkaMentah },
  { satuan, periodeJudul, koreksi }: Bacaan,
): BarisAbk {
  const uraian = pembaca.teks("uraian", 2_000);
  const satuanHasil = pembaca.teks("satuanHasil", 100);
  const makna = mentah.pembagi === null ? null : maknaPembagi(mentah.pembagi);
  const norma = periksaNorma(pembaca, mentah, { satuan, koreksi });
  const volume = periksaVolume(pembaca, koreksi.kaliVolume);
  const periodeTertulis = mentah.periode ?? (makna === null || makna.periode === "tahun" ? periodeJudul : null);
  const periode = koreksi.setahun ? "tahun" : (periodeTertulis ?? makna?.periode ?? "tahun");
  const kaliPeriode = makna?.jamPerHari !== undefined && mentah.periode === null ? makna.jamPerHari : 1;
  if (kaliPeriode !== 1) pembaca.peringatkan("waktuKerjaEfektif", "volumePerJam", { kali: kaliPeriode });
  const periodeAsing = teksSel(pembaca.isi("periode")).trim();
  if (mentah.periode === null && /\p{L}/u.test(periodeAsing)) laporPeriode(pembaca, periodeAsing);
  const keterangan = pembaca.teks("keterangan", 500);
  if (uraian === "" && !pembaca.ditolak) pembaca.lapor("uraian", "wajibKosong");
  const lengkap = !pembaca.ditolak && norma !== null && volume !== null;
  const normaLembar = normaMenit(mentah, satuan);
  const kaliSatuan = (mentah.satuanNorma ?? satuan) === "jam" ? MENIT_PER_JAM : 1;
  return {
    indeks,
    pembaca,
    uraian,
    tugas: lengkap
      ? { uraian, satuanHasil, volume: bulatkan(volume * kaliPeriode), periode, normaWaktuMenit: bulatkan(norma), keterangan }
      : null,
    angka: {
      normaMenit: normaLembar === null ? null : normaLembar * koreksi.kaliNorma,
      volume: mentah.volume === null ? null : mentah.volume * koreksi.kaliVolume,
      pembagiMenit: pembagiMenit(mentah.pembagi, satuan),
      periode: periodeTertulis,
      bebanMenit: mentah.beban === null ? null : mentah.beban * kaliSatuan,
      tertulis: mentah.hasil,
    },
  };
}

function laporPeriode(pembaca: PembacaBaris, nilai: string): void {
  pembaca.lapor("periode", "nilaiTidakDikenal", { nilai, pilihan: "hari, minggu, bulan, triwulan, semester, tahun" });
}

/** The norm in minutes; reports what cannot be one. */
function periksaNorma(
  pembaca: PembacaBaris,
  mentah: AngkaMentah,
  { satuan, koreksi }: { readonly satuan: SatuanWaktu; readonly koreksi: KoreksiAngka },
): number | null {
  const isi = pembaca.isi("normaWaktu");
  if (selKosong(isi)) pembaca.lapor("normaWaktu", "wajibKosong");
  else if (isi !== null && typeof isi === "object" && (isi.jenis === "persen" || isi.jenis === "uang" || isi.jenis === "tanggal"))
    pembaca.lapor("normaWaktu", "angkaBerformat", { nilai: teksSel(isi), format: isi.jenis });
  else if (mentah.norma === null) {
    if (pembaca.selBerguna("normaWaktu", isi)) pembaca.lapor("normaWaktu", "normaTidakTerbaca", { nilai: teksSel(isi) });
  } else {
    const menit = (normaMenit(mentah, satuan) ?? 0) * koreksi.kaliNorma;
    const nilai = teksSel(isi);
    if (menit < 0) pembaca.lapor("normaWaktu", "angkaNegatif", { nilai });
    else if (menit > NORMA_TERBESAR_MENIT)
      pembaca.lapor("normaWaktu", "angkaTidakWajar", { nilai, batas: `0 sampai ${NORMA_TERBESAR_MENIT} menit` });
    else return menit;
  }
  return null;
}

function periksaVolume(pembaca: PembacaBaris, kali: number): number | null {
  const isi = pembaca.isi("volume");
  if (selKosong(isi)) {
    pembaca.lapor("volume", "wajibKosong");
    return null;
  }
  if (isi !== null && typeof isi === "object" && isi.jenis !== "galat" && isi.jenis !== "rumusTanpaNilai") {
    pembaca.lapor("volume", "angkaBerformat", { nilai: teksSel(isi), format: isi.jenis });
    return null;
  }
  const nilai = pembaca.angka("volume", { terkecil: 0, terbesar: VOLUME_TERBESAR, desimal: 6 });
  return nilai === null ? null : bulatkan(nilai * kali);
}

/** The divisor in minutes: by its size where a rule knows it, else in the unit of the sheet. */
function pembagiMenit(pembagi: number | null, satuan: SatuanWaktu): number | null {
  if (pembagi === null) return null;
  return (maknaPembagi(pembagi)?.satuan ?? satuan) === "jam" ? pembagi * MENIT_PER_JAM : pembagi;
}

/** Three decimals, as they are kept. */
function bulatkan(nilai: number): number {
  return Math.round(nilai * 1_000) / 1_000;
}
