import { Button } from "@mantine/core";
import { Link } from "wouter";
import { TEKS_GALAT_HALAMAN } from "../../core/text/umum";
import { PageHeader } from "../ui/page-header";

/** What stands at an address that no page answers. */
export function UnknownPlace() {
  return (
    <PageHeader
      title={TEKS_GALAT_HALAMAN.tidakAda}
      description={TEKS_GALAT_HALAMAN.tidakAdaPenjelasan}
      actions={
        <Button component={Link} href="/">
          {TEKS_GALAT_HALAMAN.keBeranda}
        </Button>
      }
    />
  );
}
