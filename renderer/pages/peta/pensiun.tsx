import { Anchor, Group, List, Popover, Text } from "@mantine/core";
import type { PensiunPeta } from "../../../core/peta/pensiun-peta";
import { formatTanggal } from "../../../core/text/date";
import { TEKS_HARI_PETA as T } from "../../../core/text/peta";
import { Sumber } from "../../ui/sumber";

/** How many retire, and on demand who, from where and when; nothing when nobody does. */
export function Pensiun({ pensiun, sebutan }: { readonly pensiun: readonly PensiunPeta[]; readonly sebutan: (jumlah: number) => string }) {
  if (pensiun.length === 0) return null;
  return (
    <Popover width={460} position="bottom-start" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <Anchor component="button" type="button" size="sm">
          {sebutan(pensiun.length)}
        </Anchor>
      </Popover.Target>
      <Popover.Dropdown mah={360} style={{ overflow: "auto" }} aria-label={T.pensiunJudul} tabIndex={0}>
        <Group gap={4} mb={4}>
          <Text size="sm" fw={600}>
            {T.pensiunJudul}
          </Text>
          <Sumber id="bup-jabatan" hal={T.sumber} />
        </Group>
        <List size="sm">
          {pensiun.map(({ pegawaiId, nama, jabatan, mulai }) => (
            <List.Item key={pegawaiId}>{T.mulai(nama, jabatan, formatTanggal(mulai))}</List.Item>
          ))}
        </List>
      </Popover.Dropdown>
    </Popover>
  );
}
