import { KELAS_TERENDAH, KELAS_TERTINGGI, type JenisJabatan } from "../jabatan/jabatan";
import { bacaJenisJabatan } from "../jabatan/jenis";
import { nameKey } from "../name";
import { bukanSatuJabatan, tanpaKeterangan } from "../sebutan/keterangan";
import { kunciSebutan } from "../sebutan/kunci";
import { bacaAngkaSel, PembacaBaris } from "./bacaan";
import { barisPenomoran } from "./judul-lembar";
import { unitBagianBaris } from "./kepala-abk";
import { judulIsian, unitDiKolom } from "./label-unit";
import { selKosong, teksSel, type BarisMentah } from "./lembar";
import { caraBaca, type LembarDraf } from "./lembar-draf";
import { jenisAtas, jenisPerabot, teksTunggal, type BarisPerabot } from "./perabot";

/** A row of a peta jabatan as read, with its parent found among the rows. */
export interface BarisJabatan {
  readonly indeks: number;
  readonly pembaca: PembacaBaris;
  readonly nama: string;
  readonly kode: string;
  readonly unit: string;
  readonly unitInduk: string;
  readonly kelas: number | null;
  /** Seats that the row counts; null when it says none. */
  readonly kursi: number | null;
  /** The unit that the title of its section names; empty for none. */
  readonly bagian: string;
  readonly jenis: JenisJabatan | "struktural" | null;
  /** Parent in the tree, by index into these rows; null at the top or when it is not there. */
  induk: number | null;
  readonly anak: number[];
  readonly dikeluarkan: boolean;
}

/** A peta jabatan taken apart: its posts, the rows of the printed form, and rows that are neither (by index). */
export interface TabelJabatan {
  readonly baris: readonly BarisJabatan[];
  readonly perabot: readonly BarisPerabot[];
  readonly sisa: readonly number[];
}

/** Reads the rows of a peta jabatan and ties each to its parent, named by number, code or title. */
export function bacaBarisJabatan(lembar: LembarDraf): TabelJabatan {
  const { lembar: mentah, pengenalan } = lembar;
  const hasil: BarisJabatan[] = [];
  const perabot: BarisPerabot[] = [];
  const sisa: number[] = [];
  const cara = caraBaca(lembar, ["nama"]);
  const kolomNama = pengenalan.pemetaan["nama"] ?? -1;
  let bagian = "";
  const akhir = mentah.baris.findLastIndex(({ sel }) => !selKosong(sel[kolomNama]) && sel.filter((isi) => !selKosong(isi)).length > 1);
  for (const [indeks, satu] of mentah.baris.entries()) {
    if (satu.sel.every((isi) => selKosong(isi))) continue;
    const makna = maknaBaris(satu, { indeks, lembar, bawah: indeks > akhir });
    if (makna === "jabatan") hasil.push(bacaSatu(lembar, new PembacaBaris(cara, satu), { indeks, bagian }));
    else if (makna === null) sisa.push(indeks);
    else {
      perabot.push({ indeks, jenis: makna });
      if (makna === "judulBagian") bagian = unitBagianBaris(satu)?.teks ?? bagian;
    }
  }
  ikatInduk(hasil);
  tolakPutaran(hasil);
  hasil.forEach((baris, nomor) => {
    if (baris.induk !== null) hasil[baris.induk]?.anak.push(nomor);
  });
  return { baris: hasil, perabot, sisa };
}

function maknaBaris(
  baris: BarisMentah,
  { indeks, lembar: { pengenalan }, bawah }: { readonly indeks: number; readonly lembar: LembarDraf; readonly bawah: boolean },
): BarisPerabot["jenis"] | "jabatan" | null {
  if (indeks < pengenalan.awalData) return jenisAtas(baris, pengenalan.barisJudul);
  if (barisPenomoran(baris)) return "penomoran";
  const perabot = jenisPerabot(baris, bawah);
  const bernama = !selKosong(baris.sel[pengenalan.pemetaan["nama"] ?? -1]);
  if (perabot !== null && (perabot !== "tandaTangan" || !bernama)) return perabot;
  if (bernama && teksTunggal(baris) !== null && unitBagianBaris(baris) !== null) return "judulBagian";
  if (bernama) return judulTerulang(baris, pengenalan) ? "judulKolom" : "jabatan";
  return teksTunggal(baris) === null ? null : "judulBagian";
}

