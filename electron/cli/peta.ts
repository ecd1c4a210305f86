import { resolve } from "node:path";
import { parsePlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { nameKey } from "../../core/name";
import { KERTAS_NASKAH } from "../../core/naskah/naskah";
import { TEKS_CLI } from "../../core/text/cli";
import { HAL } from "../../core/text/hal";
import type { Host } from "../host";
import { writeWhole } from "../write-whole";
import { ask } from "./ask";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";
import { tulisNaskah } from "./naskah";

/** Draws the peta jabatan of the office, or of one unit: as one picture (.svg), or on pages (.pdf). @throws AppError usage, notFound, exportNotWritten */
/** Draws the peta jabatan of the office, or of one unit: as one picture (.svg), or on pages (.pdf). @throws AppError usage, notFound, exportOverData, exportNotWritten */
export async function runPeta(host: Host, { keluar = "", unit, per, kertas = "a4" }: CommandLine): Promise<CommandResult> {
  const kertasPeta = KERTAS_NASKAH.find((satu) => satu === kertas.toLowerCase());
  if (!/\.(?:svg|pdf)$/iu.test(keluar) || kertasPeta === undefined || (per !== undefined && parsePlainDate(per) === null)) throw usage();
  const unitId = unit === undefined ? undefined : await idUnit(host, unit);
  if (/\.pdf$/iu.test(keluar))
    return tulisNaskah(host, { keluar, naskah: { jenis: "peta", per, unitId, kertasPeta }, teks: TEKS_CLI.peta });
  const { isi } = await ask(host, "peta.svg", { per, unitId });
  writeWhole(resolve(keluar), isi, host.context.files.paths);
  return { json: { berkas: keluar, ukuran: isi.byteLength }, text: TEKS_CLI.peta(keluar) };
}

/** The only unit of a name. @throws AppError notFound, invalidInput when several bear it */
async function idUnit(host: Host, nama: string): Promise<string> {
  const semua = await ask(host, "unit.list", {});
  const [unit, ...lain] = semua.filter((satu) => nameKey(satu.nama) === nameKey(nama));
  if (!unit) throw new AppError("notFound", { hal: `${HAL.unit} ${nama}` });
  if (lain.length === 0) return unit.id;
  const induk = [unit, ...lain].map(({ indukId }) => semua.find(({ id }) => id === indukId)?.nama ?? "–");
  throw new AppError("invalidInput", { rincian: TEKS_CLI.unitGanda(nama, induk.join("; ")) });
}
