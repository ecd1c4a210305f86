import { Table, VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "wouter";
import type { BandingJabatan, BandingSkenario } from "../../../core/skenario/banding";
import { sebabJabatan } from "../../../core/skenario/naskah-banding";
import { formatAngka } from "../../../core/text/number";
import { TEKS_BANDING } from "../../../core/text/skenario";
import { Difference } from "../../ui/difference";
import classes from "./skenario.module.css";

interface Props {
  readonly jabatan: BandingJabatan;
  readonly banding: BandingSkenario;
  readonly sebab: boolean;
}

/** One jabatan under the original and every scenario; below it, the changes that made the difference. */
export function BarisBanding({ jabatan, banding, sebab }: Props) {
  const versi = [
    { id: "asal", angka: jabatan.asal },
    ...jabatan.skenario.map(({ angka }, nomor) => ({ id: banding.skenario[nomor]?.id ?? "", angka })),
  ];
  const alasan = sebabJabatan(jabatan, banding);
  const adaSebab = sebab && alasan.some((kalimat) => kalimat.length > 0);
  return (
    <>
      <Table.Tr data-induk={adaSebab || undefined}>
        <Table.Th scope="row">
          <Link href={`/abk/${jabatan.jabatanId}`} className={classes["tautan"]} title={jabatan.unit}>
            {jabatan.nama}
          </Link>
        </Table.Th>
        <Table.Td ta="right">{formatAngka(jabatan.asal.bezetting)}</Table.Td>
        {versi.map(({ id, angka }) => (
          <SelAngka
            key={id}
            mentah={angka.kebutuhanMentah}
            kebutuhan={angka.kebutuhan}
            berubah={angka.kebutuhan !== jabatan.asal.kebutuhan}
            selisih={<Difference value={angka.selisih} decimals={2} />}
          />
        ))}
      </Table.Tr>
      {adaSebab ? (
        <Table.Tr className={classes["sebab"]}>
          <Table.Td colSpan={5} />
          {alasan.map((kalimat, nomor) => (
            <Table.Td key={banding.skenario[nomor]?.id} colSpan={3} className={classes["versi"]}>
              <ul>
                {kalimat.map((satu) => (
                  <li key={satu}>{satu}</li>
                ))}
              </ul>
            </Table.Td>
          ))}
        </Table.Tr>
      ) : null}
    </>
  );
}

/** Three cells of one version: unrounded, rounded, +/-. A changed need is bold, tinted and said. */
export function SelAngka(props: {
  readonly mentah: number;
  readonly kebutuhan: number;
  readonly berubah: boolean;
  readonly selisih: ReactNode;
}) {
  return (
    <>
      <Table.Td ta="right" className={classes["versi"]}>
        {formatAngka(props.mentah, 4)}
      </Table.Td>
      <Table.Td ta="right" data-berubah={props.berubah || undefined}>
        <b>{formatAngka(props.kebutuhan, 4, 0)}</b>
        {props.berubah ? <VisuallyHidden>{` ${TEKS_BANDING.berubah}`}</VisuallyHidden> : null}
      </Table.Td>
      <Table.Td ta="right">{props.selisih}</Table.Td>
    </>
  );
}
