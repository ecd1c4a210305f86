import type { ReactNode } from "react";
import classes from "./figures.module.css";

/** Named figures side by side: what a page comes to, at a glance. */
export function Figures(props: { readonly label: string; readonly figures: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className={classes["figures"]} aria-label={props.label}>
      {props.figures.map(([name, value]) => (
        <div key={name} className={classes["figure"]}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
