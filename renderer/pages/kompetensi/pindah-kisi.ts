import type { KeyboardEvent } from "react";

const LANGKAH: Readonly<Record<string, readonly [baris: number, kolom: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrows go to the next cell of a grid whose cells name their place (`data-tempat`); Enter in a field goes down, as in a sheet. */
export function pindahKisi(event: KeyboardEvent<HTMLTableElement>): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey) return;
  const langkah = LANGKAH[target instanceof HTMLInputElement && key === "Enter" ? "ArrowDown" : key];
  const asal = target.dataset["tempat"];
  if (!langkah || asal === undefined) return;
  event.preventDefault();
  const [baris = 0, kolom = 0] = asal.split("-").map(Number);
  const tuju = event.currentTarget.querySelector(`[data-tempat="${baris + langkah[0]}-${kolom + langkah[1]}"]`);
  if (!(tuju instanceof HTMLElement)) return;
  tuju.focus();
  if (tuju instanceof HTMLInputElement) tuju.select();
}
