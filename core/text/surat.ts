import { formatAngka } from "./number";
import { BATAS_LOGO, type GalatLogo, type Logo } from "../surat/logo";
import { BAGIAN_NOMOR, type BagianNomor, type GalatPola } from "../surat/nomor";
import type { CaraTandaTangan } from "../surat/pejabat";
import type { JenisSurat } from "../surat/templat";

/** Kinds of document that are signed, as the settings call them. */
export const TEKS_JENIS_SURAT: Readonly<Record<JenisSurat, string>> = {
  formasi: "Usul formasi",
  formulir: "Formulir ABK dan rekap",
  limaTahun: "Kebutuhan 5 tahun",
  proyeksi: "Proyeksi lima tahun",
  informasiJabatan: "Informasi jabatan",
  suratPerkara: "Surat perkara disiplin",
  usulPenempatan: "Usul penempatan",
  alasanMutasi: "Lampiran alasan mutasi",
  usulMutasi: "Usul mutasi",
  jawabanPdp: "Jawaban permintaan data pribadi",
  pemberitahuanPdp: "Pemberitahuan insiden data pribadi",
  pemusnahanPdp: "Berita acara pemusnahan data pribadi",
  registerPdp: "Rekaman pemrosesan data pribadi",
  dampakPdp: "Penilaian dampak data pribadi",
};

export const TEKS_CARA: Readonly<Record<CaraTandaTangan, string>> = {
  langsung: "Atas jabatan sendiri",
  an: "a.n. (atas nama)",
  ub: "u.b. (untuk beliau)",
  plt: "Plt. (pelaksana tugas)",
  plh: "Plh. (pelaksana harian)",
};

const ARTI_BAGIAN: Readonly<Record<BagianNomor, string>> = {
  urut: "nomor urut",
  klasifikasi: "klasifikasi arsip",
  kode: "kode kantor",
  bulan: "bulan dengan angka Romawi",
  tahun: "tahun",
};

/** Words of a signed document itself. */
export const TEKS_SURAT = { nomor: (nomor: string) => `Nomor: ${nomor}`, tembusan: "Tembusan:" } as const;

/** The list of copies below a signature, line by line; no line without anybody who gets one. */
export function barisTembusan(tembusan: readonly string[]): readonly string[] {
  return tembusan.length === 0 ? [] : [TEKS_SURAT.tembusan, ...tembusan.map((satu, nomor) => `${nomor + 1}. ${satu}`)];
}

/** Words of the records of settings, as the history shows them. */
export const LABEL_SURAT = {
  kop: "Kop surat tambahan",
  baris: "Baris kop tambahan",
  kontak: "Kontak",
  logo: "Logo kop surat",
  penomoran: "Penomoran surat",
  pola: "Pola nomor",
  kodeKantor: "Kode kantor",
  urutBerikut: "Nomor urut berikutnya",
  pejabat: "Penanda tangan",
  cara: "Cara menandatangani",
  atasNama: "Jabatan yang diatasnamakan",
  perantara: "Jabatan perantara (u.b.)",
  jabatan: "Jabatan sendiri",
  nama: "Nama lengkap dengan gelar",
  pangkat: "Pangkat",
  nip: "NIP",
  pilihan: "Pilihan surat",
  klasifikasi: "Klasifikasi arsip",
  tembusan: "Tembusan",
} as const;

const kilobita = (isi: string): string => formatAngka((isi.length * 3) / 4 / 1_024, 1, 0);

/** A stored picture in words. */
export const kalimatLogo = ({ jenis, lebar, tinggi, isi }: Logo): string =>
  `${jenis.toUpperCase()} ${formatAngka(lebar)} x ${formatAngka(tinggi)} piksel, ${kilobita(isi)} KB`;

/** Why a picture is not taken, and what to do; without a full stop, as part of a sentence. */
export function kalimatGalatLogo(galat: GalatLogo): string {
  const { kilobita: batas, piksel } = BATAS_LOGO;
  switch (galat.jenis) {
    case "besar":
      return `Gambar ${formatAngka(Math.ceil(galat.kilobita))} KB terlalu besar. Perkecil sampai paling besar ${formatAngka(batas[1])} KB`;
    case "bukan":
      return "Isi berkas ini bukan gambar PNG atau JPEG yang utuh. Simpan ulang gambarnya sebagai PNG";
    case "sisi":
      return `Gambar ${formatAngka(galat.lebar)} x ${formatAngka(galat.tinggi)} piksel di luar batas. Ubah ukurannya menjadi ${formatAngka(piksel[0])} sampai ${formatAngka(piksel[1])} piksel`;
  }
}

