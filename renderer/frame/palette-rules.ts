import { ID_KETENTUAN, ketentuan } from "../../core/peraturan/register";
import { dasarDalamKata, nilaiDalamKata, sebutanPasal, tentangDasar } from "../../core/text/peraturan";
import { entryKeys, type Entry } from "./palette-search";

/** Every rule of the register as the palette finds it: by its words, its figures, its regulation and article, and its code. */
export const RULE_ENTRIES: readonly (Entry & { readonly href: string })[] = ID_KETENTUAN.map((id) => {
  const label = ketentuan(id).arti;
  const description = [dasarDalamKata(id), sebutanPasal(id)].filter(Boolean).join(", ");
  const href = `/peraturan/${id}`;
  return { id: href, href, label, description, ...entryKeys(label, description, id, ...nilaiDalamKata(id), tentangDasar(id)) };
});
