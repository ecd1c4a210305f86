import { List, Text } from "@mantine/core";
import type { FormulirSiasn } from "../../../core/contract/siasn";
import { TEKS_DAFTAR_SIASN } from "../../../core/text/siasn";
import { TEKS_SIASN } from "../../../core/text/siasn-halaman";

/** Which form is in force, and what changed in its lists against the one before. */
export function KeteranganFormulir(props: { readonly formulir: FormulirSiasn }) {
  const { nama, dimuat, sebelumnya } = props.formulir;
  return (
    <Text size="sm" c="dimmed" component="div" mb="xs">
      {TEKS_SIASN.formulir(nama, dimuat)}{" "}
      {sebelumnya === null
        ? null
        : sebelumnya.beda.length === 0
          ? TEKS_SIASN.bedaTidakAda(sebelumnya.nama)
          : TEKS_SIASN.beda(sebelumnya.nama)}
      {sebelumnya !== null && sebelumnya.beda.length > 0 ? (
        <List size="sm" aria-label={TEKS_SIASN.beda(sebelumnya.nama)}>
          {sebelumnya.beda.map(({ daftar, baru, hilang }) => (
            <List.Item key={daftar} title={[...baru, ...hilang].slice(0, 40).join("; ")}>
              {TEKS_SIASN.bedaDaftar(TEKS_DAFTAR_SIASN[daftar], baru.length, hilang.length)}
            </List.Item>
          ))}
        </List>
      ) : null}
    </Text>
  );
}
