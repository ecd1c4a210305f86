import type { PlainDate } from "../date";
import type { RingkasanRencana } from "../penempatan/ringkas";
import type { BatasanTersimpan, UsulTersimpan } from "../penempatan/rencana-tersimpan";
import { formatTanggal, formatTanggalPendek } from "./date";
import { formatAngka } from "./number";

/** The pages of kept plans of moves. */
export const TEKS_HALAMAN_RENCANA = {
  judul: "Rencana penempatan",
  penjelasan:
    "Batasan yang disimpan dengan nama. Usulnya dihitung dari data yang sekarang; rencana yang dipakai menyimpan usulnya seperti saat dipakai. Ini usul; pejabat yang berwenang memutuskan.",
  keUsul: "Usul penempatan",
  keDaftar: "Semua rencana",
  bukaDaftar: "Rencana tersimpan",
  simpan: "Simpan rencana",
  kosongJudul: "Belum ada rencana yang disimpan",
  kosong: "Hitung usul penempatan, atur kunci dan coretannya, lalu simpan sebagai rencana untuk dibandingkan, diputuskan, dan dipakai.",
  kolom: {
    nama: "Rencana",
    keadaan: "Keadaan",
    per: "Disusun per",
    batasan: "Batasan",
    keputusan: "Keputusan",
    bersk: "Ber-SK",
    pegawai: "Pegawai",
    dari: "Dari",
    ke: "Ke",
    hari: "Paling awal",
    skor: "Nilai",
    putusan: "Keputusan",
    kini: "Hitungan sekarang",
    tindakan: "Tindakan",
  },
  pilihUntukBanding: (nama: string) => `Bandingkan ${nama}`,
  bandingkan: "Bandingkan",
  bandingkanPetunjuk: "Centang dua atau tiga rencana untuk dibandingkan.",
  tindakan: (nama: string) => `Tindakan untuk ${nama}`,
  batasan: sebutanBatasan,
  keputusan: ({ diterima, ditolak, belum }: { readonly diterima: number; readonly ditolak: number; readonly belum: number }): string =>
    gabung([
      [diterima, "diterima"],
      [ditolak, "ditolak"],
      [belum, "belum"],
    ]) || "belum ada",
  keterangan: (keadaan: string, per: PlainDate) => `${keadaan}, disusun menurut keadaan per ${formatTanggal(per)}.`,
  dihitungPer: (per: PlainDate) => `Dihitung per ${formatTanggal(per)}.`,
  batasanKalimat: (jumlah: Readonly<Record<keyof BatasanTersimpan, number>>): string => `Batasannya: ${sebutanBatasan(jumlah)}.`,
  ubahNama: "Ubah nama dan catatan",
  hapus: "Hapus",
  hapusSebab: "Hanya rencana draf yang dapat dihapus; yang sudah dipakai tinggal sebagai catatan.",
  dihapus: (nama: string) => `Rencana “${nama}” dihapus.`,
  kerjakan: "Kerjakan batasannya",
  kerjakanTanya: "Ganti batasan yang sedang dikerjakan?",
  kerjakanJelas:
    "Halaman usul sudah memuat batasan lain. Batasan rencana ini menggantikannya. Simpan dahulu batasan itu sebagai rencana bila masih diperlukan.",
  kerjakanArti: "Batasan rencana ini menggantikan batasan di halaman usul.",
  pakai: "Pakai rencana",
  pakaiTanya: (nama: string) => `Pakai rencana “${nama}”?`,
  pakaiJelas:
    "Setiap usulnya disimpan dengan nilai dan buktinya seperti hari ini, dan batasannya tidak berubah lagi. Usul tetap usul: riwayat jabatan pegawai baru berubah ketika SK-nya dicatat.",
  pakaiGanti: (nama: string) => `Rencana “${nama}” yang sekarang dipakai menjadi digantikan.`,
  dipakai: (nama: string) => `Rencana “${nama}” dipakai.`,
  lepas: "Kembalikan ke draf",
  lepasSebab: "Rencana yang sudah ber-SK tinggal sebagai catatan.",
  dilepas: (nama: string) => `Rencana “${nama}” kembali menjadi draf; yang belum diputuskan dihitung lagi.`,
  diterimaLain: (ke: string, rencana: string) => `juga diterima ke ${ke} dalam rencana “${rencana}”`,
  diterimaGanda: (nama: string, ke: string, rencana: string) =>
    `${nama} juga sudah diterima ke ${ke} dalam rencana “${rencana}”. Hanya satu yang dapat ditetapkan; cabut salah satunya.`,
  dialogSimpan: {
    judul: "Simpan rencana penempatan",
    ke: "Simpan sebagai",
    baru: "Rencana baru",
    nama: "Nama rencana",
    catatan: "Catatan",
    contoh: "Misalnya: Rotasi awal 2027",
    ditimpa: (nama: string) => `Batasan “${nama}” diganti dengan yang sekarang; keputusan atas usulnya tetap.`,
    tersimpan: (nama: string) => `Rencana “${nama}” disimpan.`,
  },
  beda: {
    sama: "Hitungan sekarang mengusulkan hal yang sama dengan rencana yang dipakai ini.",
    lain: "Hitungan sekarang berbeda dari rencana yang dipakai ini",
    lainArti: "Datanya sudah berubah sejak rencana ini dipakai. Yang disimpan tidak ikut berubah; lihat kolom hitungan sekarang.",
    baru: (jumlah: number, nama: string) => `${formatAngka(jumlah)} perpindahan yang tidak ada dalam rencana ini: ${nama}.`,
  },
  tabel: "Usul dalam rencana",
  cari: "Cari nama, jabatan, atau unit…",
  hal: "usul",
  tidakCocok: "Tidak ada usul yang cocok",
  tanpaUsulJudul: "Tidak ada perpindahan yang diusulkan",
  tanpaUsul: "Menurut batasan rencana ini tidak ada perpindahan yang diperlukan.",
  diusulkan: "diusulkan",
  belumDiputuskan: "Belum diputuskan",
  skTerbit: (nomor: string, tmt: PlainDate) => `SK ${nomor}, TMT ${formatTanggalPendek(tmt)}`,
  skHilang: "tidak ada lagi dalam riwayat jabatannya",
  terima: "Terima",
  tolak: "Tolak…",
  cabut: "Cabut keputusan",
  sk: "Catat SK…",
  skSetelahDiterima: "Terima usul ini dahulu",
  skRencanaDipakai: "SK dicatat pada rencana yang dipakai kantor",
  bukaOrang: "Buka berkasnya",
  dialogTolak: { judul: (nama: string) => `Tolak usul ${nama}`, alasan: "Alasan", simpan: "Tolak usul" },
  dialogSk: {
    judul: (nama: string) => `SK ${nama}`,
    jelas: (ke: string) => `Sejak TMT-nya ia tercatat memangku ${ke} dalam riwayat jabatannya.`,
    nomor: "Nomor SK",
    tmt: "TMT",
    mendahului: (hari: PlainDate) =>
      `TMT ini mendahului hari paling awal menurut usulnya, ${formatTanggal(hari)}. Periksa SK-nya; yang dicatat tetap yang tertulis di SK.`,
    simpan: "Catat SK",
  },
  alasanUsul: (nama: string) => `Alasan usul ${nama}`,
  alasanDisimpan: "Nilai dan syarat ketika usul ini disimpan.",
  alasanKini: "Nilai dan syarat menurut hitungan sekarang; disimpan ketika diputuskan atau rencananya dipakai.",
  banding: {
    judul: "Bandingkan rencana",
    tabel: "Perbandingan rencana",
    angka: "Angka",
    bertentangan: "Batasannya bertentangan",
    baris: {
      per: "Keadaan per",
      terisi: "Kursi terisi",
      kosong: "Kursi tetap kosong",
      penting: "Di antaranya kursi penting",
      skor: "Jumlah nilai",
      tanpaSkor: "Tanpa nilai",
      perpindahan: "Perpindahan",
      tersentuh: "Orang yang pindah atau dikunci",
    },
    berbeda: "Perpindahan yang berbeda",
    semuaSama: "Semua rencana mengusulkan perpindahan yang sama.",
    sama: (jumlah: number) => `${formatAngka(jumlah)} perpindahan sama di semua rencana.`,
    tetap: "tetap",
    petunjuk: "Nilai dijumlahkan bagi semua yang memangku jabatan dalam rencana itu, juga yang tetap.",
  },
  statistik: {
    judul: "Usul yang diterima dan ditolak",
    ringkas: (diputuskan: number, diterima: number, ditolak: number) =>
      `Dari ${formatAngka(diputuskan)} usul yang diputuskan, ${formatAngka(diterima)} diterima dan ${formatAngka(ditolak)} ditolak.`,
    arti: "Ini menghitung keputusan, bukan menilai siapa yang benar.",
    unit: "Unit tujuan",
    bagian: "Bagian nilai terbesar",
    tanpaBagian: "Tanpa bukti",
    diterima: "Diterima",
    ditolak: "Ditolak",
  },
} as const;

