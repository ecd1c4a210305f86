import { useId } from "react";
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { formatAngka } from "../../core/text/number";
import { TEKS_PROYEKSI } from "../../core/text/proyeksi";
import classes from "./chart.module.css";
import { SOLID, Stripes, striped, Swatch } from "./pattern";

const HEIGHT = 210;
const T = TEKS_PROYEKSI.grafik;
const format = (value: unknown): string => formatAngka(Number(value), 2, 0);

/** Need (solid) beside holders (striped) at the end of each year. */
export function NeedAndStock(props: {
  readonly years: readonly { readonly year: number; readonly need: number; readonly stock: number }[];
}) {
  const pattern = useId();
  const words = props.years.map(({ year, need, stock }) => T.kalimatTahun(String(year), format(need), format(stock))).join(" ");
  return (
    <figure className={classes["chart"]}>
      <h2 className={classes["title"]}>{T.kebutuhan}</h2>
      <ul className={classes["legend"]}>
        <Swatch fill={SOLID} label={T.butuh} />
        <Swatch fill={striped(`${pattern}-l`)} patternId={`${pattern}-l`} label={T.ada} />
      </ul>
      <div role="img" aria-label={`${T.kebutuhan}. ${words}`}>
        <ResponsiveContainer width="100%" height={HEIGHT}>
          <BarChart data={[...props.years]} margin={{ top: 20, right: 8, bottom: 0, left: 8 }} accessibilityLayer={false}>
            <Stripes id={pattern} />
            <XAxis dataKey="year" tickLine={false} axisLine={{ stroke: "var(--mantine-color-default-border)" }} interval={0} />
            <YAxis hide domain={[0, (most: number) => Math.max(most, 1)]} />
            <Bar dataKey="need" fill={SOLID} barSize={28} isAnimationActive={false}>
              <LabelList dataKey="need" position="top" formatter={format} />
            </Bar>
            <Bar dataKey="stock" fill={striped(pattern)} stroke="var(--mantine-color-orange-filled)" barSize={28} isAnimationActive={false}>
              <LabelList dataKey="stock" position="top" formatter={format} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
