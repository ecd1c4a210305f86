import { deleteErrorNotes, errorNotesPath, noteError, readErrorNotes } from "../error-notes";
import type { Handlers } from "./handler";

export const catatanHandlers: Handlers<"catatan.read" | "catatan.clear" | "catatan.add"> = {
  "catatan.read": () => ({ teks: readErrorNotes(), berkas: errorNotesPath() ?? "" }),
  "catatan.clear": () => {
    deleteErrorNotes();
    return null;
  },
  "catatan.add": (_context, { tempat, nama, pesan, jejak }) => {
    noteError(tempat, { nama, kode: "", pesan, jejak });
    return null;
  },
};
