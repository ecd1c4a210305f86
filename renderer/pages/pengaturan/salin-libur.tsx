import { Button, Checkbox, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { isLiburTetap, salinKeTahun, type HariLibur } from "../../../core/abk/kalender";
import { formatTanggalPendek } from "../../../core/text/date";
import { TEKS_KALENDER } from "../../../core/text/libur";
import { formatAngka } from "../../../core/text/number";
import { tahunIsian } from "./isian-perhitungan";
import { ActionsFoot } from "../../ui/actions-foot";

/** Chooses days to take over into another year; those that stand on the same date every year are chosen at first. */
export function SalinLibur(props: {
  readonly libur: readonly HariLibur[];
  readonly tahun: number;
  readonly onSalin: (hari: readonly HariLibur[]) => void;
}) {
  const { libur } = props;
  const [teks, setTeks] = useState(String(props.tahun + 1));
  const [dipilih, setDipilih] = useState<readonly string[]>(libur.map(({ tanggal }) => tanggal).filter(isLiburTetap));
  const tujuan = tahunIsian(teks);
  const hasil =
    tujuan === null
      ? []
      : salinKeTahun(
          libur.filter(({ tanggal }) => dipilih.includes(tanggal)),
          tujuan,
        );
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {TEKS_KALENDER.salinPenjelasan}
      </Text>
      <TextInput
        label={TEKS_KALENDER.salinTujuan}
        inputMode="numeric"
        w={140}
        value={teks}
        error={tujuan === null ? TEKS_KALENDER.galatTahun : null}
        onChange={(event) => setTeks(event.currentTarget.value)}
      />
      <Checkbox.Group value={[...dipilih]} onChange={setDipilih} aria-label={TEKS_KALENDER.daftar(String(props.tahun))}>
        <Stack gap={6} mah={280} style={{ overflow: "auto" }}>
          {libur.map(({ tanggal, nama }) => (
            <Checkbox key={tanggal} size="sm" value={tanggal} label={`${formatTanggalPendek(tanggal)} · ${nama}`} />
          ))}
        </Stack>
      </Checkbox.Group>
      <ActionsFoot>
        <Button disabled={hasil.length === 0 || tujuan === props.tahun} onClick={() => props.onSalin(hasil)}>
          {TEKS_KALENDER.masukkan(formatAngka(hasil.length))}
        </Button>
      </ActionsFoot>
    </Stack>
  );
}
