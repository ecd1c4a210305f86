import type { ProfilAbk } from "../abk/profil";
import { nameKey } from "../name";
import { ISIAN_KEPALA } from "../text/masalah";
import { formatAngka } from "../text/number";
import { samaTertulis } from "./angka-tugas";
import { bacaAngkaSel } from "./bacaan";
import type { BarisAbk } from "./baris-abk";
import { desimalSel, GayaHasil, type HasilTertulis } from "./gaya-hasil";
import { dibulatkan, hasilSendiri, hasilTertulis, jumlahkan } from "./hasil-lembar";
import { jumlahHasil, nilaiKaki } from "./kepala-abk";
import type { IsiSel } from "./lembar";
import { masalah } from "./masalah";
import type { LembarDraf } from "./lembar-draf";
import { labelBaris } from "./perabot";
import type { Masalah } from "./pratinjau";
import type { SusunanTabel } from "./susun-tabel-abk";

/** One table of a sheet: the tasks of one jabatan as read, with the unit that it stands in. */
export interface TabelBerjumlah {
  readonly lembar: LembarDraf;
  readonly tabel: SusunanTabel;
  readonly baris: readonly BarisAbk[];
  readonly unit: string;
}

/** A total of the sheet beside the sum of the rows that it stands for. */
export interface JumlahDiperiksa {
  readonly lembar: LembarDraf;
  readonly sel: string;
  readonly tertulis: number;
  readonly dihitung: number;
  readonly cocok: boolean;
  /** It is the sum as the profile rounds it: worth a word, but no fault. */
  readonly bulat: boolean;
}

/** A line of totals with the sums that it may stand for, the likeliest first. */
interface JumlahTertulis {
  readonly lembar: LembarDraf;
  readonly sel: string;
  readonly tertulis: number;
  readonly desimal: number;
  readonly calon: readonly number[];
  /** The sum of everything above it rounds, under the profile, to the figure that it states; `tersurat` when it calls itself rounded. */
  readonly bulat: "tidak" | "ya" | "tersurat";
}

interface BarisJumlah {
  readonly lembar: LembarDraf;
  readonly label: string;
  readonly sel: string;
  readonly isi: IsiSel;
}

type MasalahLembar = readonly [lembar: LembarDraf, masalah: Masalah];
type Langkah = { readonly tabel: TabelBerjumlah } & ({ readonly baris: BarisAbk } | { readonly jumlah: BarisJumlah });

/**
 * Checks every JUMLAH of a sheet, all its tables together: a total may stand for its own section, for its jabatan, for its unit, or
 * for everything above it. The only total of a list of several jabatan is that of the whole list.
 */
export function periksaJumlah(
  tabel: readonly TabelBerjumlah[],
  profil: ProfilAbk,
): { readonly masalah: readonly MasalahLembar[]; readonly jumlah: readonly JumlahDiperiksa[] } {
  const langkah = urutkan(tabel);
  const galat = langkah.flatMap((satu): MasalahLembar[] => ("jumlah" in satu ? jumlahGalat(satu.jumlah) : []));
  const tertulis = susuri(langkah, profil);
  const rinci = tertulis.map((satu) => ({ ...satu, dihitung: satu.calon.find((calon) => samaTertulis(satu.tertulis, calon)) ?? null }));
  const gaya = new GayaHasil([...tabel.flatMap(({ baris }) => baris.flatMap((satu) => hasilTertulis(satu, profil) ?? [])), ...rinci]);
  const jumlah = tertulis.map(({ lembar, sel, calon, bulat, ...satu }): JumlahDiperiksa => {
    const cocok = calon.some((dihitung) => gaya.sama({ ...satu, dihitung }, { jumlah: true }));
    return {
      lembar,
      sel,
      tertulis: satu.tertulis,
      dihitung: calon[0] ?? 0,
      cocok: cocok || bulat === "tersurat",
      bulat: bulat === "ya",
    };
  });
  const sepakat = jumlah.map((satu) => ({ ...satu, cocok: satu.cocok || (satu.bulat && jumlah.some((lain) => utuhBagi(lain, satu))) }));
  const beda = sepakat.flatMap((satu): MasalahLembar[] => (satu.cocok ? [] : [[satu.lembar, berbeda(satu)]]));
  return { masalah: [...galat, ...beda], jumlah: sepakat };
}

/** Whether a total is the unrounded sum of which another one is the rounded need: a form prints both, and nothing is amiss. */
function utuhBagi(satu: JumlahDiperiksa, bulat: JumlahDiperiksa): boolean {
  return satu.lembar === bulat.lembar && satu.cocok && !satu.bulat && samaTertulis(satu.tertulis, bulat.dihitung);
}

