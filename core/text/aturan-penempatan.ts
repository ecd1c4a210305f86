import { parsePlainDate } from "../date";
import type { IdAturan } from "../penempatan/aturan";
import type { Putusan } from "../penempatan/putusan";
import { formatTanggal } from "./date";
import { TEKS_JENIS_JABATAN } from "./jabatan";
import { nilaiPoin } from "./number";

const JENIS_JABATAN: readonly (readonly [string, string])[] = Object.entries(TEKS_JENIS_JABATAN);

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
/** Whether what somebody has is so many years: proofs that were kept before tell years also of whom a former post helps. */
const isLama = (ada: string, tahun: number): boolean => /^\d+\.\d+$/u.test(ada) && Number.parseInt(ada, 10) >= tahun;
const sebutanJenis = (ada: string): string => JENIS_JABATAN.find(([jenis]) => jenis === ada)?.[1] ?? "yang setingkat";
/** For a rule that is silent where nothing is known. */
const takDitanya = (): string => "belum diketahui";

const PROGRAM_STUDI: Omit<KalimatAturan, "nama"> = {
  lulus: ({ ada, perlu }) => `${ada} termasuk yang diminta (${perlu})`,
  gagal: ({ ada, perlu }) => `${ada} tidak termasuk yang diminta (${perlu})`,
  belumDiketahui: ({ perlu }) => `program studinya belum diketahui, yang diminta ${perlu}`,
};

