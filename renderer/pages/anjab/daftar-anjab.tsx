import { Group, Select, Switch, Text } from "@mantine/core";
import { useDeferredValue, useEffect, useMemo } from "react";
import { useLocation } from "wouter";
import type { BarisAnjab } from "../../../core/contract/anjab";
import { groupBy } from "../../../core/group";
import { TEKS_DAFTAR_ANJAB } from "../../../core/text/anjab-halaman";
import { kalimatSaringan } from "../../../core/text/daftar";
import { formatAngka } from "../../../core/text/number";
import { kalimatJumlah } from "../../../core/text/umum";
import { useShell } from "../../data/query";
import { useRemembered } from "../../data/remembered";
import { urutanAnjab } from "../../data/urutan-jabatan";
import { TombolInformasi } from "../../surat/tombol-informasi";
import { EmptyState } from "../../ui/empty-state";
import { GroupedTable } from "../../ui/grouped-table";
import type { TableItem } from "../../ui/grouped-table-types";
import { LoadError } from "../../ui/load-error";
import { NoMatch } from "../../ui/no-match";
import { PageHeader } from "../../ui/page-header";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";
import { ToImport } from "../../ui/to-import";
import { Waiting } from "../../ui/waiting";
import { kolomAnjab } from "./kolom-anjab";
import {
  KEADAAN_ANJAB,
  NILAI_KOLOM,
  PILIHAN_AWAL,
  saringAnjab,
  TANPA_SARINGAN,
  urutBerikut,
  type KolomUrut,
  type PilihanDaftar,
} from "./saringan-anjab";

const PILIHAN_KEADAAN = KEADAAN_ANJAB.map((value) => ({ value, label: TEKS_DAFTAR_ANJAB.pilihanKeadaan[value] }));
const KOLOM_URUT = Object.keys(NILAI_KOLOM) as KolomUrut[];

/** Every jabatan with how far its informasi jabatan is and where it comes from. */
export function DaftarAnjab() {
  const rekap = useShell("anjab.rekap", {});
  return (
    <>
      <PageHeader
        title={TEKS_DAFTAR_ANJAB.judul}
        description={TEKS_DAFTAR_ANJAB.penjelasan}
        actions={rekap.data && rekap.data.length > 0 ? <TombolInformasi jabatan={rekap.data} /> : null}
      />
      {rekap.error ? <LoadError error={rekap.error} onRetry={() => void rekap.refetch()} /> : null}
      {rekap.isPending ? <Waiting /> : null}
      {rekap.data?.length === 0 ? (
        <EmptyState title={TEKS_DAFTAR_ANJAB.kosongJudul} action={<ToImport />}>
          {TEKS_DAFTAR_ANJAB.kosong}
        </EmptyState>
      ) : null}
      {rekap.data && rekap.data.length > 0 ? <IsiDaftar semua={rekap.data} /> : null}
    </>
  );
}

