import type { HalTertahan } from "../disiplin/efek";
import { isSanksiMoral, type KodePutusan } from "../disiplin/kasus";
import { namaHukuman, tingkatHukuman, type PerangkatHukuman, type TingkatHukuman } from "../disiplin/hukuman";
import type { AturanAbsen } from "../disiplin/jenjang";
import type { AsalTanggal, JenisTitik, TitikLiniMasa } from "../disiplin/lini-masa";
import type { KeadaanKasus, Putusan } from "../disiplin/putusan";
import { DAFTAR_PERATURAN } from "../peraturan/daftar-peraturan";
import { ketentuan, type IdKetentuan } from "../peraturan/register";
import type { PlainDate } from "../date";
import { formatTanggal } from "./date";
import { TEKS_LANGKAH_KASUS, TEKS_SANKSI, TEKS_TINGKAT_HUKUMAN } from "./kasus";
import { formatAngka } from "./number";

/** The page of cases. */
export const TEKS_KASUS = {
  judul: "Disiplin",
  penjelasan:
    "Berkas perkara disiplin dan kode etik: langkah, tenggat, surat, dan akibatnya. Tepat mengusulkan; pejabat yang berwenang memutuskan.",
  daftar: "Berkas perkara",
  hal: "berkas",
  cari: "Cari nama, NIP, atau unit kerja",
  kosongJudul: "Belum ada berkas perkara",
  kosong: "Tambahkan berkas bila ada dugaan pelanggaran, atau mulai dari hitungan tanpa keterangan di halaman Kehadiran.",
  tidakCocok: "Tidak ada berkas yang cocok",
  keadaan: "Keadaan",
  semua: "Semua",
  jenis: "Jenis",
  terlambat: "Lewat tenggat",
  tambah: "Tambah berkas",
  wewenang: "Siapa berwenang",
  kembali: "Semua berkas",
  kolom: {
    nama: "Nama",
    nip: "NIP",
    unit: "Unit kerja",
    jenis: "Jenis",
    pelanggaran: "Pelanggaran",
    keadaan: "Keadaan",
    putusan: "Putusan",
    berikut: "Langkah berikut",
    sampai: "Berlaku",
    temuan: "Perlu diperiksa",
  },
  tanpaTanggal: "belum bertanggal",
  paling: (hari: string) => `paling lambat ${hari}`,
  lewat: (hari: string) => `lewat ${hari}`,
  masa: (mulai: string, akhir: string) => `${mulai} sampai ${akhir}`,
  sejak: (mulai: string) => `sejak ${mulai}`,
  banyakTemuan: (banyak: number) => `${formatAngka(banyak)} perlu diperiksa`,
  baru: "Berkas baru",
  ubah: "Ubah berkas",
  hapus: "Hapus berkas",
  dihapus: "Berkas perkara dihapus; dapat diurungkan.",
  tersimpan: "Berkas perkara tersimpan.",
  langkahTersimpan: "Langkah tersimpan.",
  timTersimpan: "Tim pemeriksa tersimpan.",
  pilihPegawai: "Pilih pegawai",
  jenisPutusan: "Jenis hukuman menurut",
  usulanKosong: "Belum diusulkan",
  usulanBantuan: "Usulan pemeriksa, bukan keputusan.",
  dariHitungan: (hari: number, tahun: number) => `${formatAngka(hari)} hari kerja tanpa keterangan dalam tahun ${tahun}`,
  uraianAlpa: (hari: number, tahun: number) =>
    `Tidak masuk kerja tanpa alasan yang sah selama ${formatAngka(hari)} hari kerja dalam tahun ${tahun}.`,
  uraianBerturut: (hari: number, sampai: PlainDate) =>
    `Tidak masuk kerja tanpa alasan yang sah selama ${formatAngka(hari)} hari kerja berturut-turut sampai ${formatTanggal(sampai)}.`,
  dariBerturut: (hari: number, sampai: PlainDate) =>
    `${formatAngka(hari)} hari kerja berturut-turut tanpa keterangan sampai ${formatTanggal(sampai)}`,
  /** The duty that an absence breaks, by the table under which it counts; employees by contract are under the rule of their own agency. */
  pasalAlpa: {
    pp94: "PP 94/2021 Pasal 4 huruf f",
    pp53: "PP 53/2010 Pasal 3 angka 11",
    pppk: "",
  } satisfies Readonly<Record<AturanAbsen, string>>,
  garis: "Garis waktu",
  garisPenjelasan: "Tanggal yang dihitung menyebut hari asalnya dan ketentuannya.",
  belumAdaTenggat: "tanpa tenggat yang ditetapkan",
  temuan: "Perlu diperiksa",
  tanpaTemuan: "Tanggal dan langkahnya runtut.",
  akibat: "Akibat pada hari ini",
  tanpaAkibat: "Tidak ada yang tertahan.",
  akibatPenjelasan: "Dihitung dari langkah perkara; tidak diketik.",
  perkara: "Perkara",
  tim: "Tim pemeriksa",
  timUbah: "Ubah tim",
  timTambah: "Tambah anggota",
  timKosong: "Belum ada tim. Pelanggaran berat wajib diperiksa tim.",
  anggota: (nomor: number) => `Anggota ${formatAngka(nomor)}`,
  anggotaLuar: "Nama (bila dari luar kantor)",
  hapusAnggota: (nomor: number) => `Hapus anggota ${formatAngka(nomor)}`,
  tulis: "Tulis",
  surat: "Surat",
  hariPeriksa: "pemeriksaan",
  tulisLangkah: "Tulis langkah",
  ubahLangkah: (langkah: string) => `Ubah: ${langkah}`,
  hapusLangkah: "Hapus langkah",
  tanpaLangkahMungkin: "Tidak ada langkah lain yang masuk akal sekarang.",
  cetak: (surat: string) => `Cetak: ${surat}`,
  suratBelumDicocokkan: "Susunan suratnya rancangan Tepat; lampiran PerBKN 6/2022 belum dibaca. Cocokkan sebelum ditandatangani.",
  ambilNomor: "Ambil nomor",
  sudahBernomor: "Surat ini sudah bernomor.",
  berwenang: (pejabat: string) => `Menurut matriks, yang berwenang: ${pejabat}.`,
  berwenangTidakDiketahui: "Matriks tidak menyebut siapa yang berwenang.",
  dugaan: "Dugaan tingkat",
  etik: "Kode etik: sanksi moral",
  tidakDiketahui: "belum dapat diduga",
  tahunTanpaLibur: (tahun: readonly number[]) =>
    `Kalender libur ${tahun.join(", ")} masih kosong: hari kerja dihitung tanpa libur. Isi di Pengaturan, Hari libur.`,
  perhatikanRahasia: "Pemeriksaan tertutup; jangan ditinggalkan terbuka di layar.",
  wewenangJudul: "Siapa berwenang menghukum",
  wewenangPenjelasan:
    "Bacaan Tepat atas PP 94/2021 Pasal 16 sampai Pasal 24 bagi KPU, belum terverifikasi. Ubah menurut keputusan kantor; bacaan asal tetap di sampingnya.",
  asal: (pejabat: string) => `Asal: ${pejabat}`,
  pulihkan: "Kembalikan semua ke asal",
  alasanWewenang: "Dasar perubahan",
  wewenangTersimpan: "Matriks wewenang tersimpan.",
  wewenangPulih: "Matriks wewenang kembali ke asal.",
  sasaran: "Yang dihukum",
  pegawaiBagian: "Hukuman dan akibatnya",
  pegawaiTertutup: "Catatan disiplin hanya terbaca selama berkas perkara terbuka.",
  pegawaiBuka: "Buka di halaman Disiplin",
  pegawaiKosong: "Tidak ada hukuman disiplin.",
  pegawaiBerjalan: (banyak: number) => `${formatAngka(banyak)} perkara sedang berjalan.`,
  berkasHukuman: "Buka berkas",
} as const;

