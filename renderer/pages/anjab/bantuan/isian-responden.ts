import { PERIODE, type Periode } from "../../../../core/abk/tugas";
import type { BacaanResponden } from "../../../../core/anjab/bacaan-responden";
import type { JawabanResponden, Responden } from "../../../../core/anjab/responden";
import type { TugasBaris } from "../../../../core/contract/abk";
import type { Input } from "../../../../core/contract/procedures";
import { isianTeks, isianTeksAtauKosong, type BentukIsian } from "../../../../core/draf";
import { formatAngka, parseAngka } from "../../../../core/text/number";

/** One answer as it stands in the form: numbers as typed. */
export interface BarisJawaban {
  readonly uraian: string;
  readonly tugasId: string | null;
  readonly satuanHasil: string;
  readonly volume: string;
  readonly periode: Periode;
  readonly norma: string;
  readonly alasan: string;
}

export interface IsianResponden {
  readonly nama: string;
  readonly tanggal: string | null;
  readonly sumber: string;
  readonly jawaban: readonly BarisJawaban[];
}

export const BENTUK_RESPONDEN: BentukIsian<IsianResponden> = {
  nama: isianTeks,
  tanggal: isianTeksAtauKosong,
  sumber: isianTeks,
  jawaban: (isi) => (Array.isArray(isi) && isi.every(sepertiJawaban) ? isi : undefined),
};

function sepertiJawaban(isi: unknown): isi is BarisJawaban {
  if (typeof isi !== "object" || isi === null) return false;
  const { tugasId, periode, ...teks } = isi as Readonly<Record<string, unknown>>;
  const kata = ["uraian", "satuanHasil", "volume", "norma", "alasan"].every((kunci) => typeof teks[kunci] === "string");
  return kata && (tugasId === null || typeof tugasId === "string") && PERIODE.some((satu) => satu === periode);
}

/** A new respondent: a row for each task of the jabatan. */
export function isianBaru(tugas: readonly TugasBaris[]): IsianResponden {
  return { nama: "", tanggal: null, sumber: "", jawaban: tugas.map(barisKosong) };
}

function barisKosong({ id, uraian, satuanHasil, periode }: TugasBaris): BarisJawaban {
  return { uraian, tugasId: id, satuanHasil, volume: "", periode, norma: "", alasan: "" };
}

/** A stored respondent, and the tasks that were not answered. */
export function isianTersimpan({ nama, tanggal, sumber, jawaban }: Responden, tugas: readonly TugasBaris[]): IsianResponden {
  const dijawab = new Set(jawaban.map(({ tugasId }) => tugasId));
  return {
    nama,
    tanggal,
    sumber,
    jawaban: [...jawaban.map(barisTersimpan), ...tugas.filter(({ id }) => !dijawab.has(id)).map(barisKosong)],
  };
}

function barisTersimpan({ uraian, tugasId, satuanHasil, volume, periode, normaWaktuMenit, alasan }: JawabanResponden): BarisJawaban {
  return {
    uraian,
    tugasId,
    satuanHasil,
    volume: teksAngka(volume),
    periode: periode ?? "tahun",
    norma: teksAngka(normaWaktuMenit),
    alasan,
  };
}

/** What a sheet says, matched as far as it is sure; a row of which the task is not sure waits for the analyst. */
export function isianBacaan({ berkas, lembar, nama, tanggal, baris }: BacaanResponden): IsianResponden {
  return {
    nama,
    tanggal,
    sumber: `${berkas}, ${lembar}`.slice(0, 250),
    jawaban: baris.flatMap((satu): BarisJawaban[] => {
      if (satu.jenis !== "jawaban") return [];
      const { normaWaktuMenit, volume, ...isi } = satu.isi;
      const tugasId = "tugasId" in satu.cocok ? satu.cocok.tugasId : null;
      return [{ ...isi, tugasId, volume: teksAngka(volume), norma: teksAngka(normaWaktuMenit) }];
    }),
  };
}

function teksAngka(nilai: number | null): string {
  return nilai === null ? "" : formatAngka(nilai, 3, 0);
}

/** Whether a typed number is none. */
export function angkaSalah(teks: string): boolean {
  const nilai = parseAngka(teks);
  return teks.trim() !== "" && (nilai === null || nilai < 0);
}

/** What is written: rows in which something stands; null while something cannot be written. */
export function jawabanDitulis({ nama, jawaban }: IsianResponden): Input<"responden.save">["jawaban"] | null {
  if (nama.trim() === "" || jawaban.some(({ volume, norma }) => angkaSalah(volume) || angkaSalah(norma))) return null;
  return jawaban
    .filter(({ uraian, volume, norma, alasan }) => uraian.trim() !== "" && `${volume}${norma}${alasan}`.trim() !== "")
    .map(({ volume, norma, ...satu }) => ({ ...satu, volume: parseAngka(volume), normaWaktuMenit: parseAngka(norma) }));
}