function judulTerulang({ sel }: BarisMentah, { pemetaan, judul }: LembarDraf["pengenalan"]): boolean {
  const kolom = pemetaan["nama"] ?? -1;
  return nameKey(teksSel(sel[kolom])) === nameKey(judul[kolom] ?? "");
}

/** Indices of the rows with every parent before its children. */
export function urutanPohon(baris: readonly BarisJabatan[]): readonly number[] {
  const hasil: number[] = [];
  baris.forEach((satu, nomor) => {
    if (satu.induk === null) hasil.push(nomor);
  });
  for (const nomor of hasil) for (const anak of baris[nomor]?.anak ?? []) hasil.push(anak);
  return hasil;
}

function bacaSatu(
  { pengenalan, lembar, dikeluarkan }: LembarDraf,
  pembaca: PembacaBaris,
  { indeks, bagian }: { readonly indeks: number; readonly bagian: string },
): BarisJabatan {
  const unit = (isian: string): string => unitDiKolom(judulIsian(pengenalan, isian), pembaca.sebutan(isian));
  const tertulis = pembaca.sebutan("nama");
  const nama = tanpaKeterangan(tertulis);
  if (nama !== tertulis) pembaca.info("nama", "keteranganJabatan", { nilai: tertulis, nama });
  if (bukanSatuJabatan(nama)) pembaca.peringatkan("nama", "bukanSatuJabatan", { nilai: nama });
  if (nama === "" && !pembaca.ditolak) pembaca.lapor("nama", "wajibKosong");
  return {
    indeks,
    pembaca,
    nama,
    kode: pembaca.teks("kode", 60),
    unit: unit("unit"),
    unitInduk: unit("unitInduk"),
    kelas: bacaKelas(pembaca),
    kursi: bacaKursi(pembaca),
    bagian,
    jenis: bacaJenis(pembaca),
    induk: null,
    anak: [],
    dikeluarkan: dikeluarkan.has(lembar.baris[indeks]?.nomor ?? 0),
  };
}

function bacaJenis(pembaca: PembacaBaris): BarisJabatan["jenis"] {
  const teks = pembaca.teks("jenis", 100);
  const jenis = teks === "" ? null : bacaJenisJabatan(teks);
  if (teks !== "" && jenis === null)
    pembaca.lapor("jenis", "nilaiTidakDikenal", { nilai: teks, pilihan: "JPT, administrator, pengawas, fungsional, pelaksana" });
  return jenis;
}

function bacaKelas(pembaca: PembacaBaris): number | null {
  const isi = pembaca.isi("kelas");
  if (selKosong(isi) || !pembaca.selBerguna("kelas", isi) || teksSel(isi).trim() === "-") return null;
  const kelas = typeof isi === "string" ? kelasTertulis(isi) : bacaAngkaSel(isi, pembaca.desimal("kelas"));
  if (kelas !== null && Number.isInteger(kelas) && kelas >= KELAS_TERENDAH && kelas <= KELAS_TERTINGGI) return kelas;
  pembaca.lapor("kelas", "kelasTidakSah", { nilai: teksSel(isi), batas: `${KELAS_TERENDAH} sampai ${KELAS_TERTINGGI}` });
  return null;
}

const ROMAWI = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii"];

/** `Kelas 11`, `9 (sembilan)`, `VI`; null for what is no one class, such as `7/8`. */
function kelasTertulis(teks: string): number | null {
  const inti = teks
    .replace(/\([^)]*\)/gu, " ")
    .replace(/^\s*(kelas|kls)\.?\s*(jabatan)?/iu, "")
    .trim();
  if (/^\d{1,2}$/u.test(inti)) return Number(inti);
  const romawi = ROMAWI.indexOf(inti.toLowerCase());
  return romawi < 0 ? null : romawi + 1;
}

