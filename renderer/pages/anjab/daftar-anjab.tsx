import { Text } from "@mantine/core";
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
import { BilahDaftar } from "../../ui/daftar-jabatan/bilah-daftar";
import { TANPA_SARINGAN, unitDaftar, urutanTabel } from "../../ui/daftar-jabatan/pilihan-daftar";
import { EmptyState } from "../../ui/empty-state";
import { GroupedTable } from "../../ui/grouped-table";
import type { TableItem } from "../../ui/grouped-table-types";
import { LoadError } from "../../ui/load-error";
import { NoMatch } from "../../ui/no-match";
import { PageHeader } from "../../ui/page-header";
import { ToImport } from "../../ui/to-import";
import { Waiting } from "../../ui/waiting";
import { kolomAnjab } from "./kolom-anjab";
import { KEADAAN_ANJAB, KOLOM_URUT, PILIHAN_AWAL, saringAnjab, type PilihanAnjab } from "./saringan-anjab";
import { TandaDokumenAnjab } from "./tanda-dokumen";

/** Every jabatan with how far its informasi jabatan is and where it comes from. */
export function DaftarAnjab() {
  const rekap = useShell("anjab.rekap", {});
  return (
    <>
      <PageHeader
        title={TEKS_DAFTAR_ANJAB.judul}
        description={
          <>
            {TEKS_DAFTAR_ANJAB.penjelasan}
            <TandaDokumenAnjab />
          </>
        }
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
  const [pilihan, pilih] = useRemembered<PilihanAnjab>("anjab-daftar", PILIHAN_AWAL);
  const { keadaan, perUnit, urut } = pilihan;
  const cari = useDeferredValue(pilihan.cari);
  const unit = useMemo(() => unitDaftar(semua), [semua]);
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
      <BilahDaftar
        teks={TEKS_DAFTAR_ANJAB}
        keadaan={KEADAAN_ANJAB}
        unit={unit}
        pilihan={{ ...pilihan, unitId }}
        onPilih={pilih}
        tampil={tampil.length}
        semua={semua.length}
        lebar={{ unit: 240, keadaan: 210 }}
      />
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
          {...urutanTabel(urut, KOLOM_URUT, pilih)}
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
