import type { PlainDate } from "../../date";
import { alamatSel, hurufKolom } from "../../intake/lembar";
import { formatTanggalPendek } from "../../text/date";
import type { KodePresensi } from "../kode";
import type { BacaanPresensi, CatatanLembar, JawabanPresensi, KenaliOrang, PertanyaanPresensi } from "./bacaan";
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
  /** Days after it are told; without it none are. */
  readonly hariIni?: PlainDate | undefined;
}

/** What the file says, with the answers so far: every row as taken, furniture or problem, and the days of the people it names. */
export function simpulkan(pembaca: PembacaPresensi, { berkas, jawaban, ingat, kenali, hariIni }: BahanSimpulan): BacaanPresensi {
  pembaca.akhiri();
  const bulan = pembaca.lembar.map((satu) => bulanLembar(satu, { berkas, jawaban }));
  const tafsir = tafsirkan(pembaca, { jawaban, ingat, bulan: new Set(bulan.flat().flatMap(({ bulan: satu }) => satu ?? [])) });
  const penyusun = new Penyusun(pembaca, { tafsir, bulan, kenali });
  penyusun.susun();
  const catatan = (nomor: number): readonly CatatanLembar[] => [
    ...penyusun.menit.catatan(nomor),
    ...(hariIni === undefined ? [] : catatanHariDepan({ pembaca, penyusun, hariIni }, nomor)),
  ];
  return {
    berkas,
    orang: penyusun.orang.orang,
    hari: () => penyusun.hari.semua(),
    banyakHari: penyusun.hari.banyak,
    lembar: pembaca.lembar.map((satu, nomor) => {
      const tersebut = (bulan[nomor] ?? []).flatMap((blok) => blok.bulan ?? []);
      const [milik = null] = tersebut;
      const bulanLain = milik === null || satu.geser ? [] : penyusun.hari.bulanLain(nomor, tersebut);
      return { ...ringkasanLembar({ pembaca, nasib: penyusun.nasib, bulanLain }, nomor, satu), bulan: milik, catatan: catatan(nomor) };
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

function catatanHariDepan(
  { pembaca, penyusun, hariIni }: { readonly pembaca: PembacaPresensi; readonly penyusun: Penyusun; readonly hariIni: PlainDate },
  nomor: number,
): readonly CatatanLembar[] {
  const { banyak, petak, hari } = penyusun.hari.sesudah(nomor, hariIni);
  if (hari === null) return [];
  const { kolom, nomor: baris } = pembaca.kumpulan;
  return [
    {
      jenis: "hariDepan",
      kolom: hurufKolom(kolom.di(petak)),
      banyak,
      sel: alamatSel(kolom.di(petak), baris.di(petak)),
      contoh: formatTanggalPendek(hari),
    },
  ];
}
