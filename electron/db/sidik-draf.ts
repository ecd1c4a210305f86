import { createHash } from "node:crypto";
import type { Baris, Nilai } from "../../core/baris/kolom";

interface Kept {
  readonly id: Nilai | undefined;
  readonly waktu: Nilai | undefined;
}

/** What a draft is kept as: no step tells of it, so that it carries the sum of itself. */
interface Summed {
  readonly jumlahSidik: string;
  readonly draf: unknown;
}

/** The content of a draft as it is kept. */
export function withSum(kept: Kept, json: string): string {
  return `{"jumlahSidik":"${sumOf(kept, json)}","draf":${json}}`;
}

function sumOf({ id, waktu }: Kept, json: string): string {
  return createHash("sha256")
    .update(`${id ?? ""}\n${waktu ?? ""}\n${json}`)
    .digest("hex");
}

function isSummed(value: unknown): value is Summed {
  return typeof value === "object" && value !== null && "jumlahSidik" in value && "draf" in value;
}

/** The content of a draft; one that an older program kept is its content alone. */
export function contentOf(json: string): unknown {
  const value: unknown = JSON.parse(json);
  return isSummed(value) ? value.draf : value;
}

/** Whether a draft is as it was kept. @throws SyntaxError when it is no JSON */
export function isDrafWhole({ id, waktu, isi }: Baris): boolean {
  const value: unknown = JSON.parse(String(isi));
  return !isSummed(value) || value.jumlahSidik === sumOf({ id, waktu }, JSON.stringify(value.draf));
}
