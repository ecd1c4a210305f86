import { useId } from "react";
import { Bar, BarChart, Cell, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { TahunDihitung } from "../../core/abk/tahun";
import { formatAngka } from "../../core/text/number";
import { TEKS_JENIS_TAHUN, TEKS_TAHUN } from "../../core/text/tahun";
import classes from "./chart.module.css";
import { SOLID, Stripes, striped, Swatch } from "./pattern";

interface Props {
  readonly title: string;
  readonly note?: string;
  readonly years: readonly TahunDihitung[];
  /** One figure a year, in the order of the years. */
  readonly needs: readonly number[];
  readonly holders: number;
}

const HEIGHT = 132;

/** The need of each year as a bar, today's holders as a dashed line across. Years with stages of an election are striped. */
export function NeedByYear(props: Props) {
  const pattern = useId();
  const format = (value: unknown): string => formatAngka(Number(value), 2, 0);
  const kindOf = ({ jenis }: TahunDihitung): string => (jenis === null ? TEKS_TAHUN.belumDitandai : TEKS_JENIS_TAHUN[jenis]);
  const data = props.years.map((year, place) => ({
    name: String(year.tahun),
    kind: kindOf(year),
    need: props.needs[place] ?? 0,
    isTahapan: year.jenis === "tahapan",
  }));
  const words = data.map(({ name, kind, need }) => TEKS_TAHUN.kalimatTahun(name, kind, format(need))).join(" ");
  return (
    <figure className={classes["chart"]}>
      <h2 className={classes["title"]}>{props.title}</h2>
      {props.note ? <p className={classes["note"]}>{props.note}</p> : null}
      <ul className={classes["legend"]}>
        <Swatch fill={striped(`${pattern}-l`)} patternId={`${pattern}-l`} label={TEKS_TAHUN.grafikTahapan} />
        <Swatch fill={SOLID} label={TEKS_TAHUN.grafikLain} />
        <li>
          <svg width="22" height="14" aria-hidden="true">
            <line x1="0" x2="22" y1="7" y2="7" stroke="var(--mantine-color-text)" strokeWidth="1.5" strokeDasharray="5 4" />
          </svg>
          {`${TEKS_TAHUN.grafikBezetting} (${formatAngka(props.holders)})`}
        </li>
      </ul>
      <div
        role="img"
        className={classes["halo"]}
        aria-label={`${props.title}. ${words} ${TEKS_TAHUN.kalimatBezetting(formatAngka(props.holders))}`}
      >
        <ResponsiveContainer width="100%" height={HEIGHT}>
          <BarChart data={data} margin={{ top: 20, right: 8, bottom: 0, left: 8 }} accessibilityLayer={false}>
            <Stripes id={pattern} />
            <XAxis dataKey="name" tickLine={false} axisLine={{ stroke: "var(--mantine-color-default-border)" }} interval={0} />
            <YAxis hide domain={[0, (most: number) => Math.max(most, props.holders, 1)]} />
            <Bar dataKey="need" barSize={54} isAnimationActive={false}>
              {data.map(({ name, isTahapan }) => (
                <Cell
                  key={name}
                  fill={isTahapan ? striped(pattern) : SOLID}
                  stroke={isTahapan ? "var(--mantine-color-orange-filled)" : SOLID}
                />
              ))}
              <LabelList dataKey="need" position="top" formatter={format} />
            </Bar>
            <ReferenceLine y={props.holders} stroke="var(--mantine-color-text)" strokeWidth={1.5} strokeDasharray="5 4" />
          </BarChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
