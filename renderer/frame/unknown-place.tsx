import { Button } from "@mantine/core";
import { Link } from "wouter";
import { TEKS_GALAT_HALAMAN } from "../../core/text/umum";
import { EmptyState } from "../ui/empty-state";

/** What stands at an address that no page answers. */
export function UnknownPlace() {
  return (
    <EmptyState
      title={TEKS_GALAT_HALAMAN.tidakAda}
      action={
        <Button component={Link} href="/" mt="sm">
          {TEKS_GALAT_HALAMAN.keBeranda}
        </Button>
      }
    >
      {TEKS_GALAT_HALAMAN.tidakAdaPenjelasan}
    </EmptyState>
  );
}
