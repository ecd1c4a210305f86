import { Fieldset, Stack } from "@mantine/core";
import type { ReactNode } from "react";

/** A named group of fields in a form. */
export function FormSection(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Fieldset legend={props.title} variant="unstyled" mb="md">
      <Stack gap="xs">{props.children}</Stack>
    </Fieldset>
  );
}