function sebutanBatasan({ kunci, coret, penting }: Readonly<Record<keyof BatasanTersimpan, number>>): string {
  return (
    gabung([
      [kunci, "dikunci"],
      [coret, "dicoret"],
      [penting, "jabatan penting"],
    ]) || "tidak ada"
  );
}

function gabung(bagian: readonly (readonly [jumlah: number, kata: string])[]): string {
  return bagian.flatMap(([jumlah, kata]) => (jumlah > 0 ? [`${formatAngka(jumlah)} ${kata}`] : [])).join(", ");
}

/** The decree of a move, and whether the holding that it made has gone from the history since. */
export function sebutanSk({ tmt, nomorSk, tercatat }: Pick<UsulTersimpan, "tmt" | "nomorSk" | "tercatat">): readonly string[] {
  if (tmt === null) return [];
  const { skTerbit, skHilang } = TEKS_HALAMAN_RENCANA;
  return [skTerbit(nomorSk, tmt), ...(tercatat ? [] : [skHilang])];
}

/** Seats of a plan that somebody has, of those that it needs. */
export function sebutanTerisi({ kursiTerisi, kursiPerlu }: RingkasanRencana): string {
  return `${formatAngka(kursiTerisi)} dari ${formatAngka(kursiPerlu)}`;
}
