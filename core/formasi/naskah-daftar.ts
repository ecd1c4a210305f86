import { desimalDari, teksAngka, type Bentuk } from "../naskah/angka";
import type { IsiDaftar, KolomDaftar, NilaiDaftar } from "../naskah/daftar";
import { namaLembar } from "../naskah/lembar";
import type { Baris, Kolom, Naskah } from "../naskah/naskah";
import { TEKS_DAFTAR } from "../text/daftar";
import { TANDA_KOSONG, teksKeadaan } from "../text/formasi-berkas";
import { kepalaSurat, naskahSurat, type BahanSurat } from "./naskah-surat";

/** Digits that a column of words and one of figures take at least and at most; what is longer goes on below. */
const LEBAR_KATA = [8, 44] as const;
const LEBAR_ANGKA = [8, 16] as const;
/** Digits that stand side by side on an upright page. */
const LEBAR_TEGAK = 96;
const LEBAR_NOMOR = 6;
/** Digits that stand side by side on a page that lies across, in letters that are read with ease; more make the letters smaller. */
const LEBAR_MENDATAR = 185;
/** Digits that a column of words keeps: a NIP stands on one line. */
const LEBAR_NIP = 20;

/** Any list as it stands on screen: its columns, its rows in their order, and what narrows it named below the title. */
export function naskahDaftar(bahan: BahanSurat, daftar: IsiDaftar): Naskah {
  const { judul, keterangan } = daftar;
  const kolom: readonly Kolom[] = persempitKolom([
    { kunci: "nomor", kepala: TEKS_DAFTAR.nomor, lebar: LEBAR_NOMOR, rata: "tengah" },
    ...daftar.kolom.map((satu, urutan) => kolomTercetak(satu, urutan, daftar)),
  ]);
  return naskahSurat(bahan, { judul }, [
    {
      kunci: "daftar",
      lembar: namaLembar(1, judul),
      arah: kolom.reduce((jumlah, { lebar }) => jumlah + lebar, 0) > LEBAR_TEGAK ? "mendatar" : "tegak",
      blok: [
        ...kepalaSurat(bahan, judul, [teksKeadaan(bahan.per), ...keterangan]),
        { jenis: "tabel", kolom, isi: () => barisTercetak(daftar, kolom.length) },
      ],
    },
  ]);
}

/** Where the columns are more than a page holds, those of long words give of theirs, each by its share. */
function persempitKolom(kolom: readonly Kolom[]): readonly Kolom[] {
  const longgar = ({ bentuk, lebar }: Kolom): number => (bentuk === undefined ? Math.max(0, lebar - LEBAR_NIP) : 0);
  const lebih = kolom.reduce((jumlah, { lebar }) => jumlah + lebar, 0) - LEBAR_MENDATAR;
  const tersedia = kolom.reduce((jumlah, satu) => jumlah + longgar(satu), 0);
  if (lebih <= 0 || tersedia === 0) return kolom;
  const kali = Math.min(1, lebih / tersedia);
  return kolom.map((satu) => ({ ...satu, lebar: satu.lebar - longgar(satu) * kali }));
}

function kolomTercetak({ kepala, desimal }: KolomDaftar, urutan: number, { baris }: IsiDaftar): Kolom {
  const bentuk: Bentuk | undefined = desimal === undefined ? undefined : { desimal };
  const [tersempit, terlebar] = bentuk ? LEBAR_ANGKA : LEBAR_KATA;
  const isi = baris.reduce((terpanjang, { sel, kelompok }) => {
    const nilai = kelompok === true ? null : sel[urutan];
    return Math.max(terpanjang, panjang(nilai ?? null, bentuk));
  }, 0);
  const kata = Math.max(...kepala.split(" ").map((satu) => satu.length));
  return {
    kunci: `kolom${urutan + 1}`,
    kepala,
    lebar: Math.min(terlebar, Math.max(tersempit, isi + 2, kata + 2)),
    rata: bentuk ? "kanan" : "kiri",
    ...(bentuk ? { bentuk } : {}),
  };
}

function panjang(nilai: NilaiDaftar, bentuk: Bentuk | undefined): number {
  if (nilai === null) return 0;
  if (typeof nilai === "string") return nilai.length;
  return teksAngka(nilai, bentuk ?? { desimal: desimalDari(nilai, { desimal: "seperlunya" }) }).length;
}

/** Rows of groups and of totals count for nothing: the number of a row is its place among the others. */
function* barisTercetak({ kolom, baris }: IsiDaftar, banyakKolom: number): Generator<Baris> {
  let nomor = 0;
  for (const [urutan, { sel, kelompok, jumlah }] of baris.entries()) {
    const kunci = `baris${urutan + 1}`;
    if (kelompok === true) {
      yield { kunci, jenis: "kelompok", sel: [sel[0] ?? null], gabung: [0, banyakKolom], bersama: true };
      continue;
    }
    if (jumlah === true) {
      yield { kunci, jenis: "jumlah", sel: [null, ...kolom.map((_, tempat) => sel[tempat] ?? null)] };
      continue;
    }
    nomor += 1;
    yield { kunci, jenis: "isi", sel: [nomor, ...kolom.map((_, tempat) => isiSel(sel[tempat] ?? null))] };
  }
}

const isiSel = (nilai: NilaiDaftar): string | number => (nilai === null || nilai === "" ? TANDA_KOSONG : nilai);
