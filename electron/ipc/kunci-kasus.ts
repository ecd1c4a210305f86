import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { ulid } from "ulid";
import type { KunciKasus } from "../../core/contract/disiplin";
import { isPercobaan, tundaDetik } from "../../core/disiplin/kunci";
import type { PerbuatanAkses } from "../../core/disiplin/kasus";
import { AppError } from "../../core/errors";
import { menurut } from "../../core/peraturan/register";
import { TEKS_KUNCI } from "../../core/text/kunci-kasus";
import { listAkses, listPetugas } from "../db/disiplin";
import type { Reader } from "../db/store";
import { step, type Context, type ReadingContext } from "./context";

const turunkan = promisify(scrypt) as (sandi: string, garam: Buffer, panjang: number) => Promise<Buffer>;
const PANJANG_SANDI = 32;
/** Latest lines of the log by which a delay is told. */
const PERCOBAAN_DIBACA = 200;

/** An opening of the cases of one data file, in this run of the program only. */
interface Pintu {
  readonly petugas: string;
  terakhirDipakai: number;
  readonly dilihat: Set<string>;
}

/** Openings by the open file: another file, or the same one opened anew, is closed. */
const PINTU = new WeakMap<Reader, Pintu>();

/** The last try of a PIN on the open file, and when this run of the program first came upon it. */
const PERCOBAAN = new WeakMap<Reader, { readonly id: string; readonly ditemui: Date }>();

const batasMs = (): number => menurut("kunci-kasus") * 60_000;

/** The opening, as long as it was used lately. */
function pintuTerbuka({ files, now }: ReadingContext): Pintu | null {
  const pintu = PINTU.get(files.store);
  if (pintu === undefined) return null;
  // A use of the future was made while the clock was ahead: how long ago that was, nothing tells.
  const tanpaDipakai = now().getTime() - pintu.terakhirDipakai;
  if (tanpaDipakai >= 0 && tanpaDipakai < batasMs()) return pintu;
  PINTU.delete(files.store);
  return null;
}

/** Seconds until the next PIN is taken. */
async function tundaKini({ files, now }: ReadingContext): Promise<number> {
  const akses = await listAkses(files.store.query, PERCOBAAN_DIBACA);
  const id = akses.find(isPercobaan)?.id ?? "";
  const diingat = PERCOBAAN.get(files.store);
  const percobaan = diingat?.id === id ? diingat : { id, ditemui: now() };
  PERCOBAAN.set(files.store, percobaan);
  return tundaDetik(akses, now(), percobaan.ditemui);
}

/** Whether cases of the open file may be told of. A look of the program itself: it does not keep the area open. */
export async function kasusTerbuka(context: ReadingContext): Promise<boolean> {
  return (await keadaanKunci(context)).oleh !== null;
}

/** How the lock of the open file stands. */
export async function keadaanKunci(context: ReadingContext): Promise<KunciKasus> {
  const { store } = context.files;
  const petugas = (await listPetugas(store.query)).map(({ id, nama, peran, revision }) => ({ id, nama, peran, revision }));
  if (petugas.length === 0) {
    const contoh = await store.isContoh();
    const oleh = contoh ? TEKS_KUNCI.olehContoh : null;
    return { keadaan: contoh ? "tanpaPin" : "tanpaPetugas", oleh, tutupPada: null, tundaDetik: 0, petugas };
  }
  const pintu = pintuTerbuka(context);
  return {
    keadaan: pintu === null ? "tertutup" : "terbuka",
    oleh: pintu?.petugas ?? null,
    tutupPada: pintu === null ? null : new Date(pintu.terakhirDipakai + batasMs()).toISOString(),
    tundaDetik: await tundaKini(context),
    petugas,
  };
}

/**
 * Refuses what would tell by its answer whether somebody has a case, whoever it is about, while cases are closed. An office that never named
 * an officer has no case to tell of.
 *
 * @throws AppError kasusTertutup
 */
export async function jagaRahasiaKasus(context: ReadingContext): Promise<void> {
  if ((await keadaanKunci(context)).keadaan === "tertutup") throw new AppError("kasusTertutup");
}

/** Lets a procedure go on that tells of cases, and keeps the area open. Answers who reads. @throws AppError kasusTertutup, kasusTanpaPetugas */
export async function wajibTerbuka(context: ReadingContext): Promise<string> {
  const { keadaan, oleh } = await keadaanKunci(context);
  if (keadaan === "tanpaPetugas") throw new AppError("kasusTanpaPetugas");
  if (oleh === null) throw new AppError("kasusTertutup");
  const pintu = PINTU.get(context.files.store);
  if (pintu !== undefined) pintu.terakhirDipakai = context.now().getTime();
  return oleh;
}

/** The same for one case, whose look must have been logged. @throws AppError kasusTertutup, kasusTanpaPetugas, kasusBelumDilihat */
export async function wajibDilihat(context: ReadingContext, kasusId: string): Promise<void> {
  await wajibTerbuka(context);
  if (!sudahDilihat(context, kasusId)) throw new AppError("kasusBelumDilihat");
}

/** Whether the look at a case was logged in the opening of now. */
export function sudahDilihat({ files }: ReadingContext, kasusId: string): boolean {
  return PINTU.get(files.store)?.dilihat.has(kasusId) === true;
}

/** Opens the area for an officer. */
export function bukaPintu({ files, now }: ReadingContext, petugas: string): void {
  PINTU.set(files.store, { petugas, terakhirDipakai: now().getTime(), dilihat: new Set() });
}

export function tutupPintu({ files }: ReadingContext): void {
  PINTU.delete(files.store);
}

/** Logs a look, once for each case in one opening; a print each time. */
export async function catatLihat(context: Context, kasusId: string, cetak: boolean): Promise<void> {
  const oleh = await wajibTerbuka(context);
  const { store } = context.files;
  if (!PINTU.has(store)) bukaPintu(context, oleh);
  const dilihat = PINTU.get(store)?.dilihat;
  if (cetak || dilihat?.has(kasusId) !== true) await catatAkses(context, { petugas: oleh, perbuatan: cetak ? "cetak" : "lihat", kasusId });
  dilihat?.add(kasusId);
}

/** Writes a line of the log. It is a step of no place, which nobody takes back. */
export async function catatAkses(
  context: Context,
  isi: { readonly petugas: string; readonly perbuatan: PerbuatanAkses; readonly kasusId: string | null },
): Promise<void> {
  const head = { ...step({ ...context, tempat: null, onMade: () => undefined }, "kasusAkses") };
  await context.files.store.step(head, (writer) => writer.insert("aksesKasus", { id: ulid(), waktu: context.now().toISOString(), ...isi }));
}

/** What is kept of a PIN: a salt, and what scrypt makes of both. */
export async function sandikan(pin: string): Promise<{ readonly garam: string; readonly sandi: string }> {
  const garam = randomBytes(16);
  return { garam: garam.toString("base64"), sandi: (await turunkan(pin, garam, PANJANG_SANDI)).toString("base64") };
}

/** Whether a PIN is the one that was kept. */
export async function cocokSandi(pin: string, { garam, sandi }: { readonly garam: string; readonly sandi: string }): Promise<boolean> {
  const tersimpan = Buffer.from(sandi, "base64");
  const diketik = await turunkan(pin, Buffer.from(garam, "base64"), PANJANG_SANDI);
  return tersimpan.length === diketik.length && timingSafeEqual(tersimpan, diketik);
}
