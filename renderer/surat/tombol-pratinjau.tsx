import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useState } from "react";
import { TEKS_PRATINJAU } from "../../core/text/naskah";
import type { NaskahPilihan } from "../data/naskah";
import { PratinjauNaskah } from "./pratinjau-naskah";

/** Opens the pages of a document. */
export function TombolPratinjau(props: { readonly pilihan: NaskahPilihan; readonly autofocus?: boolean }) {
  const [terbuka, setTerbuka] = useState(false);
  return (
    <>
      <Button
        variant="default"
        data-autofocus={props.autofocus}
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => setTerbuka(true)}
      >
        {TEKS_PRATINJAU.buka}
      </Button>
      {terbuka ? <PratinjauNaskah pilihan={props.pilihan} onTutup={() => setTerbuka(false)} /> : null}
    </>
  );
}
