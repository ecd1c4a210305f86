import { writeFileSync } from "node:fs";
import { AppError } from "../../core/errors";
import { SATUAN_FORMULIR } from "../../core/formasi/formulir";
import { nameKey } from "../../core/name";
import { TEKS_CLI } from "../../core/text/cli";
import type { Host } from "../host";
import { ask } from "./ask";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";

/** Writes the forms of the office, or of one unit, to a workbook. @throws AppError usage, notFound */
export async function runFormulir(host: Host, { keluar, unit, satuan = "menit", per }: CommandLine): Promise<CommandResult> {
  const dikenal = SATUAN_FORMULIR.find((satu) => satu === satuan);
  if (keluar === undefined || dikenal === undefined) throw usage();
  const jabatan = unit === undefined ? undefined : await jabatanUnit(host, unit);
  const { isi } = await ask(host, "formulir.export", { per, satuan: dikenal, jabatan });
  writeFileSync(keluar, isi);
  return { json: { berkas: keluar, ukuran: isi.byteLength }, text: TEKS_CLI.formulir(keluar) };
}

async function jabatanUnit(host: Host, unit: string): Promise<string[]> {
  const { jabatan } = await ask(host, "abk.rekap", {});
  const diUnit = jabatan.filter((baris) => nameKey(baris.unit) === nameKey(unit));
  if (diUnit.length === 0) throw new AppError("notFound", { hal: `Unit ${unit}` });
  return diUnit.map(({ jabatanId }) => jabatanId);
}
