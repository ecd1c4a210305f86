import type { PlainDate } from "../../../core/date";
import type { BahanSurat } from "../../../core/formasi/naskah-surat";
import type { Naskah } from "../../../core/naskah/naskah";
import { berkasMutasi, type FaktaBerkas } from "../../../core/penempatan/berkas-mutasi";
import type { JenisBerkas } from "../../../core/penempatan/jenis-berkas";
import type { KapanBerkas } from "../../../core/penempatan/kapan-berkas";
import { naskahUsulMutasi, type IsiUsulMutasi } from "../../../core/penempatan/naskah-usul-mutasi";
import { menurut } from "../../../core/peraturan/register";

const TMT = "2021-04-01" as PlainDate;
const DIMINTA = menurut("mutasi-berkas") as Readonly<Record<JenisBerkas, KapanBerkas>>;

const FAKTA: FaktaBerkas = {
  jabatan: { anjabTerbuka: 4, anjab: 23, tugasKurang: 0, tanpaTugas: false },
  status: { status: "PNS", hal: "PNS", nomorSk: "813/12", sejak: TMT },
  pangkat: { hal: "Penata (III/c)", nomorSk: "", sejak: TMT },
  jabatanKini: null,
  predikat: [
    { tahun: 2025, predikat: "baik" },
    { tahun: 2024, predikat: null },
  ],
  pendidikan: { nama: "S-1 EKONOMI & <BISNIS>", tahunLulus: 2008, lembaga: "Universitas Contoh" },
  tugasBelajar: false,
  tertahan: false,
};

function isi(fakta: Partial<FaktaBerkas>, lingkup: "satuInstansi" | "antarInstansi"): IsiUsulMutasi {
  return {
    nama: "Ani Lestari, S.E.",
    nip: "198001012005012001",
    pangkat: "Penata (III/c)",
    pendidikan: "S-1 EKONOMI & <BISNIS>",
    dari: { nama: "Penata Kelola Pemilu Ahli Pertama", unit: "Subbagian Teknis", kelas: 8 },
    tmtJabatan: TMT,
    ke: { nama: "Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum", unit: "Subbagian Teknis", kelas: 9 },
    hari: "2027-03-01" as PlainDate,
    alasan: [
      "Memenuhi 14 dari 14 syarat keras: pendidikan S-1/Sarjana, syaratnya D-III; golongan III/c.",
      "Nilainya 72,74 dari 100, terutama dari kompetensi 28,75 (JPM 82,14 % & tanpa <kesenjangan>).",
      "Tanpa perpindahan ini rencana kehilangan 1 kursi terisi; kursinya tidak diisi orang lain.",
    ],
    berkas: berkasMutasi({ ...FAKTA, ...fakta }, { lingkup, diminta: DIMINTA }),
  };
}

/** The letter with both statements, and one of somebody of whom little is known and no statement can be made. */
export function usulMutasiUji(bahan: BahanSurat): readonly (readonly [string, Naskah])[] {
  const sedikit = { ...isi({ tertahan: true, tugasBelajar: true }, "antarInstansi"), nip: null, pangkat: "", dari: null, tmtJabatan: null };
  return [
    ["usul mutasi", naskahUsulMutasi(bahan, isi({}, "satuInstansi"))],
    ["usul mutasi tanpa pernyataan", naskahUsulMutasi({ ...bahan, surat: undefined }, sedikit)],
  ];
}
