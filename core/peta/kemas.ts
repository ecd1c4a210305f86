import { SKALA, type RencanaHalaman, type Ruang } from "./halaman";
import { semuaTataLetak, type TataLetak } from "./tata-letak";

/** A part of the map in its place on a page, in points from the corner of the room for boxes. */
export interface Potongan {
  readonly rencana: RencanaHalaman;
  readonly letak: TataLetak;
  readonly x: number;
  readonly y: number;
}

/** One printed page: a part of its own, or several small ones that share it. */
export interface HalamanTerkemas {
  /** In the order of reading. */
  readonly potongan: readonly Potongan[];
  /** Points by which one measure of the drawing is printed. */
  readonly skala: number;
}

/** Points between parts that share a page. */
const SELA = 18;
const LANGKAH_SKALA = 0.02;
type Arah = "baris" | "kolom";
const ARAH: readonly Arah[] = ["baris", "kolom"];

/**
 * Puts parts that follow each other on one page as long as there is room for them in letters that can be read, in rows or in columns,
 * whichever takes more, and prints them as large as they then can be. Their order is kept. What goes on over several pages shares only its last.
 */
export function* kemasHalaman(rencana: readonly RencanaHalaman[], ruang: Ruang): Generator<HalamanTerkemas> {
  const bentuk = rencana.map(({ simpul, letak }) => [letak, ...semuaTataLetak(simpul)]);
  let mulai = 0;
  while (mulai < rencana.length) {
    const sisa = rencana.slice(mulai, mulai + batasBersama(rencana, mulai));
    const isi = sisa.map((satu, nomor) => ({ rencana: satu, bentuk: bentuk[mulai + nomor] ?? [] }));
    const terkemas = isi.length > 1 ? kemasSatu(isi, ruang) : null;
    const [pertama] = sisa;
    if (terkemas && terkemas.potongan.length > 1) yield terkemas;
    else if (pertama) yield sendiri(pertama, ruang);
    mulai += Math.max(1, terkemas?.potongan.length ?? 1);
  }
}

/** How many parts from here on may stand on one page: none before or after one that goes on over the next page. */
function batasBersama(rencana: readonly RencanaHalaman[], mulai: number): number {
  const berikut = rencana.findIndex(({ bersambung }, nomor) => bersambung && nomor >= mulai);
  if (berikut < 0) return rencana.length - mulai;
  return Math.max(1, berikut - mulai);
}

function sendiri(rencana: RencanaHalaman, ruang: Ruang): HalamanTerkemas {
  const { letak, skala } = rencana;
  return { potongan: [{ rencana, letak, x: (ruang.lebar - letak.lebar * skala) / 2, y: 0 }], skala };
}

interface IsiKemasan {
  readonly rencana: RencanaHalaman;
  /** The shapes in which its boxes can be laid out. */
  readonly bentuk: readonly TataLetak[];
}

function kemasSatu(isi: readonly IsiKemasan[], ruang: Ruang): HalamanTerkemas {
  const banyak = Math.max(...ARAH.map((arah) => letakkanSemua(isi, { ruang, skala: SKALA.terkecil, arah }).length));
  const muat = isi.slice(0, banyak);
  for (let skala: number = SKALA.terbesar; skala > SKALA.terkecil; skala -= LANGKAH_SKALA)
    for (const arah of ARAH) {
      const potongan = letakkanSemua(muat, { ruang, skala, arah });
      if (potongan.length === banyak) return { potongan: ditengahkan(potongan, skala, ruang), skala };
    }
  const potongan =
    ARAH.map((arah) => letakkanSemua(muat, { ruang, skala: SKALA.terkecil, arah })).find((satu) => satu.length === banyak) ?? [];
  return { potongan: ditengahkan(potongan, SKALA.terkecil, ruang), skala: SKALA.terkecil };
}

function ditengahkan(potongan: readonly Potongan[], skala: number, ruang: Ruang): readonly Potongan[] {
  const kanan = Math.max(0, ...potongan.map(({ x, letak }) => x + letak.lebar * skala));
  return potongan.map((satu) => ({ ...satu, x: satu.x + (ruang.lebar - kanan) / 2 }));
}

interface Cara {
  readonly ruang: Ruang;
  readonly skala: number;
  readonly arah: Arah;
}

/**
 * As many of the first parts as there is room for. Along is the way in which one part follows another, across the way in which rows or
 * columns do.
 */
function letakkanSemua(isi: readonly IsiKemasan[], { ruang, skala, arah }: Cara): readonly Potongan[] {
  const sepanjang = arah === "baris" ? ruang.lebar : ruang.tinggi;
  const selebar = arah === "baris" ? ruang.tinggi : ruang.lebar;
  const sisi = ({ lebar, tinggi }: TataLetak): readonly [panjang: number, tebal: number] =>
    arah === "baris" ? [lebar * skala, tinggi * skala] : [tinggi * skala, lebar * skala];
  const hasil: Potongan[] = [];
  let [maju, lajur, tebalLajur] = [0, 0, 0];
  for (const { rencana, bentuk } of isi) {
    const tertipis = (dari: number, awal: number, minimal: number): TataLetak | null => {
      const muat = bentuk.filter((satu) => dari + sisi(satu)[0] <= sepanjang && awal + sisi(satu)[1] <= selebar);
      const tambahan = (satu: TataLetak): number => Math.max(minimal, sisi(satu)[1]);
      return muat.toSorted((a, b) => tambahan(a) - tambahan(b) || sisi(a)[0] - sisi(b)[0])[0] ?? null;
    };
    let letak = tertipis(maju, lajur, tebalLajur);
    if (!letak) {
      letak = tertipis(0, lajur + tebalLajur + SELA, 0);
      if (!letak) return hasil;
      [maju, lajur, tebalLajur] = [0, lajur + tebalLajur + SELA, 0];
    }
    hasil.push({ rencana, letak, ...(arah === "baris" ? { x: maju, y: lajur } : { x: lajur, y: maju }) });
    maju += sisi(letak)[0] + SELA;
    tebalLajur = Math.max(tebalLajur, sisi(letak)[1]);
  }
  return hasil;
}
