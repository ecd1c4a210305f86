import { AppError } from "../../core/errors";
import { TEKS_CLI } from "../../core/text/cli";
import type { Host } from "../host";
import { runAbk } from "./abk";
import { runAnjab } from "./anjab";
import { runPotret, runPulihkan } from "./cadangan";
import { isContoh } from "../db/first-content";
import { ask } from "./ask";
import type { CommandResult } from "./command-result";
import { usage, type CommandLine, type CommandName } from "./command-line";
import { runCetak, runFormasi, runFormulir, tulisNaskah } from "./naskah";
import { runImpor } from "./impor";
import { runIpAsn } from "./ipasn";
import { runOrang } from "./orang";
import { runKasus } from "./kasus";
import { runPdp } from "./pdp";
import { runPindah } from "./pindah";
import { runPeta } from "./peta";
import { jabatanBernama } from "./jabatan-bernama";
import { runKompetensi } from "./kompetensi";
import { runKunci } from "./kunci";
import { runPeriksaNorma } from "./norma";
import { runPeriksaBerkas, runRantai } from "./rantai";
import { changedProfil } from "./profil";
import { textOfJejak, textOfProfil } from "./print";
import { runDisiplin, runPresensi } from "./presensi";
import { runSiasn } from "./siasn";
import { runProyeksi } from "./proyeksi";
import { runSkp } from "./skp";
import { runSurat } from "./surat";
import { runTempatkan } from "./tempatkan";

interface Command {
  run(host: Host, line: CommandLine): Promise<CommandResult>;
}

export const COMMANDS: Readonly<Record<Exclude<CommandName, "wisn" | "selamatkan">, Command>> = {
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
      const { jabatanId } = jabatanBernama((await ask(host, "abk.rekap", {})).jabatan, jabatan, { unit });
      if (keluar !== undefined) return tulisNaskah(host, { keluar, naskah: { jenis: "jejak", jabatanId, per }, teks: TEKS_CLI.jelaskan });
      const jejak = await ask(host, "abk.explain", { jabatanId, per });
      return { json: jejak, text: textOfJejak(jejak) };
    },
  },
  formasi: { run: runFormasi },
  formulir: { run: runFormulir },
  peta: { run: runPeta },
  anjab: { run: runAnjab },
  cetak: { run: runCetak },
  orang: { run: runOrang },
  pdp: { run: runPdp },
  contoh: {
    run: async (host) => {
      if (!isContoh(host.context.files.basis)) throw new AppError("invalidInput", { rincian: TEKS_CLI.bukanContoh });
      const { jumlah, lokasiBerkas } = await ask(host, "office.status", {});
      return { json: { berkas: lokasiBerkas, jumlah }, text: TEKS_CLI.contoh(jumlah.pegawai, jumlah.jabatan) };
    },
  },
  "periksa-norma": { run: runPeriksaNorma },
  rantai: { run: runRantai },
  "periksa-berkas": { run: runPeriksaBerkas },
  siasn: { run: runSiasn },
  kompetensi: { run: runKompetensi },
  skp: { run: runSkp },
  ipasn: { run: runIpAsn },
  presensi: { run: runPresensi },
  disiplin: { run: runDisiplin },
  kasus: { run: runKasus },
  proyeksi: { run: runProyeksi },
  tempatkan: { run: runTempatkan },
  surat: { run: runSurat },
  kunci: { run: runKunci },
  potret: { run: runPotret },
  pulihkan: { run: runPulihkan },
  pindah: { run: runPindah },
  profil: {
    run: async (host, { set }) => {
      const profil = set.length > 0 ? await changedProfil(host, set) : (await ask(host, "office.status", {})).profil;
      return { json: profil, text: textOfProfil(profil) };
    },
  },
};
