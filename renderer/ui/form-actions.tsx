import { Button, Group, Text } from "@mantine/core";
import { TEKS_DRAF } from "../../core/text/draf";
import { TEKS_UMUM } from "../../core/text/umum";
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
}) {
  const { berubah, buang } = props.draft;
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