export const TEKS_KEADAAN_KASUS: Readonly<Record<KeadaanKasus, string>> = {
  berjalan: "Berjalan",
  diputus: "Diputus",
  dijalani: "Dijalani",
  selesai: "Selesai",
};

const TITIK_LAIN = {
  pelanggaran: "Pelanggaran",
  diketahui: "Diketahui atasan",
  batasKeberatan: "Batas mengajukan keberatan atau banding",
  berlaku: "Hukuman berlaku",
  berakhir: "Hari terakhir hukuman",
} as const;

/** What a point on the line of a case is called. */
export function namaTitik(jenis: JenisTitik): string {
  return jenis in TITIK_LAIN ? TITIK_LAIN[jenis as keyof typeof TITIK_LAIN] : TEKS_LANGKAH_KASUS[jenis as keyof typeof TEKS_LANGKAH_KASUS];
}

/** What the state of a point says beside its mark. */
export const TEKS_KEADAAN_TITIK: Readonly<Record<TitikLiniMasa["keadaan"], string>> = {
  selesai: "Selesai",
  tanpaTanggal: "Tanggal belum diisi",
  menunggu: "Menunggu",
  terlambat: "Lewat tenggat",
  nanti: "Akan datang",
};

/** What a decision is called, by the law of its day. */
export function namaPutusan(kode: KodePutusan, perangkat: PerangkatHukuman | null): string {
  if (isSanksiMoral(kode)) return TEKS_SANKSI[kode];
  return perangkat === null ? kode : namaHukuman(kode, perangkat);
}

