import { PERIODE, type Periode } from "../abk/tugas";
import type { ProfilAbk } from "../abk/profil";
import { formatBerarti } from "../text/number";
import { TEKS_TANYA } from "../text/pertanyaan";
import type { BarisAbk } from "./baris-abk";
import { cocokPeriode, hasilBilaSetahun, hasilSendiri, jumlahkan, kaliSetahun } from "./hasil-lembar";
import { jumlahSendiri } from "./jumlah-bagian";
import type { LembarDraf } from "./lembar-draf";
import type { Penilaian } from "./penilaian";
import type { SusunanTabel } from "./susun-tabel-abk";

interface Bahan {
  readonly lembar: LembarDraf;
  readonly tabel: SusunanTabel;
  readonly baris: readonly BarisAbk[];
  readonly profil: ProfilAbk;
  /** Total need when rows (by index) have volumes of another period. */
  readonly kebutuhan: (periode: ReadonlyMap<number, Periode>) => number;
}

/** A result that the sheet states, and what it would be were the volumes those of a year. */
interface Bukti {
  readonly sel: string;
  readonly tertulis: number;
  readonly setahun: number;
  readonly indeks: readonly number[];
}

/** A result off by 2 or 4 alone may be a slip; where nothing names a period it takes more than one. */
const KALI_LEMAH: ReadonlySet<Periode> = new Set(["semester", "triwulan"]);

/**
 * Asks of which period the volumes are, where most results that a sheet states do not count them as they were read, but come out
 * exactly as volumes of another period: a heading VOLUME PER BULAN whose results do not multiply by twelve, or a yearly one whose
 * results do. Without results a heading that goes against the divisors is asked about too. Returns the rows that are to be read otherwise, with their period.
 */
export function tanyaPeriode(bahan: Bahan, { tanya }: Pick<Penilaian, "tanya">): ReadonlyMap<number, Periode> {
  const hasil = new Map<number, Periode>();
  for (const dibaca of PERIODE) {
    const baris = bahan.baris.filter(({ tugas }) => tugas?.periode === dibaca);
    const beda = cariBeda(baris, dibaca, bahan);
    if (beda === null) continue;
    const { lain, contoh } = beda;
    const ikut = new Map(baris.filter((satu) => beda.ikut.has(satu.indeks)).map((satu) => [satu.indeks, lain]));
    const { lembar, profil } = bahan;
    const akibat = (periode: ReadonlyMap<number, Periode>): string => TEKS_TANYA.kebutuhan(formatBerarti(bahan.kebutuhan(periode), 3));
    const jawaban = tanya.tanyakanDi(
      lembar,
      {
        kunci: `periode:${lembar.berkas}:${lembar.nomor}:${dibaca}`,
        jenis: "kewajaran",
        sel: contoh?.sel ?? baris[0]?.pembaca.alamat("volume") ?? "",
        kalimat: kalimat(dibaca, beda, profil),
        pilihan: [
          { nilai: dibaca, label: TEKS_TANYA.volumeSe[dibaca], akibat: akibat(new Map()) },
          { nilai: lain, label: TEKS_TANYA.volumeSe[lain], akibat: akibat(ikut) },
        ],
        bawaan: dibaca,
      },
      ikut.size,
    );
    if (jawaban === lain) for (const [indeks, periode] of ikut) hasil.set(indeks, periode);
  }
  return hasil;
}

function kalimat(dibaca: Periode, { lain, bukti: jumlah, contoh }: Beda, profil: ProfilAbk): string {
  if (contoh === null) return TEKS_TANYA.periodeJudul(lain, dibaca);
  const tertulis = formatBerarti(contoh.tertulis, 4);
  const dihitung = formatBerarti(contoh.setahun * kaliSetahun(dibaca, profil), 4);
  return TEKS_TANYA.periodeVolume({ dibaca, lain, jumlah, sel: contoh.sel, tertulis, dihitung });
}

