import { VisuallyHidden } from "@mantine/core";
import { IconFile, IconFileAlert } from "@tabler/icons-react";
import { useId, type KeyboardEvent } from "react";
import { STATUS_BARIS, type RingkasanBerkas, type RingkasanLembar } from "../../../core/intake/pratinjau";
import { TEKS_IMPOR, TEKS_JENIS_LEMBAR, TEKS_STATUS_BARIS } from "../../../core/text/intake";
import { formatAngka } from "../../../core/text/number";
import classes from "./sheet-tree.module.css";
import { LevelIcon, STATUS_SIGNS } from "./status-mark";

/** File and sheet numbers from 0; sheet 0 of a file without sheets stands for the file itself. */
export interface SheetPlace {
  readonly berkas: number;
  readonly lembar: number;
}

interface Props {
  readonly files: readonly RingkasanBerkas[];
  readonly place: SheetPlace;
  readonly onPlace: (place: SheetPlace) => void;
}

/** Every file with its sheets, what each was recognised as, and how many rows would do what. Arrows choose. */
export function SheetTree(props: Props) {
  const prefix = useId();
  const idOf = (place: SheetPlace) => `${prefix}-${place.berkas}-${place.lembar}`;
  const groups = props.files.map((file, berkas) => {
    const places = Array.from({ length: Math.max(1, file.lembar.length) }, (_, lembar): SheetPlace => ({ berkas, lembar }));
    return { file, places, id: `${prefix}-${berkas}` };
  });
  const places = groups.flatMap((group) => group.places);
  const isChosen = (place: SheetPlace) => place.berkas === props.place.berkas && place.lembar === props.place.lembar;
  const chosen = places.findIndex(isChosen);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, Home: 0, End: places.length - 1 }[event.key];
    const place = next === undefined ? undefined : places[next];
    if (next === undefined) return;
    event.preventDefault();
    if (place) props.onPlace(place);
  };
  return (
    <div
      role="listbox"
      tabIndex={0}
      aria-label={TEKS_IMPOR.daftarLembar}
      aria-activedescendant={idOf(props.place)}
      className={classes["tree"]}
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => (
        <div key={group.id} role="group" aria-label={group.file.nama}>
          <div className={classes["file"]} role="presentation">
            {group.file.galat === null ? <IconFile size={15} aria-hidden /> : <IconFileAlert size={15} aria-hidden />}
            {group.file.nama}
          </div>
          {group.places.map((place) => (
            <div
              key={place.lembar}
              ref={isChosen(place) ? bringIntoView : null}
              id={idOf(place)}
              role="option"
              aria-selected={isChosen(place)}
              className={classes["option"]}
              onClick={() => props.onPlace(place)}
            >
              <SheetFacts sheet={group.file.lembar[place.lembar]} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** Runs once for an option when it becomes the chosen one. */
function bringIntoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: "nearest" });
}

function SheetFacts(props: { readonly sheet: RingkasanLembar | undefined }) {
  const { sheet } = props;
  if (!sheet) {
    return (
      <div className={classes["name"]}>
        <LevelIcon level="galat" />
        <span>{TEKS_IMPOR.tidakTerbaca}</span>
      </div>
    );
  }
  const warned = sheet.masalah.some((masalah) => masalah.tingkat === "peringatan");
  return (
    <>
      <div className={classes["name"]}>
        <span title={sheet.nama}>{sheet.nama}</span>
        {sheet.ditolak === 0 && warned ? <LevelIcon level="peringatan" /> : null}
      </div>
      <div className={classes["facts"]}>
        {TEKS_JENIS_LEMBAR[sheet.jenis]}
        {STATUS_BARIS.filter((status) => sheet[status] > 0).map((status) => {
          const { icon: Sign, color } = STATUS_SIGNS[status];
          return (
            <span
              key={status}
              className={classes["count"]}
              style={{ color: `var(--mantine-color-${color}-text)` }}
              title={TEKS_STATUS_BARIS[status]}
            >
              <Sign size={12} aria-hidden />
              {formatAngka(sheet[status])}
              <VisuallyHidden> {TEKS_STATUS_BARIS[status]}</VisuallyHidden>
            </span>
          );
        })}
      </div>
    </>
  );
}
