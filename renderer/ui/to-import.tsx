import { Button } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { Link } from "wouter";
import { TEKS_UMUM } from "../../core/text/umum";
import { useSetidaknya } from "../data/kunci";

/** The way from an empty page to the files of the office. */
export function ToImport() {
  if (!useSetidaknya()) return null;
  return (
    <Button component={Link} href="/impor" mt="xs" leftSection={<IconFileImport size={16} aria-hidden />}>
      {TEKS_UMUM.keImpor}
    </Button>
  );
}
