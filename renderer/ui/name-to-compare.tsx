import { Checkbox, Text } from "@mantine/core";
import { Link } from "wouter";
import type { RowFocus } from "./grouped-table-types";
import classes from "./name-to-compare.module.css";

/** Which rows of a list are ticked for comparing, and whether one more may be. */
export interface ComparedRows {
  readonly dipilih: readonly string[];
  readonly penuh: boolean;
  readonly onPilih: (id: string, dicentang: boolean) => void;
}

interface Props {
  readonly row: { readonly id: string; readonly nama: string; readonly catatan: string };
  readonly href: string;
  /** What the tick says; null for a row that cannot be compared. */
  readonly tickLabel: string | null;
  readonly compared: ComparedRows;
  readonly focus: RowFocus;
}

/** The name of a plan or a scenario in its list: a tick to compare it, the link that opens it, its note below. */
export function NameToCompare({ row, href, tickLabel, compared, focus }: Props) {
  const isTicked = compared.dipilih.includes(row.id);
  return (
    <div className={classes["cell"]}>
      {tickLabel === null ? (
        <span />
      ) : (
        <Checkbox
          size="xs"
          aria-label={tickLabel}
          checked={isTicked}
          disabled={compared.penuh && !isTicked}
          onChange={(event) => compared.onPilih(row.id, event.currentTarget.checked)}
        />
      )}
      <div>
        <Link href={href} className={classes["link"]} {...focus}>
          {row.nama}
        </Link>
        {row.catatan ? (
          <Text size="xs" c="dimmed">
            {row.catatan}
          </Text>
        ) : null}
      </div>
    </div>
  );
}
