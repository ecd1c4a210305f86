import type { Page } from "playwright-core";
import { ukuranLayar } from "../harness";
import { tekanBerikut } from "./tekan";
import { ukur } from "./ukur";

interface Tampilan {
  readonly width: number;
  readonly height: number;
  readonly rupa: "light" | "dark";
  /** The navigation the other way round than the window has it by itself. */
  readonly navigasiLain: boolean;
}

/**
 * The windows that the product promises to fit: a desk screen, a small laptop, the same at 125 %, an old screen; in either appearance,
 * with the navigation open and collapsed.
 */
const JENDELA: readonly Tampilan[] = [
  { width: 1920, height: 1080, rupa: "light", navigasiLain: false },
  { width: 1366, height: 768, rupa: "light", navigasiLain: false },
  { width: 1366, height: 768, rupa: "dark", navigasiLain: true },
  { width: 1093, height: 614, rupa: "light", navigasiLain: false },
  { width: 1093, height: 614, rupa: "dark", navigasiLain: true },
  { width: 1024, height: 768, rupa: "light", navigasiLain: true },
];

/** A dialog or a menu that fits the lowest and the narrowest window fits every other, wherever the navigation stands. */
const JENDELA_DIALOG = JENDELA.filter(({ width, rupa }) => width < 1100 && rupa === "light");

/** What is measured, and in which windows it is at fault. */
export type CacatTempat = Record<string, string[]>;

interface Pilihan {
  /** Controls that are outside the window until they have the focus. */
  readonly lewati: readonly string[];
  /** Name that waiting carries, so that nothing is measured before it has ended. */
  readonly menunggu: string;
  /** Names of buttons that the whole product shares, which are pressed on one page only. */
  readonly bersama: readonly string[];
  /** Whether what the buttons of a page open is measured as well, which takes minutes. */
  readonly tekan: boolean;
}

/** Ids in an address name one of many alike. */
const ID = /\b[0-9A-HJKMNP-TV-Z]{26}\b|contoh-[a-z0-9-]+|(?<=\/peraturan\/)[a-z0-9-]+|(?<=\/jabatan\/keadaan\/)\w+/g;

const sejenis = (alamat: string): string => (alamat.split("?")[0] ?? "").replaceAll(ID, ":id");

/** Walks through the product as it stands on this page, opens what can be opened, and measures all of it in every window. */
export function penjelajah(page: Page, { lewati, menunggu, bersama, tekan }: Pilihan) {
  const ditekan = new Set<string>();
  let banyak = 0;

  const tenang = (): Promise<void> =>
    page.evaluate(async (nama) => {
      const bingkai = () => new Promise((selesai) => requestAnimationFrame(selesai));
      await bingkai();
      await bingkai();
      for (let kali = 0; kali < 120 && document.querySelector(`[role=status][aria-label="${nama}"]`); kali++) await bingkai();
    }, menunggu);

  /** What floats finds its place anew after the window has: waits until it has kept one place for eight frames. */
  const menetap = (): Promise<void> =>
    page.evaluate(async () => {
      const letak = (): string =>
        [...document.querySelectorAll("[role=dialog], [role=menu]")].map((unsur) => JSON.stringify(unsur.getBoundingClientRect())).join();
      let terakhir = letak();
      for (let sama = 0, kali = 0; sama < 8 && kali < 120; kali++) {
        await new Promise((selesai) => requestAnimationFrame(selesai));
        const kini = letak();
        sama = kini === terakhir ? sama + 1 : 0;
        terakhir = kini;
      }
    });

  const bukaTutupNavigasi = (): Promise<void> =>
    page.evaluate(() => document.querySelector<HTMLElement>("nav ~ button[aria-expanded]")?.click());

  /** Measures what is on screen in every window. */
  const ukurDiSini = async (nama: string, cacat: CacatTempat): Promise<void> => {
    const adaLapisan = (await page.locator("[role=dialog], [role=menu]").count()) > 0;
    for (const { rupa, navigasiLain, ...ukuran } of adaLapisan ? JENDELA_DIALOG : JENDELA) {
      await page.setViewportSize(ukuran);
      if (rupa === "dark") await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
      if (navigasiLain && !adaLapisan) await bukaTutupNavigasi();
      await tenang();
      if (adaLapisan) await menetap();
      banyak++;
      for (const { hal, unsur } of await page.evaluate(ukur, lewati))
        (cacat[`${nama}: ${hal} ${unsur}`] ??= []).push(`${ukuran.width} ${rupa}`);
      if (navigasiLain && !adaLapisan) await bukaTutupNavigasi();
      if (rupa === "dark") await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    }
    await page.setViewportSize(ukuranLayar);
    await tenang();
  };

  const ke = async (alamat: string): Promise<string> => {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, alamat);
    await tenang();
    return alamatKini();
  };
  const alamatKini = (): Promise<string> => page.evaluate(() => location.hash.slice(1) || "/");

  /** Presses every button and row of the page that is not one of many alike; measures what opens, answers where it leads. */
  const tekanSemua = async (alamat: string, cacat: CacatTempat): Promise<readonly string[]> => {
    const tujuan: string[] = [];
    const sudah = new Set(ditekan);
    for (;;) {
      const hasil = await page.evaluate(tekanBerikut, { sudah: [...sudah], alamat });
      for (const nama of hasil.sudah) sudah.add(nama);
      for (const nama of bersama) if (sudah.has(nama)) ditekan.add(nama);
      if (hasil.nama === null) return tujuan;
      await tenang();
      const kini = await alamatKini();
      if (kini !== alamat) tujuan.push(kini);
      if (hasil.terbuka || kini === alamat) await ukurDiSini(`${sejenis(alamat)} › ${hasil.nama}`, cacat);
      if (hasil.terbuka) await page.keyboard.press("Escape");
      await tenang();
      if ((await alamatKini()) !== alamat || (await page.locator("[role=dialog]").count()) > 0) {
        await ke("/");
        await ke(alamat);
      }
    }
  };

  return {
    /** Measures the page that is shown and everything that its buttons open. */
    ukurHalaman: async (nama: string): Promise<CacatTempat> => {
      const cacat: CacatTempat = {};
      await ukurDiSini(nama, cacat);
      return cacat;
    },
    /** From these addresses to everything that can be reached from them. */
    jelajahi: async (awal: readonly string[]): Promise<CacatTempat> => {
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      const cacat: CacatTempat = {};
      const antre = [...awal];
      const pernah = new Set<string>();
      for (let tujuan = antre.shift(); tujuan !== undefined; tujuan = antre.shift()) {
        if (pernah.has(sejenis(tujuan))) continue;
        pernah.add(sejenis(tujuan));
        const alamat = await ke(tujuan);
        if (alamat !== tujuan && pernah.has(sejenis(alamat))) continue;
        pernah.add(sejenis(alamat));
        await ukurDiSini(sejenis(alamat), cacat);
        const tautan = await page.evaluate(() =>
          [...document.querySelectorAll("main a[href^='#/']")].map((satu) => (satu.getAttribute("href") ?? "").slice(1)),
        );
        antre.push(...tautan, ...(tekan ? await tekanSemua(alamat, cacat) : []));
      }
      await ke("/");
      return cacat;
    },
    /** How many times anything was measured. */
    banyak: (): number => banyak,
  };
}
