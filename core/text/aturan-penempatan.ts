import { parsePlainDate } from "../date";
import type { IdAturan } from "../penempatan/aturan";
import type { Putusan } from "../penempatan/putusan";
import { formatTanggal } from "./date";

type Kalimat = (putusan: Putusan) => string;

interface KalimatAturan {
  readonly nama: string;
  readonly lulus: Kalimat;
  readonly gagal: Kalimat;
  /** What is missing to tell. */
  readonly belumDiketahui: Kalimat;
}

const hari = (teks: string): string => {
  const tanggal = parsePlainDate(teks);
  return tanggal === null ? teks : formatTanggal(tanggal);
};
const kelak = ({ terpenuhi }: Putusan): string => (terpenuhi === null ? "" : `; terpenuhi ${formatTanggal(terpenuhi)}`);
const lamanya = (ada: string): string => {
  const [tahun = "0", bulan = "0"] = ada.split(".");
  return `${tahun} tahun ${bulan} bulan`;
};
/** For a rule that is silent where nothing is known. */
const takDitanya = (): string => "belum diketahui";

/** Each rule of placement by name, with the sentence of each outcome. */
export const KALIMAT_ATURAN: Readonly<Record<IdAturan, KalimatAturan>> = {
  perkara: {
    nama: "Perkara dan hukuman",
    lulus: () => "tidak sedang diperiksa dan tidak menjalani hukuman disiplin",
    gagal: () => "tertahan",
    belumDiketahui: () => "tidak diperiksa: perkara disiplin tertutup",
  },
  kedudukan: {
    nama: "Kedudukan hukum",
    lulus: () => "memangku jabatan menurut kedudukan hukumnya",
    gagal: () => "tidak sedang memangku jabatan menurut kedudukan hukumnya",
    belumDiketahui: takDitanya,
  },
  status: {
    nama: "Status kepegawaian",
    lulus: ({ ada, perlu }) => `berstatus ${ada}, jabatan ini untuk ${perlu}`,
    gagal: ({ ada, perlu }) => `berstatus ${ada}, jabatan ini untuk ${perlu}`,
    belumDiketahui: takDitanya,
  },
  pendidikan: {
    nama: "Pendidikan",
    lulus: ({ ada, perlu }) => `pendidikan ${ada}, syaratnya ${perlu}`,
    gagal: ({ ada, perlu }) => `pendidikan ${ada}, syaratnya ${perlu}`,
    belumDiketahui: ({ perlu }) => `pendidikannya belum diketahui, syaratnya ${perlu}`,
  },
  pengalaman: {
    nama: "Pengalaman",
    lulus: ({ ada, perlu }) => `pengalaman tercatat ${lamanya(ada)} atau pernah memangku jabatan setingkat, syaratnya ${perlu} tahun`,
    gagal: (putusan) => `pengalaman tercatat ${lamanya(putusan.ada)}, syaratnya ${putusan.perlu} tahun${kelak(putusan)}`,
    belumDiketahui: ({ perlu }) => `sejak kapan jabatannya dipangku belum diketahui, syaratnya ${perlu} tahun`,
  },
  golongan: {
    nama: "Golongan",
    lulus: ({ ada, perlu }) => `golongan ${ada}, rentangnya ${perlu}`,
    gagal: ({ ada, perlu }) => `golongan ${ada} di luar ${perlu}`,
    belumDiketahui: ({ perlu }) => `golongannya belum diketahui, rentangnya ${perlu}`,
  },
  usia: {
    nama: "Usia paling tinggi",
    lulus: ({ ada, perlu }) => `usia ${ada} tahun, paling tinggi ${perlu}`,
    gagal: ({ ada, perlu }) => `usia ${ada} tahun, paling tinggi ${perlu}`,
    belumDiketahui: takDitanya,
  },
  pensiun: {
    nama: "Batas usia pensiun",
    lulus: ({ ada }) => `pensiun mulai ${hari(ada)}`,
    gagal: ({ ada }) => `pensiun mulai ${hari(ada)}`,
    belumDiketahui: takDitanya,
  },
  menjelangPensiun: {
    nama: "Sisa masa sebelum pensiun",
    lulus: ({ ada }) => `pensiun mulai ${hari(ada)}`,
    gagal: ({ ada }) => `pensiun mulai ${hari(ada)}`,
    belumDiketahui: takDitanya,
  },
  masaJabatan: {
    nama: "Masa jabatan paling singkat",
    lulus: ({ ada, perlu }) => `memangku jabatan sejak ${hari(ada)}, paling singkat ${perlu} tahun`,
    gagal: (putusan) => `baru memangku jabatan sejak ${hari(putusan.ada)}, paling singkat ${putusan.perlu} tahun${kelak(putusan)}`,
    belumDiketahui: takDitanya,
  },
  masaTerlama: {
    nama: "Masa jabatan paling lama",
    lulus: ({ ada, perlu }) => `memangku jabatan sejak ${hari(ada)}, belum lebih dari ${perlu} tahun`,
    gagal: ({ ada, perlu }) => `sudah memangku jabatan sejak ${hari(ada)}, ${perlu} tahun atau lebih`,
    belumDiketahui: takDitanya,
  },
  kinerja: {
    nama: "Penilaian kinerja dua tahun terakhir",
    lulus: () => "penilaian kinerja dua tahun terakhir semuanya baik",
    gagal: () => "penilaian kinerja dua tahun terakhir tidak semuanya baik",
    belumDiketahui: () => "penilaian kinerja dua tahun terakhir belum lengkap",
  },
};
