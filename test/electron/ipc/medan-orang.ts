import { catatan, daftar, duaOrang, duaUnit, JABATAN, nama, type Baris } from "./medan-uji";

/** The rows that belong to people, and what an office notes about the protection of their data. */
export const CATATAN_ORANG: readonly Baris[] = [
  {
    simpan: "diklat.save",
    siapkan: duaOrang,
    isi: ({ siti, budi }) => ({
      pegawaiId: [siti, budi],
      jenis: ["teknis", "seminar"],
      nama: ["Kearsipan", "Kearsipan lanjut"],
      jp: [24, 7.5],
      mulai: ["2026-01-05", null],
      selesai: [null, "2026-01-07"],
      penyelenggara: ["", "Pusdiklat"],
      nomorSertifikat: ["", "S.1"],
    }),
    daftar: catatan("diklat"),
  },
  {
    simpan: "penghargaan.save",
    siapkan: duaOrang,
    isi: ({ siti, budi }) => ({
      pegawaiId: [siti, budi],
      nama: ["Satyalancana X", "Satyalancana XX"],
      tanggal: [null, "2026-08-17"],
      pemberi: ["", "Presiden"],
      nomor: ["", "R/1"],
    }),
    daftar: catatan("penghargaan"),
  },
  {
    simpan: "penugasanTim.save",
    siapkan: duaOrang,
    isi: ({ siti, budi }) => ({
      pegawaiId: [siti, budi],
      tim: ["Tim ABK", "Tim ZI"],
      peran: ["", "Ketua"],
      nomorSk: ["", "1/SK"],
      mulai: [null, "2026-01-05"],
      selesai: [null, "2026-12-31"],
    }),
    daftar: catatan("penugasanTim"),
  },
  {
    simpan: "kgb.save",
    siapkan: duaOrang,
    isi: ({ siti, budi }) => ({ pegawaiId: [siti, budi], sejak: ["2025-01-01", "2025-03-01"], nomorSk: ["", "1/KGB"] }),
    daftar: catatan("kgb"),
  },
  {
    simpan: "permohonanMutasi.save",
    siapkan: async (minta) => {
      const { satu, dua, atasan } = await duaUnit(minta);
      const arsiparis = await nama(minta, "jabatan.save", { unitId: satu, nama: "Arsiparis", ...JABATAN });
      return { ...(await duaOrang(minta)), satu, dua, atasan, arsiparis };
    },
    isi: ({ siti, budi, satu, dua, atasan, arsiparis }) => ({
      pegawaiId: [siti, budi],
      tanggal: ["2026-09-14", "2026-10-01"],
      jabatanId: [atasan, arsiparis],
      unitId: [satu, dua],
      tempat: ["", "Kabupaten Contoh"],
      alasan: ["karier", "suamiIstri"],
      keadaan: ["diajukan", "ditarik"],
      nomor: ["", "31/PRB"],
      berlakuSampai: [null, "2027-12-31"],
      catatan: ["", "Lisan dahulu"],
    }),
    daftar: catatan("permohonanMutasi"),
  },
  {
    simpan: "pembatasanData.save",
    siapkan: duaOrang,
    isi: ({ siti, budi }) => ({
      pegawaiId: [siti, budi],
      sejak: ["2026-10-05", "2026-10-06"],
      sampai: [null, "2026-12-31"],
      alasan: ["Diminta sendiri", "Riwayatnya diperbaiki"],
      nomor: ["", "8/PDP"],
    }),
    daftar: catatan("pembatasanData"),
  },
  {
    simpan: "permintaanData.simpan",
    siapkan: duaOrang,
    isi: ({ siti, budi }) => ({
      pegawaiId: [siti, budi],
      nama: ["SITI CONTOH", "BUDI CONTOH"],
      jenis: ["akses", "penghapusan"],
      diterima: ["2025-11-27T08:00+07:00", "2025-11-26T07:00+07:00"],
      lewat: ["surat", "surel"],
      isi: ["", "Riwayat jabatan"],
      keterangan: ["", "Salinan diserahkan"],
      nomor: ["", "4/PDP"],
    }),
    // An answer comes with its outcome, which `pelindungan.test.ts` follows.
    lain: ["dijawab", "caraJawab", "hasil"],
    tetap: { dijawab: null, caraJawab: null, hasil: null },
    daftar: daftar("permintaanData.daftar"),
  },
  {
    simpan: "insidenData.simpan",
    isi: () => ({
      judul: ["Salinan hilang", "Salinan USB hilang"],
      terjadi: [null, "2025-11-26T16:00+08:00"],
      diketahui: ["2025-11-27T08:00+08:00", "2025-11-27T09:00+08:00"],
      data: ["", "Nama dan NIP"],
      banyakOrang: [null, 42],
      bagaimana: ["", "Tertinggal di bus"],
      penanganan: ["", "Dilaporkan"],
      ditutup: [null, "2025-12-01"],
    }),
    daftar: daftar("insidenData.daftar"),
  },
  {
    simpan: "pemusnahanData.simpan",
    isi: () => ({
      golongan: ["presensi", "kinerja"],
      uraian: ["Daftar hadir 2020", "Daftar hadir 2020 dan 2021"],
      dasar: ["", "JRA KPU"],
      hingga: ["2020-12-31", "2021-12-31"],
      banyak: [12, 24],
      tanggal: ["2025-11-27", "2025-11-28"],
      cara: ["dicacah", "lain"],
      pelaksana: ["", "Budi"],
      penyetuju: ["", "Sekretaris"],
      nomor: ["", "BA.1"],
    }),
    daftar: daftar("pemusnahanData.daftar"),
  },
];
