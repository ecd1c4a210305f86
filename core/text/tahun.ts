import type { JenisTahun } from "../abk/tahun";
import { formatAngka } from "./number";

/** Kinds of year as the office calls them. */
export const TEKS_JENIS_TAHUN: Readonly<Record<JenisTahun, string>> = { tahapan: "Tahapan", nonTahapan: "Non-tahapan" };

/** The page of the need over five years. */
export const TEKS_TAHUN = {
  judul: "Kebutuhan 5 tahun",
  penjelasan:
    "Volume tugas dapat berbeda pada tahun tahapan, tahun non-tahapan, atau satu tahun tertentu. Bezetting tetap seperti hari ini.",
  tugas: "Tugas",
  mulai: "Mulai tahun",
  mulaiAwalan: "Mulai ",
  jenis: (tahun: string) => `Jenis tahun ${tahun}`,
  belumDitandai: "Belum ditandai",
  grafikJudul: "Kebutuhan kantor per tahun",
  grafikBezetting: "Bezetting hari ini",
  grafikTahapan: "Kebutuhan tahun tahapan",
  grafikLain: "Kebutuhan tahun lain",
  kalimatTahun: (tahun: string, jenis: string, kebutuhan: string) => `${tahun} (${jenis}): kebutuhan ${kebutuhan}.`,
  kalimatBezetting: (jumlah: string) => `Bezetting hari ini ${jumlah}.`,
  namaTabel: "Kebutuhan setiap jabatan per tahun",
  kolom: { jabatan: "Jabatan", abk: "ABK", bezetting: "B", puncak: "Puncak", selisih: "+/− di puncak" },
  penjelasanKolom: {
    abk: "Kebutuhan menurut volume ABK",
    bezetting: "Pegawai yang ada hari ini",
    puncak: "Kebutuhan terbesar, dan tahunnya bila kebutuhan berubah antartahun",
    selisih: "Bezetting dikurangi kebutuhan pada tahun puncak",
  },
  puncakPada: (kebutuhan: string, tahun: string) => `${kebutuhan} (${tahun})`,
  hanyaBergerak: "Hanya yang berubah antartahun",
  jumlah: "Jumlah",
  kosongJudul: "Belum ada jabatan",
  kosong: "Impor atau isi jabatan dan tugasnya dahulu; kebutuhan lima tahun mengikuti ABK.",
  tidakBergerakJudul: "Kebutuhan sama pada semua tahun",
  tidakBergerak:
    "Belum ada volume yang berbeda menurut tahun. Buka sebuah jabatan dan isi volumenya untuk tahun tahapan, misalnya verifikasi keanggotaan partai politik 900 berkas pada tahapan dan 0 pada non-tahapan.",
  kembali: "Kebutuhan 5 tahun",
  volumeJudul: (jabatan: string) => `Volume per tahun: ${jabatan}`,
  volumePenjelasan: "Kosongkan kotak untuk kembali: tahun tertentu mengikuti jenis tahunnya, jenis tahun mengikuti volume ABK.",
  namaTabelVolume: (jabatan: string) => `Volume tugas ${jabatan} per tahun`,
  kolomVolume: { uraian: "Uraian tugas", periode: "Periode", abk: "ABK" },
  isianVolume: (untuk: string, uraian: string) => `Volume ${untuk}: ${uraian}`,
  bukanAngka: "Isi dengan angka, misalnya 900 atau 7,5.",
  kurvaJabatan: "Kebutuhan jabatan ini",
  tanpaTugas: "Jabatan ini belum mempunyai tugas.",
  metodeLain: (metode: string) => `Kebutuhan jabatan ini dihitung dengan metode ${metode}; volume tugas per tahun tidak menggesernya.`,
  keAbk: "Buka ABK jabatan ini",
  cetakan: {
    judul: "KEBUTUHAN PEGAWAI LIMA TAHUN",
    nama: "Kebutuhan Lima Tahun",
    lembar: "Kebutuhan 5 Tahun",
    tahunBerjenis: (tahun: string, jenis: string) => `${tahun} (${jenis})`,
    kolom: {
      tahun: "Tahun",
      kebutuhan: "Kebutuhan",
      bezetting: "Bezetting",
      kelompokTahun: "Kebutuhan tahun",
      mentah: (tahun: string) => `Hitungan ${tahun}`,
    },
    catatanPuncak:
      "Puncak sebuah jabatan adalah tahun kebutuhan terbesarnya; tanda \u2013 berarti kebutuhannya sama pada semua tahun. Puncak kantor adalah tahun yang jumlahnya terbesar.",
  },
} as const;

/** The years of a peak side by side: `2028, 2029`. */
export const daftarTahun = (tahun: readonly number[]): string => tahun.join(", ");

/** The years of a peak within a sentence: `2028 dan 2029`. */
function tahunDalamKalimat(tahun: readonly number[]): string {
  if (tahun.length < 3) return tahun.join(" dan ");
  return `${tahun.slice(0, -1).join(", ")}, dan ${tahun.at(-1)}`;
}

/** The peak of the office, every year that reaches it, and what would be missing in it with the people of today. */
export function kalimatPuncakKantor(
  puncak: readonly { readonly tahun: number; readonly kebutuhan: number; readonly kekurangan: number }[],
): string {
  const [pertama] = puncak;
  if (!pertama) return "";
  const bulat = (nilai: number): string => formatAngka(nilai, 4, 0);
  const sama = puncak.every(({ kekurangan }) => kekurangan === pertama.kekurangan);
  const kurang = sama ? bulat(pertama.kekurangan) : puncak.map(({ tahun, kekurangan }) => `${bulat(kekurangan)} pada ${tahun}`).join(", ");
  const tahun = tahunDalamKalimat(puncak.map((satu) => satu.tahun));
  return `Puncak ${bulat(pertama.kebutuhan)} pegawai pada ${tahun}; dengan pegawai yang ada hari ini kekurangan ${kurang}.`;
}
