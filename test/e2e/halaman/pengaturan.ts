import { TEKS_KALENDER } from "../../../core/text/libur";
import { TEKS_PENGATURAN, TEKS_PROFIL } from "../../../core/text/pengaturan";
import type { Layar } from "./layar";

/** The settings of the office, part by part. */
export function halamanPengaturan({ page, menuju, tab, tombol, baris, berlabel }: Layar) {
  const buka = async (bagian: keyof typeof TEKS_PENGATURAN.bagian): Promise<void> => {
    const tujuan = tab(TEKS_PENGATURAN.bagian[bagian]);
    if (!(await tujuan.isVisible())) await menuju("pengaturan");
    await tujuan.click();
    await tujuan.and(page().locator("[aria-selected=true]")).waitFor();
  };
  return {
    buka,
    tambahProfil: async (): Promise<void> => {
      await buka("profil");
      await tombol(TEKS_PROFIL.tambah).click();
    },
    /** Begins to use a profile for every figure. */
    pakaiProfil: async (nama: string): Promise<void> => {
      await buka("profil");
      await baris(new RegExp(`^${nama}`, "u"))
        .getByRole("button", { name: TEKS_PROFIL.pakai })
        .click();
    },
    tempelLibur: async (daftar: string): Promise<void> => {
      await buka("libur");
      await tombol(TEKS_KALENDER.tempel).click();
      await berlabel(TEKS_KALENDER.tempelLabel).fill(daftar);
      await tombol(TEKS_KALENDER.masukkan(String(daftar.split("\n").length))).click();
    },
  };
}
