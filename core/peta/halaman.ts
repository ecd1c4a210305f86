import { TEKS_KOTAK } from "../text/peta";
import { gambarKotak, type GambarKotak, type RupaKotak } from "./kotak";
import type { KotakPeta } from "./pohon";
import { semuaKotak } from "./pohon";
import { tataPohon, type Simpul, type TataLetak } from "./tata-letak";

/** Room for boxes on a page, in points. */
export interface Ruang {
  readonly lebar: number;
  readonly tinggi: number;
}

/** A box on a page: drawn whole, or as a mark that its branch stands on a page of its own. */
export interface KotakHalaman {
  readonly kotak: KotakPeta;
  readonly gambar: GambarKotak;
  readonly rujuk: boolean;
}

/** One part of the printed map, no larger than a page: a box with those below it that there is room for. */
export interface RencanaHalaman {
  readonly akar: KotakPeta;
  /** The page goes on from the one before it: the first rows or the first of those below stand there. */
  readonly sambungan: boolean;
  /** The next page goes on with the same box. */
  readonly bersambung: boolean;
  readonly kotak: ReadonlyMap<string, KotakHalaman>;
  /** The boxes by their sides, for laying them out in another shape. */
  readonly simpul: Simpul;
  readonly letak: TataLetak;
  /** Points by which one measure of the drawing is printed. */
  readonly skala: number;
}

/** Letters are printed no larger than they must be, and never smaller than can be read: the smallest, 10.5 measures high, are 7 to 9 points. */
export const SKALA = { terkecil: 0.667, terbesar: 0.86 } as const;
const KOLOM_TERBANYAK = 5;
/** A table is parted into columns only when each has some rows. */
const BARIS_SEKOLOM = 6;

/** Marks as wide as any that may come to stand in their place, so that what they say later changes no box. */
export const TANDA_SEMENTARA = {
  dari: TEKS_KOTAK.dari("8888", "WW88"),
  sambungan: TEKS_KOTAK.sambungan("8888"),
  lanjut: TEKS_KOTAK.lanjut("8888", "WW88"),
  bersambung: TEKS_KOTAK.bersambung("8888"),
  kode: "WW88",
} as const;

/**
 * Shares the tree out in parts so that no box is cut: a branch that does not fit beside the others is a part of its own, and its box
 * here says where. A box with more rows than a page goes on over several.
 */
export function* bagiHalaman(akar: KotakPeta, ruang: Ruang): Generator<RencanaHalaman> {
  yield* new Pembagi(ruang).cabang(akar, { pertama: true });
}

interface Isi {
  readonly akar: KotakPeta;
  readonly pertama: boolean;
  readonly anak: readonly KotakPeta[];
  readonly rujuk: ReadonlySet<string>;
  /** Rows of the first box; null when only its head is repeated. */
  readonly baris: readonly [dari: number, sampai: number] | null;
  readonly sambungan: boolean;
  readonly bersambung: boolean;
}

class Pembagi {
  private readonly ruang: Ruang;
  private readonly luas = new Map<string, number>();
  private readonly tergambar = new Map<string, GambarKotak>();

  constructor(ruang: Ruang) {
    this.ruang = { lebar: ruang.lebar / SKALA.terbesar, tinggi: ruang.tinggi / SKALA.terbesar };
  }

  *cabang(akar: KotakPeta, { pertama }: { readonly pertama: boolean }): Generator<RencanaHalaman> {
    const rujuk = new Set<string>();
    const utuh = { akar, pertama, anak: akar.anak, baris: semuaBaris(akar), sambungan: false, bersambung: false } as const;
    const terbesarDulu = akar.anak.filter(bercabang).toSorted((a, b) => this.luasCabang(b) - this.luasCabang(a));
    for (let nomor = 0; nomor <= terbesarDulu.length; nomor += 1) {
      const halaman = this.coba({ ...utuh, rujuk });
      if (halaman) {
        yield halaman;
        yield* this.rujukan(akar, rujuk);
        return;
      }
      const berikut = terbesarDulu[nomor];
      if (berikut) rujuk.add(berikut.id);
    }
    // Even with every branch elsewhere there is too much: those that are boxes without any below go elsewhere too.
    for (const satu of akar.anak) if (satu.baris.length > 0) rujuk.add(satu.id);
    yield* this.bersambung({ ...utuh, rujuk });
    yield* this.rujukan(akar, rujuk);
  }

  private *rujukan(akar: KotakPeta, rujuk: ReadonlySet<string>): Generator<RencanaHalaman> {
    for (const anak of akar.anak) if (rujuk.has(anak.id)) yield* this.cabang(anak, { pertama: false });
  }

  /** One box over several pages: its rows first, then the boxes below it, as many on each page as there is room for. */
  private *bersambung(isi: Isi): Generator<RencanaHalaman> {
    const { akar } = isi;
    let [baris, anak, sambungan]: [number, number, boolean] = [0, 0, false];
    while (!sambungan || baris < akar.baris.length || anak < akar.anak.length) {
      const sisaBaris: Isi["baris"] = sambungan && baris >= akar.baris.length ? null : [baris, akar.baris.length];
      const [banyakBaris, banyakAnak, halaman] = this.terbanyak({ ...isi, sambungan, baris: sisaBaris, anak: akar.anak.slice(anak) });
      yield halaman;
      baris += banyakBaris;
      anak += banyakAnak;
      sambungan = true;
    }
  }

