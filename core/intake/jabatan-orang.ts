import { tebakJenisJabatan } from "../jabatan/jenis";
import { nameKey, tidyText } from "../name";
import type { JenisPenugasan } from "../pegawai/penugasan";
import { kunciSebutan } from "../sebutan/kunci";
import { uraikanBeberapaSebutan } from "../sebutan/uraian";
import type { PembacaBaris } from "./bacaan";
import { teksSel } from "./lembar";
import { kunciTempat, type LembarDraf, type Penilaian } from "./penilaian";
import type { JabatanDraf, UnitDraf } from "./susunan";

/** One post that a row names. `penugasan` null: her own. */
export interface SebutanBaris {
  readonly penugasan: JenisPenugasan | null;
  readonly nama: string;
  /** Column that names it. */
  readonly isian: string;
}

const KOLOM_JABATAN = ["jabatan", "jabatanStruktural", "jabatanFungsional", "jabatanPelaksana"] as const;

/** The posts of a row: the first column of jabatan that is filled, and what a column of additional posts says of acting ones. */
export function bacaJabatanOrang(pembaca: PembacaBaris): readonly SebutanBaris[] {
  const utama = jabatanUtama(pembaca);
  const tambahan = pembaca.punya("jabatanTambahan") ? pembaca.sebutan("jabatanTambahan") : "";
  if (tambahan === "") return utama;
  const lain = uraikan(pembaca, "jabatanTambahan");
  const memangku = lain.filter((satu) => satu.penugasan !== null);
  if (memangku.length < lain.length) pembaca.peringatkan("jabatanTambahan", "jabatanTambahanTakDisimpan", { nilai: tambahan });
  return [...utama, ...memangku];
}

function jabatanUtama(pembaca: PembacaBaris): readonly SebutanBaris[] {
  for (const isian of KOLOM_JABATAN) {
    if (pembaca.punya(isian) && pembaca.sebutan(isian) !== "") return uraikan(pembaca, isian);
  }
  return [];
}

/** The posts of one cell, as it stands: a line break may part two of them. */
function uraikan(pembaca: PembacaBaris, isian: string): readonly SebutanBaris[] {
  return uraikanBeberapaSebutan(teksSel(pembaca.isi(isian))).flatMap((satu) => {
    const nama = tidyText(satu.nama.replace(/[\s,]*[([]?\bkelas( jabatan)? *\d{1,2}[)\]]?\s*$/iu, "")).slice(0, 300);
    return nameKey(nama) === "" ? [] : [{ penugasan: satu.penugasan, nama, isian }];
  });
}

interface BahanJabatan {
  readonly pembaca: PembacaBaris;
  readonly lembar: LembarDraf;
  readonly penilaian: Penilaian;
  readonly unit: UnitDraf | null;
  readonly sebutan: readonly SebutanBaris[];
}

/** The person's own jabatan and the posts beside it, each made when its unit has none of that name. */
export function tempatkanOrang(bahan: BahanJabatan): {
  readonly jabatanId: string | null;
  readonly penugasan: readonly { readonly jabatanId: string; readonly jenis: JenisPenugasan }[];
} {
  const { unit, sebutan } = bahan;
  if (!unit) return { jabatanId: null, penugasan: [] };
  let jabatanId: string | null = null;
  const penugasan: { jabatanId: string; jenis: JenisPenugasan }[] = [];
  for (const satu of sebutan) {
    const { kunci } = jabatanBernama(bahan, unit, satu);
    if (satu.penugasan === null && jabatanId === null) jabatanId = kunci;
    else penugasan.push({ jabatanId: kunci, jenis: satu.penugasan ?? "rangkap" });
  }
  return { jabatanId, penugasan };
}

function jabatanBernama(
  { pembaca, lembar, penilaian }: BahanJabatan,
  unit: UnitDraf,
  { nama: tertulis, isian }: SebutanBaris,
): JabatanDraf {
  const { susunan, disebutAbk } = penilaian;
  const nama = kepalaUnit(tertulis, unit);
  const tempat = { berkas: lembar.berkas, lembar: lembar.nomor, sel: pembaca.alamat(isian) };
  const rumah = unitSebutan(unit, nama, penilaian);
  const ada = penilaian.nama.jabatan({ unit: rumah, nama, tempat });
  if (ada) {
    if (ada.nama !== tertulis && nameKey(ada.nama) !== nameKey(tertulis))
      pembaca.info(isian, "sebutanDisamakan", { nilai: tertulis, nama: ada.nama });
    return ada;
  }
  const kunciUnit = susunan.kunci(rumah.nama);
  const unitDikenal = susunan.punyaJabatan(rumah) || disebutAbk.has(kunciUnit);
  if (unitDikenal && !disebutAbk.has(kunciTempat(kunciUnit, susunan.kunci(nama)))) {
    pembaca.lapor(isian, "jabatanTidakDikenal", { nama, unit: rumah.nama });
  }
  const tebakan = tebakJenisJabatan(nama, pembaca.teks("jenisJabatan", 100));
  return susunan.tambahJabatan(rumah, { nama, ...tebakan, kelas: null, kode: null, kursi: null });
}

/** `Kepala Subbagian` in Subbagian Umum is Kepala Subbagian Umum. */
function kepalaUnit(nama: string, unit: UnitDraf): string {
  const jenis = /^kepala (subbagian|bagian|bidang|subbidang|seksi|biro)$/u.exec(kunciSebutan(nama))?.[1];
  return jenis !== undefined && kunciSebutan(unit.nama).startsWith(`${jenis} `) ? `Kepala ${unit.nama}` : nama;
}

/** The unit of a post that another unit's head holds beside his own: `Plt. Kepala Subbagian Umum` stands in Subbagian Umum. */
function unitSebutan(unit: UnitDraf, nama: string, { susunan }: Penilaian): UnitDraf {
  if (susunan.jabatanDi(unit, nama)) return unit;
  const kepala = /^kepala (.+)$/u.exec(kunciSebutan(nama))?.[1];
  if (kepala === undefined || kunciSebutan(unit.nama) === kepala) return unit;
  const [satu, lain] = susunan.semuaUnit().filter((calon) => kunciSebutan(calon.nama) === kepala);
  return satu && !lain && susunan.jabatanDi(satu, nama) ? satu : unit;
}
