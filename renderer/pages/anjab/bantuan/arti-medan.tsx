import { ketentuanMedan, medanButir, medanKolom } from "../../../../core/anjab/bantuan";
import type { UnsurAnjab } from "../../../../core/anjab/unsur";
import { ARTI_MEDAN, TEKS_BANTUAN } from "../../../../core/text/bantuan-anjab";
import { Kata } from "../../../ui/kata";
import { Sumber } from "../../../ui/sumber";

/** The name of an item of the form or of an element, with its meaning and an example on hover or focus. */
export function ArtiButir(props: { readonly butir: string; readonly nama: string }) {
  const medan = medanButir(props.butir);
  return medan === null ? props.nama : <Kata teks={props.nama} hint={TEKS_BANTUAN.artiMedan(ARTI_MEDAN[medan])} />;
}

/** The article that asks for an item of the form or an element. */
export function SumberButir(props: { readonly butir: string; readonly nama: string }) {
  const medan = medanButir(props.butir);
  return medan === null ? null : <Sumber id={ketentuanMedan(medan)} hal={props.nama} />;
}

/** The heading of a column of rows, with what it asks for. */
export function ArtiKolom(props: { readonly unsur: UnsurAnjab | undefined; readonly kunci: string; readonly judul: string }) {
  const medan = props.unsur === undefined ? null : medanKolom(props.unsur, props.kunci);
  return medan === null ? props.judul : <Kata teks={props.judul} hint={TEKS_BANTUAN.artiMedan(ARTI_MEDAN[medan])} />;
}
