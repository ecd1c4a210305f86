import { ActionIcon, Button, Group, Popover, Stack, Text, Tooltip } from "@mantine/core";
import { IconCalendarEvent, IconHistory } from "@tabler/icons-react";
import bahasa from "dayjs/locale/id";
import { useState } from "react";
import { datePartsOf, parsePlainDate, plainDate, type PlainDate } from "../../core/date";
import { formatTanggal } from "../../core/text/date";
import { TEKS_HARI as T } from "../../core/text/hari";
import { pilihHari, useHariDipilih } from "../data/hari";
import { useShell } from "../data/query";
import { DateField } from "../ui/date-field";
import classes from "./pilih-hari.module.css";

/** Ends of years before this one that are offered by themselves. */
const TAHUN_LALU = [1, 2, 3] as const;

/** As at which day the whole window shows the office. */
export function PilihHari() {
  const dipilih = useHariDipilih();
  const hariIni = parsePlainDate(useShell("office.status", {}).data?.hariIni ?? "");
  const [terbuka, buka] = useState(false);
  if (hariIni === null) return null;
  const { year } = datePartsOf(hariIni);
  const pilih = (hari: PlainDate | null): void => {
    buka(false);
    void pilihHari(hari === hariIni ? null : hari);
  };
  const sebutan = dipilih === null ? T.hariIni : T.per(formatTanggal(dipilih));
  return (
    <Popover opened={terbuka} onChange={buka} position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Tooltip label={sebutan}>
          <ActionIcon
            size={30}
            aria-label={sebutan}
            aria-expanded={terbuka}
            variant={dipilih === null ? "subtle" : "filled"}
            onClick={() => buka(!terbuka)}
          >
            <IconCalendarEvent size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={8} w={250}>
          <Text size="xs" c="dimmed">
            {T.penjelasan}
          </Text>
          <DateField
            label={T.pilih}
            locale={bahasa.name}
            value={dipilih ?? hariIni}
            onChange={(hari) => pilih(parsePlainDate(hari ?? ""))}
            popoverProps={{ withinPortal: false }}
            data-autofocus
          />
          <Group gap={6}>
            {TAHUN_LALU.map((lalu) => (
              <Button key={lalu} size="compact-xs" variant="default" onClick={() => pilih(plainDate(year - lalu, 12, 31))}>
                {T.akhirTahun(year - lalu)}
              </Button>
            ))}
            <Button size="compact-xs" variant="default" disabled={dipilih === null} onClick={() => pilih(null)}>
              {T.kembali}
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Says over every page that it shows a day other than today, and leads back. */
export function PitaHari() {
  const dipilih = useHariDipilih();
  const hariIni = useShell("office.status", {}).data?.hariIni ?? "";
  if (dipilih === null) return null;
  return (
    <div className={classes["pita"]} role="status">
      <IconHistory size={16} aria-hidden />
      <span>{T.pita(formatTanggal(dipilih), dipilih < hariIni ? T.lampau : T.mendatang)}</span>
      <Button size="compact-xs" variant="white" onClick={() => void pilihHari(null)}>
        {T.kembali}
      </Button>
    </div>
  );
}
