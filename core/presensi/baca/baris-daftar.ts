import { jenisPerabot, labelBaris } from "../../intake/perabot";
import { alamatSel, selKosong, teksSel, type BarisMentah, type IsiSel } from "../../intake/lembar";
import { nameKey } from "../../name";
import { teksJam } from "../menit";
import { bacaSaat } from "./hari";
import { bacaJam } from "./jam";
import { bacaArah } from "./arah";
import type { MasalahPresensi } from "./bacaan";
import type { KolomPresensi, PetaKolom } from "./kolom";
import type { Petak } from "./kumpulan";

/** A person as a list or card names her. */
export interface OrangBaris {
  readonly nip: IsiSel;
  readonly nama: IsiSel;
}

/** Whether a cell of the column of days holds a day, or the number of one within its month. */
function sepertiHari(isi: IsiSel): boolean {
  if (hariSebulan(isi) !== null) return true;
  return bacaSaat(isi, "hariDahulu").tanggal !== null || bacaSaat(isi, "bulanDahulu").tanggal !== null;
}

/** A bare number of a day within the month that the sheet names: 1 to 31; null for anything else. */
export function hariSebulan(isi: IsiSel): number | null {
  const angka = typeof isi === "number" ? isi : typeof isi === "string" && /^\s*\d{1,2}\s*$/u.test(isi) ? Number(isi) : 0;
  return Number.isInteger(angka) && angka >= 1 && angka <= 31 ? angka : null;
}

/**
 * Whether a row without a person goes on with the one above it: it holds a day, and more than a lone text. Lists of one block a person
 * print her name in the first row only, merged or not.
 */
export function lanjutanOrang(hari: IsiSel, { sel }: BarisMentah): boolean {
  return sepertiHari(hari) && (typeof hari !== "string" || !/\p{L}/u.test(hari) || sel.filter((isi) => !selKosong(isi)).length > 1);
}

/** Whether a row without a day names the person of the rows below it, and is no total or remark. */
export function pembukaOrang({ nip, nama }: OrangBaris, baris: BarisMentah): boolean {
  if (/\d{6}/u.test(teksSel(nip))) return true;
  const terisi = baris.sel.filter((isi) => !selKosong(isi));
  return typeof nama === "string" && /\p{L}{2}/u.test(nama) && terisi.length <= 2 && jenisPerabot(baris, false) === null;
}

/** Whether the name of a row without a number is a total or a remark of the printed page. */
export function bukanNama(nip: IsiSel, nama: IsiSel): boolean {
  if (/\d{6}/u.test(teksSel(nip)) || typeof nama !== "string") return false;
  const baris = { nomor: 1, sel: [nama] };
  return jenisPerabot(baris, false) !== null || jumlahKehadiran(baris);
}

/** `TOTAL HADIR`, `Rata-rata`: a row of figures that belongs to the printed page. */
export function jumlahKehadiran(baris: BarisMentah): boolean {
  return /^(?:(?:sub ?)?(?:jumlah|jml|total)|rata rata|persentase)(?: |$)/u.test(labelBaris(baris));
}

/** What a row of a list says beside the person: a code that stands in the cells of the clock is a code. */
export function isiDaftar(
  sel: readonly IsiSel[],
  kolom: Readonly<Partial<Record<KolomPresensi, number>>>,
): Omit<Petak, "nip" | "nama" | "tanggal"> {
  const ambil = (nama: KolomPresensi): IsiSel => sel[kolom[nama] ?? -1] ?? null;
  const [masuk, kode] = [ambil("masuk"), ambil("kode")];
  const keluar = jamBertanggal(ambil("tanggalKeluar"), ambil("keluar"));
  const umum = { keterangan: ambil("keterangan"), terlambat: ambil("menitTerlambat"), pulangCepat: ambil("menitPulangCepat") };
  if (!tanpaJam(masuk) && !tanpaJam(keluar)) return { ...umum, masuk, keluar, kode };
  const diJam = [...new Set([masuk, keluar].filter(tanpaJam).map((isi) => nameKey(teksSel(isi))))];
  const lain = [masuk, keluar].filter((isi) => !tanpaJam(isi) && bacaJam(isi).keadaan !== "kosong");
  if (diJam.length !== 1 || lain.length > 0 || (!selKosong(kode) && nameKey(teksSel(kode)) !== diJam[0]))
    return { ...umum, masuk, keluar, kode };
  return { ...umum, masuk: null, keluar: null, kode: selKosong(kode) ? ([masuk, keluar].find(tanpaJam) ?? null) : kode };
}

