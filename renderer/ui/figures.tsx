import type { ReactNode } from "react";
import type { IdKetentuan } from "../../core/peraturan/register";
import classes from "./figures.module.css";
import { Kata } from "./kata";
import { Sumber } from "./sumber";

/**
 * One named figure, with its unit or a word of detail behind it; `isMain` for the one that the page is about, `rule` for the rule that it
 * rests on beyond the profile of the page.
 */
export interface Figure {
  readonly name: string;
  readonly value: ReactNode;
  readonly detail?: string;
  readonly isMain?: boolean;
  readonly rule?: IdKetentuan;
}

/** Named figures side by side: what a page comes to, at a glance. */
export function Figures(props: { readonly label: string; readonly figures: readonly Figure[] }) {
  return (
    <dl className={classes["figures"]} aria-label={props.label}>
      {props.figures.map(({ name, value, detail, isMain, rule }) => (
        <div key={name} className={classes["figure"]} data-main={isMain}>
          <dt>
            <Kata teks={name} /> {rule ? <Sumber id={rule} hal={name} /> : null}
          </dt>
          <dd>
            {value} {detail ? <small>{detail}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
