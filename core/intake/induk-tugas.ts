import { bacaAngkaSel } from "./bacaan";
import type { Pengenalan } from "./kenali";
import { selKosong, teksSel, type BarisMentah, type IsiSel } from "./lembar";
import { barisJumlah, type BarisPerabot } from "./perabot";
import type { SusunanTabel } from "./susun-tabel-abk";
import type { TandaDesimal } from "../text/gaya-angka";

/** Nearness of a sum of printed figures, each of them rounded. */
const DEKAT = 0.006;

interface BarisTugas {
  readonly indeks: number;
  readonly baris: BarisMentah;
  /** Depth of its number or letter: 0 of a main task, 1 of `a.`, `1.1`, `1)` or a dash, 2 below those. */
  readonly tingkat: number;
}

interface Bahan {
  readonly baris: readonly BarisMentah[];
  /** Rows that were taken for tasks, by index, in order. */
  readonly tugas: readonly number[];
  readonly pemetaan: Pengenalan["pemetaan"];
  readonly desimal: TandaDesimal;
}

/**
 * Tasks that only head the ones below them: a main task whose figures are the sums of those of its sub-tasks, or that states a need
 * and has neither norm nor volume. They are titles of a group: what they state is counted already.
 */
export function indukTugas({ baris, tugas, pemetaan, desimal }: Bahan): ReadonlySet<number> {
  const semua = tugas.flatMap((indeks): BarisTugas[] => {
    const satu = baris[indeks];
    return satu ? [{ indeks, baris: satu, tingkat: tingkatTugas(satu, pemetaan) }] : [];
  });
  const hasil = new Set<number>();
  const tunggal = new Set<number>();
  semua.forEach((satu, urut) => {
    const bawah = semua.slice(urut + 1);
    const akhir = bawah.findIndex(({ tingkat }) => tingkat <= satu.tingkat);
    const dalam = akhir < 0 ? bawah : bawah.slice(0, akhir);
    const anak = dalam.filter(({ tingkat }) => tingkat === Math.min(...dalam.map((lain) => lain.tingkat)));
    if (anak.length === 0 || !mengepalai(satu, anak, { pemetaan, desimal })) return;
    const kosong = selKosong(satu.baris.sel[pemetaan["normaWaktu"] ?? -1]);
    (anak.length > 1 || kosong ? hasil : tunggal).add(satu.indeks);
  });
  // With one sub-task only, two like tasks look the same: there the total decides.
  const lengkap = new Set([...hasil, ...tunggal]);
  if (tunggal.size > 0 && terjumlah({ baris, tugas, pemetaan, desimal }, lengkap) && !terjumlah({ baris, tugas, pemetaan, desimal }, hasil))
    return lengkap;
  return terhitung({ baris, tugas, pemetaan, desimal }, hasil) ? new Set() : hasil;
}

/** Whether the sheet's own total counts the heads of groups as tasks beside the others. */
function terhitung(bahan: Bahan, induk: ReadonlySet<number>): boolean {
  return induk.size > 0 && terjumlah(bahan, new Set()) && !terjumlah(bahan, induk);
}

/** Whether a total of the sheet is the sum of the stated needs of all tasks but some. */
function terjumlah({ baris, tugas, pemetaan, desimal }: Bahan, tanpa: ReadonlySet<number>): boolean {
  const hasil = (indeks: number): number => bacaAngkaSel(baris[indeks]?.sel[pemetaan["pegawaiDibutuhkan"] ?? -1], desimal) ?? 0;
  const jumlah = tugas.filter((indeks) => !tanpa.has(indeks)).reduce((total, indeks) => total + hasil(indeks), 0);
  const total = baris.flatMap((satu, indeks) => (barisJumlah(satu) ? [hasil(indeks)] : []));
  return jumlah > 0 && total.some((tertulis) => Math.abs(tertulis - jumlah) <= DEKAT * jumlah);
}

/** A table whose heads of groups are titles and no tasks. */
export function tanpaInduk(tabel: SusunanTabel, induk: ReadonlySet<number>): SusunanTabel {
  if (induk.size === 0) return tabel;
  const sambungan = tabel.sambungan.filter(({ tugas }) => induk.has(tugas)).map(({ indeks }) => indeks);
  const judul = [...induk, ...sambungan].map((indeks): BarisPerabot => ({ indeks, jenis: "judulBagian" }));
  return {
    ...tabel,
    tugas: tabel.tugas.filter((indeks) => !induk.has(indeks)),
    perabot: [...tabel.perabot, ...judul].toSorted((a, b) => a.indeks - b.indeks),
    sambungan: tabel.sambungan.filter(({ tugas }) => !induk.has(tugas)),
    urutan: tabel.urutan.filter(({ jenis, indeks }) => jenis !== "tugas" || !induk.has(indeks)),
  };
}

