import { kataSelisih } from "../../core/text/abk";
import { formatSelisih } from "../../core/text/number";
import classes from "./difference.module.css";

interface Digits {
  readonly decimals?: number;
}

/** A +/- as sign, figure and word, so that its meaning never hangs on the colour. */
export function Difference(props: Digits & { readonly value: number }) {
  const tone = props.value < 0 ? "short" : props.value > 0 ? "over" : "even";
  return (
    <span className={`${classes["difference"] ?? ""} ${classes[tone] ?? ""}`}>
      <span>{formatSelisih(props.value, props.decimals ?? 0)}</span>
      <span className={classes["word"]}>{kataSelisih(props.value)}</span>
    </span>
  );
}

/** Shortage and excess of several jabatan, one above the other: they are never set off against each other. */
export function ShortageAndExcess(props: Digits & { readonly shortage: number; readonly excess: number }) {
  const { shortage, excess, decimals = 0 } = props;
  if (shortage === 0 && excess === 0) return <Difference value={0} />;
  return (
    <span className={classes["both"]}>
      {shortage > 0 ? <Difference value={-shortage} decimals={decimals} /> : null}
      {excess > 0 ? <Difference value={excess} decimals={decimals} /> : null}
    </span>
  );
}
