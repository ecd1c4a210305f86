import { useId } from "react";
import { Bar, BarChart, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { formatAngka } from "../../core/text/number";
import { TEKS_USIA } from "../../core/text/usia";
import classes from "./chart.module.css";
import { SOLID, Stripes, striped, Swatch } from "./pattern";

interface AgeBar {
  readonly name: string;
  readonly men: number;
  readonly women: number;
}

const BAND = 26;

/** People by age, the oldest above: men to the left (solid), women to the right (striped), figures at the ends. */
export function AgePyramid(props: { readonly bars: readonly AgeBar[] }) {
  const pattern = useId();
  const most = Math.max(1, ...props.bars.flatMap(({ men, women }) => [men, women]));
  // To the left is a negative figure for the chart, and none for the reader.
  const data = props.bars.map((bar) => ({ ...bar, left: -bar.men }));
  const format = (value: unknown): string => (Number(value) === 0 ? "" : formatAngka(Math.abs(Number(value))));
  const words = props.bars.map(({ name, men, women }) => TEKS_USIA.kalimatKelompok(name, men, women)).join(" ");
  return (
    <figure className={classes["chart"]}>
      <h2 className={classes["title"]}>{TEKS_USIA.piramida}</h2>
      <ul className={classes["legend"]}>
        <Swatch fill={SOLID} label={TEKS_USIA.kolom.pria} />
        <Swatch fill={striped(`${pattern}-l`)} patternId={`${pattern}-l`} label={TEKS_USIA.kolom.wanita} />
      </ul>
      <div role="img" aria-label={`${TEKS_USIA.piramida}. ${words}`}>
        <ResponsiveContainer width="100%" height={props.bars.length * BAND + 12}>
          <BarChart
            layout="vertical"
            data={data}
            stackOffset="sign"
            margin={{ top: 4, right: 30, bottom: 4, left: 30 }}
            accessibilityLayer={false}
          >
            <Stripes id={pattern} />
            <XAxis type="number" hide domain={[-most * 1.15, most * 1.15]} />
            <YAxis type="category" dataKey="name" width={76} tickLine={false} axisLine={false} interval={0} />
            <ReferenceLine x={0} stroke="var(--mantine-color-dimmed)" />
            <Bar dataKey="left" stackId="age" fill={SOLID} barSize={16} isAnimationActive={false}>
              <LabelList dataKey="men" position="left" formatter={format} />
            </Bar>
            <Bar
              dataKey="women"
              stackId="age"
              fill={striped(pattern)}
              stroke="var(--mantine-color-orange-filled)"
              barSize={16}
              isAnimationActive={false}
            >
              <LabelList dataKey="women" position="right" formatter={format} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}

const HEIGHT = 190;

/** How many begin their pension in each of the years ahead. */
export function RetirementsByYear(props: { readonly years: readonly { readonly year: number; readonly people: number }[] }) {
  const words = props.years.map(({ year, people }) => TEKS_USIA.kalimatTahun(year, people)).join(" ");
  return (
    <figure className={classes["chart"]}>
      <h2 className={classes["title"]}>{TEKS_USIA.pensiun}</h2>
      <div role="img" aria-label={`${TEKS_USIA.pensiun}. ${words}`}>
        <ResponsiveContainer width="100%" height={HEIGHT}>
          <BarChart data={[...props.years]} margin={{ top: 20, right: 8, bottom: 0, left: 8 }} accessibilityLayer={false}>
            <XAxis dataKey="year" tickLine={false} axisLine={{ stroke: "var(--mantine-color-default-border)" }} interval={0} />
            <YAxis hide domain={[0, "dataMax"]} />
            <Bar dataKey="people" fill={SOLID} barSize={36} isAnimationActive={false}>
              <LabelList dataKey="people" position="top" formatter={(value: unknown) => formatAngka(Number(value))} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
