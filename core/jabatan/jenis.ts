import { nameKey } from "../name";
import { kunciSebutan } from "../sebutan/kunci";
import type { JenisJabatan, Jenjang } from "./jabatan";
import { sekretarisOrang } from "./pimpinan";

export interface TebakanJabatan {
  readonly jenis: JenisJabatan;
  readonly jenjang: Jenjang | null;
}

/** Ends of a title that name a level of a jabatan fungsional; the first that fits counts. Names before PP 17/2020 included. */
const AKHIRAN_JENJANG: readonly { readonly akhiran: string; readonly jenjang: Jenjang }[] = [
  { akhiran: "ahli utama", jenjang: "ahliUtama" },
  { akhiran: "ahli madya", jenjang: "ahliMadya" },
  { akhiran: "ahli muda", jenjang: "ahliMuda" },
  { akhiran: "ahli pertama", jenjang: "ahliPertama" },
  { akhiran: "penyelia", jenjang: "penyelia" },
  { akhiran: "pelaksana lanjutan", jenjang: "mahir" },
  { akhiran: "mahir", jenjang: "mahir" },
  { akhiran: "terampil", jenjang: "terampil" },
  { akhiran: "pelaksana pemula", jenjang: "pemula" },
  { akhiran: "pemula", jenjang: "pemula" },
  { akhiran: "pelaksana", jenjang: "terampil" },
  { akhiran: "utama", jenjang: "ahliUtama" },
  { akhiran: "madya", jenjang: "ahliMadya" },
  { akhiran: "muda", jenjang: "ahliMuda" },
  { akhiran: "pertama", jenjang: "ahliPertama" },
];

/** Beginnings of a title of a jabatan manajerial. Those of KPU by decree [jabatan-manajerial-kpu]; the rest is custom. */
const AWALAN_MANAJERIAL: readonly { readonly awalan: string; readonly jenis: JenisJabatan }[] = [
  { awalan: "sekretaris jenderal", jenis: "jpt" },
  { awalan: "sekretaris utama", jenis: "jpt" },
  { awalan: "sekretaris daerah", jenis: "jpt" },
  { awalan: "sekretaris dprd", jenis: "jpt" },
  { awalan: "sekretaris kpu provinsi", jenis: "jpt" },
  { awalan: "sekretaris provinsi", jenis: "jpt" },
  { awalan: "kepala biro", jenis: "jpt" },
  { awalan: "kepala pusat", jenis: "jpt" },
  { awalan: "kepala dinas", jenis: "jpt" },
  { awalan: "kepala badan", jenis: "jpt" },
  { awalan: "kepala satuan polisi", jenis: "jpt" },
  { awalan: "deputi", jenis: "jpt" },
  { awalan: "direktur", jenis: "jpt" },
  { awalan: "inspektur pembantu", jenis: "administrator" },
  { awalan: "inspektur", jenis: "jpt" },
  { awalan: "staf ahli", jenis: "jpt" },
  { awalan: "asisten deputi", jenis: "jpt" },
  { awalan: "asisten sekretaris daerah", jenis: "jpt" },
  { awalan: "asisten pemerintahan", jenis: "jpt" },
  { awalan: "asisten perekonomian", jenis: "jpt" },
  { awalan: "asisten ekonomi", jenis: "jpt" },
  { awalan: "asisten pembangunan", jenis: "jpt" },
  { awalan: "asisten kesejahteraan", jenis: "jpt" },
  { awalan: "asisten administrasi", jenis: "jpt" },
  { awalan: "asisten umum", jenis: "jpt" },
  { awalan: "asisten bidang", jenis: "jpt" },
  { awalan: "asisten i", jenis: "jpt" },
  { awalan: "asisten ii", jenis: "jpt" },
  { awalan: "asisten iii", jenis: "jpt" },
  { awalan: "kepala bagian", jenis: "administrator" },
  { awalan: "kepala bidang", jenis: "administrator" },
  { awalan: "sekretaris kelurahan", jenis: "pengawas" },
  { awalan: "sekretaris lurah", jenis: "pengawas" },
  { awalan: "sekretaris", jenis: "administrator" },
  { awalan: "camat", jenis: "administrator" },
  { awalan: "kepala subbagian", jenis: "pengawas" },
  { awalan: "kepala subbidang", jenis: "pengawas" },
  { awalan: "kepala seksi", jenis: "pengawas" },
  { awalan: "kepala", jenis: "pengawas" },
  { awalan: "lurah", jenis: "pengawas" },
];

