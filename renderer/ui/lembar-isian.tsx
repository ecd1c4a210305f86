import type { ReactNode } from "react";
import { useSetidaknya } from "../data/kunci";
import classes from "./lembar-isian.module.css";

/** Fields that save as one goes: for whoever only reads they are shown and cannot be filled, and their buttons cannot be pressed. */
export function LembarIsian(props: { readonly children: ReactNode }) {
  return (
    <fieldset role="presentation" className={classes["lembar"]} disabled={!useSetidaknya()}>
      {props.children}
    </fieldset>
  );
}
