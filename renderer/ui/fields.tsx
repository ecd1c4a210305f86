import { Text } from "@mantine/core";
import { Fragment, type ReactNode } from "react";
import { TEKS_UMUM } from "../../core/text/umum";
import classes from "./fields.module.css";

/** Named values under each other, as a form prints them; a value that is missing shows as a dash. */
export function Fields(props: { readonly title?: string; readonly fields: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <section className={classes["section"]}>
      {props.title ? (
        <Text component="h3" fw={600} size="sm" mb={4}>
          {props.title}
        </Text>
      ) : null}
      <dl className={classes["list"]}>
        {props.fields.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value === null || value === undefined || value === "" ? TEKS_UMUM.kosong : value}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
