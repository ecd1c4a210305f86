import { Fieldset, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./form-section.module.css";

/** A named group of fields in a form. */
export function FormSection(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Fieldset legend={props.title} variant="unstyled" mb="lg" classNames={{ root: classes["root"] ?? "", legend: classes["legend"] ?? "" }}>
      <Stack gap="xs">{props.children}</Stack>
    </Fieldset>
  );
}
