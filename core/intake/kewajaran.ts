import { jumlahBebanPerjuta, kebutuhanDariBeban } from "../abk/kebutuhan";
import type { ProfilAbk } from "../abk/profil";
import type { Periode } from "../abk/tugas";
import { menurut } from "../peraturan/register";
import { TEKS_TANYA } from "../text/pertanyaan";
import { formatAngka, formatBerarti } from "../text/number";
import { hasilSendiri } from "./hasil-lembar";
import { bacaBarisAbk, TANPA_KOREKSI_ANGKA, type BarisAbk, type KoreksiAngka, type SatuanTabel } from "./baris-abk";
import { jumlahSendiri } from "./jumlah-bagian";
import type { LembarDraf } from "./lembar-draf";
import type { Penilaian } from "./penilaian";
import type { PilihanJawaban } from "./pertanyaan";
import type { SusunanTabel } from "./susun-tabel-abk";
import { cariRibuanTampil, denganRibuan, type RibuanTampil } from "./ribuan-tampil";
import { tanyaPeriode } from "./tanya-periode";
import { tanyaPeriodeKosong } from "./tanya-periode-kosong";

/** Beyond these an ABK is more likely misread than true. Ours, not of a rule: the analyst may accept any figure. */
const BATAS_WAJAR = {
  /** Need as a multiple of those who hold the post now. */
  kaliPemegang: menurut("impor-kali-pemangku"),
  /** A need up to here is never held up, however few hold the post. */
  orangSedikit: menurut("impor-orang-sedikit"),
  /** Need of one jabatan where nobody is known to hold it. */
  orangBanyak: menurut("impor-orang-banyak"),
  /** No jabatan has a task of so little: a choice that comes to less is none. */
  orangTersedikit: menurut("impor-orang-tersedikit"),
  /** Share of the need from which a row counts as its cause. */
  bagianSebab: menurut("impor-bagian-sebab"),
} as const;

/** Ratios between what a sheet states and what it comes to that tell a fault of reading: a decimal sign, minutes for hours. */
const RASIO_SALAH_BACA = [1_000, 1 / 1_000, 60, 1 / 60] as const;

interface Bahan {
  readonly lembar: LembarDraf;
  readonly tabel: SusunanTabel;
  readonly satuan: SatuanTabel;
  readonly profil: ProfilAbk;
  /** Those who hold the post now; null when nobody knows. */
  readonly pemegang: number | null;
}

type Dugaan = "menit" | "jam" | "desimalNorma" | "desimalVolume" | "ribuanNorma" | "ribuanVolume" | "ribuanTampil" | "setahun";
const DUGAAN: readonly Dugaan[] = [
  "ribuanTampil",
  "menit",
  "jam",
  "desimalNorma",
  "desimalVolume",
  "ribuanNorma",
  "ribuanVolume",
  "setahun",
];

/** Where the numbers are shown as thousands, only that is asked. */
const DUGAAN_TAMPIL: readonly Dugaan[] = ["ribuanTampil"];

/**
 * Reads the tasks of a sheet, and holds up those whose result no office has until somebody says what is right: a need of many
 * times the holders, a norm above a year, a total a thousandth or sixty times the sheet's own. Readings under which the result
 * would be an ordinary one are offered, for all rows of the kind at once.
 */
