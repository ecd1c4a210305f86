import { JENIS_DIBACA, jenisDibaca, type JenisDibaca } from "../intake/jenis-lembar";
import type { Pertanyaan, PilihanJawaban } from "../intake/pertanyaan";
import { JENIS_PERABOT, type RingkasanLembar } from "../intake/pratinjau";
import type { TebakanLembar } from "../intake/tebakan";
import { TEKS_JENIS_LEMBAR, TEKS_PERABOT, TEKS_STATUS_BARIS } from "./intake";
import { NAMA_ISIAN } from "./isian";
import { formatAngka } from "./number";

/** `daftar pegawai, lembar ABK, atau peta jabatan` */
const SALAH_SATU = new Intl.ListFormat("id", { type: "disjunction" });

/** The preview of an import: questions, groups of problems, rows, taking back, and what is left. */
export const TEKS_PRATINJAU = {
  penjelasan: "Belum ada yang ditulis. Jawab, perbaiki, lalu terapkan.",
  keputusan: "Pertanyaan dan masalah",
  kePertanyaan: (jumlah: number) => `Pertanyaan ${formatAngka(jumlah)}`,
  keMasalah: (jumlah: number) => `Masalah ${formatAngka(jumlah)}`,
  pertanyaan: (jumlah: number) => `Pertanyaan (${formatAngka(jumlah)})`,
  pertanyaanTerjawab: "Pertanyaan (semua terjawab)",
  usulan: (jumlah: number) => `Usulan yang dipakai (${formatAngka(jumlah)})`,
  dipakai: "dipakai selama belum dijawab",
  dipakaiUsulan: "dipakai",
  menunggu: "Barisnya menunggu jawaban dan belum ikut.",
  jawabanAnda: "jawaban Anda",
  jawabanDiingat: "diingat dari impor sebelumnya",
  ubahJawaban: "Ubah",
  batalkanJawaban: "Batalkan jawaban",
  pakai: "Pakai",
  ketikDahulu: "Ketik dahulu jawabannya.",
  barisnya: (jumlah: number) => `${formatAngka(jumlah)} baris`,
  lihatSel: (sel: string) => `Ke sel ${sel}`,
  lihatSelLembar: (sel: string, lembar: string) => `Ke sel ${sel}, lembar ${lembar}`,
  masalah: (jumlah: number) => `Masalah di lembar ini (${formatAngka(jumlah)} macam)`,
  tanpaKeputusan: "Tidak ada masalah di lembar ini.",
  tanpaPertanyaan: "Tidak ada pertanyaan dan tidak ada masalah di lembar ini.",
  lihatBarisnya: "Lihat barisnya",
  keluarkanBaris: (jumlah: number) => `Keluarkan ${formatAngka(jumlah)} baris`,
  barisDikeluarkan: (jumlah: number) => `${formatAngka(jumlah)} baris dikeluarkan dari impor ini.`,
  ikutkanLagi: "Ikutkan lagi",
  hanyaKelompok: (kalimat: string) => `Hanya baris ini: ${kalimat}`,
  tampilkanSemua: "Tampilkan semua baris",
  langkah: {
    undo: {
      tombol: (apa: string) => `Urungkan: ${apa}`,
      selesai: (apa: string) => `Diurungkan: ${apa}.`,
      kosong: "Tidak ada lagi yang dapat diurungkan di pratinjau ini.",
    },
    redo: {
      tombol: (apa: string) => `Ulangi: ${apa}`,
      selesai: (apa: string) => `Diulangi: ${apa}.`,
      kosong: "Tidak ada yang dapat diulangi di pratinjau ini.",
    },
  },
  menghitung: "Menghitung ulang…",
  urungkan: "Urungkan",
  ulangi: "Ulangi",
  simpanSisa: "Simpan baris yang tersisa…",
  sisaDisimpan: (nama: string) => `Baris yang tersisa disimpan sebagai ${nama}, dengan alasannya di samping setiap baris.`,
  tersisa: (jumlah: number) =>
    `${formatAngka(jumlah)} baris tidak ikut. Simpan sebagai buku kerja dengan alasan di samping setiap baris, minta pemiliknya memperbaiki, lalu impor lagi.`,
  tanpaSisa: "Tidak ada baris yang tersisa.",
  terapkanTanya: (jumlah: number) => `${formatAngka(jumlah)} pertanyaan belum dijawab; dipakai:`,
  terapkanYa: "Terapkan dengan bacaan itu",
  danLagi: (jumlah: number) => `dan ${formatAngka(jumlah)} lagi`,
  tidakDibacaJudul: { tidakDikenal: "Lembar ini tidak dibaca", rekap: "Lembar ini tidak dibaca: rekapitulasi" },
  tidakDibaca: "tidak dibaca",
  lengkapiWajib: "Pilih kolom untuk isian bertanda * agar lembar ini dapat dibaca.",
  tanpaTebakan: `Tidak ada baris yang berisi judul kolom ${SALAH_SATU.format(JENIS_DIBACA.map(sebutanJenis))}.`,
  tidakDisimpan: "Teks berkas; dipakai memeriksa, tidak disimpan",
  diBerkas: (teks: string) => `Di berkas: ${teks}`,
  disimpan: (sel: string, berkas: string, simpan: string) => `${sel}: di berkas “${berkas}”, disimpan “${simpan}”.`,
  konversi: (berkas: string, simpan: string) => `${berkas} → ${simpan}`,
  dikonversi: (sel: string, berkas: string, simpan: string) => `${sel}: di berkas ${berkas}, disimpan ${simpan}.`,
  bukanData: (nomor: number, jenis: string) => `Baris ${nomor} bukan data: ${jenis}.`,
  tujuan: (tempat: string, bagian: string) => (tempat === "" ? bagian : bagian === "" ? tempat : `${tempat} → ${bagian}`),
  belumBernama: "tanpa judul",
} as const;

