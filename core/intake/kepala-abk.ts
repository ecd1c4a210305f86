import { nameKey, tidyText } from "../name";
import { hurufJudul } from "../sebutan/huruf";
import type { TandaDesimal } from "../text/gaya-angka";
import { bacaAngkaSel } from "./bacaan";
import { labelBagian, namaBagian, tingkatUnit, unitBerlabel } from "./label-unit";
import { alamatSel, selKosong, teksSel, type BarisMentah, type IsiSel, type LembarMentah, type NamaBersel } from "./lembar";
import { labelBaris, teksTunggal } from "./perabot";
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

/** Which field of the head block a text labels (`1. NAMA JABATAN :`, `SUBBAGIAN :`); null when none. */
export function labelKepala(teks: string): keyof KepalaAbk | null {
  if (teks.length > 400) return null;
  const label = LABEL.get(nameKey(teks.split(":")[0] ?? "").replace(/^(\d+|[a-z]) /u, ""));
  return label ?? (labelBagian(teks) === null ? null : "unit");
}

/** What a row labels among or below data; a bare BIDANG there may count results, so a part of an office needs its colon or the first place. */
export function labelDalamTabel({ sel }: BarisMentah): keyof KepalaAbk | null {
  const teks = sel.filter((isi): isi is string => typeof isi === "string" && !selKosong(isi));
  const berangka = sel.some((isi) => !selKosong(isi) && typeof isi !== "string");
  const cocok = teks.find((isi, letak) => {
    const label = labelKepala(isi);
    if (label === null || labelBagian(isi) === null) return label !== null;
    return !berangka && letak === 0 && teks.length > (isi.includes(":") ? 0 : 1) && teks.length <= 3;
  });
  return cocok === undefined ? null : labelKepala(cocok);
}

/**
 * Reads the head block from the rows above the headings. The value stands behind a colon or in the next filled cell. Of several
 * labels of a unit (UNIT KERJA, BAGIAN, SUBBAGIAN) the lowest counts.
 */
export function bacaKepalaAbk(lembar: LembarMentah, barisJudul: number): KepalaAbk {
  const kepala: Record<keyof KepalaAbk, IsiKepala | null> = { jabatan: null, unit: null, kelas: null, pemegang: null };
  let diAtas = true;
  let tingkat = Number.POSITIVE_INFINITY;
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
      const nilai = bagian ? nilaiLabel(baris, kolom) : null;
      if (bagian !== "unit") {
        if (bagian) kepala[bagian] ??= nilai;
      } else if (nilai && (kepala.unit === null || tingkatUnit(nilai.teks) < tingkat)) {
        kepala.unit = nilai;
        tingkat = tingkatUnit(nilai.teks);
      }
    });
  }
  return kepala;
}

/** A line of a head block that stands below headings: its colon tells it from a heading NAMA JABATAN. */
function barisLabel(baris: BarisMentah): boolean {
  const bertitikDua = baris.sel.some((isi) => typeof isi === "string" && isi.includes(":"));
  return bertitikDua && labelDalamTabel(baris) !== null;
}

/** What a label at a column labels: the text behind its colon, or the next filled cell; a unit with the word of its label. */
export function nilaiLabel(baris: BarisMentah, kolom: number): IsiKepala | null {
  const label = LABEL.has(nameKey(teksSel(baris.sel[kolom]).split(":")[0] ?? "").replace(/^(\d+|[a-z]) /u, ""))
    ? null
    : labelBagian(teksSel(baris.sel[kolom]));
  if (label) {
    const nilai = label.isi === "" ? selBerikut(baris, kolom) : { isi: label.isi, teks: label.isi, sel: alamatSel(kolom, baris.nomor) };
    const unit = nilai === null ? "" : unitBerlabel(label, nilai.teks);
    return nilai === null || unit === "" ? null : { isi: unit, teks: unit, sel: nilai.sel };
  }
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
/** The unit that holds for a whole table: that of its head block, else the one that a title above its headings names. */
export function unitAtasTabel(lembar: LembarMentah, barisJudul: number): NamaBersel | null {
  const kepala = bacaKepalaAbk(lembar, barisJudul).unit;
  const unit = kepala && kepala.teks !== "" ? kepala : bacaJudulTabel(lembar, barisJudul).unit;
  return unit && /\p{L}/u.test(unit.teks) ? { teks: unit.teks, sel: unit.sel } : null;
}

/** The part of an office that a line between the rows of a list names, by a label or as a title: for the rows below it. */
export function unitBagianBaris(baris: BarisMentah): NamaBersel | null {
  const kolom = baris.sel.findIndex((isi) => typeof isi === "string" && labelKepala(isi) === "unit");
  if (kolom >= 0) return labelDalamTabel(baris) === "unit" ? nilaiLabel(baris, kolom) : null;
  const teks = teksTunggal(baris);
  const unit = teks === null ? null : namaUnitDalam(teks);
  if (teks === null || unit === null || !namaBagian(unit)) return null;
  return { teks: unit, sel: alamatSel(baris.sel.indexOf(teks), baris.nomor) };
}

/** The unit that a title or section names, as it is printed: `II. SUBBAGIAN UMUM`, `DAFTAR PEGAWAI SUBBAGIAN UMUM`; null when none. */
export function namaUnitDalam(judul: string): string | null {
  const label = labelBagian(judul);
  if (label !== null) return unitBerlabel(label, label.isi) || null;
  const teks = tidyText(judul).replace(/^\(?([ivxlc]+|[a-z]|\d{1,3})[.)]\s*/iu, "");
  const sesudah = String.raw`\s+(?:di |pada |lingkungan |dalam lingkungan )*(.+)$`;
  const inti =
    new RegExp(String.raw`\b(?:daftar|data|nominatif|rekap\w*)\b.*?\b(?:pegawai|asn|pns|pppk|sipil)\b${sesudah}`, "iu").exec(teks)?.[1] ??
    new RegExp(
      String.raw`\b(?:peta|daftar|susunan|formasi|kelas|bezetting)\s+(?:jabatan|formasi|pegawai)\b(?: dan kelas jabatan)?${sesudah}`,
      "iu",
    ).exec(teks)?.[1] ??
    teks;
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
      const pada = /^(.+?)\s+(?:pada|di(?:\s+lingkungan)?)\s+(.+)$/iu.exec(nama ?? "");
      if (nama !== null && AWAL_UNIT.test(nameKey(nama))) unit = tempat(nama);
      else if (pada?.[1] && AWAL_UNIT.test(nameKey(pada[2] ?? ""))) {
        jabatan ??= tempat(pada[1]);
        unit = tempat(pada[2] ?? "");
      } else if (nama !== null) jabatan ??= tempat(nama);
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
