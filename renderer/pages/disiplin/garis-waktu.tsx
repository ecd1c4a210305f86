import { Button, Group, Text } from "@mantine/core";
import { IconAlertTriangle, IconCalendarQuestion, IconCheck, IconCircleDashed, IconClock } from "@tabler/icons-react";
import type { ComponentType } from "react";
import type { KasusLengkap } from "../../../core/contract/disiplin";
import type { JenisLangkahKasus } from "../../../core/disiplin/kasus";
import type { TitikLiniMasa } from "../../../core/disiplin/lini-masa";
import { suratLangkah } from "../../../core/disiplin/surat-perkara";
import { formatTanggal } from "../../../core/text/date";
import { TEKS_HASIL } from "../../../core/text/kasus";
import { kalimatAsal, namaPutusan, namaTitik, TEKS_KASUS as T, TEKS_KEADAAN_TITIK } from "../../../core/text/kasus-halaman";
import { TEKS_UMUM } from "../../../core/text/umum";
import { TombolSurat } from "./tombol-surat";
import classes from "./disiplin.module.css";

const TANDA: Readonly<Record<TitikLiniMasa["keadaan"], ComponentType<{ size?: number; "aria-hidden"?: boolean }>>> = {
  selesai: IconCheck,
  tanpaTanggal: IconCalendarQuestion,
  menunggu: IconCircleDashed,
  terlambat: IconAlertTriangle,
  nanti: IconClock,
};

/** The line of a case: each point with its day, its last day, and why; a step that was written opens, one that is due can be written. */
export function GarisWaktu(props: {
  readonly isi: KasusLengkap;
  readonly onBuka: (langkahId: string) => void;
  readonly onTulis: (jenis: JenisLangkahKasus) => void;
}) {
  const { isi } = props;
  return (
    <>
      <ol className={classes["garis"]} aria-label={T.garis}>
        {isi.garis.map((titik) => (
          <Titik key={`${titik.jenis} ${titik.langkahId ?? ""}`} {...props} titik={titik} />
        ))}
      </ol>
      <Text size="xs" c="dimmed">
        {T.garisPenjelasan} {T.suratBelumDicocokkan}
      </Text>
    </>
  );
}

function Titik(props: {
  readonly isi: KasusLengkap;
  readonly titik: TitikLiniMasa;
  readonly onBuka: (langkahId: string) => void;
  readonly onTulis: (jenis: JenisLangkahKasus) => void;
}) {
  const { isi, titik, onBuka, onTulis } = props;
  const { jenis, keadaan, tanggal, tenggat, langkahId, asal } = titik;
  const Tanda = TANDA[keadaan];
  const langkah = isi.berkas.langkah.find(({ id }) => id === langkahId);
  const bisaDitulis = isi.mungkin.find((satu) => satu === jenis);
  const rincian = [
    langkah?.nomorSurat ? langkah.nomorSurat : "",
    langkah?.hasil ? TEKS_HASIL[langkah.hasil] : "",
    langkah?.kode ? namaPutusan(langkah.kode, langkah.perangkat) : "",
    langkah?.tanggalPeriksa ? `${T.hariPeriksa} ${formatTanggal(langkah.tanggalPeriksa)}` : "",
  ].filter((satu) => satu !== "");
  return (
    <li className={classes["titik"]} data-keadaan={keadaan}>
      <span className={classes["tanda"]}>
        <Tanda size={16} aria-hidden />
      </span>
      <div className={classes["isiTitik"]}>
        <Group gap={8} wrap="wrap">
          <Text size="sm" fw={600}>
            {namaTitik(jenis)}
          </Text>
          <Text size="sm" data-figures>
            {tanggal !== null
              ? formatTanggal(tanggal)
              : tenggat !== null
                ? T.paling(formatTanggal(tenggat))
                : langkah
                  ? T.tanpaTanggal
                  : ""}
          </Text>
          <Text size="xs" c="dimmed">
            {TEKS_KEADAAN_TITIK[keadaan]}
          </Text>
        </Group>
        {rincian.length > 0 ? <Text size="xs">{rincian.join("; ")}</Text> : null}
        {asal === null ? null : (
          <Text size="xs" c="dimmed">
            {tanggal !== null && tenggat !== null ? `${T.paling(formatTanggal(tenggat))}: ` : ""}
            {kalimatAsal(asal)}
          </Text>
        )}
      </div>
      <Group gap={4} wrap="nowrap" ml="auto">
        {langkah && suratLangkah(langkah) ? (
          <TombolSurat kasusId={isi.berkas.kasus.id} langkah={langkah} nama={isi.terperiksa.nama} />
        ) : null}
        {langkah ? (
          <Button size="compact-sm" variant="default" aria-label={T.ubahLangkah(namaTitik(jenis))} onClick={() => onBuka(langkah.id)}>
            {TEKS_UMUM.ubah}
          </Button>
        ) : bisaDitulis !== undefined ? (
          <Button size="compact-sm" variant="light" aria-label={`${T.tulis}: ${namaTitik(jenis)}`} onClick={() => onTulis(bisaDitulis)}>
            {T.tulis}
          </Button>
        ) : null}
      </Group>
    </li>
  );
}