/** The same with its code and level: `S1 (sedang): …`. */
export function kalimatPutusan({ kode, perangkat }: Putusan): string {
  if (isSanksiMoral(kode)) return TEKS_SANKSI[kode];
  return `${kode} (${TEKS_TINGKAT_HUKUMAN[tingkatHukuman(kode)].toLowerCase()}): ${namaHukuman(kode, perangkat)}`;
}

/** The level that a case points at. */
export function kataTingkat(tingkat: TingkatHukuman | "etik" | null): string {
  if (tingkat === null) return TEKS_KASUS.tidakDiketahui;
  return tingkat === "etik" ? TEKS_KASUS.etik : TEKS_TINGKAT_HUKUMAN[tingkat];
}

/** What is cited of a rule behind which no text stands. */
const TANPA_NASKAH = { praktik: "kebiasaan kantor, belum terverifikasi", tepat: "pertimbangan Tepat, bukan peraturan" } as const;

/** The article of a rule, as it is cited; with its mark while it is not verified. */
export function kutipan(id: IdKetentuan): string {
  const { dasar, keyakinan } = ketentuan(id);
  if (typeof dasar === "string") return TANPA_NASKAH[dasar];
  const naskah = [DAFTAR_PERATURAN[dasar.peraturan].nama, dasar.pasal].filter((satu) => satu !== null).join(" ");
  return keyakinan === "belumTerverifikasi" ? `${naskah}, belum terverifikasi` : naskah;
}

/** Why a computed day is that day: `15 hari kerja sesudah 14 Juli 2026 (PerBKN …)`. */
export function kalimatAsal({ aturan, dari, hariKerja }: AsalTanggal): string {
  const hari =
    hariKerja === null
      ? `hari yang ditetapkan: ${formatTanggal(dari)}`
      : `${formatAngka(Math.abs(hariKerja))} hari kerja ${hariKerja < 0 ? "sebelum" : "sesudah"} ${formatTanggal(dari)}`;
  return `${hari} (${kutipan(aturan)})`;
}

const HAL_TERTAHAN: Readonly<Record<HalTertahan, string>> = {
  mutasi: "Mutasi",
  kgb: "Kenaikan gaji berkala",
  kenaikanPangkat: "Kenaikan pangkat",
  ipAsn: "Nilai disiplin pada indeks profesionalitas",
};

/** One effect in one sentence: `Kenaikan gaji berkala tertahan sampai 3 Agustus 2027`. */
export function kalimatEfek(hal: HalTertahan, bebasSejak: PlainDate | null): string {
  const kata = hal === "ipAsn" ? "berkurang" : "tertahan";
  return `${HAL_TERTAHAN[hal]} ${kata}${bebasSejak === null ? ", harinya belum diketahui" : `; bebas sejak ${formatTanggal(bebasSejak)}`}`;
}
