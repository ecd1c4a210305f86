import { nameKey } from "../name";
import { barisPenomoran } from "./judul-lembar";
import { selKosong, teksSel, type BarisMentah, type IsiSel } from "./lembar";
import type { JenisPerabot } from "./pratinjau";

/** A row that carries no data, with what it is. */
export interface BarisPerabot {
  /** Index into the rows of the sheet. */
  readonly indeks: number;
  readonly jenis: JenisPerabot;
}

/** A label under or within a table is short; a longer text is a task. */
const LABEL_TERPANJANG = 100;

const JUMLAH =
  /^\u03c3$|^kebutuhan (pegawai|formasi|jabatan)( (setelah |hasil )?(dibulatkan|pembulatan|bulat))?$|^dibulatkan menjadi .*$|^(sub ?)?(jumlah|total|jml|grand total|pembulatan|dibulatkan|kelebihan|kekurangan)( (total|keseluruhan|seluruhnya|seluruh|semua|sub|bagian|pegawai|kebutuhan|beban|waktu|kekurangan|kelebihan|formasi|kerja|jam|menit|orang|pns|pppk|asn|tugas|volume|besar|yang|pembulatan|[a-z]|[ivx]+|\d+)( .*)?)?$/u;
const PINDAHAN =
  /^(jumlah |jml |saldo )?(dipindahkan|pindahan|lanjutan|sambungan|bersambung|jumlah lalu)( .*)?$|^(hal|halaman|page) \d+( .*)?$/u;
const CATATAN = /^(catatan|keterangan|ket|note|nb|sumber|dasar|rumus|petunjuk|cara pengisian)( |$)|^dicetak /u;
const TANDA_TANGAN =
  /^(mengetahui|menyetujui|mengesahkan|disahkan|ditetapkan|diketahui|disusun oleh|penyusun|yang membuat|dibuat oleh|pembuat daftar|pejabat|plt|plh|a n|an|atas nama|ttd|tanda tangan|nip|nipppk|sekretaris|kepala|ketua|kasubb?ag|kabag)( |$)/u;
const TEMPAT_TANGGAL =
  /^[\p{L} ]{2,40} (\d{1,2} )?(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)( \d{4})?$/u;

/** Texts of a row, in order, as keys. */
function kunciBaris({ sel }: BarisMentah): readonly string[] {
  return sel.flatMap((isi) => (selKosong(isi) ? [] : [nameKey(teksSel(isi).slice(0, 400))]));
}

/** The first words of a row as a key; empty when it begins with a long text or holds none. */
export function labelBaris(baris: BarisMentah): string {
  const teks = baris.sel.find((isi): isi is string => typeof isi === "string" && /\p{L}/u.test(isi));
  return teks === undefined || teks.length > LABEL_TERPANJANG ? "" : nameKey(teks);
}

/** JUMLAH, PEMBULATAN and the like. */
export function barisJumlah(baris: BarisMentah): boolean {
  return JUMLAH.test(labelBaris(baris));
}

/** `Jumlah Analis Hukum`, `TOTAL SUBBAGIAN HUKUM`: the only text of its row, beside figures but without a norm of its own. */
export function barisJumlahBernama(baris: BarisMentah, pemetaan: Readonly<Record<string, number>>): boolean {
  if (!/^(sub ?)?(jumlah|jml|total)( |$)/u.test(labelBaris(baris)) || !selKosong(baris.sel[pemetaan["normaWaktu"] ?? -1])) return false;
  const berhuruf = baris.sel.filter((isi) => typeof isi === "string" && /\p{L}/u.test(isi));
  return berhuruf.length === 1 && !selKosong(baris.sel[pemetaan["pegawaiDibutuhkan"] ?? -1]);
}

/** JUMLAH DIPINDAHKAN, PINDAHAN, a page number: the same total carried from page to page. */
export function barisPindahan(baris: BarisMentah): boolean {
  return PINDAHAN.test(labelBaris(baris));
}

/** Words with which the block of signatures surely begins; a title such as Kepala may be a post of the list too. */
const PEMBUKA =
  /^(mengetahui|menyetujui|mengesahkan|disahkan|ditetapkan|diketahui|disusun oleh|yang membuat|dibuat oleh|pembuat daftar|atas nama|ttd|tanda tangan|tembusan)( |$)|^(nip|nipppk)( \d[\d ]*)?$|^a n (?!.* )/u;
const JABATAN_PENANDA =
  /^(pejabat|penyusun|plt|plh|pelaksana (tugas|harian)|a n|sekretaris|kepala|ketua|kasubb?ag|kabag|kabid|kasi|direktur|rektor|dekan|camat|bupati|wali ?kota|gubernur|inspektur|koordinator|pembina|penata|pengatur|ttd)( |$)/u;

