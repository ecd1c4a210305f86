import { useState } from "react";
import { samaIsian } from "../../core/draf";

/** The same value for as long as it holds the same, so that what shows it is not drawn for every key. */
export function useTetap<T>(nilai: T): T {
  const [tetap, setTetap] = useState(nilai);
  if (tetap === nilai || samaIsian(tetap, nilai)) return tetap;
  setTetap(nilai);
  return nilai;
}
