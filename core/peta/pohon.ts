import type { RekapJabatan } from "../formasi/rekap";
import { unitMenurutPohon } from "../formasi/rekap";
import { groupBy } from "../group";
import type { Jabatan, Unit } from "../jabatan/jabatan";
import { keAtas } from "../jabatan/ke-atas";
import { kepalaDalam } from "../jabatan/kepala-unit";

/** One jabatan as the peta jabatan shows it. */
export interface BarisPeta extends Pick<
  RekapJabatan,
  "jabatanId" | "nama" | "jenis" | "jenjang" | "kelas" | "bezetting" | "kebutuhan" | "selisih"
> {
  /** Seats of the title in its unit by the peta jabatan that was read: one for a title that it names once. Null in an office without such a map. */
  readonly kursi: number | null;
  /** Holders who retire from tomorrow up to the day of the map; they are none of `bezetting`. */
  readonly pensiun: number;
}

/** Totals of jabatan of the map. Shortage and excess are added apart and never netted. [selisih-terpisah] */
export interface JumlahPeta {
  readonly jabatan: number;
  readonly kursi: number;
  readonly bezetting: number;
  readonly kebutuhan: number;
  readonly kekurangan: number;
  readonly kelebihan: number;
  readonly pensiun: number;
}

/** A structural box: a unit with the jabatan that heads it, or a further structural jabatan of a unit that has one already. */
export interface KotakPeta {
  readonly id: string;
  /** Null for the office itself, above several units without a parent. */
  readonly unitId: string | null;
  readonly unit: string;
  /** The structural jabatan in the box; null where nobody heads the unit. */
  readonly kepala: BarisPeta | null;
  /** Its jabatan fungsional in the order of the office, then its pelaksana. */
  readonly baris: readonly BarisPeta[];
  readonly anak: readonly KotakPeta[];
  /** The head and the rows of this box. */
  readonly jumlah: JumlahPeta;
  /** This box and all below it. */
  readonly jumlahCabang: JumlahPeta;
}

export interface BahanPeta {
  readonly kantor: string;
  readonly unit: readonly Unit[];
  readonly jabatan: readonly Pick<Jabatan, "id" | "indukId" | "kursi">[];
  readonly rekap: readonly RekapJabatan[];
  /** How many retire up to the day, by the jabatan that they hold; nobody when absent. */
  readonly pensiun?: ReadonlyMap<string, number>;
}

export const ID_KANTOR = "kantor";
export const idKotakUnit = (unitId: string): string => `unit-${unitId}`;
const idKotakJabatan = (jabatanId: string): string => `jabatan-${jabatanId}`;

interface KotakSementara {
  readonly id: string;
  readonly unitId: string;
  readonly unit: string;
  readonly kepala: RekapJabatan | null;
  readonly baris: RekapJabatan[];
  readonly anak: KotakSementara[];
}

/**
 * The peta jabatan of an office, drawn from data: every jabatan of the recap stands in it exactly once, so that its totals are those of
 * the recap. Content by PP 11/2017 Pasal 8. A unit whose parent is missing, and a jabatan whose unit is, stand at the top. Null for
 * an office without units.
 */
export function pohonPeta(bahan: BahanPeta): KotakPeta | null {
  const susunan = new Map(bahan.jabatan.map((satu) => [satu.id, satu]));
  const unit = unitMenurutPohon([...bahan.unit, ...unitHilang(bahan)]);
  const perUnit = groupBy(bahan.rekap, ({ unitId }) => unitId);
  const kotakUnit = new Map<string, KotakSementara>();
  const kotakJabatan = new Map<string, KotakSementara>();
  for (const satu of unit) susunUnit(satu, perUnit.get(satu.id) ?? [], { susunan, kotakUnit, kotakJabatan });
  const akar: KotakSementara[] = [];
  for (const satu of unit) {
    const kotak = kotakUnit.get(satu.id);
    if (!kotak) continue;
    const induk = satu.indukId === null ? undefined : kotakUnit.get(satu.indukId);
    if (!induk) akar.push(kotak);
    else (atasanDalam(kotak.kepala, induk.unitId, { susunan, kotakJabatan }) ?? induk).anak.push(kotak);
  }
  // A map that is read row by row tells the seats only of titles that it names again: the others have the one of their row.
  const sekali = bahan.jabatan.some((satu) => satu.kursi !== null) ? 1 : null;
  const tambahan: Tambahan = {
    kursi: (id) => susunan.get(id)?.kursi ?? sekali,
    pensiun: (id) => bahan.pensiun?.get(id) ?? 0,
  };
  const jadi = akar.map((satu) => jadikan(satu, tambahan));
  const [pertama, ...lain] = jadi;
  if (!pertama) return null;
  if (lain.length === 0) return pertama;
  const jumlahCabang = jumlahkan(jadi.map((satu) => satu.jumlahCabang));
  return { id: ID_KANTOR, unitId: null, unit: bahan.kantor, kepala: null, baris: [], anak: jadi, jumlah: KOSONG, jumlahCabang };
}

/** Units that jabatan name and nobody keeps any more, as a past structure may have them. */
function unitHilang({ unit, rekap }: BahanPeta): Unit[] {
  const ada = new Set(unit.map(({ id }) => id));
  const hilang = new Map(rekap.filter(({ unitId }) => !ada.has(unitId)).map((satu) => [satu.unitId, satu.unit]));
  return [...hilang].map(([id, nama], urutan) => ({ id, nama, indukId: null, kode: null, urutan: unit.length + urutan, revision: 0 }));
}

