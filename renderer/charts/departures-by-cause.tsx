import { useId } from "react";
import { Bar, LabelList } from "recharts";
import { formatAngka } from "../../core/text/number";
import { TEKS_PROYEKSI, TEKS_SEBAB_KELUAR } from "../../core/text/proyeksi";
import { SOLID, Stripes, striped, Swatch } from "./pattern";
import { StandingBars } from "./standing-bars";

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
    <StandingBars
      title={T.keluar}
      words={words}
      legend={
        <>
          <Swatch fill={SOLID} label={TEKS_SEBAB_KELUAR.pensiun} />
          <Swatch fill={striped(`${pattern}-l`)} patternId={`${pattern}-l`} label={TEKS_SEBAB_KELUAR.kontrak} />
          <Swatch fill={OPEN} label={TEKS_SEBAB_KELUAR.pindah} />
        </>
      }
      height={HEIGHT}
      data={props.years}
      nameKey="year"
    >
      <Stripes id={pattern} />
      <Bar dataKey="pension" fill={SOLID} barSize={22} isAnimationActive={false}>
        <LabelList dataKey="pension" position="top" formatter={format} />
      </Bar>
      <Bar dataKey="contract" fill={striped(pattern)} stroke="var(--mantine-color-orange-filled)" barSize={22} isAnimationActive={false}>
        <LabelList dataKey="contract" position="top" formatter={format} />
      </Bar>
      <Bar dataKey="move" fill={OPEN} stroke="var(--mantine-color-text)" barSize={22} isAnimationActive={false}>
        <LabelList dataKey="move" position="top" formatter={format} />
      </Bar>
    </StandingBars>
  );
}
