import { useId } from "react";
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { TEKS_GRAFIK } from "../../core/text/formasi";
import { formatAngka } from "../../core/text/number";
import classes from "./chart.module.css";
import { labelLines, NameTick } from "./name-tick";
import { SOLID, Stripes, striped, Swatch } from "./pattern";

interface UnitBars {
  readonly name: string;
  readonly need: number;
  readonly holders: number;
}

const BAND = 46;

/** Need against holders, a pair of bars for each unit, figures at their ends. Solid is need, striped is holders. */
export function NeedAndHolders(props: { readonly units: readonly UnitBars[]; readonly decimals: number; readonly note: string }) {
  const pattern = useId();
  const format = (value: unknown): string => formatAngka(Number(value), props.decimals, 0);
  const words = props.units.map((unit) => TEKS_GRAFIK.kalimatUnit(unit.name, format(unit.need), format(unit.holders))).join(" ");
  return (
    <figure className={classes["chart"]}>
      <h2 className={classes["title"]}>{TEKS_GRAFIK.unitJudul}</h2>
      {props.note ? <p className={classes["note"]}>{props.note}</p> : null}
      <ul className={classes["legend"]}>
        <Swatch fill={SOLID} label={TEKS_GRAFIK.kebutuhan} />
        <Swatch fill={striped(`${pattern}-l`)} patternId={`${pattern}-l`} label={TEKS_GRAFIK.bezetting} />
      </ul>
      <div role="img" aria-label={`${TEKS_GRAFIK.unitJudul}. ${words}`}>
        <ResponsiveContainer width="100%" height={props.units.length * BAND + 12}>
          <BarChart
            layout="vertical"
            data={[...props.units]}
            barGap={2}
            margin={{ top: 4, right: 48, bottom: 4, left: 0 }}
            accessibilityLayer={false}
          >
            <Stripes id={pattern} />
            <XAxis type="number" hide domain={[0, "dataMax"]} />
            <YAxis
              type="category"
              dataKey="name"
              width={240}
              tickLine={false}
              axisLine={false}
              interval={0}
              tick={<NameTick lines={labelLines} />}
            />
            <Bar dataKey="need" fill={SOLID} barSize={14} isAnimationActive={false}>
              <LabelList dataKey="need" position="right" formatter={format} />
            </Bar>
            <Bar
              dataKey="holders"
              fill={striped(pattern)}
              stroke="var(--mantine-color-orange-filled)"
              barSize={14}
              isAnimationActive={false}
            >
              <LabelList dataKey="holders" position="right" formatter={format} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
