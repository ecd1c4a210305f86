import type { BerkasKasus, JenisLangkahKasus, Kasus, LangkahKasus } from "../../../core/disiplin/kasus";
import type { DasarHitung } from "../../../core/disiplin/putusan";
import { parsePlainDate, type PlainDate } from "../../../core/date";
import { NILAI_TANPA_KANTOR } from "../../../core/peraturan/nilai-kantor";

/** A day that has to exist. */
export function hari(teks: string): PlainDate {
  const tanggal = parsePlainDate(teks);
  if (tanggal === null) throw new Error(teks);
  return tanggal;
}

/** Five days a week, with these holidays. */
export const dasar = (...libur: readonly string[]): DasarHitung => ({
  kalender: { hariKerjaSeminggu: 5, libur: new Set(libur.map(hari)) },
  nilai: NILAI_TANPA_KANTOR,
});

export const kasusUji = (lain: Partial<Kasus> = {}): Kasus => ({
  id: "k1",
  pegawaiId: "p1",
  jenis: "disiplin",
  tanggalPelanggaran: hari("2026-06-30"),
  tanggalDiketahui: hari("2026-07-01"),
  uraian: "Tidak masuk kerja",
  pasal: "",
  bentuk: "",
  hariTanpaKeterangan: null,
  dampak: null,
  usulan: null,
  alasanUsulan: "",
  ...lain,
});

/** A step by its day; `null` for one without. */
export const langkahUji = (jenis: JenisLangkahKasus, tanggal: string | null, lain: Partial<LangkahKasus> = {}): LangkahKasus => ({
  id: jenis,
  jenis,
  tanggal: tanggal === null ? null : hari(tanggal),
  nomorSurat: "1",
  tanggalPeriksa: null,
  tempat: "",
  pejabat: "",
  hasil: null,
  kode: null,
  perangkat: null,
  isi: "",
  ...lain,
});

export const berkasUji = (langkah: readonly LangkahKasus[], kasus: Partial<Kasus> = {}): BerkasKasus => ({
  kasus: kasusUji(kasus),
  langkah,
  tim: [],
});

/** A decision handed over on a day. */
export const diputus = (kode: NonNullable<LangkahKasus["kode"]>, diterima: string, lain: Partial<LangkahKasus> = {}): LangkahKasus[] => [
  langkahUji("panggilan1", "2026-06-01", { tanggalPeriksa: hari("2026-06-12"), hasil: "hadir" }),
  langkahUji("pemeriksaan", "2026-06-12"),
  langkahUji("bap", "2026-06-12", { hasil: "ditandatangani" }),
  langkahUji("keputusan", "2026-07-10", { hasil: "dijatuhi", kode, perangkat: "pp94Peralihan", ...lain }),
  langkahUji("penyampaian", diterima, { hasil: "hadir" }),
];
