import type { SatuanPenunjang } from "../abk/beban-waktu";
import {
  JENIS_METODE,
  KETENTUAN_METODE,
  type BagianIsian,
  type JenisMetode,
  type LangkahMetode,
  type NamaLangkahMetode,
  type TemuanMetode,
} from "../abk/metode";
import { computeMetode, type IsianMetode } from "../abk/metode-jabatan";
import type { CaraAlat } from "../abk/metode-kep75";
import type { VarianWisn } from "../abk/metode-wisn";
import { DAFTAR_PERATURAN } from "../peraturan/daftar-peraturan";
import { menurut } from "../peraturan/register";
import { formatAngka } from "./number";

/** The methods by name. */
export const TEKS_METODE: Readonly<Record<JenisMetode, string>> = {
  tugasPerTugas: "Tugas per tugas jabatan",
  hasilKerja: "Hasil kerja",
  objekKerja: "Objek kerja",
  peralatanKerja: "Peralatan kerja",
  wisn: "WISN",
  abkKes: "ABK-Kes",
};

/** What each method divides by what, as the trace and the form say it. */
export const RUMUS_METODE: Readonly<Record<JenisMetode, string>> = {
  tugasPerTugas: menurut(KETENTUAN_METODE.tugasPerTugas),
  hasilKerja: menurut(KETENTUAN_METODE.hasilKerja),
  objekKerja: menurut(KETENTUAN_METODE.objekKerja),
  peralatanKerja: menurut(KETENTUAN_METODE.peralatanKerja),
  wisn: menurut(KETENTUAN_METODE.wisn),
  abkKes: menurut(KETENTUAN_METODE.abkKes),
};

/** Rule behind each method, as printed. */
export const DASAR_METODE: Readonly<Record<JenisMetode, string>> = {
  tugasPerTugas: DAFTAR_PERATURAN["permenpanrb-1-2020"].nama,
  hasilKerja: `${DAFTAR_PERATURAN["kep-75-2004"].nama}, pendekatan hasil kerja`,
  objekKerja: `${DAFTAR_PERATURAN["kep-75-2004"].nama}, pendekatan objek kerja`,
  peralatanKerja: `${DAFTAR_PERATURAN["kep-75-2004"].nama}, pendekatan peralatan kerja`,
  wisn: DAFTAR_PERATURAN["who-wisn-2010"].nama,
  abkKes: `${DAFTAR_PERATURAN["permenkes-33-2015"].nama}, Analisis Beban Kerja Kesehatan`,
};

export const TEKS_VARIAN_WISN: Readonly<Record<VarianWisn, string>> = {
  who2010: "WHO 2010 (faktor CAF dan IAF)",
  depkes1998: "Varian 1998 (standar kelonggaran ditambahkan satu kali)",
};

export const TEKS_CARA_ALAT: Readonly<Record<CaraAlat, string>> = {
  orangPerAlat: "pegawai per alat (×)",
  alatPerOrang: "alat per pegawai (÷)",
};

export const TEKS_SATUAN_PENUNJANG: Readonly<Record<SatuanPenunjang, string>> = {
  menitSetahun: "menit setahun",
  jamSetahun: "jam setahun",
  persen: "% waktu kerja",
};

/** The parts of the forms by name. */
export const TEKS_BAGIAN_ISIAN: Readonly<Record<BagianIsian, string>> = {
  hasil: "Hasil kerja",
  objek: "Objek kerja",
  alat: "Peralatan kerja",
  kegiatan: "Kegiatan pokok",
  penunjang: "Kegiatan penunjang seluruh pegawai",
  perorangan: "Kegiatan tambahan pegawai tertentu",
};

const angka = (nilai: number): string => formatAngka(nilai, 3, 0);
const empat = (nilai: number): string => formatAngka(nilai, 4);

interface KataLangkah {
  /** Stands before or instead of the name of the row. */
  readonly sebutan: string;
  readonly hitungan: (bahan: readonly number[]) => string;
  readonly hasil: (nilai: number) => string;
}

const kaliOrang = (nilai: number): string => `${empat(nilai)} pegawai`;
const jumlah = (bahan: readonly number[]): string => (bahan.length > 1 ? bahan.map(empat).join(" + ") : "");
const [A, B, C] = [0, 1, 2] as const;

