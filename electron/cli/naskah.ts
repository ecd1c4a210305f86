import { resolve } from "node:path";
import { permintaanNaskah, type PermintaanNaskah } from "../../core/contract/naskah";
import { AppError } from "../../core/errors";
import { SATUAN_FORMULIR } from "../../core/formasi/formulir";
import type { Kertas } from "../../core/formasi/kertas";
import { nameKey } from "../../core/name";
import { bentukDariNama } from "../../core/naskah/bentuk";
import { DOKUMEN_TAK_TERCATAT } from "../../core/text/berkas-rantai";
import { TEKS_CLI } from "../../core/text/cli";
import { HAL } from "../../core/text/hal";
import type { Host } from "../host";
import { writeWhole } from "../write-whole";
import { ask } from "./ask";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";
import { bacaBatasan, rencanaBernama } from "./batasan-penempatan";
import { suratPerkara } from "./kasus";
import { orangBernip } from "./orang-bernip";

/** Writes the formasi proposal in the form that the file's ending asks for. @throws AppError usage */
export async function runFormasi(host: Host, { keluar, per }: CommandLine): Promise<CommandResult> {
  return tulisNaskah(host, { keluar, naskah: { jenis: "formasi", per }, teks: TEKS_CLI.ditulis });
}

/** Writes the forms of the office, or of one unit. @throws AppError usage, notFound */
export async function runFormulir(host: Host, { keluar, unit, satuan = "menit", per }: CommandLine): Promise<CommandResult> {
  const dikenal = SATUAN_FORMULIR.find((satu) => satu === satuan);
  if (keluar === undefined || bentukDariNama(keluar) === null || dikenal === undefined) throw usage();
  const jabatan = unit === undefined ? undefined : await jabatanUnit(host, unit);
  return tulisNaskah(host, { keluar, naskah: { jenis: "formulir", per, satuan: dikenal, jabatan }, teks: TEKS_CLI.formulir });
}

/** Writes any document that needs no more to be said than its kind. @throws AppError usage */
export async function runCetak(host: Host, line: CommandLine): Promise<CommandResult> {
  const { operands, keluar, per, pegawai, kunci, coret, rencana } = line;
  const [jenis, ...more] = operands;
  if (jenis === "suratPerkara") return tulisNaskah(host, { keluar, naskah: await suratPerkara(host, more), teks: TEKS_CLI.dokumen });
  const pegawaiId = pegawai === undefined ? undefined : (await orangBernip(host, pegawai, per)).id;
  const batasan = kunci.length + coret.length === 0 ? {} : await bacaBatasan(host, { kunci, coret });
  // A kept plan has limits of its own.
  if (rencana !== undefined && "kunci" in batasan) throw usage();
  const bernama = rencana === undefined ? {} : { rencanaId: (await rencanaBernama(host, rencana)).id };
  const milik = pegawaiId === undefined ? {} : { pegawaiId };
  const diminta = permintaanNaskah.safeParse({ jenis, per, ...milik, ...batasan, ...bernama });
  if (more.length > 0 || !diminta.success) throw usage();
  if (pegawaiId !== undefined && !("pegawaiId" in diminta.data)) throw usage();
  if ("kunci" in batasan && !("kunci" in diminta.data)) throw usage();
  if (rencana !== undefined && !("rencanaId" in diminta.data)) throw usage();
  return tulisNaskah(host, { keluar, naskah: diminta.data, teks: TEKS_CLI.dokumen });
}

interface Tulisan {
  readonly keluar: string | undefined;
  readonly naskah: PermintaanNaskah;
  readonly kertas?: Kertas;
  readonly teks: (berkas: string) => string;
}

/** Writes a document in the form that the file's ending asks for, whole or not at all. @throws AppError usage, exportOverData, exportNotWritten */
export async function tulisNaskah(host: Host, { keluar, naskah, kertas, teks }: Tulisan): Promise<CommandResult> {
  const bentuk = keluar === undefined ? null : bentukDariNama(keluar);
  if (keluar === undefined || bentuk === null) throw usage();
  const { isi, takTercatat } = await ask(host, "naskah.buat", { naskah, bentuk, kertas });
  writeWhole(resolve(keluar), isi, host.context.files.paths);
  const tulisan = teks(keluar);
  return {
    json: { berkas: keluar, ukuran: isi.byteLength, takTercatat },
    text: takTercatat ? `${tulisan}\n${DOKUMEN_TAK_TERCATAT}` : tulisan,
  };
}

/** Every jabatan of a unit. @throws AppError notFound */
export async function jabatanUnit(host: Host, unit: string): Promise<string[]> {
  const { jabatan } = await ask(host, "abk.rekap", {});
  const diUnit = jabatan.filter((baris) => nameKey(baris.unit) === nameKey(unit));
  if (diUnit.length === 0) throw new AppError("notFound", { hal: `${HAL.unit} ${unit}` });
  return diUnit.map(({ jabatanId }) => jabatanId);
}
