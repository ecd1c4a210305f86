import { kebutuhanDariBeban, PERJUTA_PER_MENIT } from "../abk/kebutuhan";
import type { JejakJumlah, JabatanTerdekat } from "../formasi/jejak-jumlah";
import { kalimatJarak } from "./jejak";
import { formatAngka } from "./number";

/** The trace of totals: of a unit with its sub-units, or of the whole office. */
export const TEKS_JEJAK_JUMLAH = {
  judulCetak: "Penjelasan jumlah kebutuhan pegawai",
  kantor: "Seluruh kantor",
  denganBawahan: (jumlah: number) => (jumlah > 1 ? `${formatAngka(jumlah)} unit yang mempunyai jabatan` : "unit ini saja"),
  langkah: {
    bagian: "Jabatan demi jabatan",
    pembagi: "Pembagi dan pembulatan",
    selisih: "Kekurangan dan kelebihan",
    terdekat: "Yang paling dekat mengubah jumlah",
    efektivitas: "Efektivitas unit (EU)",
  },
  kolom: {
    nama: "Unit / jabatan",
    beban: "Beban (menit)",
    mentah: "Hitungan",
    kebutuhan: "Dibulatkan",
    bezetting: "Bezetting",
    kurang: "Kurang",
    lebih: "Lebih",
  },
  efektivitas: "Efektivitas unit (EU)",
  jumlah: "Jumlah",
  sendiri: (sendiri: string, semua: string) =>
    `Jabatan yang langsung di unit ini membutuhkan ${sendiri}; dengan unit di bawahnya ${semua}.`,
  buka: (jabatan: string) => `Jelaskan ${jabatan}`,
  kembali: "Kembali ke jumlah",
  tidakSalingMenutup:
    "Keduanya dihitung pada setiap jabatan lalu dijumlahkan terpisah; kelebihan di satu jabatan tidak menutup kekurangan di jabatan lain.",
  jelaskanUnit: (unit: string) => `Jelaskan jumlah ${unit}`,
  jelaskanJumlah: "Jelaskan Jumlah",
  jelaskanAngka: (nama: string, nilai: string) => `Jelaskan ${nama} ${nilai}`,
} as const;

/** Decimals of people: none, unless the profile leaves the need unrounded. */
export function desimalPegawai({ profil }: Pick<JejakJumlah, "profil">): number {
  return profil.pembulatan === "tanpa" ? 4 : 0;
}

/** The question that the totals raise, and its answer in one sentence. */
export function jawabanJumlah(jejak: JejakJumlah): { readonly tanya: string; readonly jawab: string } {
  const { jumlah, profil } = jejak;
  const banyak = `${formatAngka(jumlah.jabatan)} jabatan`;
  const kebutuhan = formatAngka(jumlah.kebutuhan, desimalPegawai(jejak));
  if (profil.pembulatan === "tanpa")
    return { tanya: `Mengapa ${kebutuhan}?`, jawab: `Karena kebutuhan ${banyak} dijumlahkan tanpa dibulatkan.` };
  const geser = jumlah.kebutuhan - jumlah.kebutuhanMentah;
  const akibat =
    Math.abs(geser) < 0.000_05
      ? ""
      : `; pembulatan per jabatan ${geser > 0 ? "menambah" : "mengurangi"} ${formatAngka(Math.abs(geser), 4)}`;
  return {
    tanya: tanyaJumlah(jejak, kebutuhan),
    jawab: `Karena setiap jabatan dibulatkan sendiri, baru dijumlahkan: ${banyak} berjumlah ${formatAngka(jumlah.kebutuhanMentah, 4)} sebelum dan ${kebutuhan} sesudah dibulatkan${akibat}.`,
  };
}

/** People come whole: the sum of the rounded needs beside the rounded sum, if these differ. */
function tanyaJumlah({ jumlah, profil }: JejakJumlah, kebutuhan: string): string {
  const { kebutuhan: sekaligus } = kebutuhanDariBeban(jumlah.bebanKerjaMenit * PERJUTA_PER_MENIT, { ...profil, minimumSatu: false });
  return sekaligus === jumlah.kebutuhan ? `Mengapa ${kebutuhan}?` : `Mengapa ${kebutuhan} dan bukan ${formatAngka(sekaligus)}?`;
}

/** `Kekurangan 8 pada 6 jabatan, kelebihan 4 pada 3 jabatan.` */
export function kalimatKurangLebih(jejak: JejakJumlah): string {
  const desimal = desimalPegawai(jejak);
  const jabatan = jejak.bagian.flatMap((satu) => satu.jabatan);
  const pada = (cocok: (selisih: number) => boolean): string => formatAngka(jabatan.filter(({ selisih }) => cocok(selisih)).length);
  const { kekurangan, kelebihan } = jejak.jumlah;
  return `Kekurangan ${formatAngka(kekurangan, desimal, 0)} pada ${pada((selisih) => selisih < 0)} jabatan, kelebihan ${formatAngka(kelebihan, desimal, 0)} pada ${pada((selisih) => selisih > 0)} jabatan.`;
}

/** `Arsiparis Terampil: bila beban bertambah 120 menit setahun, kebutuhannya menjadi 2.` */
export function kalimatTerdekat({ jabatan, arah, menit, kebutuhan }: JabatanTerdekat): string {
  return `${jabatan}: bila bebannya ${arah === "naik" ? "bertambah" : "berkurang"} ${kalimatJarak(menit)}, kebutuhannya menjadi ${formatAngka(kebutuhan)}.`;
}

/** How EU came about; says why there is none. */
export function kalimatEfektivitasUnit({ efektivitas, jumlah, profil }: JejakJumlah): string {
  if (!efektivitas) return "EU tidak dihitung karena tidak ada pemangku atau belum ada beban kerja.";
  const wke = formatAngka(profil.waktuKerjaEfektifMenit);
  return `EU = ${formatAngka(jumlah.bebanKerjaMenit, 3, 0)} ÷ (${formatAngka(jumlah.bezetting)} × ${wke}) = ${formatAngka(efektivitas.efektivitas, 2)}, nilai ${efektivitas.prestasi}.`;
}

/** Divisor and rounding, which hold for every jabatan of the sum. */
export function kalimatPembagiJumlah({ profil }: JejakJumlah): string {
  return `Setiap jabatan: beban kerja setahun ÷ ${formatAngka(profil.waktuKerjaEfektifMenit)} menit, lalu dibulatkan satu kali.`;
}
