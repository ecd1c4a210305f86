import type { IsiUnsur, UnsurAnjab } from "./unsur";

/**
 * The content of an element as it is stored: texts without blanks around them, rows in which nothing stands left out. A row of a chosen kind
 * without words, as of a diklat, is one in which nothing stands.
 */
export function rapikanIsi<I extends IsiUnsur[UnsurAnjab]>(isi: I): I {
  const rapi = rapikanNilai(isi) as I;
  if (!("baris" in rapi)) return rapi;
  return { ...rapi, baris: (rapi.baris as readonly object[]).filter((satu) => !barisKosong(satu)) };
}

/** Whether nothing stands in a row: no text, no number, nothing chosen but its kind. */
export function barisKosong(baris: object): boolean {
  return Object.entries(baris).every(
    ([kunci, nilai]: readonly [string, unknown]) =>
      kunci === "jenis" ||
      nilai === null ||
      (typeof nilai === "string" && nilai.trim() === "") ||
      (Array.isArray(nilai) && nilai.length === 0),
  );
}

function rapikanNilai(nilai: unknown): unknown {
  if (typeof nilai === "string") return nilai.trim();
  if (Array.isArray(nilai)) return nilai.map(rapikanNilai);
  if (typeof nilai === "object" && nilai !== null)
    return Object.fromEntries(Object.entries(nilai).map(([kunci, satu]) => [kunci, rapikanNilai(satu)]));
  return nilai;
}
