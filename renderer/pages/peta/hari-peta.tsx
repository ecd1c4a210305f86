import { Group, Slider, Stack, Text } from "@mantine/core";
import bahasa from "dayjs/locale/id";
import type { IsiPeta } from "../../../core/contract/peta";
import { datePartsOf, parsePlainDate, type PlainDate } from "../../../core/date";
import { kalimatSusunan, TEKS_HARI_PETA as T } from "../../../core/text/peta";
import { DateField } from "../../ui/date-field";
import { Pensiun } from "./pensiun";

/** Years on either side of this one. */
const TAHUN = { lalu: 3, kelak: 5 } as const;

interface Props {
  readonly isi: IsiPeta;
  /** The day that was asked for, which the map may still be on its way to: keys and the pointer go on from here. Null for today. */
  readonly dituju: PlainDate | null;
  readonly onPer: (per: string | null) => void;
}

/** As at which day the map is drawn: by year on a slider, or any day. Past today it says who retires until then. */
export function HariPeta({ isi, dituju, onPer }: Props) {
  const hariIni = parsePlainDate(isi.hariIni);
  if (!hariIni) return null;
  const per = dituju ?? hariIni;
  const kini = datePartsOf(hariIni).year;
  const { year } = datePartsOf(per);
  const tanda = Array.from({ length: TAHUN.lalu + TAHUN.kelak + 1 }, (_, nomor) => kini - TAHUN.lalu + nomor);
  const kalimat = kalimatSusunan(isi);
  return (
    <Group gap="md" align="center">
      <DateField
        label={T.tanggal}
        locale={bahasa.name}
        w={190}
        value={per}
        onChange={(hari) => onPer(hari === isi.hariIni ? null : hari)}
      />
      <Slider
        aria-label={T.tahun}
        thumbLabel={T.tahun}
        w={420}
        mb={14}
        min={kini - TAHUN.lalu}
        max={kini + TAHUN.kelak}
        value={Math.min(kini + TAHUN.kelak, Math.max(kini - TAHUN.lalu, year))}
        marks={tanda.map((value) => ({ value, label: value === kini ? T.hariIni : String(value) }))}
        label={(nilai) => (nilai === kini ? T.hariIni : `31-12-${nilai}`)}
        onChange={(nilai) => onPer(nilai === kini ? null : `${nilai}-12-31`)}
      />
      <Stack gap={2} flex={1} miw={200} align="flex-start">
        <Pensiun pensiun={isi.pensiun} sebutan={T.pensiun} />
        {kalimat === "" ? null : (
          <Text size="xs" c="dimmed" role="status">
            {`${kalimat}.${isi.tidakDiketahui > 0 ? ` ${T.tidakDiketahui(isi.tidakDiketahui)}` : ""}`}
          </Text>
        )}
      </Stack>
    </Group>
  );
}
