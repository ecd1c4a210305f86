import { parsePlainDate } from "../date";
import { AppError } from "../errors";
import { formatTanggalPendek } from "../text/date";
import type { TandaDesimal } from "../text/gaya-angka";
import type { Draf, TempatLembar } from "./draf";
import { bentukDari, jenisDibaca } from "./jenis-lembar";
import { kelompokkanMasalah } from "./kelompok-masalah";
import { alamatSel, selKosong, teksSel, uraikanAlamat, type BarisMentah } from "./lembar";
import { masalah } from "./masalah";
import { kolomTakDibaca } from "./masalah-umum";
import { kunciLembar } from "./lembar-draf";
import type { LembarSelesai } from "./nilai-draf";
import { TANPA_PERUBAHAN, type BarisDinilai } from "./penilaian";
import type { SusunanKantor } from "./susunan";
import { angkaTampil, konversiNorma, selTampil, type Konversi } from "./tampil-sel";
import type { BarisPratinjau, JenisPerabot, KepalaKolom, Masalah, RingkasanBerkas, RingkasanLembar, StatusBaris } from "./pratinjau";

/** Field of every column of a form that is read by its headings from top to bottom. */
const ISIAN_FORM = "isiForm";
/** Problems of a sheet that its summary carries; the rest is counted and seen row by row. */
const MASALAH_TERBANYAK = 1_000;
/** Columns that a preview shows at most; a workbook may have 16,384. */
export const KOLOM_TERBANYAK = 60;

export interface PermintaanHalaman extends TempatLembar {
  readonly status: StatusBaris | "bermasalah" | null;
  /** Rows of one group of problems only, by its key. */
  readonly kelompok?: string | null;
  readonly lewati: number;
  readonly jumlah: number;
}

export interface HalamanBaris {
  readonly kolom: readonly KepalaKolom[];
  readonly baris: readonly BarisPratinjau[];
  readonly total: number;
}

/** The whole draft in counts and problems: file -> sheet. */
export function ringkasan({ bahan, hasil }: Draf): RingkasanBerkas[] {
  return bahan.buku.map(({ nama, galat }, berkas) => ({
    nama,
    galat,
    lembar: hasil.lembar
      .filter((lembar) => lembar.berkas === berkas)
      .toSorted((a, b) => a.nomor - b.nomor)
      .map(ringkasLembar),
  }));
}

/** A row on its way to the preview: judged, or without data. */
interface BarisTampil extends BarisDinilai {
  readonly perabot: JenisPerabot | null;
}

/**
 * One page of a sheet's rows; those without data only when they are asked for. A sheet that was not recognised shows its rows as
 * they are, for correcting the mapping.
 */
export function barisLembar(draf: Draf, permintaan: PermintaanHalaman): HalamanBaris {
  const lembar = lembarDi(draf, permintaan);
  const kolom = kepalaKolom(lembar);
  const terpilih = pilihBaris(lembar, permintaan);
  const diperbaiki = kolomDiperbaiki(draf, permintaan);
  // What is typed in the preview is Indonesian, whatever the file writes.
  const tanda = (indeks: number, nomor: number): TandaDesimal => (lembar.diketik.has(alamatSel(indeks, nomor)) ? "koma" : lembar.desimal);
  const konversiBaris = ({ sel, nomor }: BarisMentah, { isi }: BarisTampil): Konversi | null => {
    const norma = lembar.pengenalan.pemetaan["normaWaktu"];
    return norma === undefined ? null : konversiNorma(sel[norma], isi?.["normaWaktu"], tanda(norma, nomor));
  };
  return {
    kolom,
    total: terpilih.length,
    baris: terpilih.slice(permintaan.lewati, permintaan.lewati + permintaan.jumlah).flatMap((baris): BarisPratinjau[] => {
      const mentah = lembar.lembar.baris[baris.indeks];
      if (!mentah) return [];
      const { status, perubahan, masalah: temuan, perabot, isi } = baris;
      const tersimpan = kolom.map(({ isian }) => nilaiTersimpan(isi, isian, draf.hasil.penilaian.susunan));
      return [
        {
          nomor: mentah.nomor,
          status,
          sel: kolom.map(({ indeks }) => teksSel(mentah.sel[indeks])),
          tersimpan,
          tampil: kolom.map(
            ({ isian, indeks }, letak) => tersimpan[letak] ?? selTampil(mentah.sel[indeks], isian, tanda(indeks, mentah.nomor)),
          ),
          konversi: konversiBaris(mentah, baris),
          perabot,
          tempat: lembar.lembar.potongan?.get(mentah.nomor)?.tempat ?? "",
          bagian: baris.bagian ?? "",
          diperbaiki: diperbaiki.get(mentah.nomor) ?? [],
          perubahan,
          masalah: temuan,
        },
      ];
    }),
  };
}