/** What is wrong with a pattern of numbers, and what to do. */
export function kalimatPola(galat: GalatPola): string {
  switch (galat.jenis) {
    case "asing":
      return `Bagian {${galat.bagian}} tidak dikenal. Pakai ${BAGIAN_NOMOR.map((satu) => `{${satu}}`).join(", ")}.`;
    case "kurung":
      return "Ada kurung kurawal tanpa pasangan.";
    case "tanpaUrut":
      return "Tambahkan {urut} supaya setiap surat bernomor sendiri.";
  }
}

/** The settings of letters. */
export const TEKS_TEMPLAT = {
  kop: "Kop dan logo",
  kopPenjelasan: "Nama instansi, nama kantor, dan alamat diambil dari bagian Kantor dan kop surat.",
  barisPetunjuk: "Satu baris satu tulisan, di bawah nama kantor; kosongkan bila tidak perlu.",
  kontakContoh: "Telepon, surel, laman",
  logo: "Logo",
  logoPilih: "Pilih gambar…",
  logoGanti: "Ganti gambar…",
  logoHapus: "Hapus logo",
  logoAlt: "Logo kantor",
  logoPetunjuk: `PNG atau JPEG, paling besar ${formatAngka(BATAS_LOGO.kilobita[1])} KB, sisi ${formatAngka(BATAS_LOGO.piksel[0])} sampai ${formatAngka(BATAS_LOGO.piksel[1])} piksel.`,
  nomor: "Nomor surat",
  bagianNomor: BAGIAN_NOMOR.map((satu) => `{${satu}} ${ARTI_BAGIAN[satu]}`).join(", "),
  nomorBerikut: (nomor: string) => `Nomor berikutnya: ${nomor}`,
  nomorPenjelasan: "Nomor diambil dengan tombol di samping pratinjau dokumen, lalu nomor urut naik satu. Isi 1 lagi pada awal tahun.",
  kodeContoh: "Kode kantor atau unit",
  pejabat: "Penanda tangan",
  pejabatPenjelasan: "Selain penanda tangan kantor: a.n., u.b., Plt., atau Plh.",
  pejabatTambah: "Tambah penanda tangan",
  pejabatUbah: (nama: string) => `Ubah ${nama}`,
  pejabatHapus: (nama: string) => `Hapus ${nama}`,
  pejabatDipakai: (jenis: string) => `Dipakai untuk ${jenis}; dokumen itu kembali ditandatangani penanda tangan kantor.`,
  pejabatDihapus: (nama: string) => `Penanda tangan ${nama} dihapus.`,
  pejabatKosong: "Belum ada. Semua dokumen ditandatangani penanda tangan kantor.",
  pejabatKantor: (jabatan: string) => `Penanda tangan kantor${jabatan === "" ? "" : ` (${jabatan})`}`,
  barisTercetak: "Tercetak sebagai",
  dipakaiUntuk: "Dipakai untuk",
  atasNamaContoh: "Ketua KPU Kabupaten …",
  perantaraContoh: "Sekretaris",
  jabatanContoh: "Kepala Subbagian …",
  pilihan: "Pilihan setiap dokumen",
  kolom: { dokumen: "Dokumen", pejabat: "Penanda tangan", klasifikasi: "Klasifikasi arsip", tembusan: "Tembusan" },
  untuk: (isian: string, jenis: string) => `${isian}: ${jenis}`,
  tembusanPetunjuk: "Satu baris satu tujuan.",
  terlaluBanyak: (banyak: string) => `Paling banyak ${banyak} baris.`,
  terlaluPanjang: (huruf: string) => `Setiap baris paling banyak ${huruf} huruf.`,
  tersimpan: "Tersimpan.",
  bukanUrut: (terbesar: string) => `Bilangan bulat 1 sampai ${terbesar}.`,
} as const;

/** Beside the preview of a signed document. */
export const TEKS_ISI_SURAT = {
  panel: "Isi surat",
  nomor: "Nomor",
  nomorKosong: "Tanpa nomor",
  ambil: (urut: string) => `Ambil nomor ${urut}`,
  sudahBernomor: "Dokumen ini sudah bernomor. Kosongkan nomornya untuk mengambil yang lain.",
  tanggal: "Tanggal surat",
  tanggalKosong: "Titik-titik",
  pengaturan: "Atur kop, nomor, dan penanda tangan",
} as const;

/** Why no number can be taken any more. */
export function kalimatNomorHabis(terbesar: number): string {
  return `nomor urut sudah mencapai ${formatAngka(terbesar)}; tetapkan nomor urut berikutnya di Pengaturan, Naskah dinas`;
}
