import { bacaIsian, isianDariTugas, isianKosong, KOLOM_ISIAN, type IsianTugas, type KolomIsian } from "../../core/abk/isian-tugas";
import { ASAL_KOSONG } from "../../core/abk/tugas";
import type { TugasBaris } from "../../core/contract/abk";
import type { Input } from "../../core/contract/procedures";

/** A row of the grid: its identity and its texts. */
export interface BarisTugas extends IsianTugas {
  readonly id: string;
}

type Simpanan = Input<"tugas.save">;
type Ubahan = NonNullable<Simpanan["ubah"]>[number];

/** What one save would write. */
export interface PerubahanTugas {
  readonly tambah: NonNullable<Simpanan["tambah"]>;
  readonly ubah: Ubahan[];
  readonly hapus: NonNullable<Simpanan["hapus"]>;
}

/** A stored row as the grid holds it. */
export function barisDariTugas(tugas: TugasBaris): BarisTugas {
  return { id: tugas.id, ...isianDariTugas(tugas) };
}

/**
 * The difference between the stored rows and the grid, as one save. Wrong cells are left out, empty new rows are no tasks, and places
 * in the form are renumbered only as far as needed. Null when there is nothing to write.
 */
export function susunPerubahan(dasar: readonly TugasBaris[], baris: readonly BarisTugas[]): PerubahanTugas | null {
  const lama = new Map(dasar.map((tugas) => [tugas.id, tugas]));
  const perubahan: PerubahanTugas = { tambah: [], ubah: [], hapus: [] };
  let urutan = -1;
  for (const satu of baris) {
    const asal = lama.get(satu.id);
    if (!asal) {
      if (isianKosong(satu)) continue;
      urutan += 1;
      perubahan.tambah.push({ id: satu.id, urutan, ...bacaIsian(satu).isi });
      continue;
    }
    lama.delete(satu.id);
    const ubahan = ubahanIsi(asal, satu);
    const tempat = asal.urutan > urutan ? asal.urutan : urutan + 1;
    if (tempat !== asal.urutan) ubahan.urutan = tempat;
    urutan = tempat;
    if (Object.keys(ubahan).length > 0) perubahan.ubah.push({ id: asal.id, revision: asal.revision, ...ubahan });
  }
  for (const hilang of lama.values()) perubahan.hapus.push({ id: hilang.id, revision: hilang.revision });
  const kosong = perubahan.tambah.length + perubahan.ubah.length + perubahan.hapus.length === 0;
  return kosong ? null : perubahan;
}

type IsiUbahan = { -readonly [K in keyof Omit<Ubahan, "id" | "revision">]: Ubahan[K] };

function ubahanIsi(asal: TugasBaris, baris: BarisTugas): IsiUbahan {
  const { isi, galat } = bacaIsian(baris);
  const pasangan = KOLOM_ISIAN.filter((kolom) => galat[kolom] === undefined && isi[kolom] !== asal[kolom]).map((kolom) => [
    kolom,
    isi[kolom],
  ]);
  return Object.fromEntries(pasangan);
}

/** The stored rows as they will be once a save has been accepted. New rows carry revision 0. */
export function terapkanPerubahan(jabatanId: string, dasar: readonly TugasBaris[], perubahan: PerubahanTugas): TugasBaris[] {
  const dihapus = new Set(perubahan.hapus.map(({ id }) => id));
  const ubahan = new Map(perubahan.ubah.map((isi) => [isi.id, isi]));
  const tetap = dasar
    .filter(({ id }) => !dihapus.has(id))
    .map((tugas): TugasBaris => ({ ...tugas, ...tanpaKosong(ubahan.get(tugas.id) ?? {}) }));
  const baru = perubahan.tambah.map((isi): TugasBaris => ({ ...ASAL_KOSONG, ...isi, jabatanId, revision: 0 }));
  return [...tetap, ...baru].toSorted((a, b) => a.urutan - b.urutan);
}

/**
 * Brings what the shell answered into the grid without losing what was typed meanwhile. A cell that was not touched since `dasar`
 * shows the stored value; a touched cell keeps its text, unless the stored value changed too: then the stored value is shown.
 * Rows removed on either side stay removed; new rows of the grid keep their place after the row above them, but for empty ones that stood
 * among rows which have gone: those came and went with them.
 */
export function gabungkanBaris(bahan: {
  readonly dasar: readonly TugasBaris[];
  readonly lokal: readonly BarisTugas[];
  readonly server: readonly TugasBaris[];
}): BarisTugas[] {
  const dasar = new Map(bahan.dasar.map((tugas) => [tugas.id, tugas]));
  const lokal = new Map(bahan.lokal.map((baris) => [baris.id, baris]));
  const diServer = new Set(bahan.server.map(({ id }) => id));
  const sesudah = new Map<string, BarisTugas[]>();
  const ikutHilang = kosongDiAntaraHilang(bahan.lokal, (id) => (diServer.has(id) ? "ada" : dasar.has(id) ? "hilang" : "baru"));
  let pendahulu = "";
  for (const baris of bahan.lokal) {
    if (diServer.has(baris.id)) pendahulu = baris.id;
    else if (!dasar.has(baris.id) && !ikutHilang.has(baris.id)) sesudah.set(pendahulu, [...(sesudah.get(pendahulu) ?? []), baris]);
  }
  const hasil: BarisTugas[] = [...(sesudah.get("") ?? [])];
  for (const tugas of bahan.server) {
    const milik = lokal.get(tugas.id);
    const asal = dasar.get(tugas.id);
    if (milik) hasil.push(gabungkanIsian(asal, milik, tugas));
    else if (!asal) hasil.push(barisDariTugas(tugas));
    hasil.push(...(sesudah.get(tugas.id) ?? []));
  }
  return hasil;
}

/** Empty new rows between rows that have gone, or between one and the end. */
function kosongDiAntaraHilang(lokal: readonly BarisTugas[], keadaan: (id: string) => "ada" | "hilang" | "baru"): ReadonlySet<string> {
  const hasil = new Set<string>();
  let sejakHilang: string[] | null = null;
  for (const baris of lokal) {
    const kini = keadaan(baris.id);
    if (kini === "baru" && isianKosong(baris)) sejakHilang?.push(baris.id);
    else {
      if (kini === "hilang") for (const id of sejakHilang ?? []) hasil.add(id);
      sejakHilang = kini === "hilang" ? [] : null;
    }
  }
  for (const id of sejakHilang ?? []) hasil.add(id);
  return hasil;
}

function gabungkanIsian(asal: TugasBaris | undefined, lokal: BarisTugas, server: TugasBaris): BarisTugas {
  const tersimpan = isianDariTugas(server);
  if (!asal) return { id: server.id, ...tersimpan };
  const { isi, galat } = bacaIsian(lokal);
  const disentuh = (kolom: KolomIsian): boolean => galat[kolom] !== undefined || isi[kolom] !== asal[kolom];
  const pilih = (kolom: KolomIsian): string => (disentuh(kolom) && server[kolom] === asal[kolom] ? lokal[kolom] : tersimpan[kolom]);
  return {
    id: server.id,
    uraian: pilih("uraian"),
    satuanHasil: pilih("satuanHasil"),
    volume: pilih("volume"),
    periode: pilih("periode"),
    normaWaktuMenit: pilih("normaWaktuMenit"),
    keterangan: pilih("keterangan"),
  };
}

function tanpaKosong<T>(nilai: { readonly [kunci: string]: T | undefined }): Record<string, T> {
  return Object.fromEntries(Object.entries(nilai).filter((pasangan): pasangan is [string, T] => pasangan[1] !== undefined));
}
