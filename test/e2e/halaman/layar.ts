import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { TEKS_ABK_JABATAN } from "../../../core/text/abk-halaman";
import { TEKS_BILAH, TEKS_NAVIGASI, TEKS_URUNG } from "../../../core/text/navigasi";
import { TEKS_PERATURAN } from "../../../core/text/peraturan";
import { TEKS_TANYA_URUNG } from "../../../core/text/riwayat";
import { TEKS_UMUM } from "../../../core/text/umum";
import { periksaAksesibilitas } from "../aksesibilitas";
import type { TepatTerbuka } from "../harness";

type Nama = string | RegExp;

/** A place of the navigation. */
export type Tempat = keyof typeof TEKS_NAVIGASI.tempat;

/** A name given as text is meant whole. */
const bernama = (nama: Nama) => (typeof nama === "string" ? { name: nama, exact: true } : { name: nama });

/** What the analyst does and sees on any page. */
export function layar(tepat: () => TepatTerbuka) {
  const page = (): Page => tepat().page;
  const teks = (isi: Nama): Locator => (typeof isi === "string" ? page().getByText(isi, { exact: true }) : page().getByText(isi));
  const tekan = async (...tombol: readonly string[]): Promise<void> => {
    for (const satu of tombol) await page().keyboard.press(satu);
  };
  const jendela = (nama?: string): Locator => page().getByRole("dialog", nama === undefined ? {} : bernama(nama));
  /** What the line at the bottom of the window says. */
  const kabar = (): Locator => page().getByRole("status", bernama(TEKS_BILAH.kabar));
  const tutupKabar = async (): Promise<void> => {
    const tutup = page().getByRole("main").getByRole("button", bernama(TEKS_UMUM.tutup));
    await expect
      .poll(async () => {
        if (await tutup.isVisible()) await tutup.click();
        return kabar().innerText();
      })
      .toBe("");
  };
  /** Waits until the page has its heading and no longer says that it is loading. */
  const termuat = async (): Promise<void> => {
    await page().getByRole("heading", { level: 1 }).waitFor();
    await page().getByRole("status", { name: TEKS_UMUM.memuat }).waitFor({ state: "detached" });
  };
  const pelanggaran = () => periksaAksesibilitas(page());
  return {
    page,
    teks,
    tekan,
    jendela,
    pelanggaran,
    ketik: (isi: string): Promise<void> => page().keyboard.type(isi),
    tombol: (nama: Nama): Locator => page().getByRole("button", bernama(nama)),
    tautan: (nama: Nama): Locator => page().getByRole("link", bernama(nama)),
    tab: (nama: string): Locator => page().getByRole("tab", bernama(nama)),
    isian: (nama: Nama): Locator => page().getByRole("textbox", bernama(nama)),
    berlabel: (label: string): Locator => page().getByLabel(label, { exact: true }),
    baris: (nama: RegExp): Locator => page().getByRole("row", { name: nama }),
    sel: (): Locator => page().getByRole("gridcell"),
    judul: (nama: string): Locator => page().getByRole("heading", { level: 1, name: nama }),
    /** Waits until a sentence, or part of it, is on the page. */
    tampak: (isi: Nama): Promise<void> => page().getByText(isi).first().waitFor(),
    /** A figure of the strip above a table, by its label. */
    angka: async (label: string): Promise<string> =>
      page()
        .locator("dl > div", { has: teks(label) })
        .locator("dd")
        .innerText(),
    /** Goes to a place of the navigation; what it has to show is there. */
    menuju: async (tempat: Tempat): Promise<void> => {
      const tujuan = page().getByRole("navigation").getByRole("link", bernama(TEKS_NAVIGASI.tempat[tempat]));
      await tujuan.click();
      await tujuan.and(page().locator("[aria-current=page]")).waitFor();
      await termuat();
    },
    /** Opens the window anew at an address: nothing of the page before stands, and what this one has to show is there. */
    keAlamat: async (alamat: string): Promise<void> => {
      await page().evaluate((tujuan) => location.assign(tujuan), `#${alamat}`);
      await page().reload();
      await termuat();
    },
    pilih: async (isian: string, pilihan: string): Promise<void> => {
      await page().getByRole("combobox", { name: isian }).click();
      await page().getByRole("option", { name: pilihan }).click();
    },
    /** Closes the topmost window or drawer by keyboard. */
    tutupJendela: async (ini: Locator = jendela()): Promise<void> => {
      await tekan("Escape");
      await ini.waitFor({ state: "hidden" });
    },
    sumber: (hal: string): Locator => page().getByRole("button", bernama(TEKS_PERATURAN.sumberUntuk(hal))),
    jendelaSumber: (hal: string): Locator => jendela(TEKS_PERATURAN.sumberUntuk(hal)),
    tersimpan: (): Promise<void> => teks(TEKS_ABK_JABATAN.status.tersimpan).waitFor(),
    kabar,
    /** Takes the last step of this page back, reads the notice that says so, and puts it away. */
    urungkan: async (): Promise<void> => {
      // While a window over the page closes, its keys are not yet those of the page.
      await jendela().waitFor({ state: "hidden" });
      // One that an earlier step left may still stand.
      await tutupKabar();
      await tekan("Control+z");
      await kabar()
        .filter({ hasText: `${TEKS_URUNG.diurungkan}: ` })
        .waitFor();
      await tutupKabar();
    },
    /** Takes the offer of a notice to undo what it tells, and says yes where it is asked first. */
    urungkanDariKabar: async (): Promise<void> => {
      await page().getByRole("button", bernama(TEKS_UMUM.urungkan)).click();
      const ya = page().getByRole("button", bernama(TEKS_TANYA_URUNG.jawab.batal));
      const selesai = kabar().filter({ hasText: `${TEKS_URUNG.dibatalkan}: ` });
      await ya.or(selesai).waitFor();
      if (await ya.isVisible()) await ya.click();
      await selesai.waitFor();
    },
    /** Pastes into what has the focus, as from a spreadsheet. */
    tempel: (...baris: readonly string[]): Promise<void> =>
      page().evaluate((isi) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", isi);
        document.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      }, baris.join("\n")),
    /** Violations in either appearance of what is on screen, each photographed. */
    pelanggaranDuaRupa: async (nama: string): Promise<readonly unknown[]> => {
      const semua: unknown[] = [];
      for (const rupa of ["light", "dark"] as const) {
        await page().emulateMedia({ colorScheme: rupa, reducedMotion: "reduce" });
        await page().locator(`html[data-mantine-color-scheme=${rupa}]`).waitFor();
        semua.push(...(await pelanggaran()));
        await tepat().potret(`${nama}-${rupa}`);
      }
      return semua;
    },
    /** What the cell holds that the keys go to. */
    isiSelAktif: (): Promise<string | null | undefined> =>
      page().evaluate(() => {
        const aktif = document.querySelector("[aria-activedescendant]")?.getAttribute("aria-activedescendant");
        return document.getElementById(aktif ?? "")?.textContent;
      }),
  };
}

export type Layar = ReturnType<typeof layar>;
