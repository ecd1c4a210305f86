import { parsePeriode } from "../text/abk";
import { bacaAngka, bacaAngkaBersatuan, bacaDurasiTeks } from "../text/gaya-angka";
import { hampirSama } from "./angka-tugas";
import { HANYA_STRIP } from "./bacaan";
import { selKosong, teksSel, type BarisMentah, type IsiSel } from "./lembar";
import { barisJumlah } from "./perabot";
import { maknaPembagi, satuanDisebut } from "./satuan-waktu";

/** What a column without a heading can be, with a heading that the reader of forms knows it by. */
const JUDUL = {
  nomor: "No",
  uraian: "Uraian tugas",
  satuanHasil: "Satuan hasil",
  periode: "Periode",
  satuanWaktu: "Satuan waktu",
  normaWaktu: "Waktu penyelesaian",
  waktuKerjaEfektif: "Waktu kerja efektif",
  volume: "Volume",
  bebanWaktu: "Jumlah waktu penyelesaian",
  pegawaiDibutuhkan: "Pegawai yang dibutuhkan",
  keterangan: "Keterangan",
} as const;
type Peran = keyof typeof JUDUL;

/** Which of two columns of figures is the volume and which the norm, when nothing in a block tells: their product is the same. */
export const URUTAN_ANGKA = ["volumeDahulu", "normaDahulu"] as const;
export type UrutanAngka = (typeof URUTAN_ANGKA)[number];

/** A block without headings, understood by what stands in its columns. */
export interface BentukTempelan {
  /** A heading for every column; empty for one that is not understood. */
  readonly judul: readonly string[];
  /** The two columns (from 0) that could be either way round; null when the block tells. */
  readonly taksa: readonly [kiri: number, kanan: number] | null;
}

/** A divisor is a number of hours, minutes or days; smaller ones are volumes that happen to be alike. */
const PEMBAGI_TERKECIL = 200;
/** Norms of fewer minutes are rare; most of them below it may as well be hours. */
const NORMA_TERKECIL_MENIT = 10;
/** How numbering is written: `1`, `12.`, `a)`, `(iv)`, `1.2`. */
const NOMOR = /^\(?(?:\d{1,4}(?:\.\d{1,2})*|[a-z]|[ivxl]+)[.)]*$/iu;
/** Numbers that may be missing between two rows, as where a row was taken out. */
const LONCATAN_NOMOR = 3;
/** Headings beside which the reader of forms knows tasks, volumes and norms for a form. */
const CIRI = ["waktuKerjaEfektif", "pegawaiDibutuhkan", "satuanHasil", "periode", "satuanWaktu", "bebanWaktu", "nomor"] as const;

interface Kolom {
  readonly letak: number;
  readonly sel: readonly IsiSel[];
  readonly angka: readonly (number | null)[];
  readonly jenis: "kosong" | "angka" | "teks";
  readonly panjang: number;
}

/**
 * The shape of a block of tasks without headings: the longest texts are the tasks, a column alike in every row with the size of a divisor
 * is the effective time, and a column that is the product of two others their workload or need. Null when no tasks with two figures stand
 * in it.
 */
