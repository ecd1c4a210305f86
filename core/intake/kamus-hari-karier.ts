import type { IsianDikenal } from "./kamus-judul";

/** Columns with days of a career beside those of the golongan and of the post: each dates a fact of its own. Met in SIASN's export and in DUK. */
export const ISIAN_HARI_KARIER = [
  {
    isian: "tmtCpns",
    pola: "tanggal",
    kecuali: ["golongan", "gol", "pangkat"],
    sinonim: ["tmt cpns", "tmt c pns", "tmt capeg", "tanggal tmt cpns", "tmt pengangkatan cpns", "tmt cpns pppk"],
  },
  {
    isian: "tmtPns",
    pola: "tanggal",
    kecuali: ["golongan", "gol", "pangkat", "cpns", "calon", "kgb"],
    sinonim: ["tmt pns", "tanggal tmt pns", "tmt pengangkatan pns"],
  },
  {
    isian: "tmtKontrak",
    pola: "tanggal",
    kecuali: ["akhir", "golongan", "gol", "selesai"],
    sinonim: [
      "tmt pppk",
      "tmt p3k",
      "tmt kontrak",
      "tmt perjanjian kerja",
      "tmt pengangkatan pppk",
      "mulai kontrak",
      "awal kontrak",
      "tanggal mulai kontrak",
      "tanggal mulai perjanjian kerja",
      "mulai perjanjian kerja",
      "tmt awal kontrak",
    ],
  },
  {
    isian: "akhirKontrak",
    pola: "tanggal",
    sinonim: [
      "akhir kontrak",
      "tanggal akhir kontrak",
      "tmt akhir kontrak",
      "selesai kontrak",
      "masa berlaku kontrak",
      "akhir perjanjian kerja",
      "tanggal akhir perjanjian kerja",
      "akhir masa perjanjian kerja",
      "akhir masa kontrak",
      "tanggal berakhir kontrak",
    ],
  },
  {
    isian: "tmtKgb",
    pola: "tanggal",
    kecuali: ["berikut", "yad", "datang", "berikutnya", "akan"],
    sinonim: [
      "tmt kgb",
      "kgb terakhir",
      "tmt kgb terakhir",
      "tmt kenaikan gaji berkala",
      "tanggal kgb",
      "tanggal kgb terakhir",
      "tmt gaji berkala",
    ],
  },
  {
    isian: "tmtPensiun",
    pola: "tanggal",
    kecuali: ["perkiraan", "prediksi"],
    sinonim: ["tmt pensiun", "tanggal pensiun", "tanggal bup", "tmt bup", "tgl pensiun"],
  },
  {
    isian: "tmtPenugasan",
    pola: "tanggal",
    sinonim: ["tmt plt", "tmt plh", "tmt plt plh", "tmt jabatan tambahan", "tmt tugas tambahan", "tmt penugasan", "tmt rangkap"],
  },
] as const satisfies readonly IsianDikenal[];
