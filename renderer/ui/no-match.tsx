import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { TEKS_UMUM } from "../../core/text/umum";
import { EmptyState } from "./empty-state";

/** A list that a filter leaves empty, with the way back to all of it. */
export function NoMatch(props: { readonly title: string; readonly onClear: () => void; readonly children?: ReactNode }) {
  return (
    <EmptyState
      title={props.title}
      action={
        <Button variant="default" mt="xs" onClick={props.onClear}>
          {TEKS_UMUM.hapusSaringan}
        </Button>
      }
    >
      {props.children}
    </EmptyState>
  );
}
