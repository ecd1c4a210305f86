import type { Locator } from "playwright-core";
import { TEKS_DAFTAR_ABK, TEKS_TEMPELAN } from "../../../core/text/abk-halaman";
import { TEKS_METODE_HALAMAN } from "../../../core/text/metode-halaman";
import type { Layar } from "./layar";

/** Columns of the grid of tasks by their place, and how many there are. */
const VOLUME = 2;
const NORMA = 4;
const KOLOM = 8;

/** The list of jabatan with their need, and the grid of tasks of one. */
export function halamanAbk(layar: Layar) {
  const { page, menuju, tautan, judul, tekan, ketik } = layar;
  const selTugas = (uraian: string, kolom: number): Locator =>
    page()
      .getByRole("row")
      .filter({ has: page().getByRole("gridcell", { name: uraian, exact: true }) })
      .getByRole("gridcell")
      .nth(kolom);
  const cari = (nama: string): Promise<void> => page().getByPlaceholder(TEKS_DAFTAR_ABK.cari).fill(nama);
  const volume = (): Locator => layar.sel().nth(VOLUME);
  return {
    cari,
    /** Opens a jabatan from the list; its grid stands. */
    bukaJabatan: async (nama: string): Promise<void> => {
      await menuju("abk");
      await cari(nama);
      await tautan(nama).first().click();
      await judul(nama).waitFor();
      await layar
        .sel()
        .or(page().getByRole("combobox", { name: TEKS_METODE_HALAMAN.metode }))
        .first()
        .waitFor();
    },
    /** Opens the jabatan of a row by keyboard alone. */
    bukaDenganEnter: async (nama: string): Promise<void> => {
      await menuju("abk");
      await cari(nama);
      await page().getByRole("row", { name: nama }).first().click();
      await tekan("Enter");
      await judul(nama).waitFor();
    },
    /** The volume of the first task. */
    volume,
    ketikVolume: async (teks: string): Promise<void> => {
      await volume().click();
      await ketik(teks);
    },
    /** Takes every task of the jabatan away in one step; the row for typing on is left. */
    kosongkan: async (): Promise<void> => {
      await layar.sel().first().click();
      await tekan("Control+a", "Control+Delete");
      await layar.tersimpan();
    },
    norma: (uraian: string): Locator => selTugas(uraian, NORMA),
    /** Volume and norm of a task as the grid shows them. */
    angkaTugas: async (uraian: string): Promise<readonly string[]> => [
      await selTugas(uraian, VOLUME).innerText(),
      await selTugas(uraian, NORMA).innerText(),
    ],
    /** Pastes at the first cell of the empty row at the end. */
    tempelDiAkhir: async (...baris: readonly string[]): Promise<void> => {
      const isian = layar.sel();
      await isian.nth((await isian.count()) - KOLOM).click();
      await layar.tempel(...baris);
    },
    tanyaTempelan: (): Locator => page().getByRole("status", { name: TEKS_TEMPELAN.nama }),
    pilihMetode: (metode: string): Promise<void> => layar.pilih(TEKS_METODE_HALAMAN.metode, metode),
    /** Asks why a figure is what it is; answers the drawer that says so. */
    jelaskan: async (judulnya: string | RegExp): Promise<Locator> => {
      await tekan("F1");
      const laci = layar.jendela();
      await laci.getByRole("heading", { name: judulnya }).waitFor();
      return laci;
    },
  };
}
