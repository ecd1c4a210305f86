import { resolve } from "node:path";
import { AppError } from "../../core/errors";
import { TEKS_CLI_PINDAH, TEKS_PINDAH } from "../../core/text/pindah";
import type { Host } from "../host";
import { ask } from "./ask";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";
import { caraMasaItu } from "./kata-sandi";

/** Writes the office out for another computer, or brings it in where nothing was done yet. */
export async function runPindah(host: Host, { keluar, dari, sebagai }: CommandLine): Promise<CommandResult> {
  if ((keluar === undefined) === (dari === undefined)) throw usage();
  if (keluar !== undefined) {
    const paket = await ask(host, "pindah.keluar", { folder: resolve(keluar) });
    return { json: paket, text: [TEKS_PINDAH.keluar.selesai(paket, paket.folder), ...TEKS_PINDAH.keluar.lanjut].join("\n") };
  }
  const folder = resolve(dari ?? "");
  const [terbaru] = await ask(host, "pindah.cari", { folder });
  if (!terbaru) throw new AppError("invalidInput", { rincian: TEKS_PINDAH.masuk.tidakAda });
  const { nama, slot } = terbaru;
  await ask(host, "pindah.masuk", { folder, nama, cara: slot.length === 0 ? null : await caraMasaItu(slot, sebagai) });
  return { json: terbaru, text: TEKS_CLI_PINDAH.masuk(nama) };
}
