import type { ProfilAbk } from "../../core/abk/profil";
import { AppError } from "../../core/errors";
import type { RekapJabatan } from "../../core/formasi/rekap";
import { nameKey } from "../../core/name";
import type { Skenario } from "../../core/skenario/skenario";
import { TEKS_CLI } from "../../core/text/cli";
import type { Host } from "../host";
import { ask } from "./ask";
import type { CommandLine } from "./command-line";
import type { CommandResult } from "./commands";
import { textOfAbk } from "./print";

/** Need, bezetting and difference of every jabatan; with `--skenario`, as that scenario sees them. Writes nothing. */
export async function runAbk(host: Host, { per, skenario: nama }: CommandLine): Promise<CommandResult> {
  if (nama === undefined) {
    const rekap = await ask(host, "abk.rekap", { per });
    return { json: documentOf(rekap), text: textOfAbk(rekap) };
  }
  const rekap = await ask(host, "skenario.rekap", { id: (await namedScenario(host, nama)).id, per });
  const { id, nama: tersimpan, keadaan } = rekap.skenario;
  return {
    json: { skenario: { id, nama: tersimpan, keadaan }, ...documentOf(rekap) },
    text: `${TEKS_CLI.skenario(tersimpan)}\n${textOfAbk(rekap)}`,
  };
}

/** @throws AppError notFound */
async function namedScenario(host: Host, nama: string): Promise<Skenario> {
  const { skenario } = await ask(host, "skenario.list", {});
  const found = skenario.find((satu) => satu.id === nama || nameKey(satu.nama) === nameKey(nama));
  if (!found) throw new AppError("notFound", { hal: `Skenario ${nama}` });
  return found;
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

function shortProfil({ nama, waktuKerjaEfektifMenit, pembulatan }: ProfilAbk) {
  return { nama, waktuKerjaEfektifMenit, pembulatan };
}

function abkRow(baris: RekapJabatan) {
  const { unit, nama, kelas, bebanKerjaMenit, kebutuhanMentah, kebutuhan, bezetting, selisih, efektivitas, prestasi } = baris;
  return { unit, nama, kelas, bebanKerjaMenit, kebutuhanMentah, kebutuhan, bezetting, selisih, efektivitas, prestasi };
}
