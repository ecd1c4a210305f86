import { Group } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./actions-foot.module.css";

/** What a form or a dialog is for, at its foot: in sight while what stands above is scrolled, with a line where something lies below. */
export function ActionsFoot(props: { readonly children: ReactNode }) {
  return (
    <Group className={classes["foot"]} justify="flex-end" gap="sm">
      {props.children}
    </Group>
  );
}
