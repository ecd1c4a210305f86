import { Bar, LabelList } from "recharts";
import { formatAngka } from "../../core/text/number";
import { SOLID } from "./pattern";
import { StandingBars } from "./standing-bars";

const HEIGHT = 120;

/** One figure a month as bars, each with its value above it. */
export function MonthlyBars(props: {
  readonly title: string;
  readonly months: readonly { readonly name: string; readonly value: number }[];
}) {
  const words = props.months.map(({ name, value }) => `${name} ${formatAngka(value)}`).join(", ");
  return (
    <StandingBars title={props.title} words={words} height={HEIGHT} data={props.months} nameKey="name">
      <Bar dataKey="value" barSize={34} fill={SOLID} isAnimationActive={false}>
        <LabelList dataKey="value" position="top" formatter={(value: unknown) => formatAngka(Number(value))} />
      </Bar>
    </StandingBars>
  );
}