/** Seats as a whole number from 1; a dash or 0 says that there is none. */
function bacaKursi(pembaca: PembacaBaris): number | null {
  const isi = pembaca.isi("kursi");
  if (selKosong(isi)) return null;
  const kursi = bacaAngkaSel(isi, pembaca.desimal("kursi"));
  return kursi !== null && Number.isInteger(kursi) && kursi >= 1 && kursi < 10_000 ? kursi : null;
}

function kunciSekamar(unit: string, nama: string): string {
  return `${kunciSebutan(unit)}\u0000${kunciSebutan(nama)}`;
}

function ikatInduk(baris: readonly BarisJabatan[]): void {
  const menurut = (kunci: (satu: BarisJabatan) => string): ReadonlyMap<string, number> => {
    const peta = new Map<string, number>();
    baris.forEach((satu, nomor) => {
      const tanda = kunci(satu);
      if (tanda !== "" && !satu.dikeluarkan && !peta.has(tanda)) peta.set(tanda, nomor);
    });
    return peta;
  };
  const id = menurut((satu) => teksSel(satu.pembaca.isi("id")).trim());
  const kode = menurut((satu) => satu.kode);
  const nama = menurut((satu) => nameKey(satu.nama));
  const ejaan = menurut((satu) => kunciSebutan(satu.nama));
  const sekamar = menurut((satu) => (satu.unit === "" ? "" : kunciSekamar(satu.unit, satu.nama)));
  for (const satu of baris) {
    const induk = teksSel(satu.pembaca.isi("induk")).trim();
    if (satu.dikeluarkan || induk === "" || induk === "-" || induk === "0") continue;
    // Of two heads of one title the one in the same unit is meant.
    const rekan = satu.unit === "" ? undefined : sekamar.get(kunciSekamar(satu.unit, induk));
    satu.induk = id.get(induk) ?? kode.get(induk) ?? rekan ?? nama.get(nameKey(induk)) ?? ejaan.get(kunciSebutan(induk)) ?? null;
    if (satu.induk === null) satu.pembaca.lapor("induk", "indukTidakAda", { nilai: induk });
  }
}

/** Refuses the rows that stand below themselves, and sets the rows that hang on them at the top. */
function tolakPutaran(baris: readonly BarisJabatan[]): void {
  const selesai = new Set<number>();
  const berputar = new Set<number>();
  baris.forEach((_, awal) => {
    const jalan: number[] = [];
    const diJalan = new Map<number, number>();
    let kini: number | null = awal;
    while (kini !== null && !selesai.has(kini) && !diJalan.has(kini)) {
      diJalan.set(kini, jalan.length);
      jalan.push(kini);
      kini = baris[kini]?.induk ?? null;
    }
    const mulai = kini === null ? undefined : diJalan.get(kini);
    if (mulai !== undefined) laporPutaran(baris, jalan.slice(mulai), berputar);
    for (const satu of jalan) selesai.add(satu);
  });
  for (const [nomor, satu] of baris.entries()) {
    if (satu.induk === null || !berputar.has(satu.induk)) continue;
    if (!berputar.has(nomor)) satu.pembaca.lapor("induk", "indukTidakAda", { nilai: teksSel(satu.pembaca.isi("induk")) });
    satu.induk = null;
  }
}

function laporPutaran(baris: readonly BarisJabatan[], putaran: readonly number[], berputar: Set<number>): void {
  const nama = putaran.map((nomor) => baris[nomor]?.nama ?? "");
  const jalur = [...nama.slice(0, 6), ...(nama.length > 6 ? ["…"] : []), nama[0] ?? ""].join(" > ");
  for (const nomor of putaran) {
    berputar.add(nomor);
    baris[nomor]?.pembaca.tolak("induk", "unitBerputar", { nama: baris[nomor]?.nama ?? "", jalur });
  }
}
