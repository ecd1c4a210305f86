import { useLocation } from "wouter";

/** Pages of which every address below them shows something else to work on; below the others only a drawer opens over the same page. */
const SHOWS_ANOTHER_BELOW: ReadonlySet<string> = new Set([
  "abk",
  "anjab",
  "skenario",
  "dokumen",
  "lima-tahun",
  "pengaturan",
  "fungsi",
  "peta",
]);

/** The place that an address of the window belongs to: its page, without what only opens over it or says how it is shown. */
export function placeAt(address: string): string {
  const [page = "", below, part] = (address.split("?")[0] ?? "").split("/").filter(Boolean);
  // The file of one person is a page of its own; her address alone opens a drawer over the list.
  if (page === "pegawai" && part === "berkas") return `/pegawai/${below ?? ""}/berkas`;
  return below !== undefined && SHOWS_ANOTHER_BELOW.has(page) ? `/${page}/${below}` : `/${page}`;
}

/** The place that is on screen now. */
export function placeOnScreen(): string {
  return placeAt(window.location.hash.replace(/^#/, ""));
}

/** The place on screen, followed. */
export function usePlace(): string {
  return placeAt(useLocation()[0]);
}
