import type { ArahSkala, SusunanMenu } from "../menu";
import type { Reply } from "./reply";

/** A file that was written where its user wanted it. */
export interface SavedFile {
  /** What the desktop calls the file by: the window never names a path. */
  readonly pegangan: string;
  /** The name that was chosen. */
  readonly nama: string;
  /** Where it lies, for the user to read. */
  readonly folder: string;
  /** Whether it can be opened in the program of its kind: a workbook, a letter, pages, a table. */
  readonly dapatDibuka: boolean;
}

/** What the desktop does for its window beside answering calls. A browser has its own ways. */
export interface Desktop {
  /** Asks where a file shall be saved and writes it there; null when the user thought better of it. */
  readonly save: (nama: string, isi: Uint8Array) => Promise<Reply<SavedFile | null>>;
  /** Asks for a folder into which files shall be written; answers what to call it by, null when the user thought better of it. */
  readonly chooseFolder: () => Promise<Reply<string | null>>;
  /** Opens a file that was saved by this start of the program. */
  readonly open: (pegangan: string) => Promise<Reply<null>>;
  /** Shows it in its folder. */
  readonly reveal: (pegangan: string) => Promise<Reply<null>>;
  /** Shows the menus of the program; an empty list leaves only what the system itself can do. */
  readonly menu: (menus: SusunanMenu) => void;
  /** Hears which line of the menus was chosen, by its id; answers how to stop hearing. */
  readonly onCommand: (heard: (id: string) => void) => () => void;
  /** Draws everything larger or smaller. */
  readonly zoom: (arah: ArahSkala) => void;
  /** Closes the window, after its user was told what that loses. */
  readonly close: () => void;
  /** Takes back or does again what was typed into the field that has the focus. */
  readonly editText: (what: "undo" | "redo") => void;
}
