import { Badge } from "@mantine/core";
import { TEKS_DRAF } from "../../core/text/draf";
import { useDraf } from "../data/draf";

/** Says on a button or in a row that a form behind it holds what was not saved; nothing when none does. */
export function DraftMark({ id }: { readonly id: string }) {
  if (useDraf(id) === null) return null;
  return (
    <Badge size="xs" color="yellow" variant="light" ml={6} title={TEKS_DRAF.tandaArti}>
      {TEKS_DRAF.tanda}
    </Badge>
  );
}
