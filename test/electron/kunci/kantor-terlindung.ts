import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Input, Output, ProcedureName } from "../../../core/contract/procedures";
import { AppError } from "../../../core/errors";
import { openHost, type Host } from "../../../electron/host";
import { inThisProcess } from "../../../electron/jobs/in-process";
import type { BrankasAkun } from "../../../electron/kunci/gantungan";
import type { Biaya } from "../../../electron/kunci/sandi";
import { temporaryFolder, type Ask } from "../open-kantor";

/** Cheap enough for a test; the product never makes a slot as cheap. */
export const BIAYA_UJI: Biaya = { N: 2 ** 4, r: 8, p: 1 };
export const SANDI = "rahasia dapur";

export interface KantorDikunci {
  readonly folder: string;
  readonly path: string;
  readonly host: Host;
  readonly ask: Ask;
  /** The code that a procedure is refused with; `ok` when it is not. */
  readonly kode: <N extends ProcedureName>(nama: N, masukan: Input<N>) => Promise<string>;
  readonly restart: () => Promise<void>;
}

/** A program on an empty folder, or on one that has data already. */
export function bukaKantor(folder = temporaryFolder(), brankas?: BrankasAkun, bertahan?: boolean): KantorDikunci {
  const open = (): Host => openHost({ folder, jenis: "kantor", workers: inThisProcess, biaya: BIAYA_UJI, brankas, bertahan });
  let host = open();
  onTestFinished(() => host.close());
  const ask: Ask = async (name, input) => {
    const reply = await host.dispatch(name, input);
    if (!reply.ok) throw AppError.of(reply.error);
    return reply.value as Output<typeof name>;
  };
  return {
    folder,
    path: join(folder, "tepat.db"),
    get host() {
      return host;
    },
    ask,
    kode: async (name, input) => {
      const reply = await host.dispatch(name, input);
      return reply.ok ? "ok" : reply.error.code;
    },
    restart: async () => {
      await host.close();
      host = open();
    },
  };
}

/** An office with a person of whom nobody may learn, protected by Sri; `lembar` is its recovery sheet. */
export async function kantorTerlindung(brankas?: BrankasAkun) {
  const kantor = bukaKantor(undefined, brankas);
  await kantor.ask("unit.save", { nama: "Subbagian Rahasia", indukId: null, kode: null });
  const { lembarPemulihan } = await kantor.ask("kunci.lindungi", { nama: "Sri Wahyuni", sandi: SANDI });
  const slot = async (nama: string): Promise<string> =>
    (await kantor.ask("kunci.status", {})).slot.find((satu) => satu.nama === nama)?.id ?? "";
  return { kantor, lembar: lembarPemulihan, slot, sri: await slot("Sri Wahyuni") };
}
