import { tebakJenisJabatan } from "../jabatan/jenis";
import { nameKey } from "../name";
import { formatAngka } from "../text/number";
import { bacaAngkaSel } from "./bacaan";
import { bacaBarisJabatan, urutanPohon, type BarisJabatan, type TabelJabatan } from "./baris-jabatan";
import { isiKebawah } from "./isi-kebawah";
import { unitAtasTabel } from "./kepala-abk";
import { namaBagian } from "./label-unit";
import { alamatSel, teksSel } from "./lembar";
import { masalah } from "./masalah";
import type { LembarDraf } from "./lembar-draf";
import {
  barisDikecualikan,
  barisDitolak,
  barisTakTerbaca,
  TANPA_PERUBAHAN,
  tempatSel,
  type BarisDinilai,
  type LembarDinilai,
  type Penilaian,
  type Perubahan,
} from "./penilaian";
import type { Masalah } from "./pratinjau";
import { nilaiLembarUnit, relasiLembar, unitRujukan } from "./rujukan-unit";
import { perubahanJabatan } from "./rencana-susunan";
import type { JabatanDraf, UnitDraf } from "./susunan";
import { isiUlangan } from "./ulangan";
import { unitKepala } from "./unit-kepala";
import { kolomTegas, unitSepertiAtas } from "./unit-kosong";

/** Columns whose merged cell stands for every row that it spans. */
const KOLOM_TURUN = ["unit", "unitInduk", "jenis"] as const;

/** Where a row of the tree stands: the unit that the sheet gives it or those above it (`dasar`), and the unit of its jabatan. */
interface Letak {
  readonly dasar: UnitDraf | null;
  readonly unit: UnitDraf;
  readonly jabatan: JabatanDraf | null;
}

interface Pohon {
  readonly lembar: LembarDraf;
  readonly penilaian: Penilaian;
  readonly baris: readonly BarisJabatan[];
  readonly letak: Map<number, Letak>;
  /** Unit key -> rows at the top of the tree that stand in it. */
  readonly puncakPerUnit: Map<string, number>;
  /** Units in which rows were put that name none. */
  readonly unitTebakan: Set<string>;
}

/** Judges all peta jabatan of an import, the lists of units that they refer to before them. */
export function nilaiSemuaJabatan(lembar: readonly LembarDraf[], penilaian: Penilaian): ReadonlyMap<LembarDraf, LembarDinilai> {
  const daftarUnit = lembar.filter(({ pengenalan }) => pengenalan.daftarUnit);
  const peta = lembar.filter(({ pengenalan }) => !pengenalan.daftarUnit);
  return new Map([
    ...daftarUnit.map((satu) => [satu, nilaiLembarUnit(satu, penilaian)] as const),
    ...peta.map((satu) => [satu, nilaiLembarJabatan(satu, penilaian)] as const),
  ]);
}

/**
 * Judges a peta jabatan. A jabatan with others below it heads a unit of its own, so that the pelaksana of two subbagian are
 * never one jabatan; a jabatan at the top heads the unit that the sheet names. A second jabatan of one name in one unit is refused.
 */
function nilaiLembarJabatan(asal: LembarDraf, penilaian: Penilaian): LembarDinilai {
  const ulangan = isiUlangan({ ...asal, lembar: isiKebawah(asal, KOLOM_TURUN) });
  const lembar = { ...asal, lembar: ulangan.lembar };
  const { baris, perabot, sisa } = bacaBarisJabatan(lembar);
  const pohon: Pohon = { lembar, penilaian, baris, letak: new Map(), puncakPerUnit: new Map(), unitTebakan: new Set() };
  const dasar = unitDasarSemua(pohon, asal);
  baris.forEach((satu, nomor) => {
    const kunci = dasar[nomor]?.kunci;
    if (kunci !== undefined && satu.induk === null) pohon.puncakPerUnit.set(kunci, (pohon.puncakPerUnit.get(kunci) ?? 0) + 1);
  });
  const hasil = new Map<number, BarisDinilai>();
  for (const nomor of urutanPohon(baris)) {
    const satu = baris[nomor];
    if (satu) hasil.set(nomor, nilaiSatu(pohon, nomor, dasar[nomor] ?? null));
  }
  const semua = [...baris.flatMap((_, nomor) => hasil.get(nomor) ?? []), ...sisa.map((indeks) => barisTakTerbaca(lembar, indeks))];
  return {
    baris: semua.toSorted((a, b) => a.indeks - b.indeks),
    perabot,
    masalah: [
      ...ulangan.temuan,
      ...jumlahKursi(lembar, { baris, perabot }),
      ...[...pohon.unitTebakan].map((unit) => masalah({ lembar: lembar.lembar.nama, kode: "unitTidakDisebut", data: { unit } })),
    ],
    keterangan: "",
    abk: null,
  };
}

