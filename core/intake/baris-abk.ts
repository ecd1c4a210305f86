import { NORMA_TERBESAR_MENIT, PERIODE, VOLUME_TERBESAR, type Periode, type Tugas } from "../abk/tugas";
import type { ProfilAbk } from "../abk/profil";
import { bacaAngkaBersatuan } from "../text/gaya-angka";
import { namaSatuan } from "../text/masalah";
import { formatAngka } from "../text/number";
import { bacaAngkaTabel } from "./angka-tabel";
import { hampirSama, kaliDinamai, normaMenit, periodeDinamai, type AngkaMentah } from "./angka-tugas";
import { HANYA_STRIP, PembacaBaris } from "./bacaan";
import { judulSatuan } from "./gaya-berkas";
import type { VolumePeriode } from "./kelipatan-periode";
import { selKosong, teksSel, type BarisMentah } from "./lembar";
import { caraBaca, type LembarDraf } from "./lembar-draf";
import {
  periodeVolume,
  SATUAN_WAKTU,
  satuanDisebut,
  satuanJudul,
  satuanPanjang,
  type MaknaPembagi,
  type SatuanWaktu,
  type Takaran,
} from "./satuan-waktu";
import { simpulkanSatuan, type CaraSatuan, type SimpulanSatuan } from "./simpulan-satuan";
import type { SusunanTabel } from "./susun-tabel-abk";

