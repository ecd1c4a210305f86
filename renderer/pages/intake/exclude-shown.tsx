import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { TEKS_IMPOR } from "../../../core/text/impor";
import { excludeRows, type RowFilter, type SheetRef } from "../../data/intake";
import { showError } from "../../data/query";

/** Leaves all rows of the present filter out of the import, or takes them back in. */
export function ExcludeShown(props: { readonly at: SheetRef; readonly filter: RowFilter }) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const keluarkan = props.filter !== "dikecualikan";
  const run = async () => {
    setBusy(true);
    try {
      await excludeRows(props.at, props.filter, keluarkan);
    } catch (error) {
      showError(error);
    } finally {
      await client.invalidateQueries();
      setBusy(false);
    }
  };
  return (
    <Button variant="subtle" size="compact-sm" loading={busy} onClick={() => void run()}>
      {keluarkan ? TEKS_IMPOR.keluarkanTampil : TEKS_IMPOR.ikutkanTampil}
    </Button>
  );
}
