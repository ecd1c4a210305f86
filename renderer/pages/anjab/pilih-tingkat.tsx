import { Autocomplete } from "@mantine/core";
import { TINGKAT_PENDIDIKAN } from "../../../core/anjab/tingkat";
import { BATAS_UNSUR } from "../../../core/anjab/unsur";
import { TEKS_ANJAB } from "../../../core/text/anjab-halaman";
import classes from "./anjab.module.css";

/** The lowest level of education, in the words of the office; the usual levels are offered. */
export function PilihTingkat(props: { readonly minimum: string; readonly onUbah: (minimum: string) => void }) {
  return (
    <Autocomplete
      label={TEKS_ANJAB.pendidikanMinimum}
      data={[...TINGKAT_PENDIDIKAN]}
      value={props.minimum}
      onChange={props.onUbah}
      maxLength={BATAS_UNSUR.pendek}
      w={280}
      className={classes["tingkat"] ?? ""}
    />
  );
}
