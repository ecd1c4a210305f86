import { useEffect, useId, useState, type KeyboardEvent } from "react";
import type { Isian } from "../../../../core/abk/metode";
import { gemaAngka } from "../../../../core/text/gema-angka";
import { TEKS_ISIAN_METODE } from "../../../../core/text/metode-halaman";
import { useRefusal } from "../../../data/refusals";
import { useDraftText } from "../../../ui/use-draft-text";
import { formatAngka, parseAngka } from "../../../../core/text/number";
import classes from "./metode.module.css";

/** What a typed figure means; nothing typed is nothing filled in. */
function baca(teks: string, terbesar: number): { readonly nilai: Isian; readonly galat: string | null } {
  if (teks.trim() === "") return { nilai: null, galat: null };
  const nilai = parseAngka(teks);
  if (nilai === null || nilai < 0) return { nilai: null, galat: TEKS_ISIAN_METODE.bukanAngka };
  if (nilai > terbesar) return { nilai: null, galat: TEKS_ISIAN_METODE.terlaluBesar(formatAngka(terbesar)) };
  return { nilai: Math.round(nilai * 1_000) / 1_000, galat: null };
}

const tulis = (nilai: Isian): string => (nilai === null ? "" : formatAngka(nilai, 3, 0));

/** A field for one figure with a decimal comma; below it stands how a text written otherwise will be stored. The value moves as one types; text that is no figure stays as typed and counts as nothing. */
export function SelAngka(props: {
  readonly label: string;
  /** What its refused text is kept under, where the label alone stands for several fields of a page. */
  readonly draf?: string | undefined;
  readonly nilai: Isian;
  readonly terbesar: number;
  readonly onUbah: (nilai: Isian) => void;
  readonly kunci?: string | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
}) {
  const { nilai, terbesar } = props;
  const idGalat = useId();
  const idGema = useId();
  const [mengetik, setMengetik] = useState(false);
  const [ditolak, setDitolak] = useDraftText(props.draf ?? props.label);
  const [teks, setTeks] = useState(ditolak ?? tulis(nilai));
  const [terlihat, setTerlihat] = useState(nilai);
  if (nilai !== terlihat) {
    // The figure came from elsewhere: an undo, another row moved up.
    setTerlihat(nilai);
    if (baca(teks, terbesar).nilai !== nilai) setTeks(tulis(nilai));
  }
  useEffect(() => {
    // What gave way to a figure from elsewhere is no text of this field any more.
    if (ditolak !== null && ditolak !== teks) setDitolak(null);
  }, [ditolak, teks, setDitolak]);
  const { galat, nilai: terbaca } = baca(teks, terbesar);
  useRefusal(galat !== null);
  const gema = mengetik ? gemaAngka({ teks, nilai: terbaca }) : "";
  return (
    <>
      <input
        className={classes["bidang"]}
        data-angka
        data-kunci={props.kunci}
        inputMode="decimal"
        aria-label={props.label}
        aria-invalid={galat !== null || undefined}
        aria-describedby={galat === null ? idGema : idGalat}
        value={teks}
        onChange={(event) => {
          const diketik = event.currentTarget.value;
          const bacaan = baca(diketik, terbesar);
          setTeks(diketik);
          setDitolak(bacaan.galat === null ? null : diketik);
          setMengetik(true);
          props.onUbah(bacaan.nilai);
        }}
        onBlur={() => {
          setMengetik(false);
          if (galat === null) setTeks(tulis(terbaca));
        }}
        onKeyDown={props.onKeyDown}
      />
      <span id={idGema} className={classes["gema"]} aria-live="polite">
        {gema}
      </span>
      {galat === null ? null : (
        <span id={idGalat} className={classes["galat"]}>
          {galat}
        </span>
      )}
    </>
  );
}
