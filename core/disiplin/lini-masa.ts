import type { PlainDate } from "../date";
import { menurut, type IdKetentuan } from "../peraturan/register";
import { hariKerjaKe } from "./hari-kerja";
import type { BerkasKasus, JenisLangkahKasus, LangkahKasus } from "./kasus";
import { tidakHadirDuaKali } from "./langkah-mungkin";
import {
  hukumanDari,
  keadaanUpaya,
  langkahTerakhir,
  putusanBerlaku,
  tanggalBerlaku,
  tanggalDiterima,
  upayaMenunda,
  type DasarHitung,
} from "./putusan";
import { isSanksiMoral } from "./kasus";

/** Points of a case besides its steps: the violation, when it became known, the last day to object, in effect, over. */
export const TITIK_LAIN = ["pelanggaran", "diketahui", "batasKeberatan", "berlaku", "berakhir"] as const;
export type JenisTitik = JenisLangkahKasus | (typeof TITIK_LAIN)[number];

/** How a day was computed: so many working days from another day, by a rule. */
export interface AsalTanggal {
  readonly aturan: IdKetentuan;
  readonly dari: PlainDate;
  /** Negative counts backwards. Null where the day is the other one itself. */
  readonly hariKerja: number | null;
}

/**
 * One point on the line of a case:
 * - `selesai`: done on its day, or a day that has come;
 * - `tanpaTanggal`: done, its day is not known;
 * - `menunggu`: to be done by its day, or with no day set;
 * - `terlambat`: its day has passed and it is not done;
 * - `nanti`: comes by itself on its day.
 */
export interface TitikLiniMasa {
  readonly jenis: JenisTitik;
  readonly keadaan: "selesai" | "tanpaTanggal" | "menunggu" | "terlambat" | "nanti";
  readonly langkahId: string | null;
  readonly tanggal: PlainDate | null;
  /** Last day by a rule; also of a step that is done, which may have come too late. */
  readonly tenggat: PlainDate | null;
  readonly asal: AsalTanggal | null;
}

interface Tenggat {
  readonly tanggal: PlainDate | null;
  readonly asal: AsalTanggal | null;
}
const TANPA: Tenggat = { tanggal: null, asal: null };

/** Last day of a step by its rule, from the day of the step before it; none where the law sets none. */
export function tenggatLangkah(jenis: JenisLangkahKasus, langkah: readonly LangkahKasus[], { kalender, nilai }: DasarHitung): Tenggat {
  const dari = (tanggal: PlainDate | null | undefined, aturan: IdKetentuan, hariKerja: number): Tenggat =>
    tanggal ? { tanggal: hariKerjaKe(tanggal, hariKerja, kalender), asal: { aturan, dari: tanggal, hariKerja } } : TANPA;
  const pada = (jenisLain: JenisLangkahKasus): PlainDate | null => langkahTerakhir(langkah, jenisLain)?.tanggal ?? null;
  switch (jenis) {
    case "panggilan1":
      return dari(langkahTerakhir(langkah, "panggilan1")?.tanggalPeriksa, "hukdis-panggilan-1", -menurut("hukdis-panggilan-1"));
    case "panggilan2":
      return dari(langkahTerakhir(langkah, "panggilan1")?.tanggalPeriksa, "hukdis-panggilan-2", menurut("hukdis-panggilan-2"));
    case "pemeriksaan": {
      const dipanggil = (langkahTerakhir(langkah, "panggilan2") ?? langkahTerakhir(langkah, "panggilan1"))?.tanggalPeriksa ?? null;
      return dipanggil === null ? TANPA : { tanggal: dipanggil, asal: { aturan: "hukdis-panggilan-1", dari: dipanggil, hariKerja: null } };
    }
    case "penyampaian":
      return dari(pada("keputusan"), "hukdis-penyampaian", menurut("hukdis-penyampaian"));
    case "pengiriman":
      return dari(pada("penyampaian"), "hukdis-pengiriman", menurut("hukdis-pengiriman"));
    case "keberatan":
    case "banding":
      return dari(tanggalDiterima(langkah), "hukdis-keberatan", nilai.menurut("hukdis-keberatan", tanggalDiterima(langkah) ?? undefined));
    case "putusanKeberatan":
      return dari(pada("keberatan"), "hukdis-putusan-keberatan", nilai.menurut("hukdis-putusan-keberatan", pada("keberatan") ?? undefined));
    case "putusanBanding":
      return dari(pada("banding"), "hukdis-putusan-banding", nilai.menurut("hukdis-putusan-banding", pada("banding") ?? undefined));
    case "timPemeriksa":
    case "pembebasanSementara":
    case "bap":
    case "laporan":
    case "keputusan":
    case "penerimaan":
    case "penghentian":
      return TANPA;
  }
}

