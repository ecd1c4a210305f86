import type { Page } from "playwright-core";
import { ukuranLayar } from "../harness";
import { tekanBerikut, type Tekanan } from "./tekan";
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
const DIPERBESAR = { width: 683, height: 384 } as const;

/** From this width on the navigation is open by itself. */
const LEBAR = 1200;

/**
 * Every window with the navigation as it is by itself and the other way round, in the order in which least is turned about between two of
 * them. Appearances differ in colours only, so that one window tells whether a page is whole in the dark as well.
 */
export const JENDELA: readonly Tampilan[] = [
  ...[false, true].flatMap((navigasiLain) =>
    UKURAN.filter(({ width }) => width >= LEBAR).map((ukuran): Tampilan => ({ ...ukuran, rupa: "light", navigasiLain })),
  ),
  ...[true, false].flatMap((navigasiLain) =>
    UKURAN.filter(({ width }) => width < LEBAR).map((ukuran): Tampilan => ({ ...ukuran, rupa: "light", navigasiLain })),
  ),
  { ...DIPERBESAR, rupa: "light", navigasiLain: false },
  { ...UKURAN[2], rupa: "dark", navigasiLain: false },
];

/** For what lies behind a place: where it would run out of room first, in width, in height, and beside an open navigation. */
const JENDELA_DALAM = JENDELA.filter(
  ({ width, rupa, navigasiLain }) => rupa === "light" && (width === 1024 ? navigasiLain : width < 1900 && !navigasiLain),
);

/** For a choice that shows another part of the same page: as wide as most screens, and with the least room. */
const JENDELA_PILIHAN = JENDELA_DALAM.filter(({ width }) => width !== 1093);

/** As narrow as the narrowest and as low as the lowest: what opens over a page and fits here fits every other, wherever the navigation stands. */
const JENDELA_LAPISAN = { width: 1024, height: 614, rupa: "light" } as const;

/** What is measured, and in which windows it is at fault. */
export type CacatTempat = Record<string, string[]>;

interface Pilihan {
  /** Controls that are outside the window until they have the focus. */
  readonly lewati: readonly string[];
  /** Name that waiting carries, so that nothing is measured before it has ended. */
  readonly menunggu: string;
  /** Names of buttons that the whole product shares, which are pressed on one page only. */
  readonly bersama: readonly string[];
  /** Names of buttons that leave the file that is walked through. */
  readonly keluar: readonly string[];
}

/** Ids in an address name one of many alike. */
const ID = /\b[0-9A-HJKMNP-TV-Z]{26}\b|contoh-[a-z0-9-]+|(?<=\/peraturan\/)[a-z0-9-]+|(?<=\/jabatan\/keadaan\/)\w+/g;

const sejenis = (alamat: string): string => (alamat.split("?")[0] ?? "").replaceAll(ID, ":id");

/** The page of an address: addresses within one page do not draw it anew. */
const halamanDari = (alamat: string): string => alamat.split(/[/?]/)[1] ?? "";

/** A page on which little is drawn, to leave another for. */
const SEBENTAR = "/impor";

/** What is shown once the page has come to rest. */
interface Keadaan {
  readonly alamat: string;
  /** A window or a menu is open over the page. */
  readonly terbuka: boolean;
}

/** A page in its windows; none for what its address opens over it. */
const jendelaHalaman = (terbuka: boolean, tempat: boolean): readonly Tampilan[] => {
  if (terbuka) return [];
  return tempat ? JENDELA : JENDELA_DALAM;
};

/** What a press has shown: none for what opened or unfolded. */
const jendelaUntuk = ({ mekar, pilihan }: Tekanan, terbuka: boolean): readonly Tampilan[] => {
  if (mekar || terbuka) return [];
  return pilihan ? JENDELA_PILIHAN : JENDELA_DALAM;
};

/** Lets so many frames pass. Runs inside the page. */
async function berbingkai(banyak: number): Promise<void> {
  for (let kali = 0; kali < banyak; kali++) await new Promise((selesai) => requestAnimationFrame(selesai));
}

