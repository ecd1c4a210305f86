import { AppError } from "../../core/errors";
import { nameKey } from "../../core/name";
import type { Skenario } from "../../core/skenario/skenario";
import { HAL } from "../../core/text/hal";
import type { Host } from "../host";
import { ask } from "./ask";

/** The scenario that a command line names, by its name or id. @throws AppError notFound */
export async function namedScenario(host: Host, nama: string): Promise<Skenario> {
  const { skenario } = await ask(host, "skenario.list", {});
  const found = skenario.find((satu) => satu.id === nama || nameKey(satu.nama) === nameKey(nama));
  if (!found) throw new AppError("notFound", { hal: `${HAL.skenario} ${nama}` });
  return found;
}
