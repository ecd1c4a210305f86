import { kataSelisih } from "../../core/text/abk";
import { formatSelisih } from "../../core/text/number";
import classes from "./difference.module.css";

/** A +/- with its sign and its word, so that it is never told by colour alone. */
export function Difference(props: { readonly value: number; readonly decimals?: number }) {
  const word = kataSelisih(props.value);
  return (
    <span className={classes["difference"]} data-kind={word}>
      {formatSelisih(props.value, props.decimals ?? 2)} <span className={classes["word"]}>{word}</span>
    </span>
  );
}
