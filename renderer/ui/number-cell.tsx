import { TextInput } from "@mantine/core";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { gemaAngka } from "../../core/text/gema-angka";
import { formatAngka, parseAngka } from "../../core/text/number";
import classes from "./number-cell.module.css";
import { useDraftText } from "./use-draft-text";

interface Props {
  /** Says which figure this is, for a screen reader. */
  readonly label: string;
  /** Null stands for "as the original", which shows as the placeholder. */
  readonly value: number | null;
  readonly placeholder: string;
  readonly maximum: number;
  /** What to say when the text is no number. */
  readonly wrong: string;
  /** Stores the figure; answers whether that went well. */
  readonly onCommit: (value: number | null) => Promise<boolean>;
  /** Reads what is typed, when it may be more than a plain number. */
  readonly read?: (text: string) => number | null;
  /** What the figure counts, for texts that bring a unit of their own. */
  readonly unit?: string;
}

/**
 * A figure typed into a table, with how it will be stored below it where the text says it otherwise: kept on leaving the field or Enter, given
 * up with Escape, emptied to return to the original. What could not be stored stays as it was typed.
 */
export function NumberCell(props: Props) {
  const { value } = props;
  const [typed, setTyped] = useDraftText(props.label);
  const shown = value === null ? "" : formatAngka(value, 3, 0);
  const number = typed === null ? null : readNumber(typed, props);
  const echo = typed === null || typed === shown || number === "wrong" ? "" : gemaAngka({ teks: typed, nilai: number, satuan: props.unit });
  /** The text whose figure is being stored now. */
  const [sent, setSent] = useState<string | null>(null);
  const now = useRef(typed);
  useEffect(() => {
    now.current = typed;
  });
  const store = async (text: string, figure: number | null): Promise<void> => {
    setSent(text);
    const isStored = await props.onCommit(figure);
    setSent(null);
    // What was typed meanwhile is another figure.
    if (isStored && now.current === text) setTyped(null);
  };
  const commit = () => {
    if (typed === null || number === "wrong" || typed === sent) return;
    if (number === value) setTyped(null);
    else void store(typed, number);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") commit();
    else if (event.key === "Escape" && typed !== null) {
      setTyped(null);
      event.stopPropagation();
    }
  };
  return (
    <TextInput
      aria-label={props.label}
      inputMode="decimal"
      classNames={{ input: classes["input"] ?? "", description: classes["echo"] ?? "" }}
      data-changed={value !== null || undefined}
      data-stored={typed === sent || undefined}
      value={typed ?? shown}
      placeholder={props.placeholder}
      error={number === "wrong" ? props.wrong : undefined}
      description={echo === "" ? undefined : echo}
      inputWrapperOrder={["input", "description", "error"]}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}

function readNumber(text: string, { maximum, read = parseAngka }: Pick<Props, "maximum" | "read">): number | null | "wrong" {
  if (text.trim() === "") return null;
  const value = read(text);
  return value === null || value < 0 || value > maximum ? "wrong" : Math.round(value * 1_000) / 1_000;
}
