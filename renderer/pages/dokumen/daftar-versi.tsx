import { Group } from "@mantine/core";
import { useLocation } from "wouter";
import { groupBy } from "../../../core/group";
import { DAFTAR_KOSONG, useDaftarHalaman } from "../../data/naskah";
import { EmptyState } from "../../ui/empty-state";
import { GroupedTable } from "../../ui/grouped-table";
import type { TableColumn, TableItem } from "../../ui/grouped-table-types";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";
import { JENIS_DOKUMEN, type DokumenApapun, type JenisDokumen } from "./jenis-dokumen";
import { MulaiTahun } from "./mulai-tahun";
import { PilihJenis } from "./pilih-jenis";

/** Every version of one kind of document, by year. */
export function DaftarVersi<D extends DokumenApapun>(props: {
  readonly jenis: JenisDokumen;
  /** The versions as they are read. */
  readonly daftar: {
    readonly data: readonly D[] | undefined;
    readonly error: Error | null;
    readonly isPending: boolean;
    readonly refetch: () => Promise<unknown>;
  };
  readonly kolom: readonly TableColumn<D>[];
}) {
  const { jenis, daftar, kolom } = props;
  const { alamat, kunci, teks } = JENIS_DOKUMEN[jenis];
  const dokumen = daftar.data ?? [];
  const [, navigate] = useLocation();
  useDaftarHalaman(daftar.data?.length === 0 ? DAFTAR_KOSONG : null);
  const baris = [...groupBy(dokumen, ({ tahun }) => tahun)].flatMap(([tahun, versi]): TableItem<D>[] => [
    { kind: "group", id: tahun, title: teks.tahun(tahun), cells: {} },
    ...versi.map((satu) => ({ kind: "row" as const, id: satu.id, row: satu })),
  ]);
  return (
    <>
      <PageHeader
        title={teks.judul}
        description={teks.penjelasan}
        actions={dokumen.length === 0 ? null : <MulaiTahun jenis={jenis} dokumen={dokumen} />}
      />
      <PilihJenis jenis={jenis} />
      {daftar.error ? <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} /> : null}
      {daftar.isPending ? <Waiting /> : null}
      {daftar.data?.length === 0 ? (
        <EmptyState
          title={teks.kosongJudul}
          action={
            <Group gap="xs" mt="xs">
              <MulaiTahun jenis={jenis} dokumen={dokumen} />
            </Group>
          }
        >
          {teks.kosong}
        </EmptyState>
      ) : null}
      {baris.length > 0 ? (
        <GroupedTable
          label={teks.namaTabel}
          name={kunci}
          columns={kolom}
          items={baris}
          onRowClick={({ id }) => navigate(alamat(id))}
          print={{ title: teks.judul, notes: [] }}
        />
      ) : null}
    </>
  );
}
