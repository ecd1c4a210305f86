import { computeWke, type PerhitunganWke } from "../abk/perhitungan-wke";
import { wkePeriodeMenit, type KonversiPeriode, type ProfilPeriode } from "../abk/profil";
import { PERIODE } from "../abk/tugas";
import { TEKS_PERIODE } from "./abk";
import { formatAngka } from "./number";

/** How a profile is called that an office derived from a published one. */
export const TEKS_PROFIL_KANTOR = {
  nama: "Aturan hitung kantor",
  dasar: (asal: string) => `Ditetapkan kantor; disesuaikan dari ${asal}`,
} as const;

/** The two ways of meeting periods, short enough for a label. */
export const TEKS_KONVERSI: Readonly<Record<KonversiPeriode, string>> = {
  setahunkan: "A: volume disetahunkan",
  perPeriode: "B: dibagi WKE periodenya",
};

/** What every row is divided by under a profile. */
export function kalimatKonversi(profil: ProfilPeriode): string {
  const setahun = formatAngka(profil.waktuKerjaEfektifMenit);
  if (profil.konversi === "setahunkan") {
    const pengali = `harian × ${formatAngka(profil.hariPerTahun)}, mingguan × ${formatAngka(profil.mingguPerTahun)}, bulanan × 12`;
    return `Volume disetahunkan (${pengali}), lalu semua baris dibagi WKE setahun ${setahun} menit.`;
  }
  const pembagi = PERIODE.map((periode) => `${TEKS_PERIODE[periode].toLowerCase()} ${formatAngka(wkePeriodeMenit(periode, profil))}`);
  return `Setiap baris dibagi WKE periodenya sendiri, dalam menit: ${pembagi.join(", ")}. Beban setara setahun = kebutuhan × ${setahun} menit.`;
}

/** Periods whose effective time does not make up the year's, in words: under conversion B the same work then counts differently. */
export function kalimatPeriodeTakSama(profil: Omit<ProfilPeriode, "konversi">): string[] {
  const setahun = profil.waktuKerjaEfektifMenit;
  const bagian = [
    { banyak: profil.hariPerTahun, satuan: "hari", menit: profil.wkeHariMenit },
    { banyak: profil.mingguPerTahun, satuan: "minggu", menit: profil.wkeMingguMenit },
    { banyak: 12, satuan: "bulan", menit: profil.wkeBulanMenit },
  ];
  return bagian
    .filter(({ banyak, menit }) => banyak * menit !== setahun)
    .map(({ banyak, satuan, menit }) => {
      const jumlah = `${formatAngka(banyak)} ${satuan} × ${formatAngka(menit)} = ${formatAngka(banyak * menit)} menit`;
      return `${jumlah}, bukan ${formatAngka(setahun)}.`;
    });
}

/** The effective time of a computed profile step by step: days, minutes of a day, minutes of the year. Empty when no time is left. */
export function langkahPerhitungan(perhitungan: PerhitunganWke): string[] {
  const hasil = computeWke(perhitungan);
  if (!hasil) return [];
  const { tahun, hariKalender, hariAkhirPekan, hariLibur, cutiBersama, cutiTahunan, menitPerHari, kelonggaranPersen } = perhitungan;
  const pengurang = [
    [hariAkhirPekan, "akhir pekan"],
    [hariLibur, "libur"],
    [cutiBersama, "cuti bersama"],
    [cutiTahunan, "cuti tahunan"],
  ] as const;
  const dikurangi = pengurang.filter(([hari]) => hari > 0).map(([hari, sebutan]) => ` − ${formatAngka(hari)} ${sebutan}`);
  const bulat = formatAngka(hasil.waktuKerjaEfektifMenit);
  const setahun = formatAngka(hasil.menitSetahun, 4, 0);
  const akhir = hasil.menitSetahun === hasil.waktuKerjaEfektifMenit ? "" : `, dibulatkan ${bulat} menit`;
  return [
    `Hari kerja${tahun === null ? "" : ` ${tahun}`}: ${formatAngka(hariKalender)}${dikurangi.join("")} = ${formatAngka(hasil.hariKerja)} hari.`,
    `Sehari: ${formatAngka(menitPerHari)} menit × (100% − ${formatAngka(kelonggaranPersen, 2, 0)}%) = ${formatAngka(hasil.menitSehari, 4, 0)} menit.`,
    `Setahun: ${formatAngka(hasil.hariKerja)} × ${formatAngka(hasil.menitSehari, 4, 0)} = ${setahun} menit (${formatAngka(hasil.menitSetahun / 60, 4, 0)} jam)${akhir}.`,
  ];
}

/** The same steps as one text. */
export function kalimatPerhitungan(perhitungan: PerhitunganWke): string {
  return langkahPerhitungan(perhitungan).join(" ");
}
