import { useCallback, useState } from "react";
import { isianTeks, pulihkanDraf } from "../../core/draf";
import { placeOnScreen } from "../data/place";
import { ambilDraf, lepasDraf, simpanDraf } from "../data/draf";

const KOSONG = { teks: "" };

/**
 * What is being typed into one field of a table and cannot be stored, or is not yet; null when nothing is. It is kept as a draft of the
 * page and of the field that `label` names there.
 */
export function useDraftText(label: string): readonly [string | null, (teks: string | null) => void] {
  const [id] = useState(() => `sel${placeOnScreen()}#${label}`);
  const [teks, setTeks] = useState(() => {
    const pulih = pulihkanDraf(ambilDraf(id)?.isi, { teks: isianTeks }, { tersimpan: KOSONG, baru: true });
    return pulih?.nilai.teks ?? null;
  });
  const tulis = useCallback(
    (baru: string | null) => {
      setTeks(baru);
      if (baru === null) lepasDraf(id);
      else simpanDraf(id, { nilai: { teks: baru } });
    },
    [id],
  );
  return [teks, tulis];
}
