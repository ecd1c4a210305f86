import { Badge, Group, Stack, Switch, Table, Text, Title, Tooltip } from "@mantine/core";
import {
  dihitungMemangku,
  KEDUDUKAN_HUKUM,
  KETENTUAN_KEDUDUKAN,
  type AturanKedudukan,
  type NilaiKedudukan,
} from "../../../core/pegawai/kedudukan-hukum";
import { daftarDari } from "../../../core/naskah/daftar";
import { PENJELASAN_KEYAKINAN, TEKS_KEYAKINAN } from "../../../core/text/abk";
import { TEKS_KEDUDUKAN } from "../../../core/text/kedudukan-hukum";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useBoleh } from "../../data/kunci";
import { useDaftarHalaman } from "../../data/naskah";
import { useCommand, useShell } from "../../data/query";
import { LoadError } from "../../ui/load-error";
import { Sumber } from "../../ui/sumber";
import { Waiting } from "../../ui/waiting";
import { DaftarIngatan } from "./bagian-ingatan";
import classes from "./bagian-profil.module.css";
import { EjaanAsing } from "./ejaan-kedudukan";

const { kolom } = TEKS_KEDUDUKAN;
const WARNA_KEYAKINAN = { terverifikasi: "teal", sekunder: "gray", belumTerverifikasi: "orange" } as const;

/** Who counts as holding a post: the national values, the office's switches and the spellings that it explained. */
export function BagianKedudukan() {
  const aturan = useShell("kedudukanHukum.aturan", {});
  const berlaku = aturan.data;
  useDaftarHalaman(
    berlaku
      ? daftarDari<NilaiKedudukan>({
          judul: TEKS_KEDUDUKAN.judul,
          kolom: [
            { kepala: kolom.nilai, nilai: ({ nama }) => nama },
            { kepala: kolom.ejaan, nilai: ({ ejaan }) => ejaan.join(", ") },
            { kepala: kolom.dihitung, nilai: (nilai) => (dihitungMemangku(nilai, berlaku) ? TEKS_KEDUDUKAN.ya : TEKS_KEDUDUKAN.tidak) },
            { kepala: kolom.keyakinan, nilai: ({ keyakinan }) => TEKS_KEYAKINAN[keyakinan] },
          ],
          baris: KEDUDUKAN_HUKUM,
        })
      : null,
  );
  if (aturan.error) return <LoadError error={aturan.error} onRetry={() => void aturan.refetch()} />;
  if (!aturan.data) return <Waiting />;
  return (
    <Stack gap="sm" maw={1320}>
      <Title order={2} size="h4">
        {TEKS_KEDUDUKAN.judul}
      </Title>
      <Text size="sm" c="dimmed">
        {TEKS_KEDUDUKAN.penjelasan}
      </Text>
      <EjaanAsing aturan={aturan.data} />
      <Table className={classes["table"]} verticalSpacing={4} aria-label={TEKS_KEDUDUKAN.judul}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{kolom.nilai}</Table.Th>
            <Table.Th>{kolom.ejaan}</Table.Th>
            <Table.Th w={170}>{kolom.dihitung}</Table.Th>
            <Table.Th w={190}>{kolom.keyakinan}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {KEDUDUKAN_HUKUM.map((nilai) => (
            <BarisKedudukan key={nilai.kode} nilai={nilai} aturan={aturan.data} />
          ))}
        </Table.Tbody>
      </Table>
      <Title order={3} size="h5" mt="sm">
        {TEKS_KEDUDUKAN.dikenalkan}
      </Title>
      <DaftarIngatan judul={TEKS_KEDUDUKAN.dikenalkan} jenis="kedudukanHukum" />
    </Stack>
  );
}

function BarisKedudukan(props: { readonly nilai: NilaiKedudukan; readonly aturan: AturanKedudukan }) {
  const { nilai, aturan } = props;
  return (
    <Table.Tr>
      <Table.Td>{nilai.nama}</Table.Td>
      <Table.Td>
        <Text size="xs" c="dimmed">
          {nilai.ejaan.join(", ")}
        </Text>
      </Table.Td>
      <Table.Td>
        {nilai.memangku === "sakelar" ? (
          <Sakelar nilai={nilai} dihitung={dihitungMemangku(nilai, aturan)} />
        ) : nilai.memangku === "ya" ? (
          TEKS_KEDUDUKAN.ya
        ) : (
          TEKS_KEDUDUKAN.tidak
        )}
      </Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap">
          <Tooltip label={PENJELASAN_KEYAKINAN[nilai.keyakinan]} multiline w={300}>
            <Badge color={WARNA_KEYAKINAN[nilai.keyakinan]} variant="light" size="sm" tabIndex={0}>
              {TEKS_KEYAKINAN[nilai.keyakinan]}
            </Badge>
          </Tooltip>
          <Sumber id={KETENTUAN_KEDUDUKAN[nilai.memangku]} hal={nilai.nama} />
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

function Sakelar(props: { readonly nilai: NilaiKedudukan; readonly dihitung: boolean }) {
  const { nilai, dihitung } = props;
  const atur = useCommand("kedudukanHukum.sakelar");
  const boleh = useBoleh("kedudukanHukum.sakelar");
  return (
    <Switch
      size="sm"
      aria-label={TEKS_KEDUDUKAN.menurutKantor(nilai.nama)}
      label={dihitung ? TEKS_KEDUDUKAN.dihitung : TEKS_KEDUDUKAN.tidakDihitung}
      checked={dihitung}
      disabled={atur.isPending || !boleh}
      title={boleh ? undefined : TEKS_UMUM.hanyaPenyusun}
      onChange={(event) => atur.mutate({ kode: nilai.kode, memangku: event.currentTarget.checked })}
    />
  );
}
