/** A cell that a formula takes: by its column, its row (its own when absent), and its section (its own when absent). */
export interface RujukanSel {
  readonly jenis: "sel";
  readonly kolom: string;
  readonly baris?: string | undefined;
  readonly bagian?: string | undefined;
}

/** The cells of one column from a row to another. */
export interface RujukanRentang {
  readonly jenis: "rentang";
  readonly kolom: string;
  readonly dari: string;
  readonly sampai: string;
}

export type Rujukan = RujukanSel | RujukanRentang;

/** A formula in the language of workbooks, in which cells are named by what they hold and not by where a form puts them. */
export interface Rumus {
  readonly bagian: readonly (string | Rujukan)[];
}

/** The cell of a column: of the same row, or of the row and section that are named. */
export function sel(kolom: string, baris?: string, bagian?: string): RujukanSel {
  return { jenis: "sel", kolom, baris, bagian };
}

export function rentang(kolom: string, dari: string, sampai: string): RujukanRentang {
  return { jenis: "rentang", kolom, dari, sampai };
}

/** Composes a formula of text, cells and other formulas: `ROUND(${sel("mentah")},0)`. */
export function rumus(teks: TemplateStringsArray, ...isi: readonly (string | number | Rujukan | Rumus)[]): Rumus {
  const bagian: (string | Rujukan)[] = [];
  teks.forEach((potongan, nomor) => {
    if (potongan !== "") bagian.push(potongan);
    const satu = isi[nomor];
    if (satu === undefined) return;
    if (typeof satu === "string" || typeof satu === "number") bagian.push(String(satu));
    else if ("jenis" in satu) bagian.push(satu);
    else bagian.push(...satu.bagian);
  });
  return { bagian };
}

/** Cells and formulas with commas between them, as a function of workbooks takes them. */
export function senarai(isi: readonly (Rujukan | Rumus)[]): Rumus {
  return { bagian: isi.flatMap((satu, nomor) => [...(nomor === 0 ? [] : [","]), ...("jenis" in satu ? [satu] : satu.bagian)]) };
}

/** Sum that leaves out the SUBTOTALs inside its range, so that a grand total counts every row once. */
export function rumusSubtotal(kolom: string, dari: string, sampai: string): Rumus {
  return rumus`SUBTOTAL(9,${rentang(kolom, dari, sampai)})`;
}

/** The formula as text, with every cell named by `alamat`. */
export function teksRumus({ bagian }: Rumus, alamat: (rujukan: Rujukan) => string): string {
  return bagian.map((satu) => (typeof satu === "string" ? satu : alamat(satu))).join("");
}
