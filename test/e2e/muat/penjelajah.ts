import type { Page } from "playwright-core";
import { ukur, type Cacat } from "./ukur";

/** The windows that the product promises to fit: a small laptop, the same at 125 %, an old screen, a desk screen. */
export const JENDELA = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1093, height: 614 },
  { width: 1024, height: 768 },
] as const;

/** An id in an address names one of many alike. */
const ID = /\b[0-9A-HJKMNP-TV-Z]{26}\b|contoh-[a-z]+-[a-z0-9-]+/g;

const sejenis = (alamat: string): string => (alamat.split("?")[0] ?? "").replaceAll(ID, ":id");

export function penjelajah(page: Page, pilihan: { readonly lewati: readonly string[]; readonly potret: (nama: string) => Promise<void> }) {
  const cacat: Record<string, string[]> = {};
  const catatan: string[] = [];

  const tenang = (): Promise<void> =>
    page.evaluate(async () => {
      const bingkai = () => new Promise((selesai) => requestAnimationFrame(selesai));
      await bingkai();
      await bingkai();
      for (let kali = 0; kali < 60 && document.querySelector("[role=status][aria-label='Memuat']"); kali++) await bingkai();
    });
  const tekanNavigasi = (): Promise<void> =>
    page.evaluate(() => document.querySelector<HTMLElement>("nav ~ button[aria-expanded]")?.click());

  /** Measures what is on screen in every window. */
  const ukurSemua = async (nama: string): Promise<void> => {
    const mulai = Date.now();
    for (const jendela of JENDELA) {
      await page.setViewportSize(jendela);
      for (const rupa of ["light", "dark"] as const) {
        if (rupa === "dark") {
          await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
          await tekanNavigasi();
        }
        await tenang();
        const hasil: Cacat[] = await page.evaluate(ukur, pilihan.lewati);
        for (const { hal, unsur } of hasil) {
          const kunci = `${hal}: ${unsur}`;
          (cacat[nama] ??= []).includes(kunci) ? null : cacat[nama].push(kunci);
          catatan.push(`${nama} ${jendela.width} ${rupa} ${kunci}`);
        }
      }
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await tekanNavigasi();
    }
    await page.setViewportSize(JENDELA[1]);
    console.log(`${nama} ${Date.now() - mulai}`, cacat[nama] ?? "");
  };

  const ke = async (alamat: string): Promise<void> => {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, alamat);
    await tenang();
  };

  const jelajahi = async (awal: readonly string[]): Promise<Record<string, readonly string[]>> => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const antre = [...awal];
    const pernah = new Set(antre.map(sejenis));
    for (let tujuan = antre.shift(); tujuan !== undefined; tujuan = antre.shift()) {
      await ke(tujuan);
      const alamat = await page.evaluate(() => location.hash.slice(1) || "/");
      if (alamat !== tujuan && pernah.has(sejenis(alamat))) continue;
      pernah.add(sejenis(alamat));
      await ukurSemua(sejenis(alamat));
      const tautan: string[] = await page.evaluate(() =>
        [...document.querySelectorAll("main a[href^='#/']")].map((a) => (a.getAttribute("href") ?? "").slice(1)),
      );
      for (const satu of tautan)
        if (!pernah.has(sejenis(satu))) {
          pernah.add(sejenis(satu));
          antre.push(satu);
        }
      await tekanSemua(alamat, (lain) => {
        if (!pernah.has(sejenis(lain))) {
          pernah.add(sejenis(lain));
          antre.push(lain);
        }
      });
    }
    return cacat;
  };

  /** Presses every button of the page that is not one of many alike, and measures what opens. */
  const tekanSemua = async (alamat: string, temukan: (alamat: string) => void): Promise<void> => {
    const sudah = new Set<string>();
    for (let kali = 0; kali < 40; kali++) {
      const hasil = await page.evaluate(
        async ({ sudah: daftar, hash }) => {
          const pernah = new Set(daftar);
          const bingkai = () => new Promise((selesai) => requestAnimationFrame(selesai));
          const nama = (unsur: Element): string => {
            const baris = unsur.closest("tbody tr, [role=row], li, [role=rowgroup]");
            if (baris) {
              const sel = unsur.closest("td, th, [role=gridcell], [role=columnheader]");
              return `baris ${unsur.tagName} ${unsur.getAttribute("role") ?? ""} ${sel ? [...(sel.parentElement?.children ?? [])].indexOf(sel) : ""}`;
            }
            return `${unsur.getAttribute("aria-label") ?? unsur.textContent}`.replace(/[\d.,]+/g, "#").replace(/: .*/s, "");
          };
          const lapisan = () =>
            [...document.querySelectorAll("[role=dialog], [role=menu]")].filter((satu) => satu.getClientRects().length > 0);
          const kandidat = [
            ...document.querySelectorAll("main button, main [role=tab], main [role=row][aria-selected], main input[type=radio]"),
          ].filter((unsur) => unsur.getClientRects().length > 0 && !(unsur as HTMLButtonElement).disabled);
          for (const unsur of kandidat) {
            const n = nama(unsur);
            if (pernah.has(n)) continue;
            pernah.add(n);
            (unsur as HTMLElement).click();
            await bingkai();
            await bingkai();
            await bingkai();
            const terbuka = lapisan();
            const pindah = location.hash.slice(1) !== hash;
            if (terbuka.length > 0 || pindah || unsur.matches("[role=tab], input[type=radio]"))
              return { sudah: [...pernah], nama: n, terbuka: terbuka.length > 0, hash: location.hash.slice(1) };
          }
          return { sudah: [...pernah], nama: null, terbuka: false, hash };
        },
        { sudah: [...sudah], hash: alamat },
      );
      for (const satu of hasil.sudah) sudah.add(satu);
      if (hasil.nama === null) return;
      if (hasil.hash !== alamat) {
        temukan(hasil.hash);
        await ke(alamat);
      } else {
        await tenang();
        await ukurSemua(`${sejenis(alamat)} › ${hasil.nama}`);
        if (hasil.terbuka) {
          await page.keyboard.press("Escape");
          await tenang();
        }
        const masih = await page.evaluate(() => document.querySelectorAll("[role=dialog]").length);
        if (masih > 0) {
          await ke("/");
          await ke(alamat);
        }
      }
    }
  };

  return { jelajahi, ukurSemua, cacat, catatan };
}