/** The scans of a row of a list of scans, one by one: first and last of the day are found from all of them. Without any, what else it says. */
export function isiPindaian(sel: readonly IsiSel[], { kolom, pindai }: PetaKolom): readonly Omit<Petak, "nip" | "nama" | "tanggal">[] {
  const ambil = (nama: KolomPresensi): IsiSel => sel[kolom[nama] ?? -1] ?? null;
  const umum = { keterangan: ambil("keterangan"), terlambat: ambil("menitTerlambat"), pulangCepat: ambil("menitPulangCepat") };
  const arah = bacaArah(ambil("arah")) ?? bacaArah(ambil("kode"));
  const kode = bacaArah(ambil("kode")) === null ? ambil("kode") : null;
  const waktu = pindai.includes(kolom.waktu ?? -1) ? [] : [ambil("waktu")];
  const jam = [...pindai.map((letak) => sel[letak] ?? null), ...waktu].filter((isi) => !selKosong(isi));
  return (jam.length === 0 ? [null] : jam).map((satu) =>
    arah === "keluar"
      ? { ...umum, masuk: null, keluar: satu, kode }
      : { ...umum, masuk: satu, keluar: arah === "masuk" ? "-" : null, kode },
  );
}

/** A clock with the day that a column of its own gives it; the bare clock where there is none. */
function jamBertanggal(hari: IsiSel, jam: IsiSel): IsiSel {
  const bacaan = bacaJam(jam);
  return selKosong(hari) || typeof hari === "number" || bacaan.keadaan !== "menit" ? jam : `${teksSel(hari)} ${teksJam(bacaan.menit)}`;
}

/** A cell of the clock that holds a word. */
function tanpaJam(isi: IsiSel): boolean {
  return typeof isi === "string" && /\p{L}/u.test(isi) && !/\d/u.test(isi) && bacaJam(isi).keadaan === "bukan";
}

/** The person whom `NIP : 1978…` and `Nama : …` above a list of one person name, added to what is known of her; null where neither stands. */
export function orangKartu(sel: readonly IsiSel[], lama: OrangBaris): OrangBaris | null {
  const terisi = sel.filter((isi) => !selKosong(isi));
  let orang: OrangBaris | null = null;
  for (const [urut, isi] of terisi.entries()) {
    const cocok = typeof isi === "string" ? /^\s*(nip|nik|no\.? ?id|pin|nama(?: pegawai| lengkap)?)\s*(?::\s*(.*))?$/iu.exec(isi) : null;
    if (!cocok) continue;
    const sesudah = terisi.slice(urut + 1).find((satu) => typeof satu !== "string" || satu.trim() !== ":");
    const nilai = (cocok[2] ?? "").trim() || (typeof sesudah === "string" ? sesudah.replace(/^\s*:\s*/u, "") : (sesudah ?? null));
    if (nilai === null || nilai === "") continue;
    orang = /^nama/iu.test(cocok[1] ?? "") ? { ...(orang ?? lama), nama: nilai } : { ...(orang ?? lama), nip: nilai };
  }
  return orang;
}

/** The problem of a row that is neither attendance nor furniture, by its first words. */
export function barisAsing(lembar: string, { nomor, sel }: BarisMentah): MasalahPresensi {
  const kolom = sel.findIndex((isi) => !selKosong(isi));
  return { kode: "barisAsing", lembar, baris: nomor, sel: alamatSel(Math.max(0, kolom), nomor), teks: teksSel(sel[kolom]).slice(0, 80) };
}
