import { fullYearsBetween, type PlainDate } from "../date";
import { nameKey } from "../name";
import { menurut } from "../peraturan/register";
import type { JabatanDicari, OrangDinilai } from "./fakta";
import { bandingkanBidang } from "./bidang-pendidikan";
import { putusan, type Putusan } from "./putusan";
import { tinggiJabatan } from "./tinggi-jabatan";

const USIA_PERPINDAHAN = menurut("fungsional-perpindahan-usia");
const UJI_PENGALAMAN = menurut("fungsional-perpindahan-uji");
const NAMA_JENJANG = menurut("jenjang-fungsional");

/**
 * Nobody is put into a post below her own: that is a punishment, with a procedure of its own. [hukdis-jenis-pp94] Of jabatan fungsional only
 * the height beside managerial posts is compared.
 */
export function periksaJenjang(jabatan: JabatanDicari, { jenis, jenjang }: OrangDinilai): Putusan | null {
  if (jenis === null) return null;
  const { lulus, gagal } = putusan("hukdis-jenis-pp94");
  return tinggiJabatan(jabatan) < tinggiJabatan({ jenis, jenjang }) ? gagal() : lulus();
}

/** The class of the post is not below that of her own: its allowance would be. [mutasi-kelas] */
export function periksaKelas({ kelas: dituju }: JabatanDicari, { kelas }: OrangDinilai): Putusan | null {
  if (kelas === null || dituju === null) return null;
  const { lulus, gagal } = putusan("mutasi-kelas");
  const isi = { ada: String(kelas), perlu: String(dituju) };
  return dituju < kelas ? gagal(isi) : lulus(isi);
}

/** A PPPK was taken on for one post: another one, by its name, is none of her contract. [pppk-perjanjian-jabatan] */
export function periksaPerjanjian({ nama }: JabatanDicari, { status, namaJabatan }: OrangDinilai): Putusan | null {
  if ((status !== "PPPK" && status !== "PPPK paruh waktu") || namaJabatan === null) return null;
  const { lulus, gagal } = putusan("pppk-perjanjian-jabatan");
  const isi = { ada: namaJabatan, perlu: nama };
  return nameKey(nama) === nameKey(namaJabatan) ? lulus(isi) : gagal(isi);
}

/** What she studied is among the programmes that the informasi jabatan of a jabatan fungsional asks for. */
export function periksaBidangFungsional(jabatan: JabatanDicari, orang: OrangDinilai): Putusan | null {
  return jabatan.jenis === "fungsional" ? periksaProgram(jabatan, orang) : null;
}

/** The same for every other post, where practice is wider. */
export function periksaBidang(jabatan: JabatanDicari, orang: OrangDinilai): Putusan | null {
  return jabatan.jenis === "fungsional" ? null : periksaProgram(jabatan, orang);
}

function periksaProgram({ programStudi }: JabatanDicari, { pendidikan }: OrangDinilai): Putusan | null {
  if (programStudi.length === 0) return null;
  const { lulus, gagal, belumDiketahui } = putusan("informasi-jabatan");
  const perlu = programStudi.join("; ");
  const banding = bandingkanBidang(programStudi, pendidikan);
  if (banding === null) return belumDiketahui({ perlu });
  return banding.kesesuaian === "sama" ? lulus({ ada: pendidikan, perlu }) : gagal({ ada: pendidikan, perlu });
}

/** Whoever comes into a jabatan fungsional from another post is no older than this. [fungsional-perpindahan-usia] */
export function periksaUsiaFungsional(jabatan: JabatanDicari, orang: OrangDinilai, per: PlainDate): Putusan | null {
  if (!berpindahKeFungsional(jabatan, orang)) return null;
  const batas = new Map(Object.entries(USIA_PERPINDAHAN)).get(jabatan.jenjang ?? "");
  if (batas === undefined) return null;
  const { lulus, gagal, belumDiketahui } = putusan("fungsional-perpindahan-usia");
  const perlu = String(batas);
  if (orang.tanggalLahir === null) return belumDiketahui({ perlu });
  const usia = fullYearsBetween(orang.tanggalLahir, per);
  return usia > batas ? gagal({ ada: String(usia), perlu }) : lulus({ ada: String(usia), perlu });
}

/** What nobody can read off her file when she comes into a jabatan fungsional from another post. [fungsional-perpindahan-uji] */
export function periksaUjiFungsional(jabatan: JabatanDicari, orang: OrangDinilai): Putusan | null {
  return berpindahKeFungsional(jabatan, orang)
    ? putusan("fungsional-perpindahan-uji").belumDiketahui({ perlu: String(UJI_PENGALAMAN) })
    : null;
}

/** Whether a post is a jabatan fungsional other than the one that somebody holds, whatever its level. */
function berpindahKeFungsional({ jenis, nama }: JabatanDicari, orang: OrangDinilai): boolean {
  if (jenis !== "fungsional") return false;
  return orang.jenis !== "fungsional" || tanpaJenjang(nama) !== tanpaJenjang(orang.namaJabatan ?? "");
}

/** The title of a jabatan fungsional without its level: `Penata Kelola Pemilu Ahli Muda`. */
function tanpaJenjang(nama: string): string {
  const kunci = nameKey(nama);
  const akhir = Object.values(NAMA_JENJANG)
    .map(nameKey)
    .find((jenjang) => kunci.endsWith(` ${jenjang}`));
  return akhir === undefined ? kunci : kunci.slice(0, -akhir.length).trim();
}

/** She is not away studying, nor bound to an institution. [mutasi-tugas-belajar] */
export function periksaTugasBelajar(_: JabatanDicari, { tugasBelajar }: OrangDinilai): Putusan {
  const { lulus, gagal } = putusan("mutasi-tugas-belajar");
  return tugasBelajar ? gagal() : lulus();
}

/** No relative of hers holds a post above this one, below it or in its unit, where they hold them now. [konflik-kerabat] */
export function periksaKonflik({ id, unitId, atasan }: JabatanDicari, { kerabat }: OrangDinilai): Putusan | null {
  if (kerabat === null) return null;
  const { lulus, gagal } = putusan("konflik-kerabat");
  const dekat = kerabat.filter((satu) => atasan.includes(satu.jabatanId) || satu.atasan.includes(id) || satu.unitId === unitId);
  return dekat.length === 0 ? lulus() : gagal({ ada: dekat.map(({ nama }) => nama).join(", ") });
}

/** Her own post keeps as many as it needs without her, before anybody comes in her place. [mutasi-kebutuhan] */
export function periksaAsal(_: JabatanDicari, { asal }: OrangDinilai): Putusan | null {
  if (asal === null) return null;
  const { lulus, gagal } = putusan("mutasi-kebutuhan");
  const isi = { ada: String(asal.pemangku), perlu: String(asal.kebutuhan) };
  return asal.pemangku - 1 < asal.kebutuhan ? gagal(isi) : lulus(isi);
}
