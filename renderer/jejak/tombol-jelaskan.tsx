import { UnstyledButton } from "@mantine/core";
import type { KeyboardEvent, ReactNode } from "react";
import { TOMBOL } from "../../core/text/tombol";
import { isPressed } from "../ui/pressed";
import classes from "./jejak.module.css";

/** Whether a key asks for the explanation of what has the focus: F1 or Ctrl+J. */
export function mintaPenjelasan(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">): boolean {
  return isPressed(event, TOMBOL.umum.jelaskan);
}

/** A figure or heading that explains itself when it is pressed, or asked with F1 or Ctrl+J. */
export function TombolJelaskan(props: {
  readonly label: string;
  readonly onJelaskan: () => void;
  /** Place among the rows of a table that arrows move through. */
  readonly focus?: { readonly tabIndex: 0 | -1; readonly "data-row-focus": number };
  readonly children: ReactNode;
}) {
  const { label, onJelaskan, focus } = props;
  return (
    <UnstyledButton
      {...focus}
      className={classes["tombol"]}
      aria-label={label}
      onClick={onJelaskan}
      onKeyDown={(event) => {
        if (!mintaPenjelasan(event)) return;
        event.preventDefault();
        event.stopPropagation();
        onJelaskan();
      }}
    >
      {props.children}
    </UnstyledButton>
  );
}
