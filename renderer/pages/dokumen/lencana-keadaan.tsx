import { Badge } from "@mantine/core";
import type { KeadaanDokumen } from "../../../core/abk/dokumen";
import { TEKS_KEADAAN_DOKUMEN } from "../../../core/text/keadaan-dokumen";

const WARNA: Readonly<Record<KeadaanDokumen, string>> = { draft: "gray", diajukan: "samudra", dikembalikan: "orange", ditetapkan: "green" };

/** The state of a document as a word on a tint. */
export function LencanaKeadaan(props: { readonly keadaan: KeadaanDokumen }) {
  return <Badge color={WARNA[props.keadaan]}>{TEKS_KEADAAN_DOKUMEN[props.keadaan]}</Badge>;
}