/** Each rule of placement by name, with the sentence of each outcome. */
export const KALIMAT_ATURAN: Readonly<Record<IdAturan, KalimatAturan>> = {
  pembatasanData: {
    nama: "Pembatasan data pribadi",
    lulus: () => "pemrosesan datanya tidak dibatasi",
    gagal: ({ ada, perlu }) =>
      `pemrosesan datanya dibatasi sejak ${hari(ada)}${perlu === "" ? "" : ` sampai ${hari(perlu)}`}; faktanya tidak dibaca`,
    belumDiketahui: takDitanya,
  },
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
  tugasBelajar: {
    nama: "Tugas belajar",
    lulus: () => "tidak sedang tugas belajar",
    gagal: () => "sedang tugas belajar",
    belumDiketahui: takDitanya,
  },
  status: {
    nama: "Status kepegawaian",
    lulus: ({ ada, perlu }) => `berstatus ${ada}, jabatan ini untuk ${perlu}`,
    gagal: ({ ada, perlu }) => `berstatus ${ada}, jabatan ini untuk ${perlu}`,
    belumDiketahui: takDitanya,
  },
  perjanjian: {
    nama: "Perjanjian kerja",
    lulus: ({ perlu }) => `perjanjian kerjanya untuk ${perlu}`,
    gagal: ({ ada }) => `perjanjian kerjanya untuk ${ada}`,
    belumDiketahui: takDitanya,
  },
  jenjang: {
    nama: "Tingkat jabatan",
    lulus: () => "tidak lebih rendah dari jabatannya sekarang",
    gagal: () => "lebih rendah dari jabatannya sekarang; turun jabatan adalah hukuman disiplin",
    belumDiketahui: takDitanya,
  },
  kelas: {
    nama: "Kelas jabatan",
    lulus: ({ ada, perlu }) => `kelas ${perlu}, sekarang ${ada}`,
    gagal: ({ ada, perlu }) => `kelas turun dari ${ada} ke ${perlu}`,
    belumDiketahui: takDitanya,
  },
  pendidikan: {
    nama: "Tingkat pendidikan",
    lulus: ({ ada, perlu }) => `pendidikan ${ada}, syaratnya ${perlu}`,
    gagal: ({ ada, perlu }) => `pendidikan ${ada}, syaratnya ${perlu}`,
    belumDiketahui: ({ perlu }) => `pendidikannya belum diketahui, syaratnya ${perlu}`,
  },
  bidangFungsional: { nama: "Program studi jabatan fungsional", ...PROGRAM_STUDI },
  bidang: { nama: "Program studi", ...PROGRAM_STUDI },
  pengalaman: {
    nama: "Pengalaman",
    lulus: ({ ada, perlu }) =>
      isLama(ada, Number(perlu))
        ? `pengalaman tercatat ${lamanya(ada)}, syaratnya ${perlu} tahun`
        : `memangku atau pernah memangku jabatan ${sebutanJenis(ada)}, sehingga syarat ${perlu} tahun tidak dihitung lagi`,
    gagal: (putusan) => `pengalaman tercatat ${lamanya(putusan.ada)}, syaratnya ${putusan.perlu} tahun${kelak(putusan)}`,
    belumDiketahui: ({ perlu }) => `sejak kapan jabatannya dipangku belum diketahui, syaratnya ${perlu} tahun`,
  },
  pengalamanDiminta: {
    nama: "Pengalaman menurut informasi jabatan",
    lulus: ({ ada, perlu }) => `${lamanya(ada)} di unit atau jabatan yang sama, yang diminta ${perlu}`,
    gagal: (putusan) => `pengalaman tercatat ${lamanya(putusan.ada)}, yang diminta ${putusan.perlu}${kelak(putusan)}`,
    belumDiketahui: ({ ada, perlu }) =>
      `${lamanya(ada)} di unit atau jabatan yang sama; sebidang tidaknya yang lain belum diketahui, yang diminta ${perlu}`,
  },
  diklatDiminta: {
    nama: "Diklat menurut informasi jabatan",
    lulus: ({ perlu }) => `sudah mengikuti ${perlu}`,
    gagal: ({ perlu }) => `belum tercatat mengikuti ${perlu}`,
    belumDiketahui: ({ perlu }) => `tidak ada diklat tercatat yang bernama sama dengan ${perlu}`,
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
    belumDiketahui: ({ perlu }) => `tanggal lahirnya belum diketahui, paling tinggi ${perlu} tahun`,
  },
  usiaFungsional: {
    nama: "Usia perpindahan ke jabatan fungsional",
    lulus: ({ ada, perlu }) => `usia ${ada} tahun, paling tinggi ${perlu} untuk perpindahan ke jabatan fungsional ini`,
    gagal: ({ ada, perlu }) => `usia ${ada} tahun, paling tinggi ${perlu} untuk perpindahan ke jabatan fungsional ini`,
    belumDiketahui: ({ perlu }) => `tanggal lahirnya belum diketahui, paling tinggi ${perlu} tahun`,
  },
  ujiFungsional: {
    nama: "Uji kompetensi jabatan fungsional",
    lulus: takDitanya,
    gagal: takDitanya,
    belumDiketahui: ({ perlu }) => `lulus uji kompetensi dan pengalaman ${perlu} tahun di bidangnya diperiksa tersendiri`,
  },
  pensiun: {
    nama: "Batas usia pensiun",
    lulus: ({ ada }) => `pensiun mulai ${hari(ada)}`,
    gagal: ({ ada }) => `pensiun mulai ${hari(ada)}`,
    belumDiketahui: () => "tanggal lahirnya belum diketahui",
  },
  menjelangPensiun: {
    nama: "Sisa masa sebelum pensiun",
    lulus: ({ ada }) => `pensiun mulai ${hari(ada)}`,
    // Proofs that were kept before do not tell the months.
    gagal: ({ ada, perlu }) => `pensiun mulai ${hari(ada)}${perlu === "" ? "" : `, kurang dari ${perlu} bulan lagi`}`,
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
    gagal: ({ ada, perlu }) => `sudah memangku jabatan sejak ${hari(ada)}, lebih dari ${perlu} tahun`,
    belumDiketahui: takDitanya,
  },
  kinerja: {
    nama: "Penilaian kinerja dua tahun terakhir",
    lulus: () => "penilaian kinerja dua tahun terakhir semuanya baik",
    gagal: () => "penilaian kinerja dua tahun terakhir tidak semuanya baik",
    belumDiketahui: () => "penilaian kinerja dua tahun terakhir belum lengkap",
  },
  konflik: {
    nama: "Konflik kepentingan",
    lulus: () => "tidak ada kerabat yang tercatat di atas, di bawah, atau seunit dengan jabatan ini",
    // Proofs that were kept do not name the relatives.
    gagal: ({ ada }) => `kerabatnya di atas, di bawah, atau seunit dengan jabatan ini${ada === "" ? "" : `: ${ada}`}`,
    belumDiketahui: takDitanya,
  },
  nilai: {
    nama: "Nilai paling rendah",
    lulus: ({ ada, perlu }) => `nilainya ${nilaiPoin(Number(ada))}, paling rendah ${perlu}`,
    gagal: ({ ada, perlu }) => `nilainya ${nilaiPoin(Number(ada))}, paling rendah ${perlu}`,
    belumDiketahui: takDitanya,
  },
  asal: {
    nama: "Jabatan yang ditinggalkan",
    lulus: ({ ada, perlu }) => `${ada} pemangku, kebutuhannya ${perlu}: tetap cukup tanpa dia`,
    gagal: ({ ada, perlu }) => `${ada} pemangku, kebutuhannya ${perlu}: perlu pengganti`,
    belumDiketahui: takDitanya,
  },
};
