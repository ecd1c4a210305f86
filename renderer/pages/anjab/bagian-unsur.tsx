import { Alert, Button, Group, Text, Title, Tooltip } from "@mantine/core";
import { IconAlertTriangle, IconChecks, IconCircleDashed, IconClipboardCheck, IconCopyCheck, type Icon } from "@tabler/icons-react";
import { memo } from "react";
import { asalDari, asalSesudahUbah, type UnsurTertulis } from "../../../core/anjab/asal";
import type { AsalIsi, AsalUnsur, UnsurAnjab } from "../../../core/anjab/unsur";
import type { KeadaanUnsur } from "../../../core/anjab/kelengkapan";
import { kalimatIsiUnsur, TEKS_ASAL_UNSUR, TEKS_UNSUR } from "../../../core/text/anjab";
import { TEKS_UNSUR_TERGESER } from "../../../core/text/anjab-halaman";
import { kalimatAsal, TEKS_ASAL_ANJAB } from "../../../core/text/asal-anjab";
import { formatTanggalPendek } from "../../../core/text/date";
import { TEKS_DRAF } from "../../../core/text/draf";
import { samaIsian } from "../../../core/draf";
import classes from "./anjab.module.css";
import { ArtiButir, SumberButir } from "./bantuan/arti-medan";
import { BantuanBagian } from "./bantuan/bantuan-bagian";
import { useHalamanAnjab } from "./halaman-anjab";
import { IsianUnsur } from "./isian-unsur";
import { TandaKeadaan } from "./tanda-keadaan";

const IKON_ASAL: Readonly<Record<AsalUnsur, Icon>> = {
  belum: IconCircleDashed,
  bawaan: IconCopyCheck,
  standar: IconChecks,
  dianalisis: IconClipboardCheck,
};

/** One element: its name, how far it is, where it comes from, and its field. */
export const BagianUnsur = memo(function BagianUnsur(props: {
  readonly unsur: UnsurAnjab;
  readonly nilai: UnsurTertulis;
  readonly keadaan: KeadaanUnsur;
  /** The letter under which a part of an item stands on the form; the item's own heading names it otherwise. */
  readonly huruf: string | null;
  /** The origin that held before the words were changed in this window; null when none did. */
  readonly semula: AsalIsi | null;
  /** What was typed and gave way; null when nothing did. */
  readonly tergeser: UnsurTertulis | null;
}) {
  const { unsur, nilai, keadaan, huruf, semula, tergeser } = props;
  const { ubah, selesai } = useHalamanAnjab();
  return (
    <div className={classes["unsur"]} data-unsur={unsur}>
      <Group gap={8} mb={6} wrap="wrap">
        {huruf === null ? null : (
          <>
            <Title order={3} size="h6">
              {huruf}. <ArtiButir butir={unsur} nama={TEKS_UNSUR[unsur]} />
            </Title>
            <SumberButir butir={unsur} nama={TEKS_UNSUR[unsur]} />
            <TandaKeadaan keadaan={keadaan} />
          </>
        )}
        <Asal unsur={unsur} nilai={nilai} semula={semula} />
      </Group>
      {tergeser === null ? null : <Tergeser unsur={unsur} nilai={tergeser} />}
      <IsianUnsur unsur={unsur} isi={nilai.isi} onUbah={(isi) => ubah(unsur, isi)} onSelesai={selesai} />
      <BantuanBagian unsur={unsur} isi={nilai.isi} />
    </div>
  );
});

function Asal(props: { readonly unsur: UnsurAnjab; readonly nilai: UnsurTertulis; readonly semula: AsalIsi | null }) {
  const { unsur, nilai, semula } = props;
  const { nyatakan, pakaiAsal } = useHalamanAnjab();
  const { asal, oleh, tanggal } = nilai;
  const Ikon = IKON_ASAL[asal];
  const kata = [TEKS_ASAL_UNSUR[asal], oleh, tanggal === null ? "" : formatTanggalPendek(tanggal)].filter(Boolean).join(" · ");
  const diperbaiki = semula !== null && samaIsian(asalDari(nilai), asalSesudahUbah(semula));
  return (
    <>
      <Tooltip label={`${kalimatAsal(nilai)}. ${TEKS_ASAL_ANJAB.arti[asal]}`} multiline maw={380}>
        <Button
          size="compact-xs"
          variant={asal === "dianalisis" ? "light" : "default"}
          leftSection={<Ikon size={14} aria-hidden />}
          aria-label={`${TEKS_ASAL_ANJAB.nyatakanUntuk(TEKS_UNSUR[unsur])}: ${kata}`}
          onClick={() => nyatakan([unsur])}
        >
          {kata}
        </Button>
      </Tooltip>
      {diperbaiki ? (
        <Text size="xs" component="span" role="status">
          {TEKS_ASAL_ANJAB.berubah}{" "}
          <Button size="compact-xs" variant="subtle" onClick={() => pakaiAsal(unsur, semula)}>
            {TEKS_ASAL_ANJAB.tetap}
          </Button>
        </Text>
      ) : asal === "belum" && nilai.dari !== "" ? (
        <Text size="xs" c="dimmed" component="span" lineClamp={1} title={nilai.dari}>
          {nilai.dari}
        </Text>
      ) : null}
    </>
  );
}

function Tergeser(props: { readonly unsur: UnsurAnjab; readonly nilai: UnsurTertulis }) {
  const { unsur, nilai } = props;
  const { putuskan } = useHalamanAnjab();
  return (
    <Alert mb={8} p={8} role="alert" color="orange" icon={<IconAlertTriangle size={16} aria-hidden />}>
      {TEKS_UNSUR_TERGESER.kalimat(TEKS_UNSUR[unsur])}
      <Text size="sm" my={4}>
        {kalimatIsiUnsur(unsur, nilai.isi) || TEKS_UNSUR_TERGESER.kosong}
      </Text>
      <Group gap={6}>
        <Button size="compact-xs" variant="default" onClick={() => putuskan(unsur, true)}>
          {TEKS_DRAF.pakaiKetikan}
        </Button>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => putuskan(unsur, false)}>
          {TEKS_DRAF.biarkanTersimpan}
        </Button>
      </Group>
    </Alert>
  );
}