/** Walks through the product as it stands on this page, opens what can be opened, and measures all of it in every window. */
export function penjelajah(page: Page, { lewati, menunggu, bersama, keluar }: Pilihan) {
  const ditekan = new Set<string>();
  /** Choices of a place that lead to another of its pages, where the same choices stand. */
  const pengantar = new Map<string, string[]>();
  let banyak = 0;
  let rupaKini: Tampilan["rupa"] | null = null;

  /** Waits until nothing is loading or moving any more. */
  const tenang = (navigasiLain: boolean | null = null): Promise<Keadaan> =>
    page.evaluate(
      async ({ nama, lain, lebar }) => {
        const bingkai = () => new Promise((selesai) => requestAnimationFrame(selesai));
        await bingkai();
        if (lain !== null) {
          // Opens the navigation or collapses it; it stays so in windows of this width.
          const saklar = document.querySelector<HTMLElement>("nav ~ button[aria-expanded]");
          const semula = window.innerWidth >= lebar;
          if (saklar && (saklar.getAttribute("aria-expanded") === "true") !== (semula !== lain)) saklar.click();
        }
        await bingkai();
        // A button that has done its work slides its words back into place.
        const bergerak = () =>
          document.getAnimations().some((satu) => satu.playState === "running" && satu.effect?.getComputedTiming().endTime !== Infinity);
        const belum = () => document.querySelector(`[role=status][aria-label="${nama}"], [data-loading]`) !== null || bergerak();
        for (let kali = 0; kali < 120 && belum(); kali++) await bingkai();
        return {
          alamat: location.hash.slice(1) || "/",
          terbuka: document.querySelector("[role=dialog], [role=menu]") !== null,
        };
      },
      { nama: menunggu, lain: navigasiLain, lebar: LEBAR },
    );

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

  const atur = async ({ width, height, rupa }: Pick<Tampilan, "width" | "height" | "rupa">): Promise<void> => {
    const kini = page.viewportSize();
    if (kini?.width !== width || kini.height !== height) await page.setViewportSize({ width, height });
    if (rupa !== rupaKini) await page.emulateMedia({ colorScheme: rupa, reducedMotion: "reduce" });
    rupaKini = rupa;
  };

  const ukurSekali = async (nama: string, jendela: string, cacat: CacatTempat): Promise<void> => {
    banyak++;
    const seketika = await page.evaluate(ukur, lewati);
    // A chart or a field follows its room some frames later, and a busy machine lets them wait: at fault is what is so at rest.
    if (seketika.length > 0) await page.evaluate(berbingkai, 30);
    const semua = seketika.length > 0 ? await page.evaluate(ukur, lewati) : seketika;
    for (const { hal, unsur } of semua) (cacat[`${nama}: ${hal} ${unsur}`] ??= []).push(jendela);
  };

  /** Measures what is on screen: a page in these windows; where there are none, what is opened over it or unfolded in it, with the least room. */
  const ukurDiSini = async (nama: string, cacat: CacatTempat, jendela: readonly Tampilan[]): Promise<void> => {
    for (const { navigasiLain, ...tampilan } of jendela) {
      await atur(tampilan);
      await tenang(navigasiLain);
      await ukurSekali(nama, `${tampilan.width} ${tampilan.rupa}${navigasiLain ? " navigasi lain" : ""}`, cacat);
    }
    await atur(JENDELA_LAPISAN);
    await tenang();
    if (jendela.length > 0) return;
    await menetap();
    await ukurSekali(nama, "lapisan", cacat);
  };

  const ke = async (alamat: string): Promise<Keadaan> => {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, alamat);
    return tenang();
  };
  /** The page drawn anew at this address. */
  const keBaru = async (alamat: string, dari: string): Promise<void> => {
    if (halamanDari(dari) === halamanDari(alamat)) await ke(SEBENTAR);
    await ke(alamat);
  };

  /** Presses every button and row of the page that is not one of many alike; measures what opens, answers where it leads. */
  const tekanSemua = async (alamat: string, cacat: CacatTempat): Promise<readonly string[]> => {
    const tujuan: string[] = [];
    const tempat = halamanDari(alamat);
    const sudah = new Set([...ditekan, ...keluar, ...(pengantar.get(tempat) ?? [])]);
    for (;;) {
      const hasil = await page.evaluate(tekanBerikut, { sudah: [...sudah], alamat });
      for (const nama of hasil.sudah) sudah.add(nama);
      for (const nama of bersama) if (sudah.has(nama)) ditekan.add(nama);
      if (hasil.nama === null) return tujuan;
      const kini = await tenang();
      if (kini.alamat !== alamat) tujuan.push(kini.alamat);
      const mengantar = hasil.pilihan && halamanDari(kini.alamat) === tempat && kini.alamat !== alamat;
      if (mengantar) pengantar.set(tempat, [...(pengantar.get(tempat) ?? []), hasil.nama]);
      if (hasil.terbuka || kini.alamat === alamat)
        await ukurDiSini(`${sejenis(alamat)} › ${hasil.nama}`, cacat, jendelaUntuk(hasil, kini.terbuka));
      if (hasil.terbuka) await page.keyboard.press("Escape");
      const sesudah = await tenang();
      // A menu that is slow to close is left as well: what it offers is not to be done.
      if (mengantar) await ke(alamat);
      else if (sesudah.alamat !== alamat || sesudah.terbuka) await keBaru(alamat, sesudah.alamat);
    }
  };

  return {
    /** Measures the page that is shown and everything that its buttons open. */
    ukurHalaman: async (nama: string): Promise<CacatTempat> => {
      const cacat: CacatTempat = {};
      await ukurDiSini(nama, cacat, (await tenang()).terbuka ? [] : JENDELA);
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
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      const cacat: CacatTempat = {};
      const antre = [...awal];
      const pernah = new Set<string>();
      for (let tujuan = antre.shift(); tujuan !== undefined; tujuan = antre.shift()) {
        if (pernah.has(sejenis(tujuan))) continue;
        pernah.add(sejenis(tujuan));
        const { alamat, terbuka } = await ke(tujuan);
        if (alamat !== tujuan && pernah.has(sejenis(alamat))) continue;
        pernah.add(sejenis(alamat));
        await ukurDiSini(sejenis(alamat), cacat, jendelaHalaman(terbuka, awal.includes(tujuan)));
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
