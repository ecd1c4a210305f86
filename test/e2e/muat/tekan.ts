/** What came of pressing: all names pressed so far, and what was pressed last that opened something; null when nothing is left. */
export interface Tekanan {
  readonly sudah: readonly string[];
  readonly nama: string | null;
  readonly terbuka: boolean;
}

/**
 * Presses one control of the page after another until one opens a window, leads elsewhere, or is a tab. Runs inside the page; of rows
 * alike only the first is pressed, of names alike one.
 */
export async function tekanBerikut({ sudah, alamat }: { readonly sudah: readonly string[]; readonly alamat: string }): Promise<Tekanan> {
  const pernah = new Set(sudah);
  const bingkai = () => new Promise((selesai) => requestAnimationFrame(selesai));
  const sebut = (unsur: Element): string => {
    const baris = unsur.closest("tbody tr, [role=rowgroup] [role=row], li");
    const sel = unsur.closest("td, th, [role=gridcell], [role=columnheader]");
    if (baris) return `baris ${unsur.tagName} ${sel ? [...(sel.parentElement?.children ?? [])].indexOf(sel) : ""}`;
    return (unsur.getAttribute("aria-label") ?? unsur.textContent)
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
  const kendali = [...ruang.querySelectorAll<HTMLElement>("button, [role=tab], [role=row][aria-selected], input[type=radio]")].filter(
    (unsur) => unsur.getClientRects().length > 0 && !unsur.matches(":disabled, [aria-disabled=true]"),
  );
  for (const unsur of kendali) {
    const nama = sebut(unsur);
    if (pernah.has(nama)) continue;
    pernah.add(nama);
    unsur.click();
    for (let kali = 0; kali < 4 && !bertambah(); kali++) await bingkai();
    const pindah = (location.hash.slice(1) || "/") !== alamat;
    if (bertambah() || pindah || unsur.matches("[role=tab], input[type=radio]")) return { sudah: [...pernah], nama, terbuka: bertambah() };
  }
  return { sudah: [...pernah], nama: null, terbuka: false };
}
