/** What came of pressing: all names pressed so far, and what was pressed last that opened something; null when nothing is left. */
export interface Tekanan {
  readonly sudah: readonly string[];
  readonly nama: string | null;
  /** A window or a menu opened over the page. */
  readonly terbuka: boolean;
  /** A part of the page itself unfolded. */
  readonly mekar: boolean;
  /** A tab or one choice of several was taken, which shows another part of the page. */
  readonly pilihan: boolean;
}

/**
 * Presses one control of the page after another until one opens a window, unfolds a part, leads elsewhere, or is a tab. Runs inside the
 * page; of rows and of sections alike only the first is pressed, of names alike one.
 */
export async function tekanBerikut({ sudah, alamat }: { readonly sudah: readonly string[]; readonly alamat: string }): Promise<Tekanan> {
  const TAB = "[role=tab], input[type=radio]";
  const BAGIAN_SERUPA = 6;
  const pernah = new Set(sudah);
  const bingkai = () => new Promise((selesai) => requestAnimationFrame(selesai));
  const sebut = (unsur: Element): string => {
    const baris = unsur.closest("tbody tr, [role=rowgroup] [role=row], li");
    const sel = unsur.closest("td, th, [role=gridcell], [role=columnheader]");
    if (baris) return `baris ${unsur.tagName} ${sel ? [...(sel.parentElement?.children ?? [])].indexOf(sel) : ""}`;
    const bagian = unsur.closest("section");
    const serupa = [...(bagian?.parentElement?.children ?? [])].filter((satu) => satu.className === bagian?.className);
    // What the sections of a form share is named by the words on it: its full name says of which section it is.
    const tertulis = serupa.length > BAGIAN_SERUPA ? unsur.textContent.replace(/ · .*/s, "") : "";
    // One choice of several is named by its label.
    const berlabel = unsur instanceof HTMLInputElement ? unsur.labels?.[0]?.textContent : undefined;
    return (tertulis || (unsur.getAttribute("aria-label") ?? berlabel ?? unsur.textContent))
      .replace(/[\d.,]+/g, "#")
      .replace(/[:(].*/s, "")
      .trim();
  };
  const lapisan = (): readonly Element[] =>
    [...document.querySelectorAll("[role=dialog], [role=menu]")].filter((satu) => satu.getClientRects().length > 0);
  // What lies under a drawer that belongs to the address cannot be pressed.
  const semula = lapisan();
  const ruang = semula.at(-1) ?? document.querySelector("main") ?? document.body;
  const bertambah = (): boolean => lapisan().some((satu) => !semula.includes(satu));
  const tampil = [...ruang.querySelectorAll<HTMLElement>("button, [role=tab], [role=row][aria-selected], input[type=radio]")].filter(
    (unsur) => unsur.getClientRects().length > 0 && !unsur.matches(":disabled, [aria-disabled=true]"),
  );
  // What is chosen already has been seen.
  const terpilih = (unsur: Element): boolean => unsur.matches("[role=tab][aria-selected=true], :checked");
  for (const unsur of tampil) if (terpilih(unsur)) pernah.add(sebut(unsur));
  const kendali = tampil.filter((unsur) => !terpilih(unsur));
  // Tabs first: what another button leaves behind is not theirs.
  const berurut = kendali.toSorted((a, b) => Number(b.matches(TAB)) - Number(a.matches(TAB)));
  for (const unsur of berurut) {
    const nama = sebut(unsur);
    if (pernah.has(nama)) continue;
    pernah.add(nama);
    // What floats beside a control is hidden for as long as the control is out of sight.
    unsur.scrollIntoView({ block: "center" });
    unsur.click();
    for (let kali = 0; kali < 4 && !bertambah(); kali++) await bingkai();
    const pindah = (location.hash.slice(1) || "/") !== alamat;
    const mekar = unsur.getAttribute("aria-expanded") === "true" && !bertambah();
    if (bertambah() || mekar || pindah || unsur.matches(TAB))
      return { sudah: [...pernah], nama, terbuka: bertambah(), mekar, pilihan: unsur.matches(TAB) };
  }
  return { sudah: [...pernah], nama: null, terbuka: false, mekar: false, pilihan: false };
}