interface Beda {
  readonly lain: Periode;
  /** Results that say so, the first of them; null when only the heading does. */
  readonly bukti: number;
  readonly contoh: Bukti | null;
  readonly ikut: ReadonlySet<number>;
}

/** The other period under which most stated results of these rows come out; null when they come out as read, or under none. */
function cariBeda(baris: readonly BarisAbk[], dibaca: Periode, { lembar, tabel, profil, baris: semua }: Bahan): Beda | null {
  const perBaris = baris.flatMap((satu) => buktiBaris(satu, profil));
  const bukti = perBaris.length > 0 || baris.length < semua.length ? perBaris : buktiJumlah({ lembar, tabel, baris, profil });
  if (bukti.length === 0) return bedaJudul(baris, dibaca);
  const meleset = bukti.filter(({ tertulis, setahun }) => !cocokPeriode(tertulis, setahun, dibaca));
  const calon = PERIODE.filter((periode) => periode !== dibaca).map((lain) => ({
    lain,
    cocok: meleset.filter(({ tertulis, setahun }) => cocokPeriode(tertulis, setahun, lain)),
  }));
  const [terbaik] = calon.toSorted((a, b) => b.cocok.length - a.cocok.length);
  const [contoh] = terbaik?.cocok ?? [];
  if (!terbaik || !contoh || terbaik.cocok.length <= bukti.length / 2) return null;
  if (terbaik.cocok.length < bukti.length && bukti.every((satu) => dibulatkanKeAtas(satu, kaliSetahun(dibaca, profil)))) return null;
  const disebut = baris.some(({ angka }) => angka.periode !== null);
  if (KALI_LEMAH.has(terbaik.lain) && !disebut && terbaik.cocok.length < 2) return null;
  const lain = new Set(bukti.filter((satu) => !terbaik.cocok.includes(satu)).flatMap(({ indeks }) => indeks));
  const ikut = new Set(baris.map(({ indeks }) => indeks).filter((indeks) => !lain.has(indeks)));
  return { lain: terbaik.lain, bukti: terbaik.cocok.length, contoh, ikut };
}

/** A result printed as the next whole person: 1 for 0,2. */
function dibulatkanKeAtas({ tertulis, setahun }: Bukti, kali: number): boolean {
  return Number.isInteger(tertulis) && tertulis === Math.ceil(setahun * kali - 1e-9);
}

/** A heading that names another period than the divisors, and no result that says which is meant. */
function bedaJudul(baris: readonly BarisAbk[], dibaca: Periode): Beda | null {
  const menurutPembagi = baris.filter(({ angka }) => angka.periode === null && angka.periodeJudul !== null && angka.makna !== null);
  const lain = menurutPembagi[0]?.angka.periodeJudul;
  if (lain === undefined || lain === null || lain === dibaca) return null;
  return { lain, bukti: 0, contoh: null, ikut: new Set(menurutPembagi.map(({ indeks }) => indeks)) };
}

function buktiBaris(satu: BarisAbk, profil: ProfilAbk): Bukti[] {
  const { tertulis } = satu.angka;
  const setahun = hasilBilaSetahun(satu, profil);
  if (tertulis === null || tertulis <= 0 || setahun === null || setahun <= 0) return [];
  return [{ sel: satu.pembaca.alamat("pegawaiDibutuhkan"), tertulis, setahun, indeks: [satu.indeks] }];
}

/** Where rows print no results, the total stands for all of them. */
function buktiJumlah(bahan: Omit<Bahan, "kebutuhan">): Bukti[] {
  const { baris, profil } = bahan;
  const total = jumlahSendiri(bahan).at(-1);
  const setahun = jumlahkan(baris.map((satu) => hasilBilaSetahun(satu, profil)));
  const dihitung = jumlahkan(baris.map((satu) => hasilSendiri(satu, profil)));
  if (!total || setahun === null || setahun <= 0 || dihitung === null || Math.abs(total.dihitung - dihitung) > 1e-9) return [];
  return [{ sel: total.sel, tertulis: total.tertulis, setahun, indeks: baris.map(({ indeks }) => indeks) }];
}