function IsiDaftar(props: { readonly semua: readonly BarisAnjab[] }) {
  const { semua } = props;
  const [, navigate] = useLocation();
  const [pilihan, pilih] = useRemembered<PilihanDaftar>("anjab-daftar", PILIHAN_AWAL);
  const { keadaan, perUnit, urut } = pilihan;
  const cari = useDeferredValue(pilihan.cari);
  const unit = useMemo(
    () => [...new Map(semua.map((satu) => [satu.unitId, satu.unit]))].map(([value, label]) => ({ value, label })),
    [semua],
  );
  const unitId = unit.some(({ value }) => value === pilihan.unitId) ? pilihan.unitId : null;
  const tampil = useMemo(() => saringAnjab(semua, { cari, keadaan, unitId, urut }), [semua, cari, keadaan, unitId, urut]);
  const items = useMemo(() => (perUnit ? perUnitKerja(tampil) : tampil.map(itemBaris)), [tampil, perUnit]);
  const columns = useMemo(() => kolomAnjab(!perUnit), [perUnit]);
  useEffect(() => urutanAnjab.ingat(items.flatMap((item) => (item.kind === "row" ? [item.row] : []))), [items]);
  const sebutan = [
    [TEKS_DAFTAR_ANJAB.unit, unit.find(({ value }) => value === unitId)?.label ?? null],
    [TEKS_DAFTAR_ANJAB.keadaan, keadaan === "semua" ? null : TEKS_DAFTAR_ANJAB.pilihanKeadaan[keadaan]],
  ] as const;
  const banyak = kalimatJumlah(formatAngka(tampil.length), formatAngka(semua.length), TEKS_DAFTAR_ANJAB.satuan);
  return (
    <>
      <Group gap="xs" mb={10}>
        <SearchField
          label={TEKS_DAFTAR_ANJAB.cari}
          placeholder={TEKS_DAFTAR_ANJAB.cari}
          value={pilihan.cari}
          onChange={(teks) => pilih({ cari: teks })}
          width={240}
        />
        <Select
          aria-label={TEKS_DAFTAR_ANJAB.unit}
          placeholder={TEKS_DAFTAR_ANJAB.semuaUnit}
          data={unit}
          value={unitId}
          onChange={(nilai) => pilih({ unitId: nilai })}
          searchable
          clearable
          w={240}
          limit={200}
        />
        <Select
          aria-label={TEKS_DAFTAR_ANJAB.keadaan}
          data={PILIHAN_KEADAAN}
          value={keadaan}
          onChange={(nilai) => pilih({ keadaan: KEADAAN_ANJAB.find((satu) => satu === nilai) ?? "semua" })}
          allowDeselect={false}
          w={210}
        />
        <Switch
          label={TEKS_DAFTAR_ANJAB.perUnit}
          size="sm"
          checked={perUnit}
          onChange={(event) => pilih({ perUnit: event.currentTarget.checked })}
        />
        <ShownCount
          shown={tampil.length}
          total={semua.length}
          what={TEKS_DAFTAR_ANJAB.satuan}
          narrowed={pilihan.cari !== "" || unitId !== null || keadaan !== "semua"}
          onClear={() => pilih(TANPA_SARINGAN)}
        />
      </Group>
      {tampil.length === 0 ? (
        <NoMatch title={TEKS_DAFTAR_ANJAB.tidakCocokJudul} onClear={() => pilih(TANPA_SARINGAN)}>
          {TEKS_DAFTAR_ANJAB.tidakCocok}
        </NoMatch>
      ) : (
        <GroupedTable
          label={TEKS_DAFTAR_ANJAB.namaTabel}
          name="anjab"
          columns={columns}
          items={items}
          startId={urutanAnjab.terbukaTerakhir()}
          sort={urut ? { key: urut.kolom, descending: urut.turun } : null}
          onSort={(key) => {
            const kolom = KOLOM_URUT.find((satu) => satu === key);
            if (kolom) pilih({ urut: urutBerikut(urut, kolom) });
          }}
          print={{ title: TEKS_DAFTAR_ANJAB.cetakan, notes: [...kalimatSaringan(cari, sebutan), banyak] }}
          onRowClick={(baris) => navigate(`/anjab/${baris.jabatanId}`)}
        />
      )}
      <Text size="xs" c="dimmed" mt={8}>
        {TEKS_DAFTAR_ANJAB.petunjuk}
      </Text>
    </>
  );
}

function itemBaris(row: BarisAnjab): TableItem<BarisAnjab> {
  return { kind: "row", id: row.jabatanId, row };
}

function perUnitKerja(baris: readonly BarisAnjab[]): TableItem<BarisAnjab>[] {
  return [...groupBy(baris, ({ unitId }) => unitId)].flatMap(([unitId, isi]) => [
    { kind: "group" as const, id: `unit-${unitId}`, title: isi[0]?.unit ?? "", cells: {} },
    ...isi.map(itemBaris),
  ]);
}
