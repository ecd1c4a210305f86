import { ActionIcon, Anchor, Group, Select, Switch, Text, Tooltip } from "@mantine/core";
import { IconArrowsExchange } from "@tabler/icons-react";
import { Link, useLocation } from "wouter";
import type { BandingAbk } from "../../../core/abk/banding-abk";
import { TEKS_BANDING as TEKS, TEKS_ISI_DOKUMEN } from "../../../core/text/dokumen";
import { useNaskahHalaman } from "../../data/naskah";
import { useShell } from "../../data/query";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { useRemembered } from "../../data/remembered";
import { Waiting } from "../../ui/waiting";
import { alamatBanding, idDariAlamat } from "./alamat";
import { pilihanSisi } from "./jenis-dokumen";
import { BedaProfil, RingkasanBanding, TabelBanding } from "./tabel-banding";

/** Two contents element by element, on screen and as a document. The address names them. */
export function BandingDokumen(props: { readonly lama: string; readonly baru: string }) {
  const { lama, baru } = props;
  const sama = lama === baru;
  const [{ hanyaBerubah }, ingat] = useRemembered<{ readonly hanyaBerubah: boolean }>("dokumen-banding", { hanyaBerubah: true });
  const [, navigate] = useLocation();
  const pilihan = pilihanSisi("abk", useShell("dokumen.list", {}).data ?? []);
  const banding = useShell("dokumen.compare", { lama: idDariAlamat(lama), baru: idDariAlamat(baru) }, { enabled: !sama });
  const menuju = (kiri: string, kanan: string): void => navigate(alamatBanding(idDariAlamat(kiri), idDariAlamat(kanan)));
  const naskah = sama
    ? null
    : ({
        judul: TEKS.judul,
        naskah: { jenis: "bandingDokumen", lama: idDariAlamat(lama), baru: idDariAlamat(baru), hanyaBerubah },
        kertas: "a4",
      } as const);
  useNaskahHalaman(naskah);
  return (
    <>
      <PageHeader
        title={TEKS.judul}
        description={
          <Anchor component={Link} href="/dokumen" inherit underline="always">
            {TEKS_ISI_DOKUMEN.kembali}
          </Anchor>
        }
      />
      <Group gap="xs" mb={10} align="flex-end">
        <Select
          label={TEKS.lama}
          data={pilihan}
          value={lama}
          onChange={(nilai) => menuju(nilai ?? lama, baru)}
          allowDeselect={false}
          w={260}
        />
        <Tooltip label={TEKS.tukar}>
          <ActionIcon size={30} variant="default" aria-label={TEKS.tukar} onClick={() => menuju(baru, lama)}>
            <IconArrowsExchange size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <Select
          label={TEKS.baru}
          data={pilihan}
          value={baru}
          onChange={(nilai) => menuju(lama, nilai ?? baru)}
          allowDeselect={false}
          w={260}
        />
        <Switch
          label={TEKS.hanyaBerubah}
          size="sm"
          mb={6}
          ml="sm"
          checked={hanyaBerubah}
          onChange={(event) => ingat({ hanyaBerubah: event.currentTarget.checked })}
        />
      </Group>
      {sama ? <EmptyState title={TEKS.pilihDua} /> : null}
      {!sama && banding.error ? <LoadError error={banding.error} onRetry={() => void banding.refetch()} /> : null}
      {!sama && banding.isPending ? <Waiting /> : null}
      {!sama && banding.data && pilihan.length > 0 ? <Isi banding={banding.data} hanyaBerubah={hanyaBerubah} /> : null}
    </>
  );
}

function Isi(props: { readonly banding: BandingAbk; readonly hanyaBerubah: boolean }) {
  const { banding, hanyaBerubah } = props;
  const tampil = hanyaBerubah ? banding.jabatan.filter(({ keadaan }) => keadaan !== "tetap") : banding.jabatan;
  return (
    <>
      <RingkasanBanding banding={banding} />
      <BedaProfil beda={banding.profil} />
      {tampil.length === 0 ? <Text size="sm">{TEKS.tidakAda}</Text> : <TabelBanding jabatan={tampil} />}
    </>
  );
}
