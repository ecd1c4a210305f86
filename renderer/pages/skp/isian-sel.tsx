import { Textarea, TextInput } from "@mantine/core";

interface Props {
  readonly label: string;
  /** Characters at most. */
  readonly panjang: number;
  readonly nilai: string;
  readonly onGanti: (nilai: string) => void;
  /** A line alone, for a figure or a unit; otherwise the field grows with its text. */
  readonly sebaris?: boolean;
  readonly barisTerkecil?: number;
  /** By what the field is found to be gone to. */
  readonly tanda?: string;
}

/** A text that is typed in the cell of a table, without a frame of its own. */
export function IsianSel({ label, panjang, nilai, onGanti, sebaris = false, barisTerkecil = 1, tanda }: Props) {
  const sama = {
    size: "xs",
    variant: "unstyled",
    "aria-label": label,
    "data-isian": tanda,
    maxLength: panjang,
    value: nilai,
  } as const;
  return sebaris ? (
    <TextInput {...sama} onChange={(event) => onGanti(event.currentTarget.value)} />
  ) : (
    <Textarea {...sama} autosize minRows={barisTerkecil} onChange={(event) => onGanti(event.currentTarget.value)} />
  );
}
