import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { formatAngka } from "../../core/text/number";
import classes from "./chart.module.css";
import { SOLID } from "./pattern";

const HEIGHT = 120;

/** One figure a month as bars, each with its value above it. */
export function MonthlyBars(props: {
  readonly title: string;
  readonly months: readonly { readonly name: string; readonly value: number }[];
}) {
  const words = props.months.map(({ name, value }) => `${name} ${formatAngka(value)}`).join(", ");
  return (
    <figure className={classes["chart"]}>
      <h2 className={classes["title"]}>{props.title}</h2>
      <div role="img" aria-label={`${props.title}: ${words}`}>
        <ResponsiveContainer width="100%" height={HEIGHT}>
          <BarChart data={[...props.months]} margin={{ top: 20, right: 8, bottom: 0, left: 8 }} accessibilityLayer={false}>
            <XAxis dataKey="name" tickLine={false} axisLine={{ stroke: "var(--mantine-color-default-border)" }} interval={0} />
            <YAxis hide domain={[0, (most: number) => Math.max(most, 1)]} />
            <Bar dataKey="value" barSize={34} fill={SOLID} isAnimationActive={false}>
              <LabelList dataKey="value" position="top" formatter={(value: unknown) => formatAngka(Number(value))} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
