import type { BedaUsul } from "../penempatan/beda-usul";
import type { JenisBatasan, BuktiUsul, KeadaanRencana, Keputusan } from "../penempatan/rencana-tersimpan";
import type { BagianSkor } from "../penempatan/skor";
import { formatTanggalPendek } from "./date";
import { formatAngka } from "./number";
import { TEKS_BAGIAN_SKOR } from "./penempatan";

export const TEKS_KEADAAN_RENCANA: Readonly<Record<KeadaanRencana, string>> = {
  draf: "Draf",
  dipakai: "Dipakai",
  diganti: "Digantikan rencana lain",
};

export const TEKS_KEPUTUSAN: Readonly<Record<Keputusan, string>> = { terima: "Diterima", tolak: "Ditolak" };

export const TEKS_JENIS_BATASAN: Readonly<Record<JenisBatasan, string>> = {
  kunci: "Dikunci",
  coret: "Dicoret",
  penting: "Jabatan penting",
};

/** Columns of the tables of kept plans. */
export const TEKS_BARIS_PENEMPATAN = {
  rencana: "Rencana penempatan",
  batasan: "Batasan rencana penempatan",
  usul: "Usul penempatan",
  nama: "Nama",
  per: "Keadaan per",
  catatan: "Catatan",
  keadaan: "Keadaan",
  jenis: "Batasan",
  dari: "Dari jabatan",
  unitDari: "Unit asal",
  ke: "Ke jabatan",
  unitKe: "Unit tujuan",
  palingAwal: "Paling awal",
  skor: "Nilai",
  bukti: "Bagian nilai",
  keputusan: "Keputusan",
  alasan: "Alasan",
  nomorSk: "Nomor SK",
  tmt: "TMT",
} as const;

/** Refusals and names of plans. */
export const TEKS_RENCANA_PENEMPATAN = {
  daftar: "daftar rencana penempatan",
  usul: "Usul penempatan",
  alasanWajib: "sebutkan alasan menolak usul ini",
  batasanHilang: "pegawai atau jabatan dalam batasannya tidak ada lagi",
  jabatanHilang: (nama: string) => `jabatan ${nama} tidak ada lagi`,
  usulTidakAda: (nama: string, ke: string) =>
    `perhitungan hari ini tidak mengusulkan ${nama} ke ${ke}; hitung lagi rencana ini, lalu putuskan`,
  sudahDiterima: (nama: string, ke: string) => `${nama} sudah diterima ke ${ke}; cabut keputusan itu dahulu`,
  terimaDahulu: "terima usul ini dahulu; SK dicatat untuk usul yang diterima",
  skSudah: (nomor: string) => `SK ${nomor} sudah tercatat; urungkan langkahnya dari Riwayat bila keliru`,
  skRencanaDipakai: (rencana: string) =>
    `SK dicatat pada rencana yang dipakai kantor; rencana ${rencana} bukan rencana itu. Pakai rencana ini dahulu, atau catat jabatannya pada riwayat orangnya`,
  diterimaRencanaLain: (nama: string, ke: string, rencana: string) =>
    `${nama} sudah diterima ke ${ke} dalam rencana ${rencana} yang dipakai`,
  skLain: (nomor: string) => `riwayat jabatannya sudah memuat SK ${nomor} untuk jabatan dan tanggal itu; periksa nomornya`,
  sudahDiRiwayat: (nama: string, ke: string, sejak: string | null) =>
    `riwayat ${nama} sudah memuat ${ke} ${sejak === null ? "tanpa tanggal mulai" : `mulai ${sejak}`}; samakan TMT-nya, atau betulkan riwayat itu dahulu`,
  bertentangan: "batasannya bertentangan; cabut yang tidak dapat dipenuhi bersama",
  buktiCacat: "buktinya tidak lolos pemeriksaan",
  diterimaTidakDiusulkan: (daftar: string) =>
    `usul yang sudah diterima tidak diusulkan lagi: ${daftar}. Kunci orangnya pada jabatan itu, atau cabut keputusannya`,
  sudahDraf: "rencana ini masih draf",
  lepasBersk: (nama: string, nomor: string) =>
    `SK ${nomor} untuk ${nama} sudah dicatat; rencana yang sudah ber-SK tinggal sebagai catatan. Urungkan langkah SK-nya dari Riwayat bila keliru`,
  hanyaDraf: "hanya rencana draf yang dapat dihapus; yang sudah dipakai tinggal sebagai catatan",
} as const;

/** What gave the score of a kept move, as a sentence. */
export function kalimatBuktiUsul({ bagian }: BuktiUsul): string {
  const berbobot = bagian.filter(({ bobot }) => bobot > 0);
  const nama = (satu: BagianSkor): string => (Object.hasOwn(TEKS_BAGIAN_SKOR, satu) ? TEKS_BAGIAN_SKOR[satu] : satu);
  return berbobot.map((satu) => `${nama(satu.bagian)} ${formatAngka(satu.sumbangan / 100, 2, 2)}: ${satu.bukti}`).join("; ");
}

/** What has become of a kept move, beside what is computed now. */
export function kalimatBedaUsul(beda: BedaUsul, nama: (id: string) => string): string {
  switch (beda.jenis) {
    case "tetap":
      return "masih diusulkan sama";
    case "terlaksana":
      return "sudah memangku jabatan itu";
    case "menungguTmt":
      return `sudah ditetapkan, menunggu TMT ${formatTanggalPendek(beda.tmt)}`;
    case "tidakLagi":
      return "tidak diusulkan lagi";
    case "tujuanLain":
      return `kini diusulkan ke ${nama(beda.ke)}`;
    case "skorLain":
      return `masih diusulkan, nilainya kini ${beda.skor === null ? "belum ada" : formatAngka(beda.skor / 100, 2, 2)}`;
  }
}
