import { AppError } from "../errors";
import type { Draf, TempatLembar } from "./draf";
import { selKosong, teksSel, uraikanAlamat } from "./lembar";
import { masalah } from "./masalah";
import { kunciLembar, type LembarSelesai } from "./nilai-draf";
import { TANPA_PERUBAHAN, type BarisDinilai } from "./penilaian";
import type { BarisPratinjau, KepalaKolom, Masalah, RingkasanBerkas, RingkasanLembar, StatusBaris } from "./pratinjau";

/** Problems of a sheet that its summary carries; the rest is counted and seen row by row. */
const MASALAH_TERBANYAK = 1_000;
/** Columns that a preview shows at most; a workbook may have 16,384. */
const KOLOM_TERBANYAK = 60;

export interface PermintaanHalaman extends TempatLembar {
  readonly status: StatusBaris | "bermasalah" | null;
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

/** One page of a sheet's rows. A sheet that was not recognised shows its rows as they are, for correcting the mapping. */
export function barisLembar(draf: Draf, permintaan: PermintaanHalaman): HalamanBaris {
  const lembar = draf.hasil.lembar.find((satu) => satu.berkas === permintaan.berkas && satu.nomor === permintaan.lembar);
  if (!lembar) throw new AppError("notFound", { hal: `${permintaan.berkas + 1}/${permintaan.lembar + 1}` });
  const kolom = kepalaKolom(lembar);
  const { status } = permintaan;
  const semua = lembar.pengenalan.jenis === "tidakDikenal" ? barisApaAdanya(lembar) : lembar.baris;
  const terpilih =
    status === null ? semua : semua.filter((baris) => (status === "bermasalah" ? baris.masalah.length > 0 : baris.status === status));
  const diperbaiki = kolomDiperbaiki(draf, permintaan);
  return {
    kolom,
    total: terpilih.length,
    baris: terpilih.slice(permintaan.lewati, permintaan.lewati + permintaan.jumlah).flatMap((baris): BarisPratinjau[] => {
      const mentah = lembar.lembar.baris[baris.indeks];
      if (!mentah) return [];
      const sel = kolom.map(({ indeks }) => teksSel(mentah.sel[indeks]));
      return [
        {
          nomor: mentah.nomor,
          status: baris.status,
          sel,
          diperbaiki: diperbaiki.get(mentah.nomor) ?? [],
          perubahan: baris.perubahan,
          masalah: baris.masalah,
        },
      ];
    }),
  };
}

function ringkasLembar(lembar: LembarSelesai): RingkasanLembar {
  const jumlah: Record<StatusBaris, number> = { baru: 0, berubah: 0, tetap: 0, ditolak: 0, dikecualikan: 0 };
  for (const baris of lembar.baris) jumlah[baris.status] += 1;
  const { pengenalan } = lembar;
  return {
    nama: lembar.lembar.nama,
    jenis: pengenalan.jenis,
    keterangan: lembar.keterangan,
    abk: lembar.abk,
    baris: lembar.baris.length,
    ...jumlah,
    barisJudul: pengenalan.barisJudul,
    judul: pengenalan.judul.slice(0, KOLOM_TERBANYAK),
    pemetaan: pengenalan.pemetaan,
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
  let lebar = pengenalan.judul.length;
  if (lebar === 0) for (const baris of lembar.baris.slice(0, 200)) lebar = Math.max(lebar, baris.sel.length);
  return Array.from({ length: Math.min(lebar, KOLOM_TERBANYAK) }, (_, indeks) => ({
    isian: isian.get(indeks) ?? "",
    judul: pengenalan.judul[indeks] ?? "",
    indeks,
  }));
}

function barisApaAdanya({ lembar }: LembarSelesai): BarisDinilai[] {
  return lembar.baris.flatMap((baris, indeks) =>
    baris.sel.every((isi) => selKosong(isi)) ? [] : [{ indeks, status: "dikecualikan" as const, masalah: [], perubahan: TANPA_PERUBAHAN }],
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
