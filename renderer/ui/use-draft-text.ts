import { useCallback, useEffect, useRef, useState } from "react";
import { isianTeks, pulihkanDraf } from "../../core/draf";
import { placeOnScreen } from "../data/place";
import { ambilDraf, lepasDraf, simpanDraf } from "../data/draf";

const KOSONG = { teks: "" };

/** Throws away what was typed into a field of this page that goes together with its row. */
export function dropDraftText(label: string): void {
  lepasDraf(`sel${placeOnScreen()}#${label}`);
}

/**
 * What is being typed into one field of a table and cannot be stored, or is not yet; null when nothing is. It is kept as a draft of the
 * page and of the field that `label` names there.
 */
export function useDraftText(label: string): readonly [string | null, (teks: string | null) => void] {
  const [halaman] = useState(placeOnScreen);
  const id = `sel${halaman}#${label}`;
  const [teks, setTeks] = useState(() => {
    const pulih = pulihkanDraf(ambilDraf(id)?.isi, { teks: isianTeks }, { tersimpan: KOSONG, baru: true });
    return pulih?.nilai.teks ?? null;
  });
  const dahulu = useRef(id);
  useEffect(() => {
    if (dahulu.current === id) return;
    // The field moved to another row of its table: its text goes with it, and stands in no other's place.
    if (teks !== null) {
      lepasDraf(dahulu.current);
      simpanDraf(id, { nilai: { teks } });
    }
    dahulu.current = id;
  }, [id, teks]);
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
