import type { DikenalSebagai, HasilBerkas, PutusBerkas } from "../rantai/hasil";
import { formatWaktu } from "./date";
import { formatAngka } from "./number";
import { kalimatDitinggalkan, sejakItu } from "./rantai";

interface KataBerkas {
  readonly judul: string;
  readonly isi: string;
}

/** What is the matter with the records of written files at a place, in one sentence. */
export function kalimatPutusBerkas({ jenis, nomor, sampai }: PutusBerkas): string {
  const satu = formatAngka(nomor);
  switch (jenis) {
    case "hilang":
      return `Catatan berkas yang ditulis nomor ${satu}${sampai === null || sampai === nomor ? "" : ` sampai ${formatAngka(sampai)}`} tidak ada lagi.`;
    case "diubah":
      return `Catatan berkas yang ditulis nomor ${satu} bukan yang dicatat Tepat: diubah, atau disisipkan oleh program lain.`;
    case "langkah":
      return `Langkah ${satu} menyebut catatan berkas yang tidak ada lagi: catatan sebelum langkah itu dibuang atau dibuat ulang.`;
  }
}

/** What is known of a file, in words. */
export function kalimatBerkas(hasil: HasilBerkas): KataBerkas {
  const kata = kalimatDikenal(hasil);
  const [pertama] = hasil.catatan.putus;
  if (pertama === undefined) return kata;
  const ragu = `Catatan berkas yang ditulis tidak utuh. ${kalimatPutusBerkas(pertama)} ${
    hasil.hasil === "sama"
      ? "Siapa pun yang mengubahnya dapat juga menyisipkan berkas ini: jangan jadikan jawaban ini bukti sebelum riwayat diperiksa."
      : "Berkas ini mungkin pernah tercatat."
  }`;
  return { judul: hasil.hasil === "sama" ? "Tercatat, tetapi catatannya tidak dapat dipercaya" : kata.judul, isi: `${ragu} ${kata.isi}` };
}

/** Whether a file is for sure one that this program wrote from this history. */
export function isBerkasAsli(hasil: HasilBerkas): boolean {
  return hasil.hasil === "sama" && hasil.rantai === "cocok" && hasil.catatan.banyakPutus === 0;
}

function kalimatDikenal(hasil: DikenalSebagai): KataBerkas {
  switch (hasil.hasil) {
    case "sama":
      return {
        judul: "Asli: sama persis dengan yang ditulis Tepat dari berkas data ini",
        isi: `Ditulis ${formatWaktu(hasil.waktu)} oleh ${hasil.pelaku}, dari keadaan data pada langkah ${formatAngka(hasil.langkah)}. ${sejakItu(hasil.sejak)}${
          hasil.rantai === "cocok" ? "" : " Namun riwayat sekarang tidak lagi memuat keadaan itu: periksa keutuhan riwayat."
        }`,
      };
    case "diubah":
      return {
        judul: "Bertanda Tepat, tetapi berkas persis ini tidak tercatat",
        isi: `Tandanya berasal dari berkas data ini, keadaan pada langkah ${formatAngka(hasil.langkah)} (${formatWaktu(hasil.waktu)}), tetapi berkas persis ini tidak ada dalam catatan: isinya diubah, disimpan ulang oleh program lain, atau tidak dapat dicatat ketika ditulis (dicetak selagi sebuah cadangan dilihat, atau berkas data tidak dapat ditulisi). ${sejakItu(hasil.sejak)} Sel atau kata mana yang berubah tidak dapat dikatakan, karena Tepat hanya menyimpan sidik berkas, bukan isinya; cetak lagi dokumennya dan bandingkan.`,
      };
    case "keadaanLain":
      return {
        judul: "Bertanda Tepat dari kantor ini, dari keadaan yang tidak ada dalam riwayat sekarang",
        isi: `Tandanya menyebut langkah ${formatAngka(hasil.langkah)}, tetapi langkah itu kini tidak ada atau lain isinya. Ini terjadi bila cadangan yang lebih lama dipulihkan sesudah berkas ditulis, atau bila riwayat diubah di luar Tepat.`,
      };
    case "ditinggalkan":
      return {
        judul: "Bertanda Tepat dari kantor ini, dari keadaan yang ditinggalkan pada sebuah pemulihan",
        isi: kalimatDitinggalkan(hasil),
      };
    case "kantorLain":
      return {
        judul: "Ditulis Tepat dari berkas data lain",
        isi: `Tandanya menyebut langkah ${formatAngka(hasil.langkah)} sebuah berkas data lain (kantor lain, atau kantor contoh). Hanya berkas data itu yang dapat memeriksanya.`,
      };
    case "takDikenal":
      return {
        judul: "Tidak dikenal",
        isi: "Berkas ini tidak tercatat di sini dan tidak bertanda Tepat: bukan Tepat yang menulisnya, tandanya dibuang oleh program lain yang menyimpannya ulang, atau berkas itu buku kerja SIASN atau isi paket, yang tidak dicatat.",
      };
  }
}

/** Said of a document that was handed over and could not be recorded. */
export const DOKUMEN_TAK_TERCATAT =
  "Dokumen ini tidak tercatat: sebuah cadangan sedang dilihat, atau berkas data tidak dapat ditulisi. Isinya benar, tetapi “periksa berkas” tidak akan mengenalnya sebagai asli.";
