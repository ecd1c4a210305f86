import { Alert, Group, List, Pagination, Switch, Table, Text } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { useState } from "react";
import type { HasilUrung } from "../../../core/contract/history";
import { formatAngka } from "../../../core/text/number";
import { TEKS_RIWAYAT } from "../../../core/text/riwayat";
import { useNaskahHalaman } from "../../data/naskah";
import { useShell } from "../../data/query";
import { askUndo } from "../../data/undo";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";
import { BarisLangkah } from "./baris-langkah";
import classes from "./riwayat.module.css";

const PER_HALAMAN = 50;
const { kolom } = TEKS_RIWAYAT;

/** Every step of work, newest first; each can be opened, taken back and done again. */
export default function RiwayatPage() {
  const [halaman, setHalaman] = useState(1);
  const [hanyaImpor, setHanyaImpor] = useState(false);
  const [hasil, setHasil] = useState<HasilUrung | null>(null);
  const [terbuka, setTerbuka] = useState<string | null>(null);
  const daftar = useShell("history.list", {
    lewati: (halaman - 1) * PER_HALAMAN,
    jumlah: PER_HALAMAN,
    jenis: hanyaImpor ? "impor" : null,
  });
  const total = daftar.data?.total ?? 0;
  useNaskahHalaman({ judul: TEKS_RIWAYAT.cetakan, naskah: { jenis: "riwayat", hanyaImpor }, kertas: "f4" });
  return (
    <>
      <PageHeader
        title={TEKS_RIWAYAT.judul}
        description={TEKS_RIWAYAT.penjelasan}
        actions={
          <Group gap="md" wrap="nowrap">
            <Text size="sm" c="dimmed" aria-live="polite">
              {`${formatAngka(total)} ${TEKS_RIWAYAT.hal}`}
            </Text>
            <Switch
              label={TEKS_RIWAYAT.hanyaImpor}
              size="sm"
              checked={hanyaImpor}
              onChange={(event) => {
                setHanyaImpor(event.currentTarget.checked);
                setHalaman(1);
              }}
            />
          </Group>
        }
      />
      {hasil && hasil.dipertahankan.length > 0 ? <Dipertahankan hasil={hasil} onTutup={() => setHasil(null)} /> : null}
      {daftar.error ? <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} /> : null}
      {daftar.isPending ? <Waiting /> : null}
      {daftar.data && total === 0 ? (
        <EmptyState title={hanyaImpor ? TEKS_RIWAYAT.kosongImpor : TEKS_RIWAYAT.kosong}>{TEKS_RIWAYAT.kosongPenjelasan}</EmptyState>
      ) : null}
      {daftar.data && total > 0 ? (
        <Table className={classes["table"]} verticalSpacing={6} aria-label={TEKS_RIWAYAT.judul}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th className={classes["time"]}>{kolom.waktu}</Table.Th>
              <Table.Th>{kolom.langkah}</Table.Th>
              <Table.Th className={classes["kind"]}>{kolom.jenis}</Table.Th>
              <Table.Th className={classes["who"]}>{kolom.pelaku}</Table.Th>
              <Table.Th className={classes["rows"]}>{kolom.baris}</Table.Th>
              <Table.Th className={classes["state"]}>{kolom.keadaan}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {daftar.data.langkah.map((satu) => (
              <BarisLangkah
                key={satu.id}
                langkah={satu}
                terbuka={terbuka === satu.id}
                onBuka={() => setTerbuka(terbuka === satu.id ? null : satu.id)}
                onTanya={() => askUndo(satu.id, setHasil)}
              />
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
      {total > PER_HALAMAN ? (
        <Pagination
          mt="md"
          size="sm"
          total={Math.ceil(total / PER_HALAMAN)}
          value={halaman}
          onChange={setHalaman}
          getItemProps={(page) => ({ "aria-label": TEKS_RIWAYAT.halaman(formatAngka(page)) })}
          getControlProps={(control) => ({ "aria-label": control === "previous" ? TEKS_RIWAYAT.sebelumnya : TEKS_RIWAYAT.berikutnya })}
        />
      ) : null}
    </>
  );
}

/** Which rows a revert left alone, all by name. */
function Dipertahankan(props: { readonly hasil: HasilUrung; readonly onTutup: () => void }) {
  const { langkah, dikembalikan, dipertahankan } = props.hasil;
  return (
    <Alert
      color="yellow"
      icon={<IconInfoCircle size={18} />}
      title={langkah.kalimat}
      withCloseButton
      closeButtonLabel={TEKS_RIWAYAT.tutup}
      onClose={props.onTutup}
      mb="md"
      role="status"
    >
      <Text size="sm">{TEKS_RIWAYAT.hasil(formatAngka(dikembalikan), formatAngka(dipertahankan.length))}</Text>
      <List size="sm" mah={160} style={{ overflow: "auto" }} tabIndex={0} aria-label={TEKS_RIWAYAT.barisTetap}>
        {[...new Set(dipertahankan)].map((nama) => (
          <List.Item key={nama}>{nama}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
