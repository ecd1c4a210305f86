import type { ProfilAbk } from "../../core/abk/profil";
import type { RekapJabatan } from "../../core/formasi/rekap";
import { TEKS_CLI } from "../../core/text/cli";
import type { Host } from "../host";
import { ask } from "./ask";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";
import { namedScenario } from "./named-scenario";
import { textOfAbk } from "./print";
import { namedProfil } from "./profil";

/**
 * Need, bezetting and difference of every jabatan; with `--profil`, under that profile; with `--skenario`, as that scenario sees them,
 * under the profile that it names itself. Writes nothing.
 */
export async function runAbk(host: Host, { per, skenario: nama, profil }: CommandLine): Promise<CommandResult> {
  if (nama !== undefined && profil !== undefined) throw usage();
  if (nama === undefined) {
    const profilId = profil === undefined ? undefined : (await namedProfil(host, profil)).id;
    const rekap = await ask(host, "abk.rekap", { per, profilId });
    return { json: documentOf(rekap), text: textOfAbk(rekap) };
  }
  const rekap = await ask(host, "skenario.rekap", { id: (await namedScenario(host, nama)).id, per });
  const { id, nama: tersimpan, keadaan } = rekap.skenario;
  return {
    json: { skenario: { id, nama: tersimpan, keadaan }, ...documentOf(rekap) },
    text: `${TEKS_CLI.skenario(tersimpan)}\n${textOfAbk(rekap)}`,
  };
}

interface Rekap {
  readonly profil: ProfilAbk;
  readonly per: string;
  readonly jabatan: readonly RekapJabatan[];
  readonly jumlah: unknown;
}

function documentOf({ profil, per, jabatan, jumlah }: Rekap) {
  return { profil: shortProfil(profil), per, jabatan: jabatan.map(abkRow), jumlah };
}

/** The profile in short; conversion B is named with what it divides by. */
function shortProfil(profil: ProfilAbk) {
  const { nama, waktuKerjaEfektifMenit, pembulatan, konversi, wkeHariMenit, wkeMingguMenit, wkeBulanMenit } = profil;
  const pembagi = konversi === "perPeriode" ? { konversi, wkeHariMenit, wkeMingguMenit, wkeBulanMenit } : {};
  return { nama, waktuKerjaEfektifMenit, pembulatan, ...pembagi };
}

function abkRow(baris: RekapJabatan) {
  const { unit, nama, kelas, bebanKerjaMenit, kebutuhanMentah, kebutuhan, bezetting, selisih, efektivitas, prestasi } = baris;
  return { unit, nama, kelas, bebanKerjaMenit, kebutuhanMentah, kebutuhan, bezetting, selisih, efektivitas, prestasi };
}
