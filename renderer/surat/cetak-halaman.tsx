import { notifications } from "@mantine/notifications";
import { useEffect, useState } from "react";
import { TEKS_PRATINJAU } from "../../core/text/naskah";
import { useNaskahKini, type NaskahPilihan } from "../data/naskah";
import { PratinjauNaskah } from "./pratinjau-naskah";

/** Ctrl+P: the pages of the document that the place on screen names. Where it names none a notice says so: the screen is never printed. */
export function CetakHalaman() {
  const kini = useNaskahKini();
  const [terbuka, setTerbuka] = useState<NaskahPilihan | null>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "p") return;
      event.preventDefault();
      if (kini === null) notifications.show({ id: "tanpa-naskah", message: TEKS_PRATINJAU.tanpaNaskah });
      else setTerbuka(kini);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [kini]);
  return terbuka === null ? null : <PratinjauNaskah pilihan={terbuka} onTutup={() => setTerbuka(null)} />;
}