/** The unit of every row. In a list without superiors a blank cell means the unit above it; where that is not sure it is asked once. */
function unitDasarSemua(pohon: Pohon, { lembar, pengenalan }: LembarDraf): readonly (UnitDraf | null)[] {
  const { unit: kolom, induk } = pengenalan.pemetaan;
  const tegas = kolomTegas(lembar, { kolom, awalData: pengenalan.awalData });
  let terakhir: UnitDraf | null = null;
  return pohon.baris.map((satu) => {
    if (satu.dikeluarkan || satu.pembaca.ditolak) return null;
    const sendiri = unitDasar(satu, pohon);
    const kosong = kolom !== undefined && induk === undefined && satu.unit === "" && satu.unitInduk === "";
    const atas = terakhir;
    terakhir = sendiri ?? terakhir;
    if (sendiri || !kosong || !atas) return sendiri;
    const sel = satu.pembaca.alamat("unit");
    if (tegas && !unitSepertiAtas({ lembar: pohon.lembar, sel, unit: atas.nama }, pohon.penilaian.tanya)) return null;
    if (tegas) satu.pembaca.peringatkan("unit", "unitDariAtas", { unit: atas.nama });
    else satu.pembaca.info("unit", "unitDariAtas", { unit: atas.nama });
    return atas;
  });
}

/** The unit that a row itself names, by text or by number on another sheet; null when it names none or an ambiguous one. */
function unitDasar(satu: BarisJabatan, { lembar, penilaian }: Pohon): UnitDraf | null {
  const relasi = relasiLembar(lembar.pengenalan.judul, lembar.sebuku).find((calon) => calon.lembar !== nameKey(lembar.lembar.nama));
  if (satu.unit === "" && relasi) {
    const sel = lembar.lembar.baris[satu.indeks]?.sel[relasi.kolom];
    return unitRujukan(lembar, { ...relasi, isi: teksSel(sel) }, penilaian);
  }
  const tertulis = satu.unit !== "" || satu.unitInduk !== "";
  if (!tertulis && (lembar.pengenalan.pemetaan["unit"] !== undefined || (satu.bagian === "" && satu.induk !== null))) return null;
  const judul = tertulis ? "" : judulPeta(satu, { lembar, penilaian });
  const nama = satu.unit || satu.unitInduk || satu.bagian || judul;
  if (nama === "") return null;
  const temuan = penilaian.susunan.unitUntuk(nama, tertulis ? satu.unitInduk : judul === nama ? "" : judul);
  if ("unit" in temuan) return temuan.unit;
  satu.pembaca.lapor("unit", "unitTaksa", {
    unit: nama,
    tempat: temuan.taksa.map((unit) => penilaian.susunan.jalur(unit)).join("; "),
  });
  return null;
}

/** The unit of the title above a peta; empty for an unknown name of the office where the post stands in a unit already. */
function judulPeta(satu: BarisJabatan, { lembar, penilaian: { susunan } }: Pick<Pohon, "lembar" | "penilaian">): string {
  const judul = unitAtasTabel(lembar.lembar, lembar.pengenalan.barisJudul)?.teks ?? "";
  const dikenal = namaBagian(judul) || susunan.unitBernama(judul).length > 0;
  return dikenal || susunan.pemilikJabatan(satu.nama).length === 0 ? judul : "";
}

