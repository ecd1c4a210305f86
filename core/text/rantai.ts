import type { BedaIsi, HasilRantai, HasilTanda, PutusRantai } from "../rantai/hasil";
import type { Ditinggalkan } from "../rantai/pemulihan";
import type { BidangRiwayat } from "../rantai/bidang";
import { tandaPendek, type TandaNaskah } from "../rantai/tanda";
import { formatWaktu } from "./date";
import { formatAngka } from "./number";

/** `Tepat 4F7K-92QM, langkah 120 (27 November 2026, 14.05)`. */
export function kakiBertanda({ langkah, sidik, waktu }: Pick<TandaNaskah, "langkah" | "sidik" | "waktu">): string {
  return `Tepat ${tandaPendek(sidik)}, langkah ${langkah} (${formatWaktu(waktu)})`;
}

/** What is the matter at a broken place, in one sentence. */
export function kalimatPutus({ jenis, langkah, sampai, baris, waktu }: PutusRantai): string {
  const nomor = formatAngka(langkah);
  const pada = waktu === null || waktu === "" ? "" : ` (${formatWaktu(waktu)})`;
  const rentang = sampai === null || sampai === langkah ? `Langkah ${nomor}` : `Langkah ${nomor} sampai ${formatAngka(sampai)}`;
  switch (jenis) {
    case "langkahDiubah":
      return `Langkah ${nomor}${pada} bukan lagi seperti ketika disimpan: waktu, pelaku, isi, atau barisnya diubah. Bila langkah sebelumnya diubah bersama sidiknya, putusnya juga tampak di sini.`;
    case "langkahHilang":
      return `${rentang} tidak ada lagi; langkah sesudahnya masih ada.`;
    case "langkahDisisipkan":
      return `Langkah ${nomor}${pada} tidak bersidik: bukan Tepat yang menulisnya.`;
    case "langkahTertukar":
      return `Langkah ${nomor}${pada} tidak berada di tempatnya: urutan langkah diubah.`;
    case "sidikDiubah":
      return `Sidik langkah ${nomor}${pada} diubah; isi langkahnya sendiri utuh.`;
    case "barisHilang":
      return `Langkah ${nomor}${pada} kehilangan baris riwayat nomor ${formatAngka(baris ?? 0)}.`;
    case "barisDisisipkan":
      return `Baris riwayat nomor ${formatAngka(baris ?? 0)} disisipkan sesudah langkahnya selesai (langkah ${nomor}).`;
    case "ekorHilang":
      return `${rentang} dipotong dari akhir riwayat.`;
  }
}

/** How a row differs from its history, in one sentence; names of rows are not told, because they may be about anybody. */
export function kalimatBeda({ jenis, kolom }: BedaIsi, tabel: string): string {
  switch (jenis) {
    case "berubah":
      return `${tabel}: isian ${kolom ?? ""} tidak sama dengan yang terakhir dicatat riwayat.`;
    case "hilang":
      return `${tabel}: satu baris hilang tanpa langkah yang menghapusnya.`;
    case "tanpaRiwayat":
      return `${tabel}: satu baris ada tanpa langkah yang menambahkannya.`;
    case "lampiranHilang":
      return "Isi sebuah lampiran atau dokumen yang ditetapkan tidak ada lagi.";
    case "lampiranBerubah":
      return "Isi sebuah lampiran atau dokumen yang ditetapkan bukan lagi yang disimpan.";
  }
}

/** The state of the history in one sentence. */
export function kalimatRantai({ banyakPutus, putus, langkah }: Pick<HasilRantai, "banyakPutus" | "putus" | "langkah">): string {
  const [pertama] = putus;
  if (pertama === undefined) return `Riwayat utuh sampai langkah ${formatAngka(langkah)}.`;
  return `Riwayat putus di ${formatAngka(banyakPutus)} tempat, pertama pada langkah ${formatAngka(pertama.langkah)}.`;
}

/** The last check on this machine in one sentence. */
export function kalimatTerakhir({
  utuh,
  langkah,
  waktu,
}: {
  readonly utuh: boolean;
  readonly langkah: number;
  readonly waktu: string;
}): string {
  return utuh
    ? `Riwayat utuh sampai langkah ${formatAngka(langkah)} (diperiksa ${formatWaktu(waktu)}).`
    : `Riwayat tidak utuh ketika diperiksa ${formatWaktu(waktu)}. Periksa lagi untuk melihat di mana.`;
}

