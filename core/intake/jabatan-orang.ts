import type { PlainDate } from "../date";
import { bacaJenisJabatan, tebakJenisJabatan } from "../jabatan/jenis";
import { pastiManajerial, unitDipimpin } from "../jabatan/pimpinan";
import { nameKey, tidyText } from "../name";
import type { JenisPenugasan } from "../pegawai/penugasan";
import { rememberedText } from "../remembered-text";
import { kunciSebutan } from "../sebutan/kunci";
import { uraikanBeberapaSebutan } from "../sebutan/uraian";
import { TEKS_JENIS_JABATAN } from "../text/jabatan";
import { TEKS_TANYA } from "../text/pertanyaan";
import type { PembacaBaris } from "./bacaan";
import type { BahanOrang } from "./bahan-orang";
import { teksSel } from "./lembar";
import { rumahPenugasan } from "./rumah-penugasan";
import { kunciTempat, type Penilaian } from "./penilaian";
import type { JabatanDraf, UnitDraf } from "./susunan";
import { bacaTandaJabatan, type TandaJabatan } from "./tanda-jabatan";

/** One post that a row names. `penugasan` null: her own. */
export interface SebutanBaris {
  readonly penugasan: JenisPenugasan | null;
  readonly nama: string;
  /** Column that names it. */
  readonly isian: string;
  /** Whether it is held no longer, or not yet, by its own words. */
  readonly sifat: TandaJabatan["sifat"];
}

const KOLOM_JABATAN = ["jabatan", "jabatanStruktural", "jabatanFungsional", "jabatanPelaksana"] as const;

/** The posts of a row: the first column of jabatan that is filled, and what a column of additional posts says of acting ones. */
export function bacaJabatanOrang(bahan: Pick<BahanJabatan, "pembaca" | "lembar" | "penilaian">): readonly SebutanBaris[] {
  return sebutanBaris(bahan).filter((satu) => satu.sifat === null || masihDipangku(bahan, satu));
}

/** A former or future post is asked about once for each title: until somebody says otherwise, only somebody on trial in a post below a head's holds it. */
function masihDipangku(
  { pembaca, lembar, penilaian }: Pick<BahanJabatan, "pembaca" | "lembar" | "penilaian">,
  { nama, isian, sifat }: SebutanBaris,
): boolean {
  const tertulis = tidyText(teksSel(pembaca.isi(isian))).slice(0, 100);
  const jawaban = penilaian.tanya.tanyakanDi(lembar, {
    kunci: `sifat:${sifat ?? ""}:${nameKey(nama)}`,
    jenis: "nilaiAsing",
    sel: pembaca.alamat(isian),
    kalimat: TEKS_TANYA.jabatanBersifat(tertulis, nama),
    pilihan: [
      { nilai: "dipangku", label: TEKS_TANYA.dipangku(nama), akibat: TEKS_TANYA.dihitung },
      { nilai: "tidak", label: TEKS_TANYA.tidakDipangku, akibat: TEKS_TANYA.tidakDihitung },
    ],
    bawaan: sifat === "calon" && !pastiManajerial(nama) ? "dipangku" : "tidak",
  });
  const dipangku = jawaban === "dipangku";
  pembaca.peringatkan(isian, dipangku ? "jabatanDianggapDipangku" : "jabatanTakDipangku", { nilai: tertulis, nama });
  return dipangku;
}

/** How the posts under a heading such as `Jabatan Plt/Plh` are held when the cell does not say it again; plt where the heading names several. */
function penugasanJudul({ lembar: { pengenalan } }: Pick<BahanJabatan, "lembar">): JenisPenugasan | null {
  const judul = nameKey(pengenalan.judul[pengenalan.pemetaan["jabatanTambahan"] ?? -1] ?? "");
  if (/\b(plt|pj|pelaksana tugas|penjabat)\b/u.test(judul)) return "plt";
  if (/\b(plh|pelaksana harian)\b/u.test(judul)) return "plh";
  return /\brangkap(an)?\b/u.test(judul) ? "rangkap" : null;
}

function sebutanBaris(bahan: Pick<BahanJabatan, "pembaca" | "lembar">): readonly SebutanBaris[] {
  const { pembaca } = bahan;
  const utama = [...jabatanUtama(pembaca), ...penugasanKeterangan(pembaca)];
  const tambahan = pembaca.punya("jabatanTambahan") ? pembaca.sebutan("jabatanTambahan") : "";
  if (tambahan === "") return utama;
  const menurutJudul = penugasanJudul(bahan);
  const lain = uraikan(pembaca, "jabatanTambahan").map((satu) => ({ ...satu, penugasan: satu.penugasan ?? menurutJudul }));
  const memangku = lain.filter((satu) => satu.penugasan !== null);
  if (memangku.length < lain.length) pembaca.peringatkan("jabatanTambahan", "jabatanTambahanTakDisimpan", { nilai: tambahan });
  return [...utama, ...memangku];
}

