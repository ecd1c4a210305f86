import { nameKey } from "../name";
import { bentukForm } from "./anjab/kenali-anjab";
import type { BentukLembar } from "./bentuk-lembar";
import { bentukDari, JENIS_DIBACA, lembarDibaca, type JenisDibaca, type JenisLembar } from "./jenis-lembar";
import {
  bacaJudul,
  BARIS_DIPERIKSA,
  barisPenomoran,
  berjudulAnak,
  kunciJudul,
  TINGGI_JUDUL,
  type JudulKolom,
  type TinggiJudul,
} from "./judul-lembar";
import { JUDUL_PIVOT, JUDUL_REKAP } from "./kamus-judul-jabatan";
import type { PemetaanTersimpan } from "./keadaan";
import { alamatSel, selKosong, teksSel, type BarisMentah, type LembarMentah, type RentangGabung } from "./lembar";
import { petakanKolom } from "./petakan-kolom";
import { tebakLembar, type TebakanLembar } from "./tebakan";

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
  /** For a sheet that is not read: what it comes nearest to. */
  readonly tebakan: TebakanLembar | null;
  /** For a recap that names posts and their seats: how it is read where nothing else in its file lists them. */
  readonly peta?: Pengenalan | undefined;
  /** Only lists units for the sheets of its file to refer to. */
  readonly daftarUnit?: true;
  /** For a recap: whether its file holds nothing that it could sum up. */
  readonly sendirian?: boolean;
}

/** What the analyst fixed about a sheet; what she left open is recognised. */
export interface PilihanBaca {
  readonly jenis: JenisLembar;
  readonly kolom: Readonly<Record<string, number>>;
  readonly barisJudul?: number | undefined;
}

/** Rows taken as headings, by index into the rows, and what they would make of the sheet. */
export interface CalonJudul {
  readonly awal: number;
  readonly tinggi: TinggiJudul;
  readonly judul: readonly JudulKolom[];
  readonly jenis: JenisLembar;
  readonly pemetaan: Readonly<Record<string, number>>;
  /** For a recap: the kind and the fields that it is read by where nothing else lists what it sums up. */
  readonly peta?: { readonly jenis: JenisDibaca; readonly pemetaan: Readonly<Record<string, number>> } | undefined;
  /** The more fields, and the more surely, the better. */
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
  const lembar = denganGabunganAtas(utuh, batas);
  const diingat = menurutIngatan(lembar, batas, tersimpan);
  if (diingat) return diingat;
  const form = bentukForm(lembar);
  if (form) return { jenis: form, barisJudul: 0, awalData: 0, judul: [], pemetaan: {}, gabungan: "", tebakan: null };
  let terbaik: CalonJudul | null = null;
  for (let awal = 0; awal < batas; awal += 1) {
    const calon = judulTerbaikPada(lembar, awal);
    if (calon && (terbaik === null || (calon.nilai > terbaik.nilai && !judulSama(calon, terbaik)))) terbaik = calon;
  }
  if (terbaik) return susun(lembar, terbaik);
  const atas = lembar.baris[0]?.sel.map((isi) => teksSel(isi).trim()) ?? [];
  const tebakan = tebakLembar(lembar);
  return {
    jenis: sepertiRekap(lembar, batas) ? "rekap" : "tidakDikenal",
    barisJudul: 0,
    awalData: 0,
    judul: tebakan?.judul ?? atas,
    pemetaan: {},
    gabungan: "",
    tebakan,
  };
}

/** The same headings once more, as on a new page: the first ones count, whatever the values beneath say for either. */
function judulSama(satu: CalonJudul, lain: CalonJudul): boolean {
  return satu.awal >= lain.awal + lain.tinggi && tandaCalon(satu) === tandaCalon(lain);
}

/** `tandaJudul` of headings not yet chosen. */
export function tandaCalon({ judul }: CalonJudul): string {
  return tandaJudul(judul.map(({ teks }) => teks));
}

/** Merges of a large sheet cost time where they cannot matter: below the rows that are looked at. */
function denganGabunganAtas(utuh: LembarMentah, batas: number): LembarMentah {
  const terbawah = utuh.baris[batas]?.nomor ?? Number.POSITIVE_INFINITY;
  return { ...utuh, gabungan: utuh.gabungan.filter((rentang) => rentang.barisAwal <= terbawah) };
}

function menurutIngatan(lembar: LembarMentah, batas: number, tersimpan: ReadonlyMap<string, PemetaanTersimpan>): Pengenalan | null {
  if (tersimpan.size === 0) return null;
  for (let awal = 0; awal < batas; awal += 1) {
    for (const tinggi of TINGGI_JUDUL) {
      const judul = bacaJudul(lembar, awal, tinggi);
      const ingatan = judul ? tersimpan.get(tandaJudul(judul.map(({ teks }) => teks))) : undefined;
      if (judul && ingatan) return susun(lembar, { awal, tinggi, judul, jenis: ingatan.jenis, pemetaan: ingatan.kolom });
    }
  }
  return null;
}

/** The best reading of the headings that begin at a row; null when none makes a sheet that is known. */
export function judulTerbaikPada(lembar: LembarMentah, awal: number): CalonJudul | null {
  let terbaik: CalonJudul | null = null;
  for (const tinggi of TINGGI_JUDUL) {
    const judul = bacaJudul(lembar, awal, tinggi);
    if (!judul || (tinggi < 3 && berjudulAnak(lembar, awal, tinggi))) continue;
    for (const jenis of JENIS_DIBACA) {
      const calon = cobaJenis(jenis, lembar, { awal, tinggi, judul });
      if (calon && (terbaik === null || calon.nilai > terbaik.nilai)) terbaik = calon;
    }
  }
  return terbaik;
}

