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

/** The windows that the product promises to fit: a desk screen, a small laptop, the same at 125 %, an old screen. */
const UKURAN = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1093, height: 614 },
  { width: 1024, height: 768 },
] as const;

/** The small laptop at 200 %: everything is still reached and read. */
const DIPERBESAR: Tampilan = { width: 683, height: 384, rupa: "light", navigasiLain: false };

/** Every window in either appearance, and with the navigation open and collapsed; what both would do together, each does alone. */
const JENDELA: readonly Tampilan[] = UKURAN.flatMap((ukuran): Tampilan[] => [
  { ...ukuran, rupa: "light", navigasiLain: false },
  { ...ukuran, rupa: "light", navigasiLain: true },
  { ...ukuran, rupa: "dark", navigasiLain: false },
]).concat(DIPERBESAR);

/** As narrow as the narrowest and as low as the lowest: what opens over a page and fits here fits every other, wherever the navigation stands. */
const JENDELA_LAPISAN = { width: 1024, height: 614 } as const;

/** What is measured, and in which windows it is at fault. */
export type CacatTempat = Record<string, string[]>;

interface Pilihan {
  /** Controls that are outside the window until they have the focus. */
  readonly lewati: readonly string[];
  /** Name that waiting carries, so that nothing is measured before it has ended. */
  readonly menunggu: string;
  /** Names of buttons that the whole product shares, which are pressed on one page only. */
  readonly bersama: readonly string[];
}

/** Ids in an address name one of many alike. */
const ID = /\b[0-9A-HJKMNP-TV-Z]{26}\b|contoh-[a-z0-9-]+|(?<=\/peraturan\/)[a-z0-9-]+|(?<=\/jabatan\/keadaan\/)\w+/g;

const sejenis = (alamat: string): string => (alamat.split("?")[0] ?? "").replaceAll(ID, ":id");

/** Walks through the product as it stands on this page, opens what can be opened, and measures all of it in every window. */
export function penjelajah(page: Page, { lewati, menunggu, bersama }: Pilihan) {
  const ditekan = new Set<string>();
  let banyak = 0;

  const tenang = (): Promise<void> =>
    page.evaluate(async (nama) => {
      const bingkai = () => new Promise((selesai) => requestAnimationFrame(selesai));
      await bingkai();
      await bingkai();
      // A button that has done its work slides its words back into place.
      const bergerak = () =>
        document.getAnimations().some((satu) => satu.playState === "running" && satu.effect?.getComputedTiming().endTime !== Infinity);
      const belum = () => document.querySelector(`[role=status][aria-label="${nama}"], [data-loading]`) !== null || bergerak();
      for (let kali = 0; kali < 120 && belum(); kali++) await bingkai();
    }, menunggu);

  /** What floats finds its place after it has opened: waits until it has kept one place for three frames. */
  const menetap = (): Promise<void> =>
    page.evaluate(async () => {
      const letak = (): string =>
        [...document.querySelectorAll("[role=dialog], [role=menu]")].map((unsur) => JSON.stringify(unsur.getBoundingClientRect())).join();
      let terakhir = letak();
      for (let sama = 0, kali = 0; sama < 3 && kali < 120; kali++) {
        await new Promise((selesai) => requestAnimationFrame(selesai));
        const kini = letak();
        sama = kini === terakhir ? sama + 1 : 0;
        terakhir = kini;
      }
    });

  /** Opens the navigation or collapses it; it stays so in windows of this width. */
  const aturNavigasi = (lain: boolean): Promise<void> =>
    page.evaluate((ingin) => {
      const saklar = document.querySelector<HTMLElement>("nav ~ button[aria-expanded]");
      const semula = window.innerWidth >= 1200;
      if (saklar && (saklar.getAttribute("aria-expanded") === "true") !== (semula !== ingin)) saklar.click();
    }, lain);

  const ukurSekali = async (nama: string, jendela: string, cacat: CacatTempat): Promise<void> => {
    banyak++;
    for (const { hal, unsur } of await page.evaluate(ukur, lewati)) (cacat[`${nama}: ${hal} ${unsur}`] ??= []).push(jendela);
  };

  /** Measures what is on screen: a page in every window, what is opened over it or unfolded in it where it has the least room. */
  const ukurDiSini = async (nama: string, cacat: CacatTempat, mekar = false): Promise<void> => {
    const sekali = mekar || (await page.locator("[role=dialog], [role=menu]").count()) > 0;
    for (const { rupa, navigasiLain, ...ukuran } of sekali ? [] : JENDELA) {
      await page.setViewportSize(ukuran);
      await page.emulateMedia({ colorScheme: rupa, reducedMotion: "reduce" });
      await aturNavigasi(navigasiLain);
      await tenang();
      await ukurSekali(nama, `${ukuran.width} ${rupa}${navigasiLain ? " navigasi lain" : ""}`, cacat);
    }
    await page.setViewportSize(JENDELA_LAPISAN);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await tenang();
    if (!sekali) return;
    await menetap();
    await ukurSekali(nama, "lapisan", cacat);
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
      if (hasil.terbuka || kini === alamat) await ukurDiSini(`${sejenis(alamat)} › ${hasil.nama}`, cacat, hasil.mekar);
      if (hasil.terbuka) await page.keyboard.press("Escape");
      await tenang();
      // A menu that is slow to close is left as well: what it offers is not to be done.
      if ((await alamatKini()) !== alamat || (await page.locator("[role=dialog], [role=menu]").count()) > 0) {
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
      await page.setViewportSize(ukuranLayar);
      return cacat;
    },
    /** What the buttons of the page that is shown open; where they lead is not followed. */
    ukurTombol: async (alamat: string): Promise<CacatTempat> => {
      const cacat: CacatTempat = {};
      await tekanSemua(alamat, cacat);
      await ke(alamat);
      await page.setViewportSize(ukuranLayar);
      return cacat;
    },
    /** These addresses; with `semua` also everything that can be opened and reached from them. */
    jelajahi: async (awal: readonly string[], semua: boolean): Promise<CacatTempat> => {
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
        if (!semua) continue;
        const tautan = await page.evaluate(() =>
          [...document.querySelectorAll("main a[href^='#/']")].map((satu) => (satu.getAttribute("href") ?? "").slice(1)),
        );
        antre.push(...tautan, ...(await tekanSemua(alamat, cacat)));
      }
      await ke("/");
      await page.setViewportSize(ukuranLayar);
      return cacat;
    },
    /** How many times anything was measured. */
    banyak: (): number => banyak,
  };
}
