import { Text } from "@mantine/core";
import { Fragment, type ReactNode } from "react";
import { TEKS_UMUM } from "../../core/text/umum";
import classes from "./fields.module.css";

/** A value with its name; the key tells fields apart that share a name. */
type Field = readonly [name: string, value: ReactNode, key?: string];

/** Named values under each other, as a form prints them; a value that is missing shows as a dash. */
export function Fields(props: { readonly title?: string; readonly fields: readonly Field[] }) {
  return (
    <section className={classes["section"]}>
      {props.title ? (
        <Text component="h3" fw={600} size="sm" mb={4}>
          {props.title}
        </Text>
      ) : null}
      <dl className={classes["list"]}>
        {props.fields.map(([name, value, key = name]) => (
          <Fragment key={key}>
            <dt>{name}</dt>
            <dd>{value === null || value === undefined || value === "" ? TEKS_UMUM.kosong : value}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
