import { AppError } from "../../core/errors";
import { nameKey } from "../../core/name";
import { TEKS_CLI } from "../../core/text/cli";
import type { RekapJabatan } from "../../core/formasi/rekap";
import { HAL } from "../../core/text/hal";
import type { Host } from "../host";
import { runAbk } from "./abk";
import { isContoh } from "../db/first-content";
import { ask } from "./ask";
import type { CommandResult } from "./command-result";
import { usage, type CommandLine, type CommandName } from "./command-line";
import { runCetak, runFormasi, runFormulir, tulisNaskah } from "./naskah";
import { runImpor } from "./impor";
import { runPeriksaNorma } from "./norma";
import { changedProfil } from "./profil";
import { textOfJejak, textOfProfil } from "./print";
import { runSiasn } from "./siasn";

interface Command {
  run(host: Host, line: CommandLine): Promise<CommandResult>;
}

export const COMMANDS: Readonly<Record<Exclude<CommandName, "wisn">, Command>> = {
  impor: { run: runImpor },
  batal: {
    run: async (host, { operands }) => {
      const [id, ...more] = operands;
      if (id === undefined || more.length > 0) throw usage();
      const hasil = await ask(host, "history.revert", { id });
      return {
        json: { batch: id, dikembalikan: hasil.dikembalikan, dipertahankan: hasil.dipertahankan },
        text: TEKS_CLI.dibatalkan(hasil.dikembalikan, hasil.dipertahankan.length),
      };
    },
  },
  abk: { run: runAbk },
  jelaskan: {
    run: async (host, { jabatan, unit, per, keluar }) => {
      if (jabatan === undefined) throw usage();
      const { jabatanId } = pick((await ask(host, "abk.rekap", {})).jabatan, jabatan, unit);
      if (keluar !== undefined) return tulisNaskah(host, { keluar, naskah: { jenis: "jejak", jabatanId, per }, teks: TEKS_CLI.jelaskan });
      const jejak = await ask(host, "abk.explain", { jabatanId, per });
      return { json: jejak, text: textOfJejak(jejak) };
    },
  },
  formasi: { run: runFormasi },
  formulir: { run: runFormulir },
  cetak: { run: runCetak },
  contoh: {
    run: async (host) => {
      if (!isContoh(host.context.files.basis)) throw new AppError("invalidInput", { rincian: TEKS_CLI.bukanContoh });
      const { jumlah, lokasiBerkas } = await ask(host, "office.status", {});
      return { json: { berkas: lokasiBerkas, jumlah }, text: TEKS_CLI.contoh(jumlah.pegawai, jumlah.jabatan) };
    },
  },
  "periksa-norma": { run: runPeriksaNorma },
  siasn: { run: runSiasn },
  profil: {
    run: async (host, { set }) => {
      const profil = set.length > 0 ? await changedProfil(host, set) : (await ask(host, "office.status", {})).profil;
      return { json: profil, text: textOfProfil(profil) };
    },
  },
};

/** The jabatan of a name, and of a unit when one name stands in several. @throws AppError notFound, invalidInput */
function pick(rekap: readonly RekapJabatan[], jabatan: string, unit: string | undefined): RekapJabatan {
  const same = rekap.filter(
    (baris) => nameKey(baris.nama) === nameKey(jabatan) && (unit === undefined || nameKey(baris.unit) === nameKey(unit)),
  );
  const [first, ...others] = same;
  if (!first) throw new AppError("notFound", { hal: `${HAL.jabatan} ${jabatan}` });
  if (others.length > 0)
    throw new AppError("invalidInput", { rincian: TEKS_CLI.jabatanGanda(jabatan, same.map((baris) => baris.unit).join("; ")) });
  return first;
}
