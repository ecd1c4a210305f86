import { IconAlertTriangle } from "@tabler/icons-react";
import { useContext, useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { PERIODE } from "../../../core/abk/tugas";
import { bacaIsian, isianKosong, kekuranganBaris, type KolomIsian } from "../../../core/abk/isian-tugas";
import { parsePeriode, TEKS_PERIODE } from "../../../core/text/abk";
import { TANDA_ASAL_NORMA, TEKS_ASAL_NORMA } from "../../../core/text/asal";
import { TEKS_BANK } from "../../../core/text/bank";
import { kalimatGalatIsian, TEKS_KISI } from "../../../core/text/abk-halaman";
import { kalimatKekuranganTugas } from "../../../core/text/kelengkapan";
import { gemaAngka } from "../../../core/text/gema-angka";
import { TOMBOL } from "../../../core/text/tombol";
import { TEKS_UMUM } from "../../../core/text/umum";
import type { BarisTugas } from "../../data/tugas-merge";
import type { GridCell } from "../../ui/grid/grid-types";
import { isPressed } from "../../ui/pressed";
import asalClasses from "./asal.module.css";
import { TandaBarisContext } from "./asal-baris";
import classes from "./kisi.module.css";

/** A cell with the column that it stands in. */
interface SelBerkolom extends GridCell<BarisTugas> {
  readonly kolom: KolomIsian;
  readonly angka: boolean;
}

/** A cell that is filled in: shows its text, and a field while it is edited. Escape brings the former text back. */
export function SelIsian(props: SelBerkolom) {
  const { id, row, kolom, angka, editing } = props;
  const teks = row[kolom];
  const galat = editing ? undefined : bacaIsian(row).galat[kolom];
  const kalimat = galat === undefined ? undefined : kalimatGalatIsian(kolom, galat, teks);
  return (
    <div
      id={id}
      role="gridcell"
      className={classes["sel"]}
      data-angka={angka || undefined}
      data-panjang={kolom === "uraian" || undefined}
      aria-invalid={galat !== undefined || undefined}
      title={kalimat ?? (teks.length > 24 ? teks : undefined)}
    >
      {editing ? <Isian {...props} /> : <IsiSel teks={teksTampil(row, kolom)} kalimat={kalimat} />}
    </div>
  );
}

/** A row with something in it but no period counts once a year, and says so. */
function teksTampil(baris: BarisTugas, kolom: KolomIsian): ReactNode {
  if (kolom !== "periode" || baris.periode.trim() !== "" || isianKosong(baris)) return baris[kolom];
  return <span className={classes["bawaan"]}>{TEKS_PERIODE.tahun}</span>;
}

function IsiSel(props: { readonly teks: ReactNode; readonly kalimat: string | undefined }) {
  return (
    <>
      {props.kalimat === undefined ? null : (
        <IconAlertTriangle size={14} className={classes["tanda"]} role="img" aria-label={props.kalimat} />
      )}
      <span className={classes["teks"]}>{props.teks}</span>
    </>
  );
}

function Isian({ row, rowIndex, kolom, angka, goesOn, change }: SelBerkolom) {
  const [semula] = useState(row[kolom]);
  const bidang = useRef<HTMLElement | null>(null);
  const idGema = useId();
  useLayoutEffect(() => {
    const { current } = bidang;
    current?.focus();
    if (!(current instanceof HTMLInputElement || current instanceof HTMLTextAreaElement)) return;
    if (goesOn.current) current.setSelectionRange(current.value.length, current.value.length);
    else current.select();
  }, [goesOn]);
  const pasang = (elemen: HTMLElement | null): void => {
    bidang.current = elemen;
  };
  const ubah = (nilai: string): void => change({ ...row, [kolom]: nilai });
  const batal = (event: KeyboardEvent): void => {
    if (event.key === "Escape") ubah(semula);
    const { current } = bidang;
    // A task is one paragraph: where a sheet would break the line, it goes on after a blank.
    if (isPressed(event, TOMBOL.isi.sambung) && current instanceof HTMLTextAreaElement) {
      event.preventDefault();
      event.stopPropagation();
      current.setRangeText(" ", current.selectionStart, current.selectionEnd, "end");
      ubah(current.value);
    }
  };
  const label = TEKS_KISI.sel(TEKS_KISI.kolom[kolom], rowIndex + 1);
  if (kolom === "periode") {
    return (
      <select
        ref={pasang}
        className={classes["bidang"]}
        aria-label={label}
        value={parsePeriode(row.periode) ?? ""}
        onChange={(event) => {
          const pilihan = PERIODE.find((periode) => periode === event.currentTarget.value);
          ubah(pilihan ? TEKS_PERIODE[pilihan] : "");
        }}
        onKeyDown={(event) => {
          // Up and down choose a period here; in the other cells they go to the next row.
          if (event.key === "ArrowUp" || event.key === "ArrowDown") event.stopPropagation();
          batal(event);
        }}
      >
        <option value="">{TEKS_KISI.pilihPeriode}</option>
        {PERIODE.map((periode) => (
          <option key={periode} value={periode}>
            {TEKS_PERIODE[periode]}
          </option>
        ))}
      </select>
    );
  }
  const milik = {
    ref: pasang,
    className: classes["bidang"],
    "aria-label": label,
    defaultValue: row[kolom],
    onKeyDown: batal,
  };
  if (kolom === "uraian") return <textarea {...milik} onChange={(event) => ubah(event.currentTarget.value)} />;
  if (!angka) return <input {...milik} onChange={(event) => ubah(event.currentTarget.value)} />;
  const gema = row[kolom] === semula ? "" : gemaSel(row, kolom);
  return (
    <>
      <input
        {...milik}
        inputMode="decimal"
        data-bergema={gema !== "" || undefined}
        aria-describedby={idGema}
        onChange={(event) => ubah(event.currentTarget.value)}
      />
      <span id={idGema} className={classes["gema"]} aria-live="polite">
        {gema}
      </span>
    </>
  );
}

/** How the figure being typed will be stored; empty when just so, or when it cannot be. */
function gemaSel(baris: BarisTugas, kolom: KolomIsian): string {
  const { isi, galat } = bacaIsian(baris);
  const nilai = isi[kolom];
  const teks = baris[kolom];
  if (typeof nilai !== "number" || teks.trim() === "" || galat[kolom] !== undefined) return "";
  return gemaAngka({ teks, nilai, satuan: TEKS_UMUM.menit });
}

/** A derived figure; read only. */
export function SelDihitung(props: GridCell<BarisTugas> & { readonly hitung: (baris: BarisTugas) => string }) {
  return (
    <div id={props.id} role="gridcell" aria-readonly className={classes["sel"]} data-angka data-dihitung>
      <span className={classes["teks"]}>{isianKosong(props.row) ? "" : props.hitung(props.row)}</span>
    </div>
  );
}

/** Number of the row, left of its cells, with a sign of what its norm rests on. */
export function SelNomor(props: { readonly baris: BarisTugas; readonly nomor: number }) {
  const { nomor } = props;
  const sebutan = TEKS_KISI.barisBernama(nomor, props.baris.uraian.trim());
  const tanda = useContext(TandaBarisContext).get(props.baris.id);
  const kurang = kalimatKekuranganTugas(kekuranganBaris(props.baris));
  if (kurang !== "") {
    return (
      <div role="rowheader" className={classes["nomor"]} aria-label={`${sebutan}, ${kurang}`} title={kurang}>
        {nomor}
        <IconAlertTriangle size={12} className={classes["tanda"]} aria-hidden />
      </div>
    );
  }
  if (!tanda || (tanda.asal === "belumDinyatakan" && !tanda.menyimpang)) {
    return (
      <div role="rowheader" className={classes["nomor"]} aria-label={sebutan}>
        {nomor}
      </div>
    );
  }
  const arti = [TEKS_ASAL_NORMA[tanda.asal], ...(tanda.menyimpang ? [TEKS_BANK.menyimpang] : [])].join(", ");
  return (
    <div role="rowheader" className={classes["nomor"]} aria-label={`${sebutan}, ${arti}`} title={arti}>
      {nomor}
      <span className={asalClasses["tanda"]} data-menyimpang={tanda.menyimpang || undefined}>
        {tanda.menyimpang ? `${TANDA_ASAL_NORMA[tanda.asal]}≠` : TANDA_ASAL_NORMA[tanda.asal]}
      </span>
    </div>
  );
}
