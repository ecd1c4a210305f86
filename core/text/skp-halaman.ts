import type { PlainDate } from "../date";
import type { CapaianKredit, JalanKredit } from "../skp/angka-kredit";
import type { SebabBarisSkp } from "../skp/baca-berkas";
import type { BedaTahun } from "../skp/banding-tahun";
import type { BedaTugas } from "../skp/banding-tugas";
import type { TemuanBerjenjang } from "../skp/berjenjang";
import type { BedaPola } from "../skp/distribusi";
import { formatTanggal } from "./date";
import { formatAngka } from "./number";
import { TEKS_PREDIKAT } from "./skp";

export const kalimatMembacaSkp = (): string => "Membaca berkas kinerja…";

const satuAngka = (nilai: number): string => formatAngka(nilai, 2, 0);

/** What speaks against the pattern of the organisation's predikat, as a sentence. */
export function kalimatBedaPola(beda: BedaPola): string {
  switch (beda.jenis) {
    case "bukanMayoritas":
      return `${TEKS_PREDIKAT[beda.predikat]} baru ${formatAngka(beda.persen, 1, 0)}%; polanya lebih dari separuh.`;
    case "terlaluBanyak":
      return `${TEKS_PREDIKAT[beda.predikat]} ${formatAngka(beda.persen, 1, 0)}%; polanya paling banyak ${formatAngka(beda.batas)}%.`;
    case "terlaluSedikit":
      return `${beda.predikat.map((satu) => TEKS_PREDIKAT[satu]).join(" atau ")} ${formatAngka(beda.persen, 1, 0)}%; polanya paling sedikit ${formatAngka(beda.batas)}%.`;
    case "tidakAda":
      return `Belum ada yang berpredikat ${beda.predikat.map((satu) => TEKS_PREDIKAT[satu]).join(" atau ")}.`;
  }
}

export const TEKS_TEMUAN_BERJENJANG: Readonly<Record<TemuanBerjenjang["jenis"], string>> = {
  tanpaAtasan: "Tidak melayani RHK atasan",
  tautanPutus: "RHK atasan yang dilayani sudah tidak ada",
  bukanAtasan: "Melayani RHK orang yang bukan pejabat penilainya",
  tanpaPelaksana: "Tidak ada bawahan yang melayani",
};

/** A finding of the cascade, as a sentence. */
export function kalimatTemuanBerjenjang(temuan: TemuanBerjenjang): string {
  const pokok = TEKS_TEMUAN_BERJENJANG[temuan.jenis];
  if (temuan.jenis === "tanpaAtasan" && !temuan.atasanMengisi) return `${pokok}: atasan belum mengisi SKP, tautkan kemudian.`;
  return temuan.jenis === "tanpaPelaksana" ? `${pokok}; bagikan, atau nyatakan dikerjakan sendiri.` : `${pokok}.`;
}

/** How the SKP and the ABK of a jabatan differ, as a sentence. */
export function kalimatBedaTugas(beda: BedaTugas): string {
  switch (beda.jenis) {
    case "tugasTanpaSkp":
      return `Tugas ABK tanpa RHK: ${beda.uraian}`;
    case "skpTanpaTugas":
      return `RHK tanpa tugas ABK: ${beda.uraian}`;
    case "targetBerbeda":
      return `Target ${satuAngka(beda.target)}, volume ABK seorang setahun ${satuAngka(beda.volume)} ${beda.satuanHasil}: ${beda.uraian}`;
  }
}

export function kalimatBedaTahun(beda: BedaTahun): string {
  switch (beda.jenis) {
    case "baru":
      return `Baru: ${beda.uraian}`;
    case "hilang":
      return `Tidak ada lagi: ${beda.uraian}`;
    case "berubah":
      return `Berubah: ${beda.uraian} (${beda.lama || "tanpa indikator"} menjadi ${beda.baru || "tanpa indikator"})`;
  }
}

