import { Alert, Button, Group, List, Pagination, Switch, Text } from "@mantine/core";
import { IconInfoCircle, IconShieldCheck } from "@tabler/icons-react";
import { useState } from "react";
import { Link, useRoute } from "wouter";
import type { HasilUrung, LangkahRingkas } from "../../../core/contract/history";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PERIKSA } from "../../../core/text/rantai";
import { TEKS_RIWAYAT } from "../../../core/text/riwayat";
import { useNaskahHalaman } from "../../data/naskah";
import { useShell } from "../../data/query";
import { useRemembered } from "../../data/remembered";
import { askUndo } from "../../data/undo";
import { EmptyState } from "../../ui/empty-state";
import { GroupedTable } from "../../ui/grouped-table";
import type { TableItem } from "../../ui/grouped-table-types";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";
import { IsiLangkah } from "./isi-langkah";
import { PeriksaPage } from "./periksa-page";
import { kolomRiwayat } from "./kolom-riwayat";

const PER_HALAMAN = 50;
const TANPA_SARINGAN = { hanyaImpor: false };

/** The steps of work, and whether they are whole. */
export default function RiwayatPage() {
  const [periksa] = useRoute("/riwayat/periksa");
  return periksa ? <PeriksaPage /> : <DaftarLangkah />;
}

/** Every step of work, newest first; each can be opened, taken back and done again. */
function DaftarLangkah() {
  const [halaman, setHalaman] = useState(1);
  const [{ hanyaImpor }, saring] = useRemembered("riwayat", TANPA_SARINGAN);
  const [hasil, setHasil] = useState<HasilUrung | null>(null);
  const [terbuka, setTerbuka] = useState<string | null>(null);
  const buka = (id: string): void => setTerbuka(terbuka === id ? null : id);
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
            <Button component={Link} href="/riwayat/periksa" variant="default" leftSection={<IconShieldCheck size={16} aria-hidden />}>
              {TEKS_PERIKSA.buka}
            </Button>
            <Text size="sm" c="dimmed" aria-live="polite">
              {`${formatAngka(total)} ${TEKS_RIWAYAT.hal}`}
            </Text>
            <Switch
              label={TEKS_RIWAYAT.hanyaImpor}
              size="sm"
              checked={hanyaImpor}
              onChange={(event) => {
                saring({ hanyaImpor: event.currentTarget.checked });
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
        <GroupedTable
          label={TEKS_RIWAYAT.judul}
          name="riwayat"
          columns={kolomRiwayat(terbuka, buka)}
          items={daftar.data.langkah.flatMap((satu): TableItem<LangkahRingkas>[] => [
            { kind: "row", id: satu.id, row: satu },
            ...(terbuka === satu.id
              ? [
                  {
                    kind: "detail" as const,
                    id: `rincian-${satu.id}`,
                    content: <IsiLangkah langkah={satu} onTanya={() => askUndo(satu.id, setHasil)} />,
                  },
                ]
              : []),
          ])}
          onRowClick={({ id }) => buka(id)}
        />
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
