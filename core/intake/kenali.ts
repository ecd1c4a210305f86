import { nameKey } from "../name";
import { BENTUK_LEMBAR, bentukLembar, type BentukLembar } from "./isian";
import type { PemetaanTersimpan } from "./keadaan";
import { alamatSel, selKosong, teksSel, type BarisMentah, type LembarMentah, type RentangGabung } from "./lembar";
import type { JenisLembar } from "./pratinjau";

/** Rows from the top among which the headings are looked for. */
const BARIS_DIPERIKSA = 50;

/** How a sheet is read: its kind, its headings and which column gives which field. */
export interface Pengenalan {
  readonly jenis: JenisLembar;
  /** Row number of the (upper) headings, from 1; 0 when none was recognised. */
  readonly barisJudul: number;
  /** Index into `LembarMentah.baris` of the first row below the headings. */
  readonly awalData: number;
  readonly judul: readonly string[];
  readonly pemetaan: Readonly<Record<string, number>>;
  /** Merged range that headings stand in, such as `B8:D8`; empty when none does. */
  readonly gabungan: string;
}

/** What the analyst fixed about a sheet; what she left open is recognised. */
export interface PilihanBaca {
  readonly jenis: JenisLembar;
  readonly kolom: Readonly<Record<string, number>>;
  readonly barisJudul?: number | undefined;
}

/** One or two rows taken as headings, by index into the rows. */
interface TempatJudul {
  readonly awal: number;
  readonly tinggi: 1 | 2;
  readonly judul: readonly string[];
}

interface Bacaan extends TempatJudul {
  readonly jenis: JenisLembar;
  readonly pemetaan: Readonly<Record<string, number>>;
}

interface Calon extends Bacaan {
  /** Fields recognised; the more the better. */
  readonly nilai: number;
}

/** Signature of a heading row: sheets with the same one are read with the same mapping. */
export function tandaJudul(judul: readonly string[]): string {
  return judul.map((teks) => kunciJudul(teks)).join("|");
}

/** Recognises a sheet by its headings, wherever the heading row stands among the first fifty. */
export function kenaliLembar(
  utuh: LembarMentah,
  tersimpan: ReadonlyMap<string, PemetaanTersimpan>,
  pilihan: PilihanBaca | null,
): Pengenalan {
  if (pilihan) return menurutPilihan(utuh, pilihan);
  const batas = Math.min(BARIS_DIPERIKSA, utuh.baris.length);
  const terbawah = utuh.baris[batas]?.nomor ?? Number.POSITIVE_INFINITY;
  const lembar = { ...utuh, gabungan: utuh.gabungan.filter((rentang) => rentang.barisAwal <= terbawah) };
  let terbaik: Calon | null = null;
  for (let awal = 0; awal < batas; awal += 1) {
    for (const tinggi of [1, 2] as const) {
      const judul = judulPada(lembar, awal, tinggi);
      const ingatan = tersimpan.get(tandaJudul(judul));
      if (ingatan && judul.some((teks) => teks !== ""))
        return susun(lembar, { awal, tinggi, judul, jenis: ingatan.jenis, pemetaan: ingatan.kolom });
      for (const bentuk of BENTUK_LEMBAR) {
        const calon = cobaBentuk(bentuk, { awal, tinggi, judul });
        if (calon && (terbaik === null || calon.nilai > terbaik.nilai)) terbaik = calon;
      }
    }
  }
  if (!terbaik) return { jenis: "tidakDikenal", barisJudul: 0, awalData: 0, judul: judulPada(lembar, 0, 1), pemetaan: {}, gabungan: "" };
  return susun(lembar, terbaik);
}

function cobaBentuk(bentuk: BentukLembar, tempat: TempatJudul): Calon | null {
  const pemetaan = petakanJudul(bentuk, tempat.judul);
  const ada = (isian: string): boolean => pemetaan[isian] !== undefined;
  if (!bentuk.wajib.every(ada) || !bentuk.salahSatu.some(ada)) return null;
  const nilai = Object.keys(pemetaan).length - (tempat.tinggi === 2 ? 0.5 : 0);
  return { ...tempat, jenis: bentuk.jenis, pemetaan, nilai };
}

/** Which column gives which field: the first heading that is one of its synonyms, without a unit in brackets. */
function petakanJudul(bentuk: BentukLembar, judul: readonly string[]): Readonly<Record<string, number>> {
  const kolomMenurutKunci = new Map<string, number>();
  judul.forEach((teks, kolom) => {
    const kunci = kunciJudul(teks);
    if (!kolomMenurutKunci.has(kunci)) kolomMenurutKunci.set(kunci, kolom);
  });
  const hasil: Record<string, number> = {};
  for (const { isian, sinonim } of bentuk.isian) {
    const kata = sinonim.find((satu) => kolomMenurutKunci.has(satu));
    const kolom = kata === undefined ? undefined : kolomMenurutKunci.get(kata);
    if (kata === undefined || kolom === undefined) continue;
    hasil[isian] = kolom;
    kolomMenurutKunci.delete(kata);
  }
  return hasil;
}

