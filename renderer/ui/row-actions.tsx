import { Button, Group } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { TEKS_UMUM } from "../../core/text/umum";
import { useSetidaknya } from "../data/kunci";
import { DraftMark } from "./draft-mark";

/** Change and remove, the same on every detail. Removing asks nothing: it can be undone. */
export function RowActions(props: {
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  /** Name of the draft of the form that changes it. */
  readonly draft: string;
  readonly busy: boolean;
  readonly children?: ReactNode;
}) {
  if (!useSetidaknya()) return props.children ? <Group mb="md">{props.children}</Group> : null;
  return (
    <Group gap={8} mb="md">
      <Button leftSection={<IconPencil size={15} aria-hidden />} onClick={props.onEdit}>
        {TEKS_UMUM.ubah}
        <DraftMark id={props.draft} />
      </Button>
      {props.children}
      <Button
        ml="auto"
        variant="subtle"
        color="red"
        leftSection={<IconTrash size={15} aria-hidden />}
        loading={props.busy}
        onClick={props.onRemove}
      >
        {TEKS_UMUM.hapus}
      </Button>
    </Group>
  );
}
