import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const FOLDER = join(import.meta.dirname, "..", "e2e");
/** Calls that move a mouse, touch the screen or set a control without its keys. A file of the file dialog is chosen by no key of ours. */
const NO_KEYBOARD =
  /\.(click|dblclick|tap|hover|check|uncheck|setChecked|fill|selectOption|dragTo|dispatchEvent|focus|press)\(|\.mouse\b|\.touchscreen\b/u;
const FORBIDDEN_IMPORT = /from "\.\/halaman\//u;

/** Lines that reach the page otherwise than by the keyboard. */
function withoutKeyboard(source: string): readonly string[] {
  return source
    .split("\n")
    .filter((line) => (NO_KEYBOARD.test(line) && !line.includes(".keyboard.press(")) || FORBIDDEN_IMPORT.test(line))
    .map((line) => line.trim());
}

describe("the test of the six jobs without a mouse", () => {
  it.each(["papan-tombol.spec.ts", "papan-tombol.ts"])("%s reaches the page by the keyboard alone", (name) => {
    expect(withoutKeyboard(readFileSync(join(FOLDER, name), "utf8"))).toEqual([]);
  });

  it.each([
    "await page.getByRole('button').click();",
    "await page.mouse.move(1, 2);",
    "await isian.fill('x');",
    "await page.locator('a').press('Enter');",
    'import { halamanAbk } from "./halaman/abk";',
  ])("a line such as %s would be refused", (line) => {
    expect(withoutKeyboard(line)).toHaveLength(1);
  });
});
