import { spawn } from "node:child_process";
import { TEKS_SIMPAN } from "../core/text/simpan";

/** What opens a file in the program of its kind. The explorer of Windows ends with 1 also when it did. */
const OPENERS: Partial<Record<NodeJS.Platform, { readonly program: string; readonly endsWell: (code: number) => boolean }>> = {
  darwin: { program: "open", endsWell: (code) => code === 0 },
  win32: { program: "explorer.exe", endsWell: () => true },
};
const FREEDESKTOP = { program: "xdg-open", endsWell: (code: number) => code === 0 };

/**
 * Opens a file in the program that the user's system has for its kind, in a process of its own: what ends Tepat does not end that program.
 *
 * @returns null when it was opened, else why not, in words. Some systems answer only when their user closes the program again.
 */
export function openWithSystem(path: string): Promise<string | null> {
  const { program, endsWell } = OPENERS[process.platform] ?? FREEDESKTOP;
  return new Promise((told) => {
    const child = spawn(program, [path], { detached: true, stdio: "ignore" });
    child.once("error", () => told(TEKS_SIMPAN.programTidakAda(program)));
    child.once("exit", (code) => told(code === null || endsWell(code) ? null : TEKS_SIMPAN.programBerakhir(program, code)));
    child.unref();
  });
}
