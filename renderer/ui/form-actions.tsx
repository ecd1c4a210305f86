import { Button, Group, Text } from "@mantine/core";
import type { Peran } from "../../core/kunci/slot";
import { TEKS_DRAF } from "../../core/text/draf";
import { TEKS_UMUM } from "../../core/text/umum";
import { useSetidaknya } from "../data/kunci";
import classes from "./actions-foot.module.css";

/**
 * Close and save (or what `label` calls it) at the foot of a form; they stay in sight while a long form scrolls. Closing a form that was
 * typed in loses nothing, so it asks nothing either; throwing away what was typed is a button of its own.
 */
export function FormActions(props: {
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly label?: string;
  readonly draft: { readonly berubah: boolean; readonly buang: () => void };
  /** Why the last save was refused. */
  readonly refused?: string | null;
  /** The least that somebody must be to save it; a penyusun when absent. */
  readonly oleh?: Peran;
}) {
  const { berubah, buang } = props.draft;
  if (!useSetidaknya(props.oleh)) return <HanyaMelihat onTutup={props.onCancel} />;
  return (
    <div className={classes["foot"]}>
      {props.refused ? (
        <Text size="sm" c="red" role="alert" mb={6}>
          {props.refused}
        </Text>
      ) : null}
      <Group gap="sm">
        {berubah ? (
          <Button variant="subtle" onClick={buang}>
            {TEKS_DRAF.buang}
          </Button>
        ) : null}
        <Button variant="default" ml="auto" onClick={props.onCancel} title={berubah ? TEKS_DRAF.tutupArti : undefined}>
          {TEKS_UMUM.batal}
        </Button>
        <Button type="submit" loading={props.busy}>
          {props.label ?? TEKS_UMUM.simpan}
        </Button>
      </Group>
    </div>
  );
}

/** The foot of a form for whoever may not save it. */
function HanyaMelihat(props: { readonly onTutup: () => void }) {
  return (
    <div className={classes["foot"]}>
      <Group gap="sm">
        <Text size="sm" c="dimmed">
          {TEKS_UMUM.hanyaMelihat}
        </Text>
        <Button variant="default" ml="auto" onClick={props.onTutup}>
          {TEKS_UMUM.tutup}
        </Button>
      </Group>
    </div>
  );
}
