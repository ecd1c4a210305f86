import { useEffect } from "react";
import { antarJendela } from "../data/antar-jendela";
import { kunciSekarang } from "../data/kunci";

/** How often it is looked whether anybody is at work, in milliseconds. */
const LIHAT_MS = 5_000;
/** A window that nobody sees is woken once a minute; one that slept longer slept with the computer. */
const TIDUR_MS = 180_000;
/** How often a window tells the others that somebody is at work in it. */
const KABAR_MS = 2_000;

const jendelaLain = antarJendela<null>("tepat-bekerja");

/** Locks the data once nobody was at work in any window for some minutes (0: never), or the computer slept. */
export function useDiam(menit: number, aktif: boolean): void {
  useEffect(() => {
    if (!aktif) return undefined;
    let terakhir = Date.now();
    let dikabarkan = 0;
    let dilihat = Date.now();
    const bekerja = (): void => {
      terakhir = Date.now();
      if (terakhir - dikabarkan < KABAR_MS) return;
      dikabarkan = terakhir;
      jendelaLain.kirim(null);
    };
    const bekerjaDiLain = (): void => {
      terakhir = Date.now();
    };
    const lihat = (): void => {
      const kini = Date.now();
      const tidur = kini - dilihat > TIDUR_MS;
      dilihat = kini;
      if (tidur) void kunciSekarang({ jenis: "tidur" });
      else if (menit > 0 && kini - terakhir >= menit * 60_000) void kunciSekarang({ jenis: "diam", menit });
    };
    const timer = window.setInterval(lihat, LIHAT_MS);
    const tanda = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
    for (const nama of tanda) window.addEventListener(nama, bekerja, { capture: true, passive: true });
    const takDengar = jendelaLain.dengar(bekerjaDiLain);
    return () => {
      window.clearInterval(timer);
      for (const nama of tanda) window.removeEventListener(nama, bekerja, { capture: true });
      takDengar();
    };
  }, [menit, aktif]);
}
