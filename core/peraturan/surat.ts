import type { BagianRegister } from "./ketentuan";

/** Letters: who signs in whose name, and how they are numbered. */
export const SURAT = {
  penandatanganan: {
    bidang: "surat",
    arti: "Singkatan di depan jabatan bagi yang menandatangani dengan wewenang jabatan lain, dan urutan baris blok tanda tangannya.",
    nilai: { an: "a.n.", ub: "u.b.", plt: "Plt.", plh: "Plh." },
    satuan: null,
    dasar: { peraturan: "per-anri-5-2021", pasal: null },
    sumber: "Contoh blok tanda tangan pada pedoman tata naskah dinas sebuah pemerintah kabupaten; peraturannya sendiri belum dibaca.",
    keyakinan: "belumTerverifikasi",
    belumPasti: {
      apa: "Tanda baca dan susunan barisnya belum dicocokkan dengan tata naskah dinas KPU.",
      caraMemastikan:
        "Buka Peraturan ANRI 5/2021 di jdih.anri.go.id, bagian kewenangan penandatanganan, dan tata naskah dinas KPU di jdih.kpu.go.id; jabatan penanda tangan dapat ditulis sendiri di Pengaturan, Naskah dinas.",
    },
  },
  "nomor-naskah": {
    bidang: "surat",
    arti: "Susunan nomor naskah dinas selama kantor belum menetapkannya sendiri.",
    nilai: "{urut}/{klasifikasi}/{kode}/{bulan}/{tahun}",
    satuan: null,
    dasar: "praktik",
    sumber: "Bagian nomor menurut pedoman tata naskah dinas beberapa instansi: nomor urut, klasifikasi arsip, kode, bulan, tahun.",
    keyakinan: "belumTerverifikasi",
    belumPasti: {
      apa: "Urutan bagian, kode kantor, dan kode klasifikasi arsip berbeda antarinstansi; yang berlaku di KPU belum dibaca.",
      caraMemastikan: "Ambil dari pedoman tata naskah dinas dan klasifikasi arsip KPU, lalu isi di Pengaturan, Naskah dinas.",
    },
  },
} as const satisfies BagianRegister;
