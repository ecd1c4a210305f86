import { flextree } from "d3-flextree";

/** A box to be placed, with those below it. */
export interface Simpul {
  readonly id: string;
  readonly lebar: number;
  readonly tinggi: number;
  readonly anak: readonly Simpul[];
}

export interface Tempat {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
}

/** A line of a connector, level or upright. */
export interface GarisHubung {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface TataLetak {
  readonly lebar: number;
  readonly tinggi: number;
  readonly kotak: readonly Tempat[];
  readonly garis: readonly GarisHubung[];
}

const JARAK = { mendatar: 24, tegak: 36, bertumpuk: 16 } as const;
/** How far boxes that hang below their superior stand to its right, and where their line runs down. */
const MASUK = 22;
const GARIS_TEGAK = 10;
/** Where the line of a hanging box meets it. */
const KEPALA = 18;
const KOLOM_TERBANYAK = 12;

/** Boxes placed against each other once and for all, with the point where the line from above arrives. */
interface Susunan {
  readonly lebar: number;
  readonly tinggi: number;
  readonly masuk: { readonly x: number; readonly y: number };
  readonly kotak: readonly Tempat[];
  readonly garis: readonly GarisHubung[];
}

/** A part of the drawing that the library places as one box, beside its like and below its superior. */
interface Bagian extends Susunan {
  readonly anak: readonly Bagian[];
  /** Where lines to those below begin. */
  readonly keluar: { readonly x: number; readonly y: number };
}

/**
 * Places the boxes of a tree. Superiors stand above, those below them beside each other, by d3-flextree: the tidy tree of Van der
 * Ploeg, which packs boxes of any size in linear time (d3-hierarchy's own tree gives all boxes one size, and elkjs is a hundred times as
 * large). An office is far wider than deep, so the lowest levels may hang below each other; of the ways to do so that is taken in which the
 * drawing is largest on a page of the given sides. Equal trees give equal drawings.
 */
export function tataPohon(akar: Simpul, halaman: { readonly lebar: number; readonly tinggi: number }): TataLetak {
  const skala = ({ lebar, tinggi }: TataLetak): number => Math.min(1, halaman.lebar / lebar, halaman.tinggi / tinggi);
  let terbaik: TataLetak | null = null;
  for (const bagian of carasusun(akar)) {
    const letak = letakkan(bagian);
    if (skala(letak) === 1) return letak;
    if (terbaik === null || skala(letak) > skala(terbaik)) terbaik = letak;
  }
  return terbaik ?? letakkan(bagianBerjajar(akar, 0));
}

/** Every way to place the boxes of a tree, each once. */
export function* semuaTataLetak(akar: Simpul): Generator<TataLetak> {
  for (const bagian of carasusun(akar)) yield letakkan(bagian);
}

function* carasusun(akar: Simpul): Generator<Bagian> {
  const dalam = kedalaman(akar);
  for (let gantung = 0; gantung <= dalam; gantung += 1) yield bagianBerjajar(akar, gantung);
  const terbanyak = Math.min(KOLOM_TERBANYAK, akar.anak.length - 1);
  for (let kolom = 2; kolom <= terbanyak; kolom += 1) yield bagianBerkolom(akar, kolom);
}

function kedalaman({ anak }: Simpul): number {
  return anak.reduce((dalam, satu) => Math.max(dalam, kedalaman(satu) + 1), 0);
}

/** Those with at most so many levels below them hang; all others stand beside each other. */
function bagianBerjajar(simpul: Simpul, gantung: number): Bagian {
  if (kedalaman(simpul) <= gantung) return { ...bergantung(simpul), anak: [], keluar: { x: 0, y: 0 } };
  return bagianSendiri(
    simpul,
    simpul.anak.map((satu) => bagianBerjajar(satu, gantung)),
  );
}

/** Those right below the first hang in so many columns, filled one after the other. */
function bagianBerkolom(akar: Simpul, banyak: number): Bagian {
  const isi = akar.anak.map(bergantung);
  const tinggi = isi.reduce((jumlah, satu) => jumlah + satu.tinggi + JARAK.bertumpuk, 0);
  const kolom: Susunan[][] = Array.from({ length: banyak }, () => []);
  let terpakai = 0;
  for (const satu of isi) {
    const nomor = Math.min(banyak - 1, Math.floor(((terpakai + satu.tinggi / 2) / tinggi) * banyak));
    kolom[nomor]?.push(satu);
    terpakai += satu.tinggi + JARAK.bertumpuk;
  }
  return bagianSendiri(
    akar,
    kolom.filter((satu) => satu.length > 0).map((satu) => ({ ...tumpukan(satu), anak: [], keluar: { x: 0, y: 0 } })),
  );
}

function bagianSendiri({ id, lebar, tinggi }: Simpul, anak: readonly Bagian[]): Bagian {
  return {
    lebar,
    tinggi,
    anak,
    masuk: { x: lebar / 2, y: 0 },
    keluar: { x: lebar / 2, y: tinggi },
    kotak: [{ id, x: 0, y: 0, lebar, tinggi }],
    garis: [],
  };
}

/** A box with all that is below it hanging under it, further right by a step a level. */
function bergantung({ id, lebar, tinggi, anak }: Simpul): Susunan {
  const sendiri: Tempat = { id, x: 0, y: 0, lebar, tinggi };
  const masuk = { x: lebar / 2, y: 0 };
  if (anak.length === 0) return { lebar, tinggi, masuk, kotak: [sendiri], garis: [] };
  const bawah = tumpukan(anak.map(bergantung));
  const dy = tinggi + JARAK.bertumpuk;
  return {
    lebar: Math.max(lebar, bawah.lebar),
    tinggi: dy + bawah.tinggi,
    masuk,
    kotak: [sendiri, ...bawah.kotak.map((satu) => ({ ...satu, y: satu.y + dy }))],
    garis: [{ x1: GARIS_TEGAK, y1: tinggi, x2: GARIS_TEGAK, y2: dy }, ...bawah.garis.map((satu) => geser(satu, 0, dy))],
  };
}

/** Arrangements below each other, right of a line that runs down to the last of them. */
function tumpukan(isi: readonly Susunan[]): Susunan {
  const kotak: Tempat[] = [];
  const garis: GarisHubung[] = [];
  let y = 0;
  let lebar = 0;
  for (const satu of isi) {
    kotak.push(...satu.kotak.map((tempat) => ({ ...tempat, x: tempat.x + MASUK, y: tempat.y + y })));
    garis.push(...satu.garis.map((hubung) => geser(hubung, MASUK, y)), {
      x1: GARIS_TEGAK,
      y1: y + KEPALA,
      x2: MASUK,
      y2: y + KEPALA,
    });
    lebar = Math.max(lebar, satu.lebar + MASUK);
    y += satu.tinggi + JARAK.bertumpuk;
  }
  const akhir = y - JARAK.bertumpuk - (isi.at(-1)?.tinggi ?? 0) + KEPALA;
  garis.push({ x1: GARIS_TEGAK, y1: 0, x2: GARIS_TEGAK, y2: akhir });
  return { lebar, tinggi: y - JARAK.bertumpuk, masuk: { x: GARIS_TEGAK, y: 0 }, kotak, garis };
}

function geser({ x1, y1, x2, y2 }: GarisHubung, dx: number, dy: number): GarisHubung {
  return { x1: x1 + dx, y1: y1 + dy, x2: x2 + dx, y2: y2 + dy };
}

function letakkan(akar: Bagian): TataLetak {
  const tata = flextree<Bagian>({
    children: ({ anak }) => anak,
    nodeSize: ({ data }) => [data.lebar, data.tinggi + JARAK.tegak],
    spacing: JARAK.mendatar,
  });
  const tempat = new Map<Bagian, { readonly x: number; readonly y: number }>();
  let kiri = Infinity;
  tata(tata.hierarchy(akar)).each(({ data, x, y }) => {
    tempat.set(data, { x: x - data.lebar / 2, y });
    kiri = Math.min(kiri, x - data.lebar / 2);
  });
  const kotak: Tempat[] = [];
  const garis: GarisHubung[] = [];
  let [lebar, tinggi] = [0, 0];
  for (const [bagian, { x, y }] of tempat) {
    const dx = x - kiri;
    kotak.push(...bagian.kotak.map((satu) => ({ ...satu, x: satu.x + dx, y: satu.y + y })));
    garis.push(
      ...bagian.garis.map((satu) => geser(satu, dx, y)),
      ...hubungan(bagian, { x: dx, y }, (anak) => pindah(tempat.get(anak), kiri)),
    );
    lebar = Math.max(lebar, dx + bagian.lebar);
    tinggi = Math.max(tinggi, y + bagian.tinggi);
  }
  return { lebar, tinggi, kotak, garis };
}

interface Titik {
  readonly x: number;
  readonly y: number;
}

function pindah(titik: Titik | undefined, kiri: number): Titik {
  return { x: (titik?.x ?? 0) - kiri, y: titik?.y ?? 0 };
}

/** From below a box down, across, and down to each of those below it. */
function hubungan({ keluar, anak }: Bagian, { x, y }: Titik, tempat: (anak: Bagian) => Titik): GarisHubung[] {
  if (anak.length === 0) return [];
  const tengah = y + keluar.y + JARAK.tegak / 2;
  const asal = x + keluar.x;
  const ujung = anak.map((satu) => ({ x: tempat(satu).x + satu.masuk.x, y: tempat(satu).y + satu.masuk.y }));
  const dari = Math.min(asal, ...ujung.map((satu) => satu.x));
  const sampai = Math.max(asal, ...ujung.map((satu) => satu.x));
  return [
    { x1: asal, y1: y + keluar.y, x2: asal, y2: tengah },
    ...(dari === sampai ? [] : [{ x1: dari, y1: tengah, x2: sampai, y2: tengah }]),
    ...ujung.map((satu) => ({ x1: satu.x, y1: tengah, x2: satu.x, y2: satu.y })),
  ];
}
