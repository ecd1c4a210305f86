import type { BrowserWindow, MenuItemConstructorOptions } from "electron";
import { describe, expect, it, vi } from "vitest";
import { serveMenu } from "../../../electron/desktop/menu";

type Line = Pick<MenuItemConstructorOptions, "label"> & { readonly submenu?: readonly Line[]; readonly click?: () => void };

/** What the system shows, and who hears the page. */
const system = vi.hoisted(() => ({ menus: [] as unknown, heard: new Map<string, unknown>() }));

// Electron itself is not there in a unit test: only the menu that it shows and the table of channels.
vi.mock("electron", () => ({
  ipcMain: { on: (channel: string, hear: unknown) => system.heard.set(channel, hear) },
  Menu: {
    buildFromTemplate: (menus: unknown) => menus,
    setApplicationMenu: (menus: unknown) => {
      system.menus = menus;
    },
  },
}));

const HOME = "tepat://app/";

describe("the menu of the desktop", () => {
  it("tells the page what was chosen, and does nothing while the data is locked", () => {
    const mainFrame = { url: `${HOME}#/formasi` };
    const sent: unknown[] = [];
    const window = {
      isDestroyed: () => false,
      webContents: { mainFrame, send: (...told: readonly unknown[]) => sent.push(told) },
    } as unknown as BrowserWindow;
    let isLocked = false;
    serveMenu(window, HOME, () => isLocked);
    const tell = system.heard.get("tepat:menu") as (event: unknown, told: unknown) => void;
    tell({ senderFrame: mainFrame }, [{ label: "Pergi", isi: [{ id: "/pegawai", label: "Pegawai" }] }]);
    const [pergi] = system.menus as readonly Line[];
    const pegawai = pergi?.submenu?.[0];
    expect([pergi?.label, pegawai?.label]).toEqual(["Pergi", "Pegawai"]);
    pegawai?.click?.();
    expect(sent).toEqual([["tepat:perintah", "/pegawai"]]);
    isLocked = true;
    pegawai?.click?.();
    expect(sent).toHaveLength(1);
  });
});
