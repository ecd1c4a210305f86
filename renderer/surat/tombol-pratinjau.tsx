import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useState } from "react";
import { TEKS_PRATINJAU } from "../../core/text/naskah";
import type { NaskahPilihan } from "../data/naskah";
import { WhyNot } from "../ui/why-not";
import { PratinjauNaskah } from "./pratinjau-naskah";

/** Opens the pages of a document, which is made up when they are asked for; says why not while there is nothing in it. */
export function TombolPratinjau(props: { readonly ambil: () => NaskahPilihan; readonly kosong?: boolean; readonly autofocus?: boolean }) {
  const { ambil, kosong = false, autofocus } = props;
  const [terbuka, setTerbuka] = useState<NaskahPilihan | null>(null);
  return (
    <>
      <WhyNot reason={kosong ? TEKS_PRATINJAU.daftarKosong : null}>
        <Button
          variant="default"
          data-autofocus={autofocus}
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => setTerbuka(ambil())}
        >
          {TEKS_PRATINJAU.buka}
        </Button>
      </WhyNot>
      {terbuka === null ? null : <PratinjauNaskah pilihan={terbuka} onTutup={() => setTerbuka(null)} />}
    </>
  );
}
