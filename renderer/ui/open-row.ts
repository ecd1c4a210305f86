import type { MouseEvent } from "react";

/** What in a row has a click of its own. */
const CONTROLS =
  "a, button, input, select, textarea, label, summary, [role=button], [role=combobox], [role=menuitem], [tabindex='0'][role]";

/**
 * A row that a click opens, the same on every page: the pointer shows it, Enter on its name does the same, and a click on a control within it,
 * in a window of it, or one that ends a selection of text, belongs to that alone.
 */
export function openRow(open: () => void): { readonly "data-clickable": true; readonly onClick: (event: MouseEvent) => void } {
  return {
    "data-clickable": true,
    onClick: (event) => {
      // A menu or a window of the row stands elsewhere in the document, and what is clicked there is no click on the row.
      if (!(event.target instanceof Element) || !event.currentTarget.contains(event.target)) return;
      const control = event.target.closest(CONTROLS);
      if (control !== null && event.currentTarget.contains(control)) return;
      if (window.getSelection()?.type === "Range") return;
      open();
    },
  };
}
