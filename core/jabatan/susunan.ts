import { AppError } from "../errors";
import { idAliasJabatan, idAliasUnit } from "../ingatan";
import { nameKey } from "../name";
import { HAL } from "../text/hal";
import { TEKS_SUSUNAN } from "../text/susunan";
import type { Jabatan, Unit } from "./jabatan";
import { keAtas } from "./ke-atas";
import { kepalaDalam } from "./kepala-unit";
import { dibawah, Penggabung } from "./penggabung";
import type { BahanGabung, RencanaGabung } from "./rencana-gabung";
import type { AtasanBerganti, UbahanSusunan } from "./ubahan-susunan";

/** What a row of changes comes to. */
export interface HasilSusunan {
  /** The office afterwards. */
  readonly hasil: BahanGabung;
  readonly rencana: RencanaGabung;
  readonly atasan: readonly AtasanBerganti[];
  /** Units and jabatan that were joined with the one of their name that stood there. */
  readonly kembar: readonly string[];
}

/**
 * Makes changes of the structure one after the other. What moves finds its twin of the same name joined with it; heads that move answer to
 * the head of where they come, and former names are remembered for imports.
 * @throws AppError notFound, unitCycle, duplicateName, invalidInput for a change that changes nothing
 */
export function terapkanSusunan(bahan: BahanGabung, ubahan: readonly UbahanSusunan[]): HasilSusunan {
  const gabung = new Penggabung(bahan);
  const kembar: string[] = [];
  for (const satu of ubahan) terapkan(gabung, satu, kembar);
  return { hasil: gabung.hasil(), rencana: gabung.rencana(), kembar, atasan: atasanBerganti(bahan, gabung.hasil()) };
}

function terapkan(gabung: Penggabung, ubahan: UbahanSusunan, kembar: string[]): void {
  const { unit } = gabung.hasil();
  switch (ubahan.jenis) {
    case "pindahUnit":
      return pindahUnit(
        gabung,
        { unit: cariUnit(unit, ubahan.sasaranId), ke: ubahan.keId === null ? null : cariUnit(unit, ubahan.keId) },
        kembar,
      );
    case "pindahJabatan": {
      const jabatan = gabung.hasil().jabatan.find(({ id }) => id === ubahan.sasaranId);
      if (!jabatan) throw new AppError("notFound", { hal: HAL.jabatan });
      return pindahJabatan(gabung, { jabatan, ke: cariUnit(unit, ubahan.keId) }, kembar);
    }
    case "gabungUnit":
      return gabungkanUnit(gabung, { unit: cariUnit(unit, ubahan.sasaranId), ke: cariUnit(unit, ubahan.keId) });
    case "ubahNamaUnit":
      return ubahNama(gabung, cariUnit(unit, ubahan.sasaranId), ubahan.nama);
  }
}

function cariUnit(unit: readonly Unit[], id: string): Unit {
  const satu = unit.find((calon) => calon.id === id);
  if (!satu) throw new AppError("notFound", { hal: HAL.unit });
  return satu;
}

function pindahUnit(gabung: Penggabung, { unit, ke }: { readonly unit: Unit; readonly ke: Unit | null }, kembar: string[]): void {
  const kini = gabung.hasil();
  if (unit.indukId === (ke?.id ?? null)) throw new AppError("invalidInput", { rincian: TEKS_SUSUNAN.sudahDiSana(unit.nama) });
  if (ke !== null && (ke.id === unit.id || dibawah(kini.unit, ke.id, unit.id))) throw new AppError("unitCycle", { nama: unit.nama });
  const sama = kini.unit.find(
    ({ id, indukId, nama }) => id !== unit.id && indukId === (ke?.id ?? null) && nameKey(nama) === nameKey(unit.nama),
  );
  gantiAtasan(gabung, unit, ke);
  if (!sama) return gabung.ubahUnit(unit, { indukId: ke?.id ?? null });
  if (dibawah(kini.unit, sama.id, unit.id)) throw new AppError("unitCycle", { nama: unit.nama });
  kembar.push(unit.nama);
  gabung.unit(unit, sama);
}

