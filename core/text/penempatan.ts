import type { PlainDate } from "../date";
import type { BagianSkor } from "../penempatan/skor";
import type { Predikat } from "../skp/predikat";
import { formatTanggal } from "./date";
import { formatAngka } from "./number";
import { TEKS_PREDIKAT } from "./skp";

/** The parts of a score by name. */
export const TEKS_BAGIAN_SKOR: Readonly<Record<BagianSkor, string>> = {
  kompetensi: "Kompetensi",
  pendidikan: "Bidang pendidikan",
  pengalaman: "Pengalaman",
  kinerja: "Kinerja",
  talenta: "IP ASN",
  rotasi: "Lama memangku jabatan",
  permintaan: "Permintaan sendiri",
};

/** The evidence of each part of a score, and what is missing where there is none. */
export const TEKS_BUKTI_SKOR = {
  jpm: (jpm: number) => `JPM ${formatAngka(jpm, 2, 0)} % terhadap standar jabatan yang dituju`,
  standarBelum: "jabatan ini belum berstandar kompetensi",
  kompetensiBelum: (dinilai: number, dari: number) => `baru ${formatAngka(dinilai)} dari ${formatAngka(dari)} kompetensi dinilai`,
  pendidikanBelum: "bidang pendidikan belum dibandingkan",
  pengalaman: (bulan: number) =>
    `${formatAngka(Math.floor(bulan / 12))} tahun ${formatAngka(bulan % 12)} bulan di unit atau jenjang yang sama`,
  pengalamanBelum: "sejak kapan jabatannya dipangku belum diketahui",
  kinerja: (predikat: readonly Predikat[]) => `predikat ${predikat.map((satu) => TEKS_PREDIKAT[satu]).join(", ")}`,
  kinerjaBelum: "predikat dua tahun terakhir belum lengkap",
  ipAsn: (nilai: number) => `IP ASN ${formatAngka(nilai, 2, 0)}`,
  ipAsnBelum: "IP ASN belum dihitung",
  masa: (tmt: PlainDate) => `memangku jabatan sejak ${formatTanggal(tmt)}`,
  masaBelum: "TMT jabatan belum diketahui",
  permintaanBelum: "tidak ada permintaan yang tercatat",
} as const;
