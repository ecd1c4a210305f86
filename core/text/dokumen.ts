import type { BandingJabatan, BandingTugas, IsianJabatan, IsianTugasBanding, KeadaanBanding, NilaiBanding } from "../abk/banding-abk";
import type { TindakanDokumen, TolakDokumen } from "../abk/dokumen";
import { JENIS_METODE } from "../abk/metode";
import type { TugasPotret } from "../abk/potret";
import { PROFIL, TUGAS } from "../baris/abk";
import { JABATAN } from "../baris/jabatan";
import { kataNilai, labelKolom } from "../baris/kata";
import type { Kolom } from "../baris/kolom";
import type { PlainDate } from "../date";
import { TEKS_PERIODE } from "./abk";
import { formatTanggal } from "./date";
import { TEKS_KEADAAN_DOKUMEN } from "./keadaan-dokumen";
import { TEKS_METODE } from "./metode";
import { formatAngka } from "./number";
import { TEKS_UMUM } from "./umum";

export const TEKS_TINDAKAN_DOKUMEN: Readonly<Record<TindakanDokumen, string>> = {
  ajukan: "Ajukan",
  kembalikan: "Kembalikan",
  tetapkan: "Tetapkan",
  bukaLagi: "Buka lagi",
  hapus: "Hapus",
};

const TEKS_ISIAN_DOKUMEN = { catatan: "catatan", nomor: "nomor", tanggal: "tanggal", alasan: "alasan" } as const;

/** `Nomor 12/ORT/2027 tanggal 3 Maret 2027`: by what a laid-down document is cited. */
export function kalimatPenetapan(nomor: string, tanggal: PlainDate): string {
  return `Nomor ${nomor} tanggal ${formatTanggal(tanggal)}`;
}

/** Why an action on a document is refused, and the way out. `isi` is what the document is of: ABK, Anjab. */
export function kalimatTolakDokumen(tindakan: string, tolak: TolakDokumen, isi: string = TEKS_DOKUMEN.isi): string {
  switch (tolak.sebab) {
    case "keadaan":
      return `Dokumen ini ${TEKS_KEADAAN_DOKUMEN[tolak.keadaan].toLowerCase()}, sehingga “${tindakan}” tidak dapat dilakukan.${
        tolak.keadaan === "ditetapkan" ? ` ${isi} yang sudah ditetapkan tidak diubah atau dihapus: buka lagi sebagai versi baru.` : ""
      }`;
    case "bukanTerakhir":
      return `Hanya versi terakhir yang dapat diproses; tahun ini sudah ada versi ${tolak.terakhir}.`;
    case "kurang":
      return `“${tindakan}” memerlukan ${TEKS_ISIAN_DOKUMEN[tolak.isian]}. Isi lebih dahulu.`;
    case "tahunAda":
      return `${isi} tahun ${tolak.tahun} sudah ada. Lanjutkan versi itu, atau buka lagi yang sudah ditetapkan.`;
    case "berubah": {
      const hal = [tolak.profil ? "aturan hitung" : "", tolak.jabatan > 0 ? `${formatAngka(tolak.jabatan)} jabatan` : ""];
      return `Data berubah sejak ${isi} ini diajukan (${hal.filter((satu) => satu !== "").join(" dan ")}). Yang ditetapkan harus sama dengan yang diajukan: kembalikan dan ajukan lagi, atau urungkan perubahan itu.`;
    }
  }
}

/** The page of the documents. */
export const TEKS_DOKUMEN = {
  isi: "ABK",
  judul: "Dokumen ABK",
  penjelasan:
    "ABK setiap tahun: diajukan, dikembalikan dengan catatan, lalu ditetapkan dengan nomor dan tanggal. Angka yang ditetapkan tidak berubah lagi.",
  mulai: (tahun: string) => `Mulai ABK ${tahun}`,
  tahunBaru: "Tahun ABK baru",
  dimulai: (nama: string) => `${nama} dimulai sebagai draf.`,
  namaTabel: "Versi ABK",
  tahun: (tahun: string) => `ABK ${tahun}`,
  kolom: {
    versi: "Versi",
    keadaan: "Keadaan",
    penetapan: "Nomor dan tanggal",
    jabatan: "Jabatan",
    kebutuhan: "Kebutuhan",
    bezetting: "Bezetting",
    kurang: "Kurang",
    lebih: "Lebih",
    catatan: "Catatan",
    tindakan: "Tindakan",
  },
  versi: (urutan: number) => `Versi ${urutan}`,
  lihat: (nama: string) => `Lihat ${nama}`,
  tindakan: (tindakan: string, nama: string) => `${tindakan} ${nama}`,
  alasanBuka: (alasan: string) => `Dibuka lagi: ${alasan}`,
  catatanKembali: (catatan: string) => `Dikembalikan: ${catatan}`,
  bandingkan: "Bandingkan",
  kosongJudul: "Belum ada dokumen ABK",
  kosong: "Mulai ABK sebuah tahun ketika isian jabatan dan tugas siap diajukan. Selama masih draf, angkanya mengikuti data.",
  sekarang: "Keadaan sekarang",
  dihapus: (nama: string) => `${nama} dihapus.`,
  selesai: { ajukan: "diajukan", kembalikan: "dikembalikan", tetapkan: "ditetapkan", bukaLagi: "dibuka sebagai draf" },
  berhasil: (nama: string, hal: string) => `${nama} ${hal}.`,
} as const;

