import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useState } from "react";
import type { NaskahPilihan } from "../../data/naskah";
import { PratinjauNaskah } from "../../surat/pratinjau-naskah";

/** Shows a document of this page as it prints. */
export function TombolNaskah(props: { readonly pilihan: NaskahPilihan; readonly label: string; readonly ringkas?: boolean }) {
  const [terbuka, setTerbuka] = useState(false);
  return (
    <>
      <Button
        variant="default"
        {...(props.ringkas === true ? { size: "compact-sm" } : {})}
        leftSection={<IconPrinter size={14} aria-hidden />}
        onClick={() => setTerbuka(true)}
      >
        {props.label}
      </Button>
      {terbuka ? <PratinjauNaskah pilihan={props.pilihan} onTutup={() => setTerbuka(false)} /> : null}
    </>
  );
}
