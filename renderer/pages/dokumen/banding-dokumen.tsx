import { ActionIcon, Anchor, Button, Group, Select, Switch, Text, Tooltip } from "@mantine/core";
import { IconArrowsExchange, IconPrinter } from "@tabler/icons-react";
import { createPortal } from "react-dom";
import { Link, useLocation } from "wouter";
import type { BandingAbk } from "../../../core/abk/banding-abk";
import { parsePlainDate } from "../../../core/date";
import { formatTanggal } from "../../../core/text/date";
import { TEKS_BANDING as TEKS, TEKS_DOKUMEN, TEKS_ISI_DOKUMEN } from "../../../core/text/dokumen";
import { namaDokumen } from "../../../core/text/keadaan-dokumen";
import { TEKS_KEADAAN_DOKUMEN } from "../../../core/text/keadaan-dokumen";
import { useShell } from "../../data/query";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { useRemembered } from "../../ui/use-remembered";
import { Waiting } from "../../ui/waiting";
import { alamatBanding, idDariAlamat, SEKARANG } from "./alamat";
import classes from "./banding.module.css";
import { BedaProfil, RingkasanBanding, TabelBanding } from "./tabel-banding";

/** Two contents element by element, on screen and as sheets to print. The address names them. */
export function BandingDokumen(props: { readonly lama: string; readonly baru: string }) {
  const { lama, baru } = props;
  const sama = lama === baru;
  const [{ hanyaBerubah }, ingat] = useRemembered<{ readonly hanyaBerubah: boolean }>("dokumen-banding", { hanyaBerubah: true });
  const [, navigate] = useLocation();
  const pilihan = usePilihan();
  const banding = useShell("dokumen.compare", { lama: idDariAlamat(lama), baru: idDariAlamat(baru) }, { enabled: !sama });
  const menuju = (kiri: string, kanan: string): void => navigate(alamatBanding(idDariAlamat(kiri), idDariAlamat(kanan)));
  const sebutan = (nilai: string): string => pilihan.find(({ value }) => value === nilai)?.label ?? "";
  return (
    <>
      <PageHeader
        title={TEKS.judul}
        description={
          <Anchor component={Link} href="/dokumen" inherit underline="always">
            {TEKS_ISI_DOKUMEN.kembali}
          </Anchor>
        }
        actions={
          <Button
            variant="default"
            leftSection={<IconPrinter size={15} aria-hidden />}
            onClick={() => window.print()}
            disabled={!banding.data || sama}
          >
            {TEKS.cetak}
          </Button>
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
      {!sama && banding.data && pilihan.length > 0 ? (
        <Isi banding={banding.data} hanyaBerubah={hanyaBerubah} judul={`${sebutan(lama)} → ${sebutan(baru)}`} />
      ) : null}
    </>
  );
}

function Isi(props: { readonly banding: BandingAbk; readonly hanyaBerubah: boolean; readonly judul: string }) {
  const { banding, hanyaBerubah } = props;
  const kantor = useShell("office.status", {}).data;
  const tanggal = parsePlainDate(kantor?.hariIni ?? "");
  const hariIni = tanggal ? TEKS.dicetak(formatTanggal(tanggal)) : "";
  const tampil = hanyaBerubah ? banding.jabatan.filter(({ keadaan }) => keadaan !== "tetap") : banding.jabatan;
  const isi = (
    <>
      <RingkasanBanding banding={banding} />
      <BedaProfil beda={banding.profil} />
      {tampil.length === 0 ? <Text size="sm">{TEKS.tidakAda}</Text> : <TabelBanding jabatan={tampil} />}
    </>
  );
  return (
    <>
      {isi}
      {createPortal(
        <div className={classes["lembarCetak"]}>
          <h1>{TEKS.judul}</h1>
          <p>{[kantor?.kantor.namaKantor ?? "", props.judul, hariIni].filter((bagian) => bagian !== "").join(" · ")}</p>
          {isi}
        </div>,
        document.body,
      )}
    </>
  );
}

/** Every document with content of its own, and the present state. */
function usePilihan(): readonly { readonly value: string; readonly label: string }[] {
  const dokumen = useShell("dokumen.list", {}).data ?? [];
  return [
    { value: SEKARANG, label: TEKS_DOKUMEN.sekarang },
    ...dokumen.map((satu) => ({ value: satu.id, label: `${namaDokumen(satu)} (${TEKS_KEADAAN_DOKUMEN[satu.keadaan].toLowerCase()})` })),
  ];
}
