import type { StatusKunci } from "../../core/contract/kunci";
import { AppError } from "../../core/errors";
import { PERAN } from "../../core/kunci/slot";
import { TEKS_CLI_KUNCI as T } from "../../core/text/cli-kunci";
import type { Host } from "../host";
import { ask } from "./ask";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";
import { lembarDiketik, sandiBaru, sandiSekali, slotBernama } from "./kata-sandi";

type Perintah = (host: Host, line: CommandLine, nama: string | undefined) => Promise<CommandResult>;

const PERINTAH: Readonly<Record<string, Perintah>> = {
  status: async (host) => {
    const status = await ask(host, "kunci.status", {});
    if (status.perlindungan === "tanpa" || status.terkunci) return { json: status, text: teksStatus(status) };
    const hasil = await ask(host, "kunci.swauji", {});
    const temuan = hasil.temuan.map(({ jenis, berkas }) => T.temuan(jenis, berkas));
    return {
      json: { ...status, swauji: hasil },
      text: [teksStatus(status), T.swauji(hasil), ...temuan].join("\n"),
      refused: temuan.length > 0,
    };
  },
  lindungi: async (host, { sebagai, json, lembar }) => {
    bolehTampil(json, lembar);
    const nama = sebagai ?? host.context.siapa().nama;
    const { lembarPemulihan } = await ask(host, "kunci.lindungi", { nama, sandi: await sandiBaru() });
    await host.context.kunci.tuntas();
    return { json: { nama, lembarPemulihan }, text: `${T.lembarBaru(lembarPemulihan)}\n${T.dilindungi}` };
  },
  tambah: async (host, { peran: tertulis }, nama) => {
    const peran = PERAN.find((satu) => satu === (tertulis ?? "pembaca"));
    if (nama === undefined) throw usage();
    if (peran === undefined) throw new AppError("invalidInput", { rincian: T.peran });
    await ask(host, "kunci.tambahOrang", { nama, peran, sandi: await sandiBaru() });
    return { json: { nama, peran }, text: T.ditambah(nama) };
  },
  cabut: async (host, _line, nama) => {
    if (nama === undefined) throw usage();
    const slot = slotBernama((await ask(host, "kunci.status", {})).slot, nama);
    await ask(host, "kunci.cabut", { slotId: slot.id });
    return { json: { nama: slot.nama }, text: T.dicabut(slot.nama) };
  },
  "ubah-sandi": async (host) => {
    const { siapa } = await ask(host, "kunci.status", {});
    if (siapa === null) throw new AppError("tanpaPerlindungan");
    const sandiLama = await sandiSekali(siapa.nama);
    await ask(host, "kunci.ubahSandi", { slotId: siapa.slotId, sandiLama, sandi: await sandiBaru() });
    return { json: { nama: siapa.nama }, text: T.sandiDiubah(siapa.nama) };
  },
  pemulihan: async (host, { json, lembar }) => {
    bolehTampil(json, lembar);
    const { lembarPemulihan } = await ask(host, "kunci.pemulihanBaru", {});
    return { json: { lembarPemulihan }, text: T.lembarBaru(lembarPemulihan) };
  },
  "periksa-lembar": async (host) => {
    await ask(host, "kunci.periksaLembar", { pemulihan: await lembarDiketik() });
    return { json: { benar: true }, text: T.lembarBenar };
  },
  ganti: async (host) => {
    await ask(host, "kunci.gantiKunci", {});
    return { json: { diganti: true }, text: T.diganti };
  },
  lepas: async (host) => {
    await ask(host, "kunci.lepas", { sandi: await sandiSekali(host.context.siapa().nama) });
    return { json: { dilepas: true }, text: T.dilepas };
  },
};

/**
 * The keys of the office's file. Passwords come from `TEPAT_SANDI` and `TEPAT_SANDI_BARU` or are typed, never from the command line, which others may see.
 *
 * @throws AppError usage; what the procedure refuses with
 */
export async function runKunci(host: Host, line: CommandLine): Promise<CommandResult> {
  const [sub = "", nama, ...lain] = line.operands;
  const perintah = Object.hasOwn(PERINTAH, sub) ? PERINTAH[sub] : undefined;
  if (perintah === undefined || lain.length > 0) throw usage();
  return perintah(host, line, nama);
}

/** What opens the data goes into no log by mistake: as JSON only for whoever says so, before anything is done. @throws AppError invalidInput */
function bolehTampil(json: boolean, lembar: boolean): void {
  if (json && !lembar) throw new AppError("invalidInput", { rincian: T.lembarJson });
}

function teksStatus({ perlindungan, slot }: StatusKunci): string {
  if (perlindungan === "tanpa") return T.tanpa;
  return slot.map((satu) => [T.slot(satu), ...(satu.tungguDetik > 0 ? [T.tunggu(satu.tungguDetik)] : [])].join(" ")).join("\n");
}