const KATA: Readonly<Record<NamaLangkahMetode, KataLangkah>> = {
  bagiHasil: { sebutan: "Hasil kerja", hitungan: (b) => `${angka(b[A] ?? 0)} ÷ ${angka(b[B] ?? 0)} per pegawai`, hasil: kaliOrang },
  bagiObjek: { sebutan: "Objek kerja", hitungan: (b) => `${angka(b[A] ?? 0)} ÷ ${angka(b[B] ?? 0)} per pegawai`, hasil: kaliOrang },
  kaliAlat: {
    sebutan: "Peralatan kerja",
    hitungan: (b) => `${angka(b[A] ?? 0)} alat × ${angka(b[B] ?? 0)} pegawai per alat`,
    hasil: kaliOrang,
  },
  bagiAlat: {
    sebutan: "Peralatan kerja",
    hitungan: (b) => `${angka(b[A] ?? 0)} alat ÷ ${angka(b[B] ?? 0)} alat per pegawai`,
    hasil: kaliOrang,
  },
  jumlahKebutuhan: { sebutan: "Jumlah kebutuhan", hitungan: jumlah, hasil: kaliOrang },
  hariTersedia: {
    sebutan: "Hari kerja tersedia, A − (B + C + D + E)",
    hitungan: ([hari = 0, ...kurang]) => `${angka(hari)} − (${kurang.map(angka).join(" + ")})`,
    hasil: (nilai) => `${angka(nilai)} hari`,
  },
  waktuDihitung: {
    sebutan: "Waktu kerja tersedia",
    hitungan: (b) => `${angka(b[A] ?? 0)} hari × ${angka(b[B] ?? 0)} jam × 60`,
    hasil: (nilai) => `${angka(nilai)} menit (${angka(nilai / 60)} jam)`,
  },
  waktuTetap: {
    sebutan: "Waktu kerja tersedia, ditetapkan",
    hitungan: () => "",
    hasil: (nilai) => `${angka(nilai)} menit (${angka(nilai / 60)} jam)`,
  },
  standarBeban: {
    sebutan: "standar beban kerja",
    hitungan: (b) => `${angka(b[A] ?? 0)} menit ÷ ${angka(b[B] ?? 0)} menit`,
    hasil: (nilai) => `${angka(nilai)} setahun per pegawai`,
  },
  kebutuhanPokok: { sebutan: "kebutuhan pokok", hitungan: (b) => `${angka(b[A] ?? 0)} ÷ ${angka(b[B] ?? 0)}`, hasil: kaliOrang },
  jumlahPokok: { sebutan: "Jumlah kebutuhan pokok", hitungan: jumlah, hasil: kaliOrang },
  bagianPenunjang: {
    sebutan: "bagian dari waktu kerja tersedia",
    hitungan: (b) => `${angka(b[A] ?? 0)} menit ÷ ${angka(b[B] ?? 0)} menit`,
    hasil: (nilai) => `${empat(nilai)}%`,
  },
  faktorKategori: { sebutan: "Faktor kategori (CAF)", hitungan: (b) => `1 ÷ (1 − ${empat(b[A] ?? 0)}%)`, hasil: empat },
  faktorPerorangan: {
    sebutan: "Faktor perorangan (IAF)",
    hitungan: (b) => `${angka(b[A] ?? 0)} jam ÷ ${angka(b[B] ?? 0)} jam`,
    hasil: empat,
  },
  standarKelonggaran: {
    sebutan: "Standar kelonggaran (SK), satu kali untuk seluruh kategori",
    hitungan: (b) => `${empat(b[A] ?? 0)}% + ${empat(b[B] ?? 0)}`,
    hasil: empat,
  },
  kebutuhanWisn: {
    sebutan: "Kebutuhan WISN",
    hitungan: (b) => `${empat(b[A] ?? 0)} × ${empat(b[B] ?? 0)} + ${empat(b[C] ?? 0)}`,
    hasil: kaliOrang,
  },
  kebutuhanWisn1998: { sebutan: "Kebutuhan WISN", hitungan: (b) => `${empat(b[A] ?? 0)} + ${empat(b[B] ?? 0)}`, hasil: kaliOrang },
  standarPenunjang: {
    sebutan: "Standar tugas penunjang (STP), satu kali",
    hitungan: (b) => `1 ÷ (1 − ${empat(b[A] ?? 0)}%)`,
    hasil: empat,
  },
  kebutuhanAbkKes: { sebutan: "Kebutuhan ABK-Kes", hitungan: (b) => `${empat(b[A] ?? 0)} × ${empat(b[B] ?? 0)}`, hasil: kaliOrang },
};

/** A step of a method in words: what it is, how it is computed, what comes out. */
export function kataLangkahMetode(langkah: LangkahMetode): { readonly sebutan: string; readonly hitungan: string; readonly hasil: string } {
  const kata = KATA[langkah.langkah];
  const milikBaris = kata.sebutan[0] === kata.sebutan[0]?.toLowerCase();
  const sebutan = langkah.nama === "" ? kapital(kata.sebutan) : milikBaris ? `${langkah.nama}, ${kata.sebutan}` : langkah.nama;
  return { sebutan, hitungan: kata.hitungan(langkah.bahan), hasil: kata.hasil(langkah.hasil) };
}

