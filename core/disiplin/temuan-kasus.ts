import type { PlainDate } from "../date";
import { menurut } from "../peraturan/register";
import { countHariKerja } from "./hari-kerja";
import { JENIS_HUKUMAN, type PerangkatHukuman } from "./hukuman";
import { HASIL_LANGKAH, isSanksiMoral, type BerkasKasus, type JenisLangkahKasus, type KodePutusan, type LangkahKasus } from "./kasus";
import { tidakHadirDuaKali } from "./langkah-mungkin";
import { liniMasa, type JenisTitik } from "./lini-masa";
import { langkahTerakhir, type DasarHitung } from "./putusan";
import { periksaTim, type OrangTim, type TemuanTim } from "./tim";
import { dugaanTingkat, pemeriksaMenurut } from "./usulan";

/** What is missing in a case, contradicts itself, or came too late. Each is said in one sentence (`core/text/temuan-kasus.ts`). */
export type TemuanKasus =
  | { readonly jenis: "tanpaTanggal"; readonly titik: JenisTitik }
  | { readonly jenis: "terbalik"; readonly dahulu: Titik; readonly kemudian: Titik }
  | { readonly jenis: "masaDepan"; readonly titik: JenisTitik; readonly tanggal: PlainDate }
  | { readonly jenis: "panggilanTerlaluDekat"; readonly langkah: JenisLangkahKasus; readonly hariKerja: number }
  | { readonly jenis: "tanpaHariPeriksa"; readonly langkah: JenisLangkahKasus }
  | { readonly jenis: "lewatTenggat"; readonly titik: JenisTitik; readonly tanggal: PlainDate | null; readonly tenggat: PlainDate }
  | { readonly jenis: "tanpaHasil"; readonly langkah: JenisLangkahKasus }
  | { readonly jenis: "tanpaNomor"; readonly langkah: JenisLangkahKasus }
  | { readonly jenis: "tanpaKode"; readonly langkah: JenisLangkahKasus }
  | { readonly jenis: "kodeAsing"; readonly kode: KodePutusan; readonly perangkat: PerangkatHukuman }
  | { readonly jenis: "perangkatKeliru"; readonly tertulis: PerangkatHukuman; readonly seharusnya: PerangkatHukuman }
  | { readonly jenis: "tanpaPemeriksaan" }
  | { readonly jenis: "tanpaTim" }
  | { readonly jenis: "tim"; readonly temuan: TemuanTim }
  | { readonly jenis: "sudahDihukum"; readonly kasusId: string };

interface Titik {
  readonly titik: JenisTitik;
  readonly tanggal: PlainDate;
}

/** What a case is judged with besides its own rows. */
export interface BahanTemuan extends DasarHitung {
  readonly per: PlainDate;
  /** Set of kinds that applies by the day of the violation; null while the day is not known. */
  readonly perangkat: PerangkatHukuman | null;
  readonly diperiksa: OrangTim;
  readonly orang: (id: string) => OrangTim | null;
  /** Other cases of the same person for the same day that ended in a punishment. */
  readonly kasusSama: readonly string[];
}

/** Which steps cannot lie before which; each pair is one rule of the procedure. */
const URUTAN: readonly (readonly [dahulu: JenisLangkahKasus, kemudian: JenisLangkahKasus])[] = [
  ["panggilan1", "panggilan2"],
  ["panggilan1", "pemeriksaan"],
  ["panggilan2", "pemeriksaan"],
  ["timPemeriksa", "pemeriksaan"],
  ["pemeriksaan", "bap"],
  ["bap", "laporan"],
  ["pemeriksaan", "keputusan"],
  ["laporan", "keputusan"],
  ["keputusan", "penyampaian"],
  ["penyampaian", "pengiriman"],
  ["pengiriman", "penerimaan"],
  ["penyampaian", "keberatan"],
  ["keberatan", "putusanKeberatan"],
  ["penyampaian", "banding"],
  ["banding", "putusanBanding"],
];

/** Steps whose paper carries a number. */
const BERNOMOR: ReadonlySet<JenisLangkahKasus> = new Set(["timPemeriksa", "pembebasanSementara", "panggilan1", "panggilan2", "keputusan"]);

/** Everything that is to be asked about a case, in the order of its line. */
export function temuanKasus(berkas: BerkasKasus, bahan: BahanTemuan): readonly TemuanKasus[] {
  return [
    ...temuanTanggal(berkas, bahan),
    ...berkas.langkah.flatMap((satu) => temuanLangkah(satu, berkas, bahan)),
    ...temuanTenggat(berkas, bahan),
    ...temuanPemeriksa(berkas, bahan),
    ...bahan.kasusSama.map((kasusId) => ({ jenis: "sudahDihukum", kasusId }) as const),
  ];
}