/** Numbers of the rows behind one group of problems. */
export function barisKelompok(draf: Draf, tempat: TempatLembar, kelompok: string): readonly number[] {
  const lembar = lembarDi(draf, tempat);
  return pilihBaris(lembar, { status: null, kelompok }).flatMap((baris) => lembar.lembar.baris[baris.indeks]?.nomor ?? []);
}

/** Rows that were refused or left out, as the file has them, with the reason beside each. */
export interface SisaLembar {
  readonly berkas: string;
  readonly lembar: string;
  /** Rows above the first row of data, so that what is mended is recognised when it comes in again. */
  readonly kepala: readonly (readonly string[])[];
  readonly baris: readonly { readonly nomor: number; readonly sel: readonly string[]; readonly alasan: string }[];
}

/** Everything that accepting would leave, sheet by sheet. `dikeluarkan`: the reason of a row that the analyst left out. */
export function sisaDraf({ bahan, hasil }: Draf, dikeluarkan: string): readonly SisaLembar[] {
  return hasil.lembar.flatMap((lembar): SisaLembar[] => {
    const baris = lembar.baris.flatMap((satu) => {
      const mentah = lembar.lembar.baris[satu.indeks];
      if (!mentah || (satu.status !== "ditolak" && satu.status !== "dikecualikan")) return [];
      const sebab = satu.masalah.filter((temuan) => temuan.tingkat === "galat");
      const alasan = (sebab.length > 0 ? sebab : satu.masalah).map(({ sel, pesan }) => (sel === "" ? pesan : `${sel}: ${pesan}`)).join(" ");
      return [
        { nomor: mentah.nomor, sel: mentah.sel.map((isi) => teksSel(isi)), alasan: satu.status === "dikecualikan" ? dikeluarkan : alasan },
      ];
    });
    if (baris.length === 0) return [];
    const kepala = lembar.lembar.baris.slice(0, lembar.pengenalan.awalData).map(({ sel }) => sel.map((isi) => teksSel(isi)));
    return [{ berkas: bahan.buku[lembar.berkas]?.nama ?? "", lembar: sebutanLembar(lembar), kepala, baris }];
  });
}

function lembarDi(draf: Draf, { berkas, lembar: nomor }: TempatLembar): LembarSelesai {
  const lembar = draf.hasil.lembar.find((satu) => satu.berkas === berkas && satu.nomor === nomor);
  if (!lembar) throw new AppError("notFound", { hal: `${berkas + 1}/${nomor + 1}` });
  return lembar;
}

function pilihBaris(
  lembar: LembarSelesai,
  { status, kelompok = null }: Pick<PermintaanHalaman, "status" | "kelompok">,
): readonly BarisTampil[] {
  if (status === "perabot") {
    return lembar.perabot.map(({ indeks, jenis }): BarisTampil => ({
      indeks,
      status: "perabot",
      masalah: [],
      perubahan: TANPA_PERUBAHAN,
      isi: null,
      perabot: jenis,
    }));
  }
  const semua = jenisDibaca(lembar.pengenalan.jenis) ? lembar.baris : barisApaAdanya(lembar);
  const cocok = (baris: BarisDinilai): boolean =>
    (status === null || (status === "bermasalah" ? baris.masalah.length > 0 : baris.status === status)) &&
    (kelompok === null || baris.masalah.some((satu) => satu.kelompok === kelompok));
  const terpilih = status === null && kelompok === null ? semua : semua.filter(cocok);
  return terpilih.map((baris) => ({ ...baris, perabot: null }));
}

