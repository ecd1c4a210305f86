import { acakDari } from "../acak";
import { ATURAN_NILAI } from "./aturan";
import type { SoalBerkelompok } from "./batasan";
import type { Terencana } from "./kantor";
import { pecahkan } from "./pemecah/pecahkan";
import type { Soal } from "./pemecah/soal";
import { BAGIAN_SKOR, SKOR_PENUH } from "./skor";
import { pilihanOrang } from "./telaah";

/** How often the weights are drawn anew, and by how many percent each may go up or down. */
export const UNDIAN_KETAHANAN = 200;
const RAGAM_KETAHANAN = 20;
const BENIH = 20_260_101;
/** Steps of a draw between the lowest and the highest weight. */
const LANGKAH = 10_000;

/**
 * Of everybody who takes part, in how many of the draws of the weights the best plan still gives her what this plan does. Each weight is
 * drawn by itself, evenly between 20 % below and 20 % above the office's; the draws are the same every time. A move that falls below the least score
 * in a draw is none in it, and one that comes up to it is one.
 */
export function ketahananRencana({ rencana, pasangan, ulang, terendah }: Terencana): ReadonlyMap<string, number> {
  const { telaah, peserta, jabatan } = rencana;
  const { berkelompok, batasan, jawaban } = telaah;
  const bebas = terendah === null ? rencana : ulang({ tanpa: ATURAN_NILAI });
  const { terbatas: soal, pindahPasangan } = "pertentangan" in bebas ? rencana : bebas;
  // The scores may lie further apart than the office's own do: putting somebody out of her post stays dearer than anything.
  const lebih = 4 * (soal.orang + 1) * SKOR_PENUH;
  const tinggal = soal.tinggal.map((satu, i) => (batasan.harusPindah.has(i) || batasan.kunci.has(i) ? satu + lebih : satu));
  const nilai = nilaiPasangan({ ...berkelompok, soal }, (i, kelompok) => pasangan(peserta[i] ?? "", jabatan[kelompok] ?? ""));
  const tetap = new Int32Array(peserta.length);
  const acak = acakDari(BENIH);
  const faktor = (): number => 1 + (RAGAM_KETAHANAN / 100) * ((2 * acak.bilangan(0, LANGKAH)) / LANGKAH - 1);
  for (let undian = 0; undian < UNDIAN_KETAHANAN; undian += 1) {
    const bobot = BAGIAN_SKOR.map(faktor);
    const skor = nilai.milik.map((satu) => satu?.hitung(bobot) ?? null);
    const geser = nilai.milik.map((satu, ke) => (satu === null ? 0 : satu.skor - (skor[ke] ?? 0)));
    const harga = soal.harga.map((lama, a) => lama + (geser[nilai.dari[a] ?? 0] ?? 0));
    const soalUndian = tanpaYang({ ...soal, harga, tinggal }, (a) => {
      const satu = skor[nilai.dari[a] ?? 0] ?? null;
      return terendah !== null && pindahPasangan[a] === 1 && satu !== null && satu < terendah;
    });
    const lain = pecahkan(soalUndian, jawaban);
    for (let i = 0; i < peserta.length; i += 1) {
      const [ini, itu] = [jawaban.kursiOrang, lain.kursiOrang].map((kursiOrang) => pilihanOrang(berkelompok, kursiOrang, i));
      if (ini === itu) tetap[i] = (tetap[i] ?? 0) + 1;
    }
  }
  return new Map(peserta.map((pegawaiId, i) => [pegawaiId, tetap[i] ?? 0]));
}

/** A problem without some of its pairs. */
function tanpaYang(soal: Soal, buang: (pasangan: number) => boolean): Soal {
  const awal = new Int32Array(soal.awal.length);
  const ke = new Int32Array(soal.ke.length);
  const harga = new Float64Array(soal.ke.length);
  let isi = 0;
  for (let i = 0; i < soal.orang; i += 1) {
    for (let a = soal.awal[i] ?? 0; a < (soal.awal[i + 1] ?? 0); a += 1) {
      if (buang(a)) continue;
      ke[isi] = soal.ke[a] ?? 0;
      harga[isi] = soal.harga[a] ?? 0;
      isi += 1;
    }
    awal[i + 1] = isi;
  }
  return { ...soal, awal, ke: ke.subarray(0, isi), harga: harga.subarray(0, isi) };
}

interface NilaiTerundi {
  readonly skor: number;
  /** The score under the office's weights times these factors, in hundredths of a point. */
  readonly hitung: (faktor: readonly number[]) => number;
}

/** The scores of a problem, each of a person and a post once, and which of them is that of each pair. */
interface NilaiSoal {
  /** Null where nothing is known whatever the weights. */
  readonly milik: readonly (NilaiTerundi | null)[];
  readonly dari: Int32Array;
}

function nilaiPasangan(
  { soal, kelompok, banyakKelompok }: SoalBerkelompok,
  pasangan: (orang: number, kelompok: number) => ReturnType<Terencana["pasangan"]>,
): NilaiSoal {
  const milik: (NilaiTerundi | null)[] = [];
  const dari = new Int32Array(soal.ke.length);
  const sudah = new Map<number, number>();
  for (let i = 0; i < soal.orang; i += 1)
    for (let a = soal.awal[i] ?? 0; a < (soal.awal[i + 1] ?? 0); a += 1) {
      const jabatan = kelompok[soal.ke[a] ?? 0] ?? 0;
      const kunci = i * banyakKelompok + jabatan;
      const ke = sudah.get(kunci) ?? milik.push(terundi(pasangan(i, jabatan))) - 1;
      sudah.set(kunci, ke);
      dari[a] = ke;
    }
  return { milik, dari };
}

function terundi({ skor: { skor, bagian } }: ReturnType<Terencana["pasangan"]>): NilaiTerundi | null {
  if (skor === null) return null;
  const bobot = bagian.map(({ bobot: milik, terhitung }) => (terhitung === null ? 0 : milik));
  const isi = bagian.map(({ terhitung }) => terhitung ?? 0);
  return {
    skor,
    hitung: (faktor) => {
      let atas = 0;
      let bawah = 0;
      for (let ke = 0; ke < bobot.length; ke += 1) {
        const berat = (bobot[ke] ?? 0) * (faktor[ke] ?? 1);
        atas += berat * (isi[ke] ?? 0);
        bawah += berat;
      }
      return Math.round((100 * atas) / bawah);
    },
  };
}
