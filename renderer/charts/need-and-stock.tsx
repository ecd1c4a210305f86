import { useId } from "react";
import { Bar, LabelList } from "recharts";
import { formatAngka } from "../../core/text/number";
import { TEKS_PROYEKSI } from "../../core/text/proyeksi";
import { SOLID, Stripes, striped, Swatch } from "./pattern";
import { StandingBars } from "./standing-bars";

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
    <StandingBars
      title={T.kebutuhan}
      words={words}
      legend={
        <>
          <Swatch fill={SOLID} label={T.butuh} />
          <Swatch fill={striped(`${pattern}-l`)} patternId={`${pattern}-l`} label={T.ada} />
        </>
      }
      height={HEIGHT}
      data={props.years}
      nameKey="year"
    >
      <Stripes id={pattern} />
      <Bar dataKey="need" fill={SOLID} barSize={28} isAnimationActive={false}>
        <LabelList dataKey="need" position="top" formatter={format} />
      </Bar>
      <Bar dataKey="stock" fill={striped(pattern)} stroke="var(--mantine-color-orange-filled)" barSize={28} isAnimationActive={false}>
        <LabelList dataKey="stock" position="top" formatter={format} />
      </Bar>
    </StandingBars>
  );
}
