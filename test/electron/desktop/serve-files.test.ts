import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserWindow } from "electron";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SavedFile } from "../../../core/contract/desktop";
import type { Reply } from "../../../core/contract/reply";
import { serveFiles } from "../../../electron/desktop/serve-files";
import { Tujuan } from "../../../electron/ipc/tujuan";
import { temporaryFolder } from "../open-kantor";

type Answer = (event: { readonly senderFrame: unknown }, ...told: readonly unknown[]) => Promise<Reply<unknown>>;

/** What the desktop itself would do: who answers a channel, what the dialog is told, what was shown. */
const system = vi.hoisted(() => ({
  handlers: new Map<string, unknown>(),
  documents: "",
  asked: [] as string[],
  chosen: [] as (string | null)[],
  shown: [] as string[],
}));

// Electron itself is not there in a unit test: only its dialog, its shell and the table of channels, as the user would have them.
vi.mock("electron", () => ({
  app: { getPath: () => system.documents },
  ipcMain: { handle: (channel: string, answer: unknown) => system.handlers.set(channel, answer) },
  dialog: {
    showSaveDialog: async (_window: unknown, { defaultPath }: { readonly defaultPath: string }) => {
      system.asked.push(defaultPath);
      const filePath = system.chosen.shift() ?? null;
      return filePath === null ? { canceled: true, filePath: "" } : { canceled: false, filePath };
    },
    showOpenDialog: async () => {
      const path = system.chosen.shift() ?? null;
      return path === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [path] };
    },
  },
  shell: {
    showItemInFolder: (path: string) => void system.shown.push(path),
  },
}));

const HOME = "tepat://app/";
const ISI = new TextEncoder().encode("isi berkas");

/** A window with its folder of documents; `choose` says what the user does in the dialogs that come. */
function desktop() {
  const folder = temporaryFolder();
  Object.assign(system, { documents: folder, asked: [], chosen: [], shown: [] });
  system.handlers.clear();
  const guarded = join(folder, "tepat.db");
  const tujuan = new Tujuan();
  const mainFrame = { url: `${HOME}#/formasi` };
  const window = { isDestroyed: () => false, webContents: { mainFrame } } as unknown as BrowserWindow;
  serveFiles({ window, home: HOME, lastFolder: join(folder, "folder-simpan.txt"), guarded: [guarded, `${guarded}-wal`], tujuan });
  const send = (channel: string, ...told: readonly unknown[]) =>
    (system.handlers.get(channel) as Answer)({ senderFrame: mainFrame }, ...told);
  const save = async (nama: string, ...choose: readonly (string | null)[]): Promise<SavedFile | null> => {
    system.chosen.push(...choose);
    const reply = await send("tepat:save", nama, ISI);
    if (!reply.ok) throw new Error(reply.error.code);
    return reply.value as SavedFile | null;
  };
  return { folder, guarded, save, send, mainFrame, tujuan };
}

function codeOf(reply: Reply<unknown>): string {
  return reply.ok ? "ok" : reply.error.code;
}

