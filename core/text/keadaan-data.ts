import type { KeadaanData, SesudahMati } from "../keadaan/keadaan-data";
import { formatWaktu } from "./date";
import { kalimatLetak } from "./letak";
import { formatAngka } from "./number";

/** How loud a sentence about the data file is. */
export interface KabarData {
  readonly jenis: "berganti" | "rusak" | "mati" | "jam" | "letak" | "ganjil" | "utuh";
  readonly nada: "bahaya" | "perhatian" | "tenang";
  readonly kalimat: string;
}

/** What is to be said of the data file, the most urgent first. */
export function kabarData({ letak, mati, jamMundur, berganti, pemeriksaan }: KeadaanData): readonly KabarData[] {
  const kabar: KabarData[] = [];
  if (berganti !== null) kabar.push({ jenis: "berganti", nada: "bahaya", kalimat: BERGANTI[berganti] });
  if (pemeriksaan && pemeriksaan.rusak > 0) {
    const kalimat = `Pemeriksaan ${formatWaktu(pemeriksaan.waktu)} menemukan kerusakan di berkas data (${formatAngka(pemeriksaan.rusak)} temuan). Jangan lanjutkan pekerjaan: tutup Tepat lalu buka lagi; di sana cadangan terakhir dan penyelamatan isi ditawarkan.`;
    kabar.push({ jenis: "rusak", nada: "bahaya", kalimat });
  }
  if (mati) kabar.push({ jenis: "mati", nada: "tenang", kalimat: kalimatMati(mati) });
  if (jamMundur) {
    const kalimat = `Jam komputer (${formatWaktu(jamMundur.kini)}) lebih awal daripada langkah terakhir (${formatWaktu(jamMundur.langkah)}). Betulkan jamnya; urutan riwayat tetap menurut nomor langkah, tetapi tanggal langkah baru mengikuti jam ini.`;
    kabar.push({ jenis: "jam", nada: "perhatian", kalimat });
  }
  for (const sebab of letak) kabar.push({ jenis: "letak", nada: "perhatian", kalimat: kalimatLetak(sebab) });
  if (pemeriksaan && pemeriksaan.rusak === 0) kabar.push(sesudahPeriksa(pemeriksaan));
  return kabar;
}

const BERGANTI = {
  hilang:
    "Berkas data tidak ada lagi di tempatnya: dipindah atau dihapus selagi Tepat terbuka. Tidak ada perubahan yang ditulis. Kembalikan berkas itu, atau simpan salinan data dari Pengaturan, tutup Tepat, lalu buka lagi.",
  lain: "Berkas data diganti program lain selagi Tepat terbuka. Tidak ada perubahan yang ditulis. Simpan salinan data dari Pengaturan, tutup Tepat, lalu bandingkan dengan berkas yang ada di sana sekarang.",
} as const;

function sesudahPeriksa({ waktu, ganjil }: NonNullable<KeadaanData["pemeriksaan"]>): KabarData {
  const kapan = formatWaktu(waktu);
  return ganjil === 0
    ? { jenis: "utuh", nada: "tenang", kalimat: `Seluruh berkas data diperiksa ${kapan}: utuh.` }
    : {
        jenis: "ganjil",
        nada: "perhatian",
        kalimat: `Seluruh berkas data diperiksa ${kapan}: utuh, dengan ${formatAngka(ganjil)} isian yang tidak sesuai aturannya.`,
      };
}

/** What was kept when the program was stopped. */
function kalimatMati({ sejak, langkah, draf, impor }: SesudahMati): string {
  return [
    `Tepat yang dibuka ${formatWaktu(sejak)} berhenti tanpa ditutup. Semua langkah yang sudah tersimpan ada`,
    langkah === null ? "." : `; yang terakhir nomor ${formatAngka(langkah.nomor)}, ${formatWaktu(langkah.waktu)}.`,
    draf === 0 ? "" : ` Isi ${formatAngka(draf)} formulir disimpan sebagai draf dan menunggu di tempatnya.`,
    impor === null ? "" : IMPOR[impor],
  ].join("");
}

const IMPOR = {
  belumDitulis: " Impor yang waktu itu terbuka belum diterima: tidak ada barisnya yang tertulis, jadi pilih lagi berkasnya.",
  tertulis: " Impor yang waktu itu terbuka sudah tertulis seluruhnya; lihat di Riwayat.",
} as const;

export const TEKS_KEADAAN_DATA = {
  judul: "Keadaan berkas data",
  mengerti: "Mengerti",
  judulBahaya: "Berkas data perlu perhatian sekarang",
  judulMati: "Tepat sebelumnya berhenti tanpa ditutup",
} as const;
