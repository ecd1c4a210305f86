import type { PlainDate } from "../../../core/date";
import type { BahanSurat } from "../../../core/formasi/naskah-surat";
import type { Naskah } from "../../../core/naskah/naskah";
import { naskahPenjelasan } from "../../../core/penempatan/naskah-penjelasan";
import type { HasilAturan, Pasangan } from "../../../core/penempatan/penilai";
import type { JabatanDijelaskan, PenjelasanOrang } from "../../../core/penempatan/penjelasan";
import { computeSkor, type BagianSkor, type NilaiBagian } from "../../../core/penempatan/skor";
import { menurut } from "../../../core/peraturan/register";

const JAN = "2027-01-01" as PlainDate;
const tanpa = (bukti: string): NilaiBagian => ({ nilai: null, bukti });

const NILAI: Readonly<Record<BagianSkor, NilaiBagian>> = {
  kompetensi: { nilai: 88.89, bukti: "JPM 88,89 % terhadap standar jabatan yang dituju, 2 kesenjangan" },
  pendidikan: { nilai: 60, bukti: "S-1 MANAJEMEN serumpun dengan S-1 AKUNTANSI & <KEUANGAN>" },
  pengalaman: { nilai: 45.5, bukti: "2 tahun 3 bulan di unit, jabatan, atau tingkat yang sama" },
  kinerja: { nilai: 90, bukti: "predikat Baik, Sangat Baik" },
  talenta: { nilai: 62.25, bukti: "IP ASN tanpa dimensi disiplin 62,25 dari 100" },
  rotasi: tanpa("TMT jabatan belum diketahui"),
  permintaan: tanpa("tidak ada permintaan yang tercatat"),
};

const lulus: HasilAturan = { id: "kedudukan", sifat: "keras", keadaan: "lulus", ketentuan: null, ada: "", perlu: "", terpenuhi: null };
const ATURAN: readonly HasilAturan[] = [
  { ...lulus, id: "perkara", keadaan: "belumDiketahui", ketentuan: "hukdis-tanpa-mutasi" },
  lulus,
  { ...lulus, id: "pendidikan", ketentuan: "syarat-pendidikan-jenis", ada: "S-1/Sarjana", perlu: "D-III" },
  { ...lulus, id: "golongan", sifat: "lunak", keadaan: "gagal", ketentuan: "pangkat-jenis", ada: "III/b", perlu: "III/c sampai III/d" },
  { ...lulus, id: "konflik", sifat: "lunak", keadaan: "gagal", ketentuan: "konflik-kerabat", ada: "Budi Santosa" },
];

function dijelaskan(nama: string, pasangan: Partial<Pasangan> = {}): JabatanDijelaskan {
  return {
    tempat: { nama, unit: "Subbagian Teknis Penyelenggaraan Pemilu & Hukum", kelas: 8 },
    pasangan: { skor: computeSkor(NILAI, menurut("penempatan-bobot"), "netral"), aturan: ATURAN, palingAwal: JAN, ...pasangan },
    terpenuhi: JAN,
    kompetensi: [],
  };
}

const MEI = "2027-05-01" as PlainDate;
const pengalaman: HasilAturan = {
  ...lulus,
  id: "pengalaman",
  keadaan: "gagal",
  ketentuan: "syarat-pengalaman-jenis",
  ada: "3.8",
  perlu: "4",
  terpenuhi: MEI,
};

/** Ani, for whom a move is proposed, with one post that she may have, one from May on, and one that waiting does not bring. */
const PENJELASAN_UJI: PenjelasanOrang = {
  per: "2026-12-31" as PlainDate,
  sampai: "2027-12-31" as PlainDate,
  perkaraTertutup: true,
  keberatanHari: 14,
  nama: "Ani Lestari, S.E.",
  nip: "198001012005012001",
  kini: { nama: "Penata Kelola Pemilu Ahli Pertama", unit: "Subbagian Teknis", kelas: 8 },
  tmtJabatan: "2021-03-01" as PlainDate,
  keikutan: "ikut",
  usul: { ...dijelaskan("Kepala Subbagian Teknis"), hari: MEI, terkunci: true },
  sendiri: dijelaskan("Penata Kelola Pemilu Ahli Pertama"),
  lain: [
    dijelaskan("Analis Keuangan"),
    { ...dijelaskan("Kepala Subbagian Umum", { aturan: [pengalaman], palingAwal: MEI }), terpenuhi: MEI },
    {
      ...dijelaskan("Arsiparis Terampil", { aturan: [{ ...pengalaman, id: "perjanjian", terpenuhi: null }], palingAwal: null }),
      terpenuhi: null,
      kompetensi: [
        { nama: "Komunikasi", ada: 2, perlu: 3, pelatihan: ["Komunikasi Publik & <Media>", "Menulis"] },
        { nama: "Kerja Sama", ada: 1, perlu: 2, pelatihan: [] },
      ],
    },
  ],
};

/** The page of somebody who moves, of one who stays, and of one who takes no part. */
export function penjelasanUji(bahan: BahanSurat): readonly (readonly [string, Naskah])[] {
  const tetap: PenjelasanOrang = { ...PENJELASAN_UJI, usul: null, perkaraTertutup: false, nip: null };
  const tidakIkut: PenjelasanOrang = { ...tetap, kini: null, sendiri: null, lain: [], keikutan: "tidakMemangku" };
  return [
    ["penjelasan penempatan", naskahPenjelasan(bahan, PENJELASAN_UJI)],
    ["penjelasan penempatan tanpa perpindahan", naskahPenjelasan(bahan, tetap)],
    ["penjelasan penempatan yang tidak ikut", naskahPenjelasan(bahan, tidakIkut)],
  ];
}
