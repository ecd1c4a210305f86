import { datePartsOf, plainDate, type PlainDate } from "../date";
import type { FaktaAtasan, FaktaGolongan, FaktaJabatan, FaktaKedudukan, FaktaOrang, FaktaStatus } from "../pegawai/fakta";
import { GOLONGAN_PNS } from "../pegawai/golongan";
import type { PegawaiLengkap } from "./pegawai-lengkap";
import { hari } from "./tabel";

/** Years between two promotions in the sample. */
const KENAIKAN_TAHUN = 4;
/** Years of a contract of a PPPK in the sample. */
const KONTRAK_TAHUN = 5;

interface BahanRiwayat {
  readonly pegawai: readonly PegawaiLengkap[];
  /** Person (by id) -> first day of her service. */
  readonly mulai: ReadonlyMap<string, PlainDate>;
  readonly idJabatan: (kunci: string) => string;
}

/** The dated facts of the people of the sample office by person; those of today are what `pegawai` says. All of it is invented. */
export function riwayatContoh({ pegawai, mulai, idJabatan }: BahanRiwayat): ReadonlyMap<string, Partial<FaktaOrang>> {
  return new Map(
    pegawai.map((orang): [string, Partial<FaktaOrang>] => {
      const awal = mulai.get(orang.id) ?? null;
      const lain = LAIN.find(({ nama }) => nama === orang.nama);
      return [
        orang.id,
        {
          riwayatStatus: status(orang, awal),
          riwayatGolongan: golongan(orang, awal),
          riwayatJabatan: [...(lain?.jabatan ?? []).map((satu) => pemangkuan(orang.id, satu, idJabatan)), ...jabatanKini(orang)],
          riwayatKedudukan: kedudukan(orang, lain?.kedudukanSejak ?? null),
          riwayatAtasan: (lain?.atasan ?? []).map((satu, nomor) => atasan(orang.id, satu, { nomor, pegawai })),
        },
      ];
    }),
  );
}

function tahunDari(dari: PlainDate, tahun: number): PlainDate | null {
  const { year, month, day } = datePartsOf(dari);
  return plainDate(year + tahun, month, day);
}

/** A PNS was CPNS for a year; a PPPK works until the last month before her contract is five years old. */
function status({ id, status: kini }: PegawaiLengkap, awal: PlainDate | null): readonly FaktaStatus[] {
  const dasar = { pegawaiId: id, akhirKontrak: null, nomorSk: "" };
  if (kini === "PNS" && awal !== null)
    return [
      { ...dasar, id: `${id}:status-1`, status: "CPNS", sejak: awal },
      { ...dasar, id: `${id}:status`, status: kini, sejak: tahunDari(awal, 1) },
    ];
  const berakhir = kini === "CPNS" || awal === null ? null : akhirBulanSebelum(tahunDari(awal, KONTRAK_TAHUN));
  return [{ ...dasar, id: `${id}:status`, status: kini, sejak: awal, akhirKontrak: berakhir }];
}

function akhirBulanSebelum(hariPertama: PlainDate | null): PlainDate | null {
  if (hariPertama === null) return null;
  const { year, month } = datePartsOf(hariPertama);
  const [tahun, bulan] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return [31, 30, 29, 28].map((tanggal) => plainDate(tahun, bulan, tanggal)).find((satu) => satu !== null) ?? null;
}

/** The present golongan, and of a PNS the one before it four years earlier, where she was in service by then. */
function golongan(orang: PegawaiLengkap, awal: PlainDate | null): readonly FaktaGolongan[] {
  const { id, tmtGolongan, masaKerjaTahun, masaKerjaBulan } = orang;
  const kini = {
    id: `${id}:golongan`,
    pegawaiId: id,
    golongan: orang.golongan,
    sejak: tmtGolongan,
    masaKerjaTahun,
    masaKerjaBulan,
    nomorSk: "",
  };
  const urutan = GOLONGAN_PNS.findIndex(({ kode }) => kode === orang.golongan);
  const lama = GOLONGAN_PNS[urutan - 1];
  const sejak = tmtGolongan === null ? null : tahunDari(tmtGolongan, -KENAIKAN_TAHUN);
  if (!lama || awal === null || sejak === null || sejak < awal) return [kini];
  const bulan = bulanAntara(awal, sejak);
  const masa = { masaKerjaTahun: Math.floor(bulan / 12), masaKerjaBulan: bulan % 12 };
  return [{ ...kini, ...masa, id: `${id}:golongan-1`, golongan: lama.kode, sejak }, kini];
}

function bulanAntara(dari: PlainDate, sampai: PlainDate): number {
  const [a, b] = [datePartsOf(dari), datePartsOf(sampai)];
  return (b.year - a.year) * 12 + b.month - a.month;
}

