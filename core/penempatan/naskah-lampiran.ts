import type { Bagian, Baris } from "../naskah/naskah";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { faktaAturan, kalimatUsul } from "../text/alasan-penempatan";
import { KALIMAT_ATURAN } from "../text/aturan-penempatan";
import { kutipan } from "../text/kasus-halaman";
import { TEKS_NASKAH_PENEMPATAN as T } from "../text/naskah-penempatan";
import { penyebut, sebutanTempat, TEKS_HALAMAN_PENEMPATAN } from "../text/penempatan-halaman";
import type { HasilAturan } from "./penilai";
import { barisNilai, kolomNilai } from "./kolom-nilai";
import type { BarisUsul, RencanaTercetak } from "./rencana-tercetak";

/** Section of the scores, from which the table of moves takes each sum. */
export const BAGIAN_NILAI = "nilai";

/** The row of the sum of one person's score. */
export function barisJumlahNilai(pegawaiId: string): string {
  return `jumlah ${pegawaiId}`;
}

/** One move as a heading. */
export const judulOrang = ({ nomor, nama, dari, ke }: BarisUsul): string =>
  `${String(nomor)}. ${nama}: ${sebutanTempat(dari)} → ${sebutanTempat(ke)}`;

/** The reasons of each move, in the sentences of the screen. */
export function bagianAlasan(rencana: RencanaTercetak, baris: readonly BarisUsul[], judul: string): Bagian {
  return {
    kunci: "alasan",
    lembar: T.lembar.alasan,
    arah: "mendatar",
    blok: [
      { jenis: "judul", teks: judul, anak: [] },
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

const KOLOM_NILAI = kolomNilai(T.kolomNilai, { bagian: 30, nilai: 13, bobot: 9, sumbangan: 12, bukti: 70 });

/** The parts of each score, adding up to it. */
export function bagianNilai(baris: readonly BarisUsul[], judul: string): Bagian {
  return {
    kunci: BAGIAN_NILAI,
    lembar: T.lembar.nilai,
    arah: "mendatar",
    blok: [
      { jenis: "judul", teks: judul, anak: [] },
      { jenis: "tabel", kolom: kolomCetak(KOLOM_NILAI), isi: () => baris.flatMap(nilaiOrang) },
    ],
  };
}

function nilaiOrang(satu: BarisUsul): readonly Baris[] {
  const { pegawaiId, pasangan } = satu.usul;
  return [
    kelompok(`nilai ${pegawaiId}`, judulOrang(satu), KOLOM_NILAI.length),
    ...barisNilai(KOLOM_NILAI, pasangan.skor, { awalan: pegawaiId, kunciJumlah: barisJumlahNilai(pegawaiId) }),
  ];
}

/** A heading across a table, with the rows below it. */
export function kelompok(kunci: string, teks: string, kolom: number): Baris {
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
export function bagianSyarat(baris: readonly BarisUsul[], judul: string): Bagian {
  return {
    kunci: "syarat",
    lembar: T.lembar.syarat,
    arah: "mendatar",
    blok: [
      { jenis: "judul", teks: judul, anak: [] },
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
