import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useState } from "react";
import { TEKS_PRATINJAU } from "../../core/text/naskah";
import { useCetakanHalaman, type NaskahPilihan } from "../data/naskah";
import { WhyNot } from "../ui/why-not";
import { PratinjauNaskah } from "./pratinjau-naskah";

/** Print and export of whatever the page shows; every page has it at the same place. Absent where a page has nothing of the kind. */
export function TombolCetak() {
  const cetakan = useCetakanHalaman();
  const [terbuka, setTerbuka] = useState<NaskahPilihan | null>(null);
  if (cetakan === null) return null;
  return (
    <>
      <WhyNot reason={cetakan.kosong ? TEKS_PRATINJAU.daftarKosong : null}>
        <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => setTerbuka(cetakan.ambil())}>
          {TEKS_PRATINJAU.buka}
        </Button>
      </WhyNot>
      {terbuka === null ? null : <PratinjauNaskah pilihan={terbuka} onTutup={() => setTerbuka(null)} />}
    </>
  );
}
