import type { BarisPratinjau } from "../../../core/intake/pratinjau";
import { TEKS_IMPOR, TEKS_STATUS_BARIS } from "../../../core/text/impor";
import { NAMA_ISIAN } from "../../../core/text/isian";
import classes from "./row-table.module.css";
import { LevelIcon } from "./status-mark";

/** Under the table: what would happen to the row of the active cell, and why. Otherwise how to use the table. */
export function RowDetail(props: { readonly row: BarisPratinjau | undefined; readonly hintId: string }) {
  const { row } = props;
  const changes = row?.perubahan ?? [];
  return (
    <div className={classes["detail"]}>
      <div aria-live="polite">
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
      <div id={props.hintId}>{TEKS_IMPOR.petunjukTabel}</div>
    </div>
  );
}
