import { ActionIcon, Tooltip } from "@mantine/core";
import type { ReactNode } from "react";

/** A button of the map that shows a picture and says its name. */
export function TombolIkon(props: {
  readonly nama: string;
  readonly ikon: ReactNode;
  readonly onKlik: () => void;
  readonly mati?: boolean;
}) {
  return (
    <Tooltip label={props.nama}>
      <ActionIcon variant="default" size={30} aria-label={props.nama} onClick={props.onKlik} disabled={props.mati ?? false}>
        {props.ikon}
      </ActionIcon>
    </Tooltip>
  );
}
