import { Anchor, Text } from "@mantine/core";
import { Link } from "wouter";
import { TEKS_TANDA_DOKUMEN as TEKS } from "../../core/text/dokumen";

/** A quiet line: in what the present state differs from the document that was laid down last, and the way to the comparison. */
export function TandaPenetapan(props: { readonly nama: string; readonly beda: readonly string[]; readonly href: string }) {
  const { nama, beda, href } = props;
  if (beda.length === 0) return <Text size="sm">{TEKS.sama(nama)}</Text>;
  return (
    <Text size="sm">
      {`${TEKS.berbeda(nama, beda.join(TEKS.dan))} · `}
      <Anchor component={Link} href={href} inherit underline="always">
        {TEKS.lihat}
      </Anchor>
    </Text>
  );
}
