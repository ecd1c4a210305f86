import { Button, Group, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import type { PertanyaanPadan } from "../../../core/contract/siasn";
import type { PadananSiasn } from "../../../core/siasn/pemadan";
import { TEKS_SIASN } from "../../../core/text/siasn-halaman";
import { useCommand, useShell } from "../../data/query";
import { EmptyState } from "../../ui/empty-state";
import { GroupedTable } from "../../ui/grouped-table";
import type { TableItem } from "../../ui/grouped-table-types";
import { JobProgress } from "../../ui/job-progress";
import { LoadError } from "../../ui/load-error";
import { Waiting } from "../../ui/waiting";
import { DialogCari } from "./dialog-cari";
import { kolomPadanan, kolomPertanyaan } from "./kolom-padan";
import type { Periksa } from "./use-periksa";

/** Texts that are no value of their list yet, with what they may mean, and what the office chose before. */
export function BagianPadankan(props: { readonly periksa: Periksa }) {
  const { data, error, running, refetch } = props.periksa;
  const padanan = useShell("siasn.padanan", {});
  const { mutate, isPending } = useCommand("siasn.padankan");
  const [dicari, cari] = useState<PertanyaanPadan | null>(null);
  const pertanyaan = useMemo(() => data?.pertanyaan ?? [], [data]);
  const jelas = pertanyaan.filter((satu) => satu.jelas);
  const pakai = ({ daftar, teks, pilihan: lama }: PertanyaanPadan, nilai: string): void =>
    mutate({ pilihan: [{ daftar, teks, nilai, lama }] });
  const buang = ({ daftar, teks, id, revision }: PadananSiasn): void =>
    mutate({ pilihan: [{ daftar, teks, nilai: null, lama: { id, revision } }] });
  if (error && !running) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return running?.status ? <JobProgress running={running} /> : <Waiting />;
  return (
    <>
      <JobProgress running={running} />
      <Group gap="sm" mb={8} wrap="nowrap" align="flex-start">
        <Text size="sm" c="dimmed" style={{ flex: 1 }}>
          {TEKS_SIASN.pertanyaanPenjelasan}
        </Text>
        {jelas.length === 0 ? null : (
          <Button
            size="xs"
            variant="default"
            loading={isPending}
            onClick={() =>
              mutate({
                pilihan: jelas.map(({ daftar, teks, saran, pilihan: lama }) => ({ daftar, teks, nilai: saran[0]?.nilai ?? null, lama })),
              })
            }
          >
            {TEKS_SIASN.terimaJelas(jelas.length)}
          </Button>
        )}
      </Group>
      {pertanyaan.length === 0 ? (
        <EmptyState title={TEKS_SIASN.pertanyaanKosongJudul}>{TEKS_SIASN.pertanyaanKosong}</EmptyState>
      ) : (
        <GroupedTable
          label={TEKS_SIASN.pertanyaan}
          name="siasn-pertanyaan"
          columns={kolomPertanyaan({ pakai, cari })}
          items={pertanyaan.map((row): TableItem<PertanyaanPadan> => ({ kind: "row", id: `${row.daftar}:${row.teks}`, row }))}
          print={{ title: TEKS_SIASN.pertanyaan, notes: [] }}
        />
      )}
      {padanan.data === undefined || padanan.data.length === 0 ? null : (
        <>
          <Text fw={600} size="sm" mt="sm" mb={4}>
            {TEKS_SIASN.pilihan}
          </Text>
          <GroupedTable
            label={TEKS_SIASN.pilihan}
            name="siasn-padanan"
            columns={kolomPadanan(buang)}
            items={padanan.data.map((row): TableItem<PadananSiasn> => ({ kind: "row", id: row.id, row }))}
          />
        </>
      )}
      {dicari === null ? null : <DialogCari pertanyaan={dicari} onPakai={(nilai) => pakai(dicari, nilai)} onTutup={() => cari(null)} />}
    </>
  );
}
