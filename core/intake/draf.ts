import { idHariDaftar, type Ingatan } from "../ingatan";
import { AppError } from "../errors";
import { TEKS_TINDAKAN_DRAF } from "../text/tindakan-draf";
import { bentukDari } from "./jenis-lembar";
import type { KeadaanData, PemetaanTersimpan } from "./keadaan";
import { kenaliLembar, tandaJudul, type PilihanBaca } from "./kenali";
import { uraikanAlamat, type BukuTerbaca } from "./lembar";
import { kunciLembar } from "./lembar-draf";
import { nilaiDraf, TANPA_KOREKSI, type BahanNilai, type HasilNilai, type KoreksiLembar } from "./nilai-draf";
import { dampakRencana, type DampakImpor, type RencanaTulis } from "./rencana";
import { pecahBuku } from "./pecah-tabel";
import { rencanaJabatan, rencanaUnit } from "./rencana-susunan";

/** An import before it is accepted: files, corrections and their judgement. Every change returns a new draft, judged anew. */
export interface Draf {
  readonly bahan: BahanNilai;
  readonly hasil: HasilNilai;
  /** What was changed here before, last first, and what was taken back of it. */
  readonly lalu: Langkah | null;
  readonly depan: Langkah | null;
}

/** One change of the analyst, in words, with the corrections and answers on its other side. */
interface Langkah {
  readonly apa: string;
  readonly sisi: Pick<BahanNilai, "koreksi" | "jawaban">;
  readonly sebelum: Langkah | null;
}

/** Place of a sheet: numbers from 0 in the order in which files and sheets came. */
export interface TempatLembar {
  readonly berkas: number;
  readonly lembar: number;
}

/** Begins a draft from files already read. */
export function mulaiDraf(buku: readonly BukuTerbaca[], keadaan: KeadaanData, pemetaan: readonly PemetaanTersimpan[]): Draf {
  return nilaiUlang({ buku: pecahBuku(buku), keadaan, pemetaan, koreksi: new Map(), jawaban: new Map() });
}

/**
 * Answers a question by its key; null takes the answer back. A question without free text takes only its own choices; any other answer,
 * and one to a question that is not put, is refused.
 */
export function jawab(draf: Draf, kunci: string, nilai: string | null): Draf {
  const pertanyaan = draf.hasil.penilaian.tanya.semua().find((satu) => satu.kunci === kunci);
  if (nilai !== null) {
    if (!pertanyaan) throw new AppError("notFound", { hal: kunci });
    const dikenal = pertanyaan.bebas !== null || pertanyaan.pilihan.some((satu) => satu.nilai === nilai);
    if (!dikenal) throw new AppError("invalidInput", { rincian: nilai });
  }
  const jawaban = new Map(draf.bahan.jawaban);
  if (nilai === null) jawaban.delete(kunci);
  else jawaban.set(kunci, nilai);
  return melangkah(draf, TEKS_TINDAKAN_DRAF.jawaban, { koreksi: draf.bahan.koreksi, jawaban });
}

/** Takes the last change of the analyst back; the draft itself when there is none. */
export function kembali(draf: Draf): Draf {
  const { lalu, depan, bahan } = draf;
  if (!lalu) return draf;
  const { koreksi, jawaban } = bahan;
  return {
    ...nilaiUlang({ ...bahan, ...lalu.sisi }),
    lalu: lalu.sebelum,
    depan: { apa: lalu.apa, sisi: { koreksi, jawaban }, sebelum: depan },
  };
}

/** Does again what was taken back last; the draft itself when there is none. */
export function ulangi(draf: Draf): Draf {
  const { lalu, depan, bahan } = draf;
  if (!depan) return draf;
  const { koreksi, jawaban } = bahan;
  return {
    ...nilaiUlang({ ...bahan, ...depan.sisi }),
    lalu: { apa: depan.apa, sisi: { koreksi, jawaban }, sebelum: lalu },
    depan: depan.sebelum,
  };
}

/** Mends one cell; the draft as a whole is judged again, because a unit or NIP may matter elsewhere. */
export function perbaikiSel(draf: Draf, tempat: TempatLembar, { sel, nilai }: { readonly sel: string; readonly nilai: string }): Draf {
  if (!uraikanAlamat(sel)) throw new AppError("invalidInput", { rincian: sel });
  return ubahKoreksi(draf, { tempat, apa: TEKS_TINDAKAN_DRAF.sel(sel) }, (lama) => ({
    ...lama,
    perbaikan: new Map(lama.perbaikan).set(sel, nilai),
  }));
}

/** Leaves rows (sheet row numbers) out of the import, or takes them back in. */
export function keluarkanBaris(
  draf: Draf,
  tempat: TempatLembar,
  { baris, keluarkan }: { readonly baris: readonly number[]; readonly keluarkan: boolean },
): Draf {
  const apa = keluarkan ? TEKS_TINDAKAN_DRAF.keluarkan(baris.length) : TEKS_TINDAKAN_DRAF.ikutkan(baris.length);
  return ubahKoreksi(draf, { tempat, apa }, (lama) => {
    const dikeluarkan = new Set(lama.dikeluarkan);
    for (const nomor of baris) {
      if (keluarkan) dikeluarkan.add(nomor);
      else dikeluarkan.delete(nomor);
    }
    return { ...lama, dikeluarkan };
  });
}