/** The figures of a row exactly as the sheet has them, in minutes, for checking the sheet against itself. */
export interface AngkaLembar {
  readonly normaMenit: number | null;
  readonly volume: number | null;
  /** Effective time in minutes. */
  readonly pembagiMenit: number | null;
  readonly makna: MaknaPembagi | null;
  /** The divisor as a sentence names it: `75.000`, or `240 hari = 72.000` of one in days. */
  readonly sebutanPembagi: string;
  /** Period of the volume when the row or the heading names it; null when it follows from the divisor. */
  readonly periode: Periode | null;
  /** Times that the volume counts in that period; a fifth a year for `5 tahunan`. */
  readonly kaliPeriode: number;
  /** Period that the heading of the volumes names; a divisor of a shorter one goes before it. */
  readonly periodeJudul: Periode | null;
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

/** In which unit a sheet's norms are taken, and how many minutes each unit has. */
export type SatuanTabel = Pick<CaraSatuan, "satuan" | "takaran">;

interface Bacaan extends SatuanTabel {
  readonly koreksi: KoreksiAngka;
}

/** What an answer to a question of plausibility changes about all rows of a sheet. */
export interface KoreksiAngka {
  readonly satuan: SatuanWaktu | null;
  /** Times that every norm counts, and every volume: a thousandth for a misread decimal sign. */
  readonly kaliNorma: number;
  readonly kaliVolume: number;
  /** Volumes are those of this period, whatever the divisor or a column says; null when nobody says so. */
  readonly periode: Periode | null;
  /** Indices of the rows that it is about; null for all. */
  readonly hanya: ReadonlySet<number> | null;
}

export const TANPA_KOREKSI_ANGKA: KoreksiAngka = { satuan: null, kaliNorma: 1, kaliVolume: 1, periode: null, hanya: null };

/** A year in the column of periods (`2025`, `-`) says nothing else than a year. */
const TAHUN_SAJA = /^(?:1|(?:19|20)\d\d|[-\u2013\u2014]+)$/u;

/** The unit in which a sheet counts time, decided from all its rows. */
export function satuanLembar(lembar: LembarDraf, tabel: SusunanTabel, profil: ProfilAbk): SimpulanSatuan {
  const baris = bacaAngka(lembar, barisTugas(lembar, tabel));
  const judul = judulSatuan(lembar.pengenalan);
  return simpulkanSatuan({ baris, ...judul, judulNorma: judulNormaBeban(lembar, baris, judul.judulNorma), profil });
}

/** A heading of norms without a unit has that of the column of their products with the volumes, where those come out as they stand. */
function judulNormaBeban({ pengenalan }: LembarDraf, baris: readonly AngkaMentah[], judulNorma: string): string {
  const satuan = satuanDisebut(pengenalan.judul[pengenalan.pemetaan["bebanWaktu"] ?? -1] ?? "");
  const berbeban = baris.filter(({ norma, volume, beban }) => norma !== null && volume !== null && beban !== null && beban > 0);
  const sama = berbeban.every(({ norma, volume, beban }) => hampirSama(beban ?? 0, (norma ?? 0) * (volume ?? 0)));
  return satuan !== null && satuanDisebut(judulNorma) === null && berbeban.length > 0 && sama ? `${judulNorma} (${satuan})` : judulNorma;
}

/** The figures of the task rows of a table, before it is known in which unit it counts. */
export function bacaAngkaTugas(lembar: LembarDraf, tabel: SusunanTabel): readonly AngkaMentah[] {
  return bacaAngka(lembar, barisTugas(lembar, tabel));
}

function barisTugas(lembar: LembarDraf, tabel: SusunanTabel): readonly BarisMentah[] {
  return tabel.tugas.flatMap((indeks) => lembar.lembar.baris[indeks] ?? []);
}

function bacaAngka(lembar: LembarDraf, baris: readonly BarisMentah[]): readonly AngkaMentah[] {
  const { pemetaan } = lembar.pengenalan;
  const cara = caraBaca(lembar, []);
  const desimal = (satu: BarisMentah, isian: string): LembarDraf["desimal"] =>
    lembar.diketik.size === 0 ? lembar.desimal : new PembacaBaris(cara, satu).desimal(isian);
  const judul = judulSatuan(lembar.pengenalan);
  return bacaAngkaTabel(baris, {
    pemetaan,
    satuan: satuanJudul(judul),
    periodeJudul: judul.periodeJudul,
    kaliJudul: judul.kaliJudul,
    desimal,
  });
}

interface CaraBaris extends SatuanTabel {
  readonly koreksi: KoreksiAngka;
  /** Period of the volume of rows (by index) of which the analyst said so. */
  readonly periode: ReadonlyMap<number, Periode>;
}

/** Reads the task rows of a table. */
export function bacaBarisAbk(
  lembar: LembarDraf,
  tabel: SusunanTabel,
  { satuan, takaran, koreksi, periode }: CaraBaris,
): readonly BarisAbk[] {
  const biasa: Bacaan = { satuan, takaran, koreksi: TANPA_KOREKSI_ANGKA };
  const dikoreksi: Bacaan = { takaran, satuan: koreksi.satuan ?? satuan, koreksi };
  const hasil: BarisAbk[] = [];
  const angka = bacaAngka(lembar, barisTugas(lembar, tabel));
  for (const [urutan, indeks] of tabel.tugas.filter((satu) => lembar.lembar.baris[satu] !== undefined).entries()) {
    const baris = lembar.lembar.baris[indeks];
    const mentah = angka[urutan];
    if (!baris || !mentah) continue;
    const pembaca = new PembacaBaris(caraBaca(lembar, ["uraian", "normaWaktu", "volume"]), baris);
    const bacaan = koreksi.hanya?.has(indeks) === false ? biasa : dikoreksi;
    const kata = bacaan.koreksi.periode ?? periode.get(indeks) ?? null;
    const cara = { ...bacaan, koreksi: { ...bacaan.koreksi, periode: kata } };
    hasil.push(bacaSatu(pembaca, { indeks, mentah }, cara));
  }
  return hasil;
}

function bacaSatu(
  pembaca: PembacaBaris,
  { indeks, mentah }: { readonly indeks: number; readonly mentah: AngkaMentah },
  { satuan, takaran, koreksi }: Bacaan,
): BarisAbk {
  const uraian = pembaca.teks("uraian", 2_000);
  const satuanHasil = pembaca.teks("satuanHasil", 100) || satuanVolume(pembaca);
  const { makna } = mentah;
  const norma = periksaNorma(pembaca, mentah, { satuan, takaran, koreksi });
  const volume = periksaVolume(pembaca, koreksi.kaliVolume);
  const periodeTertulis = koreksi.periode ?? periodeDinamai(mentah);
  const periode = periodeTertulis ?? makna?.periode ?? "tahun";
  const kaliPeriode = makna?.jamPerHari !== undefined && mentah.periode === null && koreksi.periode === null ? makna.jamPerHari : 1;
  if (kaliPeriode !== 1) pembaca.peringatkan("waktuKerjaEfektif", "volumePerJam", { kali: kaliPeriode });
  const kaliKata = koreksi.periode === null ? kaliDinamai(mentah) : 1;
  if (koreksi.periode === null) laporPeriode(pembaca, mentah, { periode, kali: kaliKata });
  laporSatuan(pembaca, mentah, takaran);
  if (mentah.berpasangan && norma !== null)
    pembaca.peringatkan("normaWaktu", "waktuPanjang", {
      satuan: `${mentah.berpasangan}.${mentah.berpasangan === "jam" ? "menit" : "detik"}`,
    });
  const keterangan = pembaca.teks("keterangan", 500);
  if (uraian === "" && !pembaca.ditolak) pembaca.lapor("uraian", "wajibKosong");
  const lengkap = !pembaca.ditolak && norma !== null && volume !== null;
  const normaLembar = normaMenit(mentah, satuan, takaran);
  const kaliSatuan = takaran[mentah.satuanNorma ?? satuan];
  return {
    indeks,
    pembaca,
    uraian,
    tugas: lengkap
      ? { uraian, satuanHasil, volume: bulatkan(volume * kaliPeriode * kaliKata), periode, normaWaktuMenit: bulatkan(norma), keterangan }
      : null,
    angka: {
      normaMenit: normaLembar === null ? null : normaLembar * koreksi.kaliNorma,
      volume: mentah.volume === null ? null : mentah.volume * koreksi.kaliVolume,
      pembagiMenit: mentah.pembagi === null ? null : mentah.pembagi * takaran[mentah.satuanPembagi ?? satuan],
      makna,
      sebutanPembagi: sebutanPembagi(mentah, satuan, takaran),
      periode: periodeTertulis,
      kaliPeriode: kaliKata,
      periodeJudul: mentah.periodeJudul,
      bebanMenit: mentah.beban === null ? null : mentah.beban * kaliSatuan,
      tertulis: mentah.hasil,
    },
  };
}

/** Tells of a norm whose own unit is neither minutes nor hours, and refuses one whose unit nobody knows. */
function laporSatuan(pembaca: PembacaBaris, { satuanNorma, satuanAsing, satuanDariPembagi = false }: AngkaMentah, takaran: Takaran): void {
  const tertulis = teksSel(pembaca.isi("satuanWaktu")).trim();
  if (satuanNorma === "detik" || (satuanDariPembagi && satuanNorma === "jam"))
    pembaca.peringatkan("normaWaktu", "waktuPanjang", { satuan: satuanNorma });
  else if (satuanPanjang(satuanNorma)) {
    const menit = formatAngka(takaran[satuanNorma], 2, 0);
    pembaca.peringatkan("normaWaktu", "waktuPanjang", { satuan: namaSatuan(satuanNorma, menit, false) });
  } else if (satuanAsing) pembaca.tolak("satuanWaktu", "nilaiTidakDikenal", { nilai: tertulis, pilihan: SATUAN_WAKTU.join(", ") });
}

function sebutanPembagi({ pembagi, satuanPembagi }: AngkaMentah, satuan: SatuanWaktu, takaran: Takaran): string {
  const disebut = satuanPembagi ?? satuan;
  const menit = formatAngka((pembagi ?? 0) * takaran[disebut], 4, 0);
  return satuanPanjang(disebut) ? `${formatAngka(pembagi ?? 0, 4, 0)} ${disebut} = ${menit}` : menit;
}

/** Refuses a row whose period nobody can tell, and tells of one whose volume is a part of what is kept. */
function laporPeriode(pembaca: PembacaBaris, mentah: AngkaMentah, { periode, kali }: VolumePeriode): void {
  const sendiri = teksSel(pembaca.isi("periode")).trim();
  const isian = sendiri === "" ? "volume" : "periode";
  const nilai = sendiri === "" ? teksSel(pembaca.isi("volume")).trim() : sendiri;
  if (mentah.periodeTakJelas) pembaca.tolak(isian, "periodeTakJelas", { nilai, volume: teksSel(mentah.volume) });
  else if (mentah.periode === null && sendiri !== "" && !TAHUN_SAJA.test(sendiri))
    pembaca.tolak("periode", "nilaiTidakDikenal", { nilai, pilihan: PERIODE.join(", ") });
  else if (kali !== 1 && mentah.volume !== null) {
    const simpan = formatAngka(bulatkan(mentah.volume * kali), 3, 0);
    const dari = mentah.periode === null ? "judul kolomnya" : nilai;
    pembaca.peringatkan(isian, "volumeKelipatan", { nilai: dari, volume: formatAngka(mentah.volume, 3, 0), simpan, periode });
  }
}

/** The norm in minutes; reports what cannot be one. */
function periksaNorma(
  pembaca: PembacaBaris,
  mentah: AngkaMentah,
  { satuan, takaran, koreksi }: SatuanTabel & { readonly koreksi: KoreksiAngka },
): number | null {
  const isi = pembaca.isi("normaWaktu");
  if (selKosong(isi)) pembaca.lapor("normaWaktu", "wajibKosong");
  else if (isi !== null && typeof isi === "object" && (isi.jenis === "persen" || isi.jenis === "uang" || isi.jenis === "tanggal"))
    pembaca.lapor("normaWaktu", "angkaBerformat", { nilai: teksSel(isi), format: isi.jenis });
  else if (mentah.norma === null) {
    if (pembaca.selBerguna("normaWaktu", isi)) pembaca.lapor("normaWaktu", "normaTidakTerbaca", { nilai: teksSel(isi) });
  } else {
    const menit = (normaMenit(mentah, satuan, takaran) ?? 0) * koreksi.kaliNorma;
    const nilai = teksSel(isi);
    if (menit < 0) pembaca.lapor("normaWaktu", "angkaNegatif", { nilai });
    else if (menit > NORMA_TERBESAR_MENIT)
      pembaca.lapor("normaWaktu", "angkaTidakWajar", { nilai, batas: `0 sampai ${NORMA_TERBESAR_MENIT} menit` });
    else return menit;
  }
  return null;
}

/** The unit of the result where it stands behind the volume (`12 laporan`); empty for words of counting and of time. */
function satuanVolume(pembaca: PembacaBaris): string {
  const isi = pembaca.isi("volume");
  const satuan = typeof isi === "string" ? (bacaAngkaBersatuan(isi, pembaca.desimal("volume"))?.satuan.trim() ?? "") : "";
  const hitungan = /^(?:x|kali|kl)\b/iu.test(satuan) || periodeVolume(satuan) !== null || satuanDisebut(satuan) !== null;
  return /^\p{L}[\p{L} -]{1,60}$/u.test(satuan) && !hitungan ? satuan : "";
}

function periksaVolume(pembaca: PembacaBaris, kali: number): number | null {
  const isi = pembaca.isi("volume");
  if (selKosong(isi) || HANYA_STRIP.test(teksSel(isi))) {
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

/** Three decimals, as they are kept. */
function bulatkan(nilai: number): number {
  return Math.round(nilai * 1_000) / 1_000;
}
