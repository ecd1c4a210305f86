import { TABEL_RIWAYAT_PEGAWAI } from "../baris/riwayat-pegawai";
import type { JenisTemuanRiwayat, TemuanRiwayat } from "../pegawai/temuan-riwayat";
import { menurut } from "../peraturan/register";
import { formatTanggal } from "./date";
import { formatAngka } from "./number";

const KALIMAT: Readonly<Record<JenisTemuanRiwayat, (hal: string, hari: string, nilai: readonly string[]) => string>> = {
  duaDefinitif: (_hal, hari) => `Dua jabatan definitif pada waktu yang sama${hari === "" ? "" : ` (${hari})`}. Mana yang benar?`,
  tmtSebelumLahir: (hal, hari) => `${hal}: TMT ${hari} mendahului tanggal lahirnya.`,
  tmtTerlaluMuda: (hal, hari) => `${hal}: pada TMT ${hari} usianya belum ${formatAngka(menurut("usia-tmt-terendah"))} tahun.`,
  golonganTurun: (_hal, hari, [lama = "", baru = ""]) =>
    `Golongan turun dari ${lama} ke ${baru}${hari === "" ? "" : ` pada ${hari}`}. Karena hukuman, atau salah catat?`,
  golonganStatus: (_hal, hari, [golongan = "", status = ""]) =>
    `Golongan ${golongan}${hari === "" ? "" : ` sejak ${hari}`} bukan golongan ${status}.`,
  sampaiSebelumSejak: (hal, hari) => `${hal}: hari terakhirnya, ${hari}, mendahului TMT-nya.`,
  sesudahKeluar: (hal, hari, [kedudukan = ""]) => `${hal} baru dimulai ${hari}, padahal kedudukan hukumnya sudah ${kedudukan}.`,
};

/** Heading and explanation of the findings in a person's history. */
export const TEKS_TEMUAN_RIWAYAT = {
  judul: "Yang bertentangan di riwayatnya",
  penjelasan: "Temuan adalah pertanyaan: yang tercatat tetap seperti adanya sampai Anda membetulkannya.",
} as const;

/** A contradiction as a sentence. */
export function kalimatTemuanRiwayat({ jenis, tabel, tanggal, nilai }: TemuanRiwayat): string {
  return KALIMAT[jenis](TABEL_RIWAYAT_PEGAWAI[tabel].nama, tanggal === null ? "" : formatTanggal(tanggal), nilai);
}
