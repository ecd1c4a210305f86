import { useEffect, useEffectEvent } from "react";

/**
 * Hears every key of the window while a component is shown; `first` before whatever has the focus takes it for its own, such as a grid that
 * knows arrows too. One that another place has taken has its default prevented.
 */
export function useWindowKeys(onKey: (event: KeyboardEvent) => void, { first = false }: { readonly first?: boolean } = {}): void {
  const heard = useEffectEvent(onKey);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => heard(event);
    window.addEventListener("keydown", listen, first);
    return () => window.removeEventListener("keydown", listen, first);
  }, [first]);
}
