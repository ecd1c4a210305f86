import { nameKey, tidyText } from "../name";
import { hurufJudul } from "../sebutan/huruf";
import type { TandaDesimal } from "../text/gaya-angka";
import { bacaAngkaSel } from "./bacaan";
import { alamatSel, selKosong, teksSel, type BarisMentah, type IsiSel, type LembarMentah } from "./lembar";
import { labelBaris } from "./perabot";
import type { AsalIdentitas } from "./pratinjau";

/** A value of the head block or foot of an ABK sheet with its cell. */
export interface IsiKepala {
  readonly isi: IsiSel;
  readonly teks: string;
  readonly sel: string;
}

/** The block above the table: NAMA JABATAN, UNIT KERJA, KELAS JABATAN, JUMLAH PEMEGANG JABATAN. */
export interface KepalaAbk {
  readonly jabatan: IsiKepala | null;
  readonly unit: IsiKepala | null;
  readonly kelas: IsiKepala | null;
  readonly pemegang: IsiKepala | null;
}

/** The lines under the table in which the sheet states its own results. */
export interface KakiAbk {
  readonly jumlah: IsiKepala | null;
  readonly pembulatan: IsiKepala | null;
  readonly pemegang: IsiKepala | null;
}

const LABEL: ReadonlyMap<string, keyof KepalaAbk> = new Map([
  ...["nama jabatan", "jabatan", "nama nomenklatur jabatan", "nomenklatur jabatan"].map((kunci): [string, keyof KepalaAbk] => [
    kunci,
    "jabatan",
  ]),
  ...["unit kerja", "nama unit kerja", "unit organisasi", "nama unit organisasi", "unit", "unit kerja skpd", "unit kerja opd"].map(
    (kunci): [string, keyof KepalaAbk] => [kunci, "unit"],
  ),
  ...["kelas jabatan", "kelas"].map((kunci): [string, keyof KepalaAbk] => [kunci, "kelas"]),
  ...[
    "jumlah pemegang jabatan",
    "jumlah pemangku jabatan",
    "pemegang jabatan",
    "jumlah pegawai yang ada",
    "jumlah pegawai",
    "pegawai yang ada",
    "bezetting",
  ].map((kunci): [string, keyof KepalaAbk] => [kunci, "pemegang"]),
]);

/** Which field of the head block a text labels (`1. NAMA JABATAN :`); null when none. */
export function labelKepala(teks: string): keyof KepalaAbk | null {
  if (teks.length > 400) return null;
  return LABEL.get(nameKey(teks.split(":")[0] ?? "").replace(/^(\d+|[a-z]) /u, "")) ?? null;
}

/** Reads the head block from the rows above the headings. The value stands behind a colon or in the next filled cell. */
export function bacaKepalaAbk(lembar: LembarMentah, barisJudul: number): KepalaAbk {
  const kepala: Record<keyof KepalaAbk, IsiKepala | null> = { jabatan: null, unit: null, kelas: null, pemegang: null };
  let diAtas = true;
  for (const baris of lembar.baris) {
    if (baris.nomor === barisJudul) diAtas = false;
    const berlabel = diAtas || barisLabel(baris);
    // A head block may also stand right below headings that it shares with other tables.
    if (!diAtas && !berlabel) {
      if (baris.sel.some((isi) => typeof isi === "number")) break;
      continue;
    }
    baris.sel.forEach((isi, kolom) => {
      const bagian = typeof isi === "string" ? labelKepala(isi) : null;
      if (bagian) kepala[bagian] ??= nilaiLabel(baris, kolom);
    });
  }
  return kepala;
}

/** A line of a head block that stands below headings: its colon tells it from a heading NAMA JABATAN. */
function barisLabel({ sel }: BarisMentah): boolean {
  const bertitikDua = sel.some((isi) => typeof isi === "string" && isi.includes(":"));
  return bertitikDua && sel.some((isi) => typeof isi === "string" && labelKepala(isi) !== null);
}

