import { Text, Tooltip } from "@mantine/core";
import type { ReactElement } from "react";
import { istilahDalam } from "../../core/peraturan/istilah";
import { kalimatIstilah } from "../../core/text/peraturan";
import classes from "./kata.module.css";

/** What a heading means: `hint` of its own, then every term of the glossary that it speaks of, one a line; none when there is nothing. */
function arti(teks: string, hint: string | undefined): string | null {
  const baris = [...(hint === undefined ? [] : [hint]), ...istilahDalam(teks).map(kalimatIstilah)];
  return baris.length === 0 ? null : baris.join("\n");
}

/** The meaning of a word of the law, and its article, on hover and focus of what carries it. */
export function TipIstilah(props: { readonly teks: string; readonly hint?: string | undefined; readonly children: ReactElement }) {
  const label = arti(props.teks, props.hint);
  return (
    <Tooltip
      label={label}
      disabled={label === null}
      multiline
      maw={380}
      className={classes["tip"]}
      events={{ hover: true, focus: true, touch: true }}
    >
      {props.children}
    </Tooltip>
  );
}

/** A word of the law where nothing else takes the focus: reachable by Tab, underlined with dots. Other words stand as they are. */
export function Kata(props: { readonly teks: string; readonly hint?: string | undefined }) {
  const { teks, hint } = props;
  if (arti(teks, hint) === null) return teks;
  return (
    <TipIstilah teks={teks} hint={hint}>
      <Text component="span" inherit tabIndex={0} data-istilah className={classes["kata"] ?? ""}>
        {teks}
      </Text>
    </TipIstilah>
  );
}
