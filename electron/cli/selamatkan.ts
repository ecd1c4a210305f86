import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { AppError } from "../../core/errors";
import { isUtuh } from "../../core/selamat/hasil";
import { kalimatSelamat } from "../../core/text/darurat";
import { isEncrypted } from "../db/enkripsi";
import { salinDiSamping } from "../db/ganti-rusak";
import { selamatkan } from "../db/selamatkan";
import { bacaBerkasKunci, jalurKunci, terlindung } from "../kunci/berkas-kunci";
import { bukaDenganPemulihan, bukaDenganSandi, slotBerId } from "../kunci/gantungan";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";
import { sandiSekali, slotBernama } from "./kata-sandi";

/** By this name one opens with the recovery sheet. */
const PEMULIHAN = "pemulihan";

/**
 * Salvages a damaged file into a new one, under the same key where it is protected. The damaged file is only read; no other data file is
 * opened.
 *
 * @throws AppError kunciHilang, usage, salvageTargetTaken, salvageImpossible; sandiSalah, pemulihanSalah
 */
export async function runSelamatkan({ operands, ke, sebagai }: CommandLine): Promise<CommandResult> {
  const [path, ...more] = operands;
  if (path === undefined || ke === undefined || more.length > 0) throw usage();
  if (existsSync(path) && !terlindung(path) && isEncrypted(path)) throw new AppError("kunciHilang", { berkas: path });
  const key = terlindung(path) ? await kunciDari(path, sebagai) : undefined;
  const hasil = selamatkan({ path, key, ke, pelaku: userInfo().username, waktu: new Date() });
  if (key !== undefined) salinDiSamping(jalurKunci(path), jalurKunci(ke));
  const kalimat = kalimatSelamat(hasil);
  return { json: { berkas: path, ke, utuh: isUtuh(hasil), ...hasil, kalimat }, text: kalimat.join("\n") };
}

async function kunciDari(path: string, sebagai: string | undefined): Promise<string> {
  const berkas = bacaBerkasKunci(jalurKunci(path));
  if (sebagai === PEMULIHAN) return (await bukaDenganPemulihan(berkas, await sandiSekali(PEMULIHAN))).kunciData;
  const { id, nama } = slotBernama(berkas.slot, sebagai);
  const terbuka = await bukaDenganSandi(slotBerId(berkas, id), berkas.berkas, await sandiSekali(nama));
  if (terbuka === null) throw new AppError("sandiSalah");
  return terbuka.kunciData;
}
