import type { BahanSurat } from "../../../core/formasi/naskah-surat";
import type { Naskah } from "../../../core/naskah/naskah";
import type { PlainDate } from "../../../core/date";
import { naskahDampak } from "../../../core/pelindungan/naskah-dampak";
import { naskahJawaban, type IsiJawaban } from "../../../core/pelindungan/naskah-jawaban";
import { naskahPemberitahuan, type IsiPemberitahuan } from "../../../core/pelindungan/naskah-pemberitahuan";
import { naskahPemusnahan, type IsiPemusnahan } from "../../../core/pelindungan/naskah-pemusnahan";
import { naskahRegister } from "../../../core/pelindungan/naskah-register";
import type { Saat } from "../../../core/pelindungan/saat";
import { kegiatanBawaan } from "../../../core/text/kegiatan-pemrosesan";

const saat = (teks: string): Saat => teks as Saat;
const PETUGAS = {
  petugasNama: "ANI CONTOH",
  petugasJabatan: "Kepala Subbagian",
  petugasKontak: "pdp@kantor.contoh",
  petugasSk: "SK 1/2026",
};
const TANPA_PETUGAS = { petugasNama: "", petugasJabatan: "", petugasKontak: "", petugasSk: "" };

export const JAWABAN_UJI: IsiJawaban = {
  nama: "SITI CONTOH",
  jenis: "akses",
  diterima: saat("2026-11-27T23:30+07:00"),
  lewat: "surat",
  isi: "Salinan semua data saya.\nTermasuk nilai penempatan.",
  tenggat: saat("2026-11-30T23:30+07:00"),
  dijawab: saat("2026-11-29T09:00+07:00"),
  hasil: "dipenuhi",
  keterangan: "Diserahkan dalam dua bentuk.",
  dibatasiSejak: null,
  petugas: PETUGAS,
};

export const PEMBERITAHUAN_UJI: IsiPemberitahuan = {
  kepada: "subjek",
  judul: "Salinan USB hilang",
  terjadi: null,
  diketahui: saat("2026-11-27T08:00+07:00"),
  data: "Nama, NIP, tanggal lahir, pangkat",
  banyakOrang: 42,
  bagaimana: "USB tertinggal di bus dari kantor provinsi.",
  penanganan: "Dicari ke agen bus; salinan lama diganti kuncinya.",
  tindakan: [{ saat: saat("2026-11-27T09:15+07:00"), isi: "Menelepon agen bus." }],
  sudahDiberitahu: 30,
  petugas: PETUGAS,
};

export const PEMUSNAHAN_UJI: IsiPemusnahan = {
  golongan: "presensi",
  uraian: "Daftar hadir kertas tahun 2020 sampai 2022",
  dasar: "JRA KPU",
  hingga: "2022-12-31" as PlainDate,
  banyak: 36,
  tanggal: "2026-11-27" as PlainDate,
  cara: "dicacah",
  pelaksana: "BUDI CONTOH",
  penyetuju: "",
  masa: { tahun: 2, habis: true },
};

export const KEGIATAN_UJI = Object.values(kegiatanBawaan((golongan) => `5 tahun (${golongan})`));

type Bernama = readonly (readonly [string, Naskah])[];

/** Letters and lists of data protection, filled and left to be filled. */
export function naskahPdp(
  bahan: BahanSurat,
  bersurat: BahanSurat,
): Readonly<Record<"jawabanPdp" | "pemberitahuanPdp" | "pemusnahanPdp" | "registerPdp" | "dampakPdp", Bernama>> {
  return {
    jawabanPdp: [
      ["jawaban permintaan data pribadi", naskahJawaban(bersurat, JAWABAN_UJI)],
      [
        "jawaban permintaan yang belum diputuskan",
        naskahJawaban(bahan, {
          ...JAWABAN_UJI,
          jenis: "keberatan",
          isi: "",
          dijawab: null,
          hasil: null,
          keterangan: "",
          petugas: TANPA_PETUGAS,
        }),
      ],
    ],
    pemberitahuanPdp: [
      ["pemberitahuan kepada subjek data", naskahPemberitahuan(bersurat, PEMBERITAHUAN_UJI)],
      [
        "pemberitahuan kepada lembaga",
        naskahPemberitahuan(bahan, {
          ...PEMBERITAHUAN_UJI,
          kepada: "lembaga",
          banyakOrang: null,
          data: "",
          tindakan: [],
          petugas: TANPA_PETUGAS,
        }),
      ],
    ],
    pemusnahanPdp: [["berita acara pemusnahan", naskahPemusnahan(bersurat, PEMUSNAHAN_UJI)]],
    registerPdp: [["rekaman pemrosesan", naskahRegister(bahan, KEGIATAN_UJI, PETUGAS)]],
    dampakPdp: [["penilaian dampak", naskahDampak(bahan, { dampakTujuan: "Mutasi setahun sekali.\nSekretaris memutuskan." }, PETUGAS)]],
  };
}

/** Letters of words alone: no figure stands in them that was computed. */
export const TANPA_ANGKA_PDP: readonly string[] = [
  "jawaban permintaan data pribadi",
  "jawaban permintaan yang belum diputuskan",
  "pemberitahuan kepada subjek data",
  "pemberitahuan kepada lembaga",
  "berita acara pemusnahan",
  "penilaian dampak",
];
