import { fullYearsBetween, type PlainDate } from "../date";
import { GOLONGAN_PNS } from "../pegawai/golongan";
import { bacaJenjangPendidikan, JENJANG_PENDIDIKAN } from "../pegawai/tingkat-pendidikan";
import { menurut } from "../peraturan/register";
import type { JabatanDicari, OrangDinilai } from "./fakta";
import { TEKS_GOLONGAN } from "../text/golongan-jabatan";
import { bulanDijalani } from "./masa-jabatan";
import { putusan, type Putusan } from "./putusan";
import { tambahBulan } from "./tambah-bulan";
import { isManajerial, TINGGI_JENIS, tinggiJabatan } from "./tinggi-jabatan";

const PENDIDIKAN = menurut("syarat-pendidikan-jenis");
const PENGALAMAN = menurut("syarat-pengalaman-jenis");
const PANGKAT_JENIS = menurut("pangkat-jenis");
const PANGKAT_JENJANG = menurut("pangkat-jenjang");
const NAMA_JENJANG = menurut("jenjang-fungsional");
const USIA_JPT = menurut("usia-jpt-pratama");
const NAMA_JENIS = { pelaksana: "Pelaksana", pengawas: "Pengawas", administrator: "Administrator", jpt: "JPT Pratama" } as const;

/** Only a PNS holds a managerial post. [status-asn] */
export function periksaStatus({ jenis }: JabatanDicari, { status }: OrangDinilai): Putusan | null {
  if (!isManajerial({ jenis })) return null;
  const { lulus, gagal } = putusan("status-asn");
  const isi = { ada: status, perlu: "PNS" };
  return status === "PNS" ? lulus(isi) : gagal(isi);
}

/** The informasi jabatan says what education a post asks; without it, the kind of the post does. [syarat-pendidikan-jenis] */
export function periksaPendidikan(jabatan: JabatanDicari, orang: OrangDinilai): Putusan | null {
  const tertulis = tinggiPendidikan(jabatan.pendidikanMinimum);
  const bawaan = jabatan.jenis === "fungsional" ? "" : PENDIDIKAN[NAMA_JENIS[jabatan.jenis]];
  const tinggiPerlu = tertulis ?? tinggiPendidikan(bawaan);
  if (tinggiPerlu === null) return null;
  const { lulus, gagal, belumDiketahui } = putusan(tertulis === null ? "syarat-pendidikan-jenis" : "informasi-jabatan");
  const isi = { ada: orang.tingkatPendidikan, perlu: tertulis === null ? bawaan : jabatan.pendidikanMinimum };
  const ada = tinggiPendidikan(orang.tingkatPendidikan);
  if (ada === null) return belumDiketahui({ perlu: isi.perlu });
  return ada >= tinggiPerlu ? lulus(isi) : gagal(isi);
}

/**
 * Whoever holds or held a post of the kind, or a higher one, was found to have the experience for it: then `ada` is the kind of that post, and
 * otherwise complete years and months (`5.8`). [syarat-pengalaman-jenis]
 */
export function periksaPengalaman(jabatan: JabatanDicari, orang: OrangDinilai, per: PlainDate): Putusan | null {
  if (jabatan.jenis === "pelaksana" || jabatan.jenis === "fungsional") return null;
  const { lulus, gagal, belumDiketahui } = putusan("syarat-pengalaman-jenis");
  const tinggi = TINGGI_JENIS[jabatan.jenis];
  const tahun = PENGALAMAN[NAMA_JENIS[jabatan.jenis]];
  const perlu = String(tahun);
  const masa = orang.masa.filter(({ sejak }) => sejak === null || sejak <= per);
  const berguna = masa.filter((satu) => tinggiJabatan(satu) >= tinggi - 1);
  const bulan = berguna.reduce((jumlah, satu) => jumlah + bulanDijalani(satu, per), 0);
  const ada = `${Math.floor(bulan / 12)}.${bulan % 12}`;
  if (bulan >= tahun * 12) return lulus({ ada, perlu });
  const setingkat = masa.findLast((satu) => satu.jenis !== "fungsional" && TINGGI_JENIS[satu.jenis] >= tinggi);
  if (setingkat) return lulus({ ada: setingkat.jenis, perlu });
  // How long a post without a first day was held nobody knows: that is not no time at all.
  if (berguna.some(({ sejak }) => sejak === null)) return belumDiketahui({ perlu });
  // Only who is in such a post now gains by waiting: from its first day on what the others leave to be served.
  const berjalan = orang.jenis !== null && tinggiJabatan({ jenis: orang.jenis, jenjang: orang.jenjang }) >= tinggi - 1;
  const kini = berguna.findLast(({ sampai }) => sampai === null || sampai >= per);
  const sisa = tahun * 12 - bulan;
  const terpenuhi = kini?.sejak ? tambahBulan(kini.sejak, bulanDijalani(kini, per) + sisa) : tambahBulan(per, sisa);
  return gagal({ ada, perlu, terpenuhi: berjalan ? terpenuhi : null });
}