  /** The page that takes most of what is left. One row or box is always taken, whether or not it fits. */
  private terbanyak(isi: Isi): readonly [baris: number, anak: number, halaman: RencanaHalaman] {
    const { baris, anak } = isi;
    const [dari, sampai] = baris ?? [0, 0];
    const semua = sampai - dari;
    const muatAnak = (banyak: number): RencanaHalaman | null => {
      const habis = banyak === anak.length;
      return this.coba({ ...isi, anak: anak.slice(0, banyak), bersambung: !habis });
    };
    const terkecil = semua > 0 || baris !== null ? 0 : 1;
    const banyakAnak = terbesarYang(anak.length, (banyak) => muatAnak(banyak) !== null);
    const penuh = banyakAnak >= terkecil ? muatAnak(banyakAnak) : null;
    if (penuh) return [semua, banyakAnak, penuh];
    const muatBaris = (banyak: number): Isi => ({ ...isi, anak: [], baris: [dari, dari + banyak], bersambung: true });
    if (semua > 0) {
      const banyak = Math.max(
        1,
        terbesarYang(semua, (satu) => satu > 0 && this.coba(muatBaris(satu)) !== null),
      );
      return [banyak, 0, this.coba(muatBaris(banyak)) ?? this.paksa(muatBaris(banyak))];
    }
    return [0, Math.min(1, anak.length), this.paksa({ ...isi, anak: anak.slice(0, 1), bersambung: anak.length > 1 })];
  }

  /** The page, if there is room for it in letters that can be read. */
  private coba(isi: Isi): RencanaHalaman | null {
    const terbesar = (this.ruang.lebar * this.ruang.tinggi) / (SKALA.terkecil / SKALA.terbesar) ** 2;
    const [dari, sampai] = isi.baris ?? [0, 0];
    const kolomTerbanyak = Math.min(KOLOM_TERBANYAK, Math.max(1, Math.ceil((sampai - dari) / BARIS_SEKOLOM)));
    for (let kolom = 1; kolom <= kolomTerbanyak; kolom += 1) {
      const halaman = this.susun(isi, { kolom, terbesar });
      if (halaman && halaman.skala >= SKALA.terkecil) return halaman;
    }
    return null;
  }

  private paksa(isi: Isi): RencanaHalaman {
    const halaman = this.susun(isi, { kolom: KOLOM_TERBANYAK, terbesar: Infinity });
    if (!halaman) throw new RangeError("a page without a box");
    return halaman;
  }

  /** Null when the boxes together are larger than the page. */
  private susun(isi: Isi, { kolom, terbesar }: { readonly kolom: number; readonly terbesar: number }): RencanaHalaman | null {
    const kotak = new Map<string, KotakHalaman>();
    let luas = 0;
    const simpul = (satu: KotakPeta, rujuk: boolean, gambar: GambarKotak): Simpul => {
      kotak.set(satu.id, { kotak: satu, gambar, rujuk });
      luas += gambar.lebar * gambar.tinggi;
      const anak = rujuk ? [] : (satu === isi.akar ? isi.anak : satu.anak).map((bawah) => simpulAnak(bawah));
      return { id: satu.id, lebar: gambar.lebar, tinggi: gambar.tinggi, anak };
    };
    const simpulAnak = (satu: KotakPeta): Simpul => {
      const rujuk = isi.rujuk.has(satu.id);
      return simpul(satu, rujuk, this.gambar(satu, rujuk));
    };
    const akar = simpul(isi.akar, false, gambarKotak(isi.akar, rupaAkar(isi, kolom)));
    if (luas > terbesar) return null;
    const letak = tataPohon(akar, this.ruang);
    const skala = SKALA.terbesar * Math.min(1, this.ruang.lebar / letak.lebar, this.ruang.tinggi / letak.tinggi);
    return { akar: isi.akar, sambungan: isi.sambungan, bersambung: isi.bersambung, kotak, simpul: akar, letak, skala };
  }

  private gambar(kotak: KotakPeta, rujuk: boolean): GambarKotak {
    const kunci = `${rujuk ? "rujuk" : "utuh"} ${kotak.id}`;
    const ada = this.tergambar.get(kunci);
    if (ada) return ada;
    const { kode, lanjut } = TANDA_SEMENTARA;
    const rupa: RupaKotak = rujuk ? { dilipat: 0, tanda: { atas: "", bawah: lanjut, kode } } : { tanda: { atas: "", bawah: "", kode } };
    const baru = gambarKotak(kotak, rupa);
    this.tergambar.set(kunci, baru);
    return baru;
  }

  private luasCabang(kotak: KotakPeta): number {
    const ada = this.luas.get(kotak.id);
    if (ada !== undefined) return ada;
    let luas = 0;
    for (const satu of semuaKotak(kotak)) {
      const { lebar, tinggi } = this.gambar(satu, false);
      luas += lebar * tinggi;
    }
    this.luas.set(kotak.id, luas);
    return luas;
  }
}

const semuaBaris = ({ baris }: KotakPeta): readonly [number, number] => [0, baris.length];

/** Whether a box has more to show than its head. */
const bercabang = ({ baris, anak }: KotakPeta): boolean => baris.length + anak.length > 0;

function rupaAkar({ pertama, sambungan, bersambung, baris }: Isi, kolom: number): RupaKotak {
  const { dari, kode, ...lain } = TANDA_SEMENTARA;
  const atas = sambungan ? lain.sambungan : pertama ? "" : dari;
  const tanda = { atas, bawah: bersambung ? lain.bersambung : "", kode };
  return baris === null ? { dilipat: 0, tanda } : { baris, kolom, tanda };
}

/** The largest number up to `sampai` for which a condition holds that holds for all smaller ones; 0 when for none. */
function terbesarYang(sampai: number, muat: (banyak: number) => boolean): number {
  let [bawah, atas] = [0, sampai];
  while (bawah < atas) {
    const tengah = Math.ceil((bawah + atas) / 2);
    if (muat(tengah)) bawah = tengah;
    else atas = tengah - 1;
  }
  return bawah;
}
