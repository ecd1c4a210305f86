/** One thing of a page that cannot be reached or read where it stands. */
export interface Cacat {
  /** What is wrong: in words of this file, for the one who mends it. */
  readonly hal:
    | "halaman melebar"
    | "kendali terpotong"
    | "kendali di luar jendela"
    | "kendali tertutup"
    | "tindakan di bawah lipatan"
    | "angka terpotong"
    | "nama terpotong"
    | "kata teruntai";
  /** The thing: its name, or the text that is cut. */
  readonly unsur: string;
}

/**
 * Measures what is on screen and answers every fault. Runs inside the page, so that it takes one round trip; it uses nothing from
 * outside itself. Of lines alike only the first few are measured: the rest stand in the same columns.
 *
 * @param lewati names of controls that are outside the window until they have the focus
 */
export function ukur(lewati: readonly string[]): Cacat[] {
  const BARIS_DIUKUR = 6;
  const KENDALI =
    "button, a[href], input:not([type=hidden]):not([type=file]), select, textarea, [role=tab], [role=menuitem], [role=menuitemcheckbox], [role=option], [role=columnheader], thead th";
  const cacat = new Map<string, Cacat>();
  const catat = (hal: Cacat["hal"], unsur: string): void => void cacat.set(`${hal} ${unsur}`, { hal, unsur });

  const dialog = [...document.querySelectorAll("[role=dialog]")].filter((satu) => satu.getClientRects().length > 0);
  const lapis = dialog.findLast((satu) => satu.getAttribute("aria-modal") === "true");
  const ruang = lapis ?? document.body;
  const mengambang = [...document.querySelectorAll("[role=menu], [role=listbox], [role=dialog]:not([aria-modal=true])")].filter(
    (satu) => satu.getClientRects().length > 0,
  );

  const sebut = (unsur: Element): string => {
    const nama =
      unsur.getAttribute("aria-label") ??
      (unsur instanceof HTMLInputElement ? (unsur.labels?.[0]?.textContent ?? unsur.placeholder) : unsur.textContent);
    return `${unsur.getAttribute("role") ?? unsur.tagName.toLowerCase()} “${(nama ?? "").trim().slice(0, 70)}”`;
  };
  /** What of a style decides here. Every box is asked for by all that it holds, and its style stands while it is measured. */
  const gaya = new Map<Element, { readonly x: string; readonly y: string; readonly memotong: boolean; readonly tetap: boolean }>();
  const gayaDari = (unsur: Element) => {
    const diketahui = gaya.get(unsur);
    if (diketahui) return diketahui;
    const { overflowX: x, overflowY: y, position } = getComputedStyle(unsur);
    const dibaca = { x, y, memotong: x !== "visible" || y !== "visible", tetap: position === "fixed" };
    gaya.set(unsur, dibaca);
    return dibaca;
  };
  const tampak = (unsur: Element): boolean => {
    const { width, height } = unsur.getBoundingClientRect();
    if (width < 2 || height < 2 || unsur.closest("[inert], [aria-hidden=true]")) return false;
    return unsur.checkVisibility({ visibilityProperty: true });
  };
  /** What the pointer meets: the label stands for a field that is drawn by it. */
  const sasaran = (unsur: Element): Element => {
    if (!(unsur instanceof HTMLInputElement) || (unsur.type !== "radio" && unsur.type !== "checkbox")) return unsur;
    return unsur.labels?.[0] ?? unsur;
  };
  const jauh = new Map<Element, boolean>();
  const barisJauh = (unsur: Element): boolean => {
    const baris = unsur.closest("tr, [role=row], li, [role=option]");
    if (!baris?.parentElement) return false;
    const diketahui = jauh.get(baris);
    if (diketahui !== undefined) return diketahui;
    for (const [urutan, satu] of [...baris.parentElement.children].entries()) jauh.set(satu, urutan >= BARIS_DIUKUR);
    return jauh.get(baris) ?? false;
  };
  const potong = (unsur: Element): { kiri: number; kanan: number; atas: number; bawah: number; tersembunyi: boolean } => {
    const batas = { kiri: 0, kanan: window.innerWidth, atas: 0, bawah: window.innerHeight, tersembunyi: false };
    let { tetap } = gayaDari(unsur);
    for (let wadah = unsur.parentElement; wadah && wadah !== document.documentElement && !tetap; wadah = wadah.parentElement) {
      const { memotong, x, y, tetap: wadahTetap } = gayaDari(wadah);
      if (memotong && wadah !== document.body) {
        const kotak = wadah.getBoundingClientRect();
        batas.kiri = Math.max(batas.kiri, kotak.left);
        batas.kanan = Math.min(batas.kanan, kotak.right);
        batas.atas = Math.max(batas.atas, kotak.top);
        batas.bawah = Math.min(batas.bawah, kotak.bottom);
        // Scrolling into view also scrolls what no hand can scroll.
        if (x === "hidden" && wadah.scrollLeft !== 0) batas.tersembunyi = true;
        if (y === "hidden" && wadah.scrollTop !== 0) batas.tersembunyi = true;
      }
      tetap = wadahTetap;
    }
    return batas;
  };
  const kembalikan = (unsur: Element): void => {
    for (let wadah = unsur.parentElement; wadah; wadah = wadah.parentElement) {
      const { x, y } = gayaDari(wadah);
      if (x === "hidden") wadah.scrollLeft = 0;
      if (y === "hidden") wadah.scrollTop = 0;
    }
  };
  const diDalam = (kotak: DOMRect, batas: ReturnType<typeof potong>): boolean =>
    kotak.left >= batas.kiri - 1.5 &&
    kotak.right <= batas.kanan + 1.5 &&
    kotak.top >= batas.atas - 1.5 &&
    kotak.bottom <= batas.bawah + 1.5;
  /** A link that runs over two lines is met on its first. */
  const kena = (unsur: Element): boolean => {
    const kotak = unsur.getClientRects()[0] ?? unsur.getBoundingClientRect();
    const atas = document.elementFromPoint(kotak.left + kotak.width / 2, kotak.top + kotak.height / 2);
    if (getComputedStyle(unsur).pointerEvents === "none") return true;
    return atas !== null && (unsur.contains(atas) || (atas.closest("label")?.contains(unsur) ?? false));
  };
  const periksaKendali = (asal: Element): void => {
    const unsur = sasaran(asal);
    if (!tampak(unsur) || lewati.includes(asal.textContent)) return;
    if (!diDalam(unsur.getBoundingClientRect(), potong(unsur)) || !kena(unsur)) unsur.scrollIntoView({ block: "center", inline: "center" });
    const kotak = unsur.getBoundingClientRect();
    const batas = potong(unsur);
    const besar = kotak.width > batas.kanan - batas.kiri || kotak.height > batas.bawah - batas.atas;
    if (kotak.right < 0 || kotak.left > window.innerWidth - 1 || kotak.bottom < 0 || kotak.top > window.innerHeight - 1)
      catat("kendali di luar jendela", sebut(asal));
    else if (batas.tersembunyi || (!besar && !diDalam(kotak, batas)) || (besar && kotak.width > batas.kanan - batas.kiri + 1.5))
      catat("kendali terpotong", sebut(asal));
    else if (!kena(unsur)) catat("kendali tertutup", sebut(asal));
    if (batas.tersembunyi) kembalikan(unsur);
  };
  /** A text is cut when a box that hides what flows over ends before it does. */
  const periksaTeks = (simpul: Text): void => {
    const isi = simpul.data.trim();
    const pemilik = simpul.parentElement;
    // What a field began with is kept inside it and drawn nowhere; what stands in the field is measured with the field.
    if (isi === "" || !pemilik || !tampak(pemilik) || pemilik.closest("svg, textarea, [data-loading], [data-sheet]")) return;
    const rentang = document.createRange();
    rentang.selectNodeContents(simpul);
    const kotak = rentang.getBoundingClientRect();
    // Broken at every letter or two it is whole, and no one reads it.
    const barisTeks = new Set([...rentang.getClientRects()].map(({ top }) => Math.round(top))).size;
    if (barisTeks > 4 && isi.length < 3 * barisTeks) catat("kata teruntai", isi.slice(0, 70));
    for (let wadah: Element | null = pemilik; wadah && wadah !== ruang; wadah = wadah.parentElement) {
      const { memotong, x, y } = gayaDari(wadah);
      if (!memotong) continue;
      const tepi = wadah.getBoundingClientRect();
      if ([x, y].some((cara) => cara === "auto" || cara === "scroll")) return;
      if (kotak.right > tepi.right + 1 || kotak.left < tepi.left - 1 || kotak.bottom > tepi.bottom + 3) {
        catat(/^[\d.,+\-−–%/ ]+$/.test(isi) ? "angka terpotong" : "nama terpotong", isi.slice(0, 70));
        return;
      }
    }
  };
  /** What stands in a field that neither grows with it nor can be moved in is cut at the edge of the field. */
  const periksaIsian = (isian: HTMLTextAreaElement | HTMLInputElement): void => {
    if (!tampak(isian) || isian.value === "") return;
    const { y } = gayaDari(isian);
    const dapatDigulir = isian instanceof HTMLInputElement ? !isian.readOnly : y === "auto" || y === "scroll";
    if (dapatDigulir || (isian.scrollWidth <= isian.clientWidth + 1 && isian.scrollHeight <= isian.clientHeight + 3)) return;
    catat(/^[\d.,]+$/.test(isian.value) ? "angka terpotong" : "nama terpotong", isian.value.slice(0, 70));
  };

  // What a dialog is for is in sight before anything is scrolled.
  for (const tindakan of lapis?.querySelectorAll("button[type=submit], button[data-variant=filled]") ?? [])
    if (mengambang.length === 0 && tampak(tindakan) && !(diDalam(tindakan.getBoundingClientRect(), potong(tindakan)) && kena(tindakan)))
      catat("tindakan di bawah lipatan", sebut(tindakan));
  if (document.documentElement.scrollWidth > window.innerWidth) catat("halaman melebar", "dokumen");
  const isi = document.querySelector("main > div");
  if (isi && isi.scrollWidth > isi.clientWidth + 1) catat("halaman melebar", "isi");
  for (const wadah of new Set([ruang, ...mengambang])) {
    const pejalan = document.createTreeWalker(wadah, NodeFilter.SHOW_TEXT);
    for (let simpul = pejalan.nextNode(); simpul; simpul = pejalan.nextNode())
      if (simpul instanceof Text && simpul.parentElement && !barisJauh(simpul.parentElement)) periksaTeks(simpul);
    for (const isian of wadah.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>("textarea, input[readonly]"))
      if (!barisJauh(isian)) periksaIsian(isian);
    for (const kendali of wadah.querySelectorAll(KENDALI)) {
      const milikLapisan = mengambang.find((lapisan) => lapisan.contains(kendali));
      if (milikLapisan && milikLapisan !== wadah) continue;
      // What lies under an open menu is covered by it, and free again when it closes.
      if (!milikLapisan && mengambang.length > 0) continue;
      if (!barisJauh(kendali)) periksaKendali(kendali);
    }
  }
  return [...cacat.values()];
}