describe("saving a file on the desktop", () => {
  beforeEach(() => system.handlers.clear());

  it("proposes the name, writes where the user chose, and proposes that folder the next time, also after a restart", async () => {
    const { folder, save } = desktop();
    const arsip = join(folder, "arsip");
    mkdirSync(arsip);
    const berkas = await save("Usul formasi 2027.xlsx", join(arsip, "usul.xlsx"));
    expect(berkas).toMatchObject({ nama: "usul.xlsx", folder: arsip, dapatDibuka: true });
    expect(readFileSync(join(arsip, "usul.xlsx"))).toEqual(Buffer.from(ISI));
    await save("Lain.pdf", null);
    const { mainFrame } = { mainFrame: { url: HOME } };
    const window = { isDestroyed: () => false, webContents: { mainFrame } } as unknown as BrowserWindow;
    serveFiles({ window, home: HOME, lastFolder: join(folder, "folder-simpan.txt"), guarded: [], tujuan: new Tujuan() });
    await (system.handlers.get("tepat:save") as Answer)({ senderFrame: mainFrame }, "Lagi.pdf", ISI);
    expect(system.asked).toEqual([join(folder, "Usul formasi 2027.xlsx"), join(arsip, "Lain.pdf"), join(arsip, "Lagi.pdf")]);
  });

  it("writes nothing when the user thinks better of it, and goes back to the documents when the folder is gone", async () => {
    const { folder, save } = desktop();
    const lepas = join(folder, "lepas");
    mkdirSync(lepas);
    await save("a.csv", join(lepas, "a.csv"));
    rmSync(lepas, { recursive: true });
    expect(await save("b.csv", null)).toBeNull();
    expect([system.asked.at(-1), readdirSync(folder)]).toEqual([join(folder, "b.csv"), ["folder-simpan.txt"]]);
  });

  it("never takes a path from the window", async () => {
    const { folder, save } = desktop();
    await save("../../etc/passwd", null);
    await save("C:\\Windows\\a?.xlsx", null);
    await save("..", null);
    expect(system.asked).toEqual([join(folder, "passwd"), join(folder, "a-.xlsx"), join(folder, "berkas")]);
  });

  it("adds the ending that was left out, and asks again where that file is there already", async () => {
    const { folder, save } = desktop();
    expect((await save("usul.xlsx", join(folder, "formasi")))?.nama).toBe("formasi.xlsx");
    expect(await save("usul.xlsx", join(folder, "formasi"), null)).toBeNull();
    expect(system.asked.at(-1)).toBe(join(folder, "formasi.xlsx"));
  });

  it("replaces a file that the system asked about, and leaves it whole where it cannot be written", async () => {
    const { folder, save, send } = desktop();
    const path = join(folder, "usul.xlsx");
    writeFileSync(path, "lama");
    await save("usul.xlsx", path);
    expect(readFileSync(path, "utf8")).toBe("isi berkas");
    system.chosen.push(join(folder, "tidak-ada", "usul.xlsx"));
    expect(codeOf(await send("tepat:save", "usul.xlsx", ISI))).toBe("exportNotWritten");
    mkdirSync(join(folder, "map.xlsx"));
    system.chosen.push(join(folder, "map.xlsx"));
    expect(codeOf(await send("tepat:save", "usul.xlsx", ISI))).toBe("exportNotWritten");
    expect(readdirSync(folder).filter((nama) => nama.includes("sementara"))).toEqual([]);
  });

  it("does not replace a data file of its own, under whatever name it is reached", async () => {
    const { folder, guarded, send } = desktop();
    writeFileSync(guarded, "data kantor");
    linkSync(guarded, join(folder, "nama-lain.db"));
    for (const path of [guarded, join(folder, "nama-lain.db")]) {
      system.chosen.push(path);
      expect(codeOf(await send("tepat:save", "salinan.db", ISI))).toBe("exportOverData");
    }
    expect(readFileSync(guarded, "utf8")).toBe("data kantor");
  });

  it("puts nothing in the place of a part of its data that is not there yet", async () => {
    const { guarded, send } = desktop();
    system.chosen.push(`${guarded}-wal`);
    expect(codeOf(await send("tepat:save", "salinan.db", ISI))).toBe("exportOverData");
    expect(existsSync(`${guarded}-wal`)).toBe(false);
  });
});

/** Puts a program in the place of the one by which the system opens files. @returns what it was told to open */
function opener(script: string): () => readonly string[] {
  const folder = temporaryFolder();
  const told = join(folder, "dibuka");
  writeFileSync(join(folder, "xdg-open"), `#!/bin/sh\necho "$1" >> "${told}"\n${script}\n`, { mode: 0o755 });
  vi.stubEnv("PATH", `${folder}:/bin`);
  return () => (existsSync(told) ? readFileSync(told, "utf8").trim().split("\n") : []);
}