function cobaJenis(jenis: JenisDibaca, lembar: LembarMentah, tempat: Pick<CalonJudul, "awal" | "tinggi" | "judul">): CalonJudul | null {
  const { isian, wajib, salahSatu, periksa } = lembarDibaca(jenis);
  const awal = tempat.awal + tempat.tinggi;
  const { pemetaan, nilai } = petakanKolom(isian, tempat.judul, { baris: lembar.baris, awal });
  const ada = (satu: string): boolean => pemetaan[satu] !== undefined;
  if (!wajib.every(ada)) return null;
  const bercirian = salahSatu.some(ada);
  if (!periksa && !bercirian) return null;
  const putusan = periksa
    ? periksa({ pemetaan, bercirian, judul: tempat.judul, isi: lembar.baris.slice(awal) })
    : { pemetaan, rekap: false, potongan: 0 };
  if (!putusan) return null;
  return {
    ...tempat,
    jenis: putusan.rekap ? "rekap" : jenis,
    pemetaan: putusan.rekap ? {} : putusan.pemetaan,
    peta: putusan.rekap ? { jenis, pemetaan: putusan.pemetaan } : undefined,
    nilai: nilai - (tempat.tinggi - 1) * 0.5 - putusan.potongan,
  };
}

/** Whether a sheet without known headings counts or sums what other sheets list. */
function sepertiRekap(lembar: LembarMentah, batas: number): boolean {
  return lembar.baris.slice(0, batas).some(({ sel }) => {
    const kunci = sel.flatMap((isi) => (typeof isi === "string" && isi.length < 60 ? [nameKey(isi)] : []));
    if (kunci.some((satu) => JUDUL_PIVOT.some((pivot) => satu === pivot || satu.startsWith(`${pivot} `)))) return true;
    return kunci.filter((satu) => JUDUL_REKAP.includes(satu)).length >= 2 || kunci.some((satu) => /^(rekap|rekapitulasi)( |$)/u.test(satu));
  });
}

function menurutPilihan(lembar: LembarMentah, pilihan: PilihanBaca): Pengenalan {
  const dikenali = kenaliLembar(lembar, new Map(), null);
  const nomor = pilihan.barisJudul ?? dikenali.barisJudul;
  const awal = Math.max(
    0,
    lembar.baris.findIndex((baris) => baris.nomor === nomor),
  );
  const sendiri = dikenali.barisJudul === nomor ? judulTerbaikPada(lembar, awal) : null;
  const tinggi = sendiri?.tinggi ?? 1;
  const judul = bacaJudul(lembar, awal, tinggi) ?? judulApaAdanya(lembar, awal);
  return susun(lembar, { awal, tinggi, judul, jenis: pilihan.jenis, pemetaan: pilihan.kolom });
}

/** Whatever stands in a row that the analyst calls headings. */
function judulApaAdanya(lembar: LembarMentah, awal: number): readonly JudulKolom[] {
  const sel = lembar.baris[awal]?.sel ?? [];
  return sel.map((isi) => {
    const teks = teksSel(isi).replace(/\s+/gu, " ").trim();
    return { teks, sendiri: teks, kunci: [kunciJudul(teks)], kunciSendiri: [] };
  });
}

function susun(lembar: LembarMentah, calon: Omit<CalonJudul, "nilai">): Pengenalan {
  const { awal, tinggi, judul, jenis, pemetaan, peta } = calon;
  const bentuk = bentukDari(jenis);
  const nomor = lembar.baris[awal]?.nomor ?? 0;
  const sampai = lembar.baris[awal + tinggi - 1]?.nomor ?? nomor;
  let awalData = awal + tinggi;
  while (lanjutanJudul(lembar.baris[awalData], bentuk, pemetaan)) awalData += 1;
  if (barisPenomoran(lembar.baris[awalData])) awalData += 1;
  const gabung = lembar.gabungan.find((rentang) => rentang.barisAwal >= nomor && rentang.barisAwal <= sampai);
  return {
    jenis: bentuk || jenis === "rekap" ? jenis : "tidakDikenal",
    barisJudul: nomor,
    awalData,
    judul: judul.map(({ teks }) => teks),
    pemetaan: bentuk
      ? Object.fromEntries(Object.entries(pemetaan).filter(([isian]) => bentuk.isian.some((satu) => satu.isian === isian)))
      : {},
    gabungan: gabung ? alamatRentang(gabung) : "",
    tebakan: bentuk ? null : tebakLembar(lembar),
    ...(peta ? { peta: susun(lembar, { awal, tinggi, judul, ...peta }) } : {}),
  };
}

/** A further line of headings: short words or units in several columns, none where every row of data has something. */
function lanjutanJudul(baris: BarisMentah | undefined, bentuk: BentukLembar | null, pemetaan: Readonly<Record<string, number>>): boolean {
  const terisi = baris?.sel.filter((isi) => !selKosong(isi)) ?? [];
  if (!baris || !bentuk || terisi.length < 2) return false;
  const pendek = terisi.filter(
    (isi): isi is string => typeof isi === "string" && isi.length <= 25 && /\p{L}/u.test(isi) && !isi.includes(":"),
  );
  if (pendek.length < terisi.length) return false;
  const bersatuan = pendek.filter((isi) => /^\s*\([^()]+\)\s*$/u.test(isi)).length;
  if (bersatuan >= 2 && bersatuan * 2 >= pendek.length) return true;
  return pendek.every((isi) => !/\d/u.test(isi)) && bentuk.wajib.every((isian) => selKosong(baris.sel[pemetaan[isian] ?? -1]));
}

function alamatRentang(rentang: RentangGabung): string {
  return `${alamatSel(rentang.kolomAwal, rentang.barisAwal)}:${alamatSel(rentang.kolomAkhir, rentang.barisAkhir)}`;
}
