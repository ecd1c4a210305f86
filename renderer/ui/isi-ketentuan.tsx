import { Badge, Text } from "@mantine/core";
import { ketentuan, type IdKetentuan } from "../../core/peraturan/register";
import {
  berlakuDalamKata,
  dasarDalamKata,
  kalimatKeyakinan,
  nilaiDalamKata,
  pasalDalamKata,
  sebutanKeyakinan,
  TEKS_PERATURAN,
  tentangDasar,
} from "../../core/text/peraturan";
import { Fields } from "./fields";

const { kolom } = TEKS_PERATURAN;
const WARNA = { terverifikasi: "teal", sekunder: "gray", belumTerverifikasi: "orange" } as const;

/** How sure the product is of a rule, in words; a bound of its own says so. */
export function LencanaKeyakinan(props: { readonly id: IdKetentuan }) {
  const { keyakinan } = ketentuan(props.id);
  return (
    <Badge size="sm" color={keyakinan === null ? "samudra" : WARNA[keyakinan]} style={{ flex: "none" }}>
      {sebutanKeyakinan(props.id)}
    </Badge>
  );
}

/** The value of a rule, a line for each of its parts. */
export function NilaiKetentuan(props: { readonly id: IdKetentuan }) {
  return nilaiDalamKata(props.id).map((baris) => (
    <div key={baris} data-figures>
      {baris}
    </div>
  ));
}

/** Everything about a rule beyond its meaning and value: text, article, time, source, confidence, what is unsure. */
export function RincianKetentuan(props: { readonly id: IdKetentuan }) {
  const { id } = props;
  const { sumber, belumPasti, dasar } = ketentuan(id);
  const tentang = tentangDasar(id);
  return (
    <Fields
      fields={[
        [kolom.dasar, tentang === "" ? dasarDalamKata(id) : `${dasarDalamKata(id)}: ${tentang}`],
        ...(typeof dasar === "string"
          ? []
          : ([
              [kolom.pasal, pasalDalamKata(id)],
              [kolom.berlaku, berlakuDalamKata(id)],
            ] as const)),
        [kolom.sumber, sumber],
        [
          kolom.keyakinan,
          <>
            <LencanaKeyakinan id={id} />
            <Text size="xs" c="dimmed" mt={2}>
              {kalimatKeyakinan(id)}
            </Text>
          </>,
        ],
        ...(belumPasti
          ? ([
              [kolom.belumPasti, belumPasti.apa],
              [kolom.caraMemastikan, belumPasti.caraMemastikan],
            ] as const)
          : []),
      ]}
    />
  );
}
