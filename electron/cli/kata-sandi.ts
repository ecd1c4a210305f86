import { AppError } from "../../core/errors";
import { bacaPemulihan } from "../../core/kunci/pemulihan";
import type { SlotTampak } from "../../core/kunci/slot";
import { nameKey } from "../../core/name";
import { TEKS_CLI_KUNCI } from "../../core/text/cli-kunci";
import type { Host } from "../host";
import { ask } from "./ask";
import { tanyaRahasia } from "./ask-secret";

/** By this name one opens with the recovery sheet. */
const PEMULIHAN = "pemulihan";

/**
 * Opens a locked file for a command: as the person of `--sebagai`, or the only one there is, with the password in `TEPAT_SANDI` or typed into
 * the terminal. What is typed or set may also be the recovery sheet.
 *
 * @throws AppError invalidInput when it is not said who, or there is no password; what `kunci.buka` refuses with
 */
export async function bukaDenganTerminal(host: Host, sebagai: string | undefined): Promise<void> {
  const { slot } = await ask(host, "kunci.status", {});
  await ask(host, "kunci.buka", await caraDariTerminal(slot, sebagai, lingkungan("TEPAT_SANDI")));
}

/**
 * The same for a key file of another time or computer: its password is in `TEPAT_SANDI_CADANGAN`, or where nothing is there in `TEPAT_SANDI`.
 *
 * @throws AppError invalidInput when it is not said who, or there is no password
 */
export function caraMasaItu(slot: readonly SlotTampak[], sebagai: string | undefined): Promise<CaraTerminal> {
  return caraDariTerminal(slot, sebagai, lingkungan("TEPAT_SANDI_CADANGAN") ?? lingkungan("TEPAT_SANDI"));
}

type CaraTerminal = { readonly slotId: string; readonly sandi: string } | { readonly pemulihan: string };

async function caraDariTerminal(
  slot: readonly SlotTampak[],
  sebagai: string | undefined,
  rahasia: string | undefined,
): Promise<CaraTerminal> {
  if (sebagai === PEMULIHAN) return { pemulihan: rahasia ?? (await ketik(TEKS_CLI_KUNCI.lembar)) };
  if (rahasia !== undefined && bacaPemulihan(rahasia).benar) return { pemulihan: rahasia };
  const { id, nama } = slotBernama(slot, sebagai);
  const sandi = rahasia ?? (await ketik(TEKS_CLI_KUNCI.sandi(nama)));
  return bacaPemulihan(sandi).benar ? { pemulihan: sandi } : { slotId: id, sandi };
}

/** The person of a name; without one the only person there is. @throws AppError invalidInput with the names to choose from */
export function slotBernama(slot: readonly SlotTampak[], nama: string | undefined): SlotTampak {
  const orang = slot.filter(({ jenis }) => jenis === "orang");
  const cocok = nama === undefined ? orang : orang.filter((satu) => nameKey(satu.nama) === nameKey(nama));
  const [satu, ...lain] = cocok;
  if (satu === undefined || lain.length > 0) {
    throw new AppError("invalidInput", { rincian: TEKS_CLI_KUNCI.pilihNama(orang.map((seorang) => seorang.nama)) });
  }
  return satu;
}

/** A new password, from `TEPAT_SANDI_BARU` or typed twice. @throws AppError invalidInput */
export async function sandiBaru(): Promise<string> {
  const ditetapkan = lingkungan("TEPAT_SANDI_BARU");
  if (ditetapkan !== undefined) return ditetapkan;
  const sandi = await tanyaRahasia(TEKS_CLI_KUNCI.sandiBaru);
  if (sandi === null) throw new AppError("invalidInput", { rincian: TEKS_CLI_KUNCI.tanpaSandiBaru });
  if ((await tanyaRahasia(TEKS_CLI_KUNCI.sandiUlang)) !== sandi) throw new AppError("invalidInput", { rincian: TEKS_CLI_KUNCI.beda });
  return sandi;
}

/** The code of a recovery sheet, typed or from `TEPAT_LEMBAR`. @throws AppError invalidInput */
export async function lembarDiketik(): Promise<string> {
  return lingkungan("TEPAT_LEMBAR") ?? ketik(TEKS_CLI_KUNCI.lembar);
}

/** The password of who is at work once more, for what takes it. @throws AppError invalidInput */
export async function sandiSekali(nama: string): Promise<string> {
  return lingkungan("TEPAT_SANDI") ?? ketik(TEKS_CLI_KUNCI.sandi(nama));
}

async function ketik(tanya: string): Promise<string> {
  const sandi = await tanyaRahasia(tanya);
  if (sandi === null) throw new AppError("invalidInput", { rincian: TEKS_CLI_KUNCI.tanpaSandi });
  return sandi;
}

const DARI_LINGKUNGAN = ["TEPAT_SANDI", "TEPAT_SANDI_BARU", "TEPAT_SANDI_CADANGAN", "TEPAT_LEMBAR"] as const;
const diambil = new Map<string, string>();

/** Takes the passwords out of the environment, so that no program and no thread that is started from here finds them there. */
export function ambilDariLingkungan(): void {
  for (const nama of DARI_LINGKUNGAN) {
    const isi = process.env[nama];
    if (isi !== undefined && isi !== "") diambil.set(nama, isi);
    delete process.env[nama];
  }
}

function lingkungan(nama: (typeof DARI_LINGKUNGAN)[number]): string | undefined {
  ambilDariLingkungan();
  return diambil.get(nama);
}
