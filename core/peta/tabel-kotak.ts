import { angkaPeta, selisihJumlah, selisihPeta, TEKS_KOTAK as T } from "../text/peta";
import type { UnsurGambar, WarnaPeta } from "./gambar";
import { lebarTeks, pecahBaris, type Huruf } from "./lebar-huruf";
import type { BarisPeta, JumlahPeta } from "./pohon";

/** Where a jabatan stands in its box. */
export interface LetakBaris {
  readonly jabatanId: string;
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
}

interface Sel {
  readonly teks: string;
  readonly warna: WarnaPeta;
}

interface BarisTabel {
  readonly jabatanId: string | null;
  readonly jenis: "isi" | "kelompok" | "jumlah";
  readonly nama: readonly string[];
  readonly angka: readonly Sel[];
  readonly tinggi: number;
}

/** A table of jabatan, broken into lines and columns but not yet drawn. */
export interface TabelTersusun {
  readonly lebarNama: number;
  readonly lebarAngka: readonly number[];
  readonly kolom: readonly (readonly BarisTabel[])[];
}

const ISI: Huruf = { ukuran: 11, tebal: false };
const TEBAL: Huruf = { ukuran: 10.5, tebal: true };
const NAMA = { terkecil: 150, terbesar: 250 } as const;
const BANTALAN = 5;
const BARIS = 13.5;
const SELA_BARIS = 4;
const SELA_KOLOM = 12;
const KEPALA = [T.kolom.kelas, T.kolom.bezetting, T.kolom.kebutuhan, T.kolom.selisih] as const;

interface Permintaan {
  readonly kolom: number;
  /** The row of totals; null for a table that goes on elsewhere. */
  readonly jumlah: { readonly label: string; readonly jumlah: JumlahPeta } | null;
}

/** Breaks the rows into lines; null when there is nothing to tell. */
export function susunTabel(baris: readonly BarisPeta[], { kolom, jumlah }: Permintaan): TabelTersusun | null {
  if (baris.length === 0) return null;
  const angka = baris.map(angkaBaris);
  const total = jumlah && angkaJumlah(jumlah.jumlah);
  const lebarAngka = KEPALA.map((kepala, nomor) => {
    const semua = [...angka, ...(total ? [total] : [])].map((sel) => lebarTeks(sel[nomor]?.teks ?? "", { ...ISI, tebal: true }));
    return Math.ceil(2 * BANTALAN + Math.max(lebarTeks(kepala, TEBAL), ...semua));
  });
  const nama = baris.map(({ nama: satu, kursi }) => T.kursi(satu, kursi));
  const terpanjang = Math.max(...nama.map((satu) => lebarTeks(satu, ISI)), jumlah ? lebarTeks(jumlah.label, TEBAL) : 0);
  const lebarNama = Math.ceil(Math.min(NAMA.terbesar, Math.max(NAMA.terkecil, terpanjang)) + 2 * BANTALAN);
  const semua: BarisTabel[] = [];
  const adaFungsional = baris.some(({ jenis }) => jenis === "fungsional");
  for (const [nomor, satu] of baris.entries()) {
    if (adaFungsional && satu.jenis !== baris[nomor - 1]?.jenis) semua.push(kelompok(satu));
    semua.push(barisTabel({ jabatanId: satu.jabatanId, jenis: "isi", nama: nama[nomor] ?? "", angka: angka[nomor] ?? [] }, lebarNama));
  }
  if (jumlah && total) semua.push(barisTabel({ jabatanId: null, jenis: "jumlah", nama: jumlah.label, angka: total }, lebarNama));
  return { lebarNama, lebarAngka, kolom: bagiKolom(semua, kolom) };
}

function kelompok({ jenis }: BarisPeta): BarisTabel {
  const nama = jenis === "fungsional" ? T.kelompok.fungsional : T.kelompok.pelaksana;
  return { jabatanId: null, jenis: "kelompok", nama: [nama], angka: [], tinggi: BARIS + SELA_BARIS };
}

function barisTabel({ nama, ...baris }: Omit<BarisTabel, "nama" | "tinggi"> & { readonly nama: string }, lebarNama: number): BarisTabel {
  const pecah = pecahBaris(nama, lebarNama - 2 * BANTALAN, baris.jenis === "jumlah" ? TEBAL : ISI);
  return { ...baris, nama: pecah, tinggi: pecah.length * BARIS + SELA_BARIS };
}

function angkaBaris({ kelas, bezetting, kebutuhan, selisih }: BarisPeta): readonly Sel[] {
  const warna: WarnaPeta = selisih === 0 ? "tinta" : selisih < 0 ? "kurang" : "lebih";
  return [
    { teks: kelas === null ? "–" : String(kelas), warna: "tinta" },
    { teks: angkaPeta(bezetting), warna: "tinta" },
    { teks: angkaPeta(kebutuhan), warna: "tinta" },
    { teks: selisihPeta(selisih), warna },
  ];
}

