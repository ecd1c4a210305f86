import type { ReactNode } from "react";
import { Section } from "../../ui/section";
import classes from "./disiplin.module.css";

/** A titled block with room around what it holds, and below. */
export function Bagian(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={classes["bagian"]}>
      <Section title={props.title}>
        <div className={classes["isiBagian"]}>{props.children}</div>
      </Section>
    </div>
  );
}