export function bacaDenganKewajaran(bahan: Bahan, { tanya }: Pick<Penilaian, "tanya">): readonly BarisAbk[] {
  const { lembar, tabel, satuan } = bahan;
  const baca = (koreksi: KoreksiAngka, periode = BACA_PERIODE): readonly BarisAbk[] =>
    bacaBarisAbk(lembar, tabel, { ...satuan, koreksi, periode });
  const apaAdanya = baca(TANPA_KOREKSI_ANGKA);
  const gejala = cariGejala(apaAdanya, bahan);
  if (gejala === null) {
    const bacaMenurut = (periode: ReadonlyMap<number, Periode>): readonly BarisAbk[] => baca(TANPA_KOREKSI_ANGKA, periode);
    const kebutuhanMenurut = (periode: ReadonlyMap<number, Periode>): number => kebutuhan(bacaMenurut(periode), bahan.profil);
    const kosong = tanyaPeriodeKosong({ ...bahan, baris: apaAdanya, kebutuhan: kebutuhanMenurut }, { tanya });
    const baris = kosong.size === 0 ? apaAdanya : bacaMenurut(kosong);
    const periode = tanyaPeriode({ ...bahan, baris, kebutuhan: (lain) => kebutuhanMenurut(new Map([...kosong, ...lain])) }, { tanya });
    return periode.size === 0 ? baris : bacaMenurut(new Map([...kosong, ...periode]));
  }
  const { tampil } = gejala;
  const bacaMenurutDugaan = (dugaan: Dugaan): readonly BarisAbk[] =>
    dugaan === "ribuanTampil" && tampil !== null
      ? bacaBarisAbk(denganRibuan(lembar, tampil), tabel, { ...satuan, koreksi: TANPA_KOREKSI_ANGKA, periode: BACA_PERIODE })
      : baca(koreksiMenurut(dugaan, gejala.baris));
  const pilihan = (tampil === null ? DUGAAN : DUGAAN_TAMPIL).flatMap((dugaan): PilihanJawaban[] => {
    const hasil = kebutuhan(bacaMenurutDugaan(dugaan), bahan.profil);
    const sama = Math.abs(hasil - gejala.kebutuhan) < 1e-9;
    return sama || hasil < BATAS_WAJAR.orangTersedikit || !wajar(hasil, bahan)
      ? []
      : [{ nilai: dugaan, label: TEKS_TANYA.dugaan[dugaan], akibat: akibat(hasil) }];
  });
  const [pertama] = gejala.baris;
  const contoh = apaAdanya.find((satu) => satu.indeks === pertama);
  const jawaban = tanya.tanyakanDi(
    lembar,
    {
      kunci: `wajar:${lembar.berkas}:${lembar.nomor}`,
      jenis: "kewajaran",
      sel: tampil?.contoh.sel ?? contoh?.pembaca.alamat("normaWaktu") ?? "",
      kalimat: gejala.kalimat,
      pilihan: [...pilihan, { nilai: "terima", label: TEKS_TANYA.dugaan.terima, akibat: akibat(gejala.kebutuhan) }],
      bawaan: "",
    },
    gejala.baris.size,
  );
  if (jawaban === "terima") return apaAdanya;
  const dugaan = DUGAAN.find((satu) => satu === jawaban);
  if (dugaan) return bacaMenurutDugaan(dugaan);
  for (const satu of apaAdanya) {
    if (gejala.baris.has(satu.indeks)) satu.pembaca.tolak("normaWaktu", "hasilTidakWajar", { sebab: gejala.kalimat });
  }
  return apaAdanya.map((satu) => (gejala.baris.has(satu.indeks) ? { ...satu, tugas: null } : satu));
}

const BACA_PERIODE: ReadonlyMap<number, Periode> = new Map();

interface Gejala {
  readonly kalimat: string;
  readonly kebutuhan: number;
  /** Numbers that Excel may have made of thousands; null when that is not what is wrong. */
  readonly tampil: RibuanTampil | null;
  /** Indices of the rows held up. */
  readonly baris: ReadonlySet<number>;
}

function cariGejala(baris: readonly BarisAbk[], bahan: Bahan): Gejala | null {
  const { profil, pemegang } = bahan;
  const jumlah = kebutuhan(baris, profil);
  const tampil = cariRibuanTampil(bahan.lembar, baris, profil);
  if (tampil !== null) {
    const { sel, tampil: tertulis, nilai } = tampil.contoh;
    return { kalimat: TEKS_TANYA.ribuanTampil(sel, tertulis, formatBerarti(nilai, 3)), kebutuhan: jumlah, baris: tampil.baris, tampil };
  }
  const lama = baris.filter(({ tugas }) => tugas !== null && tugas.normaWaktuMenit > profil.waktuKerjaEfektifMenit);
  if (lama.length > 0) {
    return { kalimat: TEKS_TANYA.normaLebihSetahun(lama.length), kebutuhan: jumlah, baris: himpun(lama), tampil: null };
  }
  const jauh = hasilJauh(baris, bahan);
  if (jauh) {
    return { kalimat: jauh, kebutuhan: jumlah, baris: himpun(baris), tampil: null };
  }
  if (wajar(jumlah, bahan)) return null;
  const sebab = baris.filter((satu) => kebutuhan([satu], profil) >= jumlah * BATAS_WAJAR.bagianSebab);
  const sisa = baris.filter((satu) => !sebab.includes(satu));
  const kalimat = TEKS_TANYA.terlaluBesar(formatAngka(jumlah, 1, 0), pemegang === null ? "" : formatAngka(pemegang));
  return {
    kalimat,
    kebutuhan: jumlah,
    tampil: null,
    baris: himpun(sebab.length > 0 && wajar(kebutuhan(sisa, profil), bahan) ? sebab : baris),
  };
}

