import { bacaKedudukanHukum, type AturanKedudukan } from "../pegawai/kedudukan-hukum";
import { KEKURANGAN_PEGAWAI, kekuranganPegawai } from "../pegawai/kekurangan";
import type { Pegawai } from "../pegawai/pegawai";
import type { Diklat, Kgb } from "./catatan";

/** What a person's file may lack, in the order in which it is told: her record first, then what stands beside it. */
export const KEKURANGAN_BERKAS = [
  ...KEKURANGAN_PEGAWAI,
  "kgb",
  "akhirKontrak",
  "skJabatan",
  "skGolongan",
  "tanggalDiklat",
  "sertifikat",
] as const;
export type KekuranganBerkas = (typeof KEKURANGAN_BERKAS)[number];

interface IsiBerkas {
  readonly pegawai: Omit<Pegawai, "id" | "revision">;
  readonly aturan: AturanKedudukan;
  readonly kgb: readonly Pick<Kgb, "sejak">[];
  readonly diklat: readonly Pick<Diklat, "mulai" | "selesai" | "nomorSertifikat" | "jenis">[];
  readonly akhirKontrak: string | null;
  /** Numbers of the decrees of the post and the golongan in force; null where there is no such fact. */
  readonly skJabatan: string | null;
  readonly skGolongan: string | null;
}

/** What is still to be entered in a person's file. A seminar needs no certificate. */
export function kekuranganBerkas(isi: IsiBerkas): readonly KekuranganBerkas[] {
  const { pegawai } = isi;
  const pppk = pegawai.status === "PPPK" || pegawai.status === "PPPK paruh waktu";
  const milikPegawai = new Set<KekuranganBerkas>(kekuranganPegawai(pegawai, isi.aturan));
  const kurang: Readonly<Partial<Record<KekuranganBerkas, boolean>>> = {
    kgb: pegawai.status === "PNS" && isi.kgb.length === 0,
    akhirKontrak: pppk && isi.akhirKontrak === null,
    skJabatan: isi.skJabatan === "",
    skGolongan: isi.skGolongan === "",
    tanggalDiklat: isi.diklat.some(({ mulai, selesai }) => mulai === null && selesai === null),
    sertifikat: isi.diklat.some(({ jenis, nomorSertifikat }) => jenis !== "seminar" && nomorSertifikat === ""),
  };
  return KEKURANGAN_BERKAS.filter((satu) => milikPegawai.has(satu) || kurang[satu] === true);
}

/** Kedudukan hukum under which somebody is of this office no more. */
const KELUAR: ReadonlySet<string> = new Set([
  "mencapaiBup",
  "pensiun",
  "pensiunBup",
  "pensiunAps",
  "pensiunJandaDuda",
  "diberhentikan",
  "pdh",
  "ptdh",
  "tanpaHakPensiun",
  "meninggal",
  "tewas",
  "pindahInstansi",
  "kontrakSelesai",
  "batal",
]);

/** Whether a kedudukan hukum says that its holder has left for good: pensioned, dismissed, dead, moved away, or out of contract. */
export function sudahKeluar(kedudukanHukum: string, aturan: AturanKedudukan): boolean {
  const bacaan = bacaKedudukanHukum(kedudukanHukum, aturan);
  return bacaan.keadaan === "dikenal" && KELUAR.has(bacaan.nilai.kode);
}
