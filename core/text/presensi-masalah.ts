import type {
  KodeMasalahPresensi,
  MasalahPresensi,
  PerabotPresensi,
  PertanyaanPresensi,
  RingkasanLembar,
  TataLetak,
} from "../presensi/baca/bacaan";
import { isKodePresensi } from "../presensi/kode";
import { TEKS_PERABOT } from "./intake";
import { formatAngka } from "./number";
import { TEKS_KODE_PRESENSI } from "./presensi";

const MASALAH: Readonly<Record<KodeMasalahPresensi, (teks: string) => string>> = {
  nipTakDikenal: (teks) => `${teks} tidak ada di daftar pegawai kantor`,
  orangGanda: (teks) => `${teks}: beberapa pegawai bernama sama`,
  nipNamaLain: (teks) => `${teks}: NIP dan namanya milik dua pegawai yang berbeda; jawab siapa yang dimaksud, atau perbaiki di berkas`,
  tanpaOrang: () => "tanpa NIP dan tanpa nama",
  tanggalTakTerbaca: (teks) => `tanggal “${teks}” tidak terbaca`,
  tanggalDuaBacaan: (teks) =>
    `tanggal “${teks}” punya dua bacaan, dan berkas ini menulis hari dahulu dan bulan dahulu; tulis sebagai tahun-bulan-hari`,
  jamHariLain: (teks) => `jamnya bertanggal ${teks}, bukan hari pada barisnya`,
  menitTakTerbaca: (teks) => `menit “${teks}” tidak terbaca; tulis sebagai angka menit`,
  jamTakTerbaca: (teks) => `jam “${teks}” tidak terbaca`,
  kodeTakDikenal: (teks) => `kode “${teks}” belum diketahui artinya`,
  keluarSebelumMasuk: (teks) => `jam pulang lebih awal daripada jam masuk (${teks})`,
  alpaBerjam: (teks) => `tertulis tanpa keterangan, padahal ada jam masuk dan jam pulang (${teks})`,
  duaBaris: (teks) => `hari ini juga ada di ${teks} dengan isi lain; keduanya tidak diambil`,
  bulanTakDiketahui: () => "bulan lembar ini belum diketahui",
  barisAsing: (teks) => `bukan baris kehadiran: “${teks}”`,
  hariTidakAda: (teks) => `tanggal ${teks} tidak ada pada bulan itu`,
};

/** Why a row or cell was not taken. */
export function kalimatSebabPresensi({ kode, teks }: MasalahPresensi): string {
  return MASALAH[kode](teks);
}

/** Why a row or cell was not taken, with its place. */
export function kalimatMasalahPresensi({ kode, lembar, sel, teks }: MasalahPresensi): string {
  return `${lembar}!${sel}: ${MASALAH[kode](teks)}`;
}

/** Groups of problems. */
export const TEKS_JENIS_MASALAH_PRESENSI: Readonly<Record<KodeMasalahPresensi, string>> = {
  nipTakDikenal: "Orang tidak dikenal",
  orangGanda: "Nama ganda",
  nipNamaLain: "NIP dan nama bertentangan",
  tanpaOrang: "Tanpa orang",
  tanggalTakTerbaca: "Tanggal tidak terbaca",
  tanggalDuaBacaan: "Tanggal punya dua bacaan",
  jamTakTerbaca: "Jam tidak terbaca",
  jamHariLain: "Jam dari hari lain",
  menitTakTerbaca: "Menit tidak terbaca",
  kodeTakDikenal: "Kode belum dikenal",
  keluarSebelumMasuk: "Pulang sebelum masuk",
  alpaBerjam: "Tanpa keterangan, tetapi ada jamnya",
  duaBaris: "Dua baris satu hari",
  bulanTakDiketahui: "Bulan belum diketahui",
  barisAsing: "Baris lain",
  hariTidakAda: "Tanggal tidak ada",
};

const TEKS_TATA_LETAK: Readonly<Record<TataLetak, string>> = {
  daftar: "daftar hari",
  pindaian: "daftar pindaian",
  kisi: "tabel sebulan",
};

const TEKS_PERABOT_PRESENSI: Readonly<Record<PerabotPresensi, string>> = {
  ...TEKS_PERABOT,
  legenda: "arti kode",
  tanpaIsi: "hari tanpa isi",
  ulangan: "baris berulang",
};

