import { bentukLembar, type BentukLembar } from "../bentuk-lembar";

/** What a form has that is read by its headings from top to bottom and not by columns. */
const TANPA_KOLOM = {
  isian: [],
  wajib: [],
  salahSatu: [],
  periksa: () => null,
  kunci: null,
  hanyaData: [],
  berlanjut: [],
  samping: null,
  angka: { bergaya: [], polos: [] },
  tersembunyi: "ikut",
  tampil: { tetap: [], berikut: [] },
} satisfies Omit<BentukLembar<never>, "satuJabatan">;

/** The form of the informasi jabatan: one jabatan with its 17 items, in a Word document or a sheet. */
export const LEMBAR_ANJAB = bentukLembar<never>({ ...TANPA_KOLOM, satuJabatan: true });

/** A sheet of the workbook by which SIASN takes the informasi jabatan of one jabatan; its sheets are read together. */
export const LEMBAR_SIASN = bentukLembar<never>({ ...TANPA_KOLOM, satuJabatan: true });
