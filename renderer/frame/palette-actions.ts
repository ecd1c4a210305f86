import { useMantineColorScheme } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBuildingCommunity,
  IconDeviceDesktop,
  IconDeviceFloppy,
  IconFileExport,
  IconFileImport,
  IconKeyboard,
  IconMoon,
  IconPlus,
  IconSun,
  type Icon,
} from "@tabler/icons-react";
import { useLocation } from "wouter";
import { TEKS_PALET } from "../../core/text/navigasi";
import { useOffice } from "../data/office";
import { useShell } from "../data/query";
import { useUndo } from "../data/undo";
import { bukaDaftarTombol } from "./daftar-tombol";
import { entryKey, type Entry } from "./palette-search";

export interface ActionEntry extends Entry {
  readonly EntryIcon: Icon;
  readonly run: () => void;
}

const { aksi } = TEKS_PALET;

/** The actions that the palette offers now; undo and redo name the step they concern. */
export function usePaletteActions(): readonly ActionEntry[] {
  const status = useShell("office.status", {}).data;
  const [, navigate] = useLocation();
  const { undo, redo } = useUndo();
  const { open, saveCopy, exportFormasi } = useOffice();
  const { setColorScheme } = useMantineColorScheme();
  const contoh = status?.jenisBerkas === "contoh";
  const actions: readonly (readonly [Icon, string, () => unknown, string?] | null)[] = [
    [IconFileImport, aksi.impor, () => navigate("/impor")],
    [IconFileExport, aksi.eksporFormasi, exportFormasi],
    [IconPlus, aksi.tambahPegawai, () => navigate("/pegawai/baru")],
    [IconPlus, aksi.tambahJabatan, () => navigate("/jabatan/baru")],
    [IconPlus, aksi.tambahUnit, () => navigate("/jabatan/unit-baru")],
    status?.urung ? [IconArrowBackUp, aksi.urungkan, undo, status.urung.kalimat] : null,
    status?.ulang ? [IconArrowForwardUp, aksi.ulangi, redo, status.ulang.kalimat] : null,
    [IconSun, aksi.tampilanTerang, () => setColorScheme("light")],
    [IconMoon, aksi.tampilanGelap, () => setColorScheme("dark")],
    [IconDeviceDesktop, aksi.tampilanKomputer, () => setColorScheme("auto")],
    contoh
      ? [IconBuildingCommunity, aksi.bukaKantor, () => open("kantor")]
      : [IconBuildingCommunity, aksi.bukaContoh, () => open("contoh")],
    [IconDeviceFloppy, aksi.salinData, saveCopy],
    [IconKeyboard, aksi.daftarTombol, bukaDaftarTombol],
  ];
  return actions
    .filter((action) => action !== null)
    .map(([EntryIcon, label, run, description = ""]) => ({
      id: `aksi ${label}`,
      label,
      description,
      key: entryKey(label, description),
      EntryIcon,
      run: () => void run(),
    }));
}