export function tebakBentuk(baris: readonly BarisMentah[], urutan: UrutanAngka): BentukTempelan | null {
  const isi = baris.filter((satu) => !barisJumlah(satu) && !sepertiJudul(satu) && satu.sel.filter((sel) => !selKosong(sel)).length > 1);
  const lebar = Math.max(0, ...isi.map(({ sel }) => sel.length));
  const kolom = Array.from({ length: lebar }, (_, letak) => bacaKolom(isi, letak));
  const uraian = kolom
    .filter(({ jenis }) => jenis === "teks")
    .toSorted((a, b) => b.panjang - a.panjang)
    .at(0);
  if (!uraian) return null;
  const peran = new Map<number, Peran>([[uraian.letak, "uraian"]]);
  const berangka = kolom.filter(({ jenis }) => jenis === "angka").length;
  for (const satu of kolom) if (penomoran(satu, { kiri: satu.letak < uraian.letak, cukup: berangka > 2 })) peran.set(satu.letak, "nomor");
  const sisaAngka = kolom.filter(({ jenis, letak }) => jenis === "angka" && !peran.has(letak));
  const pasangan = peranAngka(sisaAngka, peran, urutan);
  if (!pasangan) return null;
  peranTeks(
    kolom.filter(({ jenis, letak }) => jenis === "teks" && !peran.has(letak)),
    peran,
    uraian.letak,
  );
  const ada = new Set(peran.values());
  const judul = Array.from({ length: lebar }, (_, letak) => {
    const satu = peran.get(letak);
    if (satu === undefined) return "";
    return satu === "normaWaktu" && pasangan.satuan !== null && !ada.has("satuanWaktu")
      ? `${JUDUL[satu]} (${pasangan.satuan})`
      : JUDUL[satu];
  });
  return { judul: CIRI.some((satu) => ada.has(satu)) ? judul : [...judul, JUDUL.satuanHasil], taksa: pasangan.taksa };
}

/**
 * Whether a column counts the rows: left of the tasks letters or whole numbers that go up, or begin anew with a section; right of them
 * one, two, three, where figures enough are left without it.
 */
function penomoran({ sel, jenis }: Kolom, { kiri, cukup }: { readonly kiri: boolean; readonly cukup: boolean }): boolean {
  const terisi = sel.filter((isi) => !hampa(isi)).map((isi) => teksSel(isi).trim());
  if (jenis === "kosong" || !terisi.every((teks) => NOMOR.test(teks))) return false;
  const polos = terisi.filter((teks) => /^\d+$/u.test(teks)).map(Number);
  if (polos.length < terisi.length) return kiri;
  const urut = polos.every((satu, letak) => {
    const naik = satu - (polos[letak - 1] ?? satu - 1);
    return naik === 1 || (kiri && (satu === 1 || (naik >= 0 && naik <= LONCATAN_NOMOR)));
  });
  return urut && (polos[0] === 1 || (kiri && cukup)) && (kiri || (cukup && polos.length > 2));
}

/** Empty, or a dash that stands for nothing. */
function hampa(isi: IsiSel): boolean {
  return selKosong(isi) || HANYA_STRIP.test(teksSel(isi));
}

/** Headings that nobody knows: several words and not one digit. */
function sepertiJudul({ sel }: BarisMentah): boolean {
  const terisi = sel.filter((isi) => !selKosong(isi));
  return terisi.length > 3 && terisi.every((isi) => typeof isi === "string" && /\p{L}/u.test(isi) && !/\d/u.test(isi));
}

function bacaKolom(baris: readonly BarisMentah[], letak: number): Kolom {
  const sel = baris.map((satu) => satu.sel[letak] ?? null);
  const angka = sel.map(bacaSel);
  const terisi = sel.filter((isi) => !hampa(isi));
  const berangka = angka.filter((satu) => satu !== null).length;
  const jenis = terisi.length === 0 ? "kosong" : berangka * 2 > terisi.length ? "angka" : "teks";
  const panjang = terisi.reduce((jumlah: number, isi) => jumlah + teksSel(isi).length, 0) / Math.max(1, terisi.length);
  return { letak, sel, angka, jenis, panjang };
}

function bacaSel(isi: IsiSel): number | null {
  if (typeof isi === "number") return isi;
  if (typeof isi !== "string" || isi.trim() === "") return null;
  return bacaDurasiTeks(isi, "koma") ?? bacaAngkaBersatuan(isi, "koma")?.nilai ?? null;
}

/**
 * Gives the columns of figures their parts; answers the pair that could be either way round, and the unit of the norms: the one that the
 * divisor behind the stated needs tells, else that of the grid; null where it has to be asked. Null when there are no two.
 */
