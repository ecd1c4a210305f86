import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as tunda } from "node:timers/promises";

/** The file that says which place a folder of snapshots is. */
export const TANDA_TEMPAT = "tempat-cadangan-tepat.json";

/** Whether the second place can be written now: it is there, it is not, it does not answer, or another disk lies where it was. */
export type KeadaanTempat = "ada" | "tidakTerpasang" | "tidakMenjawab" | "tempatLain";

/** A second place by its folder and by the mark that it bears. */
interface Tempat {
  readonly folder: string;
  readonly id: string;
}

/** The longest that a place is waited for, in milliseconds: a share whose server has gone answers after a minute or never. */
const BATAS_MS = 1_500;

/** How a second place stood when it was looked at. */
interface Pandangan {
  readonly keadaan: KeadaanTempat;
  /** It lies on the disk of the data itself: it survives a mistake, and not the disk. */
  readonly cakramSama: boolean;
}

const TIDAK_MENJAWAB: Pandangan = { keadaan: "tidakMenjawab", cakramSama: false };

/** Places that are being looked at. A look that hangs takes a thread of the system's, so that no second one is begun beside it. */
const dilihat = new Map<string, Promise<Pandangan>>();
/** Those of which the look has not come back in time. */
const menggantung = new Set<string>();

/** Whether a place may be asked without danger of waiting for it: not while a look at it hangs. */
export function isMenjawab({ folder }: Pick<Tempat, "folder">): boolean {
  return !menggantung.has(folder);
}

/** Looks at a second place, no longer than a moment; while an earlier look hangs, that is the answer at once. */
export async function lihatTempat(pathData: string, tempat: Tempat): Promise<Pandangan> {
  const { folder } = tempat;
  if (menggantung.has(folder)) return TIDAK_MENJAWAB;
  const ada = dilihat.get(folder) ?? pandang(pathData, tempat);
  dilihat.set(folder, ada);
  void ada.finally(() => {
    dilihat.delete(folder);
    menggantung.delete(folder);
  });
  const jawab = await dalamBatas(ada);
  if (jawab !== null) return jawab;
  if (dilihat.get(folder) === ada) menggantung.add(folder);
  return TIDAK_MENJAWAB;
}

/** Whether a folder answers in time, whatever it answers. */
export async function menjawab(folder: string): Promise<boolean> {
  return (await dalamBatas(stat(folder).then(ada, ada))) !== null;
}

const ada = (): true => true;

/** What comes within the limit; null when nothing does. */
async function dalamBatas<T>(janji: Promise<T>): Promise<T | null> {
  const cukup = new AbortController();
  try {
    return await Promise.race([janji, tunda(BATAS_MS, null, { signal: cukup.signal, ref: false }).catch(() => null)]);
  } finally {
    cukup.abort();
  }
}

async function pandang(pathData: string, { folder, id }: Tempat): Promise<Pandangan> {
  const [di, data] = await Promise.all([cakram(folder), cakram(pathData)]);
  if (di === null) return { keadaan: "tidakTerpasang", cakramSama: false };
  return { keadaan: (await idTertulis(folder)) === id ? "ada" : "tempatLain", cakramSama: di === data };
}

/** The device that a path lies on; null when it is not there. */
function cakram(path: string): Promise<number | null> {
  return stat(path).then(
    ({ dev }) => dev,
    () => null,
  );
}

async function idTertulis(folder: string): Promise<unknown> {
  try {
    const terbaca: unknown = JSON.parse(await readFile(join(folder, TANDA_TEMPAT), "utf8"));
    return typeof terbaca === "object" && terbaca !== null && "id" in terbaca ? terbaca.id : null;
  } catch {
    return null;
  }
}
