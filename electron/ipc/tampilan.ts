import type { Handlers } from "./handler";

export const tampilanHandlers: Handlers<"tampilan.read" | "tampilan.save"> = {
  "tampilan.read": ({ tampilan }) => tampilan.read(),
  "tampilan.save": ({ tampilan }, { nama, isi }) => {
    tampilan.save(nama, isi);
    return null;
  },
};
