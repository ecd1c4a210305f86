import type { PermintaanNaskah } from "../../core/contract/naskah";
import { AppError } from "../../core/errors";
import { TEKS_CLI } from "../../core/text/cli";
import { TEKS_CLI_PENEMPATAN } from "../../core/text/cli-penempatan";
import type { Host } from "../host";
import { bacaBatasan, rencanaBernama } from "./batasan-penempatan";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";
import { tulisNaskah } from "./naskah";
import { orangBernip } from "./orang-bernip";

/**
 * The letters of a placement: the proposal of the whole office, or of one person by `--pegawai`, under the limits that `tempatkan` takes.
 * @throws AppError usage, notFound, invalidInput where nothing is proposed for her
 */
export async function runSurat(host: Host, line: CommandLine): Promise<CommandResult> {
  const { operands, keluar, pegawai } = line;
  if (operands.length !== 1 || operands[0] !== "mutasi") throw usage();
  const naskah = pegawai === undefined ? await usulKantor(host, line) : await usulOrang(host, line, pegawai);
  return tulisNaskah(host, { keluar, naskah, teks: TEKS_CLI.dokumen });
}

/** The whole proposal; of a kept plan with what was decided of its moves. */
async function usulKantor(host: Host, { per, kunci, coret, rencana }: CommandLine): Promise<PermintaanNaskah> {
  if (rencana === undefined) return { jenis: "usulPenempatan", per, ...(await bacaBatasan(host, { kunci, coret })) };
  tanpaBatasanLain({ kunci, coret });
  return { jenis: "usulPenempatan", per, rencanaId: (await rencanaBernama(host, rencana)).id };
}

/** The letter of one person; of a kept plan with the move that it keeps. */
async function usulOrang(host: Host, { per, kunci, coret, rencana }: CommandLine, pegawai: string): Promise<PermintaanNaskah> {
  const { id: pegawaiId } = await orangBernip(host, pegawai, per);
  if (rencana === undefined) return { jenis: "usulMutasi", pegawaiId, per, ...(await bacaBatasan(host, { kunci, coret })) };
  tanpaBatasanLain({ kunci, coret });
  return { jenis: "usulMutasi", pegawaiId, per, rencanaId: (await rencanaBernama(host, rencana)).id };
}

/** A kept plan has limits of its own. @throws AppError usage */
function tanpaBatasanLain({ kunci, coret }: Pick<CommandLine, "kunci" | "coret">): void {
  if (kunci.length + coret.length > 0) throw new AppError("usage", { rincian: TEKS_CLI_PENEMPATAN.rencanaSendiri });
}
