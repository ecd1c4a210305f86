import { angkaPeta, selisihJumlah, selisihPeta, TEKS_KOTAK as T } from "../text/peta";
import type { BarisPeta, JumlahPeta, KotakPeta } from "./pohon";
import type { UnsurGambar, WarnaPeta } from "./gambar";
import { lebarTeks, pecahBaris, type Huruf } from "./lebar-huruf";
import { gambarTabel, lebarTabel, susunTabel, type LetakBaris } from "./tabel-kotak";

/** How a box is drawn. */
export interface RupaKotak {
  /** Only its head and the totals of its branch; so many boxes below it are not drawn. */
  readonly dilipat?: number | undefined;
  /** Columns of rows side by side; 1 when absent. */
  readonly kolom?: number;
  /** Rows that are drawn, from and to (exclusive); all when absent. */
  readonly baris?: readonly [dari: number, sampai: number];
  /** Lines kept free at the foot and at the head for marks of continuation, and a place for the name of the box on its page. */
  readonly tanda?: { readonly atas: string; readonly bawah: string; readonly kode: string };
}

/** A box as it is drawn: its size, its parts from its left upper corner, and where each of its jabatan stands in it. */
export interface GambarKotak {
  readonly lebar: number;
  readonly tinggi: number;
  readonly unsur: readonly UnsurGambar[];
  readonly baris: readonly LetakBaris[];
}

const BANTALAN = 8;
const JUDUL: Huruf = { ukuran: 12, tebal: true };
const KECIL: Huruf = { ukuran: 10.5, tebal: false };
const KECIL_TEBAL: Huruf = { ukuran: 10.5, tebal: true };
const TINGGI_JUDUL = 15;
const TINGGI_KECIL = 14;
const LEBAR_TERKECIL = 220;
/** Room above the sign of retirements, and how far its letters stand above its foot. */
const SELA_TANDA = 4;
const TURUN_HURUF = 3.5;

/** Draws a box. The width follows its table; words are broken into lines, so that none is ever cut. */
export function gambarKotak(kotak: KotakPeta, rupa: RupaKotak = {}): GambarKotak {
  const [dari, sampai] = rupa.baris ?? [0, kotak.baris.length];
  const lipat = rupa.dilipat !== undefined;
  const bagian = rupa.baris !== undefined && sampai < kotak.baris.length;
  const tabel = lipat
    ? null
    : susunTabel(kotak.baris.slice(dari, sampai), { kolom: rupa.kolom ?? 1, jumlah: bagian ? null : jumlahTabel(kotak) });
  const lebar = Math.ceil(Math.max(LEBAR_TERKECIL, lebarTabel(tabel), ...lebarTanda(rupa)));
  const kepala = gambarKepala(kotak, rupa, lebar);
  const isi = tabel === null ? null : gambarTabel(tabel, { lebar, y: kepala.tinggi });
  const kaki = gambarKaki(kotak, rupa, { lebar, y: isi?.bawah ?? kepala.tinggi });
  const tinggi = Math.ceil(kaki.bawah);
  const tepi: UnsurGambar = {
    jenis: "bidang",
    x: 0,
    y: 0,
    lebar,
    tinggi,
    isi: null,
    tepi: "garis",
    ...(kotak.kepala === null ? { putus: true } : {}),
  };
  return {
    lebar,
    tinggi,
    unsur: [
      { jenis: "bidang", x: 0, y: 0, lebar, tinggi, isi: "kertas", tepi: null },
      ...(isi?.unsur ?? []),
      ...kepala.unsur,
      ...kaki.unsur,
      tepi,
    ],
    baris: isi?.baris ?? [],
  };
}

function jumlahTabel(kotak: KotakPeta): { readonly label: string; readonly jumlah: JumlahPeta } | null {
  if (kotak.jumlah.jabatan === 0) return null;
  return { label: kotak.kepala === null ? T.jumlah : T.jumlahDenganPejabat, jumlah: kotak.jumlah };
}

function lebarTanda({ tanda }: RupaKotak): readonly number[] {
  if (!tanda) return [];
  return [tanda.atas, tanda.bawah].map((teks) => lebarTeks(teks, KECIL_TEBAL) + 2 * BANTALAN);
}

/** How many retire by the day from what the box shows: from itself, or from its whole branch while that is folded into it. */
export function pensiunKotak({ jumlah, jumlahCabang }: KotakPeta, dilipat: boolean): number {
  return (dilipat ? jumlahCabang : jumlah).pensiun;
}

export function warnaKepala({ kepala }: Pick<KotakPeta, "kepala">): WarnaPeta {
  if (kepala === null) return "tanpaKepala";
  return kepala.jenis === "jpt" || kepala.jenis === "administrator" ? kepala.jenis : "pengawas";
}