export function kalimatKemajuanRantai({ done, total }: { readonly done: number; readonly total: number }): string {
  return total === 0 ? "Membaca riwayat…" : `Memeriksa riwayat: ${formatAngka(done)} dari ${formatAngka(total)} perubahan`;
}

/** Areas of the history. */
export const NAMA_BIDANG: Readonly<Record<BidangRiwayat, string>> = {
  pegawai: "Pegawai dan riwayatnya",
  susunan: "Unit dan jabatan",
  abk: "Analisis jabatan dan beban kerja",
  kompetensi: "Kompetensi dan talenta",
  kinerja: "Kinerja",
  penempatan: "Penempatan",
  perkara: "Perkara",
  pelindungan: "Pelindungan data pribadi",
  ketentuan: "Ketentuan dan setelan",
};

/** The history that is printed for an auditor. */
export const TEKS_AUDIT = {
  judul: "Riwayat untuk pemeriksa",
  penjelasan: "Pilih masa, pelaku, orang atau jabatan, dan bidangnya, lalu cetak atau unduh lewat tombol di kepala halaman.",
  kolom: { baris: "Baris", isian: "Isian", semula: "Semula", menjadi: "Menjadi" },
  jumlah: (langkah: string, perubahan: string, pelaku: string) => `${langkah} langkah, ${perubahan} baris berubah, ${pelaku} pelaku.`,
  perkara: (banyak: string) => `${banyak} baris perkara disiplin tidak dicetak di sini; perkara dicetak dari halamannya.`,
  terpotong: "Hanya perubahan pertama yang tercetak; persempit masanya untuk melihat semuanya.",
  tanpaBaris: "Tidak mengubah baris",
  lebih: (banyak: string) => `dan ${banyak} baris lain dalam langkah ini`,
  tanpaSidik: "tanpa sidik",
  dari: "Dari",
  sampai: "Sampai",
  pelaku: "Oleh",
  semuaPelaku: "Semua pelaku",
  pegawai: "Tentang pegawai",
  jabatan: "Tentang jabatan",
  semua: "Semua",
  bidang: "Bidang",
  masa: (dari: string | null, sampai: string | null) =>
    dari === null && sampai === null
      ? "Seluruh riwayat"
      : `${dari === null ? "Sejak awal" : `Dari ${dari}`} ${sampai === null ? "sampai sekarang" : `sampai ${sampai}`}`,
  oleh: (nama: string) => `Oleh ${nama}`,
  tentang: (nama: string) => `Tentang ${nama}`,
  dalam: (nama: string) => `Bidang ${nama}`,
} as const;

