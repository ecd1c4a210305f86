import { ketentuanMedan, type MedanAnjab } from "../../../../core/anjab/bantuan";
import { ARTI_MEDAN, TEKS_BANTUAN } from "../../../../core/text/bantuan-anjab";
import { Kata } from "../../../ui/kata";
import { Sumber } from "../../../ui/sumber";

/** The name of a field with its meaning and an example on hover or focus, and the article that asks for it. */
export function ArtiMedan(props: { readonly medan: MedanAnjab; readonly nama?: string; readonly sumber?: boolean }) {
  const arti = ARTI_MEDAN[props.medan];
  const nama = props.nama ?? arti.nama;
  return (
    <>
      <Kata teks={nama} hint={TEKS_BANTUAN.artiMedan(arti)} />
      {props.sumber === false ? null : <Sumber id={ketentuanMedan(props.medan)} hal={nama} />}
    </>
  );
}
