import { useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import { useEffect, useEffectEvent, useMemo } from "react";
import { useLocation } from "wouter";
import type { ButirMenu, SusunanMenu } from "../../core/menu";
import { groupBy } from "../../core/group";
import { BUTIR_KELUAR, BUTIR_LAYAR_PENUH, MENU_SUNTING_TEKS, TEKS_BUTIR_MENU, TEKS_MENU } from "../../core/text/menu";
import { TEKS_NAVIGASI } from "../../core/text/navigasi";
import { TOMBOL } from "../../core/text/tombol";
import { sebabTerkunci, useSebabTerkunci } from "../data/terkunci";
import { PLACES } from "../pages";
import { usePaletteActions, type ActionEntry, type MenuName } from "./palette-actions";
import { pressKey } from "./press-key";

const PEMISAH: ButirMenu = { id: "", label: "" };

/** What stands under the key of the table of keys and is done by pressing it for the user. */
const DENGAN_TOMBOL = {
  cari: TOMBOL.umum.cari,
  cetak: TOMBOL.umum.cetak,
  kembali: TOMBOL.umum.kembali,
  urungkan: TOMBOL.umum.urungkan,
  ulangi: TOMBOL.umum.ulangi,
  perbesar: TOMBOL.umum.perbesar,
  perkecil: TOMBOL.umum.perkecil,
  ukuranAsal: TOMBOL.umum.ukuranAsal,
  daftarTombol: TOMBOL.umum.daftarTombol,
  bantuan: TOMBOL.umum.bantuan,
} as const;

type NamaTombol = keyof typeof DENGAN_TOMBOL;

const dariTombol = (nama: NamaTombol): ButirMenu => ({ id: nama, label: DENGAN_TOMBOL[nama].arti, tombol: DENGAN_TOMBOL[nama].kunci[0] });

const dariTempat = ({ path, name }: (typeof PLACES)[number]): ButirMenu => ({ id: path, label: TEKS_NAVIGASI.tempat[name] });

/** Every place, its groups apart. */
const TEMPAT = [...groupBy(PLACES, ({ group }) => group).values()].flatMap((satu, nomor) => [
  ...(nomor > 0 ? [PEMISAH] : []),
  ...satu.map(dariTempat),
]);

/** The menus that the palette's actions make, with the places and the keys that every page has. */
function susunMenu(tindakan: readonly ActionEntry[], rupa: MantineColorScheme): SusunanMenu {
  const dari = (menu: MenuName): ButirMenu[] =>
    tindakan
      .filter((satu) => satu.menu === menu)
      .map(({ id, label, rupa: milik }) => ({ id, label, ...(milik !== undefined && { dipilih: milik === rupa }) }));
  return [
    { label: TEKS_MENU.berkas, isi: [...dari("berkas"), PEMISAH, dariTombol("cetak"), PEMISAH, BUTIR_KELUAR] },
    {
      label: TEKS_MENU.sunting,
      isi: [dariTombol("urungkan"), dariTombol("ulangi"), PEMISAH, ...MENU_SUNTING_TEKS, PEMISAH, ...dari("sunting")],
    },
    {
      label: TEKS_MENU.lihat,
      isi: [
        dariTombol("perbesar"),
        dariTombol("perkecil"),
        dariTombol("ukuranAsal"),
        PEMISAH,
        ...dari("lihat"),
        PEMISAH,
        BUTIR_LAYAR_PENUH,
      ],
    },
    { label: TEKS_MENU.pergi, isi: [dariTombol("cari"), dariTombol("kembali"), PEMISAH, ...TEMPAT] },
    { label: TEKS_MENU.alat, isi: [...dari("alat"), { id: "unduh", label: TEKS_BUTIR_MENU.unduh, anak: dari("unduh") }] },
    { label: TEKS_MENU.bantuan, isi: [dariTombol("bantuan"), dariTombol("daftarTombol"), PEMISAH, ...dari("bantuan")] },
  ];
}

/**
 * Gives the desktop its menus, made from the palette's own list, and does what is chosen in them; while the data is locked there is nothing to be
 * chosen, and what was chosen too late is not done. In a browser nothing happens.
 */
export function useMenuProgram(): void {
  const tindakan = usePaletteActions();
  const { colorScheme } = useMantineColorScheme();
  const [, navigate] = useLocation();
  const susunan = useMemo(() => JSON.stringify(susunMenu(tindakan, colorScheme)), [tindakan, colorScheme]);
  const terkunci = useSebabTerkunci() !== null;
  useEffect(() => {
    window.tepat?.menu(terkunci ? [] : (JSON.parse(susunan) as SusunanMenu));
  }, [susunan, terkunci]);
  const lakukan = useEffectEvent((id: string) => {
    if (sebabTerkunci() !== null) return;
    const tombol = (DENGAN_TOMBOL as Readonly<Record<string, { readonly kunci: readonly [string, ...string[]] }>>)[id];
    if (tombol) pressKey(tombol.kunci[0]);
    else if (id.startsWith("/")) navigate(id);
    else tindakan.find((satu) => satu.id === id)?.run();
  });
  useEffect(() => {
    const berhenti = window.tepat?.onCommand((id) => lakukan(id));
    return () => {
      berhenti?.();
      window.tepat?.menu([]);
    };
  }, []);
}
