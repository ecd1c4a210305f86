import { Anchor, Text } from "@mantine/core";
import { Link } from "wouter";
import { TEKS_TANDA_DOKUMEN as TEKS } from "../../../core/text/dokumen";
import { namaDokumen } from "../../../core/text/keadaan-dokumen";
import { useShell } from "../../data/query";

/** A quiet line: whether the present figures are still those of the document that was laid down last. Nothing when there is none. */
export function TandaDokumen() {
  const { data } = useShell("dokumen.drift", {});
  if (!data) return null;
  const nama = namaDokumen(data.dokumen);
  const beda = [...(data.profil ? [TEKS.profil] : []), ...(data.jabatan > 0 ? [TEKS.jabatan(data.jabatan)] : [])];
  if (beda.length === 0) return <Text size="sm">{TEKS.sama(nama)}</Text>;
  return (
    <Text size="sm">
      {`${TEKS.berbeda(nama, beda.join(TEKS.dan))} · `}
      <Anchor component={Link} href={`/dokumen/banding/${data.dokumen.id}/sekarang`} inherit underline="always">
        {TEKS.lihat}
      </Anchor>
    </Text>
  );
}
