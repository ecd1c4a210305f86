import { useId } from "react";
import { Bar, BarChart, Cell, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { kataSelisih } from "../../core/text/abk";
import { TEKS_GRAFIK } from "../../core/text/formasi";
import { formatSelisih } from "../../core/text/number";
import classes from "./chart.module.css";
import { labelLines, NameTick } from "./name-tick";
import { SOLID, Stripes, striped, Swatch } from "./pattern";

interface JobDifference {
  readonly id: string;
  readonly name: string;
  /** Holders minus need. */
  readonly difference: number;
}

const BAND = 34;

/** Jabatan that lack people to the left (solid), that have too many to the right (striped). */
export function ShortageAndExcessChart(props: {
  readonly jobs: readonly JobDifference[];
  readonly decimals: number;
  readonly note: string;
}) {
  const pattern = useId();
  const format = (value: unknown): string => formatSelisih(Number(value), props.decimals);
  const words = props.jobs
    .map((job) => TEKS_GRAFIK.kalimatJabatan(job.name, format(job.difference), kataSelisih(job.difference)))
    .join(" ");
  const most = Math.max(1, ...props.jobs.map((job) => Math.abs(job.difference)));
  return (
    <figure className={classes["chart"]}>
      <h2 className={classes["title"]}>{TEKS_GRAFIK.jabatanJudul}</h2>
      {props.jobs.length === 0 ? <p className={classes["note"]}>{TEKS_GRAFIK.jabatanSesuai}</p> : null}
      {props.note ? <p className={classes["note"]}>{props.note}</p> : null}
      <ul className={classes["legend"]}>
        <Swatch fill={SOLID} label={TEKS_GRAFIK.kurang} />
        <Swatch fill={striped(`${pattern}-l`)} patternId={`${pattern}-l`} label={TEKS_GRAFIK.lebih} />
      </ul>
      <div role="img" aria-label={`${TEKS_GRAFIK.jabatanJudul}. ${words}`}>
        <ResponsiveContainer width="100%" height={props.jobs.length * BAND + 12}>
          <BarChart layout="vertical" data={[...props.jobs]} margin={{ top: 4, right: 40, bottom: 4, left: 0 }} accessibilityLayer={false}>
            <Stripes id={pattern} />
            <XAxis type="number" hide domain={[-most * 1.15, most * 1.15]} />
            <YAxis
              type="category"
              dataKey="name"
              width={240}
              tickLine={false}
              axisLine={false}
              interval={0}
              tick={<NameTick lines={labelLines} />}
            />
            <ReferenceLine x={0} stroke="var(--mantine-color-dimmed)" />
            <Bar dataKey="difference" barSize={14} isAnimationActive={false}>
              {props.jobs.map((job) => (
                <Cell
                  key={job.id}
                  fill={job.difference < 0 ? SOLID : striped(pattern)}
                  stroke={job.difference < 0 ? SOLID : "var(--mantine-color-orange-filled)"}
                />
              ))}
              <LabelList dataKey="difference" position="right" formatter={format} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
