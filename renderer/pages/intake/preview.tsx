import { Alert, Button, Popover, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import type { DampakImpor, RingkasanBerkas } from "../../../core/intake/pratinjau";
import { kalimatAkanDitulis, kalimatDampak, TEKS_IMPOR } from "../../../core/text/impor";
import classes from "./intake.module.css";
import { SheetTree, type SheetPlace } from "./sheet-tree";
import { SheetView } from "./sheet-view";

interface Props {
  readonly draf: string;
  readonly files: readonly RingkasanBerkas[];
  readonly dampak: DampakImpor;
  readonly applying: boolean;
  readonly onApply: () => void;
  readonly onDiscard: () => void;
}

/** The finished reading: files and sheets on the left, the chosen sheet on the right, what accepting would write below. */
export function Preview(props: Props) {
  const [place, setPlace] = useState<SheetPlace>(() => firstPlace(props.files));
  const file = props.files[place.berkas];
  const sheet = file?.lembar[place.lembar];
  return (
    <div className={classes["preview"]}>
      <SheetTree files={props.files} place={place} onPlace={setPlace} />
      <section className={classes["sheet"]} aria-label={sheet?.nama ?? file?.nama}>
        {file && sheet ? (
          <SheetView key={`${place.berkas}-${place.lembar}`} sheet={sheet} at={{ draf: props.draf, ...place }} />
        ) : (
          <Alert color="red" icon={<IconAlertTriangle size={18} />} title={TEKS_IMPOR.tidakTerbacaJudul}>
            <Text size="sm">{file?.galat}</Text>
            {props.files.length > 1 ? <Text size="sm">{TEKS_IMPOR.berkasLainIkut}</Text> : null}
          </Alert>
        )}
      </section>
      <Footer {...props} />
    </div>
  );
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

function Footer(props: Props) {
  const sheets = props.files.flatMap((file) => file.lembar);
  const left = {
    ditolak: sheets.reduce((sum, sheet) => sum + sheet.ditolak, 0),
    dikecualikan: sheets.reduce((sum, sheet) => sum + sheet.dikecualikan, 0),
  };
  const nothing = kalimatDampak(props.dampak) === "";
  return (
    <footer className={classes["footer"]}>
      <Text size="sm" style={{ flex: 1 }} aria-live="polite">
        {kalimatAkanDitulis(props.dampak, left)}
      </Text>
      <Discard disabled={props.applying} onDiscard={props.onDiscard} />
      <Button size="sm" disabled={nothing} loading={props.applying} onClick={props.onApply}>
        {TEKS_IMPOR.terapkan}
      </Button>
    </footer>
  );
}

/** Throwing the preview away cannot be undone, because it was never written: the one place that asks first. */
function Discard(props: { readonly disabled: boolean; readonly onDiscard: () => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <Popover opened={asking} onChange={setAsking} position="top-end" trapFocus withArrow shadow="md" width={320}>
      <Popover.Target>
        <Button size="sm" variant="default" disabled={props.disabled} onClick={() => setAsking(!asking)}>
          {TEKS_IMPOR.buang}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={TEKS_IMPOR.buang}>
        <Text size="sm" mb="xs">
          {TEKS_IMPOR.buangTanya}
        </Text>
        <Button.Group>
          <Button color="red.9" onClick={props.onDiscard}>
            {TEKS_IMPOR.buangYa}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {TEKS_IMPOR.kembali}
          </Button>
        </Button.Group>
      </Popover.Dropdown>
    </Popover>
  );
}
