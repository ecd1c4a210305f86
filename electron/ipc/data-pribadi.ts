import type { CariBaris } from "../../core/baris/hubungan";
import { sasaranNilai } from "../../core/baris/hubungan";
import { isianBaris } from "../../core/baris/kata";
import type { Baris } from "../../core/baris/kolom";
import { tabelDari, type NamaTabel } from "../../core/baris/semua";
import { AppError } from "../../core/errors";
import { groupBy } from "../../core/group";
import type { DataPribadi, TabelData } from "../../core/orang/data-pribadi";
import { namaLengkap } from "../../core/pegawai/pegawai";
import { formatWaktu } from "../../core/text/date";
import { HAL } from "../../core/text/hal";
import { kalimatLangkah } from "../../core/text/langkah";
import { TEKS_DATA_PRIBADI } from "../../core/text/orang-berkas";
import { barisDari, barisMilik, langkahMenyentuh, type BarisTabelData } from "../db/data-pribadi";
import { identitasPegawai } from "../db/orang-identitas";
import type { Query } from "../db/schema";

/** Gathers everything that the data file holds of a person, in words, with the trace of its processing. @throws AppError notFound */
export async function dataPribadiOrang(query: Query, id: string): Promise<DataPribadi> {
  const identitas = await identitasPegawai(query, id);
  if (!identitas) throw new AppError("notFound", { hal: HAL.pegawai });
  const milik = await barisMilik(query, id);
  const cari = await pencari(query, milik);
  const langkah = await langkahMenyentuh(query, milik);
  return {
    nama: namaLengkap(identitas),
    nip: identitas.nip,
    tabel: milik.map((satu) => tabelData(satu, cari)),
    jejak: langkah.map(({ waktu, pelaku, kode, rincian }) => ({
      waktu: formatWaktu(waktu),
      pelaku,
      langkah: kalimatLangkah(kode, rincian),
    })),
    tidakIkut: [TEKS_DATA_PRIBADI.tanpaPerkara],
  };
}

function tabelData({ tabel, baris }: BarisTabelData, cari: CariBaris): TabelData {
  const isi = baris.map((satu) => isianBaris(tabel, { id: satu.id, baris: satu }, cari));
  const kolom = [...new Set(isi.flatMap((bidang) => bidang.map(({ label }) => label)))];
  return {
    nama: tabelDari(tabel).nama,
    kolom,
    baris: isi.map((bidang) => {
      const perLabel = groupBy(bidang, ({ label }) => label);
      return kolom.map(
        (label) =>
          perLabel
            .get(label)
            ?.map(({ nilai }) => nilai)
            .find((nilai) => nilai !== null) ?? null,
      );
    }),
  };
}

/** How many references deep a name may lie: a decision is called by its target, which is called by its person. */
const TERDALAM = 3;

/** Reads beforehand every row that a reference of these rows names, and those that give them their names. */
async function pencari(query: Query, milik: readonly BarisTabelData[]): Promise<CariBaris> {
  const ada = new Map<NamaTabel, Map<string, Baris>>();
  let tingkat = milik;
  for (let dalam = 0; dalam < TERDALAM && tingkat.length > 0; dalam += 1) {
    for (const { tabel, baris } of tingkat)
      ada.set(tabel, new Map([...(ada.get(tabel) ?? []), ...baris.map((satu) => [satu.id, satu] as const)]));
    const dituju = groupBy(
      tingkat.flatMap(({ tabel, baris }) => baris.flatMap((satu) => rujukanBaris(tabel, satu))),
      ({ ke }) => ke,
    );
    const berikut: BarisTabelData[] = [];
    for (const [ke, semua] of dituju) {
      const belum = [...new Set(semua.map(({ id }) => id))].filter((id) => !ada.get(ke)?.has(id));
      if (belum.length > 0) berikut.push({ tabel: ke, baris: await barisDari(query, { tabel: ke, kolom: "id" }, belum) });
    }
    tingkat = berikut;
  }
  for (const { tabel, baris } of tingkat)
    ada.set(tabel, new Map([...(ada.get(tabel) ?? []), ...baris.map((satu) => [satu.id, satu] as const)]));
  return (tabel, id) => ada.get(tabel)?.get(id) ?? null;
}

function rujukanBaris(
  tabel: NamaTabel,
  baris: Baris & { readonly id: string },
): readonly { readonly ke: NamaTabel; readonly id: string }[] {
  return Object.entries(tabelDari(tabel).kolom).flatMap(([nama, kolom]) => {
    const nilai = baris[nama] ?? null;
    const ke = sasaranNilai(kolom, baris.id);
    return ke === null || nilai === null || nilai === "" ? [] : [{ ke, id: String(nilai) }];
  });
}
