import { Button } from "@mantine/core";
import { TEKS_UMUM } from "../../core/text/umum";
import { ActionsFoot } from "./actions-foot";

/** Cancel and save (or what `label` calls it) at the foot of a form; they stay in sight while a long form scrolls. */
export function FormActions(props: { readonly busy: boolean; readonly onCancel: () => void; readonly label?: string }) {
  return (
    <ActionsFoot>
      <Button variant="default" onClick={props.onCancel}>
        {TEKS_UMUM.batal}
      </Button>
      <Button type="submit" loading={props.busy}>
        {props.label ?? TEKS_UMUM.simpan}
      </Button>
    </ActionsFoot>
  );
}
