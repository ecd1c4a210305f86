import { UNSUR_ANJAB, type IsiUnsur, type UnsurAnjab } from "./unsur";

/** A text of an informasi jabatan with its place. */
export interface TeksUnsur {
  readonly unsur: "tugas" | UnsurAnjab;
  readonly baris: number;
  readonly medan: string;
  readonly teks: string;
}

/** Parts of the elements that hold codes and figures, not words of the office. */
const BUKAN_KATA = new Set([
  "kode",
  "tugasId",
  "jenis",
  "tahun",
  "nilai",
  "disabilitas",
  "jenisDisabilitas",
  "jenisKelamin",
  "umurMaksimal",
]);

/** Every text that is written in elements, in the order of the form, each with its row and part. */
export function teksUnsur(isi: Partial<IsiUnsur>): readonly TeksUnsur[] {
  return UNSUR_ANJAB.flatMap((unsur) => {
    const milik: unknown = isi[unsur];
    return milik === undefined ? [] : dariIsi(unsur, milik);
  });
}

function dariIsi(unsur: UnsurAnjab, isi: unknown): TeksUnsur[] {
  if (!isObjek(isi)) return [];
  const baris = Array.isArray(isi["baris"]) ? (isi["baris"] as readonly unknown[]) : [];
  return [...teksDari(unsur, isi, 0), ...baris.flatMap((satu, nomor) => (isObjek(satu) ? teksDari(unsur, satu, nomor) : []))];
}

function teksDari(unsur: UnsurAnjab, isi: Readonly<Record<string, unknown>>, baris: number): TeksUnsur[] {
  return Object.entries(isi).flatMap(([medan, teks]) =>
    typeof teks === "string" && !BUKAN_KATA.has(medan) ? [{ unsur, baris, medan, teks }] : [],
  );
}

function isObjek(nilai: unknown): nilai is Readonly<Record<string, unknown>> {
  return typeof nilai === "object" && nilai !== null;
}
