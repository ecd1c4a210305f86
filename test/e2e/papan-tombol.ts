import type { Page } from "playwright-core";
import { TEKS_PALET } from "../../core/text/navigasi";

/** Tabs after which a control counts as out of reach. */
const TAB_TERBANYAK = 80;

/** The keyboard of the analyst, who has no mouse: every key that is pressed is counted, each letter of a text as one. */
export function papanTombol(page: () => Page) {
  let banyak = 0;
  const tekan = async (...tombol: readonly string[]): Promise<void> => {
    for (const satu of tombol) {
      banyak += 1;
      await page().keyboard.press(satu);
    }
  };
  const ketik = async (isi: string): Promise<void> => {
    banyak += isi.length;
    await page().keyboard.type(isi);
  };
  const namaFokus = (): Promise<string> =>
    page().evaluate(() => {
      const unsur = document.activeElement;
      const label = unsur instanceof HTMLInputElement ? (unsur.labels?.[0]?.textContent ?? "") : "";
      return unsur?.getAttribute("aria-label") ?? (label || (unsur?.textContent ?? ""));
    });
  return {
    tekan,
    ketik,
    /** Counts keys that a person presses and a test cannot. */
    anggap: (kali: number): void => {
      banyak += kali;
    },
    /** Keys pressed since the last time that this was asked. */
    hitung: (): number => {
      const hasil = banyak;
      banyak = 0;
      return hasil;
    },
    /** Goes with Tab to the control of a name. */
    keKontrol: async (nama: RegExp, arah: "Tab" | "Shift+Tab" = "Tab"): Promise<void> => {
      for (let ke = 0; ke < TAB_TERBANYAK; ke += 1) {
        await tekan(arah);
        if (nama.test(await namaFokus())) return;
      }
      throw new Error(`${String(nama)} is not reached with ${TAB_TERBANYAK} times ${arah}`);
    },
    /** Goes anywhere by its name. */
    palet: async (cari: string, hasil: string): Promise<void> => {
      await tekan("Control+k");
      const jendela = page().getByRole("dialog", { name: TEKS_PALET.judul });
      await jendela.waitFor();
      await ketik(cari);
      await jendela.getByRole("button").first().filter({ hasText: hasil }).waitFor();
      await tekan("Enter");
      await jendela.waitFor({ state: "detached" });
    },
  };
}