function kunciJudul(judul: string): string {
  return nameKey(judul.replace(/\([^)]*\)/gu, " ").replace(/\b(dalam )?(menit|jam)\b/giu, " "));
}

function menurutPilihan(lembar: LembarMentah, pilihan: PilihanBaca): Pengenalan {
  const dikenali = kenaliLembar(lembar, new Map(), null);
  const nomor = pilihan.barisJudul ?? dikenali.barisJudul;
  const awal = Math.max(
    0,
    lembar.baris.findIndex((baris) => baris.nomor === nomor),
  );
  const tinggi =
    dikenali.barisJudul === nomor && dikenali.awalData > awal + 1 && judulPada(lembar, awal, 1).join() !== dikenali.judul.join() ? 2 : 1;
  return susun(lembar, { awal, tinggi, judul: judulPada(lembar, awal, tinggi), jenis: pilihan.jenis, pemetaan: pilihan.kolom });
}

function susun(lembar: LembarMentah, { awal, tinggi, judul, jenis, pemetaan }: Bacaan): Pengenalan {
  const bentuk = bentukLembar(jenis);
  const nomor = lembar.baris[awal]?.nomor ?? 0;
  const sampai = lembar.baris[awal + tinggi - 1]?.nomor ?? nomor;
  let awalData = awal + tinggi;
  if (barisPenomoran(lembar, awalData)) awalData += 1;
  const gabung = lembar.gabungan.find((rentang) => rentang.barisAwal >= nomor && rentang.barisAwal <= sampai);
  return {
    jenis: bentuk ? jenis : "tidakDikenal",
    barisJudul: nomor,
    awalData,
    judul,
    pemetaan: bentuk
      ? Object.fromEntries(Object.entries(pemetaan).filter(([isian]) => bentuk.isian.some((satu) => satu.isian === isian)))
      : {},
    gabungan: gabung ? alamatRentang(gabung) : "",
  };
}

/** Headings of the row at an index, or of it and the next one; a merged heading counts for every column that it spans. */
function judulPada(lembar: LembarMentah, awal: number, tinggi: 1 | 2): string[] {
  const atas = lembar.baris[awal];
  const bawah = tinggi === 2 ? lembar.baris[awal + 1] : undefined;
  if (!atas) return [];
  const lebar = Math.max(atas.sel.length, bawah?.sel.length ?? 0);
  const hasil: string[] = [];
  for (let kolom = 0; kolom < lebar; kolom += 1) {
    const teksAtas = tinggi === 2 ? teksTerbentang(lembar, atas, kolom) : teksSel(atas.sel[kolom]);
    const teksBawah = bawah && typeof bawah.sel[kolom] === "string" ? teksSel(bawah.sel[kolom]) : "";
    hasil.push((teksBawah.trim() === "" ? teksAtas : teksBawah).replace(/\s+/gu, " ").trim());
  }
  return hasil;
}

function teksTerbentang(lembar: LembarMentah, baris: BarisMentah, kolom: number): string {
  const teks = teksSel(baris.sel[kolom]);
  if (teks !== "") return teks;
  const rentang = lembar.gabungan.find((satu) => satu.barisAwal === baris.nomor && satu.kolomAwal < kolom && satu.kolomAkhir >= kolom);
  return rentang ? teksSel(baris.sel[rentang.kolomAwal]) : "";
}

/** Whether a row only numbers the columns 1, 2, 3 ... as the printed forms do. */
function barisPenomoran(lembar: LembarMentah, indeks: number): boolean {
  const baris = lembar.baris[indeks];
  if (!baris) return false;
  const isi = baris.sel.filter((sel) => !selKosong(sel)).map((sel) => Number(teksSel(sel).replace(/[().]/gu, "")));
  return (
    isi.length >= 3 &&
    isi.every((angka, urutan) => Number.isInteger(angka) && angka >= 1 && (urutan === 0 || angka > (isi[urutan - 1] ?? 0)) && angka <= 40)
  );
}

function alamatRentang(rentang: RentangGabung): string {
  return `${alamatSel(rentang.kolomAwal, rentang.barisAwal)}:${alamatSel(rentang.kolomAkhir, rentang.barisAkhir)}`;
}