/** Dialogs that ask for what an action needs. */
export const TEKS_DIALOG_DOKUMEN = {
  judul: { ajukan: "Ajukan", kembalikan: "Kembalikan dengan catatan", tetapkan: "Tetapkan", bukaLagi: "Buka lagi" },
  penjelasan: {
    ajukan: "Angka ABK dan aturan hitungnya dibekukan. Selama belum ditetapkan, dokumen masih dapat dikembalikan dengan catatan.",
    kembalikan: "Catatan ini tampil pada dokumen sampai diajukan lagi.",
    tetapkan: "Angka ABK dan aturan hitungnya dibekukan dan tidak berubah lagi. Penetapan yang keliru dapat diurungkan di Riwayat.",
    bukaLagi: "Versi yang ditetapkan tetap tersimpan. Versi baru dimulai sebagai draf.",
  },
  catatan: "Catatan",
  nomor: "Nomor",
  tanggal: "Tanggal",
  alasan: "Alasan",
  wajib: "Wajib diisi",
} as const;

/** One document opened. */
export const TEKS_ISI_DOKUMEN = {
  kembali: "Semua dokumen",
  belumDitetapkan: (nama: string) => `${nama} belum ditetapkan, sehingga belum dapat menjadi dasar usul formasi.`,
  beku: (waktu: string, pelaku: string) => `Angka dibekukan ${waktu} oleh ${pelaku}; perubahan data sesudahnya tidak mengubah dokumen ini.`,
  hidup: "Masih draf: angka di bawah mengikuti data sekarang dan dibekukan ketika diajukan.",
  per: (tanggal: string) => `Bezetting per ${tanggal}`,
  rekap: "Rekapitulasi kebutuhan pegawai",
  bandingkanSekarang: "Bandingkan dengan sekarang",
  unduh: "Usul formasi .xlsx",
  jumlah: "Jumlah",
} as const;

/** Comparison of two versions. */
export const TEKS_BANDING = {
  judul: "Perbandingan ABK",
  lama: "Semula",
  baru: "Menjadi",
  tukar: "Tukar arah perbandingan",
  hanyaBerubah: "Hanya yang berubah",
  profil: "Aturan hitung",
  profilSama: "Aturan hitung sama.",
  jabatan: "Jabatan",
  namaTabel: "Perbandingan setiap jabatan",
  kolom: {
    nama: "Jabatan",
    unit: "Unit kerja",
    keadaan: "Keadaan",
    kelas: "Kelas",
    mentah: "Hitungan",
    kebutuhan: "Kebutuhan",
    bezetting: "Bezetting",
    perubahan: "Perubahan",
  },
  tidakAda: "Tidak ada perbedaan: kedua isi sama.",
  pilihDua: "Pilih dua isi yang berbeda untuk dibandingkan.",
  ringkas: (jumlah: Readonly<Record<KeadaanBanding, number>>) =>
    `${formatAngka(jumlah.berubah)} berubah, ${formatAngka(jumlah.baru)} baru, ${formatAngka(jumlah.hilang)} hilang, ${formatAngka(jumlah.tetap)} tetap`,
  jumlah: "Jumlah kebutuhan",
  banyakTugas: (jumlah: number) => `${formatAngka(jumlah)} tugas`,
  ukuranTugas: ({
    volume,
    satuanHasil,
    periode,
    normaWaktuMenit,
  }: Pick<TugasPotret, "volume" | "satuanHasil" | "periode" | "normaWaktuMenit">) =>
    `${formatAngka(volume, 3, 0)} ${satuanHasil}, ${TEKS_PERIODE[periode].toLowerCase()}, ${formatAngka(normaWaktuMenit, 3, 0)} menit`,
  tugasBaru: "Tugas baru",
  tugasHilang: "Tugas hilang",
  tugasBerubah: "Tugas berubah",
  dicetak: (tanggal: string) => `dicetak ${tanggal}`,
} as const;

