import { Button, Group, Select } from "@mantine/core";
import { useState } from "react";
import { useLocation } from "wouter";
import type { DokumenAbk } from "../../../core/contract/dokumen";
import { groupBy } from "../../../core/group";
import { TEKS_DOKUMEN } from "../../../core/text/dokumen";
import { namaDokumen } from "../../../core/text/keadaan-dokumen";
import { tell } from "../../data/notice";
import { DAFTAR_KOSONG, useDaftarHalaman } from "../../data/naskah";
import { useCommand, useShell } from "../../data/query";
import { EmptyState } from "../../ui/empty-state";
import { GroupedTable } from "../../ui/grouped-table";
import type { TableItem } from "../../ui/grouped-table-types";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";
import { alamatDokumen } from "./alamat";
import { KOLOM_DOKUMEN } from "./kolom-dokumen";

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
        actions={dokumen.length === 0 ? null : <MulaiTahun dokumen={dokumen} />}
      />
      {daftar.error ? <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} /> : null}
      {daftar.isPending ? <Waiting /> : null}
      {daftar.data?.length === 0 ? (
        <EmptyState
          title={TEKS_DOKUMEN.kosongJudul}
          action={
            <Group gap="xs" mt="xs">
              <MulaiTahun dokumen={dokumen} />
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

/** Begins the ABK of a year that has none. Next year is offered first: need is planned ahead. */
function MulaiTahun(props: { readonly dokumen: readonly DokumenAbk[] }) {
  const hariIni = useShell("office.status", {}).data?.hariIni;
  const [pilihan, pilih] = useState<string | null>(null);
  const mulai = useCommand("dokumen.create");
  if (hariIni === undefined) return null;
  const tahunIni = Number(hariIni.slice(0, 4));
  const ada = new Set(props.dokumen.map(({ tahun }) => tahun));
  const calon = [1, 2, 3, 4, 5, 0, -1].map((jarak) => String(tahunIni + jarak)).filter((tahun) => !ada.has(tahun));
  const tahun = pilihan !== null && calon.includes(pilihan) ? pilihan : calon[0];
  if (tahun === undefined) return null;
  return (
    <>
      <Select aria-label={TEKS_DOKUMEN.tahunBaru} data={calon.toSorted()} value={tahun} onChange={pilih} allowDeselect={false} w={92} />
      <Button
        loading={mulai.isPending}
        onClick={() =>
          mulai.mutate({ tahun }, { onSuccess: (baru) => tell({ tone: "done", sentence: TEKS_DOKUMEN.dimulai(namaDokumen(baru)) }) })
        }
      >
        {TEKS_DOKUMEN.mulai(tahun)}
      </Button>
    </>
  );
}
