import { Table, Text } from "@mantine/core";
import type { PerubahanBaris } from "../../../core/contract/history";
import { formatAngka } from "../../../core/text/number";
import { namaIsian, nilaiIsian, TEKS_AKSI, TEKS_RIWAYAT, TEKS_TABEL } from "../../../core/text/riwayat";
import { useShell } from "../../data/query";
import { LoadError } from "../../ui/load-error";
import { Waiting } from "../../ui/waiting";
import classes from "./riwayat.module.css";

/** The rows that one step changed: every changed field old -> new; an added or removed row as one line. */
export function RincianLangkah(props: { readonly id: string; readonly jumlah: number }) {
  const rincian = useShell("history.detail", { id: props.id });
  if (rincian.error) return <LoadError error={rincian.error} onRetry={() => void rincian.refetch()} />;
  if (!rincian.data || rincian.isPlaceholderData) return <Waiting />;
  if (rincian.data.length === 0) return <Text size="sm">{TEKS_RIWAYAT.tanpaPerubahan}</Text>;
  return (
    <>
      <div className={classes["changes"]} tabIndex={0} role="region" aria-label={TEKS_RIWAYAT.rincianBaris}>
        <Table verticalSpacing={4} fz={13} layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="32%">{TEKS_RIWAYAT.kolom.baris}</Table.Th>
              <Table.Th w="18%">{TEKS_RIWAYAT.isian}</Table.Th>
              <Table.Th>{TEKS_RIWAYAT.lama}</Table.Th>
              <Table.Th>{TEKS_RIWAYAT.baru}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rincian.data.map((baris) => (
              <BarisBerubah key={`${baris.tabel}-${baris.barisId}-${baris.aksi}`} baris={baris} />
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {rincian.data.length < props.jumlah ? (
        <Text size="sm" c="dimmed" mt={4}>
          {TEKS_RIWAYAT.batas(formatAngka(rincian.data.length))}
        </Text>
      ) : null}
    </>
  );
}

function BarisBerubah(props: { readonly baris: PerubahanBaris }) {
  const { baris } = props;
  const judul = (
    <>
      {[TEKS_TABEL[baris.tabel] ?? "", baris.sebutan].filter(Boolean).join(" ")}
      <Text span size="xs" c="dimmed">{` ${TEKS_AKSI[baris.aksi]}`}</Text>
    </>
  );
  if (baris.aksi !== "ubah") {
    return (
      <Table.Tr>
        <Table.Td className={classes["subject"]}>{judul}</Table.Td>
        <Table.Td colSpan={3}>
          <Text size="xs" c="dimmed" lineClamp={2}>
            {isiSebaris(baris)}
          </Text>
        </Table.Td>
      </Table.Tr>
    );
  }
  return baris.isian.map((isian, nomor) => (
    <Table.Tr key={isian.nama}>
      {nomor === 0 ? (
        <Table.Td rowSpan={baris.isian.length} className={classes["subject"]}>
          {judul}
        </Table.Td>
      ) : null}
      <Table.Td>{namaIsian(isian.nama)}</Table.Td>
      <Table.Td>{nilaiIsian(isian.nama, isian.lama)}</Table.Td>
      <Table.Td>{nilaiIsian(isian.nama, isian.baru)}</Table.Td>
    </Table.Tr>
  ));
}

/** The filled fields of an added or removed row on one line, but for the name that stands before it. */
function isiSebaris(baris: PerubahanBaris): string {
  return baris.isian
    .map((isian) => ({ nama: isian.nama, nilai: baris.aksi === "tambah" ? isian.baru : isian.lama }))
    .filter(({ nilai }) => nilai !== null && nilai !== "" && nilai !== baris.sebutan)
    .map(({ nama, nilai }) => `${namaIsian(nama)}: ${nilaiIsian(nama, nilai)}`)
    .join(" · ");
}
