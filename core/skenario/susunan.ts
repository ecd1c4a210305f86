import { AppError } from "../errors";
import { groupBy } from "../group";
import type { BahanGabung } from "../jabatan/rencana-gabung";
import { terapkanSusunan, type HasilSusunan } from "../jabatan/susunan";
import type { UbahanSusunan } from "../jabatan/ubahan-susunan";
import { BEZETTING_KOSONG, type Bezetting } from "../pegawai/bezetting";
import type { BahanBanding, BentrokSkenario, TugasJabatan } from "./skenario";

/** A change of the structure in a scenario, with what its target was when the scenario named it. */
export interface SusunanSkenario {
  readonly id: string;
  readonly revision: number;
  readonly ubahan: UbahanSusunan;
  /** Name and place of the target; tells later whether somebody changed it since. */
  readonly asal: string;
}

type Kantor = Pick<BahanGabung, "unit" | "jabatan">;

/** The target of a change as it is now; null when it is gone. */
export function asalSusunan({ unit, jabatan }: Kantor, { jenis, sasaranId }: UbahanSusunan): string | null {
  if (jenis === "pindahJabatan") {
    const satu = jabatan.find(({ id }) => id === sasaranId);
    return satu ? JSON.stringify([satu.nama, satu.unitId]) : null;
  }
  const satu = unit.find(({ id }) => id === sasaranId);
  return satu ? JSON.stringify([satu.nama, satu.indukId]) : null;
}

/** The name that a target had when the scenario named it. */
export function namaAsal({ asal }: Pick<SusunanSkenario, "asal">): string {
  const isi: unknown = JSON.parse(asal);
  return Array.isArray(isi) ? String(isi[0]) : "";
}

/**
 * The changes that the office of today contradicts: the target or where it goes is gone, the target is not what it was, or what the change
 * asks cannot be done any more.
 */
export function bentrokSusunan(kantor: BahanGabung, daftar: readonly SusunanSkenario[]): BentrokSkenario[] {
  const diterima: UbahanSusunan[] = [];
  return daftar.flatMap((satu): BentrokSkenario[] => {
    const asal = asalSusunan(kantor, satu.ubahan);
    const bentrok = (sebab: BentrokSkenario["sebab"]): BentrokSkenario[] => [{ tugasId: satu.id, uraian: namaAsal(satu), sebab }];
    if (asal === null) return bentrok("sasaranHilang");
    if (asal !== satu.asal) return bentrok("sasaranBerubah");
    if (!dapat(kantor, [...diterima, satu.ubahan])) return bentrok("susunanTidakDapat");
    diterima.push(satu.ubahan);
    return [];
  });
}

function dapat(kantor: BahanGabung, ubahan: readonly UbahanSusunan[]): boolean {
  return cobaSusunan(kantor, ubahan) !== null;
}

/** What the changes come to; null when one of them cannot be done. */
function cobaSusunan(kantor: BahanGabung, ubahan: readonly UbahanSusunan[]): HasilSusunan | null {
  try {
    return terapkanSusunan(kantor, ubahan);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** The changes brought in line with the office of today: `asal` anew, or null for those that cannot be made any more. */
export function selaraskanSusunan<S extends SusunanSkenario>(
  kantor: BahanGabung,
  daftar: readonly S[],
): readonly { readonly satu: S; readonly asal: string | null }[] {
  const terkini = daftar.map((satu) => ({ ...satu, asal: asalSusunan(kantor, satu.ubahan) ?? satu.asal }));
  const tidakDapat = new Set(bentrokSusunan(kantor, terkini).map(({ tugasId }) => tugasId));
  return daftar.map((satu, nomor) => ({ satu, asal: tidakDapat.has(satu.id) ? null : (terkini[nomor]?.asal ?? null) }));
}

/** As many of the changes as can be done, in their order; those that cannot are told as conflicts elsewhere. */
export function susunanYangDapat(kantor: BahanGabung, daftar: readonly SusunanSkenario[]): readonly UbahanSusunan[] {
  const bentrok = new Set(bentrokSusunan(kantor, daftar).map(({ tugasId }) => tugasId));
  return daftar.filter(({ id }) => !bentrok.has(id)).map(({ ubahan }) => ubahan);
}

/** What the recap is computed from after the structure has changed, and where every jabatan of before is found afterwards. */
export interface KantorTersusun<B> {
  readonly bahan: B;
  readonly jabatanKe: ReadonlyMap<string, string>;
}

/** The office with its structure changed: units and jabatan moved and joined, with their tasks, methods, proposals and holders. */
export function susunKantor<T extends TugasJabatan, B extends BahanBanding<T>>(
  bahan: B,
  daftar: readonly SusunanSkenario[],
): KantorTersusun<B> {
  if (daftar.length === 0) return { bahan, jabatanKe: new Map() };
  const kantor = kantorDari(bahan);
  const { hasil } = terapkanSusunan(kantor, susunanYangDapat(kantor, daftar));
  const jabatanKe = new Map(hasil.pemangkuan.map(({ id, jabatanId }) => [id, jabatanId ?? id]));
  const tugasKe = new Map(hasil.tugas.map(({ id, jabatanId }) => [id, jabatanId]));
  const tugas = bahan.tugas.map((satu) => ({ ...satu, jabatanId: tugasKe.get(satu.id) ?? satu.jabatanId }));
  const bezetting = new Map<string, Bezetting>();
  for (const [id, { pns, pppk, jumlah }] of bahan.bezetting) {
    const ke = jabatanKe.get(id) ?? id;
    const ada = bezetting.get(ke) ?? BEZETTING_KOSONG;
    bezetting.set(ke, { pns: ada.pns + pns, pppk: ada.pppk + pppk, jumlah: ada.jumlah + jumlah });
  }
  return {
    jabatanKe,
    bahan: {
      ...bahan,
      unit: hasil.unit,
      jabatan: hasil.jabatan,
      tugas,
      tugasPerJabatan: groupBy(tugas, (satu) => satu.jabatanId),
      bezetting,
      // The stand-ins carry the jabatan that they were of, so that the whole entries are found again.
      metode: new Map(hasil.metode.flatMap(({ id, isian }) => wujud(bahan.metode?.get(isian), id))),
      usul: new Map(hasil.usul.flatMap(({ id, alasan }) => wujud(bahan.usul.get(alasan), id))),
    },
  };
}

function wujud<T>(nilai: T | undefined, id: string): readonly (readonly [string, T])[] {
  return nilai === undefined ? [] : [[id, nilai]];
}

/** What a join may touch, as far as a recap is computed from it; one holder stands for all of a jabatan. */
function kantorDari(bahan: BahanBanding): BahanGabung {
  return {
    unit: bahan.unit,
    jabatan: bahan.jabatan,
    pemangkuan: bahan.jabatan.map(({ id }) => ({ id, pegawaiId: id, jenis: "definitif", jabatanId: id, sejak: null, sampai: null })),
    tugas: bahan.tugas.map(({ id, jabatanId }, urutan) => ({ id, jabatanId, urutan })),
    metode: [...(bahan.metode ?? [])].map(([id, { jenis }]) => ({ id, jenis, isian: id })),
    usul: [...bahan.usul].map(([id, { jumlah }]) => ({ id, jumlah, alasan: id })),
    ubahanSkenario: [],
    ingatan: [],
    unsurAnjab: [],
    responden: [],
    fungsiUnit: [],
    fungsiTugas: [],
    pengikut: [],
  };
}