type Baca = Pick<Bahan, "pemetaan" | "desimal">;

function mengepalai({ baris }: BarisTugas, anak: readonly BarisTugas[], baca: Baca): boolean {
  const isi = (isian: string): IsiSel => baris.sel[baca.pemetaan[isian] ?? -1] ?? null;
  const jumlah = (isian: string): boolean | null => berjumlah(baris, anak, { ...baca, isian });
  const menurutHasil = jumlah("pegawaiDibutuhkan") ?? jumlah("bebanWaktu");
  if (["normaWaktu", "volume"].every((isian) => kosongAtauNol(isi(isian), baca.desimal)))
    return menurutHasil ?? (selKosong(isi("satuanHasil")) && kosongAtauNol(isi("pegawaiDibutuhkan"), baca.desimal));
  if (anak.length < 2 && menurutHasil !== true) return false;
  if (menurutHasil !== null) return menurutHasil;
  // Without results: the norm is the sum of the norms under one volume, or the volume that of the volumes under one norm.
  const tetap = (isian: string): boolean => anak.every((satu) => angka(satu.baris, isian, baca) === angka(baris, isian, baca));
  return (jumlah("normaWaktu") === true && tetap("volume")) || (jumlah("volume") === true && tetap("normaWaktu"));
}

function kosongAtauNol(isi: IsiSel, desimal: TandaDesimal): boolean {
  return selKosong(isi) || (typeof isi === "string" && /^[\s–—-]*$/u.test(isi)) || bacaAngkaSel(isi, desimal) === 0;
}

function angka(baris: BarisMentah, isian: string, { pemetaan, desimal }: Baca): number | null {
  return bacaAngkaSel(baris.sel[pemetaan[isian] ?? -1], desimal);
}

/** Whether a figure of a row is the sum of those of the rows below it; null when one of them lacks it. */
function berjumlah(baris: BarisMentah, anak: readonly BarisTugas[], { isian, ...baca }: Baca & { readonly isian: string }): boolean | null {
  const induk = angka(baris, isian, baca);
  const bagian = anak.map((satu) => angka(satu.baris, isian, baca));
  if (induk === null || induk === 0 || bagian.some((nilai) => nilai === null)) return null;
  const jumlah = bagian.reduce((hasil: number, nilai) => hasil + (nilai ?? 0), 0);
  return Math.abs(induk - jumlah) <= Math.max(1e-9, DEKAT * Math.abs(jumlah));
}

/** How deep a task stands, by its number or by the letter before its text. */
function tingkatTugas({ sel }: BarisMentah, pemetaan: Pengenalan["pemetaan"]): number {
  const nomor = teksSel(sel[pemetaan["nomor"] ?? -1]).trim();
  const uraian = teksSel(sel[pemetaan["uraian"] ?? -1]);
  const dariUraian = tingkatPenanda(uraian.trim());
  if (nomor === "") return dariUraian ?? (/^\s{2,}/u.test(uraian) ? 1 : pemetaan["nomor"] === undefined ? 0 : 1);
  return tingkatPenanda(`${nomor} `) ?? 0;
}

/** `A.`, `II` head; `1` stands below them, `a.`, `1.1`, `1)`, `-` below that, `1.1.1` and `a.1` one deeper. Null when there is no such mark. */
function tingkatPenanda(teks: string): number | null {
  if (/^[-–—•*·]\s*\S/u.test(teks)) return 1;
  const besar = /^\(?([A-Z]|[IVX]+)([.)]*)\s/u.exec(teks);
  if (besar) return besar[2] === "" && teks.trim() !== besar[1] ? null : -1;
  const bernomor = /^\(?(\d{1,2}|[a-z])((?:[.,-]\d{1,2}|\.?[a-z](?![a-z]))*)([.)]*)\s/u.exec(teks);
  if (!bernomor || (bernomor[3] === "" && bernomor[0].trim() !== teks.trim())) return null;
  const anak = (bernomor[2] ?? "").match(/\d{1,2}|[a-z]/gu)?.length ?? 0;
  const kecil = /^\(?[a-z]/u.test(teks) || /^\(?\d{1,2}\)/u.test(teks);
  return anak + (kecil ? 1 : 0);
}
