import { Anchor, Group, Popover, Button, Select, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";
import { SUMBU_KINERJA, TANPA_DATA, type PilihanTalenta } from "../../../core/talenta/kotak";
import { TEKS_TALENTA as T } from "../../../core/text/talenta";
import { TEKS_BARIS_TALENTA, TEKS_SUMBU_KINERJA, TEKS_TANPA_DATA } from "../../../core/text/talenta-kata";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useBoleh } from "../../data/kunci";
import { useCommand } from "../../data/query";
import { FLOAT_PADDING } from "../../ui/float-padding";
import { Sumber } from "../../ui/sumber";

/** How the axes are found, said beside the picture and changed in a small window. */
export function AturKotak({ pilihan }: { readonly pilihan: PilihanTalenta }) {
  const [terbuka, setTerbuka] = useState(false);
  const simpan = useCommand("talenta.atur");
  const boleh = useBoleh("talenta.atur");
  const ubah = (lain: Partial<PilihanTalenta>): void => simpan.mutate({ ...pilihan, ...lain });
  return (
    <Group gap="xs">
      <Popover
        opened={terbuka}
        onChange={setTerbuka}
        width={420}
        position="bottom-start"
        shadow="md"
        trapFocus
        returnFocus
        middlewares={{ flip: { padding: FLOAT_PADDING }, shift: { padding: FLOAT_PADDING } }}
      >
        <Popover.Target>
          <Button
            variant="default"
            size="compact-sm"
            aria-haspopup="dialog"
            aria-expanded={terbuka}
            onClick={() => setTerbuka((kini) => !kini)}
          >
            {T.atur}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={T.atur}>
          <Stack gap="xs">
            <Select
              label={TEKS_BARIS_TALENTA.sumbuKinerja}
              disabled={!boleh}
              allowDeselect={false}
              comboboxProps={{ withinPortal: false }}
              data={SUMBU_KINERJA.map((value) => ({ value, label: TEKS_SUMBU_KINERJA[value] }))}
              value={pilihan.sumbuKinerja}
              onChange={(nilai) => ubah({ sumbuKinerja: SUMBU_KINERJA.find((satu) => satu === nilai) ?? pilihan.sumbuKinerja })}
            />
            <Select
              label={TEKS_BARIS_TALENTA.tanpaData}
              disabled={!boleh}
              allowDeselect={false}
              comboboxProps={{ withinPortal: false }}
              data={TANPA_DATA.map((value) => ({ value, label: TEKS_TANPA_DATA[value] }))}
              value={pilihan.tanpaData}
              onChange={(nilai) => ubah({ tanpaData: TANPA_DATA.find((satu) => satu === nilai) ?? pilihan.tanpaData })}
            />
            {boleh ? null : (
              <Text size="xs" c="dimmed">
                {TEKS_UMUM.hanyaPenyusun}
              </Text>
            )}
            <Anchor component={Link} href="/peraturan/talenta-batas-potensial" size="sm">
              {T.batasDiPeraturan}
            </Anchor>
          </Stack>
        </Popover.Dropdown>
      </Popover>
      <Text size="xs" c="dimmed">
        {T.aturan(pilihan, TEKS_SUMBU_KINERJA[pilihan.sumbuKinerja], TEKS_TANPA_DATA[pilihan.tanpaData])}
      </Text>
      <Sumber id="kotak-talenta" hal={T.gambarKotak} />
    </Group>
  );
}