function jabatanKini({ id, jabatanId, tmtJabatan }: PegawaiLengkap): readonly FaktaJabatan[] {
  if (jabatanId === null) return [];
  const dasar = { jenis: "definitif", namaJabatan: "", sampai: null, nomorSk: "" } as const;
  return [{ ...dasar, id: `${id}:jabatan`, pegawaiId: id, jabatanId, sejak: tmtJabatan }];
}

function kedudukan({ id, kedudukanHukum }: PegawaiLengkap, sejak: PlainDate | null): readonly FaktaKedudukan[] {
  const dasar = { pegawaiId: id, nomorSk: "", catatan: "" };
  const kini = { ...dasar, id: `${id}:kedudukan`, kedudukanHukum, sejak };
  return sejak === null ? [kini] : [{ ...dasar, id: `${id}:kedudukan-1`, kedudukanHukum: "Aktif", sejak: null }, kini];
}

type Pemangkuan = readonly [jenis: FaktaJabatan["jenis"], jabatan: string, sejak: string, sampai: string | null];

function pemangkuan(pegawaiId: string, [jenis, jabatan, sejak, sampai]: Pemangkuan, idJabatan: (kunci: string) => string): FaktaJabatan {
  const luar = jabatan.startsWith("luar:");
  return {
    id: `${pegawaiId}:${jenis}-${sejak}`,
    pegawaiId,
    jenis,
    jabatanId: luar ? null : idJabatan(jabatan),
    namaJabatan: luar ? jabatan.slice("luar:".length) : "",
    sejak: hari(sejak),
    sampai: sampai === null ? null : hari(sampai),
    nomorSk: "",
  };
}

type Atasan = readonly [nama: string, sejak: string | null, sampai: string | null];

/** A superior of the office by name, or one who left it. */
function atasan(
  pegawaiId: string,
  [nama, sejak, sampai]: Atasan,
  { nomor, pegawai }: { readonly nomor: number; readonly pegawai: readonly PegawaiLengkap[] },
): FaktaAtasan {
  const ada = pegawai.find((satu) => satu.nama === nama);
  return {
    id: `${pegawaiId}:atasan-${nomor + 1}`,
    pegawaiId,
    atasanId: ada?.id ?? null,
    namaAtasan: ada ? "" : nama,
    sejak: sejak === null ? null : hari(sejak),
    sampai: sampai === null ? null : hari(sampai),
  };
}

interface RiwayatLain {
  readonly nama: string;
  readonly jabatan?: readonly Pemangkuan[];
  readonly kedudukanSejak?: PlainDate;
  readonly atasan?: readonly Atasan[];
}

/**
 * What happened to some of them: earlier posts, acting for a post that was empty or whose holder was away, leave, study, and a superior who
 * moved to another office.
 */
const LAIN: readonly RiwayatLain[] = [
  { nama: "Wirya Adikusuma", jabatan: [["definitif", "luar:Kepala Subbagian Umum KPU Provinsi", "2014-02-03", null]] },
  {
    nama: "Ratna Kusumawardani",
    jabatan: [
      ["definitif", "prakom", "2012-05-01", null],
      ["plh", "sekretaris", "2026-06-15", "2026-06-26"],
    ],
  },
  {
    nama: "Bayu Prasetyawan",
    jabatan: [["definitif", "penelaah-sdm", "2016-04-01", null]],
    atasan: [
      ["Handoko Wiraguna", "2022-01-03", "2024-06-30"],
      ["Ratna Kusumawardani", "2024-07-01", null],
    ],
  },
  { nama: "Hendro Wicaksana", jabatan: [["plt", "kasub-ren", "2020-08-03", "2021-01-31"]] },
  { nama: "Bima Hadisaputra", jabatan: [["definitif", "penelaah-huk", "2012-01-02", null]] },
  {
    nama: "Intan Larasmaya",
    jabatan: [
      ["definitif", "pemilu", "2016-03-01", null],
      ["plt", "kasub-tek", "2020-03-02", "2020-11-01"],
    ],
  },
  { nama: "Galih Pramudityo", jabatan: [["definitif", "penelaah-huk", "2019-03-01", null]] },
  { nama: "Vina Oktavirani", jabatan: [["definitif", "dokumentalis", "2020-12-01", null]] },
  { nama: "Yoga Darmasetiawan", jabatan: [["plh", "kasub-kul", "2025-07-07", "2025-07-11"]] },
  { nama: "Reza Mahardhikaputra", jabatan: [["plh", "kasub-par", "2026-05-04", "2026-05-06"]] },
  { nama: "Maya Anggraheni", kedudukanSejak: hari("2025-08-01") },
  {
    nama: "Fajar Nurhidayatama",
    jabatan: [["definitif", "penelaah-sdm", "2015-04-01", "2025-08-31"]],
    kedudukanSejak: hari("2025-09-01"),
  },
];
