import { Checkbox, Stack, Text, TextInput } from "@mantine/core";
import { isLiburTetap, salinKeTahun, type HariLibur } from "../../../core/abk/kalender";
import { isianDaftarTeks, isianTeks } from "../../../core/draf";
import { formatTanggalPendek } from "../../../core/text/date";
import { TEKS_KALENDER } from "../../../core/text/libur";
import { useDraftState } from "../../data/use-draft";
import { DraftNotice } from "../../ui/draft-notice";
import { tahunIsian } from "./isian-perhitungan";
import { MasukkanLibur } from "./masukkan-libur";

interface Isian {
  readonly tujuan: string;
  readonly dipilih: readonly string[];
}

const BENTUK = { tujuan: isianTeks, dipilih: isianDaftarTeks };

/** Name of the draft of the copying out of one year. */
export const idDrafSalin = (tahun: number): string => `libur/salin/${tahun}`;

/** Chooses days to take over into another year; those that stand on the same date every year are chosen at first. */
export function SalinLibur(props: {
  readonly libur: readonly HariLibur[];
  readonly tahun: number;
  readonly onSalin: (hari: readonly HariLibur[]) => Promise<unknown>;
}) {
  const { libur } = props;
  const { nilai, ubah, draf } = useDraftState<Isian>({
    id: idDrafSalin(props.tahun),
    bentuk: BENTUK,
    baru: true,
    tersimpan: { tujuan: String(props.tahun + 1), dipilih: libur.map(({ tanggal }) => tanggal).filter(isLiburTetap) },
  });
  const { tujuan: teks, dipilih } = nilai;
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
      <DraftNotice draf={draf} nama={() => TEKS_KALENDER.salinTujuan} />
      <TextInput
        label={TEKS_KALENDER.salinTujuan}
        inputMode="numeric"
        w={140}
        value={teks}
        error={tujuan === null ? TEKS_KALENDER.galatTahun : null}
        onChange={(event) => ubah({ tujuan: event.currentTarget.value })}
      />
      <Checkbox.Group
        value={[...dipilih]}
        onChange={(pilihan) => ubah({ dipilih: pilihan })}
        aria-label={TEKS_KALENDER.daftar(String(props.tahun))}
      >
        <Stack gap={6} mah={280} style={{ overflow: "auto" }}>
          {libur.map(({ tanggal, nama }) => (
            <Checkbox key={tanggal} size="sm" value={tanggal} label={`${formatTanggalPendek(tanggal)} · ${nama}`} />
          ))}
        </Stack>
      </Checkbox.Group>
      <MasukkanLibur
        jumlah={hasil.length}
        belum={tujuan === props.tahun ? TEKS_KALENDER.salinTahunLain : hasil.length === 0 ? TEKS_KALENDER.salinDahulu : null}
        onMasuk={() => props.onSalin(hasil)}
        onTersimpan={() => draf.tersimpan(nilai)}
      />
    </Stack>
  );
}