function nilaiSatu(pohon: Pohon, nomor: number, dasarSendiri: UnitDraf | null): BarisDinilai {
  const { penilaian, baris, letak, lembar } = pohon;
  const { susunan } = penilaian;
  const satu = baris[nomor];
  if (!satu || satu.dikeluarkan) return barisDikecualikan(satu?.indeks ?? 0);
  const { indeks, pembaca } = satu;
  const induk = satu.induk === null ? null : (letak.get(satu.induk) ?? null);
  if (pembaca.ditolak) return barisDitolak(indeks, pembaca.masalah);
  const dasar = dasarSendiri ?? induk?.dasar ?? null;
  const unit = tempatkan(pohon, satu, { dasar, induk });
  const tempat = { berkas: lembar.berkas, lembar: lembar.nomor, sel: pembaca.alamat("nama") };
  const ada = penilaian.nama.jabatan({ unit, nama: satu.nama, tempat });
  if (ada && penilaian.petaJabatan.has(ada.kunci)) return tambahKursi(pohon, { nomor, satu, ada, letak: { dasar, unit, jabatan: ada } });
  const jabatan =
    ada ??
    susunan.tambahJabatan(unit, { nama: satu.nama, ...jenisBaru(satu), kelas: satu.kelas, kode: satu.kode || null, kursi: satu.kursi });
  penilaian.petaJabatan.set(jabatan.kunci, tempatSel(lembar, pembaca.alamat("nama")));
  penilaian.kursi.set(jabatan.kunci, satu.kursi ?? 1);
  susunan.tandaiBerjabatan(unit);
  letak.set(nomor, { dasar, unit, jabatan });
  if (ada) perbarui(ada, satu);
  if (induk?.jabatan) jabatan.indukId = induk.jabatan.kunci;
  const isi = { ...satu, nama: jabatan.nama, unit: unit.nama, induk: null, anak: null, pembaca: null, dikeluarkan: null };
  if (!jabatan.asli) return { indeks, status: "baru", masalah: pembaca.masalah, perubahan: TANPA_PERUBAHAN, isi };
  const perubahan = sebutkan(jabatan, pohon);
  return { indeks, status: perubahan.length > 0 ? "berubah" : "tetap", masalah: pembaca.masalah, perubahan, isi };
}

/** The same title in the same unit once more: another seat of that jabatan, with those below it. */
function tambahKursi(
  { penilaian, letak: semua }: Pohon,
  { nomor, satu, ada, letak }: { readonly nomor: number; readonly satu: BarisJabatan; readonly ada: JabatanDraf; readonly letak: Letak },
): BarisDinilai {
  const { indeks, pembaca } = satu;
  const kursi = (penilaian.kursi.get(ada.kunci) ?? 1) + (satu.kursi ?? 1);
  const lama = ada.asli?.kursi ?? null;
  penilaian.kursi.set(ada.kunci, kursi);
  ada.kursi = kursi;
  semua.set(nomor, letak);
  pembaca.info("nama", "jabatanTambahKursi", {
    nama: satu.nama,
    unit: letak.unit.nama,
    tempat: penilaian.petaJabatan.get(ada.kunci) ?? "",
    kursi,
  });
  const isi = { nama: ada.nama, unit: letak.unit.nama, kursi };
  return {
    indeks,
    status: ada.asli ? (lama !== null && lama >= kursi ? "tetap" : "berubah") : "baru",
    masalah: pembaca.masalah,
    perubahan: TANPA_PERUBAHAN,
    isi,
  };
}

