import { datePartsOf, plainDate, yearsLater, type PlainDate } from "../date";
import { AppError } from "../errors";
import {
  ALASAN_PERMOHONAN,
  JENIS_DIKLAT,
  type Diklat,
  type Kgb,
  type PembatasanData,
  type Penghargaan,
  type PenugasanTim,
  type PermohonanMutasi,
} from "../orang/catatan";
import { HUBUNGAN_KELUARGA, type Keluarga } from "../orang/keluarga";
import { menurut } from "../peraturan/register";
import type { PegawaiLengkap } from "./pegawai-lengkap";
import { uraikanNip } from "../pegawai/nip";
import { angka, anggota, barisTabel, hari } from "./tabel";

/** Trainings: who | kind | name | JP | first and last day (`-`: not known) | by whom | number of the certificate (`-`: none). All invented. */
const TABEL_DIKLAT = `
Wirya Adikusuma      | kepemimpinan | Pelatihan Kepemimpinan Administrator                          | 900 | 2019-08-05 | 2019-12-06 | LAN Perwakilan Contoh       | PKA.19.0412
Wirya Adikusuma      | teknis       | Pengelolaan Kinerja Pegawai bagi Pimpinan Unit                | 24  | 2025-04-14 | 2025-04-16 | Pusdiklat Contoh            | KIN.25.118
Wirya Adikusuma      | seminar      | Rapat Kerja Nasional Kesekretariatan                          | 6   | 2026-03-10 | 2026-03-10 | Sekretariat Jenderal Contoh | -
Ratna Kusumawardani  | kepemimpinan | Pelatihan Kepemimpinan Pengawas                               | 900 | 2022-02-07 | 2022-06-10 | LAN Perwakilan Contoh       | PKP.22.0087
Ratna Kusumawardani  | teknis       | Analisis Beban Kerja dan Kebutuhan Pegawai                    | 30  | 2026-02-02 | 2026-02-06 | Pusdiklat Contoh            | ABK.26.014
Ratna Kusumawardani  | teknis       | Perencanaan Berbasis Kinerja                                  | 20  | 2025-05-19 | 2025-05-21 | Pusdiklat Contoh            | PBK.25.201
Bayu Prasetyawan     | fungsional   | Pelatihan Fungsional Perencana Ahli Pertama                   | 240 | 2021-03-01 | 2021-04-09 | Pusbindiklat Contoh         | PFP.21.0331
Bayu Prasetyawan     | teknis       | Penyusunan Renstra dan Indikator Kinerja                      | 24  | 2026-04-20 | 2026-04-23 | Pusdiklat Contoh            | REN.26.077
Dimas Satyanegara    | fungsional   | Pelatihan Fungsional Pranata Komputer                         | 160 | 2021-09-06 | 2021-10-01 | Pusdiklat Statistik Contoh  | PRK.21.0190
Dimas Satyanegara    | teknis       | Keamanan Informasi Data Pemilih                               | 16  | 2026-05-11 | 2026-05-12 | Pusdiklat Contoh            | KAM.26.009
Dimas Satyanegara    | seminar      | Seminar Arsitektur Data Kepemiluan                            | 4   | 2026-08-19 | 2026-08-19 | Universitas Contoh          | -
Sekar Ayuningrum     | teknis       | Pengelolaan Daftar Pemilih Berkelanjutan                      | 20  | 2025-09-01 | 2025-09-03 | Pusdiklat Contoh            | DPB.25.044
Arif Lesmanatama     | teknis       | Pengolahan Data Statistik Dasar                               | 24  | 2024-06-10 | 2024-06-13 | Pusdiklat Statistik Contoh  | -
Nadia Permatasari    | teknis       | Orientasi PPPK                                                | 24  | 2023-09-04 | 2023-09-06 | LAN Perwakilan Contoh       | ORI.23.512
Hendro Wicaksana     | kepemimpinan | Pelatihan Kepemimpinan Pengawas                               | 900 | 2018-03-05 | 2018-07-06 | LAN Perwakilan Contoh       | PKP.18.0254
Hendro Wicaksana     | teknis       | Pengelolaan Barang Milik Negara                               | 32  | 2025-07-07 | 2025-07-11 | Pusdiklat Keuangan Contoh   | BMN.25.063
Lia Maharsanti       | fungsional   | Pelatihan Analis Pengelolaan Keuangan APBN                    | 120 | 2020-10-05 | 2020-10-23 | Pusdiklat Keuangan Contoh   | APK.20.0141
Lia Maharsanti       | teknis       | Akuntansi Pemerintah Berbasis Akrual                          | 24  | 2026-01-19 | 2026-01-22 | Pusdiklat Keuangan Contoh   | AKR.26.002
Yoga Darmasetiawan   | fungsional   | Pelatihan Analis Pengelolaan Keuangan APBN                    | 120 | 2019-10-07 | 2019-10-25 | Pusdiklat Keuangan Contoh   | APK.19.0098
Yoga Darmasetiawan   | teknis       | Bendahara Pengeluaran Bersertifikat                           | 40  | 2025-12-29 | 2026-01-03 | Pusdiklat Keuangan Contoh   | BNT.26.001
Tuti Widyaningsih    | fungsional   | Pelatihan Fungsional Arsiparis Terampil                       | 150 | 2015-08-03 | 2015-08-28 | Pusdiklat Kearsipan Contoh  | ARS.15.0077
Tuti Widyaningsih    | teknis       | Alih Media Arsip                                              | 16  | -          | -          | Pusdiklat Kearsipan Contoh  | -
Sugeng Martadinata   | teknis       | Persiapan Masa Purnabakti                                     | 12  | 2026-06-08 | 2026-06-09 | Pusdiklat Contoh            | PUR.26.019
Bima Hadisaputra     | kepemimpinan | Pelatihan Kepemimpinan Pengawas                               | 900 | 2021-02-01 | 2021-06-04 | LAN Perwakilan Contoh       | PKP.21.0311
Bima Hadisaputra     | teknis       | Penyelesaian Sengketa Proses Pemilu                           | 20  | 2026-07-13 | 2026-07-15 | Pusdiklat Contoh            | SKT.26.033
Intan Larasmaya      | fungsional   | Pelatihan Penata Kelola Pemilu Ahli Muda                      | 120 | 2022-08-01 | 2022-08-19 | Pusdiklat Contoh            | PKM.22.0021
Intan Larasmaya      | teknis       | Desain Surat Suara dan Logistik                               | 20  | 2026-03-02 | 2026-03-04 | Pusdiklat Contoh            | SSL.26.017
Galih Pramudityo     | fungsional   | Pelatihan Penata Kelola Pemilu Ahli Pertama                   | 120 | 2022-09-05 | 2022-09-23 | Pusdiklat Contoh            | PKP.22.0105
Citra Dewandari      | teknis       | Pelatihan Dasar CPNS                                          | 200 | 2025-08-04 | 2025-10-17 | LAN Perwakilan Contoh       | DAS.25.0644
Hasan Basrinata      | teknis       | Dokumentasi dan Informasi Hukum                               | 20  | 2025-03-03 | 2025-03-05 | Pusdiklat Contoh            | JDI.25.008
Vina Oktavirani      | teknis       | Perancangan Peraturan                                         | 24  | 2026-02-23 | 2026-02-26 | Pusdiklat Contoh            | RAN.26.041
Teguh Wiranatakusuma | teknis       | Telaah Kontrak Pengadaan                                      | 20  | 2024-11-04 | 2024-11-06 | Pusdiklat Contoh            | KTR.24.090
Sri Handayaningtyas  | kepemimpinan | Pelatihan Kepemimpinan Pengawas                               | 900 | 2017-02-06 | 2017-06-09 | LAN Perwakilan Contoh       | PKP.17.0140
Sri Handayaningtyas  | teknis       | Manajemen Talenta Instansi                                    | 20  | 2026-05-04 | 2026-05-06 | Pusdiklat Contoh            | TAL.26.003
Putri Melatisari     | teknis       | Penyusunan Standar Kompetensi Jabatan                         | 24  | 2026-06-15 | 2026-06-18 | Pusdiklat Contoh            | SKJ.26.012
Reza Mahardhikaputra | teknis       | Pengelolaan Media Sosial Lembaga                              | 12  | 2026-09-21 | 2026-09-22 | Pusdiklat Contoh            | MED.26.055
Laila Nursyifani     | teknis       | Orientasi PPPK                                                | 24  | 2023-09-04 | 2023-09-06 | LAN Perwakilan Contoh       | ORI.23.515
Agus Triwardoyo      | teknis       | Tata Naskah Dinas dan Persuratan                              | 16  | 2025-10-06 | 2025-10-07 | Pusdiklat Contoh            | TND.25.131
`;

