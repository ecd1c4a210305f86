import { nameKey } from "../../name";
import { selKosong, teksSel, type IsiSel } from "../../intake/lembar";
import { bacaJam } from "./jam";
import type { Petak } from "./kumpulan";

/** What a cell of a grid never says beside its clocks or code. */
export const TANPA_RINCIAN = { keterangan: null, terlambat: null, pulangCepat: null } as const;

/** Whether a cell of a grid may be a clock. */
export function sepertiJam(isi: IsiSel | undefined): boolean {
  return (
    (typeof isi === "number" && !Number.isInteger(isi)) ||
    (typeof isi === "object" && isi !== null && isi.jenis === "durasi") ||
    (typeof isi === "string" && /\d[:.,]\d{1,2}/u.test(isi))
  );
}

/** Labels of the row of a person that holds codes beside her rows of clocks. */
const LABEL_KODE = new Set(["ket", "keterangan", "status", "kode", "kehadiran", "absensi", "presensi", "alasan"]);

/** Whether the label of a row says that codes stand in it. */
export function labelKode(isi: IsiSel): boolean {
  return typeof isi === "string" && LABEL_KODE.has(nameKey(isi));
}

const JAM = /(?<!\d)\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?!\d)(?:\s*[ap]\.?m\b\.?)?/giu;
const PEMISAH = /^(?:[\s\-–—/;|,~]|s\.?d\.?)*$/iu;

/** Clocks that stand in one cell, first and last of them; one beside a dash is the side that the dash leaves. */
function jamDalam(teks: string): { readonly masuk: string | null; readonly keluar: string | null } | null {
  const semua = [...teks.matchAll(JAM)];
  const [awal, akhir] = [semua.at(0), semua.at(-1)];
  const sisa = teks.replaceAll(JAM, "").trim();
  if (awal === undefined || akhir === undefined || !PEMISAH.test(sisa)) return null;
  if (awal !== akhir) return { masuk: awal[0], keluar: akhir[0] };
  if (sisa === "") return null;
  // The dash itself stands for the departure, so that an afternoon's arrival is not taken for one.
  return teks.slice(0, awal.index).trim() === "" ? { masuk: awal[0], keluar: "-" } : { masuk: null, keluar: awal[0] };
}

/** A cell of a grid: one clock, several clocks, or a code. In a row or column of arrivals or departures a whole number such as 731 is a clock. */
export function petakKisi(isi: IsiSel, arah: "masuk" | "keluar" | null): Pick<Petak, "masuk" | "keluar" | "kode"> {
  const beberapa = typeof isi === "string" ? jamDalam(isi) : null;
  if (beberapa) return { ...beberapa, kode: null };
  const rapat = arah !== null && /^\s*\d{3,4}\s*$/u.test(teksSel(isi)) && bacaJam(rapatkan(isi)).keadaan === "menit";
  const jam = typeof isi === "string" ? /^\s*\d{1,2}\s*[:.,]\s*\d{2}/u.test(isi) : sepertiJam(isi);
  if (!jam && !rapat) return { masuk: null, keluar: null, kode: isi };
  const nilai = rapat ? rapatkan(isi) : isi;
  return arah === "keluar" ? { masuk: null, keluar: nilai, kode: null } : { masuk: nilai, keluar: null, kode: null };
}

function rapatkan(isi: IsiSel): string {
  return teksSel(isi).trim().padStart(4, "0");
}

/** The numbers of the columns below their headings: 1, 2, 3 and so on. */
export function barisNomor(sel: readonly IsiSel[]): boolean {
  const awal = sel[0] ?? null;
  if (awal !== null && awal !== 1 && awal !== "" && awal !== "1") return false;
  const terisi = sel.filter((isi) => !selKosong(isi));
  return terisi.length > 2 && terisi.every((isi, urut) => Number(isi) === urut + 1);
}
