import { jejakKebutuhan } from "../../../core/abk/jejak";
import type { MetodeJabatan } from "../../../core/abk/metode-jabatan";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import type { Tugas } from "../../../core/abk/tugas";
import { parsePlainDate, type PlainDate } from "../../../core/date";
import { rekapJabatan, type UsulFormasi } from "../../../core/formasi/rekap";
import type { Jabatan, Unit } from "../../../core/jabatan/jabatan";
import type { Kantor } from "../../../core/kantor";
import type { Bezetting } from "../../../core/pegawai/bezetting";
import type { BahanFormasi } from "../../../core/formasi/naskah-usul";

/** A jabatan in one line: unit, name, kelas, PNS, PPPK, tasks as [volume, periode, norma]. */
export interface JabatanUji {
  readonly unit: string;
  readonly nama: string;
  readonly kelas: number | null;
  readonly pns: number;
  readonly pppk: number;
  readonly tugas: readonly (readonly [volume: number, periode: Tugas["periode"], norma: number, uraian?: string])[];
  readonly usul?: { readonly jumlah: number; readonly alasan: string };
  readonly metode?: MetodeJabatan;
}

export const KANTOR_UJI: Kantor = {
  namaInstansi: "Komisi Pemilihan Umum Republik Indonesia",
  namaKantor: "Sekretariat KPU Kabupaten Sagara",
  alamat: "Jalan Merdeka Nomor 45, Sagara 45611. Telepon (0266) 555012. Laman kab-sagara.kpu.go.id",
  kota: "Sagara",
  penandatanganJabatan: "Sekretaris KPU Kabupaten Sagara",
  penandatanganNama: "Drs. H. Bagas Prakosa, M.Si.",
  penandatanganNip: "196904121994031007",
  penandatanganPangkat: "Pembina Tingkat I (IV/b)",
};

export function profilBawaan(): ProfilAbk {
  const profil = PROFIL_BAWAAN[0];
  if (!profil) throw new Error("tidak ada profil bawaan");
  return profil;
}

function hari(teks: string): PlainDate {
  const tanggal = parsePlainDate(teks);
  if (!tanggal) throw new Error(`bukan tanggal: ${teks}`);
  return tanggal;
}

/** Builds the material of a workbook through the product's own recap and trace. */
export function bahanUji(daftar: readonly JabatanUji[], lain: Partial<BahanFormasi> = {}): BahanFormasi {
  const profil = lain.profil ?? profilBawaan();
  const per = lain.per ?? hari("2026-12-31");
  const namaUnit = [...new Set(daftar.map((satu) => satu.unit))];
  const unit: Unit[] = namaUnit.map((nama, urutan) => ({ id: `u${urutan}`, nama, indukId: null, kode: null, urutan, revision: 1 }));
  const jabatan: Jabatan[] = daftar.map((satu, urutan) => ({
    id: `j${urutan}`,
    unitId: `u${namaUnit.indexOf(satu.unit)}`,
    nama: satu.nama,
    jenis: "pelaksana",
    jenjang: null,
    kelas: satu.kelas,
    kode: null,
    kursi: null,
    indukId: null,
    urutan,
    revision: 1,
  }));
  const tugasPerJabatan = new Map<string, Tugas[]>();
  const bezetting = new Map<string, Bezetting>();
  const usul = new Map<string, UsulFormasi>();
  const metode = new Map<string, MetodeJabatan>();
  daftar.forEach((satu, nomor) => {
    bezetting.set(`j${nomor}`, { pns: satu.pns, pppk: satu.pppk, jumlah: satu.pns + satu.pppk });
    if (satu.usul) usul.set(`j${nomor}`, { jabatanId: `j${nomor}`, ...satu.usul, revision: 1 });
    if (satu.metode) metode.set(`j${nomor}`, satu.metode);
    tugasPerJabatan.set(
      `j${nomor}`,
      satu.tugas.map(([volume, periode, normaWaktuMenit, uraian], urutan) => ({
        id: `t${nomor}-${urutan}`,
        uraian: uraian ?? `Menyusun bahan ${satu.nama.toLowerCase()} bagian ${urutan + 1}`,
        satuanHasil: "dokumen",
        volume,
        periode,
        normaWaktuMenit,
        keterangan: "",
      })),
    );
  });
  return {
    kantor: KANTOR_UJI,
    profil,
    per,
    rekap: rekapJabatan({ unit, jabatan, tugasPerJabatan, bezetting, usul, metode, profil }),
    jejak: (rekap) =>
      jejakKebutuhan(
        {
          jabatanId: rekap.jabatanId,
          jabatan: rekap.nama,
          unit: rekap.unit,
          kelas: rekap.kelas,
          per,
          bezetting: rekap.bezetting,
          metode: metode.get(rekap.jabatanId),
        },
        tugasPerJabatan.get(rekap.jabatanId) ?? [],
        profil,
      ),
    contoh: false,
    ...lain,
  };
}

const UNIT = {
  pimpinan: "Sekretariat KPU Kabupaten Sagara",
  rendatin: "Subbagian Perencanaan, Data, dan Informasi",
  kul: "Subbagian Keuangan, Umum, dan Logistik",
  tekhum: "Subbagian Teknis Penyelenggaraan Pemilu dan Hukum",
  parhumas: "Subbagian Partisipasi, Hubungan Masyarakat, dan Sumber Daya Manusia",
} as const;

