import type { AtasanBerganti, UbahanSusunan } from "../jabatan/ubahan-susunan";
import { formatAngka } from "./number";

/** Words for moving units and jabatan, and what follows from it. */
export const TEKS_SUSUNAN = {
  sudahDiSana: (nama: string) => `${nama} sudah berada di sana`,
  sudahBernama: (nama: string) => `namanya memang ${nama}`,
  indukSama: "unit induk yang sama",
  pindahkan: "Pindahkan…",
  pindahkanIni: (nama: string) => `Pindahkan ${nama}`,
  seret: "Seret ke kotak lain untuk memindahkan",
  ke: "Dipindahkan ke",
  palingAtas: "Paling atas, tanpa unit induk",
  lakukan: "Pindahkan",
  dipindahkan: (nama: string, ke: string) => `${nama} dipindahkan ke ${ke}.`,
  akibat: "Yang ikut berubah",
  ikut: "Ikut pindah",
  kembar: (nama: string) => `Di sana sudah ada yang bernama sama; digabungkan: ${nama}.`,
  alias: (jumlah: number) => `${formatAngka(jumlah)} nama lain diingat, sehingga impor berikutnya tetap mengenalinya.`,
  pemegang: "Pegawainya",
  selengkapnya: "Semua nama",
  ringkas: "Ringkas",
  tetap: "Pegawai, tugas, dan kebutuhannya tetap pada jabatannya.",
} as const;

/** What goes along with a move, as a list of words. */
export function kalimatIkut(d: {
  readonly unit: number;
  readonly jabatan: number;
  readonly pegawai: number;
  readonly tugas: number;
  readonly kebutuhan: number;
}): string {
  const kebutuhan = `kebutuhan ${formatAngka(d.kebutuhan, 4, 0)}`;
  const butir = [
    d.unit > 0 ? `${formatAngka(d.unit)} unit` : "",
    `${formatAngka(d.jabatan)} jabatan`,
    `${formatAngka(d.pegawai)} pegawai`,
    `${formatAngka(d.tugas)} uraian tugas`,
    kebutuhan,
  ];
  return `${butir.filter(Boolean).join(", ")}.`;
}

/** A new superior, as a sentence. */
export function kalimatAtasan({ jabatan, dari, ke }: AtasanBerganti): string {
  return `${jabatan}: atasan ${dari ?? "belum ada"} → ${ke ?? "tidak ada"}`;
}

/** A reorganisation that a scenario tries out. */
export const TEKS_SUSUNAN_SKENARIO = {
  buka: (jumlah: number) => (jumlah === 0 ? "Susunan organisasi" : `Susunan organisasi (${formatAngka(jumlah)})`),
  judul: (nama: string) => `Susunan dalam skenario ${nama}`,
  penjelasan: "Pindahkan, gabungkan, atau ganti nama di sini; susunan kantor tidak berubah sampai skenarionya dipakai.",
  kembali: (nama: string) => `Kembali ke skenario ${nama}`,
  daftar: "Perubahan susunan",
  kosong: "Belum ada perubahan susunan. Tambahkan dengan tombol, atau seret kotak di peta sesudahnya.",
  tambah: "Tambah perubahan",
  lepas: (kalimat: string) => `Lepas: ${kalimat}`,
  sebelum: "Sebelum",
  sesudah: "Sesudah",
  apa: "Yang dilakukan",
  unit: "Unit yang diubah",
  jabatan: "Jabatan yang dipindahkan",
  ke: "Ke unit",
  nama: "Nama baru",
  bentrok: "Tidak dapat dipakai sebelum diperiksa",
  tabel: "Jabatan yang berubah",
  tanpaPerubahan: "Tidak ada jabatan yang tempat, pemegang, atau kebutuhannya berubah.",
  digabung: "digabungkan",
  sudahDipakai: "Skenario ini sudah dipakai; susunannya kini berlaku.",
  kolom: {
    jabatan: "Jabatan",
    unitLama: "Unit sebelum",
    unitBaru: "Unit sesudah",
    bLama: "B sebelum",
    bBaru: "B sesudah",
    kLama: "K sebelum",
    kBaru: "K sesudah",
  },
} as const;

/** A change of the structure as a sentence. */
export function kalimatUbahanSusunan(jenis: UbahanSusunan["jenis"], nama: string, ke: string): string {
  switch (jenis) {
    case "pindahUnit":
    case "pindahJabatan":
      return `Pindahkan ${nama} ke ${ke}`;
    case "gabungUnit":
      return `Gabungkan ${nama} ke ${ke}`;
    case "ubahNamaUnit":
      return `Ganti nama ${nama} menjadi ${ke}`;
  }
}