/** The unit of a row's jabatan: below its superior's unless the sheet names another unit for it, else the one that the sheet names. */
function tempatkan(
  pohon: Pohon,
  satu: BarisJabatan,
  { dasar, induk }: { readonly dasar: UnitDraf | null; readonly induk: Letak | null },
): UnitDraf {
  if (induk && (dasar === null || induk.dasar === null || induk.dasar === dasar)) return unitMilik(pohon, satu, induk.unit);
  if (dasar) return unitMilik(pohon, satu, dasar);
  const { unit, tebakan } = pohon.penilaian.susunan.unitPohon(satu.nama);
  if (!tebakan) return unit;
  pohon.unitTebakan.add(unit.nama);
  return unitMilik(pohon, satu, unit);
}

/** The unit that a jabatan with others below it heads under `atas`; `atas` itself for one without, and for the only one at its top. */
function unitMilik(pohon: Pohon, satu: BarisJabatan, atas: UnitDraf): UnitDraf {
  const tunggal = satu.induk === null && pohon.puncakPerUnit.get(atas.kunci) === 1;
  return tunggal || satu.anak.length === 0 ? atas : unitKepala(pohon.penilaian.susunan, satu, atas);
}

/** What a last line JUMLAH says of the seats, where the rows add up to something else. */
function jumlahKursi({ lembar, pengenalan }: LembarDraf, { baris, perabot }: Pick<TabelJabatan, "baris" | "perabot">): Masalah[] {
  const kolom = pengenalan.pemetaan["kursi"];
  const jumlah = lembar.baris[perabot.findLast(({ jenis }) => jenis === "jumlah")?.indeks ?? -1];
  const tertulis = kolom === undefined || !jumlah ? null : bacaAngkaSel(jumlah.sel[kolom]);
  const dihitung = baris.reduce((semua, { kursi }) => semua + (kursi ?? 0), 0);
  if (kolom === undefined || !jumlah || tertulis === null || tertulis === dihitung) return [];
  const data = { tertulis: formatAngka(tertulis), dihitung: formatAngka(dihitung) };
  return [masalah({ lembar: lembar.nama, sel: alamatSel(kolom, jumlah.nomor), kode: "jumlahBerbeda", data, tingkat: "peringatan" })];
}

function jenisBaru(satu: BarisJabatan): ReturnType<typeof tebakJenisJabatan> {
  return tebakJenisJabatan(satu.nama, teksSel(satu.pembaca.isi("jenis")));
}

/** Takes over what the row gives for a jabatan already stored; an empty cell changes nothing. */
function perbarui(jabatan: JabatanDraf, satu: BarisJabatan): void {
  if (satu.kelas !== null) jabatan.kelas = satu.kelas;
  if (satu.kode !== "") jabatan.kode = satu.kode;
  if (satu.kursi !== null) jabatan.kursi = satu.kursi;
  if (satu.jenis === null || satu.jenis === "struktural") return;
  jabatan.jenis = satu.jenis;
  jabatan.jenjang = jenisBaru(satu).jenjang;
}

function sebutkan(jabatan: JabatanDraf, { penilaian }: Pohon): readonly Perubahan[] {
  const { asli } = jabatan;
  if (!asli) return TANPA_PERUBAHAN;
  const beda = perubahanJabatan(jabatan);
  return [
    ...(beda.kelas === undefined ? [] : [{ isian: "kelas", lama: teksSel(asli.kelas), baru: teksSel(jabatan.kelas) }]),
    ...(beda.kode === undefined ? [] : [{ isian: "kode", lama: asli.kode ?? "", baru: jabatan.kode ?? "" }]),
    ...(beda.kursi === undefined ? [] : [{ isian: "kursi", lama: teksSel(asli.kursi), baru: teksSel(jabatan.kursi) }]),
    ...(beda.jenis === undefined ? [] : [{ isian: "jenis", lama: asli.jenis, baru: jabatan.jenis }]),
    ...(beda.jenjang === undefined ? [] : [{ isian: "jenjang", lama: asli.jenjang ?? "", baru: jabatan.jenjang ?? "" }]),
    ...(beda.indukId === undefined
      ? []
      : [
          { isian: "induk", lama: penilaian.susunan.sebutanJabatan(asli.indukId), baru: penilaian.susunan.sebutanJabatan(jabatan.indukId) },
        ]),
  ];
}
