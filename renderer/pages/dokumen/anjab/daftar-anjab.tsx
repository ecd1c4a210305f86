import { Group } from "@mantine/core";
import { useLocation } from "wouter";
import type { DokumenAnjab } from "../../../../core/contract/dokumen-anjab";
import { groupBy } from "../../../../core/group";
import { TEKS_DOKUMEN_ANJAB as T } from "../../../../core/text/dokumen-anjab";
import { DAFTAR_KOSONG, useDaftarHalaman } from "../../../data/naskah";
import { useShell } from "../../../data/query";
import { EmptyState } from "../../../ui/empty-state";
import { GroupedTable } from "../../../ui/grouped-table";
import type { TableItem } from "../../../ui/grouped-table-types";
import { LoadError } from "../../../ui/load-error";
import { PageHeader } from "../../../ui/page-header";
import { Waiting } from "../../../ui/waiting";
import { alamatDokumenAnjab } from "../../../data/alamat-anjab";
import { MulaiTahun } from "../mulai-tahun";
import { PilihJenis } from "../pilih-jenis";
import { KOLOM_VERSI_ANJAB } from "./kolom-anjab";

/** Every version of the anjab, by year. */
export function DaftarAnjab() {
  const daftar = useShell("dokumenAnjab.list", {});
  const dokumen = daftar.data ?? [];
  const [, navigate] = useLocation();
  useDaftarHalaman(daftar.data?.length === 0 ? DAFTAR_KOSONG : null);
  const baris = [...groupBy(dokumen, ({ tahun }) => tahun)].flatMap(([tahun, versi]): TableItem<DokumenAnjab>[] => [
    { kind: "group", id: tahun, title: T.tahun(tahun), cells: {} },
    ...versi.map((satu) => ({ kind: "row" as const, id: satu.id, row: satu })),
  ]);
  return (
    <>
      <PageHeader
        title={T.judul}
        description={T.penjelasan}
        actions={dokumen.length === 0 ? null : <MulaiTahun jenis="anjab" dokumen={dokumen} />}
      />
      <PilihJenis jenis="anjab" />
      {daftar.error ? <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} /> : null}
      {daftar.isPending ? <Waiting /> : null}
      {daftar.data?.length === 0 ? (
        <EmptyState
          title={T.kosongJudul}
          action={
            <Group gap="xs" mt="xs">
              <MulaiTahun jenis="anjab" dokumen={dokumen} />
            </Group>
          }
        >
          {T.kosong}
        </EmptyState>
      ) : null}
      {baris.length > 0 ? (
        <GroupedTable
          label={T.namaTabel}
          name="dokumen-anjab"
          columns={KOLOM_VERSI_ANJAB}
          items={baris}
          onRowClick={({ id }) => navigate(alamatDokumenAnjab(id))}
          print={{ title: T.judul, notes: [] }}
        />
      ) : null}
    </>
  );
}
