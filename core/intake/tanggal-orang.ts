import { datePartsOf, fullYearsBetween, type PlainDate } from "../date";
import { tidyText } from "../name";
import type { UraianNip } from "../pegawai/nip";
import { formatTanggalPendek } from "../text/date";
import { TEKS_TANGGAL, type DataMasalah } from "../text/masalah";
import type { PembacaBaris } from "./bacaan";
import { selKosong, type IsiSel } from "./lembar";
import { lahirDuaAngka, tmtDuaAngka } from "./tahun-dua-angka";
import { bacaTanggalSel } from "./tanggal";

/** Ages that somebody in office can have, and how far ahead a decree may lie. Ours, to find slips; not of a rule. */
const BATAS = { usiaKarierTermuda: 15, usiaTertua: 100, tahunTertua: 1945, tahunKeDepan: 2, kelak: 60 } as const;
/** Days that lie ahead by their nature. */
const KELAK: ReadonlySet<string> = new Set(["tmtPensiun", "akhirKontrak"]);

const TANGGAL = String.raw`(?:\d{1,2} ?[-/. ] ?\d{1,2} ?[-/. ] ?\d{2,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[ -]+\p{L}{3,}\.?[ ,-]+\d{2,4}|(?:19|20)\d{6})`;
const DI_BELAKANG = new RegExp(String.raw`^(?<tempat>.*?)[\s,;:/-]*(?<tanggal>${TANGGAL})[.,]?$`, "u");
const DI_DEPAN = new RegExp(String.raw`^(?<tanggal>${TANGGAL})\s*[,;:/-]?\s*(?<tempat>\p{L}.*)$`, "u");
/** Words between a place and its date: `Pati, tanggal 1 Mei 1983`. */
const PENGANTAR = /[\s,;:/-]*(?:\b(?:tgl|tanggal|senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu)\b[.,:]?)?[\s,;:/-]*$/iu;

/** Place and date of a birth that share one cell, whichever comes first; null for a text without a date. */
export function pisahTempatTanggal(teks: string): { readonly tempat: string; readonly tanggal: string } | null {
  const rapi = tidyText(teks);
  const bagian = (DI_BELAKANG.exec(rapi) ?? DI_DEPAN.exec(rapi))?.groups;
  if (!bagian) return null;
  const tempat = tidyText((bagian["tempat"] ?? "").replace(PENGANTAR, ""));
  return { tempat: /\p{L}{2}/u.test(tempat) ? tempat : "", tanggal: bagian["tanggal"] ?? "" };
}

/** Birth of a row: the place by its own column, else by the cell that holds the date too, under whichever heading. */
export function bacaKelahiran(
  pembaca: PembacaBaris,
  { menurutNip, per }: { readonly menurutNip: PlainDate | null; readonly per: PlainDate },
): { readonly tanggal: PlainDate | null; readonly tempat: string } {
  const tempatnya = bertanggal(pembaca.isi("tempatLahir"));
  const sendiri = !kosong(pembaca.isi("tanggalLahir"));
  const kolom = sendiri || tempatnya === null ? "tanggalLahir" : "tempatLahir";
  const tanggal = bacaTanggalLahir(pembaca, { kolom, menurutNip, per });
  const dalamTanggal = pisah(pembaca.isi("tanggalLahir"))?.tempat ?? "";
  const tempat = tempatnya === null ? pembaca.teks("tempatLahir", 100) : tempatnya.tempat;
  return { tanggal, tempat: (tempat || dalamTanggal).slice(0, 100) };
}

/** What a cell under a heading of the place holds when it is a date, alone or behind a place; null when it holds a place only. */
function bertanggal(isi: IsiSel): { readonly tempat: string } | null {
  if (typeof isi === "number" || (isi !== null && typeof isi === "object" && isi.jenis === "tanggal")) return { tempat: "" };
  return pisah(isi);
}

function pisah(isi: IsiSel): ReturnType<typeof pisahTempatTanggal> {
  return typeof isi === "string" ? pisahTempatTanggal(isi) : null;
}

function kosong(isi: IsiSel): boolean {
  return selKosong(isi) || (typeof isi === "string" && /^[\s\u2013\u2014-]*$/u.test(isi));
}

