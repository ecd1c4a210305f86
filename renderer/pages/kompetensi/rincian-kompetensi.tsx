import { Stack } from "@mantine/core";
import { namaLevel, type Kompetensi } from "../../../core/kompetensi/kamus";
import { Fields } from "../../ui/fields";
import { Sumber } from "../../ui/sumber";

/** The levels of one of the nine in words, with their source. */
export function RincianKompetensi({ kompetensi }: { readonly kompetensi: Kompetensi }) {
  return (
    <Stack>
      <Fields fields={kompetensi.arti.map((satu, nomor) => [`${nomor + 1} ${namaLevel(nomor + 1)}`, satu] as const)} />
      <Sumber id="kompetensi-tingkat" hal={kompetensi.nama} />
    </Stack>
  );
}
