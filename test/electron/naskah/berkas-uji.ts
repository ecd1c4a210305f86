import type { PlainDate } from "../../../core/date";
import type { BerkasOrang } from "../../../core/orang/berkas";
import type { DataPribadi } from "../../../core/orang/data-pribadi";

const hari = (teks: string): PlainDate => teks as PlainDate;
const ORANG = { pegawaiId: "p", revision: 1 } as const;
const IDENTITAS = {
  id: "p",
  nip: "198001012005011001",
  nama: "SITI CONTOH",
  gelarDepan: "Dr.",
  gelarBelakang: "S.H., M.H.",
  tempatLahir: "Kota Contoh",
  tanggalLahir: hari("1980-01-01"),
  jenisKelamin: "wanita",
  catatanNip: "",
  revision: 1,
} as const;
const PANJANG = "Pelatihan Penyusunan Standar Kompetensi Jabatan dan Pemetaan Kesenjangan bagi Pengelola Sumber Daya Manusia";

/** The file of a person with every kind of fact and record, long texts and many rows among them. */
export const BERKAS_UJI: BerkasOrang = {
  per: hari("2026-11-01"),
  identitas: IDENTITAS,
  irisan: {
    ...IDENTITAS,
    status: "PNS",
    golongan: "III/d",
    tmtGolongan: hari("2022-04-01"),
    masaKerjaTahun: 17,
    masaKerjaBulan: 3,
    tingkatPendidikan: "S-2",
    pendidikan: "S-2 ILMU HUKUM",
    tahunLulus: 2012,
    kedudukanHukum: "Aktif",
    jabatanId: "j",
    tmtJabatan: hari("2021-02-01"),
    jabatan: "Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan Sumber Daya Manusia",
    unit: "Subbagian Partisipasi, Hubungan Masyarakat, dan Sumber Daya Manusia",
  },
  keluar: false,
  riwayatJabatan: ["2021-02-01", "2015-03-02", null].map((sejak, nomor) => ({
    ...ORANG,
    id: `j${nomor}`,
    jenis: "definitif",
    jabatanId: nomor === 0 ? "j" : null,
    namaJabatan: nomor === 0 ? "" : "Penelaah Teknis Kebijakan",
    jabatan: nomor === 0 ? "Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan Sumber Daya Manusia" : "Penelaah Teknis Kebijakan",
    unit: nomor === 0 ? "Subbagian Partisipasi, Hubungan Masyarakat, dan Sumber Daya Manusia" : "",
    sejak: sejak === null ? null : hari(sejak),
    sampai: null,
    nomorSk: nomor === 0 ? "821/123/SK/2021" : "",
  })),
  riwayatGolongan: [
    { ...ORANG, id: "g", golongan: "III/d", sejak: hari("2022-04-01"), masaKerjaTahun: 17, masaKerjaBulan: 3, nomorSk: "823/4/2022" },
  ],
  riwayatStatus: [{ ...ORANG, id: "s", status: "PNS", sejak: hari("2006-01-01"), akhirKontrak: null, nomorSk: "" }],
  riwayatKedudukan: [{ ...ORANG, id: "k", kedudukanHukum: "Aktif", sejak: null, nomorSk: "", catatan: "" }],
  riwayatPendidikan: [
    {
      ...ORANG,
      id: "d",
      tingkatPendidikan: "S-2",
      pendidikan: "S-2 ILMU HUKUM",
      tahunLulus: 2012,
      sejak: null,
      lembaga: "Universitas Contoh",
    },
  ],
  riwayatAtasan: [],
  diklat: Array.from({ length: 30 }, (_kosong, nomor) => ({
    ...ORANG,
    id: `l${nomor}`,
    jenis: nomor % 2 === 0 ? "teknis" : "seminar",
    nama: nomor === 0 ? PANJANG : `Pelatihan ${nomor + 1}`,
    jp: nomor === 1 ? 7.5 : 24,
    mulai: hari("2026-02-02"),
    selesai: nomor === 2 ? null : hari("2026-02-06"),
    penyelenggara: "Pusat Pendidikan dan Pelatihan Contoh",
    nomorSertifikat: nomor === 3 ? "" : `SER.26.${nomor}`,
  })),
  penghargaan: [
    {
      ...ORANG,
      id: "h",
      nama: "Satyalancana Karya Satya X Tahun",
      tanggal: hari("2019-08-17"),
      pemberi: "Presiden (rekaan)",
      nomor: "R/1",
    },
  ],
  penugasanTim: [
    { ...ORANG, id: "t", tim: "Tim Penyusun ABK", peran: "Ketua", nomorSk: "21/SK/2026", mulai: hari("2026-01-12"), selesai: null },
  ],
  kgb: [{ ...ORANG, id: "b", sejak: hari("2025-01-01"), nomorSk: "1/KGB/2025" }],
  permohonanMutasi: [
    {
      ...ORANG,
      id: "m",
      tanggal: hari("2026-09-14"),
      jabatanId: null,
      unitId: "u",
      tempat: "",
      jabatan: "",
      unit: "Subbagian Umum",
      alasan: "karier",
      keadaan: "diajukan",
      nomor: "31/PRB/2026",
      berlakuSampai: null,
      catatan: "",
    },
  ],
  pembatasanData: [
    {
      ...ORANG,
      id: "l",
      sejak: hari("2026-10-05"),
      sampai: hari("2026-12-31"),
      alasan: "Riwayatnya diperbaiki dahulu",
      nomor: "8/PDP/2026",
    },
  ],
  keluarga: [{ id: "f", revision: 1, milikSendiri: true, kerabatId: "q", nama: "BUDI CONTOH, S.E.", hubungan: "suamiIstri", catatan: "" }],
  konflik: [{ kerabatId: "q", nama: "BUDI CONTOH, S.E.", hubungan: "suamiIstri", jenis: "satuUnit", unit: "Subbagian Umum" }],
  atasan: { id: "a", nama: "WIRYA CONTOH, M.Si.", menurut: "jabatan" },
  mulaiKerja: { sejak: hari("2005-01-01"), menurut: "nip" },
  masaKerja: { tahun: 21, bulan: 10 },
  masaKerjaGolongan: { tahun: 21, bulan: 10 },
  tanggalDepan: [
    {
      jenis: "golongan",
      tanggal: hari("2026-04-01"),
      lewat: true,
      sebab: { kode: "regulerPilihan", golongan: "III/d", berikut: "IV/a", tmt: hari("2022-04-01"), tahun: 4 },
      ketentuan: ["kp-reguler-tahun", "kp-hari-pertama"],
    },
    {
      jenis: "kgb",
      tanggal: hari("2027-01-01"),
      lewat: false,
      sebab: { kode: "kgbBerikut", terakhir: hari("2025-01-01"), tahun: 2 },
      ketentuan: ["kgb-tahun"],
    },
    {
      jenis: "pensiun",
      tanggal: hari("2038-02-01"),
      lewat: false,
      sebab: { kode: "bup", lahir: hari("1980-01-01"), usia: 58, jabatan: "Kepala Subbagian" },
      ketentuan: ["bup-jabatan"],
    },
  ],
  kekurangan: ["skGolongan", "sertifikat"],
  temuan: [{ jenis: "golonganTurun", tabel: "riwayatGolongan", fakta: ["a", "b"], tanggal: null, nilai: ["III/b", "III/a"] }],
  jp: { tahun: [{ tahun: 2026, jp: 12, diklat: 1, kurang: 8 }], tanpaTanggal: 1, kewajiban: 20 },
};

export const DATA_PRIBADI_UJI: DataPribadi = {
  nama: "Dr. SITI CONTOH, S.H., M.H.",
  nip: "198001012005011001",
  tabel: [
    { nama: "Pegawai", kolom: ["NIP", "Nama", "Tempat lahir"], baris: [["198001012005011001", "SITI CONTOH", null]] },
    { nama: "Diklat", kolom: ["Pegawai", "Jenis", "Nama"], baris: [["SITI CONTOH", "Teknis", PANJANG]] },
  ],
  mesin: [],
  jejak: [{ waktu: "01-11-2026 08.05", pelaku: "analis", langkah: "Tambah pegawai SITI CONTOH" }],
  perubahan: [
    {
      waktu: "02-11-2026 09.00",
      pelaku: "analis",
      langkah: "Ubah pegawai SITI CONTOH",
      tabel: "Pegawai",
      isian: "Nama",
      semula: "SITI",
      menjadi: "SITI CONTOH",
    },
  ],
  disebut: [{ tabel: "Dokumen ABK", sebutan: "2026", isian: "Isi dokumen" }],
  penempatan: ["Nilai pada jabatan sendiri", PANJANG],
  tidakIkut: ["Perkara disiplin tidak ikut."],
};