/** Steps that have to come next, in order; those that are only possible (an objection, the end of the case) are none of them. */
function langkahBerikut({ langkah }: BerkasKasus): readonly JenisLangkahKasus[] {
  const ada = (jenis: JenisLangkahKasus): boolean => langkah.some((satu) => satu.jenis === jenis);
  const hasil = (jenis: JenisLangkahKasus): LangkahKasus["hasil"] => langkahTerakhir(langkah, jenis)?.hasil ?? null;
  if (ada("penghentian")) return [];
  if (!ada("keputusan")) {
    if (tidakHadirDuaKali(langkah)) return ada("laporan") ? ["keputusan"] : ["laporan", "keputusan"];
    if (ada("pemeriksaan")) return (["bap", "laporan", "keputusan"] as const).filter((jenis) => !ada(jenis));
    if (!ada("panggilan1")) return ["panggilan1", "pemeriksaan"];
    if (hasil("panggilan1") === "tidakHadir" && !ada("panggilan2")) return ["panggilan2", "pemeriksaan"];
    return ["pemeriksaan"];
  }
  if (hasil("keputusan") !== "dijatuhi") return [];
  if (!ada("penyampaian")) return ["penyampaian"];
  if (hasil("penyampaian") === "tidakHadir" && !ada("pengiriman")) return ["pengiriman"];
  if (ada("pengiriman") && !ada("penerimaan")) return ["penerimaan"];
  return [
    ...(ada("keberatan") && !ada("putusanKeberatan") ? (["putusanKeberatan"] as const) : []),
    ...(ada("banding") && !ada("putusanBanding") ? (["putusanBanding"] as const) : []),
  ];
}

/** The whole line of a case on a day: what was done, what is due, what is late, and what comes by itself, each with why its day is that. */
export function liniMasa(berkas: BerkasKasus, dasar: DasarHitung, per: PlainDate): readonly TitikLiniMasa[] {
  const { kasus, langkah } = berkas;
  const peristiwa = (jenis: "pelanggaran" | "diketahui", tanggal: PlainDate | null): TitikLiniMasa => ({
    jenis,
    keadaan: tanggal === null ? "tanpaTanggal" : "selesai",
    langkahId: null,
    tanggal,
    tenggat: null,
    asal: null,
  });
  const selesai = langkah.map((satu): TitikLiniMasa => {
    const { tanggal: tenggat, asal } = tenggatLangkah(satu.jenis, langkah, dasar);
    return {
      jenis: satu.jenis,
      keadaan: satu.tanggal === null ? "tanpaTanggal" : satu.tanggal > per ? "nanti" : "selesai",
      langkahId: satu.id,
      tanggal: satu.tanggal,
      tenggat,
      asal,
    };
  });
  const berikut = langkahBerikut(berkas).map((jenis): TitikLiniMasa => {
    const { tanggal: tenggat, asal } = tenggatLangkah(jenis, langkah, dasar);
    return { jenis, keadaan: tenggat !== null && tenggat < per ? "terlambat" : "menunggu", langkahId: null, tanggal: null, tenggat, asal };
  });
  return [
    peristiwa("pelanggaran", kasus.tanggalPelanggaran),
    peristiwa("diketahui", kasus.tanggalDiketahui),
    ...selesai.toSorted((a, b) => (a.tanggal ?? "9999").localeCompare(b.tanggal ?? "9999")),
    ...berikut,
    ...titikAkibat(berkas, dasar, per),
  ];
}

/** The last day to object, the first day in effect, and the first day free again. */
function titikAkibat(berkas: BerkasKasus, dasar: DasarHitung, per: PlainDate): readonly TitikLiniMasa[] {
  const { langkah } = berkas;
  const putusan = putusanBerlaku(langkah);
  if (putusan === null || isSanksiMoral(putusan.kode)) return [];
  const titik = (jenis: JenisTitik, tanggal: PlainDate, asal: AsalTanggal | null): TitikLiniMasa => ({
    jenis,
    keadaan: tanggal <= per ? "selesai" : "nanti",
    langkahId: null,
    tanggal,
    tenggat: null,
    asal,
  });
  const hasil: TitikLiniMasa[] = [];
  const upaya = keadaanUpaya(langkah, dasar);
  const batas = tenggatLangkah("keberatan", langkah, dasar);
  if (upaya.jenis === "tanpa" && batas.tanggal !== null) hasil.push(titik("batasKeberatan", batas.tanggal, batas.asal));
  const berlaku = tanggalBerlaku(langkah, dasar);
  if (berlaku === null) return hasil;
  const diterima = tanggalDiterima(langkah);
  const lewatUpaya = upayaMenunda(upaya, dasar) && upaya.jenis === "diputus";
  hasil.push(
    titik(
      "berlaku",
      berlaku,
      lewatUpaya
        ? { aturan: "hukdis-upaya-menunda", dari: berlaku, hariKerja: null }
        : diterima === null
          ? null
          : { aturan: "hukdis-berlaku", dari: diterima, hariKerja: menurut("hukdis-berlaku") },
    ),
  );
  const sampai = hukumanDari(berkas, dasar)?.sampai ?? null;
  if (sampai !== null) hasil.push(titik("berakhir", sampai, null));
  return hasil;
}
