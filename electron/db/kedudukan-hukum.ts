import { awalanIngatan, idNilai } from "../../core/ingatan";
import type { AturanKedudukan } from "../../core/pegawai/kedudukan-hukum";
import { allIngatan, writeIngatan } from "./ingatan";
import type { Writer } from "./store";
import type { Query } from "./schema";
import { readSetelan, writeSetelan } from "./setelan";

/** Setting that holds the office's switches, by code of the value: `{"tugasBelajar":"ya"}`. */
const SAKELAR = "kedudukanHukum";

/** What the office decided about kedudukan hukum. */
export async function aturanKedudukan(query: Query): Promise<AturanKedudukan> {
  const sakelar = sakelarDari(await readSetelan(query, SAKELAR));
  const diingat = (await allIngatan(query)).filter(({ id }) => id.startsWith(awalanIngatan("kedudukanHukum")));
  return {
    sakelar: Object.fromEntries(Object.entries(sakelar).map(([kode, nilai]) => [kode, nilai === "ya"])),
    dikenalkan: Object.fromEntries(diingat.map(({ id, nilai }) => [id.slice(awalanIngatan("kedudukanHukum").length), nilai])),
  };
}

function sakelarDari(json: string | null): Readonly<Record<string, string>> {
  // Written by writeSakelar only.
  return json === null ? {} : (JSON.parse(json) as Readonly<Record<string, string>>);
}

export async function writeSakelar(writer: Writer, kode: string, memangku: boolean): Promise<void> {
  const lama = await writer.find("setelan", SAKELAR);
  const sakelar = sakelarDari(lama?.nilai ?? null);
  await writeSetelan(writer, SAKELAR, JSON.stringify({ ...sakelar, [kode]: memangku ? "ya" : "tidak" }));
}

/** Remembers what a spelling means. */
export async function writeKedudukanDikenalkan(writer: Writer, teks: string, kode: string): Promise<void> {
  await writeIngatan(writer, { id: idNilai("kedudukanHukum", teks), nilai: kode });
}