/** Awards: who | name | day | by whom | number. All invented. */
const TABEL_PENGHARGAAN = `
Wirya Adikusuma     | Satyalancana Karya Satya XXX Tahun | 2026-08-17 | Presiden (rekaan)           | KEPPRES.R/26/0301
Wirya Adikusuma     | Satyalancana Karya Satya XX Tahun  | 2016-08-17 | Presiden (rekaan)           | KEPPRES.R/16/0212
Sri Handayaningtyas | Satyalancana Karya Satya XX Tahun  | 2017-08-17 | Presiden (rekaan)           | KEPPRES.R/17/0187
Hendro Wicaksana    | Satyalancana Karya Satya XX Tahun  | 2019-08-17 | Presiden (rekaan)           | KEPPRES.R/19/0164
Ratna Kusumawardani | Satyalancana Karya Satya X Tahun   | 2019-08-17 | Presiden (rekaan)           | KEPPRES.R/19/0165
Dimas Satyanegara   | Pegawai Berprestasi Tahun 2025     | 2026-01-05 | Sekretaris KPU Contoh       | 12/SDM/2026
Putri Melatisari    | Pegawai Berprestasi Tahun 2024     | 2025-01-06 | Sekretaris KPU Contoh       | 9/SDM/2025
`;

/** Teams: who | team | role | decree | first and last day (`-`: still). All invented. */
const TABEL_TIM = `
Ratna Kusumawardani | Tim Penyusun Analisis Beban Kerja          | Ketua      | 21/SK/2026  | 2026-01-12 | 2026-12-31
Putri Melatisari    | Tim Penyusun Analisis Beban Kerja          | Sekretaris | 21/SK/2026  | 2026-01-12 | 2026-12-31
Bayu Prasetyawan    | Tim Penyusun Analisis Beban Kerja          | Anggota    | 21/SK/2026  | 2026-01-12 | 2026-12-31
Sri Handayaningtyas | Tim Pembangunan Zona Integritas            | Ketua      | 30/SK/2026  | 2026-02-02 | -
Dimas Satyanegara   | Tim Pembangunan Zona Integritas            | Anggota    | 30/SK/2026  | 2026-02-02 | -
Yoga Darmasetiawan  | Panitia Pemeriksa Hasil Pekerjaan          | Anggota    | 55/SK/2025  | 2025-03-03 | 2025-12-31
Vina Oktavirani     | Tim Fasilitasi Bantuan Hukum               | Anggota    | 44/SK/2024  | 2024-05-06 | 2025-05-05
Intan Larasmaya     | Kelompok Kerja Pencalonan                  | Sekretaris | 61/SK/2024  | 2024-07-01 | 2024-12-31
`;