/** Fixes how a sheet is read, and for an ABK sheet which jabatan and unit it describes. */
export function petakan(
  draf: Draf,
  tempat: TempatLembar,
  pilihan: PilihanBaca & { readonly abk?: { readonly jabatan: string; readonly unit: string } | undefined },
): Draf {
  const { abk, ...baca } = pilihan;
  return ubahKoreksi(draf, { tempat, apa: TEKS_TINDAKAN_DRAF.petakan }, (lama) => ({ ...lama, pilihan: baca, abk: abk ?? lama.abk }));
}

/** The same files and corrections against a newer state of the data file. */
export function segarkan(draf: Draf, keadaan: KeadaanData): Draf {
  return { ...draf, ...nilaiUlang({ ...draf.bahan, keadaan }), lalu: draf.lalu, depan: draf.depan };
}

/** What accepting the draft writes. */
export function rencana(draf: Draf): RencanaTulis {
  const { bahan, hasil } = draf;
  const { penilaian } = hasil;
  return {
    unit: rencanaUnit(penilaian.susunan),
    jabatan: rencanaJabatan(penilaian.susunan),
    ...penilaian.tulis,
    riwayatStatus: penilaian.fakta.rencana("riwayatStatus"),
    riwayatGolongan: penilaian.fakta.rencana("riwayatGolongan"),
    riwayatJabatan: penilaian.fakta.rencana("riwayatJabatan"),
    riwayatKedudukan: penilaian.fakta.rencana("riwayatKedudukan"),
    riwayatPendidikan: penilaian.fakta.rencana("riwayatPendidikan"),
    ingatan: [...ingatanBaru(draf), ...penilaian.ingatanTulis, ...hariDaftarBaru(penilaian)],
    pemetaan: pemetaanBaru(bahan, hasil),
  };
}

/** Counts of what accepting the draft writes. */
export function dampak(draf: Draf): DampakImpor {
  return dampakRencana(rencana(draf));
}

function nilaiUlang(bahan: BahanNilai): Draf {
  return { bahan, hasil: nilaiDraf(bahan), lalu: null, depan: null };
}

function melangkah(draf: Draf, apa: string, baru: Langkah["sisi"]): Draf {
  const { koreksi: lama, jawaban } = draf.bahan;
  return { ...nilaiUlang({ ...draf.bahan, ...baru }), lalu: { apa, sisi: { koreksi: lama, jawaban }, sebelum: draf.lalu }, depan: null };
}

function ubahKoreksi(
  draf: Draf,
  { tempat: { berkas, lembar }, apa }: { readonly tempat: TempatLembar; readonly apa: string },
  ubah: (lama: KoreksiLembar) => KoreksiLembar,
): Draf {
  if (!draf.bahan.buku[berkas]?.lembar[lembar]) throw new AppError("notFound", { hal: `${berkas + 1}/${lembar + 1}` });
  const kunci = kunciLembar(berkas, lembar);
  const semua = new Map(draf.bahan.koreksi).set(kunci, ubah(draf.bahan.koreksi.get(kunci) ?? TANPA_KOREKSI));
  return melangkah(draf, apa, { koreksi: semua, jawaban: draf.bahan.jawaban });
}

/** Mappings that differ from what the headings alone say: only those are worth remembering. */
function pemetaanBaru({ koreksi: semua }: BahanNilai, hasil: HasilNilai): readonly PemetaanTersimpan[] {
  return hasil.lembar.flatMap(({ berkas, nomor, lembar, pengenalan }) => {
    const pilihan = semua.get(kunciLembar(berkas, nomor))?.pilihan;
    // A form has no columns that another one could have like it.
    if (!pilihan || bentukDari(pilihan.jenis)?.kunci === null) return [];
    const sendiri = kenaliLembar(lembar, new Map(), null);
    const sama = sendiri.jenis === pilihan.jenis && urutkan(sendiri.pemetaan) === urutkan(pengenalan.pemetaan);
    return sama ? [] : [{ tanda: tandaJudul(pengenalan.judul), jenis: pilihan.jenis, kolom: pengenalan.pemetaan }];
  });
}

/** Answers that hold beyond this import and were given in it. */
function ingatanBaru({ hasil, bahan }: Draf): readonly Ingatan[] {
  return hasil.penilaian.tanya.semua().flatMap(({ kunci }) => {
    const ingat = hasil.penilaian.tanya.ingatan(kunci);
    return ingat !== null && bahan.jawaban.has(kunci) ? [hasil.penilaian.nama.ingatan(ingat)] : [];
  });
}

/** The day of the newest list of people: later imports tell by it which of their lists are older. */
function hariDaftarBaru({ hariDaftar, keadaan, diingat, hariTerakhir }: HasilNilai["penilaian"]): readonly Ingatan[] {
  if (hariDaftar === null || (diingat.has(idHariDaftar) && hariTerakhir !== null && hariDaftar <= hariTerakhir)) return [];
  return hariDaftar <= keadaan.per ? [{ id: idHariDaftar, nilai: hariDaftar }] : [];
}

function urutkan(pemetaan: Readonly<Record<string, number>>): string {
  return Object.entries(pemetaan)
    .map(([isian, kolom]) => `${isian}=${kolom}`)
    .toSorted()
    .join();
}
