import { Anchor, Group, List, Popover, Slider, Text } from "@mantine/core";
import bahasa from "dayjs/locale/id";
import type { IsiPeta } from "../../../core/contract/peta";
import { datePartsOf, parsePlainDate } from "../../../core/date";
import { formatTanggal } from "../../../core/text/date";
import { kalimatSusunan, TEKS_HARI_PETA as T } from "../../../core/text/peta";
import { DateField } from "../../ui/date-field";
import { Sumber } from "../../ui/sumber";

/** Years on either side of this one. */
const TAHUN = { lalu: 3, kelak: 5 } as const;

/** As at which day the map is drawn: by year on a slider, or any day. Past today it says who retires until then. */
export function HariPeta({ isi, onPer }: { readonly isi: IsiPeta; readonly onPer: (per: string | null) => void }) {
  const per = parsePlainDate(isi.per);
  const hariIni = parsePlainDate(isi.hariIni);
  if (!per || !hariIni) return null;
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
        value={isi.per}
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
      {isi.pensiun.length > 0 ? <Pensiun isi={isi} /> : null}
      {kalimat === "" ? null : (
        <Text size="xs" c="dimmed" role="status">
          {`${kalimat}.${isi.tidakDiketahui > 0 ? ` ${T.tidakDiketahui(isi.tidakDiketahui)}` : ""}`}
        </Text>
      )}
    </Group>
  );
}

/** How many retire, and on demand who, from where and when. */
function Pensiun({ isi }: { readonly isi: IsiPeta }) {
  return (
    <Popover width={460} position="bottom-start" withinPortal trapFocus>
      <Popover.Target>
        <Anchor component="button" type="button" size="sm">
          {T.pensiun(isi.pensiun.length)}
        </Anchor>
      </Popover.Target>
      <Popover.Dropdown mah={360} style={{ overflow: "auto" }} aria-label={T.pensiunJudul} tabIndex={0}>
        <Sumber id="bup-jabatan" hal={T.sumber} />
        <List size="sm">
          {isi.pensiun.map(({ pegawaiId, nama, jabatan, mulai }) => (
            <List.Item key={pegawaiId}>{T.mulai(nama, jabatan, formatTanggal(mulai))}</List.Item>
          ))}
        </List>
      </Popover.Dropdown>
    </Popover>
  );
}