interface Susunan {
  readonly susunan: ReadonlyMap<string, Pick<Jabatan, "indukId">>;
  readonly kotakUnit: Map<string, KotakSementara>;
  /** Boxes by the structural jabatan in them. */
  readonly kotakJabatan: Map<string, KotakSementara>;
}

function susunUnit(unit: Unit, anggota: readonly RekapJabatan[], { susunan, kotakUnit, kotakJabatan }: Susunan): void {
  const struktural = anggota.filter(({ jenis }) => jenis !== "fungsional" && jenis !== "pelaksana");
  const kepala = kepalaDalam(unit.nama, struktural);
  const utama: KotakSementara = { id: idKotakUnit(unit.id), unitId: unit.id, unit: unit.nama, kepala, baris: [], anak: [] };
  kotakUnit.set(unit.id, utama);
  if (kepala) kotakJabatan.set(kepala.jabatanId, utama);
  const lain = struktural.filter((satu) => satu !== kepala);
  for (const satu of lain)
    kotakJabatan.set(satu.jabatanId, { ...utama, id: idKotakJabatan(satu.jabatanId), kepala: satu, baris: [], anak: [] });
  for (const satu of lain) {
    const kotak = kotakJabatan.get(satu.jabatanId);
    if (kotak) (atasanLain(satu, unit.id, { susunan, kotakJabatan }) ?? utama).anak.push(kotak);
  }
  for (const jenis of ["fungsional", "pelaksana"] as const)
    for (const satu of anggota) if (satu.jenis === jenis) (atasanDalam(satu, unit.id, { susunan, kotakJabatan }) ?? utama).baris.push(satu);
}

/** The box of the nearest superior that is structural and stands in this unit; undefined when the chain of superiors has none there. */
function atasanDalam(
  jabatan: RekapJabatan | null,
  unitId: string,
  { susunan, kotakJabatan }: Pick<Susunan, "susunan" | "kotakJabatan">,
): KotakSementara | undefined {
  if (jabatan === null) return undefined;
  const atas = (id: string): string | null | undefined => susunan.get(id)?.indukId;
  for (const id of keAtas(atas(jabatan.jabatanId), atas)) {
    const kotak = kotakJabatan.get(id);
    if (kotak?.unitId === unitId) return kotak;
  }
  return undefined;
}

/** The same for a structural jabatan itself, unless the chain comes back to it. */
function atasanLain(jabatan: RekapJabatan, unitId: string, susunan: Pick<Susunan, "susunan" | "kotakJabatan">): KotakSementara | undefined {
  const dilalui = new Set([jabatan.jabatanId]);
  let kotak = atasanDalam(jabatan, unitId, susunan);
  const hasil = kotak;
  while (kotak?.kepala) {
    if (dilalui.has(kotak.kepala.jabatanId)) return undefined;
    dilalui.add(kotak.kepala.jabatanId);
    kotak = atasanDalam(kotak.kepala, unitId, susunan);
  }
  return hasil;
}

/** What the map knows of a jabatan besides the recap. */
interface Tambahan {
  readonly kursi: (jabatanId: string) => number | null;
  readonly pensiun: (jabatanId: string) => number;
}

function jadikan({ kepala, baris, anak, ...kotak }: KotakSementara, tambahan: Tambahan): KotakPeta {
  const bawahan = anak.map((satu) => jadikan(satu, tambahan));
  const isi = baris.map((satu) => barisPeta(satu, tambahan));
  const pejabat = kepala && barisPeta(kepala, tambahan);
  const jumlah = jumlahBaris(pejabat ? [pejabat, ...isi] : isi);
  return {
    ...kotak,
    kepala: pejabat,
    baris: isi,
    anak: bawahan,
    jumlah,
    jumlahCabang: jumlahkan([jumlah, ...bawahan.map((satu) => satu.jumlahCabang)]),
  };
}

function barisPeta(rekap: RekapJabatan, { kursi, pensiun }: Tambahan): BarisPeta {
  const { jabatanId, nama, jenis, jenjang, kelas, bezetting, kebutuhan, selisih } = rekap;
  return { jabatanId, nama, jenis, jenjang, kelas, bezetting, kebutuhan, selisih, kursi: kursi(jabatanId), pensiun: pensiun(jabatanId) };
}

const KOSONG: JumlahPeta = { jabatan: 0, kursi: 0, bezetting: 0, kebutuhan: 0, kekurangan: 0, kelebihan: 0, pensiun: 0 };

function jumlahBaris(baris: readonly BarisPeta[]): JumlahPeta {
  return jumlahkan(
    baris.map(({ kursi, bezetting, kebutuhan, selisih, pensiun }) => ({
      jabatan: 1,
      kursi: kursi ?? 0,
      bezetting,
      kebutuhan,
      kekurangan: Math.max(0, -selisih),
      kelebihan: Math.max(0, selisih),
      pensiun,
    })),
  );
}

function jumlahkan(semua: readonly JumlahPeta[]): JumlahPeta {
  const hasil = { ...KOSONG };
  for (const satu of semua)
    for (const nama of ["jabatan", "kursi", "bezetting", "kebutuhan", "kekurangan", "kelebihan", "pensiun"] as const)
      hasil[nama] += satu[nama];
  return hasil;
}

/** Every box of a tree, a superior before those below it. */
export function* semuaKotak(akar: KotakPeta): Generator<KotakPeta> {
  yield akar;
  for (const anak of akar.anak) yield* semuaKotak(anak);
}

/** The part of a tree that a unit heads; undefined when the unit is not in it. */
export function cabangUnit(akar: KotakPeta, unitId: string): KotakPeta | undefined {
  for (const kotak of semuaKotak(akar)) if (kotak.id === idKotakUnit(unitId)) return kotak;
  return undefined;
}
