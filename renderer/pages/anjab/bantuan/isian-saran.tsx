import { VisuallyHidden } from "@mantine/core";
import { useId, useState, type KeyboardEvent } from "react";
import { saranKetikan, type Ketikan } from "../../../../core/anjab/ketikan";
import { TEKS_BANTUAN } from "../../../../core/text/bantuan-anjab";
import { formatAngka } from "../../../../core/text/number";
import classes from "./bantuan.module.css";

/** Letters from which on something is offered: before, the list would only be in the way. */
const HURUF_TERKECIL = 2;

interface Props {
  readonly label: string;
  readonly nilai: string;
  readonly onUbah: (nilai: string) => void;
  /** What the office already uses in this field. */
  readonly daftar: readonly Ketikan[];
  readonly maxLength?: number | undefined;
  /** Place of the field in its table, for moving between fields. */
  readonly tanda?: string;
}

/**
 * A field that offers what the office already uses while one types, in a list under it. Nothing is ever put in by itself: an arrow goes into
 * the list, Enter or a click takes, Escape closes the list and leaves what was typed.
 */
export function IsianSaran({ label, nilai, onUbah, daftar, maxLength, tanda }: Props) {
  const id = useId();
  const [fokus, setFokus] = useState(false);
  const [ditutup, setDitutup] = useState(false);
  const [sorot, setSorot] = useState(-1);
  const saran = fokus && !ditutup && nilai.trim().length >= HURUF_TERKECIL ? saranKetikan(nilai, daftar) : [];
  const terbuka = saran.length > 0;
  const ambil = (teks: string): void => {
    onUbah(teks);
    setDitutup(true);
    setSorot(-1);
  };
  const onTombol = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (!terbuka || event.altKey || event.ctrlKey || event.metaKey) return;
    const disorot = saran[sorot];
    if (event.key === "ArrowDown") setSorot(Math.min(sorot + 1, saran.length - 1));
    else if (event.key === "ArrowUp" && sorot >= 0) setSorot(sorot - 1);
    else if (event.key === "Escape") setDitutup(true);
    else if (event.key === "Enter" && disorot !== undefined) ambil(disorot.teks);
    else return;
    // The keys belong to the list for as long as it is open, not to the table or the window around it.
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <textarea
        rows={1}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={terbuka ? id : undefined}
        aria-activedescendant={terbuka && sorot >= 0 ? `${id}-${sorot}` : undefined}
        maxLength={maxLength}
        data-sel={tanda}
        value={nilai}
        onChange={(event) => {
          setDitutup(false);
          setSorot(-1);
          onUbah(event.currentTarget.value);
        }}
        onKeyDown={onTombol}
        onFocus={() => {
          setFokus(true);
          setDitutup(true);
        }}
        onBlur={() => setFokus(false)}
      />
      {terbuka ? (
        <ul id={id} role="listbox" aria-label={label} className={classes["saran"]}>
          {saran.map(({ teks, banyak }, nomor) => (
            <li
              key={teks}
              id={`${id}-${nomor}`}
              role="option"
              aria-selected={nomor === sorot}
              // The field keeps the focus; the list would otherwise be gone before the click arrives.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => ambil(teks)}
            >
              <span>{teks}</span>
              <span className={classes["banyak"]}>{TEKS_BANTUAN.dipakai(formatAngka(banyak))}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <VisuallyHidden aria-live="polite">{terbuka ? TEKS_BANTUAN.saran(formatAngka(saran.length)) : ""}</VisuallyHidden>
    </>
  );
}