describe.skipIf(process.platform !== "linux")("opening what was saved", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("opens the file and shows it in its folder, by the name that the desktop gave it", async () => {
    const { folder, save, send } = desktop();
    const opened = opener("");
    const berkas = await save("usul.pdf", join(folder, "usul.pdf"));
    expect(codeOf(await send("tepat:open", berkas?.pegangan))).toBe("ok");
    expect(codeOf(await send("tepat:reveal", berkas?.pegangan))).toBe("ok");
    expect([opened(), system.shown]).toEqual([[join(folder, "usul.pdf")], [join(folder, "usul.pdf")]]);
  });

  it("refuses every file that was not saved here, and kinds that other programs would run", async () => {
    const { folder, save, send } = desktop();
    const opened = opener("");
    const lain = join(folder, "lain.pdf");
    writeFileSync(lain, "");
    const program = await save("usul.pdf", join(folder, "jalankan.sh"));
    const salinan = await save("tepat.db", join(folder, "salinan.db"));
    expect([program?.dapatDibuka, salinan?.dapatDibuka]).toEqual([false, false]);
    for (const pegangan of [lain, "", null, 7, { path: lain }, program?.pegangan, salinan?.pegangan])
      expect(codeOf(await send("tepat:open", pegangan))).toBe("unauthorized");
    expect(codeOf(await send("tepat:reveal", lain))).toBe("unauthorized");
    expect([opened(), system.shown]).toEqual([[], []]);
  });

  it("waits for no program that stays open", async () => {
    const { folder, save, send } = desktop();
    opener("sleep 20");
    const berkas = await save("usul.pdf", join(folder, "usul.pdf"));
    expect(codeOf(await send("tepat:open", berkas?.pegangan))).toBe("ok");
  });

  it("says when the file has gone since, and when no program opens it", async () => {
    const { folder, save, send } = desktop();
    const berkas = await save("usul.pdf", join(folder, "usul.pdf"));
    opener("exit 3");
    expect(codeOf(await send("tepat:open", berkas?.pegangan))).toBe("savedFileNotOpened");
    vi.stubEnv("PATH", folder);
    expect(codeOf(await send("tepat:open", berkas?.pegangan))).toBe("savedFileNotOpened");
    rmSync(join(folder, "usul.pdf"));
    expect(codeOf(await send("tepat:open", berkas?.pegangan))).toBe("savedFileGone");
    expect(codeOf(await send("tepat:reveal", berkas?.pegangan))).toBe("savedFileGone");
  });
});

describe("another page or frame", () => {
  it("saves, opens and shows nothing", async () => {
    const { folder, save } = desktop();
    const berkas = await save("usul.pdf", join(folder, "usul.pdf"));
    for (const senderFrame of [{ url: HOME }, null]) {
      const answers = [
        await (system.handlers.get("tepat:save") as Answer)({ senderFrame }, "b.pdf", ISI),
        await (system.handlers.get("tepat:open") as Answer)({ senderFrame }, berkas?.pegangan),
        await (system.handlers.get("tepat:reveal") as Answer)({ senderFrame }, berkas?.pegangan),
      ];
      expect(answers.map(codeOf)).toEqual(["unauthorized", "unauthorized", "unauthorized"]);
    }
    expect([system.asked.length, existsSync(join(folder, "b.pdf"))]).toEqual([1, false]);
  });
});

describe("a folder for many files", () => {
  it("is called by a handle that leads to where the user chose, and by none when he thought better of it", async () => {
    const { folder, send, tujuan } = desktop();
    system.chosen.push(folder, null);
    const reply = await send("tepat:folder");
    expect(reply).toMatchObject({ ok: true });
    const pegangan = reply.ok ? String(reply.value) : "";
    expect(pegangan).not.toContain(folder);
    expect(tujuan.folder(pegangan)).toEqual({ path: folder, langsung: false });
    expect(await send("tepat:folder")).toEqual({ ok: true, value: null });
  });

  it("is shown after it was written, and only then", async () => {
    const { folder, send, tujuan } = desktop();
    expect(codeOf(await send("tepat:reveal", "karangan"))).toBe("unauthorized");
    await send("tepat:reveal", tujuan.catatHasil(folder));
    expect(system.shown).toEqual([folder]);
  });
});
