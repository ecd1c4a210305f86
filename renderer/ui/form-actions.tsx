import { Button, Group, Text } from "@mantine/core";
import { TEKS_DRAF } from "../../core/text/draf";
import { TEKS_UMUM } from "../../core/text/umum";
import classes from "./form-actions.module.css";

/**
 * Close and save (or what `label` calls it) at the foot of a form; they stay in sight while a long form scrolls. Closing a form that was
 * typed in loses nothing, so it asks nothing either.
 */
export function FormActions(props: {
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly label?: string;
  /** Whether something typed would stay behind as a draft. */
  readonly changed?: boolean;
  /** Why the last save was refused. */
  readonly refused?: string | null;
}) {
  return (
    <Group className={classes["actions"]} justify="flex-end" gap="sm">
      {props.refused ? (
        <Text size="sm" c="red" role="alert" style={{ flex: 1 }}>
          {props.refused}
        </Text>
      ) : null}
      <Button variant="default" onClick={props.onCancel} title={props.changed ? TEKS_DRAF.tutupArti : undefined}>
        {TEKS_UMUM.batal}
      </Button>
      <Button type="submit" loading={props.busy}>
        {props.label ?? TEKS_UMUM.simpan}
      </Button>
    </Group>
  );
}
