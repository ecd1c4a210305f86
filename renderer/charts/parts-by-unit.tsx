import { useId } from "react";
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from "recharts";
import classes from "./chart.module.css";
import { labelLines, NameTick } from "./name-tick";
import { Stripes, striped, Swatch } from "./pattern";

interface Props {
  readonly title: string;
  /** Names of the parts, in the order in which they are stacked. */
  readonly parts: readonly string[];
  /** Name of what is not known of the parts. */
  readonly unknown: string;
  readonly units: readonly {
    readonly name: string;
    readonly parts: readonly number[];
    readonly unknown: number;
    /** The bar as a sentence. */
    readonly words: string;
  }[];
}

const BAND = 34;
/** Four shades that differ in lightness too, so that they are told apart without colour. */
const SHADES = ["var(--mantine-color-blue-9)", "var(--mantine-color-cyan-6)", "var(--mantine-color-teal-8)", "var(--mantine-color-lime-4)"];

/** Parts of a mean stacked for each unit, up to 100; what is not known is striped at the end. */
export function PartsByUnit({ title, parts, unknown, units }: Props) {
  const pattern = useId();
  const data = units.map((unit) => ({
    name: unit.name,
    unknown: unit.unknown,
    ...Object.fromEntries(unit.parts.map((value, place) => [`part${place}`, value])),
  }));
  return (
    <figure className={classes["chart"]}>
      <h2 className={classes["title"]}>{title}</h2>
      <ul className={classes["legend"]}>
        {parts.map((name, place) => (
          <Swatch key={name} fill={SHADES[place] ?? ""} label={name} />
        ))}
        {units.some((unit) => unit.unknown > 0) ? (
          <Swatch fill={striped(`${pattern}-l`)} patternId={`${pattern}-l`} label={unknown} />
        ) : null}
      </ul>
      <div role="img" aria-label={`${title}. ${units.map(({ words }) => words).join(" ")}`}>
        <ResponsiveContainer width="100%" height={units.length * BAND + 30}>
          <BarChart layout="vertical" data={data} margin={{ top: 4, right: 16, bottom: 4, left: 0 }} accessibilityLayer={false}>
            <Stripes id={pattern} />
            <XAxis type="number" domain={[0, 100]} tickLine={false} />
            <YAxis
              type="category"
              dataKey="name"
              width={200}
              tickLine={false}
              axisLine={false}
              interval={0}
              tick={<NameTick lines={labelLines} />}
            />
            {parts.map((name, place) => (
              <Bar key={name} dataKey={`part${place}`} stackId="sum" fill={SHADES[place] ?? ""} barSize={16} isAnimationActive={false} />
            ))}
            <Bar
              dataKey="unknown"
              stackId="sum"
              fill={striped(pattern)}
              stroke="var(--mantine-color-orange-filled)"
              barSize={16}
              isAnimationActive={false}
            />
          </BarChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
