import { BULAT, DUA_DESIMAL, SEPERLUNYA } from "../naskah/angka";
import type { Bagian, Baris } from "../naskah/naskah";
import { barisIsi, barisJumlah, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { faktaAturan, kalimatUsul } from "../text/alasan-penempatan";
import { KALIMAT_ATURAN } from "../text/aturan-penempatan";
import { kutipan } from "../text/kasus-halaman";
import { TEKS_NASKAH_PENEMPATAN as T } from "../text/naskah-penempatan";
import { TEKS_BAGIAN_SKOR } from "../text/penempatan";
import { penyebut, sebutanTempat, TEKS_HALAMAN_PENEMPATAN } from "../text/penempatan-halaman";
import type { HasilAturan } from "./penilai";
import type { BarisUsul, RencanaTercetak } from "./rencana-tercetak";
import type { BagianTerhitung, Skor } from "./skor";

/** Section of the scores, from which the table of moves takes each sum. */
export const BAGIAN_NILAI = "nilai";

/** The row of the sum of one person's score. */
export function barisJumlahNilai(pegawaiId: string): string {
  return `jumlah ${pegawaiId}`;
}

const judulOrang = ({ nomor, nama, dari, ke }: BarisUsul): string =>
  `${String(nomor)}. ${nama}: ${sebutanTempat(dari)} → ${sebutanTempat(ke)}`;

/** The reasons of each move, in the sentences of the screen. */
export function bagianAlasan(rencana: RencanaTercetak, baris: readonly BarisUsul[]): Bagian {
  return {
    kunci: "alasan",
    lembar: T.lembar.alasan,
    arah: "mendatar",
    blok: [
      { jenis: "judul", teks: T.alasan, anak: [] },
      ...baris.flatMap(
        (satu) =>
          [
            { jenis: "subjudul", teks: judulOrang(satu) },
            { jenis: "daftar", butir: kalimatUsul(satu.usul, penyebut(rencana.nama, rencana.jabatan), rencana.usul), diLuarCetak: false },
          ] as const,
      ),
    ],
  };
}

const N = T.kolomNilai;

const KOLOM_NILAI: readonly KolomIsi<BagianTerhitung, Skor>[] = [
  { kunci: "bagian", kepala: N.bagian, lebar: 30, rata: "kiri", nilai: ({ bagian }) => TEKS_BAGIAN_SKOR[bagian] },
  {
    kunci: "nilaiBagian",
    kepala: N.nilai,
    lebar: 13,
    rata: "kanan",
    bentuk: SEPERLUNYA,
    nilai: ({ nilai }) => (nilai === null ? T.tanpaBukti : Math.round(nilai * 100) / 100),
  },
  { kunci: "bobot", kepala: N.bobot, lebar: 9, rata: "kanan", bentuk: BULAT, nilai: ({ bobot }) => bobot },
  {
    kunci: "sumbangan",
    kepala: N.sumbangan,
    lebar: 12,
    rata: "kanan",
    bentuk: DUA_DESIMAL,
    nilai: ({ sumbangan }) => sumbangan / 100,
    jumlah: ({ skor }) => (skor ?? 0) / 100,
  },
  { kunci: "bukti", kepala: N.bukti, lebar: 70, rata: "kiri", nilai: ({ bukti }) => bukti },
];

/** The parts of each score, adding up to it. */
export function bagianNilai(baris: readonly BarisUsul[]): Bagian {
  return {
    kunci: BAGIAN_NILAI,
    lembar: T.lembar.nilai,
    arah: "mendatar",
    blok: [
      { jenis: "judul", teks: T.nilai, anak: [] },
      { jenis: "tabel", kolom: kolomCetak(KOLOM_NILAI), isi: () => baris.flatMap(barisNilai) },
    ],
  };
}

function barisNilai(satu: BarisUsul): readonly Baris[] {
  const { pegawaiId, pasangan } = satu.usul;
  const { bagian } = pasangan.skor;
  const kunci = (milik: BagianTerhitung): string => `${pegawaiId} ${milik.bagian}`;
  const [pertama, terakhir] = [bagian[0], bagian.at(-1)];
  return [
    kelompok(`nilai ${pegawaiId}`, judulOrang(satu), KOLOM_NILAI.length),
    ...bagian.map((milik) => barisIsi(KOLOM_NILAI, milik, { kunci: kunci(milik), bersama: true })),
    barisJumlah(KOLOM_NILAI, {
      kunci: barisJumlahNilai(pegawaiId),
      jenis: "jumlah",
      jumlah: pasangan.skor,
      label: ["bagian", T.jumlah],
      atas: pertama === undefined || terakhir === undefined ? null : [kunci(pertama), kunci(terakhir)],
    }),
  ];
}

/** The heading of one person across the table. */
function kelompok(kunci: string, teks: string, kolom: number): Baris {
  return { kunci, jenis: "kelompok", sel: [teks, ...Array.from({ length: kolom - 1 }, () => null)], gabung: [0, kolom], bersama: true };
}

const S = T.kolomSyarat;

const KOLOM_SYARAT: readonly KolomIsi<HasilAturan>[] = [
  { kunci: "syarat", kepala: S.syarat, lebar: 32, rata: "kiri", nilai: ({ id }) => KALIMAT_ATURAN[id].nama },
  { kunci: "sifat", kepala: S.sifat, lebar: 10, rata: "kiri", nilai: ({ sifat }) => T.sifat[sifat] },
  { kunci: "hasil", kepala: S.hasil, lebar: 16, rata: "kiri", nilai: ({ keadaan }) => TEKS_HALAMAN_PENEMPATAN.aturan.hasil[keadaan] },
  { kunci: "fakta", kepala: S.fakta, lebar: 50, rata: "kiri", nilai: faktaAturan },
  { kunci: "pasal", kepala: S.pasal, lebar: 38, rata: "kiri", nilai: ({ ketentuan }) => pasalAturan(ketentuan) },
];

/** The article of a rule; the office itself where no text says it. */
function pasalAturan(ketentuan: HasilAturan["ketentuan"]): string {
  return ketentuan === null ? TEKS_HALAMAN_PENEMPATAN.aturan.kantor : kutipan(ketentuan);
}

/** Every rule that was asked of each move, with its outcome, fact and article. */
export function bagianSyarat(baris: readonly BarisUsul[]): Bagian {
  return {
    kunci: "syarat",
    lembar: T.lembar.syarat,
    arah: "mendatar",
    blok: [
      { jenis: "judul", teks: T.syarat, anak: [] },
      {
        jenis: "tabel",
        kolom: kolomCetak(KOLOM_SYARAT),
        isi: () =>
          baris.flatMap((satu) => [
            kelompok(`syarat ${satu.usul.pegawaiId}`, judulOrang(satu), KOLOM_SYARAT.length),
            ...satu.usul.pasangan.aturan.map((aturan) => barisIsi(KOLOM_SYARAT, aturan, { kunci: `${satu.usul.pegawaiId} ${aturan.id}` })),
          ]),
      },
    ],
  };
}
