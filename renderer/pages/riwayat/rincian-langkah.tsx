import { Anchor, Table, Text } from "@mantine/core";
import { Link } from "wouter";
import { tabelDari } from "../../../core/baris/semua";
import type { PerubahanBaris } from "../../../core/contract/history";
import { formatAngka } from "../../../core/text/number";
import { TEKS_AKSI, TEKS_RIWAYAT } from "../../../core/text/riwayat";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useShell } from "../../data/query";
import { LoadError } from "../../ui/load-error";
import { TabelPerubahan } from "../../ui/tabel-perubahan";
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
      <TabelPerubahan kelas={classes["changes"]}>
        {rincian.data.map((baris) => (
          <BarisBerubah key={`${baris.tabel}-${baris.barisId}-${baris.aksi}`} baris={baris} />
        ))}
      </TabelPerubahan>
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
  const nama = [tabelDari(baris.tabel).nama, baris.sebutan].filter(Boolean).join(" ");
  const judul = (
    <>
      {baris.buka === null ? (
        nama
      ) : (
        <Anchor component={Link} href={baris.buka} inherit>
          {nama}
        </Anchor>
      )}
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
      <Table.Td>{isian.label}</Table.Td>
      <Table.Td>{isian.lama ?? TEKS_UMUM.kosong}</Table.Td>
      <Table.Td>{isian.baru ?? TEKS_UMUM.kosong}</Table.Td>
    </Table.Tr>
  ));
}

/** The filled fields of an added or removed row on one line, but for the name that stands before it. */
function isiSebaris(baris: PerubahanBaris): string {
  return baris.isian
    .map(({ label, lama, baru }) => ({ label, nilai: baris.aksi === "tambah" ? baru : lama }))
    .filter(({ nilai }) => nilai !== null && nilai !== baris.sebutan)
    .map(({ label, nilai }) => `${label}: ${nilai}`)
    .join(" · ");
}
