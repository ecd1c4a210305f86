import { Spotlight } from "@mantine/spotlight";
import { TEKS_PALET } from "../../core/text/navigasi";

/** Ctrl+K: finds pages, people, jabatan and actions. */
export function Palette() {
  return <Spotlight actions={[]} searchProps={{ placeholder: TEKS_PALET.isian }} nothingFound={TEKS_PALET.mulai} shortcut="mod+K" />;
}
