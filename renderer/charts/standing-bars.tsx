import type { ReactNode } from "react";
import { BarChart, ResponsiveContainer, XAxis, YAxis } from "recharts";
import classes from "./chart.module.css";

/** A picture of bars that stand beside each other from zero: its title and legend, the axis of names, and the same in words for who does not see it. */
export function StandingBars(props: {
  readonly title: string;
  /** The figures in sentences. */
  readonly words: string;
  readonly legend?: ReactNode;
  readonly height: number;
  readonly data: readonly object[];
  /** The field of `data` that names each group of bars. */
  readonly nameKey: string;
  /** The bars, and the patterns that they are filled with. */
  readonly children: ReactNode;
}) {
  return (
    <figure className={classes["chart"]}>
      <h2 className={classes["title"]}>{props.title}</h2>
      {props.legend ? <ul className={classes["legend"]}>{props.legend}</ul> : null}
      <div role="img" aria-label={`${props.title}. ${props.words}`}>
        <ResponsiveContainer width="100%" height={props.height}>
          <BarChart data={[...props.data]} margin={{ top: 20, right: 8, bottom: 0, left: 8 }} accessibilityLayer={false}>
            <XAxis dataKey={props.nameKey} tickLine={false} axisLine={{ stroke: "var(--mantine-color-default-border)" }} interval={0} />
            <YAxis hide domain={[0, (most: number) => Math.max(most, 1)]} />
            {props.children}
          </BarChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
