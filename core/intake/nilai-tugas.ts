import type { Tugas } from "../abk/tugas";
import { groupBy } from "../group";
import { nameKey } from "../name";
import { tanyaKelipatanWaktu } from "./kelipatan-waktu";
import { alamatSel } from "./lembar";
import type { BarisAbk } from "./baris-abk";
import type { TugasTersimpan } from "./keadaan";
import { masalah } from "./masalah";
import type { LembarDraf } from "./lembar-draf";
import { barisDikecualikan, barisDitolak, type BarisDinilai, type Penilaian, type Perubahan } from "./penilaian";
import type { Masalah } from "./pratinjau";
import { AWALAN_KUNCI_BARU } from "./rencana";
import type { JabatanDraf } from "./susunan";

interface BahanTugas {
  readonly lembar: LembarDraf;
  readonly baris: readonly BarisAbk[];
  readonly jabatan: JabatanDraf;
  readonly penilaian: Penilaian;
}

/**
 * Compares the tasks of a sheet with those stored for its jabatan. A task is known by its text; where a text repeats, the first
 * stands for the first stored one, the second for the second. Stored tasks that the sheet does not name are told, never removed.
 */
export function nilaiTugas({ lembar, baris, jabatan, penilaian }: BahanTugas): {
  readonly baris: readonly BarisDinilai[];
  readonly masalah: readonly Masalah[];
} {
  const disebut = penilaian.tugasDisebut.get(jabatan.kunci);
  const semua = penilaian.tugasMenurutJabatan.get(jabatan.kunci) ?? [];
  const tersimpan = semua.filter(({ id }) => disebut?.id.has(id) !== true);
  const diterima = (satu: BarisAbk): boolean => satu.tugas !== null && !lembar.dikeluarkan.has(satu.pembaca.nomor);
  const { pasangan, sisa } = pasangkan([...baris.filter(diterima), ...baris.filter((satu) => !diterima(satu))], tersimpan);
  const tugasDibaca = tanyaKelipatanWaktu({ lembar, baris, jabatan, pasangan }, penilaian);
  const pertama = new Map<string, string>();
  let urutan = disebut?.urutan ?? semua.reduce((tertinggi, tugas) => Math.max(tertinggi, tugas.urutan), -1) + 1;
  const hasil = baris.map((satu): BarisDinilai => {
    const kunci = kunciTugas(satu);
    const lama = pasangan.get(satu);
    const { pembaca, indeks } = satu;
    if (lembar.dikeluarkan.has(pembaca.nomor)) return barisDikecualikan(indeks);
    const terdahulu = pertama.get(kunci);
    if (terdahulu === undefined) pertama.set(kunci, alamatSel(lembar.pengenalan.pemetaan["uraian"] ?? 0, pembaca.nomor));
    else if (kunci !== "") pembaca.lapor("uraian", "tugasGanda", { tempat: terdahulu });
    const tugas = tugasDibaca(satu);
    if (!tugas) return barisDitolak(indeks, pembaca.masalah);
    const isi = { ...tugas, normaWaktu: tugas.normaWaktuMenit };
    if (!lama) {
      const kunciBaru = `${AWALAN_KUNCI_BARU}${jabatan.kunci}:${urutan}`;
      penilaian.tulis.tugas.tambah.push({ kunci: kunciBaru, isi: { ...tugas, jabatanId: jabatan.kunci, urutan } });
      urutan += 1;
      return { indeks, status: "baru", masalah: pembaca.masalah, perubahan: [], isi };
    }
    const { isi: ubah, perubahan } = perubahanTugas(lama, tugas, satu);
    if (perubahan.length > 0) penilaian.tulis.tugas.ubah.push({ id: lama.id, revision: lama.revision, isi: ubah });
    return { indeks, status: perubahan.length > 0 ? "berubah" : "tetap", masalah: pembaca.masalah, perubahan, isi };
  });
  penilaian.tugasDisebut.set(jabatan.kunci, {
    kunci: new Set([...(disebut?.kunci ?? []), ...baris.map(kunciTugas)]),
    id: new Set([...(disebut?.id ?? []), ...[...pasangan.values()].map(({ id }) => id)]),
    urutan,
  });
  return { baris: hasil, masalah: tugasHilang(lembar.lembar.nama, sisa) };
}

/** Whether every task of a sheet was named by an earlier one of the same jabatan: it is a copy and goes on with nothing. */
export function tugasSalinan(baris: readonly BarisAbk[], jabatan: JabatanDraf, { tugasDisebut }: Penilaian): boolean {
  const disebut = tugasDisebut.get(jabatan.kunci)?.kunci;
  return baris.every((satu) => satu.tugas === null || disebut?.has(kunciTugas(satu)) === true);
}

/** A task by its text; a text without a single letter or digit by itself. */
function kunciTugas({ uraian }: { readonly uraian: string }): string {
  return nameKey(uraian) || uraian;
}

/** Pairs rows, in the order given, with the stored tasks of the same text; the rows that will be written choose first. */
function pasangkan(
  baris: readonly BarisAbk[],
  tersimpan: readonly TugasTersimpan[],
): { readonly pasangan: ReadonlyMap<BarisAbk, TugasTersimpan>; readonly sisa: readonly TugasTersimpan[] } {
  const antrean = groupBy(
    tersimpan.toSorted((a, b) => a.urutan - b.urutan),
    kunciTugas,
  );
  const pasangan = new Map<BarisAbk, TugasTersimpan>();
  for (const satu of baris) {
    const lama = antrean.get(kunciTugas(satu))?.shift();
    if (lama) pasangan.set(satu, lama);
  }
  return { pasangan, sisa: [...antrean.values()].flat() };
}

/** Fields of a task with the column that gives each: a column that the sheet lacks, or an empty cell, changes nothing. */
const KOLOM = [
  { isian: "uraian", kolom: ["uraian"] },
  { isian: "satuanHasil", kolom: ["satuanHasil"] },
  { isian: "volume", kolom: ["volume"] },
  { isian: "periode", kolom: ["periode", "waktuKerjaEfektif"] },
  { isian: "normaWaktuMenit", kolom: ["normaWaktu"] },
  { isian: "keterangan", kolom: ["keterangan"] },
] as const satisfies readonly { readonly isian: keyof Omit<Tugas, "id">; readonly kolom: readonly string[] }[];

function perubahanTugas(
  lama: TugasTersimpan,
  baru: Omit<Tugas, "id">,
  { pembaca }: BarisAbk,
): { readonly isi: Partial<Omit<Tugas, "id">>; readonly perubahan: readonly Perubahan[] } {
  const beda = KOLOM.filter(
    ({ isian, kolom }) => baru[isian] !== lama[isian] && baru[isian] !== "" && kolom.some((satu) => pembaca.punya(satu)),
  );
  return {
    isi: Object.fromEntries(beda.map(({ isian }) => [isian, baru[isian]])),
    perubahan: beda.map(({ isian }) => ({ isian, lama: teks(lama[isian]), baru: teks(baru[isian]) })),
  };
}

function teks(nilai: string | number): string {
  return typeof nilai === "number" ? String(nilai).replace(".", ",") : nilai;
}

function tugasHilang(lembar: string, sisa: readonly TugasTersimpan[]): Masalah[] {
  if (sisa.length === 0) return [];
  const contoh = sisa.slice(0, 3).map((tugas) => tugas.uraian);
  return [
    masalah({ lembar, kode: "tugasHilang", data: { jumlah: sisa.length, contoh: contoh.join("; ") + (sisa.length > 3 ? "; …" : "") } }),
  ];
}
