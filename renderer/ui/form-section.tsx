import { Fieldset, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./form-section.module.css";

/** A named group of fields in a form, with what stands on its right (`aside`). */
export function FormSection(props: { readonly title: string; readonly aside?: ReactNode; readonly children: ReactNode }) {
  return (
    <Fieldset legend={props.title} variant="unstyled" mb="lg" classNames={{ root: classes["root"] ?? "", legend: classes["legend"] ?? "" }}>
      {props.aside ? <div className={classes["aside"]}>{props.aside}</div> : null}
      <Stack gap="xs">{props.children}</Stack>
    </Fieldset>
  );
}
