import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { AppError } from "../../core/errors";
import { isNamaTabel, tabelDari } from "../../core/baris/semua";
import type { HasilPeriksa } from "../../core/contract/rantai";
import { tandaPendek } from "../../core/rantai/tanda";
import { HAL } from "../../core/text/hal";
import { formatWaktu } from "../../core/text/date";
import { kalimatBeda, kalimatPutus, kalimatRantai, TEKS_PERIKSA as T } from "../../core/text/rantai";
import { isBerkasAsli, kalimatBerkas, kalimatPutusBerkas } from "../../core/text/berkas-rantai";
import type { Host } from "../host";
import { ask } from "./ask";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";

/** Walks the history: its state, its head, and every break that is told one by one. Refused where it is not whole. With a reason, it goes on from the history as it is. */
export async function runRantai(host: Host, { akui }: CommandLine): Promise<CommandResult> {
  if (akui !== undefined) {
    await ask(host, "rantai.akui", { alasan: akui });
    return { json: { diakui: true }, text: T.diakui };
  }
  const hasil = await ask(host, "rantai.periksa", {});
  const { rantai, utuh } = hasil;
  const { kepala } = rantai;
  return {
    json: {
      kepala: kepala && { ...kepala, tanda: kepala.sidik && tandaPendek(kepala.sidik) },
      putusPertama: rantai.putus[0] ?? null,
      ...hasil,
    },
    text: textOf(hasil),
    refused: !utuh,
  };
}

function textOf({ rantai, isi, berkas, kepalaHilang, catatanTakSah }: HasilPeriksa): string {
  const { kepala, pangkal } = rantai;
  return [
    kalimatRantai(rantai),
    ...rantai.putus.map((putus) => `- ${kalimatPutus(putus)}`),
    isi.banyakBeda === 0 ? T.isiCocok(isi.baris) : T.isiBeda(isi.banyakBeda),
    ...isi.beda.map((beda) => `- ${kalimatBeda(beda, isNamaTabel(beda.tabel) ? tabelDari(beda.tabel).nama : beda.tabel)}`),
    ...(berkas.banyakPutus === 0 ? [T.berkasUtuh(berkas.banyak)] : berkas.putus.map((putus) => `- ${kalimatPutusBerkas(putus)}`)),
    ...(kepala?.sidik ? [T.kepala(tandaPendek(kepala.sidik), kepala.langkah, formatWaktu(kepala.waktu))] : []),
    ...(pangkal ? [T.pangkal(pangkal.langkah, formatWaktu(pangkal.waktu))] : []),
    ...(kepalaHilang ? [T.ekorTersimpan(kepalaHilang.langkah, formatWaktu(kepalaHilang.waktu))] : []),
    ...(catatanTakSah ? [T.catatanTakSah] : []),
  ].join("\n");
}

/** Whether a file is one that was written from this data. Refused where it is not, or was changed since. */
export async function runPeriksaBerkas(host: Host, { operands }: CommandLine): Promise<CommandResult> {
  const [path, ...more] = operands;
  if (path === undefined || more.length > 0) throw usage();
  const hasil = await ask(host, "rantai.berkas", { nama: basename(path), isi: bacaBerkas(path) });
  const { judul, isi } = kalimatBerkas(hasil);
  return { json: hasil, text: `${judul}.\n${isi}`, refused: !isBerkasAsli(hasil) };
}

/** @throws AppError notFound */
function bacaBerkas(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    throw new AppError("notFound", { hal: `${HAL.berkas} ${path}` });
  }
}