function temuanTanggal({ kasus, langkah }: BerkasKasus, { per }: BahanTemuan): TemuanKasus[] {
  const { tanggalPelanggaran, tanggalDiketahui } = kasus;
  const temuan: TemuanKasus[] = [];
  if (tanggalPelanggaran === null) temuan.push({ jenis: "tanpaTanggal", titik: "pelanggaran" });
  if (tanggalDiketahui === null) temuan.push({ jenis: "tanpaTanggal", titik: "diketahui" });
  for (const satu of langkah) if (satu.tanggal === null) temuan.push({ jenis: "tanpaTanggal", titik: satu.jenis });
  const banding = (dahulu: Titik | null, kemudian: Titik | null): void => {
    if (dahulu !== null && kemudian !== null && kemudian.tanggal < dahulu.tanggal) temuan.push({ jenis: "terbalik", dahulu, kemudian });
  };
  const pada = (titik: JenisTitik, tanggal: PlainDate | null | undefined): Titik | null => (tanggal ? { titik, tanggal } : null);
  banding(pada("pelanggaran", tanggalPelanggaran), pada("diketahui", tanggalDiketahui));
  const pertama = langkah
    .flatMap(({ jenis, tanggal }) => pada(jenis, tanggal) ?? [])
    .toSorted((a, b) => a.tanggal.localeCompare(b.tanggal))[0];
  banding(pada("diketahui", tanggalDiketahui), pertama ?? null);
  for (const [dahulu, kemudian] of URUTAN)
    banding(pada(dahulu, langkahTerakhir(langkah, dahulu)?.tanggal), pada(kemudian, langkahTerakhir(langkah, kemudian)?.tanggal));
  if (tanggalPelanggaran !== null && tanggalPelanggaran > per)
    temuan.push({ jenis: "masaDepan", titik: "pelanggaran", tanggal: tanggalPelanggaran });
  return temuan;
}

function temuanLangkah(satu: LangkahKasus, { langkah }: BerkasKasus, { kalender, perangkat }: BahanTemuan): TemuanKasus[] {
  const temuan: TemuanKasus[] = [];
  const { jenis, tanggal, tanggalPeriksa } = satu;
  if (jenis === "panggilan1" || jenis === "panggilan2") {
    if (tanggalPeriksa === null) temuan.push({ jenis: "tanpaHariPeriksa", langkah: jenis });
    else if (jenis === "panggilan1" && tanggal !== null) {
      const hariKerja = countHariKerja(tanggal, tanggalPeriksa, kalender);
      if (hariKerja < menurut("hukdis-panggilan-1")) temuan.push({ jenis: "panggilanTerlaluDekat", langkah: jenis, hariKerja });
    }
  } else if (HASIL_LANGKAH[jenis] !== undefined && satu.hasil === null) temuan.push({ jenis: "tanpaHasil", langkah: jenis });
  if (BERNOMOR.has(jenis) && satu.nomorSurat === "" && !isTeguranLisan(satu)) temuan.push({ jenis: "tanpaNomor", langkah: jenis });
  if ((satu.hasil === "dijatuhi" || satu.hasil === "diubah") && satu.kode === null) temuan.push({ jenis: "tanpaKode", langkah: jenis });
  if (jenis !== "keputusan") return temuan;
  if (satu.hasil === "dijatuhi" && !langkah.some((lain) => lain.jenis === "pemeriksaan") && !tidakHadirDuaKali(langkah))
    temuan.push({ jenis: "tanpaPemeriksaan" });
  if (satu.kode !== null && !isSanksiMoral(satu.kode) && satu.perangkat !== null) {
    if (JENIS_HUKUMAN[satu.perangkat][satu.kode] === undefined)
      temuan.push({ jenis: "kodeAsing", kode: satu.kode, perangkat: satu.perangkat });
    if (perangkat !== null && perangkat !== satu.perangkat)
      temuan.push({ jenis: "perangkatKeliru", tertulis: satu.perangkat, seharusnya: perangkat });
  }
  return temuan;
}

/** A spoken reprimand has a decision, but no office numbers it the same way: it is not asked for. */
function isTeguranLisan({ jenis, kode }: LangkahKasus): boolean {
  return jenis === "keputusan" && (kode === "R1" || kode === null);
}

/** Steps that came too late, and those that are late today; the summons has its own sentence. */
function temuanTenggat(berkas: BerkasKasus, bahan: BahanTemuan): TemuanKasus[] {
  return liniMasa(berkas, bahan, bahan.per).flatMap(({ jenis, keadaan, tanggal, tenggat }): TemuanKasus[] => {
    if (tenggat === null || jenis === "panggilan1" || (jenis === "pemeriksaan" && keadaan !== "terlambat")) return [];
    const terlambat = keadaan === "terlambat" || (tanggal !== null && tanggal > tenggat);
    return terlambat ? [{ jenis: "lewatTenggat", titik: jenis, tanggal, tenggat }] : [];
  });
}

function temuanPemeriksa({ kasus, langkah, tim }: BerkasKasus, bahan: BahanTemuan): TemuanKasus[] {
  const tingkat = dugaanTingkat(kasus)?.tingkat ?? null;
  const diperiksa = langkah.some(({ jenis }) => jenis === "pemeriksaan" || jenis === "timPemeriksa");
  if (tim.length === 0) return tingkat !== null && pemeriksaMenurut(tingkat) === "wajibTim" && diperiksa ? [{ jenis: "tanpaTim" }] : [];
  return periksaTim(tim, bahan.diperiksa, bahan.orang).map((temuan) => ({ jenis: "tim", temuan }));
}
