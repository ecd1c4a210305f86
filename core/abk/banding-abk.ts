import type { JumlahRekap, RekapJabatan } from "../formasi/rekap";
import { groupBy } from "../group";
import type { IsiAbk, TugasPotret } from "./potret";
import type { ProfilAbk } from "./profil";

/** What of a jabatan is compared, in the order in which it is told. */
export const ISIAN_JABATAN = [
  "nama",
  "unit",
  "jenis",
  "jenjang",
  "kelas",
  "metode",
  "bebanKerjaMenit",
  "kebutuhanMentah",
  "kebutuhan",
  "bezetting",
] as const;
export type IsianJabatan = (typeof ISIAN_JABATAN)[number];

/** What of a task is compared. */
export const ISIAN_TUGAS = ["uraian", "satuanHasil", "volume", "periode", "normaWaktuMenit", "keterangan"] as const;
export type IsianTugasBanding = (typeof ISIAN_TUGAS)[number];

export type NilaiBanding = string | number | boolean | null;

/** One value that differs, old -> new. */
export interface Beda<K extends string = string> {
  readonly isian: K;
  readonly lama: NilaiBanding;
  readonly baru: NilaiBanding;
}

/** How an element stands between two versions. Elements are the same by id, whatever they are called. */
export type KeadaanBanding = "baru" | "hilang" | "berubah" | "tetap";

export interface BandingTugas {
  readonly id: string;
  readonly keadaan: Exclude<KeadaanBanding, "tetap">;
  readonly lama: TugasPotret | null;
  readonly baru: TugasPotret | null;
  readonly beda: readonly Beda<IsianTugasBanding>[];
}

export interface BandingJabatan {
  readonly jabatanId: string;
  readonly keadaan: KeadaanBanding;
  readonly lama: RekapJabatan | null;
  readonly baru: RekapJabatan | null;
  readonly beda: readonly Beda<IsianJabatan>[];
  /** Tasks added, gone or changed; those that stayed are not listed. */
  readonly tugas: readonly BandingTugas[];
}

export interface BandingAbk {
  readonly profil: readonly Beda[];
  /** Every jabatan of either version: those of the new one in its order, each unit followed by what it lost. */
  readonly jabatan: readonly BandingJabatan[];
  readonly jumlah: { readonly lama: JumlahRekap; readonly baru: JumlahRekap };
}

/** Compares two versions of an ABK element by element: profile, jabatan, tasks, need. Nothing is computed anew. */
export function bandingkanAbk(lama: IsiAbk, baru: IsiAbk): BandingAbk {
  const rekapLama = new Map(lama.rekap.map((satu) => [satu.jabatanId, satu]));
  const adaBaru = new Set(baru.rekap.map((satu) => satu.jabatanId));
  const hilangPerUnit = groupBy(
    lama.rekap.filter((satu) => !adaBaru.has(satu.jabatanId)),
    (satu) => satu.unitId,
  );
  const tugas = { lama: groupBy(lama.tugas, (satu) => satu.jabatanId), baru: groupBy(baru.tugas, (satu) => satu.jabatanId) };
  const jabatan: BandingJabatan[] = [];
  const tambahkan = (jabatanId: string, sisi: { readonly lama: RekapJabatan | null; readonly baru: RekapJabatan | null }): void => {
    const ubahan = bandingkanTugas(tugas.lama.get(jabatanId) ?? [], tugas.baru.get(jabatanId) ?? []);
    jabatan.push(bandingkanJabatan(jabatanId, sisi, ubahan));
  };
  const tambahkanHilang = (unitId: string): void => {
    for (const satu of hilangPerUnit.get(unitId) ?? []) tambahkan(satu.jabatanId, { lama: satu, baru: null });
    hilangPerUnit.delete(unitId);
  };
  for (const anggota of groupBy(baru.rekap, (satu) => satu.unitId)) {
    const [unitId, baris] = anggota;
    for (const satu of baris) tambahkan(satu.jabatanId, { lama: rekapLama.get(satu.jabatanId) ?? null, baru: satu });
    tambahkanHilang(unitId);
  }
  for (const unitId of hilangPerUnit.keys()) tambahkanHilang(unitId);
  return { profil: bandingkanProfil(lama.profil, baru.profil), jabatan, jumlah: { lama: lama.jumlah, baru: baru.jumlah } };
}

