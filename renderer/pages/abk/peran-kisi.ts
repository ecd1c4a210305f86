import { useLayoutEffect, type RefObject } from "react";

/** The scrolling part of the grid; it takes the keyboard focus for whichever cell is active. */
export function wadahKisi(bingkai: RefObject<HTMLElement | null>): HTMLElement | null {
  return bingkai.current?.querySelector<HTMLElement>(".dsg-container") ?? null;
}

/** The grid library renders plain boxes; this gives them the roles by which a screen reader knows a grid with rows. */
export function usePeranKisi(bingkai: RefObject<HTMLElement | null>, nama: string, jumlahBaris: number): void {
  useLayoutEffect(() => {
    const wadah = wadahKisi(bingkai);
    if (!wadah) return;
    wadah.tabIndex = 0;
    wadah.setAttribute("role", "grid");
    wadah.setAttribute("aria-label", nama);
    wadah.setAttribute("aria-rowcount", String(jumlahBaris + 1));
    const tandai = (): void => {
      for (const baris of wadah.querySelectorAll(".dsg-row:not([role])")) baris.setAttribute("role", "row");
    };
    tandai();
    const pengamat = new MutationObserver(tandai);
    pengamat.observe(wadah, { childList: true, subtree: true });
    return () => pengamat.disconnect();
  }, [bingkai, nama, jumlahBaris]);
}

/**
 * The grid takes HTML from the clipboard for granted to be a table. Text copied from a letter or a web page is HTML without one and
 * would empty the cell: such a paste is handed on as plain text.
 */
export function useTempelTeksBiasa(kisiAktif: () => boolean): void {
  useLayoutEffect(() => {
    const saring = (event: ClipboardEvent): void => {
      const html = event.clipboardData?.getData("text/html") ?? "";
      const sedangMengetik = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (html === "" || /<table/iu.test(html) || sedangMengetik || !kisiAktif()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const teks = new DataTransfer();
      teks.setData("text/plain", event.clipboardData?.getData("text/plain") ?? "");
      document.dispatchEvent(new ClipboardEvent("paste", { clipboardData: teks, cancelable: true }));
    };
    window.addEventListener("paste", saring, true);
    return () => window.removeEventListener("paste", saring, true);
  }, [kisiAktif]);
}
