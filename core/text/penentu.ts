import type { JejakBaris, JejakKebutuhan } from "../abk/jejak";
import { penentuPembulatan, type ArahPenentu, type Penentu, type UbahanPenentu } from "../abk/penentu";
import type { UkuranTugas } from "../abk/tugas";
import { kalimatJarak } from "./jejak";
import { formatAngka } from "./number";
import { menurut } from "../peraturan/register";

/** "Mengapa 2 dan bukan 3?": the section of the trace that answers first. */
export const TEKS_PENENTU = {
  namaTabel: { turun: "Tugas yang sendirian dapat menurunkan kebutuhan", naik: "Tugas yang sendirian dapat menaikkan kebutuhan" },
  kolom: { nomor: "No", uraian: "Tugas penentu", volume: "Volume", norma: "atau norma (menit)", perubahan: "Perubahan" },
  lainnya: (jumlah: number) => `${formatAngka(jumlah)} tugas lain juga dapat, dengan perubahan yang lebih besar.`,
  sendirian: {
    turun: "Tidak ada satu tugas pun yang sendirian dapat menurunkannya.",
    naik: "Tidak ada satu tugas pun yang sendirian dapat menaikkannya.",
  },
} as const;

/** Rows shown in one direction; the whole trace has to fit one page. */
const BARIS_PENENTU = 3;

export interface PenentuSearah {
  readonly arah: ArahPenentu;
  /** The nearest rows, smallest change first. */
  readonly baris: readonly Penentu<JejakBaris>[];
  /** How many more there are. */
  readonly lainnya: number;
}

/** The deciding rows of a trace by direction; the direction with the smaller change comes first. Empty where nothing is rounded. */
export function penentuJejak(jejak: JejakKebutuhan): PenentuSearah[] {
  if (!jejak.pembalik) return [];
  const semua = penentuPembulatan(jejak.baris, jejak.profil);
  const arah = new Set([...semua.map((satu) => satu.arah), "naik" as const, "turun" as const]);
  return Array.from(arah, (satu) => {
    const searah = semua.filter((penentu) => penentu.arah === satu);
    return { arah: satu, baris: searah.slice(0, BARIS_PENENTU), lainnya: Math.max(0, searah.length - BARIS_PENENTU) };
  });
}

/** The question that the section answers, its answer in one sentence, and the direction whose distance it tells. */
export function jawabanMengapa(jejak: JejakKebutuhan): {
  readonly tanya: string;
  readonly jawab: string;
  readonly arah: ArahPenentu | null;
} {
  const { kebutuhan, kebutuhanMentah: mentah, pembalik } = jejak;
  if (!pembalik)
    return {
      tanya: `Mengapa ${formatAngka(mentah, 4)}?`,
      jawab: "Karena aturan hitung ini tidak membulatkan: hasil pembagiannya dipakai apa adanya.",
      arah: null,
    };
  const arah = kebutuhan <= mentah ? "naik" : "turun";
  const lain = formatAngka(arah === "naik" ? kebutuhan + 1 : kebutuhan - 1);
  const menit = arah === "naik" ? pembalik.naikMenit : pembalik.turunMenit;
  const jarak =
    menit === null
      ? "selama masih ada beban kerja, kebutuhan tidak turun"
      : `untuk menjadi ${lain} beban kerja harus ${arah === "naik" ? "bertambah" : "berkurang"} ${kalimatJarak(menit)}`;
  return { tanya: `Mengapa ${formatAngka(kebutuhan)} dan bukan ${lain}?`, jawab: `Karena ${sebab(jejak)}; ${jarak}.`, arah };
}

function sebab({ profil, kebutuhan, kebutuhanMentah: mentah }: JejakKebutuhan): string {
  const sisa = mentah - Math.floor(mentah);
  const hitungan = `hitungannya ${angkaSetia(mentah)}`;
  if (mentah === 0) return "jabatan ini belum mempunyai beban kerja";
  if (sisa === 0) return `${hitungan}, tepat ${formatAngka(kebutuhan)} pegawai`;
  if (profil.minimumSatu && kebutuhan === 1 && mentah < menurut("beban-kecil"))
    return `${hitungan}, tetapi aturan hitung ini memberi paling sedikit satu pegawai bila ada beban kerja`;
  if (profil.pembulatan === "keAtas") return `${hitungan} dan aturan hitung ini menaikkan setiap sisa, berapa pun`;
  return kebutuhan > mentah ? `${hitungan}: sisanya 0,5 atau lebih sehingga naik` : `${hitungan}: sisanya kurang dari 0,5 sehingga dihapus`;
}

/** Four decimals, or as many more as it takes not to look like a bound that it has not reached: 0,49999999 is no 0,5. */
function angkaSetia(nilai: number): string {
  const tampakBatas = Number.isInteger(Math.round(nilai * 10_000) / 5_000);
  return tampakBatas && !Number.isInteger(nilai * 2) ? formatAngka(nilai, 11, 4) : formatAngka(nilai, 4);
}

/** `Bila norma “Menandatangani naskah dinas” turun dari 10 menjadi 6,4 menit (−36%), kebutuhan menjadi 0.` */
export function kalimatPenentu(penentu: Penentu<UkuranTugas & { readonly uraian: string }>): string {
  const { tugas, arah, volume, normaWaktuMenit } = penentu;
  const norma = normaWaktuMenit;
  if (norma !== null && (volume === null || Math.abs(norma.perubahan) <= Math.abs(volume.perubahan) + 0.000_5)) {
    return `Bila norma “${tugas.uraian}” ${arah} dari ${angka(norma.lama)} menjadi ${angka(norma.baru)} menit (${kalimatPersen(norma)}), kebutuhan menjadi ${formatAngka(norma.kebutuhan)}.`;
  }
  if (volume === null) return "";
  return `Bila volume “${tugas.uraian}” ${arah} dari ${angka(volume.lama)} menjadi ${angka(volume.baru)} (${kalimatPersen(volume)}), kebutuhan menjadi ${formatAngka(volume.kebutuhan)}.`;
}

/** `25 → 18,4`. */
export function kalimatUbahan(ubahan: UbahanPenentu): string {
  return `${angka(ubahan.lama)} → ${angka(ubahan.baru)}`;
}

/** `−36%`, `+0,1%`; a change too small for a tenth of a percent says so. */
export function kalimatPersen({ perubahan }: Pick<UbahanPenentu, "perubahan">): string {
  const persen = Math.abs(perubahan) * 100;
  const tanda = perubahan < 0 ? "\u2212" : "+";
  return persen < 0.1 ? "kurang dari 0,1%" : `${tanda}${formatAngka(persen, persen < 10 ? 1 : 0, 0)}%`;
}

const angka = (nilai: number): string => formatAngka(nilai, 3, 0);