/** Whether a text, as a key, opens the signatures below a list: place and date, or a word that stands only there. */
export function pembukaTandaTangan(kunci: string): boolean {
  return PEMBUKA.test(kunci) || TEMPAT_TANGGAL.test(kunci);
}

/** Whether a text, as a key, ends with a month behind other words: a place and date, or anything else that speaks of a month. */
export function berakhirBulan(kunci: string): boolean {
  return TEMPAT_TANGGAL.test(kunci);
}

/** Whether a text, as a key, is the title under which somebody signs. */
export function jabatanPenanda(kunci: string): boolean {
  return JABATAN_PENANDA.test(kunci);
}

/** A bare NIP, which stands below the name of the one who signs. */
export function sepertiNipPenanda(baris: BarisMentah): boolean {
  return kunciBaris(baris).every((kunci) => /^(nip|nipppk)( |$)/u.test(kunci));
}

/** A cell that speaks of a signature: place and date, who signs, his NIP, a bare dotted line. */
export function selTandaTangan(kunci: string): boolean {
  return kunci === "" || TANDA_TANGAN.test(kunci) || TEMPAT_TANGGAL.test(kunci);
}

/** A row with words of a signature in it. */
export function sepertiTandaTangan(baris: BarisMentah): boolean {
  return kunciBaris(baris).some(selTandaTangan);
}

/**
 * What a row is that belongs to the printed form and not to its data, judged by itself; null when it looks like data. `bawah`: it
 * stands below the last row of data, where lone texts are names and offices of those who sign.
 */
export function jenisPerabot(baris: BarisMentah, bawah: boolean): JenisPerabot | null {
  const kunci = kunciBaris(baris);
  const [pertama = ""] = kunci;
  if (barisPindahan(baris)) return "pindahan";
  if (barisJumlah(baris)) return "jumlah";
  if (CATATAN.test(pertama)) return "catatan";
  if (!bawah) return null;
  if (kunci.some(selTandaTangan) && kunci.length <= 4) return "tandaTangan";
  const teksSaja = baris.sel.every((isi) => selKosong(isi) || typeof isi === "string");
  if (!teksSaja || kunci.length > 4) return null;
  return kunci.every((satu) => satu.length <= 80) ? "tandaTangan" : "catatan";
}

/** A lone text, with at most a number or letter before it: the title of a section (`A | TUGAS POKOK`). */
export function teksTunggal(baris: BarisMentah): string | null {
  const terisi = baris.sel.filter((isi) => !selKosong(isi));
  const teks = terisi.filter((isi): isi is string => typeof isi === "string" && /\p{L}{2}/u.test(isi) && !penanda(isi));
  const [satu] = teks;
  if (satu === undefined || teks.length > 1) return null;
  const lain = terisi.filter((isi) => isi !== satu);
  return lain.length === 0 || (lain.length === 1 && penanda(lain[0])) ? satu : null;
}

/** A number, letter or roman numeral that counts sections or tasks. */
function penanda(isi: IsiSel | undefined): boolean {
  if (typeof isi === "number") return Number.isInteger(isi) && isi > 0 && isi < 200;
  return typeof isi === "string" && /^\(?([ivxlc]+|[a-z]|\d{1,3})[.)]*$/iu.test(isi.trim());
}

/** A person's number, or a text among several figures: such a row is no title. */
function sepertiData({ sel }: BarisMentah): boolean {
  if (sel.some((isi) => typeof isi === "string" && /^\D{0,6}(?:19|20)\d{16}\D*$/u.test(isi.replace(/[\s.'"=-]/gu, "")))) return true;
  const angka = sel.filter((isi) => typeof isi === "number").length;
  return angka >= 3 && sel.some((isi) => typeof isi === "string" && /\p{L}{3}/u.test(isi));
}

/** What a row above the first row of data is: what stands above the headings, the headings themselves or their numbering; null for data. */
export function jenisAtas(baris: BarisMentah, barisJudul: number): JenisPerabot | null {
  if (baris.nomor < barisJudul || barisJudul === 0) return perabotAtas(baris);
  return barisPenomoran(baris) ? "penomoran" : "judulKolom";
}

/** Rows above the headings: labels of the head block (a colon or a filled cell beside them), else titles; null for one that looks like data. */
function perabotAtas(baris: BarisMentah): JenisPerabot | null {
  if (baris.sel.filter((isi) => !selKosong(isi)).length >= 3 && sepertiData(baris)) return null;
  const terisi = baris.sel.filter((isi) => !selKosong(isi));
  const berlabel = terisi.length > 1 || terisi.some((isi) => typeof isi === "string" && /\S\s*:/u.test(isi));
  return berlabel ? "kepala" : "judul";
}
