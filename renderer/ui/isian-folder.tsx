import { TextInput } from "@mantine/core";
import { TEKS_PINDAH } from "../../core/text/pindah";

/** The place of a folder, typed where there is no dialog of the system to choose it in. */
export function IsianFolder(props: { readonly nilai: string; readonly onUbah: (nilai: string) => void; readonly galat: string | null }) {
  return (
    <TextInput
      label={TEKS_PINDAH.folder}
      placeholder={TEKS_PINDAH.folderContoh}
      value={props.nilai}
      onChange={(event) => props.onUbah(event.currentTarget.value)}
      error={props.galat}
      required
      withAsterisk={false}
      data-autofocus
    />
  );
}