function peranAngka(
  kolom: readonly Kolom[],
  peran: Map<number, Peran>,
  urutan: UrutanAngka,
): { readonly taksa: readonly [number, number] | null; readonly satuan: "menit" | "jam" | null } | null {
  const pembagi = kolom.length >= 3 ? kolom.find(sepertiPembagi) : undefined;
  if (pembagi) peran.set(pembagi.letak, "waktuKerjaEfektif");
  const faktor = kolom.filter((satu) => satu !== pembagi);
  const [kiri, kanan] = pasanganFaktor(faktor, pembagi) ?? [];
  if (!kiri || !kanan) return null;
  let satuan: "menit" | "jam" | null = null;
  for (const satu of faktor) {
    if (satu === kiri || satu === kanan) continue;
    const hasil = hasilKali(satu, { kiri, kanan, pembagi });
    if (hasil && ![...peran.values()].includes(hasil)) peran.set(satu.letak, hasil);
    const tersirat = pembagi || hasil === "bebanWaktu" ? null : satuanTersirat(satu, { kiri, kanan });
    if (!tersirat) continue;
    peran.set(satu.letak, "pegawaiDibutuhkan");
    satuan = tersirat;
  }
  const dari = normaPasti(kiri, kanan, pembagi);
  // With a third column of figures that nothing explains, either of the two may be something else.
  if (faktor.some((satu) => satu !== kiri && satu !== kanan && !peran.has(satu.letak) && !persenan(satu))) return null;
  const norma = dari ?? (urutan === "volumeDahulu" ? kanan : kiri);
  peran.set(norma.letak, "normaWaktu").set((norma === kiri ? kanan : kiri).letak, "volume");
  const taksa = dari === null ? ([kiri.letak, kanan.letak] as const) : null;
  return { taksa, satuan: satuan ?? (pembagi || normaKecil(norma) ? null : "menit") };
}

function persenan({ sel }: Kolom): boolean {
  return sel.every((isi) => hampa(isi) || /%\s*$/u.test(teksSel(isi)));
}

/** Whether most norms that nothing gives a unit are so small that they may be hours. */
function normaKecil({ angka, sel }: Kolom): boolean {
  const polos = angka.filter((satu, baris) => satu !== null && satu > 0 && bacaAngka(teksSel(sel[baris] ?? null), "koma") !== null);
  return polos.filter((satu) => (satu ?? 0) < NORMA_TERKECIL_MENIT).length * 2 > polos.length;
}

/**
 * The unit of the norms where a column states the products of two others divided by one effective time of a year that it does not name:
 * 72.000 or 75.000 are minutes, 1.250 hours. Null when no such divisor stands behind it.
 */
function satuanTersirat({ angka }: Kolom, { kiri, kanan }: { readonly kiri: Kolom; readonly kanan: Kolom }): "menit" | "jam" | null {
  const baris = angka.flatMap((tertulis, nomor) => {
    const [satu, dua] = [kiri.angka[nomor] ?? null, kanan.angka[nomor] ?? null];
    return tertulis === null || satu === null || dua === null || satu * dua === 0 ? [] : [{ tertulis, beban: satu * dua }];
  });
  const [terbesar] = baris.toSorted((a, b) => b.tertulis - a.tertulis);
  if (!terbesar || terbesar.tertulis <= 0) return null;
  const pembagi = terbesar.beban / terbesar.tertulis;
  const makna = maknaPembagi(pembagi, { norma: null, pembagi: null });
  const cocok = baris.every(({ tertulis, beban }) => {
    const selisih = Math.abs(tertulis - beban / pembagi);
    return selisih < 0.000_06 || (selisih < 0.005_1 && tertulis >= 0.05) || hampirSama(tertulis, beban / pembagi);
  });
  if (!cocok || makna?.periode !== "tahun") return null;
  return makna.satuan === "menit" || makna.satuan === "jam" ? makna.satuan : null;
}