/** Acting posts that a remark names (`Plt. Sekretaris`). */
function penugasanKeterangan(pembaca: PembacaBaris): readonly SebutanBaris[] {
  const teks = pembaca.punya("keterangan") ? teksSel(pembaca.isi("keterangan")) : "";
  if (teks.length > 100 || !/\p{L}/u.test(teks)) return [];
  return uraikan(pembaca, "keterangan").filter(({ penugasan }) => penugasan !== null);
}

/** The posts of the first column that is filled; one that names acting posts only leaves the own one to the next. */
function jabatanUtama(pembaca: PembacaBaris): readonly SebutanBaris[] {
  const bertugas: SebutanBaris[] = [];
  for (const isian of KOLOM_JABATAN) {
    const sebutan = pembaca.punya(isian) && pembaca.sebutan(isian) !== "" ? uraikan(pembaca, isian) : [];
    if (sebutan.some(({ penugasan }) => penugasan === null)) return [...sebutan, ...bertugas];
    bertugas.push(...sebutan);
  }
  return bertugas;
}

/** The posts of one cell, as it stands: a line break may part two of them. */
function uraikan(pembaca: PembacaBaris, isian: string): readonly SebutanBaris[] {
  return jabatanDisebut(teksSel(pembaca.isi(isian))).map(({ penugasan, nama, sifat }) => ({ penugasan, nama, isian, sifat }));
}

const jabatanDisebut = rememberedText((teks): readonly Omit<SebutanBaris, "isian">[] =>
  uraikanBeberapaSebutan(teks).flatMap(({ penugasan, nama: tertulis }) => {
    const { nama: inti, sifat } = bacaTandaJabatan(tertulis);
    const nama = inti.slice(0, 300);
    return nameKey(nama) === "" ? [] : [{ penugasan, nama, sifat }];
  }),
);

interface BahanJabatan extends BahanOrang {
  readonly unit: UnitDraf | null;
  readonly sebutan: readonly SebutanBaris[];
}

/** The own jabatan of a person, made when its unit has none of that name; null for a row that names none. */
export function jabatanSendiri(bahan: BahanJabatan): string | null {
  const milik = bahan.sebutan.find((satu) => satu.penugasan === null);
  return bahan.unit && milik ? jabatanBernama(bahan, unitSebutan(bahan.unit, milik.nama, bahan.penilaian), milik).kunci : null;
}

/** The posts of a row beside the person's own, with the unit of each by its title. */
export function jabatanPenugasan(bahan: BahanJabatan): readonly { readonly jabatanId: string; readonly jenis: JenisPenugasan }[] {
  const { unit, sebutan } = bahan;
  if (!unit) return [];
  return sebutan.flatMap((satu) => {
    const { penugasan, isian } = satu;
    if (penugasan === null) return [];
    const nama = kepalaUnit(satu.nama, unit);
    const rumah = rumahPenugasan(bahan, { unit, nama, isian, penugasan });
    return [
      { jabatanId: jabatanBernama(bahan, rumah, { ...satu, nama: kepalaRumah(bahan, { nama, isian }, rumah) }).kunci, jenis: penugasan },
    ];
  });
}

function jabatanBernama(
  { pembaca, lembar, penilaian }: BahanJabatan,
  rumah: UnitDraf,
  { nama: tertulis, isian, penugasan }: SebutanBaris,
): JabatanDraf {
  const { susunan, disebutAbk } = penilaian;
  const nama = kepalaUnit(tertulis, rumah);
  const tempat = { berkas: lembar.berkas, lembar: lembar.nomor, sel: pembaca.alamat(isian) };
  const ada = penilaian.nama.jabatan({ unit: rumah, nama, tempat });
  if (ada) {
    if (ada.nama !== tertulis && nameKey(ada.nama) !== nameKey(tertulis))
      penilaian.ucapanTunda.push(() => pembaca.info(isian, "sebutanDisamakan", { nilai: tertulis, nama: ada.nama }));
    return ada;
  }
  const kunciUnit = susunan.kunci(rumah.nama);
  const unitDikenal = susunan.punyaJabatan(rumah) || disebutAbk.has(kunciUnit);
  if (unitDikenal && !disebutAbk.has(kunciTempat(kunciUnit, susunan.kunci(nama)))) {
    pembaca.lapor(isian, "jabatanTidakDikenal", { nama, unit: rumah.nama });
  }
  // The kind on the row of somebody who acts is that of his own post.
  const tebakan = penugasan === null ? jenisTertulis(pembaca, nama) : tebakJenisJabatan(nama);
  return susunan.tambahJabatan(rumah, { nama, ...tebakan, kelas: null, kode: null, kursi: null });
}

