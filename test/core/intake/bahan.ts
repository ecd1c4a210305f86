import type { RincianTugas, UnsurTersimpan } from "../../../core/anjab/unsur";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import type { PlainDate } from "../../../core/date";
import { mulaiDraf, rencana, type Draf } from "../../../core/intake/draf";
import type { Pegawai } from "../../../core/pegawai/pegawai";
import { keadaanKosong, type KeadaanData } from "../../../core/intake/keadaan";
import type { BukuTerbaca, IsiSel, LembarMentah } from "../../../core/intake/lembar";
import type { Masalah, RingkasanLembar } from "../../../core/intake/pratinjau";
import { rujukanNyata, type RencanaTabel, type RencanaTulis } from "../../../core/intake/rencana";
import { ringkasan } from "../../../core/intake/tampilan";

function profil(nomor: number): ProfilAbk {
  const satu = PROFIL_BAWAAN[nomor];
  if (!satu) throw new Error("profil bawaan tidak ada");
  return satu;
}

export const PROFIL_75000 = profil(0);
export const PROFIL_72000 = profil(1);

export const KOSONG = keadaanKosong(PROFIL_75000, "2026-11-01" as PlainDate);

/** A sheet from rows of cells; blank rows are left out as a reader leaves them out, and keep their number. */
export function lembar(nama: string, baris: readonly (readonly IsiSel[])[], lain: Partial<LembarMentah> = {}): LembarMentah {
  const terisi = baris
    .map((sel, indeks) => ({ nomor: indeks + 1, sel }))
    .filter(({ sel }) => sel.some((isi) => isi !== null && isi !== ""));
  return { nama, tersembunyi: false, gabungan: [], baris: terisi, barisTersembunyi: [], kolomTersembunyi: [], ...lain };
}

export function buku(nama: string, ...isi: readonly LembarMentah[]): BukuTerbaca {
  return { nama, galat: null, lembar: isi };
}

export function draf(berkas: readonly BukuTerbaca[], keadaan: KeadaanData = KOSONG): Draf {
  return mulaiDraf(berkas, keadaan, []);
}

/** Summary of one sheet of a draft, by its place. */
export function ringkas(satu: Draf, berkas = 0, nomor = 0): RingkasanLembar {
  const hasil = ringkasan(satu)[berkas]?.lembar[nomor];
  if (!hasil) throw new Error("lembar tidak ada");
  return hasil;
}

/** Code and cell of problems, as `kode@sel`. */
export function kodeSel(masalah: readonly Masalah[]): string[] {
  return masalah.map((satu) => `${satu.kode}@${satu.sel}`);
}

/** The state of the data file after accepting a draft, with the temporary keys as ids. */
export function terapkan(satu: Draf): KeadaanData {
  const tulis = rencana(satu);
  const keadaan = satu.bahan.keadaan;
  // Keys begin anew with every import.
  const sudah = keadaan.riwayat.riwayatStatus.length;
  const awalan = `id${sudah === 0 ? "" : sudah}-`;
  return {
    ...keadaan,
    unit: terapkanTabel(keadaan.unit, tulis.unit, awalan),
    jabatan: terapkanTabel(keadaan.jabatan, tulis.jabatan, awalan),
    tugas: terapkanTabel(keadaan.tugas, tulis.tugas, awalan),
    unsurAnjab: terapkanUnsur(keadaan, tulis),
    rincianTugas: terapkanRincian(keadaan, tulis),
    pegawai: terapkanTabel(keadaan.pegawai, tulis.pegawai, awalan),
    riwayat: {
      riwayatStatus: terapkanTabel(keadaan.riwayat.riwayatStatus, tulis.riwayatStatus, awalan),
      riwayatGolongan: terapkanTabel(keadaan.riwayat.riwayatGolongan, tulis.riwayatGolongan, awalan),
      riwayatJabatan: terapkanTabel(keadaan.riwayat.riwayatJabatan, tulis.riwayatJabatan, awalan),
      riwayatKedudukan: terapkanTabel(keadaan.riwayat.riwayatKedudukan, tulis.riwayatKedudukan, awalan),
      riwayatPendidikan: terapkanTabel(keadaan.riwayat.riwayatPendidikan, tulis.riwayatPendidikan, awalan),
    },
    kgb: terapkanTabel(keadaan.kgb, tulis.kgb, awalan),
    ingatan: [...keadaan.ingatan.filter(({ id }) => !tulis.ingatan.some((baru) => baru.id === id)), ...tulis.ingatan],
  };
}