/** The page that checks the history, files and printed marks. */
export const TEKS_PERIKSA = {
  judul: "Periksa riwayat dan berkas",
  penjelasan:
    "Setiap langkah menyimpan sidik isinya dan sidik langkah sebelumnya. Di sini rantainya ditelusuri, dan berkas atau kertas dicocokkan dengannya.",
  buka: "Periksa",
  kembali: "Kembali ke riwayat",
  riwayat: "Keutuhan riwayat",
  periksa: "Periksa riwayat",
  periksaLagi: "Periksa lagi",
  belum: "Riwayat belum pernah diperiksa di komputer ini.",
  kepala: (tanda: string, langkah: number, waktu: string) =>
    `Kepala rantai sekarang: ${tanda}, langkah ${formatAngka(langkah)} (${waktu}).`,
  tanpaLangkah: "Berkas data ini belum berisi langkah.",
  diperiksa: (waktu: string) => `Diperiksa ${waktu}.`,
  isiCocok: (baris: number) => `Isi sekarang sama dengan riwayatnya: ${formatAngka(baris)} baris dicocokkan.`,
  berkasUtuh: (banyak: number) => `Catatan ${formatAngka(banyak)} berkas yang ditulis utuh.`,
  isiBeda: (banyak: number) => `${formatAngka(banyak)} baris tidak sama dengan riwayatnya.`,
  pangkal: (langkah: number, waktu: string) =>
    `Langkah 1 sampai ${formatAngka(langkah)} ditulis Tepat yang lebih lama dan baru diberi sidik pada ${waktu}. Yang diubah di dalamnya sebelum hari itu tidak dapat diketahui.`,
  batas:
    "Yang tidak dapat diketahui dari berkas ini saja: riwayat yang dihitung ulang seluruhnya sampai akhir, atau dipotong akhirnya dengan menyunting penghitungnya. Keduanya tampak bila tanda pada kertas, dokumen, atau cadangan lama dicocokkan di bawah.",
  lebih: (banyak: number) => `Dan ${formatAngka(banyak)} tempat lain.`,
  selanjutnya:
    "Jangan teruskan bekerja di berkas ini. Simpan salinannya sebagai bukti, lalu bandingkan dengan cadangan terakhir yang rantainya utuh.",
  ekorTersimpan: (langkah: number, waktu: string) =>
    `Pada ${waktu} komputer ini mencatat riwayat sampai langkah ${formatAngka(langkah)}, dan langkah itu kini tidak ada atau lain isinya. Ini terjadi bila cadangan yang lebih lama dipulihkan, atau bila akhir riwayat diubah di luar Tepat.`,
  catatanTakSah:
    "Catatan kepala rantai di samping berkas data bukan lagi yang ditulis Tepat, sehingga tidak dapat menunjukkan apakah akhir riwayat dipotong.",
  alasanAkui: "Sebabnya",
  diakui: "Dicatat dalam riwayat. Pemeriksaan berikutnya memakai kepala riwayat yang sekarang.",
  akui: "Saya tahu sebabnya, lanjutkan dari riwayat ini",
  akuiPenjelasan:
    "Temuan ini tetap disebut pada setiap pemeriksaan sampai seseorang menyatakan tahu. Sesudah itu pemeriksaan berikutnya memakai kepala riwayat yang sekarang.",
  berkas: "Berkas",
  berkasPenjelasan:
    "Pilih atau seret berkas .xlsx, .docx, atau .pdf untuk mengetahui apakah Tepat yang menulisnya, dan dari keadaan data yang mana.",
  pilih: "Pilih berkas",
  jatuhkan: "Lepaskan untuk memeriksa berkas ini",
  tanda: "Tanda pada kertas",
  tandaPenjelasan: "Ketik tanda di kaki halaman, misalnya 4F7K-92QM langkah 120, atau hasil pindai QR-nya.",
  cocokkan: "Cocokkan",
} as const;

/** What happened since a state of the data. */
export function sejakItu(sejak: number): string {
  return sejak === 0 ? "Data tidak berubah sejak itu." : `Sejak itu ada ${formatAngka(sejak)} langkah.`;
}

/** A state that was left when the data went back to a snapshot. */
export function kalimatDitinggalkan({ langkah, tepat, pulih }: Ditinggalkan & { readonly langkah: number }): string {
  const salinan = pulih.disimpan === "" ? "cadangan dari masa itu" : `salinan ${pulih.disimpan}`;
  const saat = `pada pemulihan ${formatWaktu(pulih.waktu)} (langkah ${formatAngka(pulih.nomor)})`;
  return tepat
    ? `Keadaan pada langkah ${formatAngka(langkah)} adalah keadaan yang ditinggalkan ${saat}: tandanya sama dengan yang dicatat langkah itu. Datanya ada di ${salinan}.`
    : `Langkah ${formatAngka(langkah)} termasuk yang ditinggalkan ${saat}. Yang dicatat hanya tanda langkah terakhirnya, sehingga tanda ini tidak dapat dicocokkan di sini: buka ${salinan} untuk memeriksanya.`;
}

export function kalimatTanda(hasil: HasilTanda): string {
  switch (hasil.hasil) {
    case "cocok":
      return `Cocok: kertas itu dari keadaan data pada langkah ${formatAngka(hasil.langkah)} (${formatWaktu(hasil.waktu)}). ${sejakItu(hasil.sejak)}`;
    case "ditinggalkan":
      return kalimatDitinggalkan(hasil);
    case "lain":
      return `Tidak cocok: langkah ${formatAngka(hasil.langkah)} berkas data ini mempunyai tanda lain. Kertas itu dari berkas data lain, tandanya salah ketik, atau riwayatnya diubah.`;
    case "belumAda":
      return `Riwayat berkas data ini belum sampai langkah ${formatAngka(hasil.langkah)}: cadangan yang lebih lama dipulihkan, akhir riwayat dipotong, atau kertas itu dari berkas data lain.`;
    case "bukanTanda":
      return "Itu bukan tanda Tepat. Bentuknya 4F7K-92QM langkah 120.";
  }
}
