/** What a line of the program's menu does by itself wherever text is edited, or with the window: the system knows how. */
export const PERAN_MENU = ["cut", "copy", "paste", "selectAll", "togglefullscreen", "quit"] as const;

/** One line of a menu. A line without a label is a rule between two groups. */
interface Butir {
  /** What the window is told when the line is chosen. */
  readonly id: string;
  readonly label: string;
  /** The key that does the same, as the table of keys writes it (`core/text/tombol.ts`); shown only, for the window takes it itself. */
  readonly tombol?: string | undefined;
  /** Whether it is the one that holds, of several of which one does. */
  readonly dipilih?: boolean | undefined;
  readonly peran?: (typeof PERAN_MENU)[number] | undefined;
}

export interface ButirMenu extends Butir {
  /** Lines that open beside this one. */
  readonly anak?: readonly Butir[] | undefined;
}

/** The menus of the program, in their order. */
export type SusunanMenu = readonly { readonly label: string; readonly isi: readonly ButirMenu[] }[];

/** How large everything is drawn: which way to go from there. */
export const ARAH_SKALA = ["perbesar", "perkecil", "asal"] as const;
export type ArahSkala = (typeof ARAH_SKALA)[number];
