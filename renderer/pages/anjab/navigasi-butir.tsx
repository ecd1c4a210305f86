import { UnstyledButton } from "@mantine/core";
import { memo, useRef, useState, type KeyboardEvent } from "react";
import { BUTIR_ANJAB, type BagianAnjab, type ButirAnjab } from "../../../core/anjab/butir";
import type { KeadaanUnsur } from "../../../core/anjab/kelengkapan";
import { TEKS_ANJAB } from "../../../core/text/anjab-halaman";
import { TEKS_BUTIR } from "../../../core/text/kelengkapan-anjab";
import classes from "./anjab.module.css";
import { TandaKeadaan } from "./tanda-keadaan";

const LANGKAH: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** How far an item is: full when all its parts are, empty when none was begun. */
export function keadaanButir(bagian: readonly BagianAnjab[], keadaan: Readonly<Record<BagianAnjab, KeadaanUnsur>>): KeadaanUnsur {
  if (bagian.every((satu) => keadaan[satu] === "penuh")) return "penuh";
  return bagian.every((satu) => keadaan[satu] === "kosong") ? "kosong" : "sebagian";
}

/** The name of the element on the page under which an item stands. */
export function idButir(butir: ButirAnjab): string {
  return `butir-${butir}`;
}

/** Goes to an item: it comes into sight, and the keyboard stands in its first field. */
export function keButir(butir: ButirAnjab): void {
  const bagian = document.getElementById(idButir(butir));
  bagian?.scrollIntoView({ block: "start" });
  const isian = bagian?.querySelector("textarea, input:not([type=hidden]), a[href]") ?? bagian?.querySelector("button");
  if (isian instanceof HTMLElement) isian.focus({ preventScroll: true });
}

/** The item in which the keyboard stands; the first when it stands in none. */
export function nomorButirKini(): number {
  const bagian = document.activeElement?.closest("[id^='butir-']");
  return Math.max(
    0,
    BUTIR_ANJAB.findIndex(({ butir }) => idButir(butir) === bagian?.id),
  );
}

/** The seventeen items with how far each is: one stop of the Tab key, arrows inside, Enter goes there. */
export const NavigasiButir = memo(function NavigasiButir(props: { readonly keadaan: Readonly<Record<BagianAnjab, KeadaanUnsur>> }) {
  const { keadaan } = props;
  const [berdiri, setBerdiri] = useState(0);
  const daftar = useRef<HTMLOListElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const langkah = event.altKey || event.ctrlKey ? undefined : LANGKAH[event.key];
    if (langkah === undefined) return;
    event.preventDefault();
    const ke = Math.max(0, Math.min(BUTIR_ANJAB.length - 1, berdiri + langkah));
    setBerdiri(ke);
    const tombol = daftar.current?.querySelectorAll("button")[ke];
    tombol?.focus();
  };
  return (
    <nav aria-label={TEKS_ANJAB.navigasi} className={classes["navigasi"]}>
      <ol ref={daftar} onKeyDown={onKeyDown}>
        {BUTIR_ANJAB.map(({ butir, bagian }, nomor) => (
          <li key={butir}>
            <UnstyledButton
              className={classes["keButir"]}
              tabIndex={nomor === berdiri ? 0 : -1}
              onFocus={() => setBerdiri(nomor)}
              onClick={() => keButir(butir)}
            >
              <TandaKeadaan keadaan={keadaanButir(bagian, keadaan)} />
              <span>{TEKS_ANJAB.butir(nomor + 1, TEKS_BUTIR[butir])}</span>
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  );
});
