import { AppError } from "../../core/errors";
import type { Store } from "../db/store";

/** The store of a snapshot that is looked at: it reads as any other and refuses everything that writes. @throws AppError cadanganHanyaDibaca */
export function hanyaBaca(store: Store): Store {
  const tolak = (): never => {
    throw new AppError("cadanganHanyaDibaca");
  };
  return {
    ...store,
    history: { ...store.history, tryOut: tolak },
    draf: { ...store.draf, keep: tolak, drop: tolak },
    step: tolak,
    undo: tolak,
    redo: tolak,
  };
}
