import { useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBuildingCommunity,
  IconDeviceDesktop,
  IconDeviceFloppy,
  IconFileExport,
  IconFileImport,
  IconInfoCircle,
  IconKeyboard,
  IconLock,
  IconMoon,
  IconPlus,
  IconSun,
  type Icon,
} from "@tabler/icons-react";
import { useLocation } from "wouter";
import { BENTUK_NASKAH } from "../../core/naskah/bentuk";
import { TEKS_PALET } from "../../core/text/navigasi";
import { useSetidaknya, useStatusKunci } from "../data/kunci";
import { useUnduhNaskah } from "../data/naskah";
import { useOffice } from "../data/office";
import { useShell } from "../data/query";
import { useUndoHere } from "../data/undo";
import { bukaDialogLindungi } from "../kunci/dialog-lindungi";
import { kunciDariLayar } from "../kunci/kunci-dari-layar";
import { bukaDaftarTombol } from "./daftar-tombol";
import { entryKeys, type Entry } from "./palette-search";

/** The menu of the desktop in which an action stands; undo and redo stand there under their keys. */
export type MenuName = "berkas" | "sunting" | "lihat" | "alat" | "unduh" | "bantuan";

export interface ActionEntry extends Entry {
  readonly EntryIcon: Icon;
  readonly run: () => void;
  readonly menu: MenuName | null;
  /** The appearance that it chooses, where it chooses one. */
  readonly rupa?: MantineColorScheme;
  /** Stands in the list only once it is asked for. */
  readonly onlyAsked: boolean;
}

/** An action as it is listed here. */
interface Action extends Pick<ActionEntry, "EntryIcon" | "label" | "menu" | "rupa"> {
  readonly run: () => unknown;
  /** What it concerns. */
  readonly description?: string;
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
      menu: "unduh" as const,
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
  const terlindung = useStatusKunci()?.perlindungan === "terlindung";
  const menulis = useSetidaknya();
  const contoh = status?.jenisBerkas === "contoh";
  const chooses = (rupa: MantineColorScheme) => ({ menu: "lihat" as const, rupa, run: () => setColorScheme(rupa) });
  const actions: readonly (Action | null)[] = [
    menulis ? { EntryIcon: IconFileImport, label: aksi.impor, menu: "berkas", run: () => navigate("/impor") } : null,
    { EntryIcon: IconFileExport, label: aksi.eksporFormasi, menu: "alat", run: exportFormasi },
    menulis ? { EntryIcon: IconPlus, label: aksi.tambahPegawai, menu: "sunting", run: () => navigate("/pegawai/baru") } : null,
    menulis ? { EntryIcon: IconPlus, label: aksi.tambahJabatan, menu: "sunting", run: () => navigate("/jabatan/baru") } : null,
    menulis ? { EntryIcon: IconPlus, label: aksi.tambahUnit, menu: "sunting", run: () => navigate("/jabatan/unit-baru") } : null,
    undoSentence === null ? null : { EntryIcon: IconArrowBackUp, label: aksi.urungkan, menu: null, run: undo, description: undoSentence },
    redoSentence === null ? null : { EntryIcon: IconArrowForwardUp, label: aksi.ulangi, menu: null, run: redo, description: redoSentence },
    { EntryIcon: IconSun, label: aksi.tampilanTerang, ...chooses("light") },
    { EntryIcon: IconMoon, label: aksi.tampilanGelap, ...chooses("dark") },
    { EntryIcon: IconDeviceDesktop, label: aksi.tampilanKomputer, ...chooses("auto") },
    contoh
      ? { EntryIcon: IconBuildingCommunity, label: aksi.bukaKantor, menu: "berkas", run: () => open("kantor") }
      : { EntryIcon: IconBuildingCommunity, label: aksi.bukaContoh, menu: "berkas", run: () => open("contoh") },
    { EntryIcon: IconDeviceFloppy, label: aksi.salinData, menu: "berkas", run: saveCopy },
    terlindung
      ? { EntryIcon: IconLock, label: aksi.kunci, menu: "berkas", run: kunciDariLayar }
      : { EntryIcon: IconLock, label: aksi.lindungi, menu: "berkas", run: bukaDialogLindungi },
    { EntryIcon: IconInfoCircle, label: aksi.tentang, menu: "bantuan", run: () => navigate("/bantuan/tentang") },
    { EntryIcon: IconKeyboard, label: aksi.daftarTombol, menu: null, run: bukaDaftarTombol },
  ];
  const usual = actions
    .filter((action) => action !== null)
    .map(({ description = "", run, ...action }) => ({
      ...action,
      id: `aksi ${action.label}`,
      description,
      ...entryKeys(action.label, description),
      run: () => void run(),
      onlyAsked: false,
    }));
  return [...usual, ...DOCUMENTS.map((document) => ({ ...document, run: () => void unduh(document.permintaan) }))];
}