function sepertiPembagi({ angka }: Kolom): boolean {
  const [pertama, ...lain] = angka.filter((satu) => satu !== null);
  if (pertama === undefined || pertama < PEMBAGI_TERKECIL || lain.some((satu) => satu !== pertama)) return false;
  return maknaPembagi(pertama, { norma: null, pembagi: null }) !== null;
}

/** The two columns whose product another column states; else the first two. */
function pasanganFaktor(kolom: readonly Kolom[], pembagi: Kolom | undefined): readonly [Kolom, Kolom] | null {
  for (const [nomor, kiri] of kolom.entries())
    for (const kanan of kolom.slice(nomor + 1))
      if (kolom.some((satu) => satu !== kiri && satu !== kanan && hasilKali(satu, { kiri, kanan, pembagi }) !== null)) return [kiri, kanan];
  const [kiri, kanan] = kolom;
  return kiri && kanan ? [kiri, kanan] : null;
}

/** Whether a column states the products of two others, or those divided by the effective time. */
function hasilKali(
  { angka }: Kolom,
  { kiri, kanan, pembagi }: { readonly kiri: Kolom; readonly kanan: Kolom; readonly pembagi: Kolom | undefined },
): "bebanWaktu" | "pegawaiDibutuhkan" | null {
  const sama = (kali: (baris: number) => number | null): boolean => {
    const diuji = angka.flatMap((tertulis, baris) => {
      const dihitung = kali(baris);
      return tertulis === null || dihitung === null || dihitung === 0
        ? []
        : [Math.abs(tertulis - dihitung) < 0.006 || hampirSama(tertulis, dihitung)];
    });
    return diuji.length > 0 && diuji.filter(Boolean).length * 2 > diuji.length;
  };
  const beban = (baris: number): number | null => {
    const [satu, dua] = [kiri.angka[baris] ?? null, kanan.angka[baris] ?? null];
    return satu === null || dua === null ? null : satu * dua;
  };
  if (sama(beban)) return "bebanWaktu";
  const dibagi = (baris: number): number | null => {
    const [atas, bawah] = [beban(baris), pembagi?.angka[baris] ?? null];
    return atas === null || bawah === null || bawah === 0 ? null : atas / bawah;
  };
  return pembagi && sama(dibagi) ? "pegawaiDibutuhkan" : null;
}

/** The norm when it surely is one: it is written as a time, or the effective time stands between it and the volume, as the form has it. */
function normaPasti(kiri: Kolom, kanan: Kolom, pembagi: Kolom | undefined): Kolom | null {
  const waktu = [kiri, kanan].filter(({ sel }) => sel.some((isi) => typeof isi === "string" && bacaDurasiTeks(isi, "koma") !== null));
  const [satu, lain] = waktu;
  if (satu && !lain) return satu;
  return pembagi && kiri.letak < pembagi.letak && pembagi.letak < kanan.letak ? kiri : null;
}

/** Periods and units of time are known by their words; the first other text behind the task is the unit of the result, the last a note. */
function peranTeks(kolom: readonly Kolom[], peran: Map<number, Peran>, uraian: number): void {
  for (const { letak, sel } of kolom) {
    const teks = sel.filter((isi) => !selKosong(isi)).map((isi) => teksSel(isi));
    if (letak < uraian) continue;
    const ada = new Set(peran.values());
    if (!ada.has("satuanWaktu") && teks.every((satu) => /^(menit|mnt|jam|detik)\.?$/iu.test(satu.trim()) && satuanDisebut(satu) !== null))
      peran.set(letak, "satuanWaktu");
    else if (!ada.has("periode") && teks.length === sel.length && teks.every((satu) => parsePeriode(satu) !== null))
      peran.set(letak, "periode");
    else if (!ada.has("satuanHasil") && ![...peran].some(([lain, apa]) => apa === "normaWaktu" && lain < letak && kolom.length === 1))
      peran.set(letak, "satuanHasil");
    else if (!ada.has("keterangan")) peran.set(letak, "keterangan");
  }
}
