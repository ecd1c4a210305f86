import type { Pertentangan } from "../penempatan/penempatan";
import type { Selisih } from "../penempatan/usul";
import type { PlainDate } from "../date";
import { formatTanggalPendek } from "./date";
import { formatAngka } from "./number";

const nilai = (seperseratus: number): string => formatAngka(seperseratus / 100, 2, 2);

/** A placement as the command line prints it. */
export const TEKS_CLI_PENEMPATAN = {
  judul: (per: PlainDate, sampai: PlainDate) =>
    `Usul penempatan, keadaan per ${formatTanggalPendek(per)}, kursi sampai ${formatTanggalPendek(sampai)}`,
  pindah: ({
    nama,
    dari,
    ke,
    hari,
    skor,
  }: Readonly<Record<"nama" | "dari" | "ke", string>> & { readonly hari: PlainDate; readonly skor: number | null }) =>
    `${nama}: ${dari === "" ? "belum berjabatan" : dari} → ${ke}, paling awal ${formatTanggalPendek(hari)}, nilai ${skor === null ? "belum ada" : nilai(skor)}`,
  selisih: ({ kursi, poin }: Selisih, cadangan: string) =>
    `  tanpa perpindahan ini ${kursi > 0 ? `${formatAngka(kursi)} kursi lebih kosong` : `nilainya turun ${nilai(poin)}`}${cadangan === "" ? "" : `; cadangan ${cadangan}`}`,
  tanpaLain: "  tidak ada rencana lain tanpa perpindahan ini",
  aturan: (nama: string, kalimat: string) => `  ${nama}: ${kalimat}`,
  bagian: (nama: string, sumbangan: number, bukti: string) => `  ${nama} ${nilai(sumbangan)}: ${bukti}`,
  kosong: (nama: string, sejak: PlainDate) => `Tetap kosong: ${nama}, sejak ${formatTanggalPendek(sejak)}`,
  terbukti: (harga: string) => `Terbukti optimal: nilai rencana sama dengan batas bawahnya (${harga}).`,
  buktiCacat: "Buktinya tidak lolos pemeriksaan; rencana ini tidak disebut optimal.",
  perkaraTertutup: "Perkara disiplin tertutup: tidak seorang pun diperiksa terhadapnya.",
  wewenang: "Ini usul; pejabat yang berwenang memutuskan.",
  batasanKeliru: "--kunci dan --coret memerlukan NIP=nama jabatan",
  pegawaiTidakAda: (nip: string) => `NIP ${nip} tidak ada di daftar pegawai`,
  bertentangan: "Batasan yang diminta bertentangan:",
} as const;

/** Why limits cannot be kept, with the way out. */
export function kalimatPertentangan(satu: Pertentangan, nama: (id: string) => string): string {
  switch (satu.sebab) {
    case "kunciGanda":
      return `${nama(satu.pegawaiId)} dikunci pada lebih dari satu jabatan; sisakan satu.`;
    case "tidakIkut":
      return `${nama(satu.pegawaiId)} tidak ikut ditempatkan: sudah keluar, tidak memangku jabatan, atau segera meninggalkan jabatannya.`;
    case "kunciTercoret":
      return `${nama(satu.pegawaiId)} dikunci dan sekaligus dicoret pada ${nama(satu.jabatanId)}; cabut salah satunya.`;
    case "tidakBoleh":
      return `${nama(satu.pegawaiId)} tidak memenuhi syarat keras ${nama(satu.jabatanId)}; cabut kuncinya.`;
    case "kursiKurang":
      return `${satu.pegawaiId.map(nama).join(", ")} dikunci pada ${nama(satu.jabatanId)}, yang hanya mempunyai ${formatAngka(satu.kursi)} kursi.`;
  }
}
