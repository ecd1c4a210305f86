import type { BarisDari } from "../../core/baris/semua";
import type { PlainDate } from "../../core/date";
import { nilaiKantor as bacaNilai, type NilaiKantor } from "../../core/peraturan/nilai-kantor";
import type { Query } from "./schema";
import type { RowTarget, Writer } from "./store";

/** Every value that the office set, as it is stored. */
export function listKetentuanKantor(query: Query): Promise<BarisDari<"ketentuanKantor">[]> {
  return query.selectFrom("ketentuanKantor").selectAll().orderBy("id").execute();
}

/** Rule values with those of the office in the place of the register's: `(await nilaiKantor(query)).menurut("id", per)`. */
export async function nilaiKantor(query: Query): Promise<NilaiKantor> {
  return bacaNilai(await listKetentuanKantor(query));
}

/** A value that the office sets; its JSON has been compared with the rule. */
interface IsianKetentuanKantor {
  readonly nilai: string;
  readonly alasan: string;
  readonly sejak: PlainDate | null;
  readonly tanggal: PlainDate;
}

/** Sets the office's value of a rule in the place of the one seen; null gives the rule its own value back. @throws AppError staleRevision */
export function writeKetentuanKantor(writer: Writer, dilihat: RowTarget, isi: IsianKetentuanKantor | null): Promise<void> {
  return writer.replace("ketentuanKantor", dilihat, isi);
}