function angkaJumlah(jumlah: JumlahPeta): readonly Sel[] {
  const warna: WarnaPeta = jumlah.kekurangan > 0 ? "kurang" : jumlah.kelebihan > 0 ? "lebih" : "tinta";
  return [
    { teks: "", warna: "tinta" },
    { teks: angkaPeta(jumlah.bezetting), warna: "tinta" },
    { teks: angkaPeta(jumlah.kebutuhan), warna: "tinta" },
    { teks: selisihJumlah(jumlah), warna },
  ];
}

/** Rows in columns of about one height, in their order; a heading stays with the row after it. */
function bagiKolom(baris: readonly BarisTabel[], banyak: number): readonly (readonly BarisTabel[])[] {
  if (banyak <= 1) return [baris];
  const target = baris.reduce((jumlah, satu) => jumlah + satu.tinggi, 0) / banyak;
  const kolom: BarisTabel[][] = [[]];
  let terpakai = 0;
  for (const satu of baris) {
    const kini = kolom.at(-1);
    const yatim = kini?.at(-1)?.jenis === "kelompok";
    if (terpakai >= target && !yatim && kolom.length < banyak) {
      kolom.push([satu]);
      terpakai = satu.tinggi;
    } else {
      kini?.push(satu);
      terpakai += satu.tinggi;
    }
  }
  return kolom;
}

const lebarKolom = ({ lebarNama, lebarAngka }: TabelTersusun): number => lebarAngka.reduce((jumlah, satu) => jumlah + satu, lebarNama);

/** Width that the table takes at least; 0 for none. */
export function lebarTabel(tabel: TabelTersusun | null): number {
  return tabel === null ? 0 : tabel.kolom.length * (lebarKolom(tabel) + SELA_KOLOM) - SELA_KOLOM;
}

interface TabelTergambar {
  readonly bawah: number;
  readonly unsur: readonly UnsurGambar[];
  readonly baris: readonly LetakBaris[];
}

/** Draws the table over the whole width of its box. */
export function gambarTabel(tabel: TabelTersusun, { lebar, y }: { readonly lebar: number; readonly y: number }): TabelTergambar {
  const lebih = (lebar - lebarTabel(tabel)) / tabel.kolom.length;
  const luas = lebarKolom(tabel) + lebih;
  const kolom = tabel.kolom.map((baris, nomor) => gambarKolom(baris, tabel, { x: nomor * (luas + SELA_KOLOM), y, lebar: luas }));
  return {
    bawah: Math.max(...kolom.map(({ bawah }) => bawah)),
    unsur: kolom.flatMap(({ unsur }) => unsur),
    baris: kolom.flatMap(({ baris }) => baris),
  };
}

interface Letak {
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
}

function gambarKolom(baris: readonly BarisTabel[], { lebarAngka }: TabelTersusun, { x, y, lebar }: Letak): TabelTergambar {
  const unsur: UnsurGambar[] = [];
  const letak: LetakBaris[] = [];
  const tepiKanan = lebarAngka.map((_, nomor) => x + lebar - lebarAngka.slice(nomor + 1).reduce((jumlah, satu) => jumlah + satu, 0));
  const kiri = (teks: string, dasar: number, huruf: Huruf): UnsurGambar => ({
    jenis: "teks",
    x: x + BANTALAN,
    y: dasar,
    isi: teks,
    ...huruf,
    warna: "tinta",
    rata: "kiri",
  });
  const kanan = (
    { teks, warna }: Sel,
    nomor: number,
    { dasar, huruf }: { readonly dasar: number; readonly huruf: Huruf },
  ): UnsurGambar => ({
    jenis: "teks",
    x: (tepiKanan[nomor] ?? 0) - BANTALAN,
    y: dasar,
    isi: teks,
    ...huruf,
    warna,
    rata: "kanan",
  });
  let atas = y;
  const pita = (tinggi: number): void => {
    unsur.push({ jenis: "bidang", x, y: atas, lebar, tinggi, isi: "pita", tepi: null });
  };
  const tinggiKepala = BARIS + SELA_BARIS;
  pita(tinggiKepala);
  unsur.push(kiri(T.kolom.nama, atas + BARIS - 1, TEBAL));
  KEPALA.forEach((teks, nomor) => unsur.push(kanan({ teks, warna: "tinta" }, nomor, { dasar: atas + BARIS - 1, huruf: TEBAL })));
  atas += tinggiKepala;
  for (const satu of baris) {
    const huruf = satu.jenis === "isi" ? ISI : TEBAL;
    if (satu.jenis !== "isi") pita(satu.tinggi);
    unsur.push({ jenis: "garis", x1: x, y1: atas, x2: x + lebar, y2: atas, warna: "pita" });
    satu.nama.forEach((teks, nomor) => unsur.push(kiri(teks, atas + (nomor + 1) * BARIS - 1, huruf)));
    satu.angka.forEach((sel, nomor) => {
      if (sel.teks !== "") unsur.push(kanan(sel, nomor, { dasar: atas + BARIS - 1, huruf: nomor === 3 ? { ...ISI, tebal: true } : ISI }));
    });
    if (satu.jabatanId !== null) letak.push({ jabatanId: satu.jabatanId, x, y: atas, lebar, tinggi: satu.tinggi });
    atas += satu.tinggi;
  }
  return { bawah: atas, unsur, baris: letak };
}
