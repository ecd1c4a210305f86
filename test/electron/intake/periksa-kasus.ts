import { setTimeout as wait } from "node:timers/promises";
import type { KeadaanImpor } from "../../../core/contract/intake";
import type { PegawaiBaris } from "../../../core/contract/pegawai";
import type { PenugasanBaris } from "../../../core/contract/penugasan";
import { AppError } from "../../../core/errors";
import type { RekapJabatan } from "../../../core/formasi/rekap";
import type { Pertanyaan, JenisPertanyaan } from "../../../core/intake/pertanyaan";
import type { KodeMasalah, RingkasanBerkas } from "../../../core/intake/pratinjau";
import { kalimatGalat } from "../../../core/text/galat";
import type { KantorUji } from "../open-kantor";
import { bandingkan, semuaMasalah } from "./bandingkan-kasus";
import type { AkhirKasus, BerkasKasus, JawabanKasus, Kasus } from "./kasus";

type Pintu = Pick<KantorUji, "ask">;
type Siap = Extract<KeadaanImpor, { tahap: "siap" }>;

/** What an import said and left behind. */
export interface HasilKasus {
  readonly berkas: readonly RingkasanBerkas[];
  readonly pertanyaan: readonly Pertanyaan[];
  readonly rekap: readonly RekapJabatan[];
  readonly orang: readonly PegawaiBaris[];
  readonly penugasan: readonly PenugasanBaris[];
  readonly unit: readonly string[];
  /** The sentence of an import that ended without a preview or could not be accepted; empty when neither. */
  readonly gagal: string;
}

/** Every way for a case to end; `diam`: a wrong value, and nobody was told. */
export type Vonis = AkhirKasus | "diam";

export interface PutusanKasus {
  readonly vonis: Vonis;
  /** What differs from the expected, in words. */
  readonly beda: readonly string[];
}

/** Reads the files through the handlers into the draft that awaits acceptance. */
async function bukaDraf({ ask }: Pintu, berkas: readonly BerkasKasus[]): Promise<{ readonly draf: string; readonly keadaan: Siap }> {
  const { draf } = await ask("intake.start", { berkas: [...berkas] });
  return { draf, keadaan: await tungguSiap({ ask }, draf) };
}

async function tungguSiap({ ask }: Pintu, draf: string): Promise<Siap> {
  for (;;) {
    const keadaan = await ask("intake.status", { draf });
    if (keadaan.tahap === "siap") return keadaan;
    if (keadaan.tahap === "gagal") throw new AppError("invalidInput", { rincian: keadaan.pesan });
    if (keadaan.tahap !== "membaca") throw new Error(keadaan.tahap);
    await wait(1);
  }
}

/** Brings files in, answers what is to be answered, accepts, and gathers what the data file holds then. */
export async function bawaMasuk(pintu: Pintu, berkas: readonly BerkasKasus[], jawab: readonly JawabanKasus[] = []): Promise<HasilKasus> {
  let siap: Siap | null = null;
  let gagal = "";
  try {
    const { draf, keadaan } = await bukaDraf(pintu, berkas);
    siap = keadaan;
    for (const satu of jawab) {
      for (const tanya of siap.pertanyaan.filter(({ jenis }) => jenis === satu.jenis)) {
        await pintu.ask("intake.answer", { draf, kunci: tanya.kunci, nilai: pilihan(tanya, satu) });
        siap = await tungguSiap(pintu, draf);
      }
    }
    await pintu.ask("intake.apply", { draf });
  } catch (galat) {
    if (!(galat instanceof AppError) || galat.code === "internal") throw galat;
    if (galat.code !== "nothingToApply") gagal = kalimatGalat(galat.failure);
  }
  return {
    berkas: siap?.berkas ?? [],
    pertanyaan: siap?.pertanyaan ?? [],
    rekap: (await pintu.ask("abk.rekap", {})).jabatan,
    orang: await pintu.ask("pegawai.list", {}),
    penugasan: await pintu.ask("penugasan.list", {}),
    unit: (await pintu.ask("unit.list", {})).map(({ nama }) => nama),
    gagal,
  };
}

function pilihan({ pilihan: semua }: Pertanyaan, { pilih }: JawabanKasus): string {
  if (typeof pilih === "string") return pilih;
  return semua.find(({ nilai, label }) => pilih.test(nilai) || pilih.test(label))?.nilai ?? "";
}

/** How a case ended: its values against what is right, and what was said where they differ. */
export function putuskan(kasus: Pick<Kasus, "harapan">, hasil: HasilKasus): PutusanKasus {
  const { angka, orang, ucapan: kurang } = bandingkan(kasus.harapan, hasil);
  const beda = [...angka, ...orang, ...kurang];
  if (angka.length + orang.length === 0) {
    if (kurang.length > 0) return { vonis: "ditegur", beda };
    return { vonis: (kasus.harapan.tanya ?? []).length > 0 ? "ditanya" : "dibaca", beda };
  }
  const ditanya = tanyaTerbuka(hasil, [...(angka.length > 0 ? TANYA_ANGKA : []), ...(orang.length > 0 ? TANYA_ORANG : [])]);
  const galat = hasil.gagal !== "" || lembarTertolak(hasil);
  const kosong = hasil.rekap.every(({ jumlahTugas }) => jumlahTugas === 0) && hasil.orang.length === 0;
  if (galat && kosong) return { vonis: "ditolak", beda };
  if (ditanya) return { vonis: "ditanya", beda };
  const ditegur = semuaMasalah(hasil).some(({ tingkat, kode }) => tingkat !== "info" && !BUKAN_TEGURAN.has(kode));
  return { vonis: galat || ditegur ? "ditegur" : "diam", beda };
}

const TANYA_ANGKA: readonly JenisPertanyaan[] = ["gayaAngka", "satuanWaktu", "kewajaran", "barisTersembunyi", "namaJabatan"];
const TANYA_ORANG: readonly JenisPertanyaan[] = [
  "nilaiAsing",
  "unitLembar",
  "namaUnit",
  "namaJabatan",
  "tanpaNip",
  "nipBertentangan",
  "barisTersembunyi",
];
/** Said of nearly every sheet: they do not make a wrong figure a told one. */
const BUKAN_TEGURAN: ReadonlySet<KodeMasalah> = new Set([
  "kolomTidakDibaca",
  "gayaAngkaBerkas",
  "unitTidakDisebut",
  "jabatanDariNama",
  "judulGabungan",
  "kolomTersembunyi",
]);

function tanyaTerbuka({ pertanyaan }: HasilKasus, jenis: readonly JenisPertanyaan[]): boolean {
  return pertanyaan.some((satu) => jenis.includes(satu.jenis) && satu.jawaban === null);
}

function lembarTertolak({ berkas }: HasilKasus): boolean {
  return berkas.some(
    ({ galat, lembar }) =>
      galat !== null || lembar.some((satu) => satu.jenis === "tidakDikenal" || satu.jenis === "rekap" || satu.ditolak > 0),
  );
}
