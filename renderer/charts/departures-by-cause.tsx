import { useId } from "react";
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { formatAngka } from "../../core/text/number";
import { TEKS_PROYEKSI, TEKS_SEBAB_KELUAR } from "../../core/text/proyeksi";
import classes from "./chart.module.css";
import { SOLID, Stripes, striped, Swatch } from "./pattern";

interface DepartureYear {
  readonly year: number;
  readonly pension: number;
  readonly contract: number;
  readonly move: number;
}

const HEIGHT = 210;
const T = TEKS_PROYEKSI.grafik;
const OPEN = "var(--tepat-permukaan)";
const format = (value: unknown): string => (Number(value) === 0 ? "" : formatAngka(Number(value)));

/** Who leaves in each year, beside each other by cause: pension solid, ended contracts striped, moves open. */
export function DeparturesByCause(props: { readonly years: readonly DepartureYear[] }) {
  const pattern = useId();
  const words = props.years
    .map(({ year, pension, contract, move }) =>
      T.kalimatKeluar({
        tahun: String(year),
        pensiun: formatAngka(pension),
        kontrak: formatAngka(contract),
        pindah: formatAngka(move),
      }),
    )
    .join(" ");
  return (
    <figure className={classes["chart"]}>
      <h2 className={classes["title"]}>{T.keluar}</h2>
      <ul className={classes["legend"]}>
        <Swatch fill={SOLID} label={TEKS_SEBAB_KELUAR.pensiun} />
        <Swatch fill={striped(`${pattern}-l`)} patternId={`${pattern}-l`} label={TEKS_SEBAB_KELUAR.kontrak} />
        <Swatch fill={OPEN} label={TEKS_SEBAB_KELUAR.pindah} />
      </ul>
      <div role="img" aria-label={`${T.keluar}. ${words}`}>
        <ResponsiveContainer width="100%" height={HEIGHT}>
          <BarChart data={[...props.years]} margin={{ top: 20, right: 8, bottom: 0, left: 8 }} accessibilityLayer={false}>
            <Stripes id={pattern} />
            <XAxis dataKey="year" tickLine={false} axisLine={{ stroke: "var(--mantine-color-default-border)" }} interval={0} />
            <YAxis hide domain={[0, (most: number) => Math.max(most, 1)]} />
            <Bar dataKey="pension" fill={SOLID} barSize={22} isAnimationActive={false}>
              <LabelList dataKey="pension" position="top" formatter={format} />
            </Bar>
            <Bar
              dataKey="contract"
              fill={striped(pattern)}
              stroke="var(--mantine-color-orange-filled)"
              barSize={22}
              isAnimationActive={false}
            >
              <LabelList dataKey="contract" position="top" formatter={format} />
            </Bar>
            <Bar dataKey="move" fill={OPEN} stroke="var(--mantine-color-text)" barSize={22} isAnimationActive={false}>
              <LabelList dataKey="move" position="top" formatter={format} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
