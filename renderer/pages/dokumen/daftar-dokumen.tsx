import { Group } from "@mantine/core";
import { useLocation } from "wouter";
import type { DokumenAbk } from "../../../core/contract/dokumen";
import { groupBy } from "../../../core/group";
import { TEKS_DOKUMEN } from "../../../core/text/dokumen";
import { DAFTAR_KOSONG, useDaftarHalaman } from "../../data/naskah";
import { useShell } from "../../data/query";
import { EmptyState } from "../../ui/empty-state";
import { GroupedTable } from "../../ui/grouped-table";
import type { TableItem } from "../../ui/grouped-table-types";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";
import { alamatDokumen } from "./alamat";
import { KOLOM_DOKUMEN } from "./kolom-dokumen";
import { MulaiTahun } from "./mulai-tahun";
import { PilihJenis } from "./pilih-jenis";

/** Every version of the ABK, by year. */
export function DaftarDokumen() {
  const daftar = useShell("dokumen.list", {});
  const dokumen = daftar.data ?? [];
  const [, navigate] = useLocation();
  useDaftarHalaman(daftar.data?.length === 0 ? DAFTAR_KOSONG : null);
  const baris = [...groupBy(dokumen, ({ tahun }) => tahun)].flatMap(([tahun, versi]): TableItem<DokumenAbk>[] => [
    { kind: "group", id: tahun, title: TEKS_DOKUMEN.tahun(tahun), cells: {} },
    ...versi.map((satu) => ({ kind: "row" as const, id: satu.id, row: satu })),
  ]);
  return (
    <>
      <PageHeader
        title={TEKS_DOKUMEN.judul}
        description={TEKS_DOKUMEN.penjelasan}
        actions={dokumen.length === 0 ? null : <MulaiTahun jenis="abk" dokumen={dokumen} />}
      />
      <PilihJenis jenis="abk" />
      {daftar.error ? <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} /> : null}
      {daftar.isPending ? <Waiting /> : null}
      {daftar.data?.length === 0 ? (
        <EmptyState
          title={TEKS_DOKUMEN.kosongJudul}
          action={
            <Group gap="xs" mt="xs">
              <MulaiTahun jenis="abk" dokumen={dokumen} />
            </Group>
          }
        >
          {TEKS_DOKUMEN.kosong}
        </EmptyState>
      ) : null}
      {baris.length > 0 ? (
        <GroupedTable
          label={TEKS_DOKUMEN.namaTabel}
          name="dokumen"
          columns={KOLOM_DOKUMEN}
          items={baris}
          onRowClick={({ id }) => navigate(alamatDokumen(id))}
          print={{ title: TEKS_DOKUMEN.judul, notes: [] }}
        />
      ) : null}
    </>
  );
}