function terapkanUnsur({ unsurAnjab }: KeadaanData, { unsurAnjab: { tambah, ubah } }: RencanaTulis): readonly UnsurTersimpan[] {
  const dibaca = (baris: object): UnsurTersimpan => {
    const { isi, ...lain } = baris as { readonly isi: string };
    return { ...lain, isi: JSON.parse(isi) as object } as UnsurTersimpan;
  };
  const diubah = unsurAnjab.map((lama) => {
    const baru = ubah.find(({ id }) => id === lama.id);
    return baru ? dibaca({ ...lama, ...baru.isi, revision: lama.revision + 1 }) : lama;
  });
  const nyata = (kunci: string): string => kunci.replace("baru:", "id-");
  return [...diubah, ...tambah.map(({ kunci, isi }) => dibaca({ ...isi, id: nyata(kunci), jabatanId: nyata(isi.jabatanId), revision: 1 }))];
}

function terapkanRincian({ rincianTugas }: KeadaanData, { rincianTugas: { tambah, ubah } }: RencanaTulis): readonly RincianTugas[] {
  const dibaca = ({ hasilKerja, tahapan }: { readonly hasilKerja: string; readonly tahapan: string }) => ({
    hasilKerja,
    tahapan: JSON.parse(tahapan) as string[],
  });
  return [
    ...rincianTugas.map((lama) => {
      const baru = ubah.find(({ id }) => id === lama.id);
      return baru
        ? {
            ...lama,
            ...dibaca({ hasilKerja: lama.hasilKerja, tahapan: JSON.stringify(lama.tahapan), ...baru.isi }),
            revision: lama.revision + 1,
          }
        : lama;
    }),
    ...tambah.map(({ kunci, isi }) => ({ id: kunci.replace("baru:", "id-"), ...dibaca(isi), revision: 1 })),
  ];
}

function terapkanTabel<T extends { readonly id: string; readonly revision: number }>(
  lama: readonly T[],
  { tambah, ubah }: RencanaTabel<T>,
  awalan: string,
): T[] {
  const id = (kunci: string): string => kunci.replace("baru:", awalan);
  const kunciId = (isi: object): object =>
    Object.fromEntries(
      Object.entries(isi).map(([nama, nilai]) => [
        nama,
        typeof nilai === "string" && nama.endsWith("Id") ? rujukanNyata(id(nilai), new Map()) : nilai,
      ]),
    );
  const perubahan = new Map(ubah.map((baris) => [baris.id, baris]));
  const diubah = lama.map((baris): T => {
    const isi = perubahan.get(baris.id)?.isi;
    return isi ? { ...baris, ...kunciId(isi), revision: baris.revision + 1 } : baris;
  });
  return [...diubah, ...tambah.map(({ kunci, isi }) => ({ ...kunciId(isi), id: id(kunci), revision: 1 }) as unknown as T)];
}

export const KEPALA_PEGAWAI = [
  "NIP BARU",
  "NAMA",
  "TANGGAL LAHIR",
  "JENIS KELAMIN",
  "STATUS CPNS PNS",
  "GOL AKHIR NAMA",
  "JABATAN NAMA",
  "UNOR NAMA",
  "UNOR INDUK NAMA",
] as const;

/** A sound row of people: born 23-07-1974, appointed January 2015, a man. */
export const BAMBANG: readonly IsiSel[] = [
  "197407232015011003",
  "BAMBANG",
  "23-07-1974",
  "Pria",
  "PNS",
  "IV/a",
  "Sekretaris",
  "Sekretariat KPU",
  "Sekretariat KPU",
];

