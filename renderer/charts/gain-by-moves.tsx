import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { TitikManfaat } from "../../core/penempatan/manfaat-kurva";
import { formatAngka } from "../../core/text/number";
import { kalimatTitik, TEKS_HALAMAN_PENEMPATAN } from "../../core/text/penempatan-halaman";
import classes from "./chart.module.css";

const HEIGHT = 170;
const T = TEKS_HALAMAN_PENEMPATAN.kurva;

/** What each number of moves brings: filled seats, those that must not stay empty apart where there are any, and points. */
export function GainByMoves({ points }: { readonly points: readonly TitikManfaat[] }) {
  const words = points.map(kalimatTitik).join(" ");
  const data = points.map(({ perpindahan, penting, kursi, poin }) => ({ perpindahan, penting, kursi, poin: poin / 100 }));
  const hasImportant = points.some(({ penting }) => penting !== 0);
  return (
    <figure className={classes["chart"]}>
      <h2 className={classes["title"]}>{T.judul}</h2>
      <p className={classes["note"]}>{T.penjelasan}</p>
      <div role="img" className={`${classes["halo"] ?? ""} ${classes["pair"] ?? ""}`} aria-label={`${T.judul}. ${words}`}>
        {hasImportant ? <Curve data={data} field="penting" label={T.penting} isStepwise /> : null}
        <Curve data={data} field="kursi" label={hasImportant ? T.lain : T.kursi} isStepwise />
        <Curve data={data} field="poin" label={T.poin} isStepwise={false} />
      </div>
    </figure>
  );
}

type Field = "penting" | "kursi" | "poin";

function Curve(props: {
  readonly data: readonly Readonly<Record<"perpindahan" | Field, number>>[];
  readonly field: Field;
  readonly label: string;
  /** Whole figures only. */
  readonly isStepwise: boolean;
}) {
  const { data, field, label, isStepwise } = props;
  return (
    <div>
      <p className={classes["note"]}>{label}</p>
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <LineChart data={[...data]} margin={{ top: 8, right: 24, bottom: 4, left: 8 }} accessibilityLayer={false}>
          <CartesianGrid stroke="var(--tepat-garis)" vertical={false} />
          <XAxis
            dataKey="perpindahan"
            type="number"
            domain={[0, "dataMax"]}
            ticks={data.map(({ perpindahan }) => perpindahan)}
            tickLine={false}
            axisLine={{ stroke: "var(--mantine-color-default-border)" }}
          />
          <YAxis
            width={64}
            tickLine={false}
            axisLine={false}
            allowDecimals={!isStepwise}
            tickFormatter={(value: unknown) => formatAngka(Number(value), isStepwise ? 0 : 1, 0)}
          />
          <Line
            dataKey={field}
            type="linear"
            stroke="var(--mantine-color-anchor)"
            strokeWidth={2}
            dot={{ r: 4, fill: "var(--mantine-color-anchor)" }}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
