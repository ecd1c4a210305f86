import { ActionIcon, Group } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useSetidaknya } from "../data/kunci";

/** One of the two, named for the row that it acts on. */
interface Aksi {
  readonly label: string;
  readonly onClick: () => void;
}

/** Change and remove at the end of a row of a short table. Removing asks nothing: it can be undone. */
export function IconActions({
  edit,
  remove,
  align = "start",
}: {
  readonly edit: Aksi;
  readonly remove: Aksi;
  readonly align?: "start" | "end";
}) {
  if (!useSetidaknya()) return null;
  return (
    <Group gap={2} wrap="nowrap" justify={`flex-${align}`}>
      <ActionIcon aria-label={edit.label} onClick={edit.onClick}>
        <IconPencil size={16} />
      </ActionIcon>
      <ActionIcon aria-label={remove.label} onClick={remove.onClick}>
        <IconTrash size={16} />
      </ActionIcon>
    </Group>
  );
}
