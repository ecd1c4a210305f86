import { Button, Group } from "@mantine/core";
import { TEKS_UMUM } from "../../core/text/umum";

/** Save and cancel below a form that stands on a page: nothing to save and nothing to cancel until something was changed. */
export function SaveChanges(props: { readonly busy: boolean; readonly changed: boolean; readonly onCancel: () => void }) {
  return (
    <Group>
      <Button type="submit" loading={props.busy} disabled={!props.changed}>
        {TEKS_UMUM.simpan}
      </Button>
      {props.changed ? (
        <Button variant="subtle" onClick={props.onCancel}>
          {TEKS_UMUM.batal}
        </Button>
      ) : null}
    </Group>
  );
}