/** When a cumulative figure of angka kredit is reached, with its reason. */
export function kalimatCapaian(
  capaian: CapaianKredit,
  jalan: Pick<JalanKredit, "lajuSetahun" | "lajuPredikat" | "sejak" | "jumlah">,
): string {
  switch (capaian.keadaan) {
    case "tidakAda":
      return "Tidak ada jenjang di atasnya.";
    case "tercapai":
      return `Tercapai: ${satuAngka(jalan.jumlah)} dari ${satuAngka(capaian.perlu)}.`;
    case "tanpaLaju":
      return `Kurang ${satuAngka(capaian.kurang)} dari ${satuAngka(capaian.perlu)}; lajunya belum diketahui karena belum ada predikat.`;
    case "kelak":
      return `${formatTanggal(capaian.tanggal)}: kurang ${satuAngka(capaian.kurang)} dari ${satuAngka(capaian.perlu)}, dengan predikat ${jalan.lajuPredikat ? TEKS_PREDIKAT[jalan.lajuPredikat] : ""} (${satuAngka(jalan.lajuSetahun ?? 0)} setahun) perlu ${formatAngka(capaian.bulan)} bulan sejak ${formatTanggal(jalan.sejak)}.`;
  }
}

/** Why a row of a file is furniture, was refused, or was taken with a note. */
export const TEKS_SEBAB_SKP: Readonly<Record<SebabBarisSkp, string>> = {
  judul: "Judul",
  penomoran: "Nomor kolom",
  diLuarTabel: "Di luar tabel",
  bagian: "Judul bagian",
  ulangan: "Ulangan baris yang sama",
  lembarTanpaTabel: "Lembar tanpa tabel predikat atau SKP",
  tanpaNip: "NIP tidak ada",
  nipRusak: "NIP rusak atau tidak sah; ketik ulang sebagai teks",
  nipTakDikenal: "NIP tidak ada di daftar pegawai",
  predikatAsing: "Predikat tidak dikenal",
  nilaiAsing: "Nilai hasil kerja atau perilaku tidak dikenal",
  tanpaPredikat: "Predikat tidak ada, dan kedua nilainya tidak lengkap",
  ganda: "SKP kedua orang ini untuk satu periode; yang pertama dipakai",
  bertentangan: "Diambil, tetapi predikatnya bukan hasil matriks dari kedua nilainya",
  tahunAsing: "Tahun tidak terbaca",
  tanpaRhk: "Rencana hasil kerja tidak ada",
  jenisAsing: "Jenis bukan Utama atau Tambahan",
  aspekAsing: "Aspek tidak dikenal",
  atasanPergi: "Diambil, tetapi pejabat penilainya sudah tidak ada; tautan ke RHK atasan dibuat kemudian",
  rhkAtasanTakDikenal: "Diambil, tetapi RHK pimpinan itu tidak ada pada SKP atasan; tautkan kemudian",
};

export const TEKS_KEADAAN_BARIS_SKP = { diambil: "Diambil", perabot: "Bukan isi", masalah: "Masalah" } as const;

/** Days from today to a deadline, in words. */
export function kalimatTenggat(nama: string, tanggal: PlainDate, sisaHari: number): string {
  const jarak = sisaHari < 0 ? `lewat ${formatAngka(-sisaHari)} hari` : sisaHari === 0 ? "hari ini" : `${formatAngka(sisaHari)} hari lagi`;
  return `${nama} ${formatTanggal(tanggal)} (${jarak})`;
}

/** Headings of the columns for e-Kinerja. */
export const TEKS_KOLOM_EKINERJA = {
  nip: "NIP",
  rhkAtasan: "RHK pimpinan yang diintervensi",
  rhk: "Rencana hasil kerja",
  jenis: "Jenis",
  aspek: "Aspek",
  indikator: "Indikator kinerja individu",
  target: "Target",
  satuan: "Satuan",
} as const;
