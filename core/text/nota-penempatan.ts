import type { RingkasanRencana } from "../penempatan/ringkas";
import type { RencanaBernama } from "../penempatan/rencana-tercetak";
import type { UsulTersimpan } from "../penempatan/rencana-tersimpan";
import type { PlainDate } from "../date";
import { formatTanggal } from "./date";
import { TITIK } from "./formasi-berkas";
import { formatAngka } from "./number";
import { TEKS_KEADAAN_RENCANA } from "./rencana-penempatan";

/** The letter of a placement: whom it is for, what it rests on, what it proposes, what comes of it. */
export const TEKS_NOTA_PENEMPATAN = {
  judul: "Telaahan Staf",
  tentang: "Usul Penempatan Pegawai",
  kepala: { kepada: "Kepada Yth.", dari: "Dari", nomor: "Nomor", tanggal: "Tanggal", sifat: "Sifat", lampiran: "Lampiran", hal: "Hal" },
  kepada: `pejabat yang berwenang menetapkan, ${TITIK}`,
  lampiran: (banyak: number) => `${formatAngka(banyak)} lampiran`,
  hal: (per: PlainDate) => `Usul penempatan pegawai menurut keadaan per ${formatTanggal(per)}`,
  halRencana: (nama: string, per: PlainDate) => `Usul penempatan pegawai, rencana “${nama}”, menurut keadaan per ${formatTanggal(per)}`,
  dasar: "Dasar",
  dasarPembuka:
    "Ketentuan yang diperiksa terhadap yang diusulkan dan para pembandingnya; pasal dan fakta setiap perpindahan ada pada lampiran syarat.",
  tanpaDasar: "Belum ada ketentuan yang diperiksa, karena tidak ada pasangan pegawai dan jabatan yang dapat diperiksa.",
  pasalBelum: "pasalnya belum terverifikasi",
  pasalLainBelum: "pasal lain belum terverifikasi",
  belum: " (belum terverifikasi)",
  pokok: "Pokok usul",
  kolom: { nomor: "No", pegawai: "Nama/NIP", dari: "Dari jabatan", ke: "Ke jabatan", hari: "Paling awal" },
  alasan: "Alasan",
  alasanUmum:
    "Setiap pegawai diperiksa terhadap syarat keras setiap jabatan, lalu dinilai 0 sampai 100 dengan bobot kantor. Di antara semua susunan yang memenuhi syarat dan batasan, diambil yang mengisi kursi terbanyak, lalu yang nilainya paling tinggi sesudah dikurangi ongkos perpindahan dan waktu tunggu.",
  alasanSatu: "Alasan setiap perpindahan, bagian nilainya, dan syaratnya dengan fakta dan pasal ada pada lampiran.",
  akibat: "Akibat",
  kursi: ({ kursiPerlu, kursiTerisi }: RingkasanRencana, kosong: number) =>
    `Dari ${formatAngka(kursiPerlu)} kursi yang diperlukan dalam jangka waktu ini, ${formatAngka(kursiTerisi)} terisi bila usul ini dilaksanakan dan ${formatAngka(kosong)} tetap kosong.`,
  unit: (tanpa: number, dengan: number) =>
    `Pada unit yang tersentuh atau kekurangan, kursi terisi pada akhir jangka waktu ${formatAngka(tanpa)} tanpa usul dan ${formatAngka(dengan)} dengan usul; perincian menurut unit, kelas, dan kursi kosong ada pada lampiran akibat.`,
  simpulan: "Simpulan dan rekomendasi",
  rekomendasi: (perpindahan: string) =>
    `Direkomendasikan kepada pejabat yang berwenang agar menimbang ${perpindahan} perpindahan di atas menurut urutan dan tanggal paling awalnya.`,
  rekomendasiTanpa: "Direkomendasikan agar tidak ada pegawai yang dipindahkan untuk saat ini.",
  wewenang: "Telaahan ini rekomendasi kepada pejabat yang berwenang; pejabat itu yang memutuskan setiap perpindahan.",
  rencana: ({ nama, keadaan, per }: RencanaBernama) =>
    `Rencana “${nama}” (${TEKS_KEADAAN_RENCANA[keadaan].toLowerCase()}, disusun menurut keadaan per ${formatTanggal(per)}).`,
  keputusan: ({ terima, tolak, belum }: Readonly<Record<"terima" | "tolak" | "belum", number>>) =>
    `Keputusan atas usulnya: ${formatAngka(terima)} diterima, ${formatAngka(tolak)} ditolak, ${formatAngka(belum)} belum diputuskan.`,
  pembukaDisimpan: (banyak: string) =>
    `Rencana ini menyimpan ${banyak} perpindahan di bawah ini, dengan nilai dan syarat seperti ketika rencana ini dipakai.`,
  disimpan:
    "Perpindahan di bawah ini dicetak seperti disimpan ketika rencana ini dipakai. Data sesudahnya sudah berubah dan hitungan sekarang tidak sama lagi, sehingga bukti, akibat, ketahanan, dan pembandingnya tidak dicetak.",
} as const;

/** How many moves of a kept plan were decided on, and how. */
export function countKeputusan(
  tersimpan: readonly Pick<UsulTersimpan, "keputusan">[],
): Readonly<Record<"terima" | "tolak" | "belum", number>> {
  const banyak = (keputusan: UsulTersimpan["keputusan"]): number => tersimpan.filter((satu) => satu.keputusan === keputusan).length;
  return { terima: banyak("terima"), tolak: banyak("tolak"), belum: banyak(null) };
}
