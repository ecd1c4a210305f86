import type { PlainDate } from "../date";
import type { BandinganBidang } from "../penempatan/bidang-pendidikan";
import type { BagianSkor } from "../penempatan/skor";
import type { Predikat } from "../skp/predikat";
import { formatTanggal } from "./date";
import { formatAngka } from "./number";
import { TEKS_PREDIKAT } from "./skp";

/** Said while a placement is reckoned. */
export const kalimatMenghitungPenempatan = (): string => "Menghitung penempatan";

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

const suratTanggal = (tanggal: PlainDate, nomor: string): string =>
  nomor === "" ? formatTanggal(tanggal) : `nomor ${nomor} tanggal ${formatTanggal(tanggal)}`;

/** The evidence of each part of a score, and what is missing where there is none. */
export const TEKS_BUKTI_SKOR = {
  jpm: (jpm: number, kesenjangan: number) =>
    `JPM ${formatAngka(jpm, 2, 0)} % terhadap standar jabatan yang dituju, ${kesenjangan === 0 ? "tanpa kesenjangan" : `${formatAngka(kesenjangan)} kesenjangan`}`,
  standarBelum: "jabatan ini belum berstandar kompetensi",
  kompetensiBelum: (dinilai: number, dari: number) => `baru ${formatAngka(dinilai)} dari ${formatAngka(dari)} kompetensi dinilai`,
  kompetensiSebagian: (jpm: string, dinilai: number, dari: number) =>
    `${jpm}, tetapi baru atas ${formatAngka(dinilai)} dari ${formatAngka(dari)} kompetensi`,
  programBelum: "informasi jabatannya belum menyebut program studi",
  bidangBelum: "bidang pendidikannya belum diketahui",
  bidang: (milik: string, { kesesuaian, program }: BandinganBidang) =>
    program === null
      ? `${milik}, tidak serumpun dengan program studi yang diminta`
      : `${milik}, ${kesesuaian === "sama" ? "sesuai" : "serumpun"} dengan ${program}`,
  pengalaman: (bulan: number) =>
    `${formatAngka(Math.floor(bulan / 12))} tahun ${formatAngka(bulan % 12)} bulan di unit, jabatan, atau tingkat yang sama`,
  pengalamanBelum: "sejak kapan jabatannya dipangku belum diketahui",
  kinerja: (predikat: readonly Predikat[]) => `predikat ${predikat.map((satu) => TEKS_PREDIKAT[satu]).join(", ")}`,
  kinerjaBelum: "predikat dua tahun terakhir belum lengkap",
  ipAsn: (nilai: number) => `IP ASN tanpa dimensi disiplin ${formatAngka(nilai, 2, 0)} dari 100`,
  ipAsnBelum: "IP ASN belum lengkap: ada unsur yang belum tercatat",
  masa: (tmt: PlainDate) => `memangku jabatan sejak ${formatTanggal(tmt)}`,
  masaBelum: "TMT jabatan belum diketahui",
  permohonan: (tanggal: PlainDate, nomor: string, diminta: boolean) =>
    `permohonan mutasi ${suratTanggal(tanggal, nomor)} meminta ${diminta ? "jabatan atau unit ini" : "jabatan atau unit lain"}`,
  permohonanTempat: (tanggal: PlainDate, nomor: string, tempat: string) =>
    `permohonan mutasi ${suratTanggal(tanggal, nomor)} menyebut ${tempat}, yang bukan unit kantor ini`,
  takDibaca: "pemrosesan datanya dibatasi",
  permintaanBelum: "tidak ada permintaan yang tercatat",
} as const;