/** An office of eighteen jabatan in five units, with every kind of row that the proposal knows. */
export const DELAPAN_BELAS: readonly JabatanUji[] = [
  {
    unit: UNIT.pimpinan,
    nama: "Sekretaris KPU Kabupaten",
    kelas: 12,
    pns: 1,
    pppk: 0,
    tugas: [
      [120, "bulan", 45],
      [60, "tahun", 180],
    ],
  },
  {
    unit: UNIT.rendatin,
    nama: "Kepala Subbagian Perencanaan, Data, dan Informasi",
    kelas: 9,
    pns: 1,
    pppk: 0,
    tugas: [
      [4, "minggu", 240],
      [250, "tahun", 90],
    ],
  },
  {
    unit: UNIT.rendatin,
    nama: "Perencana Ahli Pertama",
    kelas: 8,
    pns: 1,
    pppk: 0,
    tugas: [
      [625, "tahun", 120],
      [12, "bulan", 300.5],
    ],
  },
  {
    unit: UNIT.rendatin,
    nama: "Pranata Komputer Ahli Pertama",
    kelas: 8,
    pns: 0,
    pppk: 1,
    tugas: [
      [6, "hari", 55],
      [1.5, "minggu", 480],
    ],
  },
  { unit: UNIT.rendatin, nama: "Penata Kelola Sistem dan Teknologi Informasi", kelas: 7, pns: 0, pppk: 0, tugas: [[10, "hari", 30]] },
  { unit: UNIT.rendatin, nama: "Pengolah Data dan Informasi", kelas: 6, pns: 2, pppk: 1, tugas: [[24, "hari", 12.5]] },
  { unit: UNIT.kul, nama: "Kepala Subbagian Keuangan, Umum, dan Logistik", kelas: 9, pns: 1, pppk: 0, tugas: [[70_000, "tahun", 1]] },
  {
    unit: UNIT.kul,
    nama: "Analis Pengelolaan Keuangan APBN Ahli Muda",
    kelas: 9,
    pns: 0,
    pppk: 0,
    tugas: [[187_500, "tahun", 1]],
    usul: { jumlah: 1, alasan: "Anggaran belanja pegawai hanya cukup untuk satu orang pada tahun ini; sisanya diusulkan tahun berikutnya" },
  },
  { unit: UNIT.kul, nama: "Arsiparis Terampil", kelas: 6, pns: 1, pppk: 0, tugas: [[37_500, "tahun", 1]] },
  { unit: UNIT.kul, nama: "Pengelola Pengadaan Barang/Jasa Ahli Pertama", kelas: 8, pns: 0, pppk: 0, tugas: [[48, "bulan", 150]] },
  {
    unit: UNIT.kul,
    nama: "Pengadministrasi Perkantoran",
    kelas: 5,
    pns: 2,
    pppk: 1,
    tugas: [
      [40, "hari", 8],
      [15, "minggu", 20],
    ],
  },
  {
    unit: UNIT.kul,
    nama: "Pengelola Umum Operasional",
    kelas: 1,
    pns: 0,
    pppk: 2,
    tugas: [
      [4, "hari", 60],
      [2, "hari", 45],
    ],
  },
  {
    unit: UNIT.tekhum,
    nama: "Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum",
    kelas: 9,
    pns: 1,
    pppk: 0,
    tugas: [[300, "bulan", 20]],
  },
  {
    unit: UNIT.tekhum,
    nama: "Penata Kelola Pemilu Ahli Pertama",
    kelas: 8,
    pns: 3,
    pppk: 0,
    tugas: [
      [35, "hari", 30],
      [20, "minggu", 90],
    ],
  },
  { unit: UNIT.tekhum, nama: "Analis Hukum Ahli Pertama", kelas: 8, pns: 1, pppk: 0, tugas: [[30, "bulan", 40]] },
  {
    unit: UNIT.parhumas,
    nama: "Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan Sumber Daya Manusia",
    kelas: 9,
    pns: 0,
    pppk: 0,
    tugas: [[6_000, "semester", 6]],
  },
  { unit: UNIT.parhumas, nama: "Penelaah Teknis Kebijakan", kelas: 7, pns: 0, pppk: 0, tugas: [[20, "triwulan", 90]] },
  { unit: UNIT.parhumas, nama: "Pranata Hubungan Masyarakat", kelas: null, pns: 0, pppk: 0, tugas: [] },
];

/** An office whose table runs over several pages: `jumlah` jabatan, twelve to a unit. */
export function kantorPanjang(jumlah: number): JabatanUji[] {
  return Array.from({ length: jumlah }, (_, nomor) => ({
    unit: `Subbagian Uji ${Math.floor(nomor / 12) + 1}`,
    nama: nomor % 7 === 0 ? `Analis Pengelolaan Sarana dan Prasarana Kepemiluan Daerah Tingkat ${nomor + 1}` : `Jabatan Uji ${nomor + 1}`,
    kelas: 5 + (nomor % 5),
    pns: nomor % 3,
    pppk: nomor % 2,
    tugas: [
      [100 + nomor * 7, "bulan", 30],
      [3, "hari", 20.25],
    ],
  }));
}
