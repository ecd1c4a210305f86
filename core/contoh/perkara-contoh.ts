import type { BarisBaruDari } from "../baris/semua";
import {
  HASIL,
  JENIS_KASUS,
  JENIS_LANGKAH_KASUS,
  KODE_PUTUSAN,
  PERAN_TIM,
  UNSUR_TIM,
  isSanksiMoral,
  type AnggotaTim,
  type Kasus,
  type LangkahKasus,
} from "../disiplin/kasus";
import { AppError } from "../errors";
import type { Pegawai } from "../pegawai/pegawai";
import { anggota, barisTabel, hari } from "./tabel";

/** Invented cases: key | who | kind | violated | known | days of absence (`-`) | impact (`-`) | proposed | what happened. */
const TABEL_KASUS = `
alpa-2025   | Rudi Hartawidjaya    | disiplin   | 2025-12-19 | 2026-01-05 | 12 | -        | S1 | Tidak masuk kerja tanpa alasan yang sah selama 12 hari kerja dalam tahun 2025.
uang-muka   | Yoga Darmasetiawan   | disiplin   | 2026-03-16 | 2026-03-18 | -  | instansi | S2 | Tidak mempertanggungjawabkan uang muka kegiatan sampai batas waktunya sehingga laporan keuangan instansi terlambat.
berkas-2023 | Agus Triwardoyo      | disiplin   | 2023-05-15 | 2023-05-17 | -  | instansi | S1 | Meneruskan berkas kepegawaian tanpa persetujuan atasan sehingga pelayanan instansi terganggu.
alpa-2026   | Galih Pramudityo     | disiplin   | 2026-10-21 | 2026-10-22 | 8  | -        | R3 | Tidak masuk kerja tanpa alasan yang sah selama 8 hari kerja dalam tahun 2026.
medsos      | Reza Mahardhikaputra | netralitas | 2026-08-10 | 2026-08-12 | -  | -        | M1 | Menyukai unggahan akun bakal calon di media sosial.
`;

/** Steps: case | kind | day | number (`-`) | called for (`-`) | outcome (`-`) | decided (`-`) | who (`-`). */
const TABEL_LANGKAH = `
alpa-2025   | panggilan1   | 2026-01-12 | 03/SDM/I/2026    | 2026-01-22 | hadir          | -  | Kepala Subbagian Keuangan, Umum, dan Logistik
alpa-2025   | pemeriksaan  | 2026-01-22 | -                | -          | -              | -  | Kepala Subbagian Keuangan, Umum, dan Logistik
alpa-2025   | bap          | 2026-01-22 | -                | -          | ditandatangani | -  | Kepala Subbagian Keuangan, Umum, dan Logistik
alpa-2025   | laporan      | 2026-01-29 | -                | -          | -              | -  | Kepala Subbagian Keuangan, Umum, dan Logistik
alpa-2025   | keputusan    | 2026-02-09 | 11/SDM/II/2026   | -          | dijatuhi       | S1 | Sekretaris
alpa-2025   | penyampaian  | 2026-02-12 | -                | -          | hadir          | -  | Sekretaris
uang-muka   | timPemeriksa | 2026-03-30 | 19/SDM/III/2026  | -          | -              | -  | Sekretaris
uang-muka   | panggilan1   | 2026-04-06 | 22/SDM/IV/2026   | 2026-04-16 | hadir          | -  | Ketua tim pemeriksa
uang-muka   | pemeriksaan  | 2026-04-16 | -                | -          | -              | -  | Ketua tim pemeriksa
uang-muka   | bap          | 2026-04-16 | -                | -          | ditandatangani | -  | Ketua tim pemeriksa
uang-muka   | laporan      | 2026-04-27 | -                | -          | -              | -  | Ketua tim pemeriksa
uang-muka   | keputusan    | 2026-05-18 | 30/SDM/V/2026    | -          | dijatuhi       | S2 | Sekretaris KPU Provinsi
uang-muka   | penyampaian  | 2026-05-21 | -                | -          | hadir          | -  | Sekretaris
berkas-2023 | panggilan1   | 2023-05-22 | 14/SDM/V/2023    | 2023-06-05 | hadir          | -  | Kepala Subbagian Partisipasi Masyarakat dan SDM
berkas-2023 | pemeriksaan  | 2023-06-05 | -                | -          | -              | -  | Kepala Subbagian Partisipasi Masyarakat dan SDM
berkas-2023 | bap          | 2023-06-05 | -                | -          | ditandatangani | -  | Kepala Subbagian Partisipasi Masyarakat dan SDM
berkas-2023 | laporan      | 2023-06-12 | -                | -          | -              | -  | Kepala Subbagian Partisipasi Masyarakat dan SDM
berkas-2023 | keputusan    | 2023-07-03 | 20/SDM/VII/2023  | -          | dijatuhi       | S1 | Sekretaris
berkas-2023 | penyampaian  | 2023-07-06 | -                | -          | hadir          | -  | Sekretaris
alpa-2026   | panggilan1   | 2026-10-26 | 61/SDM/X/2026    | 2026-11-05 | tidakHadir     | -  | Kepala Subbagian Teknis Penyelenggaraan Pemilu
medsos      | panggilan1   | 2026-08-18 | 48/SDM/VIII/2026 | 2026-08-31 | hadir          | -  | Kepala Subbagian Partisipasi Masyarakat dan SDM
medsos      | pemeriksaan  | 2026-08-31 | -                | -          | -              | -  | Kepala Subbagian Partisipasi Masyarakat dan SDM
medsos      | bap          | 2026-08-31 | -                | -          | ditandatangani | -  | Kepala Subbagian Partisipasi Masyarakat dan SDM
medsos      | laporan      | 2026-09-07 | -                | -          | -              | -  | Kepala Subbagian Partisipasi Masyarakat dan SDM
medsos      | keputusan    | 2026-09-14 | 52/SDM/IX/2026   | -          | dijatuhi       | M1 | Sekretaris
medsos      | penyampaian  | 2026-09-17 | -                | -          | hadir          | -  | Sekretaris
`;

