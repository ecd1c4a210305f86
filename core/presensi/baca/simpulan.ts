import type { KodePresensi } from "../kode";
import type { BacaanPresensi, JawabanPresensi, KenaliOrang, PertanyaanPresensi } from "./bacaan";
import { bulanLembar } from "./bulan-lembar";
import type { PembacaPresensi } from "./pembaca";
import { Penyusun } from "./penyusun";
import { ringkasanLembar } from "./ringkasan";
import { tafsirkan } from "./tafsir";

/** What reading a file rests on besides its cells. */
export interface BahanSimpulan {
  readonly berkas: string;
  readonly jawaban: JawabanPresensi;
  /** Codes that the office explained, by their key. */
  readonly ingat: Readonly<Record<string, KodePresensi>>;
  readonly kenali: KenaliOrang;
}

/** What the file says, with the answers so far: every row as taken, furniture or problem, and the days of the people it names. */
export function simpulkan(pembaca: PembacaPresensi, { berkas, jawaban, ingat, kenali }: BahanSimpulan): BacaanPresensi {
  pembaca.akhiri();
  const bulan = pembaca.lembar.map((satu) => bulanLembar(satu, { berkas, jawaban }));
  const tafsir = tafsirkan(pembaca, { jawaban, ingat, bulan: new Set(bulan.flat().flatMap(({ bulan: satu }) => satu ?? [])) });
  const penyusun = new Penyusun(pembaca, { tafsir, bulan, kenali });
  penyusun.susun();
  return {
    berkas,
    orang: penyusun.orang.orang,
    hari: () => penyusun.hari(),
    banyakHari: penyusun.banyakHari,
    lembar: pembaca.lembar.map((satu, nomor) => {
      const tersebut = (bulan[nomor] ?? []).flatMap((blok) => blok.bulan ?? []);
      const [milik = null] = tersebut;
      const bulanLain = milik === null || satu.geser ? [] : penyusun.bulanLain(nomor, tersebut);
      return { ...ringkasanLembar({ pembaca, nasib: penyusun.nasib, bulanLain }, nomor, satu), bulan: milik };
    }),
    masalah: [...pembaca.masalah, ...penyusun.masalah],
    pertanyaan: [
      ...bulan.flatMap((blok, nomor) => (penyusun.perluBulan.has(nomor) ? blok.flatMap(({ tanya }) => tanya ?? []) : [])),
      ...penyusun.orang.pertanyaan(),
      ...tafsir.pertanyaan,
      ...(penyusun.tanpaIsi === 0 ? [] : [tanyaKosong(penyusun.tanpaIsi, penyusun.contohKosong)]),
    ],
  };
}

function tanyaKosong(banyak: number, contoh: string): PertanyaanPresensi {
  return {
    kunci: "kosong",
    jenis: "kosong",
    teks: "",
    banyak,
    contoh,
    pilihan: ["tanpaCatatan", "tanpaKeterangan"],
    bawaan: "tanpaCatatan",
    sebab: null,
    diingat: false,
  };
}
