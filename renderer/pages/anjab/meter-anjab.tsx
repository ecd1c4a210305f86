import { Button, Group, List, Popover, Progress, Text, UnstyledButton } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { memo } from "react";
import { BAGIAN_ANJAB, BUTIR_ANJAB, LUARAN_ANJAB, type BagianAnjab, type ButirAnjab, type LuaranAnjab } from "../../../core/anjab/butir";
import { hambatan, type KelengkapanAnjab } from "../../../core/anjab/kelengkapan";
import { ASAL_UNSUR } from "../../../core/anjab/unsur";
import { TEKS_DAFTAR_ANJAB } from "../../../core/text/anjab-halaman";
import { kalimatKekurangan, TEKS_LUARAN, TEKS_METER } from "../../../core/text/kelengkapan-anjab";
import classes from "./anjab.module.css";
import { keButir } from "./navigasi-butir";

const SEMUA = BAGIAN_ANJAB.length;

/** How far the informasi jabatan is, what stands in the way of each output, and where its elements come from. */
export const MeterAnjab = memo(function MeterAnjab({ kelengkapan }: { readonly kelengkapan: KelengkapanAnjab }) {
  const { penuh, sebagian } = kelengkapan.jumlah;
  return (
    <Group gap="md" mb="sm" className={classes["meter"] ?? ""}>
      <Group gap={8} wrap="nowrap">
        <Progress.Root size={10} w={120} aria-hidden>
          <Progress.Section value={(100 * penuh) / SEMUA} color="samudra" />
          <Progress.Section value={(100 * sebagian) / SEMUA} color="yellow" />
        </Progress.Root>
        <Text size="sm">{TEKS_METER.lengkap(penuh, SEMUA)}</Text>
      </Group>
      <Group gap={6}>
        {LUARAN_ANJAB.map((luaran) => (
          <Luaran key={luaran} luaran={luaran} kelengkapan={kelengkapan} />
        ))}
      </Group>
      <Text size="xs" c="dimmed" ml="auto">
        {ASAL_UNSUR.toReversed()
          .map((asal) => `${TEKS_DAFTAR_ANJAB.kolom[asal]} ${kelengkapan.asal[asal]}`)
          .join(" · ")}
      </Text>
    </Group>
  );
});

function Luaran(props: { readonly luaran: LuaranAnjab; readonly kelengkapan: KelengkapanAnjab }) {
  const nama = TEKS_LUARAN[props.luaran];
  const kurang = hambatan(props.kelengkapan, props.luaran);
  if (kurang.length === 0) {
    return (
      <Text size="sm" className={classes["siap"] ?? ""}>
        <IconCircleCheck size={15} aria-hidden /> {TEKS_METER.siap(nama)}
      </Text>
    );
  }
  return (
    <Popover position="bottom-start" width={460} trapFocus returnFocus>
      <Popover.Target>
        <Button size="compact-sm" variant="default" leftSection={<IconAlertTriangle size={14} aria-hidden />}>
          {TEKS_METER.terhambat(nama, kurang.length)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm" fw={600} mb={4}>
          {TEKS_METER.terhambatJudul(nama)}
        </Text>
        <List size="sm" spacing={2} className={classes["hambatan"] ?? ""}>
          {kurang.map((satu) => (
            <List.Item key={`${satu.bagian} ${satu.kurang ?? ""}`}>
              <UnstyledButton className={classes["keHambatan"]} onClick={() => keButir(butirDari(satu.bagian))}>
                {kalimatKekurangan(satu)}
              </UnstyledButton>
            </List.Item>
          ))}
        </List>
      </Popover.Dropdown>
    </Popover>
  );
}

function butirDari(bagian: BagianAnjab): ButirAnjab {
  return BUTIR_ANJAB.find((satu) => (satu.bagian as readonly BagianAnjab[]).includes(bagian))?.butir ?? "nama";
}
