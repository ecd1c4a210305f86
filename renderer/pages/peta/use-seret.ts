import { useRef, useState, type MouseEvent, type PointerEvent } from "react";
import type { ButirPeta } from "./butir";

interface Penyeretan {
  readonly butir: readonly ButirPeta[];
  readonly kini: number;
  readonly onPindah: ((butir: ButirPeta, ke: ButirPeta | null) => void) | null;
}

/** Dragging by the grip of what is chosen: the box under the pointer is where it would go. */
export function useSeret({ butir, kini, onPindah }: Penyeretan, tunjuk: (event: MouseEvent) => ButirPeta | undefined) {
  const [ke, setKe] = useState<ButirPeta | null>(null);
  const [menyeret, setMenyeret] = useState(false);
  const jatuh = useRef(false);
  const terpilih = butir[kini];
  const kotakPada = (event: MouseEvent): ButirPeta | null => {
    const kena = tunjuk(event);
    const kotak = kena && butir.find(({ id }) => id === kena.kotakId);
    return kotak && kotak.unitId !== null && kotak.kotakId !== terpilih?.kotakId ? kotak : null;
  };
  const kejadian = {
    onPointerDownCapture: (event: PointerEvent<HTMLDivElement>) => {
      if (!(event.target instanceof Element) || event.target.closest("[data-pegangan]") === null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      jatuh.current = false;
      setMenyeret(true);
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (menyeret) setKe(kotakPada(event));
    },
    onPointerUp: (event: PointerEvent<HTMLDivElement>) => {
      if (!menyeret) return;
      const kotak = kotakPada(event);
      jatuh.current = true;
      setMenyeret(false);
      setKe(null);
      if (terpilih && kotak) onPindah?.(terpilih, kotak);
    },
    onPointerCancel: () => {
      setMenyeret(false);
      setKe(null);
    },
  };
  const baruJatuh = (): boolean => {
    const { current } = jatuh;
    jatuh.current = false;
    return current;
  };
  return { ke, kejadian, baruJatuh };
}
