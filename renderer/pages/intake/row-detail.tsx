import { alamatSel } from "../../../core/intake/lembar";
import type { BarisPratinjau } from "../../../core/intake/pratinjau";
import { TEKS_IMPOR, TEKS_PERABOT, TEKS_STATUS_BARIS } from "../../../core/text/intake";
import { NAMA_ISIAN } from "../../../core/text/isian";
import { TEKS_PRATINJAU } from "../../../core/text/intake-pratinjau";
import type { ShownColumn } from "./column-layout";
import classes from "./row-table.module.css";
import { LevelIcon } from "./status-mark";

/** Letters of a cell that the line below the table repeats. */
const LONGEST_TEXT = 90;

interface Props {
  readonly row: BarisPratinjau | undefined;
  /** Column of the active cell. */
  readonly column: ShownColumn | undefined;
  readonly hintId: string;
}

/** Under the table: how the active cell is stored, what would happen to its row and why. Last, how to use the table. */
export function RowDetail({ row, column, hintId }: Props) {
  const changes = row?.perubahan ?? [];
  return (
    <div className={classes["detail"]}>
      <div aria-live="polite">
        {row && column ? <StoredAs row={row} column={column} /> : null}
        {row && (row.tempat !== "" || row.bagian !== "") ? (
          <div>
            <strong>{`${TEKS_IMPOR.baris(row.nomor)} · `}</strong>
            {TEKS_PRATINJAU.tujuan(row.tempat, row.bagian)}
          </div>
        ) : null}
        {row && row.perabot !== null ? <div>{TEKS_PRATINJAU.bukanData(row.nomor, TEKS_PERABOT[row.perabot])}</div> : null}
        {row && changes.length > 0 ? (
          <div>
            <strong>{`${TEKS_IMPOR.baris(row.nomor)} · ${TEKS_STATUS_BARIS[row.status]}: `}</strong>
            {changes
              .map(({ isian, lama, baru }) => `${NAMA_ISIAN[isian] ?? isian} ${lama === "" ? TEKS_IMPOR.kosongLama : lama} → ${baru}`)
              .join("; ")}
          </div>
        ) : null}
        {row?.masalah.map((masalah) => (
          <div key={`${masalah.sel} ${masalah.kode} ${masalah.pesan}`} className={classes["detailLine"]}>
            <LevelIcon level={masalah.tingkat} />
            <span>{masalah.sel === "" ? masalah.pesan : `${masalah.sel}: ${masalah.pesan}`}</span>
          </div>
        ))}
      </div>
      <div id={hintId}>{TEKS_IMPOR.petunjukTabel}</div>
    </div>
  );
}

/** The file's own text of a cell that is stored as another; nothing when they are the same. */
function StoredAs({ row, column }: { readonly row: BarisPratinjau; readonly column: ShownColumn }) {
  const inFile = row.sel[column.cell] ?? "";
  const stored = row.tersimpan[column.cell] ?? null;
  const { konversi } = row;
  if (column.isian === "normaWaktu" && konversi)
    return <div>{TEKS_PRATINJAU.dikonversi(alamatSel(column.indeks, row.nomor), konversi.berkas, konversi.simpan)}</div>;
  if (stored === null || withoutBlanks(stored) === withoutBlanks(inFile)) return null;
  return <div>{TEKS_PRATINJAU.disimpan(alamatSel(column.indeks, row.nomor), shortened(inFile), shortened(stored))}</div>;
}

/** Blanks at the ends and doubled ones are no difference worth telling. */
function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
