import { AppError } from "../errors";
import type { KeadaanData, PemetaanTersimpan } from "./keadaan";
import { kenaliLembar, tandaJudul, type PilihanBaca } from "./kenali";
import { uraikanAlamat, type BukuTerbaca } from "./lembar";
import { kunciLembar, nilaiDraf, TANPA_KOREKSI, type BahanNilai, type HasilNilai, type KoreksiLembar } from "./nilai-draf";
import type { DampakImpor } from "./pratinjau";
import type { RencanaTulis } from "./rencana";
import { rencanaJabatan, rencanaUnit } from "./rencana-susunan";

/** An import before it is accepted: files, corrections and their judgement. Every change returns a new draft, judged anew. */
export interface Draf {
  readonly bahan: BahanNilai;
  readonly hasil: HasilNilai;
}

/** Place of a sheet: numbers from 0 in the order in which files and sheets came. */
export interface TempatLembar {
  readonly berkas: number;
  readonly lembar: number;
}

/** Begins a draft from files already read. */
export function mulaiDraf(buku: readonly BukuTerbaca[], keadaan: KeadaanData, pemetaan: readonly PemetaanTersimpan[]): Draf {
  return hitung({ buku, keadaan, pemetaan, koreksi: new Map() });
}

/** Mends one cell; the draft as a whole is judged again, because a unit or NIP may matter elsewhere. */
export function perbaikiSel(draf: Draf, tempat: TempatLembar, { sel, nilai }: { readonly sel: string; readonly nilai: string }): Draf {
  if (!uraikanAlamat(sel)) throw new AppError("invalidInput", { rincian: sel });
  return koreksi(draf, tempat, (lama) => ({ ...lama, perbaikan: new Map(lama.perbaikan).set(sel, nilai) }));
}

/** Leaves rows (sheet row numbers) out of the import, or takes them back in. */
export function keluarkanBaris(
  draf: Draf,
  tempat: TempatLembar,
  { baris, keluarkan }: { readonly baris: readonly number[]; readonly keluarkan: boolean },
): Draf {
  return koreksi(draf, tempat, (lama) => {
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
  return koreksi(draf, tempat, (lama) => ({ ...lama, pilihan: baca, abk: abk ?? lama.abk }));
}

/** The same files and corrections against a newer state of the data file. */
export function segarkan(draf: Draf, keadaan: KeadaanData): Draf {
  return hitung({ ...draf.bahan, keadaan });
}

/** What accepting the draft writes. */
export function rencana({ bahan, hasil }: Draf): RencanaTulis {
  const { penilaian } = hasil;
  return {
    unit: rencanaUnit(penilaian.susunan),
    jabatan: rencanaJabatan(penilaian.susunan),
    tugas: { tambah: penilaian.tugasTambah, ubah: penilaian.tugasUbah },
    pegawai: { tambah: penilaian.pegawaiTambah, ubah: penilaian.pegawaiUbah },
    pemetaan: pemetaanBaru(bahan, hasil),
  };
}

/** Counts of what accepting the draft writes. */
export function dampak(draf: Draf): DampakImpor {
  const tulis = rencana(draf);
  return {
    unitBaru: tulis.unit.tambah.length,
    unitBerubah: tulis.unit.ubah.length,
    jabatanBaru: tulis.jabatan.tambah.length,
    jabatanBerubah: tulis.jabatan.ubah.length,
    tugasBaru: tulis.tugas.tambah.length,
    tugasBerubah: tulis.tugas.ubah.length,
    pegawaiBaru: tulis.pegawai.tambah.length,
    pegawaiBerubah: tulis.pegawai.ubah.length,
  };
}

function hitung(bahan: BahanNilai): Draf {
  return { bahan, hasil: nilaiDraf(bahan) };
}

function koreksi(draf: Draf, { berkas, lembar }: TempatLembar, ubah: (lama: KoreksiLembar) => KoreksiLembar): Draf {
  if (!draf.bahan.buku[berkas]?.lembar[lembar]) throw new AppError("notFound", { hal: `${berkas + 1}/${lembar + 1}` });
  const kunci = kunciLembar(berkas, lembar);
  return hitung({ ...draf.bahan, koreksi: new Map(draf.bahan.koreksi).set(kunci, ubah(draf.bahan.koreksi.get(kunci) ?? TANPA_KOREKSI)) });
}

/** Mappings that differ from what the headings alone say: only those are worth remembering. */
function pemetaanBaru({ koreksi: semua }: BahanNilai, hasil: HasilNilai): readonly PemetaanTersimpan[] {
  return hasil.lembar.flatMap(({ berkas, nomor, lembar, pengenalan }) => {
    const pilihan = semua.get(kunciLembar(berkas, nomor))?.pilihan;
    if (!pilihan) return [];
    const sendiri = kenaliLembar(lembar, new Map(), null);
    const sama = sendiri.jenis === pilihan.jenis && urutkan(sendiri.pemetaan) === urutkan(pengenalan.pemetaan);
    return sama ? [] : [{ tanda: tandaJudul(pengenalan.judul), jenis: pilihan.jenis, kolom: pengenalan.pemetaan }];
  });
}

function urutkan(pemetaan: Readonly<Record<string, number>>): string {
  return Object.entries(pemetaan)
    .map(([isian, kolom]) => `${isian}=${kolom}`)
    .toSorted()
    .join();
}
