import { Anchor, Badge, Button, Group, MultiSelect, Stack, Switch, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMemo } from "react";
import { Link, useLocation } from "wouter";
import type { BandingProfil, BarisBanding } from "../../../core/abk/banding-profil";
import { BANDING_TERBANYAK, type ProfilTersimpan } from "../../../core/contract/profil";
import { groupBy } from "../../../core/group";
import { ketentuanWke } from "../../../core/peraturan/ubahan-kantor";
import { TEKS_KEYAKINAN, TEKS_PEMBULATAN } from "../../../core/text/abk";
import { csvBanding, TEKS_BANDING_PROFIL } from "../../../core/text/banding-profil";
import { TEKS_NAVIGASI } from "../../../core/text/navigasi";
import { formatAngka } from "../../../core/text/number";
import { kalimatKonversi } from "../../../core/text/profil";
import { useNaskahHalaman } from "../../data/naskah";
import { showError, useShell } from "../../data/query";
import { handOver } from "../../data/hand-over";
import { EmptyState } from "../../ui/empty-state";
import { GroupedTable } from "../../ui/grouped-table";
import type { TableItem } from "../../ui/grouped-table-types";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { Sumber } from "../../ui/sumber";
import { useRemembered } from "../../data/remembered";
import { Waiting } from "../../ui/waiting";
import { jumlahBanding, kolomBanding } from "./kolom-banding";

interface Pilihan {
  /** Empty: the profile in force and the others, as many as fit. */
  readonly profilId: readonly string[];
  readonly hanyaBerbeda: boolean;
}

/** Several profiles side by side: what each makes of every jabatan. */
export function BandingProfilPage() {
  const daftar = useShell("profil.list", {});
  return (
    <>
      <PageHeader
        title={TEKS_BANDING_PROFIL.judul}
        description={
          <>
            <Anchor component={Link} href="/abk" inherit underline="always">
              {TEKS_NAVIGASI.tempat.abk}
            </Anchor>
            {` · ${TEKS_BANDING_PROFIL.penjelasan}`}
          </>
        }
      />
      {daftar.error ? <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} /> : null}
      {daftar.data ? <Pilihan profil={daftar.data.profil} aktifId={daftar.data.aktifId} /> : null}
    </>
  );
}

function Pilihan(props: { readonly profil: readonly ProfilTersimpan[]; readonly aktifId: string }) {
  const { profil, aktifId } = props;
  const [pilihan, pilih] = useRemembered<Pilihan>("banding-profil", { profilId: [], hanyaBerbeda: false });
  const dikenal = pilihan.profilId.filter((id) => profil.some((satu) => satu.id === id));
  const dipilih =
    dikenal.length > 0 ? dikenal : [aktifId, ...profil.map(({ id }) => id).filter((id) => id !== aktifId)].slice(0, BANDING_TERBANYAK);
  const banding = useShell("profil.compare", { profilId: dipilih });
  const naskah = { judul: TEKS_BANDING_PROFIL.judul, naskah: { jenis: "bandingProfil", profilId: dipilih }, kertas: "f4" } as const;
  useNaskahHalaman(naskah);
  return (
    <>
      <Group gap="md" mb="sm" align="flex-end">
        <MultiSelect
          label={TEKS_BANDING_PROFIL.pilih}
          data={profil.map(({ id, nama }) => ({ value: id, label: nama }))}
          value={dipilih}
          onChange={(profilId) => (profilId.length > 0 ? pilih({ profilId }) : undefined)}
          maxValues={BANDING_TERBANYAK}
          style={{ flex: "0 1 720px" }}
        />
        <Switch
          label={TEKS_BANDING_PROFIL.hanyaBerbeda}
          size="sm"
          mb={6}
          checked={pilihan.hanyaBerbeda}
          onChange={(event) => pilih({ hanyaBerbeda: event.currentTarget.checked })}
        />
        <Button
          ml="auto"
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          disabled={!banding.data}
          onClick={() => (banding.data ? unduh(banding.data) : undefined)}
        >
          {TEKS_BANDING_PROFIL.unduh}
        </Button>
      </Group>
      {banding.error ? <LoadError error={banding.error} onRetry={() => void banding.refetch()} /> : null}
      {banding.isPending ? <Waiting /> : null}
      {banding.data ? <Isi banding={banding.data} aktifId={aktifId} hanyaBerbeda={pilihan.hanyaBerbeda} /> : null}
    </>
  );
}

function Isi(props: { readonly banding: BandingProfil; readonly aktifId: string; readonly hanyaBerbeda: boolean }) {
  const { banding } = props;
  const [, navigate] = useLocation();
  const berbeda = banding.jabatan.filter((baris) => baris.berbeda);
  const tampil = props.hanyaBerbeda ? berbeda : banding.jabatan;
  const columns = useMemo(() => kolomBanding(banding), [banding]);
  return (
    <>
      <Stack component="ul" gap={2} mb="sm" p={0} m={0} style={{ listStyle: "none" }} aria-label={TEKS_BANDING_PROFIL.daftarProfil}>
        {banding.profil.map((profil, nomor) => (
          <Text key={profil.id} component="li" size="xs">
            <b>
              {TEKS_BANDING_PROFIL.tanda(nomor)} {profil.nama}
            </b>
            {profil.id === props.aktifId ? ` (${TEKS_BANDING_PROFIL.dipakai})` : ""}
            {` · ${TEKS_PEMBULATAN[profil.pembulatan]} · ${kalimatKonversi(profil)} `}
            <Badge size="xs" color={profil.keyakinan === "belumTerverifikasi" ? "orange" : "gray"}>
              {TEKS_KEYAKINAN[profil.keyakinan]}
            </Badge>{" "}
            <Sumber id={ketentuanWke(profil)} hal={profil.nama} />
          </Text>
        ))}
      </Stack>
      <Text size="xs" c="dimmed" mb={6} aria-live="polite">
        {TEKS_BANDING_PROFIL.ringkas(formatAngka(berbeda.length), formatAngka(banding.jabatan.length))}
      </Text>
      {tampil.length === 0 ? (
        <EmptyState title={TEKS_BANDING_PROFIL.semuaSama}>{TEKS_BANDING_PROFIL.semuaSamaPenjelasan}</EmptyState>
      ) : (
        <GroupedTable
          label={TEKS_BANDING_PROFIL.tabel}
          name="banding-profil"
          columns={columns}
          items={perUnit(tampil)}
          onRowClick={(baris) => navigate(`/abk/${baris.jabatanId}`)}
          footer={jumlahBanding(banding)}
        />
      )}
    </>
  );
}

function perUnit(baris: readonly BarisBanding[]): TableItem<BarisBanding>[] {
  return [...groupBy(baris, (satu) => satu.unitId)].flatMap(([unitId, isi]) => [
    { kind: "group" as const, id: `unit-${unitId}`, title: isi[0]?.unit ?? "", cells: {} },
    ...isi.map((row) => ({ kind: "row" as const, id: row.jabatanId, row })),
  ]);
}

function unduh(banding: BandingProfil): void {
  const nama = TEKS_BANDING_PROFIL.namaBerkas;
  void handOver({ nama, isi: new TextEncoder().encode(csvBanding(banding)) }).catch(showError);
}