/** What became of the rows of a sheet, as one sentence that adds up. */
export function kalimatLembarPresensi({ nama, tataLetak, baris, terbaca, perabot, masalah }: RingkasanLembar): string {
  const lain = Object.entries(perabot) as [PerabotPresensi, number][];
  const bagian = [
    `${formatAngka(terbaca)} terbaca`,
    ...lain.map(([jenis, banyak]) => `${formatAngka(banyak)} ${TEKS_PERABOT_PRESENSI[jenis].toLowerCase()}`),
    ...(masalah === 0 ? [] : [`${formatAngka(masalah)} bermasalah`]),
  ];
  return `${nama} (${tataLetak === null ? "bukan kehadiran" : TEKS_TATA_LETAK[tataLetak]}): ${formatAngka(baris)} baris = ${bagian.join(" + ")}`;
}

/** A sheet whose days lie in other months than it names; empty for one that agrees. */
export function kalimatBulanLain({ nama, bulan, bulanLain }: RingkasanLembar): string {
  return bulan === null || bulanLain.length === 0
    ? ""
    : `${nama} menyebut bulan ${bulan}, tetapi memuat hari dari ${bulanLain.join(", ")}.`;
}

const TANYA: Readonly<Record<PertanyaanPresensi["jenis"], (teks: string) => string>> = {
  kode: (teks) => `Apa arti kode “${teks}”?`,
  orang: (teks) => `Siapa ${teks}?`,
  urutanTanggal: (teks) => `Tanggal seperti “${teks}” ditulis hari dahulu atau bulan dahulu?`,
  tanggalTertukar: (teks) =>
    `Hari dan bulan sebagian tanggal, seperti ${teks}, tampaknya tertukar ketika berkas dibuka di Excel. Ditukar kembali?`,
  bulan: (teks) => `Lembar “${teks}” memuat bulan apa?`,
  angkaJam: (teks) => `Jam seperti “${teks}” berarti jam dan menit, atau jam dengan pecahan?`,
  kosong: () => "Apa arti hari kerja tanpa jam dan tanpa keterangan?",
  jamPulang: (teks) => `Kebanyakan orang pulang sebelum jam kerja hari ${teks}. Jam pulang mana yang berlaku?`,
};

/** A question to the office. */
export function kalimatTanyaPresensi({ jenis, teks }: PertanyaanPresensi): string {
  return TANYA[jenis](teks);
}

const PILIHAN: Readonly<Record<string, string>> = {
  hariDahulu: "Hari dahulu (31/12)",
  bulanDahulu: "Bulan dahulu (12/31)",
  tukar: "Tukar kembali",
  apaAdanya: "Baca apa adanya",
  jam: "Jam dan menit (7,30 = 07:30)",
  desimal: "Jam dengan pecahan (7,5 = 07:30)",
  tanpaCatatan: "Tanpa catatan",
};

/** A sheet whose days run over the end of a month, as the question about its month names it: by its first column. */
export const lembarKolomPertama = (lembar: string): string => `${lembar}, kolom pertama`;

/** A choice in words; `nama` gives the name of a person. */
export function kataPilihanPresensi(nilai: string, nama: (pegawaiId: string) => string | undefined): string {
  if (isKodePresensi(nilai)) return TEKS_KODE_PRESENSI[nilai];
  return PILIHAN[nilai] ?? nama(nilai) ?? nilai;
}

/** What the command line tells about attendance. */
export const TEKS_CLI_PRESENSI = {
  diambil: ({ baru, ubah, tetap }: { readonly baru: number; readonly ubah: number; readonly tetap: number }) =>
    `${formatAngka(baru)} hari baru, ${formatAngka(ubah)} berubah, ${formatAngka(tetap)} tetap`,
  pertanyaan: (kalimat: string, banyak: number, dipakai: string | null) =>
    `? ${kalimat} (${formatAngka(banyak)} baris)${dipakai === null ? "; belum diambil, jawab di halaman Kehadiran" : `; dipakai: ${dipakai}`}`,
  masalahLain: (banyak: number) => `dan ${formatAngka(banyak)} masalah lain`,
  diterapkan: "Diterapkan sebagai satu langkah.",
  orang: (siapa: string, hari: number, menit: number) => `${siapa}: ${formatAngka(hari)} hari, ${formatAngka(menit)} menit`,
  usulan: (jenis: string) => `usulan ${jenis}`,
  ambang: (hari: number, jenis: string, tanggal: string) =>
    `ambang berikutnya ${formatAngka(hari)} hari: ${jenis}${tanggal === "" ? "" : `, paling cepat ${tanggal}`}`,
  tanpaCatatan: (banyak: number) => `${formatAngka(banyak)} hari tanpa catatan`,
} as const;