function gambarKepala(
  kotak: KotakPeta,
  { tanda, dilipat }: RupaKotak,
  lebar: number,
): { readonly tinggi: number; readonly unsur: readonly UnsurGambar[] } {
  const { kepala } = kotak;
  const tersedia = lebar - 2 * BANTALAN;
  const teks: UnsurGambar[] = [];
  let y = BANTALAN - 3;
  const tulis = (isi: string, huruf: Huruf & { readonly warna?: WarnaPeta }, tinggi: number): void => {
    y += tinggi;
    const { ukuran, tebal, warna = "tinta" } = huruf;
    teks.push({ jenis: "teks", x: lebar / 2, y, isi, ukuran, tebal, warna, rata: "tengah" });
  };
  if (tanda && tanda.atas !== "") for (const satu of pecahBaris(tanda.atas, tersedia, KECIL_TEBAL)) tulis(satu, KECIL_TEBAL, TINGGI_KECIL);
  for (const satu of pecahBaris(kepala?.nama ?? kotak.unit, tersedia, JUDUL)) tulis(satu, JUDUL, TINGGI_JUDUL);
  if (tanda && tanda.kode !== "")
    teks.push({
      jenis: "teks",
      x: lebar - BANTALAN,
      y: y + TINGGI_KECIL,
      isi: tanda.kode,
      ...KECIL_TEBAL,
      warna: "samar",
      rata: "kanan",
    });
  if (kepala === null) tulis(kotak.unitId === null ? T.seluruh : T.tanpaKepala, KECIL, TINGGI_KECIL);
  if (kepala) {
    tulis(T.kelas(kepala.kelas), KECIL, TINGGI_KECIL);
    tulis(angkaPejabat(kepala), { ...KECIL_TEBAL, warna: warnaSelisih(kepala.selisih) }, TINGGI_KECIL);
  }
  const pensiun = pensiunKotak(kotak, dilipat !== undefined);
  if (pensiun > 0) {
    const isi = T.pensiun(pensiun);
    const luas = lebarTeks(isi, KECIL_TEBAL) + BANTALAN;
    teks.push({
      jenis: "bidang",
      x: (lebar - luas) / 2,
      y: y + SELA_TANDA,
      lebar: luas,
      tinggi: TINGGI_KECIL,
      isi: "pensiun",
      tepi: null,
    });
    tulis(isi, { ...KECIL_TEBAL, warna: "kertas" }, TINGGI_KECIL + SELA_TANDA - TURUN_HURUF);
    y += TURUN_HURUF;
  }
  const tinggi = y + BANTALAN;
  return { tinggi, unsur: [{ jenis: "bidang", x: 0, y: 0, lebar, tinggi, isi: warnaKepala(kotak), tepi: "garis" }, ...teks] };
}

/** Holder, need and difference of the head, each with its letter. */
function angkaPejabat({ bezetting, kebutuhan, selisih }: Pick<BarisPeta, "bezetting" | "kebutuhan" | "selisih">): string {
  return `B ${angkaPeta(bezetting)} · K ${angkaPeta(kebutuhan)} · +/− ${selisihPeta(selisih)}`;
}

function warnaSelisih(selisih: number): WarnaPeta {
  if (selisih === 0) return "tinta";
  return selisih < 0 ? "kurang" : "lebih";
}

interface Kaki {
  readonly bawah: number;
  readonly unsur: readonly UnsurGambar[];
}

/** Totals of the branch where others stand below, and where the drawing goes on. */
function gambarKaki(kotak: KotakPeta, rupa: RupaKotak, { lebar, y: atas }: { readonly lebar: number; readonly y: number }): Kaki {
  const unsur: UnsurGambar[] = [];
  let y = atas;
  const tulis = (isi: string, huruf: Huruf): void => {
    for (const satu of pecahBaris(isi, lebar - 2 * BANTALAN, huruf)) {
      y += TINGGI_KECIL;
      unsur.push({ jenis: "teks", x: lebar / 2, y, isi: satu, ...huruf, warna: "tinta", rata: "tengah" });
    }
  };
  if (kotak.anak.length > 0 || rupa.dilipat !== undefined) {
    y += 3;
    const { jabatan, bezetting, kebutuhan } = kotak.jumlahCabang;
    tulis(T.jumlahCabang(jabatan), KECIL);
    tulis(`B ${angkaPeta(bezetting)} · K ${angkaPeta(kebutuhan)} · +/− ${selisihJumlah(kotak.jumlahCabang)}`, KECIL_TEBAL);
  }
  if (rupa.dilipat !== undefined && rupa.dilipat > 0) tulis(T.dilipat(rupa.dilipat), KECIL);
  if (rupa.tanda && rupa.tanda.bawah !== "") tulis(rupa.tanda.bawah, KECIL_TEBAL);
  return { bawah: y === atas ? y : y + BANTALAN - 2, unsur };
}
