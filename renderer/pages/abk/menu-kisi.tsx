import { Button, Group, Kbd, Menu, Tooltip } from "@mantine/core";
import {
  IconArrowBarDown,
  IconArrowsSplit2,
  IconCopyPlus,
  IconRowInsertTop,
  IconRulerMeasure,
  IconTrash,
  type Icon,
} from "@tabler/icons-react";
import { TEKS_ASAL } from "../../../core/text/asal";
import { TEKS_KISI } from "../../../core/text/abk-halaman";
import { TEKS_COBA } from "../../../core/text/skenario";
import { cetakTombol, TOMBOL } from "../../../core/text/tombol";
import { PART_OF_GRID } from "../../ui/grid/grid-focus";
import type { GridMenu } from "../../ui/grid/grid-types";
import classes from "./kisi.module.css";
import { TINDAKAN_BARIS, type TindakanBaris } from "./tindakan-baris";

const RUPA: Readonly<Record<TindakanBaris, { readonly label: string; readonly kunci: string; readonly Ikon: Icon }>> = {
  sisip: { label: TEKS_KISI.sisip, kunci: cetakTombol(TOMBOL.baris.sisip.kunci[0]), Ikon: IconRowInsertTop },
  gandakan: { label: TEKS_KISI.gandakan, kunci: cetakTombol(TOMBOL.baris.gandakan.kunci[0]), Ikon: IconCopyPlus },
  isiKeBawah: { label: TEKS_KISI.isiKeBawah, kunci: cetakTombol(TOMBOL.isi.isiKeBawah.kunci[0]), Ikon: IconArrowBarDown },
  hapus: { label: TEKS_KISI.hapus, kunci: cetakTombol(TOMBOL.baris.hapus.kunci[0]), Ikon: IconTrash },
};

/** The buttons above the grid. They act on the selected rows and leave the focus where it is when pressed with the mouse. */
export function AlatKisi(props: { readonly onTindakan: (tindakan: TindakanBaris) => void }) {
  return (
    <Group
      gap={6}
      role="group"
      aria-label={TEKS_KISI.alat}
      {...PART_OF_GRID}
      onMouseDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {TINDAKAN_BARIS.map((tindakan) => {
        const { label, kunci, Ikon } = RUPA[tindakan];
        return (
          <Tooltip key={tindakan} label={kunci}>
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<Ikon size={15} aria-hidden />}
              onClick={() => props.onTindakan(tindakan)}
            >
              {label}
            </Button>
          </Tooltip>
        );
      })}
    </Group>
  );
}

/** Opens the panel of origin and evidence for the selected rows, which stay selected. */
export function TombolAsal(props: { readonly onBuka: () => void }) {
  return (
    <Tooltip label={TEKS_ASAL.penjelasan}>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconRulerMeasure size={15} aria-hidden />}
        {...PART_OF_GRID}
        onMouseDown={(event) => {
          event.preventDefault();
          event.stopPropagation();
        }}
        onClick={props.onBuka}
      >
        {TEKS_ASAL.tombol}
      </Button>
    </Tooltip>
  );
}

/** The menu of the right mouse button. */
export function MenuKisi(props: GridMenu & { readonly onTindakan: (tindakan: TindakanBaris) => void; readonly onCoba: () => void }) {
  return (
    <Menu opened onClose={props.close} position="bottom-start" offset={0} shadow="md" withinPortal={false} trapFocus={false}>
      <Menu.Target>
        <button
          type="button"
          className={classes["jangkar"]}
          tabIndex={-1}
          aria-label={TEKS_KISI.alat}
          style={{ left: props.clientX, top: props.clientY }}
        />
      </Menu.Target>
      <Menu.Dropdown {...PART_OF_GRID} aria-label={TEKS_KISI.alat}>
        {TINDAKAN_BARIS.map((tindakan) => {
          const { label, kunci, Ikon } = RUPA[tindakan];
          return (
            <Menu.Item
              key={tindakan}
              leftSection={<Ikon size={15} aria-hidden />}
              rightSection={<Kbd size="xs">{kunci}</Kbd>}
              onClick={() => {
                props.close();
                props.onTindakan(tindakan);
              }}
            >
              {label}
            </Menu.Item>
          );
        })}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconArrowsSplit2 size={15} aria-hidden />}
          onClick={() => {
            props.close();
            props.onCoba();
          }}
        >
          {TEKS_COBA.separuh}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
