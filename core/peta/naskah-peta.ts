import { SEPERLUNYA } from "../naskah/angka";
import type { Baris, Naskah } from "../naskah/naskah";
import { rumus, sel } from "../naskah/rumus";
import { barisIsi, barisJumlah, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { kepalaSurat, naskahSurat, type BahanSurat } from "../formasi/naskah-surat";
import { CATATAN_SELISIH, TANDA_CONTOH_RINGKAS, TANDA_KOSONG, teksKeadaan } from "../text/formasi-berkas";
import { kalimatJenis } from "../text/jabatan";
import { PRODUK } from "../text/naskah";
import { TEKS_LEMBAR as T } from "../text/peta";
import { lembarPeta, type LembarPeta } from "./lembar";
import type { Ruang } from "./halaman";
import type { BarisPeta, JumlahPeta, KotakPeta } from "./pohon";
import { svgLembar } from "./svg";

interface BarisBernomor {
  readonly baris: BarisPeta;
  readonly nomor: number;
}

const SEBENTUK = { rata: "kanan", bentuk: { ...SEPERLUNYA, nolKosong: true } } as const;

const KOLOM: readonly KolomIsi<BarisBernomor, JumlahPeta>[] = [
  { kunci: "nomor", kepala: T.kepala.nomor, lebar: 6, rata: "tengah", nilai: ({ nomor }) => nomor },
  { kunci: "nama", kepala: T.kepala.nama, lebar: 56, rata: "kiri", nilai: ({ baris }) => baris.nama },
  { kunci: "jenis", kepala: T.kepala.jenis, lebar: 28, rata: "kiri", nilai: ({ baris }) => kalimatJenis(baris) },
  { kunci: "kelas", kepala: T.kepala.kelas, lebar: 8, rata: "tengah", nilai: ({ baris }) => baris.kelas ?? TANDA_KOSONG },
  { kunci: "kursi", kepala: T.kepala.kursi, lebar: 8, ...SEBENTUK, nilai: ({ baris }) => baris.kursi, jumlah: ({ kursi }) => kursi },
  {
    kunci: "bezetting",
    kepala: T.kepala.bezetting,
    lebar: 8,
    ...SEBENTUK,
    nilai: ({ baris }) => baris.bezetting,
    jumlah: ({ bezetting }) => bezetting,
  },
  {
    kunci: "kebutuhan",
    kepala: T.kepala.kebutuhan,
    lebar: 10,
    ...SEBENTUK,
    nilai: ({ baris }) => baris.kebutuhan,
    jumlah: ({ kebutuhan }) => kebutuhan,
  },
  {
    kunci: "kurang",
    kepala: T.kepala.kurang,
    kelompok: T.kepala.selisih,
    lebar: 10,
    ...SEBENTUK,
    nilai: ({ baris }) => Math.max(0, -baris.selisih),
    rumus: () => rumus`MAX(0,${sel("kebutuhan")}-${sel("bezetting")})`,
    jumlah: ({ kekurangan }) => kekurangan,
  },
  {
    kunci: "lebih",
    kepala: T.kepala.lebih,
    kelompok: T.kepala.selisih,
    lebar: 10,
    ...SEBENTUK,
    nilai: ({ baris }) => Math.max(0, baris.selisih),
    rumus: () => rumus`MAX(0,${sel("bezetting")}-${sel("kebutuhan")})`,
    jumlah: ({ kelebihan }) => kelebihan,
  },
];

/** What the printed map is made of besides the tree. */
export interface BahanLembarPeta {
  readonly akar: KotakPeta;
  /** Paper as it lies, in points. */
  readonly halaman: Ruang;
  /** As pages of boxes, or as a list. */
  readonly rupa: "gambar" | "daftar";
  /** What is to be said of the day of the structure; empty when it is that of the figures. */
  readonly susunan: string;
}

/**
 * The peta jabatan as a document. Pages are drawn where the form can; a workbook and a letter hold the list, box by box in the order of
 * the tree. Totals are those of the recap.
 */
export function naskahPeta(bahan: BahanSurat, peta: BahanLembarPeta): Naskah {
  const judul = peta.rupa === "gambar" ? T.judul : T.judulDaftar;
  const keadaan = [teksKeadaan(bahan.per), ...(peta.susunan === "" ? [] : [peta.susunan])];
  const naskah = naskahSurat(bahan, { judul, tentang: peta.akar.unit }, [
    {
      kunci: "peta",
      lembar: T.lembar,
      arah: "mendatar",
      blok: [
        ...kepalaSurat(bahan, judul, [peta.akar.unit, ...keadaan]),
        { jenis: "tabel", kolom: kolomCetak(KOLOM), isi: () => barisDaftar(peta.akar) },
        { jenis: "paragraf", teks: CATATAN_SELISIH, gaya: "catatan" },
        ...(peta.akar.jumlahCabang.kursi === 0 ? [] : [{ jenis: "paragraf", teks: T.catatanKursi, gaya: "catatan" } as const]),
      ],
    },
  ]);
  return peta.rupa === "daftar"
    ? naskah
    : { ...naskah, gambar: lembarPeta(peta.akar, bingkai(bahan, peta, keadaan)).map(gambarLembar(judul)) };
}

function bingkai(
  { kantor, profil, contoh }: BahanSurat,
  { halaman }: BahanLembarPeta,
  keadaan: readonly string[],
): Parameters<typeof lembarPeta>[1] {
  return {
    ...halaman,
    kantor: [kantor.namaInstansi, kantor.namaKantor].filter((satu) => satu !== "").map((satu) => satu.toUpperCase()),
    keadaan,
    tanda: contoh ? TANDA_CONTOH_RINGKAS : "",
    kaki: `${PRODUK} | ${profil.nama}`,
  };
}

const gambarLembar =
  (judul: string) =>
  ({ lebar, tinggi, unsur }: LembarPeta): { readonly lebar: number; readonly tinggi: number; readonly svg: string } => ({
    lebar,
    tinggi,
    svg: svgLembar({ lebar, tinggi, unsur, judul, gaya: "", berpanjang: false }),
  });

function* barisDaftar(akar: KotakPeta): Generator<Baris> {
  let nomor = 0;
  let terakhir = "";
  for (const [kotak, tingkat] of bertingkat(akar)) {
    const anggota = [...(kotak.kepala ? [kotak.kepala] : []), ...kotak.baris];
    const kunci = kunciKotak(kotak);
    const atas: readonly [string, string] | null =
      anggota.length === 0 ? null : [anggota[0]?.jabatanId ?? "", anggota.at(-1)?.jabatanId ?? ""];
    yield {
      ...barisJumlah(KOLOM, { kunci, jenis: "kelompok", jumlah: kotak.jumlah, label: ["nama", namaKotak(kotak)], atas, bersama: true }),
      tingkat,
    };
    terakhir = kunci;
    for (const baris of anggota) {
      nomor += 1;
      terakhir = baris.jabatanId;
      yield { ...barisIsi(KOLOM, { baris, nomor }, { kunci: baris.jabatanId }), tingkat };
    }
  }
  yield barisJumlah(KOLOM, {
    kunci: "total",
    jenis: "jumlah",
    jumlah: akar.jumlahCabang,
    label: ["nama", T.total],
    atas: [kunciKotak(akar), terakhir],
  });
}

const kunciKotak = ({ id }: KotakPeta): string => `kotak ${id}`;

function namaKotak({ id, unit, kepala }: KotakPeta): string {
  return id.startsWith("jabatan-") && kepala ? kepala.nama : unit;
}

function* bertingkat(akar: KotakPeta, tingkat = 0): Generator<readonly [KotakPeta, number]> {
  yield [akar, tingkat];
  for (const anak of akar.anak) yield* bertingkat(anak, tingkat + 1);
}