/** The totals of one table by itself; none in a list of several jabatan, where a total may stand for all of them. */
export function jumlahSendiri({
  lembar,
  tabel,
  baris,
  profil,
}: Omit<TabelBerjumlah, "unit"> & { readonly profil: ProfilAbk }): readonly JumlahDiperiksa[] {
  const berdaftar = lembar.pengenalan.pemetaan["namaJabatan"] !== undefined && lembar.lembar.bagian !== undefined;
  return berdaftar ? [] : periksaJumlah([{ lembar, tabel, baris, unit: "" }], profil).jumlah;
}

/** Results stated by the lines of totals of one table, for how finely its sheet writes results. */
export function jumlahTertulis(tabel: TabelBerjumlah): readonly HasilTertulis[] {
  return urutkan([tabel]).flatMap((satu): HasilTertulis[] => {
    if (!("jumlah" in satu)) return [];
    const { isi, lembar } = satu.jumlah;
    const tertulis = bacaAngkaSel(isi, lembar.desimal);
    return tertulis === null ? [] : [{ tertulis, desimal: desimalSel(isi, lembar.desimal), dihitung: null }];
  });
}

/** Tasks and totals of all tables in the order of the sheet. */
function urutkan(semua: readonly TabelBerjumlah[]): readonly Langkah[] {
  const langkah = semua.flatMap((tabel) => {
    const { lembar, baris } = tabel;
    const menurutIndeks = new Map(baris.map((satu) => [satu.indeks, satu]));
    return tabel.tabel.urutan.flatMap(({ jenis, indeks }): { nomor: number; isi: Langkah }[] => {
      const nomor = lembar.lembar.baris[indeks]?.nomor ?? 0;
      const satu = menurutIndeks.get(indeks);
      if (jenis === "tugas") return satu ? [{ nomor, isi: { tabel, baris: satu } }] : [];
      const jumlah = bacaJumlah(lembar, indeks);
      return jumlah ? [{ nomor, isi: { tabel, jumlah } }] : [];
    });
  });
  return langkah.toSorted((a, b) => a.nomor - b.nomor).map(({ isi }) => isi);
}

function bacaJumlah(lembar: LembarDraf, indeks: number): BarisJumlah | null {
  const baris = lembar.lembar.baris[indeks];
  const label = baris ? labelBaris(baris) : "";
  if (!baris || !jumlahHasil(label)) return null;
  const nilai = nilaiKaki(baris, { kolomHasil: lembar.pengenalan.pemetaan["pegawaiDibutuhkan"], desimal: lembar.desimal });
  return nilai ? { lembar, label, sel: nilai.sel, isi: nilai.isi } : null;
}

function jumlahGalat({ lembar, sel, isi }: BarisJumlah): MasalahLembar[] {
  if (isi === null || typeof isi !== "object" || isi.jenis !== "galat") return [];
  const data = { isian: ISIAN_KEPALA.jumlah, nilai: isi.kode };
  return [[lembar, masalah({ lembar: lembar.lembar.nama, sel, kode: "selGalatRumus", data, tingkat: "peringatan" })]];
}

type LangkahTugas = Extract<Langkah, { baris: BarisAbk }>;

/** What stands above a total: all tasks, those before the total above it, and the totals of sections. */
interface Berjalan {
  readonly tugas: readonly LangkahTugas[];
  readonly awalBagian: number;
  readonly jumlahBagian: readonly number[];
}

/** All totals of a sheet, and how many of its tables have tasks. */
interface Sekitar {
  readonly jumlah: readonly BarisJumlah[];
  readonly bertabel: number;
  readonly profil: ProfilAbk;
}

/** Goes down a sheet and gathers, for every total, the sums that it may stand for. */
function susuri(langkah: readonly Langkah[], profil: ProfilAbk): readonly JumlahTertulis[] {
  const berangka = langkah.filter((satu) => "baris" in satu || angkaJumlah(satu.jumlah) !== null);
  const sekitar: Sekitar = {
    jumlah: berangka.flatMap((satu) => ("jumlah" in satu ? [satu.jumlah] : [])),
    bertabel: new Set(berangka.flatMap((satu) => ("baris" in satu ? [satu.tabel] : []))).size,
    profil,
  };
  const tugas: LangkahTugas[] = [];
  const jumlahBagian: number[] = [];
  const hasil: JumlahTertulis[] = [];
  let awalBagian = 0;
  for (const satu of berangka) {
    if ("baris" in satu) {
      tugas.push(satu);
      continue;
    }
    hasil.push(...calonJumlah(satu.jumlah, { tugas, awalBagian, jumlahBagian }, sekitar));
    if (tugas.length > awalBagian) jumlahBagian.push(angkaJumlah(satu.jumlah) ?? 0);
    awalBagian = tugas.length;
  }
  return hasil;
}

function angkaJumlah({ isi, lembar }: BarisJumlah): number | null {
  return bacaAngkaSel(isi, lembar.desimal);
}