/** Differences of a jabatan that a comparison shows in columns of their own. */
const BERKOLOM = new Set<string>(["kelas", "kebutuhanMentah", "kebutuhan", "bezetting"]);

/** What changed in a jabatan besides the figures that have columns, a sentence each; a whole jabatan tells how many tasks it has. */
export function kalimatPerubahan({ beda, tugas, keadaan, lama, baru }: BandingJabatan): readonly string[] {
  if (keadaan === "baru" || keadaan === "hilang") return [TEKS_BANDING.banyakTugas((baru ?? lama)?.jumlahTugas ?? 0)];
  const lain = beda.filter(({ isian }) => !BERKOLOM.has(isian)).map((satu) => kalimatBeda(satu.isian, satu.lama, satu.baru));
  return [...lain, ...tugas.flatMap(kalimatUbahanTugas)];
}

function kalimatUbahanTugas({ keadaan, lama, baru, beda }: BandingTugas): readonly string[] {
  const kini = baru ?? lama;
  if (!kini) return [];
  const judul = { baru: TEKS_BANDING.tugasBaru, hilang: TEKS_BANDING.tugasHilang, berubah: TEKS_BANDING.tugasBerubah }[keadaan];
  const rincian =
    keadaan === "berubah" ? beda.map((satu) => kalimatBeda(satu.isian, satu.lama, satu.baru)).join("; ") : TEKS_BANDING.ukuranTugas(kini);
  return [`${judul}: ${kini.uraian} (${rincian})`];
}

export const TEKS_KEADAAN_BANDING: Readonly<Record<KeadaanBanding, string>> = {
  baru: "Baru",
  hilang: "Hilang",
  berubah: "Berubah",
  tetap: "Tetap",
};

const NAMA_ISIAN_BANDING: Readonly<Partial<Record<IsianJabatan | IsianTugasBanding, string>>> = {
  nama: "Nama",
  unit: "Unit",
  metode: "Metode",
  bebanKerjaMenit: "Beban kerja (menit)",
  kebutuhanMentah: "Hitungan",
  kebutuhan: "Kebutuhan",
  bezetting: "Bezetting",
};

/** Columns of the rows that are compared, whose label and words are the same here as in the history. */
const KOLOM_BANDING: ReadonlyMap<string, Kolom> = new Map(Object.entries({ ...PROFIL.kolom, ...TUGAS.kolom, ...JABATAN.kolom }));

function labelBanding(isian: string): string {
  const kolom = KOLOM_BANDING.get(isian);
  return kolom ? labelKolom(kolom) : isian;
}

/** Name of a compared value. */
function namaBanding(isian: string): string {
  return new Map<string, string>(Object.entries(NAMA_ISIAN_BANDING)).get(isian) ?? labelBanding(isian);
}

/** A compared value in words. */
function nilaiBanding(isian: string, nilai: NilaiBanding): string {
  if (typeof nilai === "boolean") return nilai ? TEKS_UMUM.ya : TEKS_UMUM.tidak;
  if (isian === "metode") return JENIS_METODE.flatMap((jenis) => (jenis === nilai ? [TEKS_METODE[jenis]] : [])).join("");
  if (isian === "kebutuhanMentah" && typeof nilai === "number") return formatAngka(nilai, 4);
  const kolom = KOLOM_BANDING.get(isian);
  return kolom ? kataNilai(kolom, nilai) : String(nilai ?? TEKS_UMUM.kosong);
}

/** `kebutuhan 2 → 3`: one difference in a line. */
export function kalimatBeda(isian: string, lama: NilaiBanding, baru: NilaiBanding): string {
  return `${namaBanding(isian)} ${nilaiBanding(isian, lama)} → ${nilaiBanding(isian, baru)}`;
}

/** The quiet mark on the list of ABK. */
export const TEKS_TANDA_DOKUMEN = {
  sama: (nama: string) => `Sama dengan ${nama} yang ditetapkan`,
  berbeda: (nama: string, hal: string) => `${hal} berbeda dari ${nama} yang ditetapkan`,
  jabatan: (jumlah: number) => `${formatAngka(jumlah)} jabatan`,
  profil: "Aturan hitung",
  dan: " dan ",
  jabatanIni: "Jabatan ini",
  belumAda: (nama: string) => `Jabatan ini belum ada dalam ${nama} yang ditetapkan`,
  tandaJabatan: (jabatan: string, kalimat: string) => `${jabatan}: ${kalimat}. Lihat perbedaan`,
  lihat: "Lihat perbedaan",
} as const;
