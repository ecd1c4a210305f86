import { useCallback, useState } from "react";
import { TEKS_PRATINJAU } from "../../core/text/naskah";
import { useCetakanKini, type NaskahPilihan } from "../data/naskah";
import { tell } from "../data/notice";
import { useKunciCetak } from "./kunci-cetak";
import { PratinjauNaskah } from "./pratinjau-naskah";

/** Ctrl+P: the pages of the document that the place on screen names. Where it names none a notice says so: the screen is never printed. */
export function CetakHalaman() {
  const kini = useCetakanKini();
  const [terbuka, setTerbuka] = useState<NaskahPilihan | null>(null);
  const cetak = useCallback(() => {
    if (kini === null) tell({ tone: "kept", sentence: TEKS_PRATINJAU.tanpaNaskah });
    else if (kini.kosong) tell({ tone: "kept", sentence: TEKS_PRATINJAU.daftarKosong });
    else setTerbuka(kini.ambil());
  }, [kini]);
  useKunciCetak(cetak, { didahulukan: false });
  return terbuka === null ? null : <PratinjauNaskah pilihan={terbuka} onTutup={() => setTerbuka(null)} />;
}
