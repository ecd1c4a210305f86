import { Anchor, Text } from "@mantine/core";
import { IconFileCheck } from "@tabler/icons-react";
import { Link } from "wouter";
import type { DokumenAbk } from "../../../core/contract/dokumen";
import { dokumenTahunIni } from "../../../core/langkah-berikut";
import { TEKS_BERANDA } from "../../../core/text/beranda";
import { kalimatPenetapan } from "../../../core/text/dokumen";
import { namaDokumen, TEKS_KEADAAN_DOKUMEN } from "../../../core/text/keadaan-dokumen";
import { Section } from "../../ui/section";
import classes from "./daftar.module.css";

const { dokumen: T } = TEKS_BERANDA;

/** In which state the document of this year is. */
export function DokumenTahunIni(props: { readonly dokumen: readonly DokumenAbk[]; readonly tahunIni: string }) {
  const satu = dokumenTahunIni(props.dokumen, props.tahunIni);
  return (
    <Section title={T.judul} link={{ href: "/dokumen", label: T.semua }}>
      <ul className={classes["list"]}>
        <li>
          <IconFileCheck size={17} aria-hidden />
          <Text size="sm" id="dokumen-tahun-ini">
            {satu === null ? T.tidakAda(props.tahunIni) : sebutan(satu)}
          </Text>
          <Anchor
            component={Link}
            href={satu === null ? "/dokumen" : `/dokumen/${satu.id}`}
            size="sm"
            aria-describedby="dokumen-tahun-ini"
            className={classes["end"]}
          >
            {satu === null ? T.mulai : T.buka}
          </Anchor>
        </li>
      </ul>
    </Section>
  );
}

function sebutan(dokumen: DokumenAbk): string {
  const { keadaan, nomor, tanggal } = dokumen;
  const nama = `${namaDokumen(dokumen)}: ${TEKS_KEADAAN_DOKUMEN[keadaan].toLowerCase()}`;
  return tanggal === null ? nama : `${nama}, ${kalimatPenetapan(nomor, tanggal)}`;
}
