import type { Pertentangan } from "../penempatan/penempatan";
import type { Selisih } from "../penempatan/selisih";
import type { PlainDate } from "../date";
import type { RencanaTersimpan, UsulTersimpan } from "../penempatan/rencana-tersimpan";
import { TEKS_KEADAAN_RENCANA, TEKS_KEPUTUSAN } from "./rencana-penempatan";
import { formatTanggalPendek } from "./date";
import { formatAngka, nilaiPoin } from "./number";
import { sebutanSelisih } from "./selisih-penempatan";

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
    `${nama}: ${dari === "" ? "belum berjabatan" : dari} → ${ke}, paling awal ${formatTanggalPendek(hari)}, nilai ${skor === null ? "belum ada" : nilaiPoin(skor)}`,
  selisih: (selisih: Selisih, cadangan: string) =>
    `  tanpa perpindahan ini rencana kehilangan: ${sebutanSelisih(selisih)}${cadangan === "" ? "" : `; cadangan ${cadangan}`}`,
  terkunci: "  dikunci",
  tanpaLain: "  tidak ada rencana lain tanpa perpindahan ini",
  aturan: (nama: string, kalimat: string) => `  ${nama}: ${kalimat}`,
  bagian: (nama: string, sumbangan: number, bukti: string) => `  ${nama} ${nilaiPoin(sumbangan)}: ${bukti}`,
  kosong: (nama: string, sejak: PlainDate) => `Tetap kosong: ${nama}, sejak ${formatTanggalPendek(sejak)}`,
  terbukti: (harga: string) => `Terbukti optimal: nilai rencana sama dengan batas bawahnya (${harga}).`,
  buktiCacat: "Buktinya tidak lolos pemeriksaan; rencana ini tidak disebut optimal.",
  perkaraTertutup: "Perkara disiplin tertutup: tidak seorang pun diperiksa terhadapnya.",
  wewenang: "Ini usul; pejabat yang berwenang memutuskan.",
  disimpan: (nama: string) => `Disimpan sebagai rencana “${nama}”.`,
  tidakDisimpan: "Tidak disimpan.",
  rencanaSendiri: "--rencana memakai batasan rencana itu sendiri; --kunci, --coret, dan --simpan tidak ikut",
  rencana: ({ nama, keadaan, per }: Pick<RencanaTersimpan, "nama" | "keadaan" | "per">) =>
    `Rencana “${nama}” (${TEKS_KEADAAN_RENCANA[keadaan].toLowerCase()}), disusun per ${formatTanggalPendek(per)}`,
  keputusan: ({ nama, ke, keputusan, alasan, nomorSk, tmt }: UsulTersimpan, beda: string) =>
    [
      `${keputusan === null ? "Belum diputuskan" : TEKS_KEPUTUSAN[keputusan]}: ${nama} ke ${ke.nama}`,
      ...(alasan === "" ? [] : [`alasan: ${alasan}`]),
      ...(tmt === null ? [] : [`SK ${nomorSk}, TMT ${formatTanggalPendek(tmt)}`]),
      ...(beda === "" ? [] : [beda]),
    ].join("; "),
  batasanKeliru: "--kunci dan --coret memerlukan NIP=nama jabatan",
  tulisUnit: "tulis unitnya sesudah tanda @, seperti NIP=nama jabatan @ nama unit",
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
    case "tergusur":
      return `Batasan ini membuat ${satu.pegawaiId.map(nama).join(", ")} tidak mempunyai jabatan; cabut kunci atau coretan yang menggusurnya.`;
    case "kursiKurang":
      return `${satu.pegawaiId.map(nama).join(", ")} dikunci pada ${nama(satu.jabatanId)}, yang hanya mempunyai ${formatAngka(satu.kursi)} kursi.`;
  }
}