/**
 * The golongan lies within the range of the eselon of a managerial post, or of the jenjang of a functional one. [pangkat-jenis]
 * [pangkat-jenjang] Where the post does not say its eselon, within those of its kind together, and this is said. Not for a PPPK, who has none
 * of these.
 */
export function periksaGolongan(jabatan: JabatanDicari, orang: OrangDinilai): Putusan | null {
  const rentang = rentangGolongan(jabatan);
  if (rentang === null || (orang.status !== "PNS" && orang.status !== "CPNS")) return null;
  const { lulus, gagal, belumDiketahui } = putusan(jabatan.jenis === "fungsional" ? "pangkat-jenjang" : "pangkat-jenis");
  const ada = tinggiGolongan(orang.golongan ?? "");
  const { dari, sampai, eselon } = rentang;
  const perlu = eselon.length > 1 ? TEKS_GOLONGAN.gabungan(dari, sampai, eselon) : `${dari} sampai ${sampai}`;
  if (ada < 0) return belumDiketahui({ perlu });
  const isi = { ada: orang.golongan ?? "", perlu };
  return ada >= tinggiGolongan(dari) && ada <= tinggiGolongan(sampai) ? lulus(isi) : gagal(isi);
}

/** The eselon of each kind of managerial post, as the range of golongan is kept by it, and how a name says it. */
const ESELON = { jpt: ["II.a", "II.b"], administrator: ["III.a", "III.b"], pengawas: ["IV.a", "IV.b"] } as const;
const SEBUT_ESELON = /\beselon\s*(IV|III|II)\s*[./ -]?\s*([ab])\b/iu;

interface RentangGolongan {
  readonly dari: string;
  readonly sampai: string;
  /** Those whose ranges are taken together; none for a functional post. */
  readonly eselon: readonly string[];
}

function rentangGolongan({ jenis, jenjang, nama }: JabatanDicari): RentangGolongan | null {
  if (jenis === "pelaksana") return null;
  if (jenis === "fungsional") {
    if (jenjang === null) return null;
    const [dari = "", sampai = ""] = PANGKAT_JENJANG[NAMA_JENJANG[jenjang]].split(" sampai ");
    return { dari, sampai, eselon: [] };
  }
  const [, tingkat = "", huruf = ""] = SEBUT_ESELON.exec(nama) ?? [];
  const disebut = ESELON[jenis].filter((satu) => satu.toLowerCase() === `${tingkat}.${huruf}`.toLowerCase());
  const eselon = disebut.length > 0 ? disebut : ESELON[jenis];
  const batas = eselon.flatMap((satu) => PANGKAT_JENIS[satu].split(" sampai ")).toSorted((a, b) => tinggiGolongan(a) - tinggiGolongan(b));
  return { dari: batas[0] ?? "", sampai: batas.at(-1) ?? "", eselon };
}

const tinggiGolongan = (golongan: string): number => GOLONGAN_PNS.findIndex(({ kode }) => kode === golongan);

/** Nobody older becomes a pejabat pimpinan tinggi pratama. [usia-jpt-pratama] */
export function periksaUsia({ jenis }: JabatanDicari, { tanggalLahir }: OrangDinilai, per: PlainDate): Putusan | null {
  if (jenis !== "jpt") return null;
  const { lulus, gagal, belumDiketahui } = putusan("usia-jpt-pratama");
  if (tanggalLahir === null) return belumDiketahui({ perlu: String(USIA_JPT) });
  const usia = fullYearsBetween(tanggalLahir, per);
  const isi = { ada: String(usia), perlu: String(USIA_JPT) };
  return usia > USIA_JPT ? gagal(isi) : lulus(isi);
}

/** A pengawas and an administrator were rated Baik or better in each of the years asked for. [penilaian-dua-tahun] */
export function periksaKinerja({ jenis }: JabatanDicari, { kinerjaBaik }: OrangDinilai): Putusan | null {
  if (jenis !== "pengawas" && jenis !== "administrator") return null;
  const { lulus, gagal, belumDiketahui } = putusan("penilaian-dua-tahun");
  if (kinerjaBaik === null) return belumDiketahui();
  return kinerjaBaik ? lulus() : gagal();
}

/** Height of a level of education, from 0; null for words that name none. */
function tinggiPendidikan(teks: string): number | null {
  const jenjang = bacaJenjangPendidikan(teks);
  return jenjang === null ? null : JENJANG_PENDIDIKAN.indexOf(jenjang);
}
