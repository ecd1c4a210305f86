import type { PegawaiBaris } from "../../core/contract/pegawai";
import { AppError } from "../../core/errors";
import { nipDariTeks } from "../../core/pegawai/nip";
import { HAL } from "../../core/text/hal";
import type { Host } from "../host";
import { ask } from "./ask";

/** Somebody who is there on the day, or on any: an NIP that is in the file is found before her first day too. @throws AppError notFound */
export async function orangBernip(host: Host, nip: string, per: string | undefined): Promise<Pick<PegawaiBaris, "id">> {
  const digit = nipDariTeks(nip);
  const cari = async (hari: string | undefined) => (await ask(host, "pegawai.list", { per: hari })).find((orang) => orang.nip === digit);
  const ada = (await cari(per)) ?? (await cari(undefined));
  if (!ada) throw new AppError("notFound", { hal: `${HAL.pegawai} ${nip}` });
  return ada;
}
