import { TEKS_KOTAK, TEKS_LEMBAR } from "../text/peta";
import { pindahkanUnsur, type BidangGambar, type TeksGambar, type UnsurGambar } from "./gambar";
import { bagiHalaman, TANDA_SEMENTARA, type Ruang } from "./halaman";
import { kemasHalaman, type HalamanTerkemas, type Potongan } from "./kemas";
import { lebarTeks, pecahBaris } from "./lebar-huruf";
import type { KotakPeta } from "./pohon";

/** What stands around the boxes of every page. */
export interface BingkaiLembar extends Ruang {
  readonly kantor: readonly string[];
  /** The day of the figures, as a sentence, and what else is to be said of them. */
  readonly keadaan: readonly string[];
  /** Words of a sample, in the margin of every page; empty for an office. */
  readonly tanda: string;
  readonly kaki: string;
}

/** A page as it is printed: its parts, in points from its left upper corner. */
export interface LembarPeta extends Ruang {
  readonly unsur: readonly UnsurGambar[];
}

const TEPI = 26;
const KOP = 58;
const KAKI = 22;
const TITIK = { besar: 11, sedang: 9, kecil: 7.5 } as const;

/** Where a box stands: page and name on it. */
interface TempatKotak {
  readonly halaman: number;
  readonly kode: string;
}

interface Rujukan {
  /** First page of every box that begins one. */
  readonly mulai: ReadonlyMap<string, TempatKotak>;
  /** The mark that leads to it. */
  readonly asal: ReadonlyMap<string, TempatKotak>;
}

/**
 * The map on pages: no box is cut, and where a branch goes on elsewhere its box says on which page under which name, and there where it
 * comes from. Every page carries office, day, legend and its number.
 */
export function lembarPeta(akar: KotakPeta, bingkai: BingkaiLembar): readonly LembarPeta[] {
  const ruang = { lebar: bingkai.lebar - 2 * TEPI, tinggi: bingkai.tinggi - 2 * TEPI - KOP - KAKI };
  const halaman = Array.from(kemasHalaman(Array.from(bagiHalaman(akar, ruang)), ruang));
  const kode = halaman.map(kodeHalaman);
  const rujukan = susunRujukan(halaman, kode);
  return halaman.map((satu, indeks) => {
    const nomor = indeks + 1;
    return {
      lebar: bingkai.lebar,
      tinggi: bingkai.tinggi,
      unsur: [
        ...kop(satu, bingkai, akar.jumlahCabang.pensiun > 0),
        ...satu.potongan.flatMap((potongan, ke) =>
          isi(potongan, { skala: satu.skala, nomor, nama: kode[indeks]?.[ke] ?? new Map<string, string>(), rujukan }),
        ),
        ...kaki(bingkai, nomor, halaman.length),
      ],
    };
  });
}

/**
 * Names of the boxes of a page, part by part: the columns of each go on with the letters after those of the part before it. A box may stand
 * on a page twice: as the place where its branch goes on, and at the top of that branch.
 */
function kodeHalaman({ potongan }: HalamanTerkemas): readonly ReadonlyMap<string, string>[] {
  let kolom = 0;
  return potongan.map(({ letak }) => {
    const nama = kodeKotak(letak.kotak, kolom);
    kolom += kolomKotak(letak.kotak).length;
    return nama;
  });
}

const kolomKotak = (kotak: readonly { readonly x: number }[]): readonly number[] =>
  [...new Set(kotak.map(({ x }) => Math.round(x)))].toSorted((a, b) => a - b);

/** Names of boxes drawn together: a letter by their place across, a number by their place down: `B2`. */
export function kodeKotak(
  kotak: readonly { readonly id: string; readonly x: number; readonly y: number }[],
  kolomPertama = 0,
): ReadonlyMap<string, string> {
  const nama = new Map<string, string>();
  for (const [nomor, x] of kolomKotak(kotak).entries()) {
    const sekolom = kotak.filter((satu) => Math.round(satu.x) === x).toSorted((a, b) => a.y - b.y);
    for (const [urutan, { id }] of sekolom.entries()) nama.set(id, `${huruf(kolomPertama + nomor)}${urutan + 1}`);
  }
  return nama;
}

const ABJAD = 26;

function huruf(nomor: number): string {
  const akhir = String.fromCharCode(65 + (nomor % ABJAD));
  return nomor < ABJAD ? akhir : `${huruf(Math.floor(nomor / ABJAD) - 1)}${akhir}`;
}

function susunRujukan(halaman: readonly HalamanTerkemas[], kode: readonly (readonly ReadonlyMap<string, string>[])[]): Rujukan {
  const mulai = new Map<string, TempatKotak>();
  const asal = new Map<string, TempatKotak>();
  for (const [indeks, { potongan }] of halaman.entries()) {
    for (const [ke, { rencana }] of potongan.entries()) {
      const tempat = (id: string): TempatKotak => ({ halaman: indeks + 1, kode: kode[indeks]?.[ke]?.get(id) ?? "" });
      if (!rencana.sambungan) mulai.set(rencana.akar.id, tempat(rencana.akar.id));
      for (const [id, { rujuk }] of rencana.kotak) if (rujuk) asal.set(id, tempat(id));
    }
  }
  return { mulai, asal };
}

interface IsiHalaman {
  readonly skala: number;
  readonly nomor: number;
  readonly nama: ReadonlyMap<string, string>;
  readonly rujukan: Rujukan;
}

