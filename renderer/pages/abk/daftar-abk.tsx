import { Button, Text } from "@mantine/core";
import { IconArrowsDiff } from "@tabler/icons-react";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { Link, useLocation } from "wouter";
import type { RekapAbk } from "../../../core/contract/abk";
import { jumlahRekap, type RekapJabatan } from "../../../core/formasi/rekap";
import { TEKS_DAFTAR_ABK } from "../../../core/text/abk-halaman";
import { kalimatSaringan } from "../../../core/text/daftar";
import { TEKS_JEJAK_JUMLAH } from "../../../core/text/jejak-jumlah";
import { formatAngka } from "../../../core/text/number";
import { kalimatJumlah } from "../../../core/text/umum";
import { useShell } from "../../data/query";
import { BilahDaftar } from "../../ui/daftar-jabatan/bilah-daftar";
import { TANPA_SARINGAN, unitDaftar, urutanTabel } from "../../ui/daftar-jabatan/pilihan-daftar";
import { EmptyState } from "../../ui/empty-state";
import { GroupedTable } from "../../ui/grouped-table";
import type { RowFocus, TableItem } from "../../ui/grouped-table-types";
import { LoadError } from "../../ui/load-error";
import { NoMatch } from "../../ui/no-match";
import { PageHeader } from "../../ui/page-header";
import { useRemembered } from "../../data/remembered";
import { urutanAbk } from "../../data/urutan-jabatan";
import { Waiting } from "../../ui/waiting";
import { LaciJejak, type SubjekJejak } from "../../jejak/laci-jejak";
import { mintaPenjelasan, TombolJelaskan } from "../../jejak/tombol-jelaskan";
import { ToImport } from "../../ui/to-import";
import { desimalKebutuhan, jumlahTercetak, kolomAbk, selJumlah } from "./kolom-abk";
import { TombolFormulir } from "./formulir/formulir-abk";
import { KeteranganDaftar } from "./keterangan-daftar";
import { KEADAAN_ABK, kelompokkanPerUnit, KOLOM_URUT, PILIHAN_AWAL, saringRekap, type PilihanAbk } from "./saringan-abk";

/** Every jabatan with its need, bezetting and difference. */
export function DaftarAbk() {
  const rekap = useShell("abk.rekap", {});
  return (
    <>
      <PageHeader
        title={TEKS_DAFTAR_ABK.judul}
        description={rekap.data ? <KeteranganDaftar profil={rekap.data.profil} /> : null}
        actions={
          <>
            <Button component={Link} href="/abk/banding-profil" variant="default" leftSection={<IconArrowsDiff size={16} aria-hidden />}>
              {TEKS_DAFTAR_ABK.bandingkanProfil}
            </Button>
            {rekap.data && rekap.data.jabatan.length > 0 ? <TombolFormulir jabatan={rekap.data.jabatan} /> : null}
          </>
        }
      />
      {rekap.error ? <LoadError error={rekap.error} onRetry={() => void rekap.refetch()} /> : null}
      {rekap.isPending ? <Waiting /> : null}
      {rekap.data?.jabatan.length === 0 ? <BelumAdaJabatan /> : null}
      {rekap.data && rekap.data.jabatan.length > 0 ? <IsiDaftar rekap={rekap.data} /> : null}
    </>
  );
}

function BelumAdaJabatan() {
  return (
    <EmptyState title={TEKS_DAFTAR_ABK.kosongJudul} action={<ToImport />}>
      {TEKS_DAFTAR_ABK.kosong}
    </EmptyState>
  );
}