/** Family in the office: in whose file | the other one, `*` before one outside the office | what the other is to her. All invented. */
const TABEL_KELUARGA = `
Yoga Darmasetiawan  | Lia Maharsanti       | suamiIstri
Galih Pramudityo    | Putri Melatisari     | saudara
Sri Handayaningtyas | *Raka Handayaputra   | anak
`;

/** Requests to be moved: who | day | post and unit asked for (`-`: none) | reason | number | last day (`-`: none). All invented. */
const TABEL_PERMOHONAN = `
Teguh Wiranatakusuma | 2026-09-14 | -         | parhumas | karier        | 31/PRB/2026 | -
Galih Pramudityo     | 2026-08-03 | perencana | -        | dekatDomisili | 27/PRB/2026 | 2027-08-03
`;

/** Times in which somebody's data are not used for proposals: who | first and last day (`-`: open) | why | number. All invented. */
const TABEL_PEMBATASAN = `
Agus Triwardoyo      | 2026-10-05 | 2027-03-31 | Meminta riwayat pendidikannya diperbaiki dahulu | 8/PDP/2026
`;

/** People of whom no KGB was entered, and of whom the last was forgotten. */
const TANPA_KGB: ReadonlySet<string> = new Set(["Agus Triwardoyo"]);
const KGB_TERLEWAT: ReadonlySet<string> = new Set(["Rudi Hartawidjaya"]);

export interface CatatanOrangContoh {
  readonly diklat: readonly Diklat[];
  readonly penghargaan: readonly Penghargaan[];
  readonly penugasanTim: readonly PenugasanTim[];
  readonly keluarga: readonly Keluarga[];
  readonly kgb: readonly Kgb[];
  readonly permohonanMutasi: readonly PermohonanMutasi[];
  readonly pembatasanData: readonly PembatasanData[];
}

interface BahanCatatan {
  readonly pegawai: readonly PegawaiLengkap[];
  readonly per: PlainDate;
  readonly idJabatan: (kunci: string) => string;
  readonly idUnit: (kunci: string) => string;
}