/** What a label at a column labels: the text behind its colon, or the next filled cell. */
export function nilaiLabel(baris: BarisMentah, kolom: number): IsiKepala | null {
  const sebaris = tidyText(teksSel(baris.sel[kolom]).split(":").slice(1).join(":"));
  return sebaris === "" ? selBerikut(baris, kolom) : { isi: sebaris, teks: sebaris, sel: alamatSel(kolom, baris.nomor) };
}

function selBerikut(baris: BarisMentah, kolom: number): IsiKepala | null {
  for (let berikut = kolom + 1; berikut < baris.sel.length; berikut += 1) {
    const isi = baris.sel[berikut] ?? null;
    const teks = tidyText(teksSel(isi).replace(/^\s*:/u, ""));
    if (teks !== "" || (isi !== null && typeof isi === "object")) return { isi, teks, sel: alamatSel(berikut, baris.nomor) };
  }
  return null;
}

/** Reads the results that the sheet itself states in its lines of totals. */
export function bacaKakiAbk(
  baris: readonly BarisMentah[],
  { kolomHasil, desimal }: { readonly kolomHasil: number | undefined; readonly desimal: TandaDesimal },
): KakiAbk {
  const kaki: Record<keyof KakiAbk, IsiKepala | null> = { jumlah: null, pembulatan: null, pemegang: null };
  for (const satu of baris) {
    const label = labelBaris(satu);
    const nilai = nilaiKaki(satu, { kolomHasil, desimal });
    if (!nilai) continue;
    if (label.includes("yang ada")) kaki.pemegang ??= nilai;
    else if (/^(pembulatan|dibulatkan)/.test(label)) kaki.pembulatan ??= nilai;
    else if (jumlahHasil(label)) kaki.jumlah = nilai;
  }
  return kaki;
}

/** Whether a line of totals adds up the need, and not workload, time or what is missing. */
export function jumlahHasil(label: string): boolean {
  return (
    /^(sub ?)?(jumlah|jml|total|grand total|\u03c3$|kebutuhan pegawai$)/u.test(label) &&
    !/(beban|waktu|volume|kelebihan|kekurangan|yang ada)/.test(label)
  );
}

/** The result that a line of totals states, in the column of results or else its last number. */
export function nilaiKaki(
  baris: BarisMentah,
  { kolomHasil, desimal }: { readonly kolomHasil: number | undefined; readonly desimal: TandaDesimal },
): IsiKepala | null {
  const terisi = (kolom: number): boolean => !selKosong(baris.sel[kolom]) && typeof baris.sel[kolom] !== "string";
  const terakhir = baris.sel.findLastIndex((isi) => typeof isi === "number");
  const diHasil = kolomHasil !== undefined && (terisi(kolomHasil) || bacaAngkaSel(baris.sel[kolomHasil], desimal) !== null);
  const kolom = diHasil ? kolomHasil : terakhir;
  const isi = baris.sel[kolom];
  return isi === undefined ? null : { isi, teks: teksSel(isi), sel: alamatSel(kolom, baris.nomor) };
}

/** Beginnings of names of units, as titles print them. */
const AWAL_UNIT =
  /^(sekretariat|sub ?bag(ian)?|bagian|sub ?bidang|bidang|seksi|biro|dinas|badan|inspektorat|kantor|upt|uptd|pusat|komisi|deputi|direktorat|unit|satuan|kecamatan|kelurahan|rsud)( |$)/u;
/** The unit that a title or section names, as it is printed: `II. SUBBAGIAN UMUM`, `DAFTAR PEGAWAI SUBBAGIAN UMUM`; null when none. */
export function namaUnitDalam(judul: string): string | null {
  const teks = tidyText(judul).replace(/^\(?([ivxlc]+|[a-z]|\d{1,3})[.)]\s*/iu, "");
  const inti =
    /\b(?:daftar|data|nominatif|rekap\w*)\b.*?\b(?:pegawai|asn|pns|pppk|sipil)\b\s+(?:di |pada |lingkungan |dalam lingkungan )*(.+)$/iu.exec(
      teks,
    )?.[1] ?? teks;
  return AWAL_UNIT.test(nameKey(inti)) && inti.length <= 200 ? hurufJudul(inti) : null;
}

