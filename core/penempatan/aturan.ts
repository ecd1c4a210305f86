import type { PlainDate } from "../date";
import type { NilaiKantor } from "../peraturan/nilai-kantor";
import { periksaGolongan, periksaKinerja, periksaPendidikan, periksaPengalaman, periksaStatus, periksaUsia } from "./aturan-jabatan";
import {
  periksaAsal,
  periksaBidang,
  periksaBidangFungsional,
  periksaJenjang,
  periksaKelas,
  periksaKonflik,
  periksaPerjanjian,
  periksaTugasBelajar,
  periksaUjiFungsional,
  periksaUsiaFungsional,
} from "./aturan-perpindahan";
import { periksaMasaTerpanjang, periksaMasaTerpendek, periksaMenjelangPensiun, periksaPensiun } from "./aturan-waktu";
import { periksaPembatasan } from "./aturan-data";
import { periksaDiklat, periksaPengalamanJabatan } from "./aturan-informasi";
import { putusan, type Aturan } from "./putusan";
import type { SifatAturan } from "./sifat-aturan";

/** What may stand between somebody and a post besides competency, in the order in which it is told. */
export const ATURAN = [
  { id: "pembatasanData", periksa: periksaPembatasan },
  {
    id: "perkara",
    periksa: (_, { tertahan }) => {
      const { lulus, gagal, belumDiketahui } = putusan("hukdis-tanpa-mutasi");
      return tertahan === null ? belumDiketahui() : tertahan ? gagal() : lulus();
    },
  },
  { id: "kedudukan", periksa: (_, { memangku }) => (memangku ? putusan(null).lulus() : putusan(null).gagal()) },
  { id: "tugasBelajar", periksa: periksaTugasBelajar },
  { id: "status", periksa: periksaStatus },
  { id: "perjanjian", periksa: periksaPerjanjian },
  { id: "jenjang", periksa: periksaJenjang },
  { id: "kelas", periksa: periksaKelas },
  { id: "pendidikan", periksa: periksaPendidikan },
  { id: "bidangFungsional", periksa: periksaBidangFungsional },
  { id: "bidang", periksa: periksaBidang },
  { id: "pengalaman", periksa: periksaPengalaman },
  { id: "pengalamanDiminta", periksa: periksaPengalamanJabatan },
  { id: "diklatDiminta", periksa: periksaDiklat },
  { id: "golongan", periksa: periksaGolongan },
  { id: "usia", periksa: periksaUsia },
  { id: "usiaFungsional", periksa: periksaUsiaFungsional },
  { id: "ujiFungsional", periksa: periksaUjiFungsional },
  { id: "pensiun", periksa: periksaPensiun },
  { id: "menjelangPensiun", periksa: periksaMenjelangPensiun },
  { id: "masaJabatan", periksa: periksaMasaTerpendek },
  { id: "masaTerlama", periksa: periksaMasaTerpanjang },
  { id: "kinerja", periksa: periksaKinerja },
  { id: "konflik", periksa: periksaKonflik },
  { id: "asal", periksa: periksaAsal },
] as const satisfies readonly Aturan[];

/** The one rule that looks at the score, and so only where somebody is placed: a move is worth that much at least. */
export const ATURAN_NILAI = "nilai";

export type IdAturan = (typeof ATURAN)[number]["id"] | typeof ATURAN_NILAI;

/** Every rule, in the order in which it is told. */
export const ID_ATURAN: readonly IdAturan[] = [...ATURAN.map(({ id }) => id), ATURAN_NILAI];

/** Rules that who meets them now may fail later: somebody is placed for the days to come. */
export const MEMBERAT_OLEH_WAKTU: ReadonlySet<IdAturan> = new Set(["usia", "usiaFungsional", "pensiun"]);

/** What each rule does in an office on a day: its own choice where it made one. [penempatan-aturan] */
export function sifatAturan(nilai: NilaiKantor, per: PlainDate): Readonly<Record<IdAturan, SifatAturan>> {
  // An office's words are those of the register (`pilihan`): others are refused when they are written and when they are read.
  return nilai.menurut("penempatan-aturan", per) as Readonly<Record<IdAturan, SifatAturan>>;
}