function bandingkanJabatan(
  jabatanId: string,
  { lama, baru }: { readonly lama: RekapJabatan | null; readonly baru: RekapJabatan | null },
  tugas: readonly BandingTugas[],
): BandingJabatan {
  const beda = lama && baru ? bedaIsian(ISIAN_JABATAN, lama, baru) : [];
  const keadaan = !lama ? "baru" : !baru ? "hilang" : beda.length + tugas.length > 0 ? "berubah" : "tetap";
  return { jabatanId, keadaan, lama, baru, beda, tugas };
}

function bandingkanTugas(lama: readonly TugasPotret[], baru: readonly TugasPotret[]): BandingTugas[] {
  const sebelum = new Map(lama.map((satu) => [satu.id, satu]));
  const sesudah = new Set(baru.map(({ id }) => id));
  const hasil: BandingTugas[] = [];
  for (const satu of baru) {
    const asal = sebelum.get(satu.id);
    if (!asal) hasil.push({ id: satu.id, keadaan: "baru", lama: null, baru: satu, beda: [] });
    else {
      const beda = bedaIsian(ISIAN_TUGAS, asal, satu);
      if (beda.length > 0) hasil.push({ id: satu.id, keadaan: "berubah", lama: asal, baru: satu, beda });
    }
  }
  for (const satu of lama) if (!sesudah.has(satu.id)) hasil.push({ id: satu.id, keadaan: "hilang", lama: satu, baru: null, beda: [] });
  return hasil;
}

/** Every value of two profiles that differs, whatever a profile consists of; what names the row in the data file is left out. */
function bandingkanProfil(lama: ProfilAbk, baru: ProfilAbk): Beda[] {
  const nilai = (profil: ProfilAbk): ReadonlyMap<string, unknown> => new Map(Object.entries(profil));
  const [sebelum, sesudah] = [nilai(lama), nilai(baru)];
  return [...new Set([...sebelum.keys(), ...sesudah.keys()])]
    .filter((isian) => isian !== "id" && isian !== "revision")
    .map((isian) => ({ isian, lama: sebagaiNilai(sebelum.get(isian)), baru: sebagaiNilai(sesudah.get(isian)) }))
    .filter((beda) => beda.lama !== beda.baru);
}

function sebagaiNilai(nilai: unknown): NilaiBanding {
  if (nilai === undefined || nilai === null) return null;
  return typeof nilai === "string" || typeof nilai === "number" || typeof nilai === "boolean" ? nilai : JSON.stringify(nilai);
}

function bedaIsian<K extends string>(
  isian: readonly K[],
  lama: Readonly<Record<K, NilaiBanding>>,
  baru: Readonly<Record<K, NilaiBanding>>,
): Beda<K>[] {
  return isian.filter((satu) => lama[satu] !== baru[satu]).map((satu) => ({ isian: satu, lama: lama[satu], baru: baru[satu] }));
}

/**
 * Whether the analysis of a jabatan differs. A change of holders alone does not count: people come and go without the ABK being
 * analysed again.
 */
export function analisisBerbeda({ keadaan, beda, tugas }: BandingJabatan): boolean {
  return keadaan === "baru" || keadaan === "hilang" || tugas.length > 0 || beda.some(({ isian }) => isian !== "bezetting");
}

/** How many jabatan are new, gone, changed, unchanged. */
export function countBanding(jabatan: readonly BandingJabatan[]): Readonly<Record<KeadaanBanding, number>> {
  const jumlah = { baru: 0, hilang: 0, berubah: 0, tetap: 0 };
  for (const { keadaan } of jabatan) jumlah[keadaan] += 1;
  return jumlah;
}
