import { Button, Group, Text } from "@mantine/core";
import { TEKS_DRAF } from "../../core/text/draf";
import { TEKS_UMUM } from "../../core/text/umum";
import { useSetidaknya } from "../data/kunci";

/** Save and throw away below a form that stands on a page: nothing to save and nothing to throw away until something was changed. */
export function SaveChanges(props: {
  readonly busy: boolean;
  readonly changed: boolean;
  readonly onCancel: () => void;
  /** Why the last save was refused. */
  readonly refused: string | null;
}) {
  if (!useSetidaknya())
    return (
      <Text size="sm" c="dimmed">
        {TEKS_UMUM.hanyaMelihat}
      </Text>
    );
  return (
    <>
      {props.refused === null ? null : (
        <Text size="sm" c="red" role="alert">
          {props.refused}
        </Text>
      )}
      <Group>
        <Button type="submit" loading={props.busy} disabled={!props.changed} title={props.changed ? undefined : TEKS_UMUM.belumDiubah}>
          {TEKS_UMUM.simpan}
        </Button>
        {props.changed ? (
          <Button variant="subtle" onClick={props.onCancel}>
            {TEKS_DRAF.buang}
          </Button>
        ) : null}
      </Group>
    </>
  );
}
