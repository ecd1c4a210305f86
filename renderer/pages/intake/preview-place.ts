import { useState } from "react";
import { uraikanAlamat } from "../../../core/intake/lembar";
import type { RingkasanBerkas } from "../../../core/intake/pratinjau";
import { ALL_ROWS, placeOfRow, type RowChoice } from "../../data/intake";
import { showError } from "../../data/query";
import type { CellPlace } from "./row-table";
import type { SheetPlace } from "./sheet-tree";

/** What the preview shows: a sheet, which of its rows, and the cell to go to. */
export interface PreviewPlace {
  readonly place: SheetPlace;
  readonly rows: RowChoice;
  readonly target: CellPlace | null;
  readonly showSheet: (place: SheetPlace) => void;
  readonly showRows: (rows: RowChoice) => void;
  /** Goes to a cell, wherever it is; a merged range is found at its first cell. */
  readonly goTo: (place: SheetPlace, sel: string) => Promise<void>;
}

/** Keeps the place in a preview; begins at the sheet that needs the analyst most. */
export function usePreviewPlace(draf: string, files: readonly RingkasanBerkas[], first: SheetPlace | null): PreviewPlace {
  const [place, setPlace] = useState<SheetPlace>(() => first ?? firstPlace(files));
  const [rows, setRows] = useState(ALL_ROWS);
  const [target, setTarget] = useState<CellPlace | null>(null);
  const sheet = files[place.berkas]?.lembar[place.lembar];
  // A group whose problems are all mended or left out is there no more.
  const gone = rows.kelompok !== null && sheet?.kelompok.every((kelompok) => kelompok.kunci !== rows.kelompok) === true;
  const show = (next: SheetPlace, choice: RowChoice, cell: CellPlace | null) => {
    setPlace(next);
    setRows(choice);
    setTarget(cell);
  };
  return {
    place,
    rows: gone ? ALL_ROWS : rows,
    target,
    showSheet: (next) => show(next, ALL_ROWS, null),
    showRows: (choice) => show(place, choice, null),
    goTo: async (next, sel) => {
      const address = uraikanAlamat(sel.split(":")[0] ?? "");
      if (!address) return show(next, ALL_ROWS, null);
      try {
        const row = await placeOfRow({ draf, ...next }, address.nomor);
        show(next, ALL_ROWS, row === null ? null : { row, column: address.kolom });
      } catch (error) {
        showError(error);
      }
    },
  };
}

/** The first sheet with refused rows, else with changes, else that is read, else the first file. */
function firstPlace(files: readonly RingkasanBerkas[]): SheetPlace {
  const sheets = files.flatMap((file, berkas) => file.lembar.map((sheet, lembar) => ({ berkas, lembar, sheet })));
  const found =
    sheets.find(({ sheet }) => sheet.ditolak > 0) ??
    sheets.find(({ sheet }) => sheet.baru + sheet.berubah > 0) ??
    sheets.find(({ sheet }) => sheet.jenis !== "tidakDikenal") ??
    sheets[0];
  return { berkas: found?.berkas ?? 0, lembar: found?.lembar ?? 0 };
}
