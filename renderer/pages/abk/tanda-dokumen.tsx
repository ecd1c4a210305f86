import { TEKS_TANDA_DOKUMEN as TEKS } from "../../../core/text/dokumen";
import { namaDokumen } from "../../../core/text/keadaan-dokumen";
import { useShell } from "../../data/query";
import { TandaPenetapan } from "../../ui/tanda-penetapan";

/** Whether the present figures are still those of the document that was laid down last. Nothing when there is none. */
export function TandaDokumen() {
  const { data } = useShell("dokumen.drift", {});
  if (!data) return null;
  const beda = [...(data.profil ? [TEKS.profil] : []), ...(data.jabatan > 0 ? [TEKS.jabatan(data.jabatan)] : [])];
  return <TandaPenetapan nama={namaDokumen(data.dokumen)} beda={beda} href={`/dokumen/banding/${data.dokumen.id}/sekarang`} />;
}
