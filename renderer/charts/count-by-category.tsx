import { useId } from "react";
import { Bar, BarChart, Cell, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { formatAngka } from "../../core/text/number";
import { TEKS_TALENTA } from "../../core/text/talenta";
import classes from "./chart.module.css";
import { SOLID, Stripes, striped } from "./pattern";

interface Props {
  readonly title: string;
  /** Categories in their order; `unsure` for people who are in none yet. */
  readonly categories: readonly { readonly name: string; readonly count: number; readonly unsure: boolean }[];
}

/** How many people stand in each category; those of whom nobody knows yet are striped. */
export function CountByCategory({ title, categories }: Props) {
  const pattern = useId();
  const format = (value: unknown): string => formatAngka(Number(value));
  const words = categories.map(({ name, count }) => TEKS_TALENTA.kalimatKategori(name, format(count))).join(" ");
  return (
    <figure className={classes["chart"]}>
      <h2 className={classes["title"]}>{title}</h2>
      <div role="img" aria-label={`${title}. ${words}`}>
        <ResponsiveContainer width="100%" height={210}>
          <BarChart data={[...categories]} margin={{ top: 20, right: 8, bottom: 0, left: 8 }} accessibilityLayer={false}>
            <Stripes id={pattern} />
            <XAxis dataKey="name" tickLine={false} axisLine={{ stroke: "var(--mantine-color-default-border)" }} interval={0} />
            <YAxis hide domain={[0, (most: number) => Math.max(most, 1)]} />
            <Bar dataKey="count" barSize={40} isAnimationActive={false}>
              {categories.map(({ name, unsure }) => (
                <Cell key={name} fill={unsure ? striped(pattern) : SOLID} stroke={unsure ? "var(--mantine-color-orange-filled)" : SOLID} />
              ))}
              <LabelList dataKey="count" position="top" formatter={format} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