function IsiDaftar(props: { readonly rekap: RekapAbk }) {
  const { profil, jabatan } = props.rekap;
  const [, navigate] = useLocation();
  const [pilihan, pilih] = useRemembered<PilihanAbk>("abk-daftar", PILIHAN_AWAL);
  const [dijelaskan, setDijelaskan] = useState<SubjekJejak | null>(null);
  const { keadaan, unitId, perUnit, urut } = pilihan;
  const cari = useDeferredValue(pilihan.cari);
  const desimal = desimalKebutuhan(profil.pembulatan);
  const unit = useMemo(() => unitDaftar(jabatan), [jabatan]);
  const unitAda = unit.some(({ value }) => value === unitId) ? unitId : null;
  const tampil = useMemo(() => saringRekap(jabatan, { cari, keadaan, unitId: unitAda, urut }), [jabatan, cari, keadaan, unitAda, urut]);
  const jumlah = useMemo(() => jumlahRekap(tampil), [tampil]);
  const jumlahTugas = tampil.reduce((n, satu) => n + satu.jumlahTugas, 0);
  // Totals of a part of a unit are nobody's figure: only whole units explain themselves.
  const utuh = cari === "" && keadaan === "semua";
  const items = useMemo(
    () => (perUnit ? itemPerUnit(tampil, { desimal, onJelaskan: utuh ? setDijelaskan : null }) : tampil.map(itemBaris)),
    [tampil, perUnit, desimal, utuh],
  );
  const columns = useMemo(() => kolomAbk(desimal, !perUnit), [desimal, perUnit]);
  const banyak = kalimatJumlah(formatAngka(tampil.length), formatAngka(jabatan.length), TEKS_DAFTAR_ABK.satuan);
  const sebutanPilihan = [
    [TEKS_DAFTAR_ABK.kolom.unit, unit.find(({ value }) => value === unitAda)?.label ?? null],
    [TEKS_DAFTAR_ABK.keadaan, keadaan === "semua" ? null : TEKS_DAFTAR_ABK.pilihanKeadaan[keadaan]],
  ] as const;
  useEffect(() => urutanAbk.ingat(items.flatMap((item) => (item.kind === "row" ? [item.row] : []))), [items]);
  return (
    <>
      <BilahDaftar
        teks={TEKS_DAFTAR_ABK}
        keadaan={KEADAAN_ABK}
        unit={unit}
        pilihan={pilihan}
        onPilih={pilih}
        tampil={tampil.length}
        semua={jabatan.length}
        lebar={{ unit: 260, keadaan: 150 }}
      />
      {tampil.length === 0 ? (
        <NoMatch title={TEKS_DAFTAR_ABK.tidakCocokJudul} onClear={() => pilih(TANPA_SARINGAN)}>
          {TEKS_DAFTAR_ABK.tidakCocok}
        </NoMatch>
      ) : (
        <GroupedTable
          label={TEKS_DAFTAR_ABK.namaTabel}
          name="abk"
          columns={columns}
          items={items}
          startId={urutanAbk.terbukaTerakhir()}
          {...urutanTabel(urut, KOLOM_URUT, pilih)}
          print={{
            title: TEKS_DAFTAR_ABK.cetakan,
            notes: [...kalimatSaringan(cari, sebutanPilihan), banyak],
            totals: jumlahTercetak(jumlah, jumlahTugas, desimal),
          }}
          onRowClick={(baris) => navigate(`/abk/${baris.jabatanId}`)}
          onRowKey={(event, baris) => {
            if (!mintaPenjelasan(event)) return;
            event.preventDefault();
            setDijelaskan({ jabatanId: baris.jabatanId });
          }}
          footer={{
            nama: utuh ? (
              <TombolJelaskan label={TEKS_JEJAK_JUMLAH.jelaskanJumlah} onJelaskan={() => setDijelaskan({ unitId: unitAda })}>
                {TEKS_DAFTAR_ABK.jumlah}
              </TombolJelaskan>
            ) : (
              TEKS_DAFTAR_ABK.jumlah
            ),
            jumlahTugas: formatAngka(jumlahTugas),
            ...selJumlah(jumlah, desimal),
          }}
        />
      )}
      <Text size="xs" c="dimmed" mt={8}>
        {TEKS_DAFTAR_ABK.petunjuk}
      </Text>
      <LaciJejak subjek={dijelaskan} onTutup={() => setDijelaskan(null)} />
    </>
  );
}

function itemBaris(row: RekapJabatan): TableItem<RekapJabatan> {
  return { kind: "row", id: row.jabatanId, row };
}

function itemPerUnit(
  baris: readonly RekapJabatan[],
  { desimal, onJelaskan }: { readonly desimal: number; readonly onJelaskan: ((subjek: SubjekJejak) => void) | null },
): TableItem<RekapJabatan>[] {
  return kelompokkanPerUnit(baris).flatMap(({ unitId, unit, jumlah, baris: anggota }) => {
    const kelompok = { kind: "group" as const, id: `unit-${unitId}`, title: unit, cells: selJumlah(jumlah, desimal) };
    if (!onJelaskan) return [kelompok, ...anggota.map(itemBaris)];
    const heading = (focus: RowFocus) => (
      <TombolJelaskan label={TEKS_JEJAK_JUMLAH.jelaskanUnit(unit)} focus={focus} onJelaskan={() => onJelaskan({ unitId })}>
        {unit}
      </TombolJelaskan>
    );
    return [{ ...kelompok, heading }, ...anggota.map(itemBaris)];
  });
}
