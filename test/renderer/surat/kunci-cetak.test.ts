import { expect, it } from "vitest";
import { isKunciCetak } from "../../../renderer/surat/kunci-cetak";

it("takes Ctrl+P and Cmd+P, whatever the caps lock, for the wish to print, and no other key", () => {
  const kunci = { key: "p", ctrlKey: true, metaKey: false, altKey: false, shiftKey: false };
  const ya = [kunci, { ...kunci, key: "P" }, { ...kunci, ctrlKey: false, metaKey: true }];
  const bukan = [
    { ...kunci, ctrlKey: false },
    { ...kunci, key: "o" },
    { ...kunci, altKey: true },
    { ...kunci, shiftKey: true },
  ];
  expect([...ya, ...bukan].map(isKunciCetak)).toEqual([true, true, true, false, false, false, false]);
});
