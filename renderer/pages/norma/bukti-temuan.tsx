import { Table, Text } from "@mantine/core";
import { Link } from "wouter";
import type { TemuanDinilai } from "../../../core/contract/norma";
import { KETENTUAN_TEMUAN } from "../../../core/norma/batas";
import type { JenisTemuan } from "../../../core/norma/temuan";
import { TEKS_PERIODE } from "../../../core/text/abk";
import { formatAngka } from "../../../core/text/number";
import { TEKS_JENIS_TEMUAN, TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
import { Sumber } from "../../ui/sumber";
import { jabatanTemuan, tugasTemuan, type Acuan } from "./acuan";
import classes from "./norma.module.css";
import { alamatTugas, sebutanJabatan } from "./sebutan";

/** The rules behind a kind of finding. */
export function SumberTemuan({ jenis }: { readonly jenis: JenisTemuan }) {
  return KETENTUAN_TEMUAN[jenis].map((id) => <Sumber key={id} id={id} hal={`${TEKS_JENIS_TEMUAN[jenis]}, ${id}`} />);
}

/** The tasks of a finding, or its jabatan when it is about no single task. */
export function TabelTugas(props: { readonly temuan: Pick<TemuanDinilai, "tugasId" | "jabatanId">; readonly acuan: Acuan }) {
  const { temuan, acuan } = props;
  const { kolom } = TEKS_PERIKSA_NORMA.kelompok;
  const tugas = tugasTemuan(temuan, acuan);
  if (tugas.length === 0) {
    return (
      <Text size="sm" mb="md">
        {jabatanTemuan(temuan, acuan).map(({ jabatanId, nama, unit }) => (
          <Link key={jabatanId} href={`/abk/${jabatanId}`} className={classes["tautanJelas"]}>
            {`${nama} · ${unit}`}
          </Link>
        ))}
      </Text>
    );
  }
  return (
    <Table mb="md" verticalSpacing={5} horizontalSpacing={8} fz={13}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{kolom.uraian}</Table.Th>
          <Table.Th>{kolom.jabatan}</Table.Th>
          <Table.Th ta="right">{kolom.volume}</Table.Th>
          <Table.Th ta="right">{kolom.norma}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {tugas.map((satu) => (
          <Table.Tr key={satu.id}>
            <Table.Td>
              <Link href={alamatTugas(satu)} className={classes["tautanJelas"]}>
                {satu.uraian}
              </Link>
            </Table.Td>
            <Table.Td>{sebutanJabatan(satu.jabatanId, acuan)}</Table.Td>
            <Table.Td
              ta="right"
              data-figures
            >{`${formatAngka(satu.volume, 3, 0)} ${satu.satuanHasil}, ${TEKS_PERIODE[satu.periode].toLowerCase()}`}</Table.Td>
            <Table.Td ta="right" data-figures>
              {formatAngka(satu.normaWaktuMenit, 3, 0)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