/** Says that a stated total, or else most of the stated results, are off by a factor that tells a fault of reading; null when none is. */
function hasilJauh(baris: readonly BarisAbk[], { lembar, tabel, profil }: Bahan): string | null {
  const salahBaca = (tertulis: number, dihitung: number): boolean =>
    tertulis > 0 && RASIO_SALAH_BACA.some((kali) => Math.abs(dihitung / tertulis / kali - 1) < 0.01);
  const total = jumlahSendiri({ lembar, tabel, baris, profil }).find((satu) => !satu.cocok && salahBaca(satu.tertulis, satu.dihitung));
  if (total) return TEKS_TANYA.jumlahJauh(formatBerarti(total.dihitung, 4), formatBerarti(total.tertulis, 4));
  const bertulis = baris.flatMap((satu) => {
    const dihitung = hasilSendiri(satu, profil);
    const sel = satu.pembaca.alamat("pegawaiDibutuhkan");
    return dihitung === null || satu.angka.tertulis === null ? [] : [{ tertulis: satu.angka.tertulis, dihitung, sel }];
  });
  const jauh = bertulis.filter((satu) => salahBaca(satu.tertulis, satu.dihitung));
  const [pertama] = jauh;
  if (!pertama || jauh.length <= bertulis.length / 2) return null;
  const hitungan = { dihitung: formatBerarti(pertama.dihitung, 4), tertulis: formatBerarti(pertama.tertulis, 4) };
  return TEKS_TANYA.barisJauh(jauh.length, pertama.sel, hitungan);
}

/** Whether an office can have such a need. */
function wajar(jumlah: number, { pemegang }: Pick<Bahan, "pemegang">): boolean {
  if (jumlah <= BATAS_WAJAR.orangSedikit) return true;
  return pemegang === null || pemegang === 0 ? jumlah <= BATAS_WAJAR.orangBanyak : jumlah <= pemegang * BATAS_WAJAR.kaliPemegang;
}

function koreksiMenurut(dugaan: Dugaan, hanya: ReadonlySet<number>): KoreksiAngka {
  switch (dugaan) {
    case "menit":
    case "jam":
      return { ...TANPA_KOREKSI_ANGKA, hanya, satuan: dugaan };
    case "desimalNorma":
      return { ...TANPA_KOREKSI_ANGKA, hanya, kaliNorma: 1 / 1_000 };
    case "desimalVolume":
      return { ...TANPA_KOREKSI_ANGKA, hanya, kaliVolume: 1 / 1_000 };
    case "ribuanNorma":
      return { ...TANPA_KOREKSI_ANGKA, hanya, kaliNorma: 1_000 };
    case "ribuanVolume":
      return { ...TANPA_KOREKSI_ANGKA, hanya, kaliVolume: 1_000 };
    case "ribuanTampil":
      return TANPA_KOREKSI_ANGKA;
    case "setahun":
      return { ...TANPA_KOREKSI_ANGKA, hanya, periode: "tahun" };
  }
}

function kebutuhan(baris: readonly BarisAbk[], profil: ProfilAbk): number {
  const tugas = baris.flatMap((satu) => (satu.tugas ? [satu.tugas] : []));
  return kebutuhanDariBeban(jumlahBebanPerjuta(tugas, profil), profil).kebutuhanMentah;
}

function akibat(hasil: number): string {
  return TEKS_TANYA.kebutuhan(formatBerarti(hasil, 2));
}

function himpun(baris: readonly BarisAbk[]): ReadonlySet<number> {
  return new Set(baris.map((satu) => satu.indeks));
}