/** Kind of a post by its row; a title that heads a subbagian is not made a pelaksana by a slip in the column beside it. */
function jenisTertulis(pembaca: PembacaBaris, nama: string): ReturnType<typeof tebakJenisJabatan> {
  const tertulis = pembaca.teks("jenisJabatan", 100);
  const jenis = bacaJenisJabatan(tertulis);
  const menurutNama = tebakJenisJabatan(nama);
  if ((jenis !== "pelaksana" && jenis !== "fungsional") || !pastiManajerial(nama) || menurutNama.jenis === jenis)
    return tebakJenisJabatan(nama, tertulis);
  pembaca.peringatkan("jenisJabatan", "jenisBedaJabatan", { nilai: tertulis, nama, jenis: TEKS_JENIS_JABATAN[menurutNama.jenis] });
  return menurutNama;
}

/**
 * The title of an acting head as the unit has it: `Plt. Sekretaris` acts for its Sekretaris KPU Kabupaten, `Plt. Kasubbag Hukum` for the
 * head of Subbagian Hukum dan SDM. A unit has one head, so a second one is not made of a shorter title.
 */
function kepalaRumah(
  { pembaca, penilaian: { susunan } }: BahanJabatan,
  { nama, isian }: Pick<SebutanBaris, "nama" | "isian">,
  rumah: UnitDraf,
): string {
  const dipimpin = unitDipimpin(nama);
  if (!dipimpin || susunan.jabatanDi(rumah, nama)) return nama;
  const kata = dipimpin.sisa.split(" ").filter((satu) => satu !== "");
  const [kepala, lain] = susunan.jabatanUnit(rumah).filter((satu) => {
    const pimpinan = unitDipimpin(satu.nama);
    const isi = pimpinan?.sisa.split(" ").filter((bagian) => bagian !== "") ?? [];
    return (
      pimpinan?.kata === dipimpin.kata && (kata.every((bagian) => isi.includes(bagian)) || isi.every((bagian) => kata.includes(bagian)))
    );
  });
  if (kepala && !lain) {
    pembaca.peringatkan(isian, "pimpinanDisamakan", { nilai: nama, nama: kepala.nama, unit: rumah.nama });
    return kepala.nama;
  }
  const kunci = susunan.kunci(rumah.nama);
  const bernama = kunci === `${dipimpin.kata} ${dipimpin.sisa}` || !kunci.startsWith(`${dipimpin.kata} `);
  return bernama || !susunan.kunci(nama).startsWith("kepala ") ? nama : `Kepala ${rumah.nama}`;
}

/** `Kepala Subbagian` in Subbagian Umum is Kepala Subbagian Umum. */
export function kepalaUnit(nama: string, unit: UnitDraf): string {
  const jenis = /^kepala (subbagian|bagian|bidang|subbidang|seksi|biro)$/u.exec(kunciSebutan(nama))?.[1];
  return jenis !== undefined && kunciSebutan(unit.nama).startsWith(`${jenis} `) ? `Kepala ${unit.nama}` : nama;
}

/** The unit of a head whose row names another one: that which his title names, when it has such a post. */
function unitSebutan(unit: UnitDraf, nama: string, { susunan }: Penilaian): UnitDraf {
  if (susunan.jabatanDi(unit, nama)) return unit;
  const kepala = /^kepala (.+)$/u.exec(kunciSebutan(nama))?.[1];
  if (kepala === undefined || kunciSebutan(unit.nama) === kepala) return unit;
  const [satu, lain] = susunan.semuaUnit().filter((calon) => kunciSebutan(calon.nama) === kepala);
  return satu && !lain && susunan.jabatanDi(satu, nama) ? satu : unit;
}

/** Day since when the own post is held by the words of its cell; null when it says none. */
export function tmtDalamJabatan(pembaca: PembacaBaris): PlainDate | null {
  const isian = KOLOM_JABATAN.find((satu) => pembaca.punya(satu) && pembaca.sebutan(satu) !== "");
  return isian === undefined ? null : bacaTandaJabatan(teksSel(pembaca.isi(isian))).tmt;
}