/** The birth date of a cell; where it is none, the sentence names the one of the NIP that stands in for it. */
function bacaTanggalLahir(
  pembaca: PembacaBaris,
  { kolom, menurutNip, per }: { readonly kolom: string; readonly menurutNip: PlainDate | null; readonly per: PlainDate },
): PlainDate | null {
  const isi = pembaca.isi(kolom);
  const dariNip: DataMasalah = menurutNip === null ? {} : { dariNip: formatTanggalPendek(menurutNip) };
  const teks = typeof isi === "string" ? (pisah(isi)?.tanggal ?? isi) : null;
  const duaAngka = teks === null || bacaTanggalSel(teks) !== null ? null : lahirDuaAngka(teks, { menurutNip, per });
  const tanggal = teks === null ? null : (bacaTanggalSel(teks) ?? duaAngka);
  if (duaAngka !== null && menurutNip === null)
    pembaca.peringatkan(kolom, "tahunDuaAngka", { nilai: pembaca.tulisan(kolom), tahun: duaAngka.slice(0, 4) });
  const terbaca = tanggal ?? pembaca.tanggal(kolom, dariNip);
  if (terbaca === null || menurutNip !== null) return terbaca;
  const usia = fullYearsBetween(terbaca, per);
  if (usia >= BATAS.usiaKarierTermuda && usia <= BATAS.usiaTertua) return terbaca;
  pembaca.peringatkan(kolom, "tanggalTidakWajar", {
    nilai: formatTanggalPendek(terbaca),
    sebab: TEKS_TANGGAL.usia(usia),
    akibat: TEKS_TANGGAL.tidakDisimpan,
  });
  return null;
}

/** What a day of a career is held against. */
export interface AcuanTmt {
  readonly lahir: PlainDate | null;
  readonly per: PlainDate;
  readonly nip: UraianNip | null;
}

/** A day of a career. One that the person cannot have lived to in office is told and not stored; a doubtful one is told. */
export function bacaTmt(pembaca: PembacaBaris, isian: string, acuan: AcuanTmt): PlainDate | null {
  const isi = pembaca.isi(isian);
  const duaAngka = typeof isi === "string" && bacaTanggalSel(isi) === null ? tmtDuaAngka(isi, acuan) : null;
  if (duaAngka !== null) pembaca.peringatkan(isian, "tahunDuaAngka", { nilai: pembaca.tulisan(isian), tahun: duaAngka.slice(0, 4) });
  const tanggal = duaAngka ?? pembaca.tanggal(isian);
  return tanggal === null ? null : tmtWajar(pembaca, isian, { tanggal, acuan });
}

function tmtWajar(
  pembaca: PembacaBaris,
  isian: string,
  { tanggal, acuan: { lahir, per, nip } }: { readonly tanggal: PlainDate; readonly acuan: AcuanTmt },
): PlainDate | null {
  const { year, month } = datePartsOf(tanggal);
  const lapor = (sebab: string, akibat: string): void =>
    pembaca.peringatkan(isian, "tanggalTidakWajar", { nilai: formatTanggalPendek(tanggal), sebab, akibat });
  const termuda = lahir === null ? BATAS.tahunTertua : datePartsOf(lahir).year + BATAS.usiaKarierTermuda;
  if (year < termuda) {
    const lahirnya = lahir === null ? "" : formatTanggalPendek(lahir);
    lapor(lahir === null ? TEKS_TANGGAL.terlaluLama : TEKS_TANGGAL.belumDewasa(lahirnya), TEKS_TANGGAL.tidakDisimpan);
    return null;
  }
  if (year > datePartsOf(per).year + (KELAK.has(isian) ? BATAS.kelak : BATAS.tahunKeDepan))
    lapor(TEKS_TANGGAL.jauhKeDepan, TEKS_TANGGAL.disimpan);
  else if (isian === "tmtGolongan" && nip?.bulanPengangkatan && year * 12 + month < nip.tahunPengangkatan * 12 + nip.bulanPengangkatan)
    lapor(TEKS_TANGGAL.sebelumDiangkat(nip.bulanPengangkatan, nip.tahunPengangkatan), TEKS_TANGGAL.disimpan);
  return tanggal;
}