/** A stored value as it is printed: numbers and days the Indonesian way; null when the row stores nothing in the column. */
function nilaiTersimpan(isi: BarisDinilai["isi"], isian: string, susunan: SusunanKantor): string | null {
  if (isi === null || isian === "") return null;
  if ((isian === "jabatan" || isian === "unit") && typeof isi["jabatanId"] === "string")
    return susunan.namaJabatan(isi["jabatanId"])?.[isian] ?? null;
  if (!Object.hasOwn(isi, isian)) return null;
  const nilai = isi[isian] ?? "";
  if (typeof nilai === "number") return angkaTampil(nilai, isian);
  const tanggal = parsePlainDate(nilai);
  return tanggal ? formatTanggalPendek(tanggal) : nilai;
}

function sebutanLembar({ lembar: { nama, bagian } }: LembarSelesai): string {
  return bagian === undefined ? nama : `${nama} · ${bagian}`;
}

function ringkasLembar(lembar: LembarSelesai): RingkasanLembar {
  const jumlah: Record<StatusBaris, number> = {
    baru: 0,
    berubah: 0,
    tetap: 0,
    ditolak: 0,
    dikecualikan: 0,
    perabot: lembar.perabot.length,
  };
  for (const { status } of lembar.baris) jumlah[status] += 1;
  const jenisPerabot: Partial<Record<JenisPerabot, number>> = {};
  for (const { jenis } of lembar.perabot) jenisPerabot[jenis] = (jenisPerabot[jenis] ?? 0) + 1;
  const { pengenalan } = lembar;
  return {
    nama: sebutanLembar(lembar),
    jenis: pengenalan.jenis,
    keterangan: lembar.keterangan,
    abk: lembar.abk,
    baris: lembar.baris.length,
    ...jumlah,
    jenisPerabot,
    barisTerisi: lembar.lembar.baris.filter(({ sel }) => sel.some((isi) => !selKosong(isi))).length,
    kolomTakDibaca: kolomTakDibaca(lembar),
    kelompok: kelompokkanMasalah(lembar.masalah, lembar.baris),
    barisJudul: pengenalan.barisJudul,
    judul: pengenalan.judul.slice(0, KOLOM_TERBANYAK),
    pemetaan: pengenalan.pemetaan,
    tebakan: pengenalan.tebakan,
    masalah: masalahLembar(lembar),
  };
}

function masalahLembar(lembar: LembarSelesai): readonly Masalah[] {
  const semua = [...lembar.masalah];
  let lebih = 0;
  for (const { masalah: milikBaris } of lembar.baris) {
    for (const satu of milikBaris) {
      if (semua.length < MASALAH_TERBANYAK) semua.push(satu);
      else lebih += 1;
    }
  }
  return lebih === 0 ? semua : [...semua, masalah({ lembar: lembar.lembar.nama, kode: "masalahLainnya", data: { jumlah: lebih } })];
}

function kepalaKolom({ lembar, pengenalan }: LembarSelesai): KepalaKolom[] {
  const isian = new Map(Object.entries(pengenalan.pemetaan).map(([nama, kolom]) => [kolom, nama]));
  const tanpaKolom = bentukDari(pengenalan.jenis)?.kunci === null;
  let lebar = pengenalan.judul.length;
  for (const baris of lembar.baris.slice(0, 200)) lebar = Math.max(lebar, baris.sel.length);
  return Array.from({ length: Math.min(lebar, KOLOM_TERBANYAK) }, (_, indeks) => ({
    // A form has no columns that give fields: every cell may hold something of it.
    isian: tanpaKolom ? ISIAN_FORM : (isian.get(indeks) ?? ""),
    judul: pengenalan.judul[indeks] ?? "",
    indeks,
  }));
}

function barisApaAdanya({ lembar }: LembarSelesai): BarisDinilai[] {
  return lembar.baris.flatMap((baris, indeks) =>
    baris.sel.every((isi) => selKosong(isi))
      ? []
      : [{ indeks, status: "dikecualikan" as const, masalah: [], perubahan: TANPA_PERUBAHAN, isi: null }],
  );
}

function kolomDiperbaiki({ bahan }: Draf, { berkas, lembar }: TempatLembar): ReadonlyMap<number, readonly number[]> {
  const hasil = new Map<number, number[]>();
  for (const alamat of bahan.koreksi.get(kunciLembar(berkas, lembar))?.perbaikan.keys() ?? []) {
    const tempat = uraikanAlamat(alamat);
    if (tempat) hasil.set(tempat.nomor, [...(hasil.get(tempat.nomor) ?? []), tempat.kolom]);
  }
  return hasil;
}