const TANPA_NAMA =
  /^(tahun|per|periode|kabupaten|kota|provinsi|bulan|semester|anggaran|dan|pegawai|formulir|form|struktural|fungsional|pelaksana)?( \d{4})?$/u;

/** Jabatan and unit that titles above the table name: `ANALISIS BEBAN KERJA JABATAN BENDAHARA`, `SUBBAGIAN KEUANGAN`. */
export function bacaJudulTabel(lembar: LembarMentah, barisJudul: number): Pick<KepalaAbk, "jabatan" | "unit"> {
  let jabatan: IsiKepala | null = null;
  let unit: IsiKepala | null = null;
  for (const { nomor, sel } of lembar.baris) {
    if (nomor >= barisJudul) break;
    sel.forEach((isi, kolom) => {
      if (typeof isi !== "string" || isi.length > 200 || labelKepala(isi) !== null) return;
      const teks = tidyText(isi).replace(/[\s,]*\b(tahun( anggaran)?|ta|t\.a\.?)\s*\d{4}\s*$/iu, "");
      const nama = namaDalamJudul(teks);
      const tempat = (sebutan: string): IsiKepala => ({ isi, teks: hurufJudul(sebutan), sel: alamatSel(kolom, nomor) });
      if (nama !== null && AWAL_UNIT.test(nameKey(nama))) unit = tempat(nama);
      else if (nama !== null) jabatan ??= tempat(nama);
      else {
        const unitJudul = namaUnitDalam(teks);
        if (unitJudul !== null) unit = tempat(unitJudul);
      }
    });
  }
  return { jabatan, unit };
}

function namaDalamJudul(teks: string): string | null {
  const cocok =
    /\b(?:beban kerja|abk|uraian tugas)\b.*?\bjabatan\b\s*[:–-]?\s*(.+)$/iu.exec(teks) ??
    /^(?:nama )?jabatan\s*[:–-]?\s+(.+)$/iu.exec(teks) ??
    /\b(?:analisis|analisa|perhitungan|formulir|form|hasil)?\s*\b(?:beban kerja|abk)\b(?:\s*\(abk\))?\s*[:–-]?\s+(.+)$/iu.exec(teks);
  const nama = tidyText(cocok?.[1] ?? "");
  return nama === "" || TANPA_NAMA.test(nameKey(nama)) ? null : nama;
}

/** What Excel or a hand puts behind the name of a second sheet of the same jabatan: `Analis Hukum (2)`, `Analis Hukum lanjutan`. */
const LANJUTAN = /\s*(?:\(\d{1,2}\)|\(?lanj(?:utan|\.)?\)?)\s*$/iu;

const NAMA_UMUM = /^(sheet|lembar|lembar kerja|worksheet|abk|data|form|formulir)?\s*\d*$/;

/** Jabatan of a sheet without head block: by the name of the sheet unless that says nothing, else by the name of the file. */
export function jabatanDariNama(
  namaLembar: string,
  namaBerkas: string,
): { readonly nama: string; readonly asal: Extract<AsalIdentitas, "namaLembar" | "namaBerkas"> } {
  const lembar = tidyText(
    namaLembar
      .replace(/^\s*\d+\s*[.)-]\s*/u, "")
      .replace(/^abk[\s_-]+/iu, "")
      .replace(LANJUTAN, ""),
  );
  if (!NAMA_UMUM.test(nameKey(lembar))) return { nama: lembar, asal: "namaLembar" };
  const berkas = tidyText(
    namaBerkas
      .replace(/\.[a-z]{2,4}$/iu, "")
      .replace(/[_-]+/gu, " ")
      .replace(/\b(tahun|ta|thn)?\s*20\d{2}\b/giu, " ")
      .replace(/^\s*abk\s+/iu, ""),
  );
  return { nama: nameKey(berkas) === "" ? namaLembar : hurufDepanBesar(berkas).slice(0, 300), asal: "namaBerkas" };
}

function hurufDepanBesar(teks: string): string {
  return teks.replace(/(^| )(\p{Ll})/gu, (_, sela: string, huruf: string) => sela + huruf.toUpperCase());
}
