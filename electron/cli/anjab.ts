import { SATUAN_FORMULIR } from "../../core/formasi/formulir";
import { KERTAS } from "../../core/formasi/kertas";
import { bentukDariNama } from "../../core/naskah/bentuk";
import { TEKS_CLI } from "../../core/text/cli";
import type { Host } from "../host";
import { ask } from "./ask";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";
import { jabatanBernama } from "./jabatan-bernama";
import { jabatanUnit, tulisNaskah } from "./naskah";

/**
 * Writes the informasi jabatan of one jabatan, of a unit, or of all, or the whole book, in the form that the file's ending asks for.
 * @throws AppError usage, notFound, invalidInput
 */
export async function runAnjab(host: Host, line: CommandLine): Promise<CommandResult> {
  const { keluar, jabatan, unit, semua, buku, per } = line;
  const satuan = SATUAN_FORMULIR.find((satu) => satu === (line.satuan ?? "jam"));
  const kertas = KERTAS.find((satu) => satu === (line.kertas ?? "f4"));
  const dipilih = [jabatan !== undefined || unit !== undefined, semua, buku].filter(Boolean).length;
  if (dipilih !== 1 || satuan === undefined || kertas === undefined) throw usage();
  if (keluar === undefined || bentukDariNama(keluar) === null) throw usage();
  return tulisNaskah(host, {
    keluar,
    kertas,
    naskah: { jenis: "informasiJabatan", per, satuan, buku, asal: !line.tanpaAsal, jabatan: await idJabatan(host, line) },
    teks: TEKS_CLI.anjab,
  });
}

/** The jabatan that the line names; all when it names none. */
async function idJabatan(host: Host, { jabatan, unit }: CommandLine): Promise<readonly string[] | undefined> {
  if (jabatan !== undefined) return [jabatanBernama((await ask(host, "abk.rekap", {})).jabatan, jabatan, { unit }).jabatanId];
  return unit === undefined ? undefined : jabatanUnit(host, unit);
}
