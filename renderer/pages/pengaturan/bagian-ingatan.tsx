import { Stack, Table, Text } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import type { Output } from "../../../core/contract/procedures";
import type { JenisIngatan } from "../../../core/ingatan";
import { daftarDari, type KolomNilai } from "../../../core/naskah/daftar";
import { namaJenisIngatan, TEKS_INGATAN } from "../../../core/text/ingatan";
import { useDaftarHalaman } from "../../data/naskah";
import { useCommand, useShell } from "../../data/query";
import { LoadError } from "../../ui/load-error";
import { IkonTulis } from "../../ui/tombol-tulis";
import { useUndoNotice } from "../../ui/undo-notice";
import { Waiting } from "../../ui/waiting";
import classes from "./bagian-profil.module.css";

const { kolom } = TEKS_INGATAN;

type Ingatan = Output<"ingatan.list">[number];

const KOLOM_CETAK: readonly KolomNilai<Ingatan>[] = [
  { kepala: kolom.jenis, nilai: ({ jenis }) => namaJenisIngatan(jenis) },
  { kepala: kolom.teks, nilai: ({ teks }) => teks },
  { kepala: kolom.arti, nilai: ({ arti }) => arti || TEKS_INGATAN.artiHilang },
];

/** Everything that the office answered to imports, each of which can be forgotten. */
export function BagianIngatan() {
  const semua = useShell("ingatan.list", {}).data ?? [];
  useDaftarHalaman(daftarDari({ judul: TEKS_INGATAN.judul, kolom: KOLOM_CETAK, baris: semua }));
  return (
    <Stack gap="sm" maw={1320}>
      <Text size="sm" c="dimmed">
        {TEKS_INGATAN.penjelasan}
      </Text>
      <DaftarIngatan judul={TEKS_INGATAN.judul} />
    </Stack>
  );
}

/** The remembered answers, of one kind only when `jenis` says so. */
export function DaftarIngatan(props: { readonly judul: string; readonly jenis?: JenisIngatan }) {
  const ingatan = useShell("ingatan.list", {});
  if (ingatan.error) return <LoadError error={ingatan.error} onRetry={() => void ingatan.refetch()} />;
  if (!ingatan.data) return <Waiting />;
  const baris = ingatan.data.filter((satu) => props.jenis === undefined || satu.jenis === props.jenis);
  return <TabelIngatan judul={props.judul} baris={baris} />;
}

function TabelIngatan(props: { readonly judul: string; readonly baris: Output<"ingatan.list"> }) {
  const { judul, baris } = props;
  const lupakan = useCommand("ingatan.remove");
  const beriTahu = useUndoNotice();
  if (baris.length === 0) return <Text size="sm">{TEKS_INGATAN.kosong}</Text>;
  return (
    <Table className={classes["table"]} verticalSpacing={4} aria-label={judul}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={180}>{kolom.jenis}</Table.Th>
          <Table.Th>{kolom.teks}</Table.Th>
          <Table.Th>{kolom.arti}</Table.Th>
          <Table.Th w={90}>{kolom.tindakan}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {baris.map(({ id, jenis, teks, arti }) => (
          <Table.Tr key={id}>
            <Table.Td>{namaJenisIngatan(jenis)}</Table.Td>
            <Table.Td>{teks}</Table.Td>
            <Table.Td>{arti || TEKS_INGATAN.artiHilang}</Table.Td>
            <Table.Td>
              <IkonTulis
                aria-label={TEKS_INGATAN.lupakan(teks)}
                onClick={() => lupakan.mutate({ id }, { onSuccess: () => beriTahu(TEKS_INGATAN.dilupakan(teks)) })}
              >
                <IconTrash size={16} />
              </IkonTulis>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