const MANAJERIAL = AWALAN_MANAJERIAL.map(({ awalan, jenis }) => ({ kunci: kunciSebutan(awalan), jenis }));

/** Ends that only a jabatan fungsional has: `Asisten Pelatih Olahraga Terampil`, `Inspektur Tambang Ahli Muda`. */
const JENJANG_TEGAS = /\b(?<!staf )(?:ahli (?:pertama|muda|madya|utama)|terampil|mahir|penyelia|pemula)$/u;

/** The managerial kind of a title by its first words, in any spelling that `kunciSebutan` reads; null for a title that manages nobody. */
function jenisManajerial(nama: string): JenisJabatan | null {
  const kunci = kunciSebutan(nama);
  if (sekretarisOrang(kunci) || JENJANG_TEGAS.test(kunci)) return null;
  return MANAJERIAL.find((satu) => kunci === satu.kunci || kunci.startsWith(`${satu.kunci} `))?.jenis ?? null;
}

/** Level of a jabatan fungsional by the end of its title; null when the title names none. */
export function tebakJenjang(kunciNama: string): Jenjang | null {
  return AKHIRAN_JENJANG.find((satu) => kunciNama.endsWith(` ${satu.akhiran}`))?.jenjang ?? null;
}

/** The title (by its key) without the words that name its level: `arsiparis` for `arsiparis ahli muda`. */
export function tanpaJenjang(kunciNama: string): string {
  const akhiran = AKHIRAN_JENJANG.find((satu) => kunciNama.endsWith(` ${satu.akhiran}`))?.akhiran;
  return akhiran === undefined ? kunciNama : kunciNama.slice(0, -akhiran.length - 1);
}

/**
 * Kind and level of a jabatan by its title and, when known, by the JENIS JABATAN NAMA of SIASN. A first guess for a jabatan that
 * is new to the data file, never used to overwrite what the analyst chose.
 */
export function tebakJenisJabatan(nama: string, jenisTertulis = ""): TebakanJabatan {
  const kunci = nameKey(nama);
  const tertulis = bacaJenisJabatan(jenisTertulis);
  if (tertulis === "fungsional") return { jenis: "fungsional", jenjang: tebakJenjang(kunci) };
  if (tertulis === "pelaksana") return { jenis: "pelaksana", jenjang: null };
  if (tertulis !== null && tertulis !== "struktural") return { jenis: tertulis, jenjang: null };
  const manajerial = jenisManajerial(nama);
  if (manajerial) return { jenis: manajerial, jenjang: null };
  if (tertulis === "struktural") return { jenis: "pengawas", jenjang: null };
  const jenjang = tebakJenjang(kunci);
  return jenjang ? { jenis: "fungsional", jenjang } : { jenis: "pelaksana", jenjang: null };
}

/** Reads a kind of jabatan as forms write it; `struktural` covers the three manajerial kinds. Null when the text names none. */
export function bacaJenisJabatan(teks: string): JenisJabatan | "struktural" | null {
  const kunci = nameKey(teks);
  if (kunci === "") return null;
  if (kunci === "jpt" || kunci.includes("pimpinan tinggi")) return "jpt";
  if (kunci.includes("administrator")) return "administrator";
  if (kunci.includes("pengawas")) return "pengawas";
  if (kunci.includes("fungsional umum") || kunci === "jfu" || kunci.includes("pelaksana")) return "pelaksana";
  if (kunci.includes("fungsional") || kunci === "jf" || kunci === "jft") return "fungsional";
  if (kunci.includes("struktural") || kunci.includes("manajerial")) return "struktural";
  return null;
}
