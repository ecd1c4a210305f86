import type { BrowserWindow } from "electron";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Dispatch } from "../../../electron/ipc/dispatch";
import { serve } from "../../../electron/ipc/serve";

type Answer = (event: { readonly senderFrame: unknown }, ...rest: readonly unknown[]) => unknown;

const shell = vi.hoisted(() => ({ handlers: new Map<string, unknown>() }));

// Electron itself is not there in a unit test: only the table in which it keeps who answers a channel.
vi.mock("electron", () => ({
  ipcMain: { handle: (channel: string, answer: unknown) => shell.handlers.set(channel, answer) },
}));

const HOME = "tepat://app/";

/** The door as the page of the one window reaches it; what dispatch was asked is kept. */
function door({ url = `${HOME}#/abk`, isDestroyed = false } = {}) {
  const mainFrame = { url };
  const asked: unknown[] = [];
  const places: unknown[] = [];
  const dispatch: Dispatch = async (name, input, caller) => {
    asked.push([name, input]);
    places.push(caller?.tempat);
    return { ok: true, value: "jawaban" };
  };
  const window = { isDestroyed: () => isDestroyed, webContents: { mainFrame } } as unknown as BrowserWindow;
  serve(dispatch, window, HOME);
  const answer = shell.handlers.get("tepat:call") as Answer;
  const call = (senderFrame: unknown = mainFrame, name: unknown = "office.status") => answer({ senderFrame }, name, { a: 1 });
  const callFrom = (tempat: unknown) => answer({ senderFrame: mainFrame }, "office.status", {}, tempat);
  return { call, callFrom, asked, places, mainFrame };
}

const DITOLAK = {
  ok: false,
  error: {
    code: "unauthorized",
    data: {},
    message: "Permintaan ini bukan dari jendela Tepat, sehingga ditolak. Bekerjalah di jendela Tepat.",
  },
};

describe("the door of the desktop", () => {
  beforeEach(() => shell.handlers.clear());

  it("answers the main frame of its own page, wherever in the page it is", async () => {
    const { call, asked } = door();
    expect(await call()).toEqual({ ok: true, value: "jawaban" });
    expect(asked).toEqual([["office.status", { a: 1 }]]);
  });

  it("tells the place that a call comes from, and none for what is no place", async () => {
    const { callFrom, places } = door();
    for (const tempat of ["/abk/a", "", 7, null, undefined, "/".repeat(201)]) await callFrom(tempat);
    expect(places).toEqual(["/abk/a", null, null, null, null, null]);
  });

  it("refuses another frame of the same page, also under the same address", async () => {
    const { call, asked } = door();
    expect([await call({ url: HOME }), await call(null)]).toEqual([DITOLAK, DITOLAK]);
    expect(asked).toEqual([]);
  });

  it.each([
    "https://contoh.id/",
    "tepat://app/lain.html",
    "tepat://lain/#/abk",
    "tepat://app.jahat/",
    "file:///tepat/renderer/index.html",
    "",
  ])("refuses the main frame once it shows another page (%s)", async (url) => {
    const { call, asked } = door({ url });
    expect([await call(), asked]).toEqual([DITOLAK, []]);
  });

  it("refuses what has no name, and every call once the window is gone", async () => {
    const { call, mainFrame } = door();
    expect([await call(mainFrame, 7), await call(mainFrame, null)]).toEqual([DITOLAK, DITOLAK]);
    const gone = door({ isDestroyed: true });
    expect([await gone.call(), gone.asked]).toEqual([DITOLAK, []]);
  });
});
