import type { MouseEvent } from "react";

/** What in a row has a click of its own. */
const CONTROLS =
  "a, button, input, select, textarea, label, summary, [role=button], [role=combobox], [role=menuitem], [tabindex='0'][role]";

/**
 * A row that a click opens, the same on every page: the pointer shows it, Enter on its name does the same, and a click on a control within it,
 * or one that ends a selection of text, belongs to that alone.
 */
export function openRow(open: () => void): { readonly "data-clickable": true; readonly onClick: (event: MouseEvent) => void } {
  return {
    "data-clickable": true,
    onClick: (event) => {
      const control = event.target instanceof Element ? event.target.closest(CONTROLS) : null;
      if (control !== null && event.currentTarget.contains(control)) return;
      if (window.getSelection()?.type === "Range") return;
      open();
    },
  };
}