/** What stands in the files of the sample's people beside the dated facts, up to a day. Throws `internal` when a table names nobody. */
export function catatanOrangContoh({ pegawai, per, idJabatan, idUnit }: BahanCatatan): CatatanOrangContoh {
  const idDari = (nama: string): string => {
    const orang = pegawai.find((satu) => satu.nama === nama);
    if (!orang) throw new AppError("internal", { rincian: `${nama} bukan pegawai` });
    return orang.id;
  };
  return {
    diklat: barisTabel(TABEL_DIKLAT).map(([nama = "", jenis, judul = "", jp, mulai, selesai, penyelenggara = "", nomor], urutan) => ({
      id: `contoh-diklat-${urutan}`,
      pegawaiId: idDari(nama),
      jenis: anggota(JENIS_DIKLAT, jenis),
      nama: judul,
      jp: angka(jp),
      mulai: hariAtauKosong(mulai),
      selesai: hariAtauKosong(selesai),
      penyelenggara,
      nomorSertifikat: nomor === "-" ? "" : (nomor ?? ""),
      revision: 1,
    })),
    penghargaan: barisTabel(TABEL_PENGHARGAAN).map(([nama = "", judul = "", tanggal, pemberi = "", nomor = ""], urutan) => ({
      id: `contoh-penghargaan-${urutan}`,
      pegawaiId: idDari(nama),
      nama: judul,
      tanggal: hariAtauKosong(tanggal),
      pemberi,
      nomor,
      revision: 1,
    })),
    penugasanTim: barisTabel(TABEL_TIM).map(([nama = "", tim = "", peran = "", nomorSk = "", mulai, selesai], urutan) => ({
      id: `contoh-tim-${urutan}`,
      pegawaiId: idDari(nama),
      tim,
      peran,
      nomorSk,
      mulai: hariAtauKosong(mulai),
      selesai: hariAtauKosong(selesai),
      revision: 1,
    })),
    keluarga: barisTabel(TABEL_KELUARGA).map(([nama = "", kerabat = "", hubungan], urutan) => {
      const luar = kerabat.startsWith("*");
      return {
        id: `contoh-keluarga-${urutan}`,
        pegawaiId: idDari(nama),
        kerabatId: luar ? null : idDari(kerabat),
        nama: luar ? kerabat.slice(1) : "",
        hubungan: anggota(HUBUNGAN_KELUARGA, hubungan),
        catatan: "",
        revision: 1,
      };
    }),
    kgb: pegawai.flatMap((orang) => kgbContoh(orang, per)),
    permohonanMutasi: barisTabel(TABEL_PERMOHONAN).map(
      ([nama = "", tanggal, jabatan = "", unit = "", alasan, nomor = "", sampai], urutan) => ({
        id: `contoh-permohonan-${urutan}`,
        pegawaiId: idDari(nama),
        tanggal: hari(tanggal),
        jabatanId: jabatan === "-" ? null : idJabatan(jabatan),
        unitId: unit === "-" ? null : idUnit(unit),
        tempat: "",
        alasan: anggota(ALASAN_PERMOHONAN, alasan),
        keadaan: "diajukan",
        nomor,
        berlakuSampai: hariAtauKosong(sampai),
        catatan: "",
        revision: 1,
      }),
    ),
    pembatasanData: barisTabel(TABEL_PEMBATASAN).map(([nama = "", sejak, sampai, alasan = "", nomor = ""], urutan) => ({
      id: `contoh-pembatasan-${urutan}`,
      pegawaiId: idDari(nama),
      sejak: hari(sejak),
      sampai: hariAtauKosong(sampai),
      alasan,
      nomor,
      revision: 1,
    })),
  };
}

function hariAtauKosong(sel: string | undefined): PlainDate | null {
  return sel === "-" ? null : hari(sel);
}

/** The last two KGB of a PNS, every two years from her appointment. [kgb-tahun] */
function kgbContoh({ id, nama, nip, status }: PegawaiLengkap, per: PlainDate): readonly Kgb[] {
  const angkat = uraikanNip(nip);
  if (status !== "PNS" || TANPA_KGB.has(nama) || !angkat?.bulanPengangkatan) return [];
  const mulai = plainDate(angkat.tahunPengangkatan, angkat.bulanPengangkatan, 1);
  if (mulai === null) return [];
  const jarak = menurut("kgb-tahun");
  const semua: PlainDate[] = [];
  for (let ke = 1; ; ke += 1) {
    const sejak = yearsLater(mulai, ke * jarak);
    if (sejak === null || sejak > per) break;
    semua.push(sejak);
  }
  const tercatat = KGB_TERLEWAT.has(nama) ? semua.slice(0, -1) : semua;
  return tercatat.slice(-2).map((sejak) => ({
    id: `${id}:kgb:${datePartsOf(sejak).year}`,
    pegawaiId: id,
    sejak,
    nomorSk: `${datePartsOf(sejak).month}/KGB/${datePartsOf(sejak).year}`,
    revision: 1,
  }));
}