/** Those of a moved unit who answer to somebody of the unit that it leaves answer to the head of where it comes. */
function gantiAtasan(gabung: Penggabung, unit: Unit, ke: Unit | null): void {
  const { jabatan } = gabung.hasil();
  const unitAtasan = new Map(jabatan.map((satu) => [satu.id, satu.unitId]));
  const kepala = kepalaTerdekat(gabung.hasil(), ke);
  for (const satu of jabatan) {
    if (satu.unitId !== unit.id) continue;
    const lamaDi = satu.indukId === null ? null : (unitAtasan.get(satu.indukId) ?? null);
    const milikUnit = lamaDi === unit.id || (lamaDi !== null && dibawah(gabung.hasil().unit, lamaDi, unit.id));
    const tanpaAtasan = satu.indukId === null && kepalaDalam(unit.nama, anggota(jabatan, unit.id))?.id !== satu.id;
    if (!milikUnit && !tanpaAtasan && satu.indukId !== (kepala?.id ?? null)) gabung.ubahJabatan(satu, { indukId: kepala?.id ?? null });
  }
}

const anggota = (jabatan: readonly Jabatan[], unitId: string): readonly Jabatan[] => jabatan.filter((satu) => satu.unitId === unitId);

/** The head of a unit, or of the nearest one above it that has a head. */
function kepalaTerdekat({ unit, jabatan }: BahanGabung, mulai: Unit | null): Jabatan | null {
  for (const kini of keAtas(mulai, ({ indukId }) => unit.find(({ id }) => id === indukId))) {
    const kepala = kepalaDalam(kini.nama, anggota(jabatan, kini.id));
    if (kepala) return kepala;
  }
  return null;
}

function pindahJabatan(gabung: Penggabung, { jabatan, ke }: { readonly jabatan: Jabatan; readonly ke: Unit }, kembar: string[]): void {
  const kini = gabung.hasil();
  if (jabatan.unitId === ke.id) throw new AppError("invalidInput", { rincian: TEKS_SUSUNAN.sudahDiSana(jabatan.nama) });
  const sama = anggota(kini.jabatan, ke.id).find(({ nama }) => nameKey(nama) === nameKey(jabatan.nama));
  if (sama) {
    kembar.push(jabatan.nama);
    return gabung.jabatan(jabatan, sama, { ingat: true });
  }
  // Those whom she led in the unit that she leaves answer to her former superior.
  for (const satu of anggota(kini.jabatan, jabatan.unitId))
    if (satu.indukId === jabatan.id) gabung.ubahJabatan(satu, { indukId: jabatan.indukId });
  const kepala = kepalaTerdekat(gabung.hasil(), ke);
  const atasan = kepala !== null && kepala.id !== jabatan.id && !dibawah(gabung.hasil().jabatan, kepala.id, jabatan.id) ? kepala.id : null;
  const urutan = anggota(kini.jabatan, ke.id).reduce((akhir, satu) => Math.max(akhir, satu.urutan), 0) + 1;
  gabung.ubahJabatan(jabatan, { unitId: ke.id, indukId: atasan, urutan });
  gabung.ingat(idAliasJabatan(jabatan.unitId, jabatan.nama), jabatan.id);
}

function gabungkanUnit(gabung: Penggabung, { unit, ke }: { readonly unit: Unit; readonly ke: Unit }): void {
  if (unit.id === ke.id) throw new AppError("invalidInput", { rincian: TEKS_SUSUNAN.sudahDiSana(unit.nama) });
  if (dibawah(gabung.hasil().unit, ke.id, unit.id)) throw new AppError("unitCycle", { nama: ke.nama });
  gabung.unit(unit, ke);
}

function ubahNama(gabung: Penggabung, unit: Unit, nama: string): void {
  if (unit.nama === nama) throw new AppError("invalidInput", { rincian: TEKS_SUSUNAN.sudahBernama(nama) });
  const kunci = nameKey(nama);
  const sama = gabung
    .hasil()
    .unit.find(({ id, indukId, nama: lain }) => id !== unit.id && indukId === unit.indukId && nameKey(lain) === kunci);
  if (sama) throw new AppError("duplicateName", { nama, tempat: TEKS_SUSUNAN.indukSama });
  gabung.ubahUnit(unit, { nama, namaKunci: kunci });
  if (kunci !== nameKey(unit.nama)) gabung.ingat(idAliasUnit(unit.nama), unit.id);
}

function atasanBerganti(lama: BahanGabung, baru: BahanGabung): readonly AtasanBerganti[] {
  const nama = new Map([...lama.jabatan, ...baru.jabatan].map((satu) => [satu.id, satu.nama]));
  const dulu = new Map(lama.jabatan.map((satu) => [satu.id, satu.indukId]));
  const sebut = (id: string | null): string | null => (id === null ? null : (nama.get(id) ?? null));
  return baru.jabatan.flatMap(({ id, nama: jabatan, indukId }) => {
    const lamaId = dulu.get(id) ?? null;
    return lamaId === indukId ? [] : [{ jabatan, dari: sebut(lamaId), ke: sebut(indukId) }];
  });
}
