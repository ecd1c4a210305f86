import { ActionIcon, Anchor, Group, Select, Text, Tooltip } from "@mantine/core";
import { IconArrowsExchange } from "@tabler/icons-react";
import { Link, useLocation } from "wouter";
import type { BandingAnjab as Banding } from "../../../../core/anjab/banding";
import { countKeadaan } from "../../../../core/anjab/naskah-banding";
import type { SisiBanding } from "../../../../core/contract/dokumen-anjab";
import { TEKS_BANDING_ANJAB as T } from "../../../../core/text/banding-anjab";
import { TEKS_BANDING } from "../../../../core/text/dokumen";
import { TEKS_DOKUMEN_ANJAB } from "../../../../core/text/dokumen-anjab";
import { useNaskahHalaman } from "../../../data/naskah";
import { useShell } from "../../../data/query";
import { EmptyState } from "../../../ui/empty-state";
import { LoadError } from "../../../ui/load-error";
import { PageHeader } from "../../../ui/page-header";
import { Waiting } from "../../../ui/waiting";
import { alamatBandingAnjab, DAFTAR_ANJAB, SEKARANG, sisiDariAlamat } from "../../../data/alamat-anjab";
import { pilihanSisi } from "../jenis-dokumen";
import { TabelBedaAnjab } from "./tabel-beda-anjab";

/** Two anjab element by element, on screen and as a document. The address names both sides. */
export function BandingAnjab(props: { readonly lama: string; readonly baru: string }) {
  const [lama, baru] = [sisiDariAlamat(props.lama), sisiDariAlamat(props.baru)];
  const sama = props.lama === props.baru;
  const [, navigate] = useLocation();
  const banding = useShell("dokumenAnjab.compare", { lama, baru }, { enabled: !sama });
  useNaskahHalaman(sama ? null : { judul: T.judul, naskah: { jenis: "bandingAnjab", lama, baru }, kertas: "a4" });
  const menuju = (kiri: SisiBanding, kanan: SisiBanding): void => navigate(alamatBandingAnjab(kiri, kanan));
  return (
    <>
      <PageHeader
        title={T.judul}
        description={
          <Anchor component={Link} href={DAFTAR_ANJAB} inherit underline="always">
            {TEKS_DOKUMEN_ANJAB.kembali}
          </Anchor>
        }
      />
      <Group gap="xs" mb={10} align="flex-end">
        <PilihSisi label={T.lama} sisi={lama} onPilih={(sisi) => menuju(sisi, sepadan(baru, sisi))} />
        <Tooltip label={TEKS_BANDING.tukar}>
          <ActionIcon size={30} variant="default" aria-label={TEKS_BANDING.tukar} onClick={() => menuju(baru, lama)}>
            <IconArrowsExchange size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <PilihSisi label={T.baru} sisi={baru} onPilih={(sisi) => menuju(sepadan(lama, sisi), sisi)} />
      </Group>
      {sama ? <EmptyState title={TEKS_BANDING.pilihDua} /> : null}
      {!sama && banding.error ? <LoadError error={banding.error} onRetry={() => void banding.refetch()} /> : null}
      {!sama && banding.isPending ? <Waiting /> : null}
      {!sama && banding.data && !banding.error ? <IsiBanding banding={banding.data} /> : null}
    </>
  );
}

function IsiBanding({ banding }: { readonly banding: Banding }) {
  const { jabatan, sebutan } = banding;
  const berbeda = jabatan.filter(({ keadaan }) => keadaan !== "tetap");
  return (
    <>
      <Text size="sm" mb={4}>
        {sebutan.join(" → ")}
      </Text>
      <Text size="sm" c="dimmed" mb={8}>
        {jabatan.length > 1 ? `${T.ringkas(countKeadaan(jabatan))} ` : ""}
        {berbeda.length === 0 ? T.sama : T.petunjuk}
      </Text>
      {berbeda.map((satu) => (
        <TabelBedaAnjab key={satu.jabatanId} jabatan={satu} />
      ))}
    </>
  );
}

/** The other side of one: all jabatan stand beside all, one beside one. */
function sepadan(sisi: SisiBanding, { jabatanId }: SisiBanding): SisiBanding {
  return (sisi.jabatanId === null) === (jabatanId === null) ? sisi : { ...sisi, jabatanId };
}

/** Chooses a side: which document or the present state, and which of its jabatan or all. */
function PilihSisi(props: { readonly label: string; readonly sisi: SisiBanding; readonly onPilih: (sisi: SisiBanding) => void }) {
  const { label, sisi, onPilih } = props;
  const dokumen = useShell("dokumenAnjab.list", {}).data ?? [];
  const jabatan = useShell("anjab.rekap", {}).data ?? [];
  return (
    <Group gap={6} align="flex-end" role="group" aria-label={label}>
      <Select
        label={label}
        data={pilihanSisi("anjab", dokumen)}
        value={sisi.dokumenId ?? SEKARANG}
        onChange={(nilai) => onPilih({ ...sisi, dokumenId: nilai === SEKARANG ? null : nilai })}
        allowDeselect={false}
        w={220}
      />
      <Select
        aria-label={T.jabatanSisi(label)}
        placeholder={T.semuaJabatan}
        data={jabatan.map(({ jabatanId, nama, unit }) => ({ value: jabatanId, label: T.jabatanUnit(nama, unit) }))}
        value={sisi.jabatanId}
        onChange={(jabatanId) => onPilih({ ...sisi, jabatanId })}
        clearable
        w={250}
        searchable
        limit={100}
      />
    </Group>
  );
}
