import { useId } from "react";
import { Bar, CartesianGrid, Cell, ComposedChart, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { formatAngka } from "../../core/text/number";
import classes from "./chart.module.css";
import { SOLID, Stripes, striped, Swatch } from "./pattern";

interface PredikatShare {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  /** 0-100. */
  readonly percent: number;
  /** Lowest and highest share that the pattern asks, 0-100; null where it leaves it free. */
  readonly pattern: readonly [number, number] | null;
}

const HEIGHT = 240;
const format = (value: number): string => formatAngka(value, 1, 0);

/** Share of each predikat as a bar, beside it the band that the pattern of the organisation asks. */
export function PredikatShareChart(props: {
  readonly title: string;
  readonly note: string;
  readonly patternLabel: string;
  readonly peopleLabel: string;
  readonly shares: readonly PredikatShare[];
}) {
  const pattern = useId();
  const rows = props.shares.map(({ pattern: band, ...share }) => ({
    ...share,
    band: band === null ? null : [band[0], band[1]],
    label: `${formatAngka(share.people)} (${format(share.percent)}%)`,
  }));
  const words = props.shares
    .map(({ name, people, percent, pattern: band }) => {
      const asked = band === null ? "" : `, ${props.patternLabel} ${band[0]}-${band[1]}%`;
      return `${name}: ${formatAngka(people)} (${format(percent)}%)${asked}.`;
    })
    .join(" ");
  return (
    <figure className={classes["chart"]}>
      <h2 className={classes["title"]}>{props.title}</h2>
      <p className={classes["note"]}>{props.note}</p>
      <ul className={classes["legend"]}>
        <Swatch fill={SOLID} label={props.peopleLabel} />
        <Swatch fill={striped(`${pattern}-l`)} patternId={`${pattern}-l`} label={props.patternLabel} />
      </ul>
      <div role="img" aria-label={`${props.title}. ${words}`}>
        <ResponsiveContainer width="100%" height={HEIGHT}>
          <ComposedChart data={rows} margin={{ top: 20, right: 8, bottom: 4, left: 0 }} accessibilityLayer={false}>
            <Stripes id={pattern} />
            <CartesianGrid vertical={false} stroke="var(--mantine-color-default-border)" />
            <XAxis dataKey="name" tickLine={false} interval={0} />
            <YAxis domain={[0, 100]} tickFormatter={(value: number) => `${value}%`} width={44} tickLine={false} axisLine={false} />
            <Bar dataKey="percent" barSize={34} isAnimationActive={false}>
              {rows.map(({ id }) => (
                <Cell key={id} fill={SOLID} />
              ))}
              <LabelList dataKey="label" position="top" />
            </Bar>
            <Bar
              dataKey="band"
              barSize={34}
              isAnimationActive={false}
              fill={striped(pattern)}
              stroke="var(--mantine-color-orange-filled)"
            />
          </ComposedChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