function isi({ rencana, letak, ...awal }: Potongan, { skala, nomor, nama, rujukan }: IsiHalaman): readonly UnsurGambar[] {
  const { akar, kotak } = rencana;
  const [x, y] = [TEPI + awal.x, TEPI + KOP + awal.y];
  const garis = letak.garis.map((satu): UnsurGambar => pindahkanUnsur({ jenis: "garis", ...satu, warna: "garis" }, { x, y, skala }));
  const gambar = letak.kotak.flatMap((tempat) => {
    const satu = kotak.get(tempat.id);
    if (!satu) return [];
    const dari = rujukan.asal.get(akar.id);
    const ke = rujukan.mulai.get(tempat.id);
    const ganti = new Map<string, string>([
      [TANDA_SEMENTARA.kode, nama.get(tempat.id) ?? ""],
      [TANDA_SEMENTARA.dari, dari ? TEKS_KOTAK.dari(String(dari.halaman), dari.kode) : ""],
      [TANDA_SEMENTARA.lanjut, ke ? TEKS_KOTAK.lanjut(String(ke.halaman), ke.kode) : ""],
      [TANDA_SEMENTARA.sambungan, TEKS_KOTAK.sambungan(String(nomor - 1))],
      [TANDA_SEMENTARA.bersambung, TEKS_KOTAK.bersambung(String(nomor + 1))],
    ]);
    return satu.gambar.unsur.map((unsur) =>
      pindahkanUnsur(berganti(unsur, ganti), { x: x + tempat.x * skala, y: y + tempat.y * skala, skala }),
    );
  });
  return [...garis, ...gambar];
}

function berganti(unsur: UnsurGambar, ganti: ReadonlyMap<string, string>): UnsurGambar {
  return unsur.jenis === "teks" ? { ...unsur, isi: ganti.get(unsur.isi) ?? unsur.isi } : unsur;
}

type IsiTeks = Pick<TeksGambar, "isi" | "x" | "y" | "ukuran" | "rata"> & { readonly tebal?: boolean };
const teks = ({ tebal = false, ...isian }: IsiTeks): TeksGambar => ({ jenis: "teks", ...isian, tebal, warna: "tinta" });

/** The largest size up to `ukuran` in which a line is no wider than so much. */
function muatDalam(isian: IsiTeks, lebar: number): TeksGambar {
  const penuh = lebarTeks(isian.isi, { ukuran: isian.ukuran, tebal: isian.tebal ?? false });
  return teks({ ...isian, ukuran: penuh > lebar ? (isian.ukuran * lebar) / penuh : isian.ukuran });
}

function kop({ potongan }: HalamanTerkemas, { lebar, kantor, keadaan }: BingkaiLembar, adaPensiun: boolean): readonly UnsurGambar[] {
  const kanan = lebar - TEPI;
  const setengah = (lebar - 2 * TEPI) / 2 - 8;
  const kiri = [...kantor, TEKS_LEMBAR.judul, TEKS_LEMBAR.isiHalaman(potongan.map(({ rencana }) => rencana.akar.unit))].slice(-4);
  return [
    ...kiri.map((satu, nomor) =>
      muatDalam(
        {
          isi: satu,
          x: TEPI,
          y: TEPI + 10 + nomor * 12,
          ukuran: nomor === kiri.length - 2 ? TITIK.besar : TITIK.sedang,
          rata: "kiri",
          tebal: true,
        },
        setengah,
      ),
    ),
    ...keadaan.map((satu, nomor) =>
      muatDalam({ isi: satu, x: kanan, y: TEPI + 10 + nomor * 11, ukuran: TITIK.sedang, rata: "kanan" }, setengah),
    ),
    ...legenda(kanan, TEPI + 10 + keadaan.length * 11, adaPensiun),
  ];
}

function legenda(kanan: number, atas: number, adaPensiun: boolean): readonly UnsurGambar[] {
  const unsur: UnsurGambar[] = [teks({ isi: TEKS_LEMBAR.legenda, x: kanan, y: atas, ukuran: TITIK.kecil, rata: "kanan" })];
  let x = kanan;
  if (adaPensiun) {
    const tanda: TeksGambar = {
      ...teks({ isi: TEKS_KOTAK.legendaPensiun, x, y: atas + 22, ukuran: TITIK.kecil, rata: "kanan" }),
      warna: "pensiun",
      tebal: true,
    };
    unsur.push(tanda);
  }
  for (const [warna, kata] of [...TEKS_LEMBAR.warna].toReversed()) {
    unsur.push(teks({ isi: kata, x, y: atas + 11, ukuran: TITIK.kecil, rata: "kanan" }));
    x -= lebarTeks(kata, { ukuran: TITIK.kecil, tebal: false }) + 13;
    const bidang: BidangGambar = { jenis: "bidang", x, y: atas + 4, lebar: 9, tinggi: 8, isi: warna, tepi: "garis" };
    unsur.push(bidang);
    x -= 8;
  }
  return unsur;
}

function kaki({ lebar, tinggi, kaki: kiri, tanda }: BingkaiLembar, nomor: number, banyak: number): readonly UnsurGambar[] {
  const y = tinggi - TEPI + 4;
  const sepertiga = (lebar - 2 * TEPI) / 3;
  const [pertama = ""] = pecahBaris(kiri, sepertiga, { ukuran: TITIK.kecil, tebal: false });
  return [
    muatDalam({ isi: kiri === pertama ? pertama : kiri, x: TEPI, y, ukuran: TITIK.kecil, rata: "kiri" }, sepertiga),
    ...(tanda === "" ? [] : [teks({ isi: tanda, x: lebar / 2, y, ukuran: TITIK.kecil, rata: "tengah", tebal: true })]),
    teks({ isi: TEKS_LEMBAR.halaman(nomor, banyak), x: lebar - TEPI, y, ukuran: TITIK.kecil, rata: "kanan" }),
  ];
}
