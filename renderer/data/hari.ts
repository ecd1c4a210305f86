import { permintaanNaskah } from "../../core/contract/naskah";
import { procedures, type Input, type ProcedureName } from "../../core/contract/procedures";
import { parsePlainDate, type PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { formatTanggal } from "../../core/text/date";
import { TEKS_HARI } from "../../core/text/hari";
import { flushPendingEdits } from "./pending-edits";
import { createSharedValue } from "./shared-value";

/** Where this window remembers its day until it is closed. */
const TEMPAT = "tepat-hari";

/** The day that this window shows; null for today. */
const dipilih = createSharedValue<PlainDate | null>(null);

/** The day that was asked for last, which the window shows as soon as what was typed is saved; null for today. */
const dituju = createSharedValue<PlainDate | null>(null);

/** The window is opened: it shows the day that it showed before it was loaded anew. */
export function ingatHari(): void {
  tunjukkan(parsePlainDate(sessionStorage.getItem(TEMPAT) ?? ""));
}

/** The day that the window shows, followed; null for today. */
export function useHariDipilih(): PlainDate | null {
  return dipilih.useValue((hari) => hari);
}

/**
 * The day that the window shows or is on its way to, followed; null for today. Fields that choose the day go on from it, so that of
 * several quick presses none is lost.
 */
export function useHariDituju(): PlainDate | null {
  return dituju.useValue((hari) => hari);
}

/** Has the whole window show another day, after what was typed on this one is saved; null for today. Of several asked for in that time, the last. */
export async function pilihHari(hari: PlainDate | null): Promise<void> {
  dituju.set(hari);
  try {
    await flushPendingEdits();
  } catch (galat) {
    if (dituju.get() === hari) dituju.set(dipilih.get());
    throw galat;
  }
  if (dituju.get() === hari) tunjukkan(hari);
}

/** The window comes to show another file: its day is today. */
export function lupakanHari(): void {
  tunjukkan(null);
}

function tunjukkan(hari: PlainDate | null): void {
  if (hari === null) sessionStorage.removeItem(TEMPAT);
  else sessionStorage.setItem(TEMPAT, hari);
  dituju.set(hari);
  dipilih.set(hari);
}

/** The names of the fields that a schema of an object has. */
function berhari(skema: object): boolean {
  return "shape" in skema && typeof skema.shape === "object" && skema.shape !== null && "per" in skema.shape;
}

const NASKAH_BERHARI = new Set(permintaanNaskah.options.filter(berhari).map(({ shape }) => shape.jenis.value as string));

/** What is asked for, as at the day that the window shows, wherever a day can be asked for and the place on screen names none. */
export function denganHari<N extends ProcedureName>(name: N, input: Input<N>, hari: PlainDate | null = dipilih.get()): Input<N> {
  if (hari === null || typeof input !== "object") return input;
  if ("naskah" in input) {
    const { naskah } = input as { readonly naskah: { readonly jenis: string; readonly per?: string | undefined } };
    return naskah.per === undefined && NASKAH_BERHARI.has(naskah.jenis) ? { ...input, naskah: { ...naskah, per: hari } } : input;
  }
  const disebut = "per" in input && input.per !== undefined;
  return !disebut && berhari(procedures[name].input) ? { ...input, per: hari } : input;
}

/**
 * What goes on whatever day is shown: what is typed, the file, steps of the history, imports, which speak of today, and the opening, closing
 * and logged looks of cases.
 */
const LEPAS_HARI = /^(?:(?:draf|office|history|intake|intakeImpor|job)\.|kasus\.(?:masuk|keluar|lihat)$)/u;

/**
 * A day that is not today is only looked at: what is written is written as at today, and must be seen as at today.
 * @throws AppError invalidInput
 */
export function tolakPadaHariLain(name: ProcedureName): void {
  const hari = dipilih.get();
  if (hari === null || procedures[name].kind !== "command" || LEPAS_HARI.test(name)) return;
  throw new AppError("invalidInput", { rincian: TEKS_HARI.hanyaDibaca(formatTanggal(hari)) });
}
