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
import { BENTUK_NASKAH } from "../../core/naskah/bentuk";
import { TEKS_PALET } from "../../core/text/navigasi";
import { useUnduhNaskah } from "../data/naskah";
import { useOffice } from "../data/office";
import { useShell } from "../data/query";
import { useUndoHere } from "../data/undo";
import { bukaDaftarTombol } from "./daftar-tombol";
import { entryKeys, type Entry } from "./palette-search";

export interface ActionEntry extends Entry {
  readonly EntryIcon: Icon;
  readonly run: () => void;
  /** Stands in the list only once it is asked for. */
  readonly onlyAsked: boolean;
}

const { aksi } = TEKS_PALET;

/** Every document that is about the whole office, in every form but the one that stands among the actions themselves. */
const DOCUMENTS = (Object.keys(TEKS_PALET.naskah) as (keyof typeof TEKS_PALET.naskah)[]).flatMap((jenis) =>
  BENTUK_NASKAH.flatMap((bentuk) => {
    const label = TEKS_PALET.unduh(TEKS_PALET.naskah[jenis], bentuk);
    if (label === aksi.eksporFormasi) return [];
    return {
      id: `aksi ${label}`,
      label,
      description: "",
      ...entryKeys(label, TEKS_PALET.unduhSebutan),
      EntryIcon: IconFileExport,
      onlyAsked: true,
      permintaan: { naskah: { jenis }, bentuk },
    };
  }),
);

/** The actions that the palette offers now; undo and redo name the step they concern. */
export function usePaletteActions(): readonly ActionEntry[] {
  const status = useShell("office.status", {}).data;
  const [, navigate] = useLocation();
  const { undoSentence, redoSentence, undo, redo } = useUndoHere();
  const { open, saveCopy, exportFormasi } = useOffice();
  const { unduh } = useUnduhNaskah();
  const { setColorScheme } = useMantineColorScheme();
  const contoh = status?.jenisBerkas === "contoh";
  const actions: readonly (readonly [Icon, string, () => unknown, string?] | null)[] = [
    [IconFileImport, aksi.impor, () => navigate("/impor")],
    [IconFileExport, aksi.eksporFormasi, exportFormasi],
    [IconPlus, aksi.tambahPegawai, () => navigate("/pegawai/baru")],
    [IconPlus, aksi.tambahJabatan, () => navigate("/jabatan/baru")],
    [IconPlus, aksi.tambahUnit, () => navigate("/jabatan/unit-baru")],
    undoSentence === null ? null : [IconArrowBackUp, aksi.urungkan, undo, undoSentence],
    redoSentence === null ? null : [IconArrowForwardUp, aksi.ulangi, redo, redoSentence],
    [IconSun, aksi.tampilanTerang, () => setColorScheme("light")],
    [IconMoon, aksi.tampilanGelap, () => setColorScheme("dark")],
    [IconDeviceDesktop, aksi.tampilanKomputer, () => setColorScheme("auto")],
    contoh
      ? [IconBuildingCommunity, aksi.bukaKantor, () => open("kantor")]
      : [IconBuildingCommunity, aksi.bukaContoh, () => open("contoh")],
    [IconDeviceFloppy, aksi.salinData, saveCopy],
    [IconKeyboard, aksi.daftarTombol, bukaDaftarTombol],
  ];
  const usual = actions
    .filter((action) => action !== null)
    .map(([EntryIcon, label, run, description = ""]) => ({
      id: `aksi ${label}`,
      label,
      description,
      ...entryKeys(label, description),
      EntryIcon,
      run: () => void run(),
      onlyAsked: false,
    }));
  return [...usual, ...DOCUMENTS.map((document) => ({ ...document, run: () => void unduh(document.permintaan) }))];
}