/** Who examines: case | who | for what | as what. */
const TABEL_TIM = `
uang-muka | Hendro Wicaksana    | atasanLangsung | ketua
uang-muka | Bima Hadisaputra    | pengawasan     | sekretaris
uang-muka | Sri Handayaningtyas | kepegawaian    | anggota
`;

/** Form of the violation of neutrality of the case about it. */
const BENTUK: Readonly<Record<string, string>> = { medsos: "N8" };

/** Cases of the sample office as they are written into a file. */
export interface PerkaraContoh {
  readonly kasus: readonly Kasus[];
  readonly langkahKasus: readonly (LangkahKasus & { readonly kasusId: string })[];
  readonly anggotaPemeriksa: readonly BarisBaruDari<"anggotaPemeriksa">[];
}

const idKasus = (kunci: string): string => `contoh-kasus-${kunci}`;
const atauKosong = (sel: string): string => (sel === "-" ? "" : sel);

/** Two punishments that are served, one that is over, a case whose second summons is overdue, and one of ethics. All invented. */
export function perkaraContoh(pegawai: readonly Pick<Pegawai, "id" | "nama">[]): PerkaraContoh {
  const idPegawai = (nama: string): string => {
    const orang = pegawai.find((satu) => satu.nama === nama);
    if (!orang) throw new AppError("internal", { rincian: `${nama} bukan pegawai contoh` });
    return orang.id;
  };
  return {
    kasus: barisTabel(TABEL_KASUS).map((baris): Kasus => {
      const [kunci = "", nama = "", jenis, pelanggaran, diketahui, alpa = "-", dampak, usulan, uraian = ""] = baris;
      return {
        id: idKasus(kunci),
        pegawaiId: idPegawai(nama),
        jenis: anggota(JENIS_KASUS, jenis),
        tanggalPelanggaran: hari(pelanggaran),
        tanggalDiketahui: hari(diketahui),
        uraian,
        pasal: alpa === "-" ? "" : "PP 94/2021 Pasal 4 huruf f",
        bentuk: BENTUK[kunci] ?? "",
        hariTanpaKeterangan: alpa === "-" ? null : Number(alpa),
        dampak: dampak === "instansi" ? dampak : null,
        usulan: anggota(KODE_PUTUSAN, usulan),
        alasanUsulan: "",
      };
    }),
    langkahKasus: barisTabel(TABEL_LANGKAH).map((baris, urutan) => {
      const [kunci = "", jenis, tanggal, nomor = "", periksa = "-", hasil = "-", kode = "-", pejabat = ""] = baris;
      const putusan = kode === "-" ? null : anggota(KODE_PUTUSAN, kode);
      return {
        id: `contoh-langkah-kasus-${String(urutan + 1).padStart(2, "0")}`,
        kasusId: idKasus(kunci),
        jenis: anggota(JENIS_LANGKAH_KASUS, jenis),
        tanggal: hari(tanggal),
        nomorSurat: atauKosong(nomor),
        tanggalPeriksa: periksa === "-" ? null : hari(periksa),
        tempat: periksa === "-" ? "" : "Pukul 09.00, ruang rapat",
        pejabat: atauKosong(pejabat),
        hasil: hasil === "-" ? null : anggota(HASIL, hasil),
        kode: putusan,
        perangkat: putusan === null || isSanksiMoral(putusan) ? null : ("pp94Peralihan" as const),
        isi: "",
      };
    }),
    anggotaPemeriksa: barisTabel(TABEL_TIM).map(([kunci = "", nama = "", unsur, peran], urutan): AnggotaTim & { kasusId: string } => ({
      id: `contoh-anggota-pemeriksa-${urutan + 1}`,
      kasusId: idKasus(kunci),
      pegawaiId: idPegawai(nama),
      nama: "",
      unsur: anggota(UNSUR_TIM, unsur),
      peran: anggota(PERAN_TIM, peran),
    })),
  };
}
