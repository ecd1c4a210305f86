import { nameKey } from "../../name";
import { selKosong, teksSel, type BarisMentah, type IsiSel } from "../../intake/lembar";
import { MENURUT_JUDUL } from "./kolom";

/** Which side of the day a word names. */
const ARAH: Readonly<Record<string, "masuk" | "keluar">> = Object.fromEntries([
  ...[
    "masuk",
    "datang",
    "in",
    "c in",
    "check in",
    "clock in",
    "m",
    "0",
    "i",
    "scan masuk",
    "jam masuk",
    "jam datang",
    "pagi",
    "checkin",
    "dtg",
    "msk",
  ].map((kata) => [kata, "masuk"] as const),
  ...[
    "pulang",
    "keluar",
    "out",
    "c out",
    "check out",
    "clock out",
    "p",
    "1",
    "o",
    "scan pulang",
    "jam pulang",
    "jam keluar",
    "sore",
    "checkout",
    "plg",
    "klr",
  ].map((kata) => [kata, "keluar"] as const),
]);

/** The side of the day that a cell names; null for none. */
export function bacaArah(isi: IsiSel | undefined): "masuk" | "keluar" | null {
  if (selKosong(isi)) return null;
  const kunci = nameKey(teksSel(isi));
  return Object.hasOwn(ARAH, kunci) ? (ARAH[kunci] ?? null) : null;
}

/** Columns of days of a month grid. */
export interface PetaKisi {
  /** Column -> day of the month, and the side of the day where each day has two columns. */
  readonly hari: ReadonlyMap<number, { readonly hari: number; readonly arah: "masuk" | "keluar" | null }>;
  readonly nip: number | null;
  readonly nama: number | null;
  /** Column that says whether the row is of arrivals or departures. */
  readonly arah: number | null;
}

/** Days that a row of headings must name to be one of a month grid. */
const HARI_TERSEDIKIT = 20;

/** The day of the month that a heading names: 1, `01`, `Sen 5`, or a date; null for none. */
function hariKepala(isi: IsiSel | undefined): number | null {
  if (typeof isi === "number") return Number.isInteger(isi) && isi >= 1 && isi <= 31 ? isi : null;
  if (typeof isi === "object" && isi !== null) return isi.jenis === "tanggal" ? Number(isi.tanggal.slice(8)) : null;
  if (typeof isi !== "string") return null;
  const cocok = /^(?:\p{L}{1,9}[.,]?\s+)?(\d{1,2})(?:\s+\p{L}{1,9}|[-/]\d{1,2}(?:[-/]\d{2,4})?)?$/u.exec(isi.trim());
  const hari = Number(cocok?.[1] ?? 0);
  return hari >= 1 && hari <= 31 ? hari : null;
}

/**
 * The grid that a row of headings opens: numbers that rise by one over at least twenty columns. `atas` are the rows above it, `bawah` the
 * row below, which hold the headings of the other columns and the two sides of a day.
 */
export function kisiDari(baris: BarisMentah, atas: readonly BarisMentah[], bawah: BarisMentah | undefined): PetaKisi | null {
  const letak: { readonly kolom: number; readonly hari: number }[] = [];
  for (const [kolom, isi] of baris.sel.entries()) {
    const hari = hariKepala(isi);
    const sebelum = letak.at(-1);
    if (hari === null) continue;
    if (sebelum === undefined || hari === sebelum.hari + 1) letak.push({ kolom, hari });
    // A column of numbers to the left (No 1) does not open the days.
    else if (hari === 1 && letak.length < HARI_TERSEDIKIT) letak.splice(0, letak.length, { kolom, hari });
  }
  if (letak.length < HARI_TERSEDIKIT) return null;
  const hari = new Map<number, { readonly hari: number; readonly arah: "masuk" | "keluar" | null }>();
  const berdua = letak.filter(
    ({ kolom }) => bacaArah(bawah?.sel[kolom]) === "masuk" && bacaArah(bawah?.sel[kolom + 1]) === "keluar",
  ).length;
  for (const satu of letak) {
    if (berdua < HARI_TERSEDIKIT) hari.set(satu.kolom, { hari: satu.hari, arah: null });
    else {
      hari.set(satu.kolom, { hari: satu.hari, arah: "masuk" });
      hari.set(satu.kolom + 1, { hari: satu.hari, arah: "keluar" });
    }
  }
  const kepala = [...atas.slice(-2), baris, ...(bawah === undefined ? [] : [bawah])];
  const cari = (nama: "nip" | "nama" | "arah"): number | null => {
    for (const { sel } of kepala)
      for (const [kolom, isi] of sel.entries()) {
        const kunci = typeof isi === "string" ? nameKey(isi) : "";
        if (
          kunci !== "" &&
          !hari.has(kolom) &&
          (MENURUT_JUDUL.get(kunci) === nama ||
            (nama === "nama" && /^nama\b/u.test(kunci)) ||
            (nama === "nip" && /^nip\b/u.test(kunci) && !kunci.startsWith("nip nama")))
        )
          return kolom;
      }
    return null;
  };
  const [nip, nama] = [cari("nip"), cari("nama")];
  return nip === null && nama === null ? null : { hari, nip, nama: nama === nip ? null : nama, arah: cari("arah") };
}
