import { ipcMain, Menu, type BrowserWindow, type MenuItemConstructorOptions } from "electron";
import { susunanMenu } from "../../core/contract/menu";
import type { ButirMenu, SusunanMenu } from "../../core/menu";
import { MENU_AWAL } from "../../core/text/menu";
import { cetakTombol } from "../../core/text/tombol";
import { isOwnPage } from "../ipc/own-page";

/**
 * Shows the menus that the page of the window asks for, and tells it which of their lines was chosen. The keys beside them are only shown:
 * the page takes them, so that none acts twice. While the data is locked no line does anything.
 */
export function serveMenu(window: BrowserWindow, home: string, isLocked: () => boolean): void {
  const choose = (id: string): void => {
    if (!window.isDestroyed() && !isLocked()) window.webContents.send("tepat:perintah", id);
  };
  show(MENU_AWAL, choose);
  ipcMain.on("tepat:menu", (event, told: unknown) => {
    if (!isOwnPage(event, { window, home })) return;
    const menus = susunanMenu.safeParse(told);
    if (menus.success) show(menus.data.length === 0 ? MENU_AWAL : menus.data, choose);
  });
  ipcMain.on("tepat:teks", (event, told: unknown) => {
    if (!isOwnPage(event, { window, home })) return;
    if (told === "undo") window.webContents.undo();
    if (told === "redo") window.webContents.redo();
  });
}

function show(menus: SusunanMenu, choose: (id: string) => void): void {
  const items = menus.map(({ label, isi }) => ({ label, submenu: isi.map((one) => itemOf(one, choose)) }));
  Menu.setApplicationMenu(Menu.buildFromTemplate(items));
}

function itemOf(item: ButirMenu, choose: (id: string) => void): MenuItemConstructorOptions {
  const { id, label, tombol, dipilih, peran, anak } = item;
  if (label === "") return { type: "separator" };
  if (anak) return { label, submenu: anak.map((one) => itemOf(one, choose)) };
  if (peran) return { label, role: peran };
  return {
    label: tombol === undefined || isAccelerator(tombol) ? label : `${label}\t${cetakTombol(tombol)}`,
    ...(dipilih !== undefined && { type: "radio" as const, checked: dipilih }),
    ...(tombol !== undefined && isAccelerator(tombol) && { accelerator: acceleratorOf(tombol), registerAccelerator: false }),
    click: () => choose(id),
  };
}

/** Whether the system can show a key; one that is only a sign it takes for something else. */
function isAccelerator(tombol: string): boolean {
  return /^(?:(?:Ctrl|Shift|Alt)\+)+(?:[A-Z\d]|Arrow\w+|[+=-])$|^F\d+$/u.test(tombol);
}

function acceleratorOf(tombol: string): string {
  return tombol.replace(/\+\+$/u, "+Plus").replace("Arrow", "").replace("Ctrl", "CmdOrCtrl");
}
