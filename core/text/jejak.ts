import type { JejakKebutuhan } from "../abk/jejak";
import { BATAS_PRESTASI } from "../abk/efektivitas";
import type { ArahPenentu } from "../abk/penentu";
import { KALIMAT_PEMBULATAN, kataSelisih, TEKS_MINIMUM_SATU } from "./abk";
import { formatAngka, formatSelisih } from "./number";

/** The trace of one jabatan's need, "Jelaskan angka ini". */
export const TEKS_JEJAK = {
  tanpaAngka: "Tidak ada hitungan yang dijelaskan di sini. Pilih sebuah baris jabatan, lalu tekan F1.",
  judul: "Jelaskan angka ini",
  judulCetak: "Penjelasan kebutuhan pegawai",
  lembar: "Penjelasan",
  per: (tanggal: string) => `Keadaan pegawai per ${tanggal}`,
  langkah: {
    rumus: "Rumus",
    tugas: "Beban kerja setiap tugas",
    pembagi: "Pembagi",
    pembulatan: "Pembulatan",
    bezetting: "Bezetting dan selisih",
    efektivitas: "Efektivitas dan prestasi jabatan",
  },
  rumus: {
    setahunkan:
      "Kebutuhan pegawai = jumlah beban kerja setahun ÷ waktu kerja efektif satu pegawai setahun. Beban kerja tiap tugas = volume × pengali setahun × norma waktu.",
    perPeriode:
      "Kebutuhan pegawai = jumlah kebutuhan tiap tugas; kebutuhan tiap tugas = volume × norma waktu ÷ waktu kerja efektif periodenya. Beban setara setahun = kebutuhan × waktu kerja efektif setahun.",
  },
  kolom: {
    nomor: "No",
    uraian: "Uraian tugas",
    volume: "Volume",
    pengali: { setahunkan: "Pengali", perPeriode: "WKE periode (menit)" },
    norma: "Norma (menit)",
    beban: { setahunkan: "Beban (menit)", perPeriode: "Beban setara (menit)" },
    kebutuhan: "Kebutuhan",
    bagian: "Bagian",
  },
  /** Headings that only the sheet of paper has: there each column holds one thing. */
  kolomCetak: { satuan: "Satuan", periode: "Periode", bagian: "Bagian (%)" },
  angka: "Angka pokok",
  pokok: {
    beban: "Beban kerja setahun (menit)",
    wke: "Waktu kerja efektif setahun (menit)",
    mentah: "Kebutuhan sebelum dibulatkan",
    kebutuhan: "Kebutuhan",
    bezetting: "Bezetting",
    selisih: "Selisih",
    efektivitas: "Efektivitas jabatan (EJ)",
  },
  jumlah: "Jumlah",
  tanpaTugas: "Jabatan ini belum mempunyai uraian tugas, sehingga bebannya nol.",
  keyakinan: "Tingkat keyakinan",
} as const;

/** `210.000 menit ÷ 75.000 menit = 2,8000`. */
export function kalimatPembagian(jejak: JejakKebutuhan): string {
  return `${formatAngka(jejak.bebanKerjaMenit, 3, 0)} menit ÷ ${formatAngka(jejak.profil.waktuKerjaEfektifMenit)} menit = ${formatAngka(jejak.kebutuhanMentah, 4)}`;
}

/** `2,8000 → 3 pegawai`, with the rule that made it so. */
export function kalimatPembulatan(jejak: JejakKebutuhan): { readonly angka: string; readonly aturan: string } {
  const { pembulatan, minimumSatu } = jejak.profil;
  const angka = `${formatAngka(jejak.kebutuhanMentah, 4)} → ${formatAngka(jejak.kebutuhan, pembulatan === "tanpa" ? 4 : 0)} pegawai`;
  return { angka, aturan: [KALIMAT_PEMBULATAN[pembulatan], minimumSatu ? TEKS_MINIMUM_SATU : ""].filter(Boolean).join(" ") };
}

/** `2 − 3 = −1: kurang 1 pegawai`. */
export function kalimatSelisih(jejak: JejakKebutuhan): string {
  const desimal = jejak.profil.pembulatan === "tanpa" ? 4 : 0;
  const angka = `${formatAngka(jejak.bezetting)} − ${formatAngka(jejak.kebutuhan, desimal)} = ${formatSelisih(jejak.selisih, desimal)}`;
  const kata = kataSelisih(jejak.selisih);
  return jejak.selisih === 0 ? `${angka}: ${kata}` : `${angka}: ${kata} ${formatAngka(Math.abs(jejak.selisih), desimal, 0)} pegawai`;
}

/** How EJ came about and which grade it earns; says why there is none when nobody holds the jabatan. */
export function kalimatEfektivitas(jejak: JejakKebutuhan): string {
  if (!jejak.efektivitas) return "EJ tidak dihitung karena jabatan ini tanpa pemangku.";
  const { efektivitas, prestasi } = jejak.efektivitas;
  const nomor = BATAS_PRESTASI.findIndex((batas) => batas.prestasi === prestasi);
  const batas = BATAS_PRESTASI[nomor];
  const atasan = BATAS_PRESTASI[nomor - 1];
  const bawah = formatAngka((batas?.minimumPerseratus ?? 0) / 100, 2);
  const rentang = atasan ? `${bawah} sampai ${formatAngka((atasan.minimumPerseratus - 1) / 100, 2)}` : `di atas ${formatAngka(1, 2)}`;
  const kapasitas = `${formatAngka(jejak.bezetting)} × ${formatAngka(jejak.profil.waktuKerjaEfektifMenit)}`;
  return `EJ = ${formatAngka(jejak.bebanKerjaMenit, 3, 0)} ÷ (${kapasitas}) = ${formatAngka(efektivitas, 2)}, sehingga PJ ${prestasi} (${batas?.sebutan ?? ""}: EJ ${rentang}).`;
}

/** How much work would have to come or go for the rounded need to become another number. Not for a profile that does not round. */
export function kalimatPembalik({ pembalik, kebutuhan }: JejakKebutuhan, arah: ArahPenentu): string {
  if (arah === "naik")
    return `Bila beban kerja bertambah ${kalimatJarak(pembalik?.naikMenit ?? 0)}, kebutuhan menjadi ${formatAngka(kebutuhan + 1)}.`;
  const turunMenit = pembalik?.turunMenit ?? null;
  if (turunMenit === null)
    return kebutuhan === 0 ? "Kebutuhan tidak dapat turun lagi." : "Kebutuhan tidak turun selama masih ada beban kerja.";
  return `Bila beban kerja berkurang ${kalimatJarak(turunMenit)}, kebutuhan menjadi ${formatAngka(kebutuhan - 1)}.`;
}

/**
 * `12.000 menit setahun`. A distance that ends on a bound itself is exact; one that must pass the bound (by a millionth of a minute)
 * reads "lebih dari", and on the bound itself "sedikit saja".
 */
export function kalimatJarak(menit: number): string {
  const utuh = Math.floor(menit * 1_000 + 0.000_1) / 1_000;
  const persis = Math.round(menit * 1_000_000) === Math.round(utuh * 1_000_000);
  if (persis) return `${formatAngka(utuh, 3, 0)} menit setahun`;
  return utuh === 0 ? "sedikit saja" : `lebih dari ${formatAngka(utuh, 3, 0)} menit setahun`;
}
