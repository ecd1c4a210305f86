import { alamatSel, uraikanAlamat, type LembarMentah } from "../intake/lembar";
import { nameKey } from "../name";
import { BENTUK_SIASN, LETAK_DAFTAR_SIASN, type DaftarSiasn } from "./bentuk";

/** The reference lists of a form, each value spelled as it stands there, in its order; some stand twice. */
export type DaftarFormulir = Readonly<Record<DaftarSiasn, readonly string[]>>;

/** What a workbook lacks to be the form that SIASN takes now. */
export type KekuranganFormulir =
  /** A workbook of another kind than .xlsx: it cannot be filled without rewriting it. */
  | { readonly jenis: "bukanXlsx" }
  | { readonly jenis: "lembar"; readonly lembar: string }
  /** `letak`: where the heading stands instead; null when it is nowhere on the sheet. */
  | {
      readonly jenis: "judul";
      readonly lembar: string;
      readonly sel: string;
      readonly seharusnya: string;
      readonly tertulis: string;
      readonly letak: string | null;
    }
  | { readonly jenis: "daftar"; readonly lembar: string; readonly judul: string }
  | { readonly jenis: "daftarKosong"; readonly lembar: string; readonly judul: string }
  /** Cells of the values that are joined. */
  | { readonly jenis: "selGabung"; readonly lembar: string; readonly sel: string }
  /** A formula among the values, or XML that cannot be filled without rewriting it. */
  | { readonly jenis: "rumus" | "susunan"; readonly lembar: string };

export type HasilFormulir =
  | { readonly sah: true; readonly daftar: DaftarFormulir }
  | { readonly sah: false; readonly kekurangan: readonly KekuranganFormulir[] };

/** All lists by name, in the order of their declaration. */
export const DAFTAR_SIASN = Object.keys(LETAK_DAFTAR_SIASN) as readonly DaftarSiasn[];

/**
 * Reads the form that SIASN hands out: every sheet, heading and list must be where the declaration says, or all that is missing is named.
 * A list ends where the next heading begins; its empty rows say nothing.
 */
export function bacaFormulir(lembar: readonly LembarMentah[]): HasilFormulir {
  const menurutNama = new Map(lembar.map((satu) => [nameKey(satu.nama), satu]));
  const kekurangan: KekuranganFormulir[] = [];
  const lembarDiminta = [
    ...Object.values(BENTUK_SIASN).map((satu) => satu.nama),
    ...Object.values(LETAK_DAFTAR_SIASN).map((satu) => satu.lembar),
  ];
  for (const nama of new Set(lembarDiminta)) if (!menurutNama.has(nameKey(nama))) kekurangan.push({ jenis: "lembar", lembar: nama });
  for (const bentuk of Object.values(BENTUK_SIASN)) {
    const ada = menurutNama.get(nameKey(bentuk.nama));
    if (ada) kekurangan.push(...kekuranganIsian(ada, bentuk));
  }
  const daftar: Partial<Record<DaftarSiasn, readonly string[]>> = {};
  for (const nama of DAFTAR_SIASN) {
    const letak = LETAK_DAFTAR_SIASN[nama];
    const ada = menurutNama.get(nameKey(letak.lembar));
    if (!ada) continue;
    const nilai = nilaiDaftar(ada, letak.judul);
    if (nilai === null) kekurangan.push({ jenis: "daftar", lembar: letak.lembar, judul: letak.judul[0] ?? "" });
    else if (nilai.length === 0) kekurangan.push({ jenis: "daftarKosong", lembar: letak.lembar, judul: letak.judul[0] ?? "" });
    else daftar[nama] = nilai;
  }
  // Nothing is lacking: every list was read.
  return kekurangan.length > 0 ? { sah: false, kekurangan } : { sah: true, daftar: daftar as DaftarFormulir };
}

interface Bentuk {
  readonly nama: string;
  readonly barisJudul: number;
  readonly barisNilai: number;
  readonly kolom: Readonly<Record<string, { readonly huruf: string; readonly judul: readonly string[] }>>;
}

function kekuranganIsian(lembar: LembarMentah, { nama, barisJudul, barisNilai, kolom }: Bentuk): KekuranganFormulir[] {
  const semua = Object.values(kolom);
  const judul = semua.flatMap((satu): KekuranganFormulir[] => {
    const sel = `${satu.huruf}${barisJudul}`;
    const tertulis = teksSel(lembar, barisJudul, uraikanAlamat(sel)?.kolom ?? 0);
    if (satu.judul.some((kata) => nameKey(kata) === nameKey(tertulis))) return [];
    return [{ jenis: "judul", lembar: nama, sel, seharusnya: satu.judul[0] ?? "", tertulis, letak: cariJudul(lembar, satu.judul) }];
  });
  const gabung = lembar.gabungan
    .filter((satu) => satu.barisAkhir >= barisNilai && satu.kolomAwal < semua.length)
    .map((satu): KekuranganFormulir => ({
      jenis: "selGabung",
      lembar: nama,
      sel: `${alamatSel(satu.kolomAwal, satu.barisAwal)}:${alamatSel(satu.kolomAkhir, satu.barisAkhir)}`,
    }));
  return [...judul, ...gabung];
}

/** Values below a heading, down to the next heading; null when the sheet has no such heading. */
function nilaiDaftar(lembar: LembarMentah, judul: readonly string[]): string[] | null {
  const kunci = new Set(judul.map(nameKey));
  const awal = lembar.baris.findIndex(({ sel }) => kunci.has(nameKey(teks(sel[0]))));
  if (awal < 0) return null;
  const hasil: string[] = [];
  for (const { sel } of lembar.baris.slice(awal + 1)) {
    const nilai = teks(sel[0]);
    if (AWAL_JUDUL.test(nilai)) break;
    if (nilai.trim() !== "") hasil.push(nilai);
  }
  return hasil;
}

const AWAL_JUDUL = /^\s*TABEL REFERENSI\b/i;

function cariJudul(lembar: LembarMentah, judul: readonly string[]): string | null {
  const kunci = new Set(judul.map(nameKey));
  for (const { nomor, sel } of lembar.baris) {
    const kolom = sel.findIndex((satu) => kunci.has(nameKey(teks(satu))));
    if (kolom >= 0) return alamatSel(kolom, nomor);
  }
  return null;
}

function teksSel(lembar: LembarMentah, nomor: number, kolom: number): string {
  return teks(lembar.baris.find((satu) => satu.nomor === nomor)?.sel[kolom]);
}

function teks(isi: LembarMentah["baris"][number]["sel"][number] | undefined): string {
  return typeof isi === "string" || typeof isi === "number" ? String(isi) : "";
}

/** A list of two forms beside each other: values that came and values that went. */
export interface BedaDaftar {
  readonly daftar: DaftarSiasn;
  readonly baru: readonly string[];
  readonly hilang: readonly string[];
}

/** What changed from one form to another, list by list; a list without a difference is left out. */
export function bedaFormulir(lama: DaftarFormulir, baru: DaftarFormulir): BedaDaftar[] {
  return DAFTAR_SIASN.flatMap((daftar) => {
    const sebelum = new Set(lama[daftar]);
    const sesudah = new Set(baru[daftar]);
    const beda = {
      daftar,
      baru: baru[daftar].filter((satu) => !sebelum.has(satu)),
      hilang: lama[daftar].filter((satu) => !sesudah.has(satu)),
    };
    return beda.baru.length + beda.hilang.length > 0 ? [beda] : [];
  });
}
