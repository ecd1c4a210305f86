import { onTerkunci, sebabTerkunci } from "../data/terkunci";

/** Where the lock page is drawn; all else in the window is behind it. */
export const ID_LAYAR_KUNCI = "layar-kunci";

/** Mark on the window while it is locked. */
const TANDA = "data-terkunci";

/**
 * What a page could take for a key, a press or a loss of the focus. Nothing behind the lock page may hear of it, so that a cell that is being
 * typed in, a menu or a dialog stands as it stood; fields and buttons of the lock page do their work without.
 */
const TIDAK_TERDENGAR = `
keydown keyup keypress copy cut paste focus blur focusin focusout dragenter dragover dragleave drop
pointerdown pointerup pointermove mousedown mouseup mousemove touchstart touchend contextmenu
`
  .trim()
  .split(/\s+/u);

/** Whether Caps Lock is on, as the last key of the lock page told. */
let isCapsLock = false;
const capsListeners = new Set<() => void>();

export const capsLock = {
  get: (): boolean => isCapsLock,
  subscribe: (hear: () => void): (() => void) => {
    capsListeners.add(hear);
    return () => capsListeners.delete(hear);
  },
};

/** What had the focus when the window was locked. */
let semula: HTMLElement | null = null;

/** Makes whatever is or comes to stand in the window beside the lock page unreachable, or takes that back. */
const latar = new MutationObserver(() => tutupLatar(true));

function tutupLatar(tertutup: boolean): void {
  for (const unsur of document.body.children) if (unsur instanceof HTMLElement && unsur.id !== ID_LAYAR_KUNCI) unsur.inert = tertutup;
}

/**
 * Stands between the lock page and all else from the start of the window, so that no listener comes before it. While the window is locked what
 * stands behind is hidden, cannot be reached and hears nothing; when it is opened the focus is where it was.
 */
export function pasangPenjaga(): void {
  const layar = document.createElement("div");
  layar.id = ID_LAYAR_KUNCI;
  document.body.append(layar);
  for (const nama of TIDAK_TERDENGAR) window.addEventListener(nama, telan, { capture: true });
  onTerkunci(() => {
    const root = document.documentElement;
    if (sebabTerkunci() === null) {
      root.removeAttribute(TANDA);
      latar.disconnect();
      tutupLatar(false);
      if (semula?.isConnected === true) semula.focus({ preventScroll: true });
      semula = null;
    } else if (!root.hasAttribute(TANDA)) {
      semula = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      root.setAttribute(TANDA, "");
      tutupLatar(true);
      latar.observe(document.body, { childList: true });
    }
  });
}

function telan(event: Event): void {
  if (!document.documentElement.hasAttribute(TANDA)) return;
  event.stopImmediatePropagation();
  if (event.type === "dragover" || event.type === "drop") event.preventDefault();
  if (event instanceof KeyboardEvent) dengarTombol(event);
}

/** Keys of the program have no meaning here; those that type, move and send are the browser's own. */
function dengarTombol(event: KeyboardEvent): void {
  const kini = event.getModifierState("CapsLock");
  if (kini !== isCapsLock) {
    isCapsLock = kini;
    for (const hear of capsListeners) hear();
  }
  if ((event.ctrlKey || event.metaKey) && ["p", "s", "f", "l"].includes(event.key.toLowerCase())) event.preventDefault();
}
