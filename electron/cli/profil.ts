import { PROFIL_BAWAAN, wkePeriodeBawaan, type ProfilAbk } from "../../core/abk/profil";
import type { Input } from "../../core/contract/procedures";
import { AppError } from "../../core/errors";
import { nameKey } from "../../core/name";
import { TEKS_CLI } from "../../core/text/cli";
import { HAL } from "../../core/text/hal";
import { TEKS_PROFIL_KANTOR } from "../../core/text/profil";
import type { Host } from "../host";
import { ask } from "./ask";

/**
 * `--set NAMA` puts the profile of that name in force; `--set kunci=nilai` changes one value. A profile that came with the product
 * keeps its published values: a change to it makes the office's own profile, marked as not verified.
 * @throws AppError notFound, invalidInput
 */
export async function changedProfil(host: Host, settings: readonly string[]): Promise<ProfilAbk> {
  const values = settings.filter((setting) => setting.includes("="));
  for (const nama of settings.filter((setting) => !setting.includes("="))) await activate(host, nama);
  if (values.length > 0) await change(host, values);
  return (await ask(host, "office.status", {})).profil;
}

async function activate(host: Host, nama: string): Promise<void> {
  await ask(host, "profil.activate", { id: (await namedProfil(host, nama)).id });
}

/** The profile of a name or id. @throws AppError notFound */
export async function namedProfil(host: Host, nama: string): Promise<ProfilAbk> {
  const { profil } = await ask(host, "profil.list", {});
  const chosen = profil.find((satu) => satu.id === nama || nameKey(satu.nama) === nameKey(nama));
  if (!chosen) throw new AppError("notFound", { hal: `${HAL.profil} ${nama}` });
  return chosen;
}

async function change(host: Host, settings: readonly string[]): Promise<void> {
  const { profil, aktifId } = await ask(host, "profil.list", {});
  const active = profil.find((satu) => satu.id === aktifId);
  if (!active) throw new AppError("notFound", { hal: HAL.profil });
  const { id, revision, ...isi } = active;
  const changed: Record<string, unknown> = { ...isi, ...followers(isi, settings) };
  for (const setting of settings) {
    const at = setting.indexOf("=");
    const name = setting.slice(0, at);
    if (!Object.hasOwn(isi, name)) throw new AppError("invalidInput", { rincian: TEKS_CLI.bukanIsianProfil(name) });
    changed[name] = parse(setting.slice(at + 1));
  }
  const isBuiltIn = PROFIL_BAWAAN.some((bawaan) => bawaan.id === id);
  const target = isBuiltIn ? { ...changed, ...ownProfile(changed, isi) } : { ...changed, id, revision };
  // The schema of the procedure judges the values.
  const saved = await ask(host, "profil.save", target as Input<"profil.save">);
  if (isBuiltIn) await ask(host, "profil.activate", { id: saved.id });
}

/** Values that follow from a year that is set anew: figures of a former computation fall away, and derived times of the periods with them. */
function followers(isi: Omit<ProfilAbk, "id">, settings: readonly string[]): Record<string, unknown> {
  const sets = (name: string): boolean => settings.some((setting) => setting.startsWith(`${name}=`));
  const { wkeHariMenit, wkeMingguMenit, wkeBulanMenit } = wkePeriodeBawaan(isi);
  const derived = isi.wkeHariMenit === wkeHariMenit && isi.wkeMingguMenit === wkeMingguMenit && isi.wkeBulanMenit === wkeBulanMenit;
  const newPeriods = derived && ["waktuKerjaEfektifMenit", "hariPerTahun", "mingguPerTahun"].some(sets);
  return {
    ...(sets("waktuKerjaEfektifMenit") ? { perhitungan: null } : {}),
    ...(newPeriods ? { wkeHariMenit: undefined, wkeMingguMenit: undefined, wkeBulanMenit: undefined } : {}),
  };
}

/** Name, basis and mark of a profile that departs from a published one, unless they were set themselves. */
function ownProfile(changed: Readonly<Record<string, unknown>>, published: Omit<ProfilAbk, "id">) {
  return {
    nama: changed["nama"] === published.nama ? TEKS_PROFIL_KANTOR.nama : changed["nama"],
    dasar: changed["dasar"] === published.dasar ? TEKS_PROFIL_KANTOR.dasar(published.nama) : changed["dasar"],
    keyakinan: "belumTerverifikasi",
  };
}

function parse(value: string): string | number | boolean {
  if (value === "true" || value === "ya") return true;
  if (value === "false" || value === "tidak") return false;
  return /^\d+$/.test(value) ? Number(value) : value;
}
