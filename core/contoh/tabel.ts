import { parsePlainDate, type PlainDate } from "../date";
import { AppError } from "../errors";

/** Cells of a table written as text: one row a line, cells parted by `|`, blank lines ignored. */
export function barisTabel(tabel: string): string[][] {
  return tabel
    .split("\n")
    .filter((baris) => baris.trim() !== "")
    .map((baris) => baris.split("|").map((sel) => sel.trim()));
}

/** The member of a closed list that a cell names. Throws `internal` when the table has a slip of the pen. */
export function anggota<T extends string>(pilihan: readonly T[], sel: string | undefined): T {
  const ketemu = pilihan.find((satu) => satu === sel);
  if (ketemu === undefined) throw new AppError("internal", { rincian: `${sel ?? ""} bukan salah satu dari ${pilihan.join(", ")}` });
  return ketemu;
}

/** The day that a cell names as `YYYY-MM-DD`. Throws `internal` when there is no such day. */
export function hari(sel: string | undefined): PlainDate {
  const tanggal = parsePlainDate(sel ?? "");
  if (tanggal === null) throw new AppError("internal", { rincian: `${sel ?? ""} bukan tanggal` });
  return tanggal;
}

/** The number that a cell writes with a decimal point. Throws `internal` when it is none. */
export function angka(sel: string | undefined): number {
  const nilai = Number(sel || Number.NaN);
  if (Number.isNaN(nilai)) throw new AppError("internal", { rincian: `${sel ?? ""} bukan angka` });
  return nilai;
}