/** A total with the sums that it may stand for; none when no row above it has its figures. */
function calonJumlah(satu: BarisJumlah, berjalan: Berjalan, sekitar: Sekitar): readonly JumlahTertulis[] {
  const { tugas, awalBagian, jumlahBagian } = berjalan;
  const { lembar, sel, isi, label } = satu;
  const tertulis = angkaJumlah(satu) ?? 0;
  const kini = tugas.at(-1)?.tabel;
  const lingkup = lingkupJumlah({
    label,
    kosong: tugas.length === awalBagian,
    terakhir: satu === sekitar.jumlah.at(-1),
    lanjutan: tugas[awalBagian - 1]?.tabel === kini,
    datar: lembar.pengenalan.pemetaan["namaJabatan"] !== undefined,
    tunggal: sekitar.jumlah.length === 1,
    seragam: sekitar.jumlah.filter((lain) => lain.label === label).length > 1,
    bertabel: sekitar.bertabel,
  });
  const baris = {
    bagian: tugas.slice(awalBagian),
    jabatan: tugas.filter(({ tabel }) => tabel === kini),
    unit: tugas.filter(({ tabel }) => nameKey(tabel.unit) === nameKey(kini?.unit ?? "")),
    semua: tugas,
  };
  const seluruhnya = lingkup.includes("semua");
  const calon = [
    ...lingkup.flatMap((apa) => jumlahMenurut(baris[apa], sekitar.profil)),
    ...(seluruhnya ? [jumlahkan(jumlahBagian)] : []),
  ].filter((nilai) => nilai !== null);
  const [hitung = null] = seluruhnya ? jumlahMenurut(tugas, sekitar.profil) : [];
  const sesuai = hitung !== null && dibulatkan(hitung, sekitar.profil) === tertulis;
  const bulat = sesuai ? (menyebutBulat(satu) ? "tersurat" : "ya") : "tidak";
  return calon.length === 0 ? [] : [{ lembar, sel, tertulis, desimal: desimalSel(isi, lembar.desimal), calon, bulat }];
}

/** A line of totals that says that its figure is rounded, itself or by the heading of its column. */
function menyebutBulat({ label, lembar: { pengenalan } }: BarisJumlah): boolean {
  const judul = pengenalan.judul[pengenalan.pemetaan["pegawaiDibutuhkan"] ?? -1] ?? "";
  return /bulat/u.test(label) || /bulat/iu.test(judul);
}

type Lingkup = "bagian" | "jabatan" | "unit" | "semua";

/** What a total may stand for, the likeliest first. */
function lingkupJumlah(satu: {
  readonly label: string;
  /** Nothing stands between it and the total before it. */
  readonly kosong: boolean;
  readonly terakhir: boolean;
  /** The total before it stands among the rows of the same jabatan. */
  readonly lanjutan: boolean;
  /** The list names its jabatan in a column. */
  readonly datar: boolean;
  readonly tunggal: boolean;
  /** Other totals have the same words. */
  readonly seragam: boolean;
  /** Tables with tasks on the sheet. */
  readonly bertabel: number;
}): readonly Lingkup[] {
  const keseluruhan = /(total|seluruh|semua)/u.test(satu.label) && !satu.label.startsWith("sub");
  if (satu.bertabel <= 1) return satu.kosong || keseluruhan ? ["semua", "bagian"] : ["bagian", "semua"];
  if (satu.datar && satu.tunggal) return ["semua"];
  if (satu.kosong && satu.seragam) return satu.terakhir ? ["unit", "jabatan", "semua"] : ["unit", "jabatan"];
  if (satu.kosong) return satu.terakhir || keseluruhan ? ["semua"] : ["unit", "jabatan", "semua"];
  if (keseluruhan && satu.terakhir && !satu.seragam) return ["semua"];
  return [
    "bagian",
    ...(satu.lanjutan ? (["jabatan"] as const) : []),
    ...(/(unit|bagian|subbag|bidang|seksi|biro)/u.test(satu.label) ? (["unit"] as const) : []),
    ...(satu.terakhir && satu.datar ? (["semua"] as const) : []),
  ];
}

/** Sum of the rows as computed and as printed; null where a row lacks its figure. */
function jumlahMenurut(tugas: readonly LangkahTugas[], profil: ProfilAbk): readonly (number | null)[] {
  return [jumlahkan(tugas.map(({ baris }) => hasilSendiri(baris, profil))), jumlahkan(tugas.map(({ baris }) => baris.angka.tertulis))];
}

function berbeda({ lembar, sel, tertulis, dihitung, bulat }: JumlahDiperiksa): Masalah {
  const data = { tertulis: formatAngka(tertulis, 4, 0), dihitung: formatAngka(dihitung, 4, 0) };
  return masalah({ lembar: lembar.lembar.nama, sel, kode: "jumlahBerbeda", data, tingkat: bulat ? "info" : "peringatan" });
}
