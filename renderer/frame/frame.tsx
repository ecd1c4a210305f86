import { AppShell } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useEffect, type ReactNode } from "react";
import { useLocation } from "wouter";
import { TEKS_NAVIGASI } from "../../core/text/navigasi";
import { AskUndo } from "./ask-undo";
import { BingkaiCadangan } from "./bingkai-cadangan";
import { DaftarTombol } from "./daftar-tombol";
import classes from "./frame.module.css";
import { useRemembered } from "../data/remembered";
import { Header } from "./header";
import { Navigation } from "./navigation";
import { Palette } from "./palette";
import { PitaHari } from "./pilih-hari";
import { useArrival } from "./use-arrival";
import { DialogLindungi } from "../kunci/dialog-lindungi";
import { JejakDiminta } from "../jejak/jejak-diminta";
import { CetakHalaman } from "../surat/cetak-halaman";
import { StatusBar } from "./status-bar";
import { useKunciKasus } from "./use-kunci-kasus";
import { JatuhanBerkas } from "./jatuhan-berkas";
import { useMenuProgram } from "./menu-program";
import { useBackKey, useHelpKey, useLockKey, useShortcuts, useZoomKeys } from "./use-shortcuts";

const HEADER_HEIGHT = 48;
const WIDTH_OPEN = 208;
const WIDTH_COLLAPSED = 56;
const CONTENT_ID = "isi";
/** Below this width the room belongs to the page, unless the analyst wants the names in a narrow window too. */
const NARROW = "(max-width: 1199px)";

/** Whether the navigation is collapsed in a wide and in a narrow window. */
interface NavigationChoice {
  readonly ciutLebar: boolean;
  readonly ciutSempit: boolean;
}

/**
 * The frame around every page: navigation, header, palette, shortcuts, notices.
 *
 * The page stands in a flex column that scrolls as a whole. A page that wants to fill the window and scroll inside itself
 * gives its outermost element `flex: 1; min-height: 0`.
 */
export function Frame(props: { readonly children: ReactNode }) {
  const isNarrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false }) ?? false;
  const [chosen, choose] = useRemembered<NavigationChoice>("navigasi", { ciutLebar: false, ciutSempit: true });
  const collapsed = isNarrow ? chosen.ciutSempit : chosen.ciutLebar;
  const [place] = useLocation();
  const content = useArrival();
  useKunciKasus();
  useShortcuts();
  useBackKey();
  useHelpKey();
  useZoomKeys();
  useMenuProgram();
  useLockKey();
  // A field that grows with its text measures itself when the window changes, which is before the navigation has followed the window.
  useEffect(() => void window.dispatchEvent(new CustomEvent("resize", { detail: { collapsed } })), [collapsed]);
  return (
    <AppShell
      header={{ height: HEADER_HEIGHT }}
      navbar={{ width: collapsed ? WIDTH_COLLAPSED : WIDTH_OPEN, breakpoint: 0 }}
      transitionDuration={0}
      layout="alt"
    >
      <button type="button" className={classes["skip"]} onClick={() => content.current?.focus()}>
        {TEKS_NAVIGASI.lompat}
      </button>
      <AppShell.Navbar className={classes["navbar"]}>
        <Navigation collapsed={collapsed} onToggle={() => choose(isNarrow ? { ciutSempit: !collapsed } : { ciutLebar: !collapsed })} />
      </AppShell.Navbar>
      <AppShell.Header className={classes["header"]}>
        <Header />
      </AppShell.Header>
      <AppShell.Main className={classes["main"]}>
        <BingkaiCadangan />
        <PitaHari />
        <div id={CONTENT_ID} ref={content} tabIndex={-1} className={classes["content"]}>
          {props.children}
        </div>
        <StatusBar />
      </AppShell.Main>
      <Palette />
      <AskUndo />
      <DaftarTombol />
      <JatuhanBerkas />
      <DialogLindungi />
      {/* What was opened over a page goes with it. */}
      <JejakDiminta key={`jejak ${place}`} />
      <CetakHalaman key={`cetak ${place}`} />
    </AppShell>
  );
}