/** `35 baris: 24 diambil, 3 ditolak, 1 dikeluarkan, 7 bukan data`: every row of a sheet that holds something, in one of the four. */
export function kalimatBarisTerisi(lembar: RingkasanLembar): string {
  if (!jenisDibaca(lembar.jenis)) return `${formatAngka(lembar.barisTerisi)} baris, tidak dibaca`;
  const bagian: readonly (readonly [number, string])[] = [
    [lembar.baru + lembar.berubah + lembar.tetap, "diambil"],
    [lembar.ditolak, TEKS_STATUS_BARIS.ditolak.toLowerCase()],
    [lembar.dikecualikan, TEKS_STATUS_BARIS.dikecualikan.toLowerCase()],
    [lembar.perabot, TEKS_STATUS_BARIS.perabot.toLowerCase()],
  ];
  const hitungan = bagian.filter(([jumlah]) => jumlah > 0).map(([jumlah, hal]) => `${formatAngka(jumlah)} ${hal}`);
  return `${formatAngka(lembar.barisTerisi)} baris: ${hitungan.join(", ") || "tidak ada yang diambil"}`;
}

/** `2 judul, 1 tanda tangan`: the rows without data by what they are. */
export function kalimatPerabot(jenisPerabot: RingkasanLembar["jenisPerabot"]): string {
  return JENIS_PERABOT.flatMap((jenis) => {
    const jumlah = jenisPerabot[jenis] ?? 0;
    return jumlah > 0 ? [`${formatAngka(jumlah)} ${TEKS_PERABOT[jenis]}`] : [];
  }).join(", ");
}

/** A way to answer with what follows from it: `Titik memisahkan ribuan: 33.333 (kebutuhan 453)`. */
export function kalimatPilihan({ label, akibat }: PilihanJawaban): string {
  return akibat === "" ? label : `${label} (${akibat})`;
}

/** What holds for a question now: the choice in force, the free answer, or that its rows wait. */
export function kalimatBerlaku({ pilihan, bawaan, jawaban }: Pertanyaan): string {
  const nilai = jawaban ?? bawaan;
  const dipilih = pilihan.find((satu) => satu.nilai === nilai);
  if (dipilih) return kalimatPilihan(dipilih);
  return nilai === "" ? TEKS_PRATINJAU.menunggu : nilai;
}

/** What a sheet that was not read seems to be, by the fields that its headings give, and what is missing for it. */
export function kalimatTebakan({ jenis, barisJudul, kolom, kurang }: TebakanLembar): string {
  const menurutKolom = Object.entries(kolom).toSorted(([, kiri], [, kanan]) => kiri - kanan);
  const ada = menurutKolom.map(([isian]) => namaIsian(isian)).join(", ");
  const awal = `Tampaknya ${sebutanJenis(jenis)} dengan judul di baris ${barisJudul}: ada ${ada}.`;
  if (kurang.length === 0) return awal;
  const daftar = kurang.map(namaIsian).slice(0, ISIAN_DISEBUT);
  return `${awal} Yang tidak ditemukan: ${daftar.join(kurang.length > daftar.length ? " atau " : ", ")}.`;
}

/** Missing fields that a sentence names. */
const ISIAN_DISEBUT = 4;

function namaIsian(isian: string): string {
  return NAMA_ISIAN[isian] ?? isian;
}

/** A kind of sheet within a sentence: `lembar ABK`. */
function sebutanJenis(jenis: JenisDibaca): string {
  return TEKS_JENIS_LEMBAR[jenis].toLowerCase().replace("abk", "ABK");
}