/** The same in one line: `Pengemudi: 20 alat × 1 pegawai per alat = 20,0000 pegawai`. */
export function kalimatLangkahMetode(langkah: LangkahMetode): string {
  const { sebutan, hitungan, hasil } = kataLangkahMetode(langkah);
  return hitungan === "" ? `${sebutan}: ${hasil}` : `${sebutan}: ${hitungan} = ${hasil}`;
}

function kapital(teks: string): string {
  return teks.slice(0, 1).toUpperCase() + teks.slice(1);
}

/** What the analyst should know about a computation, and what to do. */
export function kalimatTemuanMetode(temuan: TemuanMetode): string {
  switch (temuan.kode) {
    case "barisBelumLengkap": {
      const nama = temuan.nama === "" ? "" : ` (${temuan.nama})`;
      return `${TEKS_BAGIAN_ISIAN[temuan.bagian]} baris ${temuan.nomor}${nama} belum lengkap sehingga tidak dihitung. Isi kedua angkanya; pembagi harus lebih dari nol.`;
    }
    case "waktuBelumLengkap":
      return "Waktu kerja tersedia belum diisi, sehingga kebutuhan belum dapat dihitung.";
    case "waktuHabis":
      return "Hari yang dikurangkan melebihi hari kerja, sehingga kebutuhan tidak dapat dihitung. Periksa A sampai E.";
    case "kelonggaranHabis":
      return `Kegiatan penunjang mengambil ${angka(temuan.persen)}% waktu kerja: tidak ada waktu tersisa untuk kegiatan pokok, sehingga kebutuhan tidak dapat dihitung.`;
    case "tertulisBeda": {
      const kali = temuan.kali === null ? "" : ` Persis ${temuan.kali} kali lipat: mungkin ada yang dihitung berulang.`;
      return `Lembar asal menulis ${empat(temuan.tertulis)}, sedangkan isian ini menghasilkan ${empat(temuan.seharusnya)}.${kali}`;
    }
    case "kelonggaranPerBaris":
      return `Lembar asal menulis ${empat(temuan.tertulis)}: standar kelonggaran ditambahkan pada setiap kegiatan (${temuan.baris} kali). Seharusnya satu kali, yaitu ${empat(temuan.seharusnya)}.`;
  }
}

/** Everything that stands in the forms of a jabatan, method by method, as the history shows it. */
export function kalimatIsianMetode(isian: IsianMetode): string {
  return JENIS_METODE.filter((jenis) => jenis !== "tugasPerTugas" && isian[jenis] !== undefined)
    .map((jenis) => {
      const hasil = computeMetode({ jenis, isian });
      const isi = [...(hasil?.langkah ?? []).map(kalimatLangkahMetode), ...(hasil?.temuan ?? []).map(kalimatTemuanMetode)];
      return `${TEKS_METODE[jenis]}: ${isi.join("; ")}`;
    })
    .join(". ");
}

/** The steps of a method as a table. */
export const TEKS_LANGKAH_METODE = {
  judul: (jenis: JenisMetode) => `Langkah metode ${TEKS_METODE[jenis]}`,
  kolom: { nomor: "No", langkah: "Langkah", hitungan: "Hitungan", hasil: "Hasil" },
  kosong: "Isian metode ini masih kosong, sehingga kebutuhannya nol.",
  pembagi: "Pembagi dan beban setara",
} as const;

/** Which divisor a computation used, said wherever it is not the profile's. */
export function kalimatPembagiMetode(
  hasil: { readonly jenis: JenisMetode; readonly waktuTersediaMenit: number | null },
  wkeMenit: number,
): string {
  const nama = TEKS_METODE[hasil.jenis];
  if (hasil.waktuTersediaMenit === null) {
    return `Metode ${nama} tidak membagi dengan waktu kerja. Waktu kerja efektif menurut aturan hitung (${formatAngka(wkeMenit)} menit) hanya dipakai untuk beban setara.`;
  }
  return `Pembagi hitungan ini adalah waktu kerja tersedia menurut ${nama}, ${angka(hasil.waktuTersediaMenit)} menit setahun, bukan waktu kerja efektif menurut aturan hitung (${formatAngka(wkeMenit)} menit). Waktu kerja efektif menurut aturan hitung hanya dipakai untuk beban setara.`;
}

/** `3,2000 pegawai × 75.000 menit = 240.000 menit setara`. */
export function kalimatBebanSetara(kebutuhan: number, wkeMenit: number, bebanMenit: number): string {
  return `${empat(kebutuhan)} pegawai × ${formatAngka(wkeMenit)} menit = ${angka(bebanMenit)} menit setara`;
}

/** What the equivalent workload is for. */
export const PENJELASAN_SETARA =
  "Beban setara dipakai agar rekapitulasi, EJ, dan usul formasi memperlakukan semua jabatan sama; kebutuhannya tetap dari metode ini.";
