import { useEffect, useState } from "react";
import { useNaskahKini, type NaskahPilihan } from "../data/naskah";
import { PratinjauNaskah } from "./pratinjau-naskah";

/** Ctrl+P: the pages of the document that the place on screen names. */
export function CetakHalaman() {
  const kini = useNaskahKini();
  const [terbuka, setTerbuka] = useState<NaskahPilihan | null>(null);
  useEffect(() => {
    if (kini === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "p") return;
      event.preventDefault();
      setTerbuka(kini);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [kini]);
  return terbuka === null ? null : <PratinjauNaskah pilihan={terbuka} onTutup={() => setTerbuka(null)} />;
}