export const KEPALA_ABK = [
  "NO",
  "URAIAN TUGAS",
  "SATUAN HASIL",
  "WAKTU PENYELESAIAN (MENIT)",
  "WAKTU KERJA EFEKTIF (MENIT)",
  "BEBAN KERJA",
  "PEGAWAI YANG DIBUTUHKAN",
  "KETERANGAN",
] as const;

/** An eight-column sheet with its head block, rows of [uraian, menit, wke, volume, hasil] and its foot. */
export function lembarAbk(bahan: {
  readonly jabatan?: string;
  readonly unit?: string;
  readonly kelas?: number;
  readonly pemegang?: number;
  readonly baris: readonly (readonly [string, IsiSel, IsiSel, IsiSel, IsiSel])[];
  readonly jumlah?: IsiSel;
  readonly pembulatan?: IsiSel;
}): LembarMentah {
  return lembar("ABK", [
    ["ANALISIS BEBAN KERJA"],
    ["NAMA JABATAN", "", ":", bahan.jabatan ?? "Arsiparis Terampil"],
    ["UNIT KERJA", "", ":", bahan.unit ?? "Subbagian Umum"],
    ["KELAS JABATAN", "", ":", bahan.kelas ?? 6],
    ...(bahan.pemegang === undefined ? [] : [["JUMLAH PEMEGANG JABATAN", "", ":", bahan.pemegang]]),
    [],
    KEPALA_ABK,
    [1, 2, 3, 4, 5, 6, 7, 8],
    ...bahan.baris.map(([uraian, menit, wke, volume, hasil], indeks) => [indeks + 1, uraian, "dokumen", menit, wke, volume, hasil]),
    ...(bahan.jumlah === undefined ? [] : [["", "JUMLAH", "", "", "", "", bahan.jumlah]]),
    ...(bahan.pembulatan === undefined ? [] : [["", "PEMBULATAN", "", "", "", "", bahan.pembulatan]]),
  ]);
}

/** Everybody whom a plan adds, with the latest fact of every kind that it adds about her. */
export function orangTulis(tulis: RencanaTulis): readonly OrangTulis[] {
  return tulis.pegawai.tambah.map(({ kunci, isi }) => {
    const milik = <T extends { readonly pegawaiId: string }>(baris: readonly { readonly isi: T }[]): T | undefined =>
      baris.findLast((baru) => baru.isi.pegawaiId === kunci)?.isi;
    const golongan = milik(tulis.riwayatGolongan.tambah);
    const pendidikan = milik(tulis.riwayatPendidikan.tambah);
    const jabatan = milik(tulis.riwayatJabatan.tambah.filter((baru) => baru.isi.jenis === "definitif"));
    return {
      kunci,
      isi: {
        ...isi,
        status: milik(tulis.riwayatStatus.tambah)?.status ?? null,
        golongan: golongan?.golongan ?? null,
        tmtGolongan: golongan?.sejak ?? null,
        masaKerjaTahun: golongan?.masaKerjaTahun ?? null,
        masaKerjaBulan: golongan?.masaKerjaBulan ?? null,
        tingkatPendidikan: pendidikan?.tingkatPendidikan ?? "",
        pendidikan: pendidikan?.pendidikan ?? "",
        tahunLulus: pendidikan?.tahunLulus ?? null,
        kedudukanHukum: milik(tulis.riwayatKedudukan.tambah)?.kedudukanHukum ?? "",
        jabatanId: jabatan?.jabatanId ?? null,
        tmtJabatan: jabatan?.sejak ?? null,
      },
    };
  });
}

export interface OrangTulis {
  readonly kunci: string;
  readonly isi: Omit<Pegawai, "id" | "revision" | "status"> & { readonly status: Pegawai["status"] | null };
}

/** Posts beside people's own that a plan adds. */
export function penugasanTulis(tulis: RencanaTulis) {
  return tulis.riwayatJabatan.tambah.filter(({ isi }) => isi.jenis !== "definitif");
}
