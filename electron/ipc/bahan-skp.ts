import { pengaliSetahun } from "../../core/abk/profil";
import type { AtasanSkp, KemajuanUnit, SkpBaris, TanpaSkp } from "../../core/contract/skp-hasil";
import type { PegawaiBaris } from "../../core/contract/pegawai";
import { datePartsOf, plainDate, type PlainDate } from "../../core/date";
import { groupBy } from "../../core/group";
import type { Jabatan, Unit } from "../../core/jabatan/jabatan";
import { atasanPada } from "../../core/pegawai/fakta";
import { bacaKedudukanHukum } from "../../core/pegawai/kedudukan-hukum";
import { namaLengkap } from "../../core/pegawai/pegawai";
import type { TemuanBerjenjang } from "../../core/skp/berjenjang";
import { predikatSkp } from "../../core/skp/predikat";
import { listJabatan } from "../db/jabatan";
import { aturanKedudukan } from "../db/kedudukan-hukum";
import { allRiwayatAtasan } from "../db/orang";
import { daftarPegawaiPada } from "../db/pegawai-pada";
import { activeProfil } from "../db/profil";
import type { Query } from "../db/schema";
import type { SkpTersimpan } from "../db/skp";
import { listTugas } from "../db/tugas";
import { listUnit } from "../db/unit";

interface IsiKantorSkp {
  readonly per: PlainDate;
  readonly orang: ReadonlyMap<string, PegawaiBaris>;
  readonly jabatan: ReadonlyMap<string, Jabatan>;
  readonly unit: readonly Unit[];
  readonly aktif: ReadonlySet<string>;
  /** Superiors as they were stated, in force on the day; null for one from outside the office. */
  readonly atasanDinyatakan: ReadonlyMap<string, string | null>;
  readonly pemangku: ReadonlyMap<string | null, readonly PegawaiBaris[]>;
}

/** The office as SKP look at it on a day: people, their posts, and who stands above whom. */
export class KantorSkp {
  readonly per: PlainDate;
  readonly orang: ReadonlyMap<string, PegawaiBaris>;
  readonly jabatan: ReadonlyMap<string, Jabatan>;
  readonly unit: readonly Unit[];
  private readonly aktif: ReadonlySet<string>;
  private readonly atasanDinyatakan: ReadonlyMap<string, string | null>;
  private readonly pemangku: ReadonlyMap<string | null, readonly PegawaiBaris[]>;

  private constructor(isi: IsiKantorSkp) {
    this.per = isi.per;
    this.orang = isi.orang;
    this.jabatan = isi.jabatan;
    this.unit = isi.unit;
    this.aktif = isi.aktif;
    this.atasanDinyatakan = isi.atasanDinyatakan;
    this.pemangku = isi.pemangku;
  }

  static async baca(query: Query, per: PlainDate): Promise<KantorSkp> {
    const orang = await daftarPegawaiPada(query, per);
    const aturan = await aturanKedudukan(query);
    const aktif = orang.filter(({ kedudukanHukum }) => bacaKedudukanHukum(kedudukanHukum, aturan).memangku);
    const riwayat = groupBy(await allRiwayatAtasan(query), ({ pegawaiId }) => pegawaiId);
    const dinyatakan = [...riwayat.values()].flatMap((fakta) => atasanPada(fakta, per) ?? []);
    return new KantorSkp({
      per,
      orang: new Map(orang.map((satu) => [satu.id, satu])),
      jabatan: new Map((await listJabatan(query)).map((satu) => [satu.id, satu])),
      unit: await listUnit(query),
      aktif: new Set(aktif.map(({ id }) => id)),
      atasanDinyatakan: new Map(dinyatakan.map(({ pegawaiId, atasanId }) => [pegawaiId, atasanId])),
      pemangku: groupBy(aktif, ({ jabatanId }) => jabatanId),
    });
  }

  isAktif(pegawaiId: string): boolean {
    return this.aktif.has(pegawaiId);
  }

  get aktifSemua(): readonly PegawaiBaris[] {
    return [...this.orang.values()].filter(({ id }) => this.aktif.has(id));
  }

  nama(pegawaiId: string): string {
    const orang = this.orang.get(pegawaiId);
    return orang ? namaLengkap(orang) : "";
  }

  unitOrang(pegawaiId: string): Unit | null {
    const jabatan = this.jabatan.get(this.orang.get(pegawaiId)?.jabatanId ?? "");
    return this.unit.find(({ id }) => id === jabatan?.unitId) ?? null;
  }

  /** Holders of a jabatan who count on the day. */
  banyakPemangku(jabatanId: string): number {
    return this.pemangku.get(jabatanId)?.length ?? 0;
  }

  /**
   * Who stands above a person on the day: as it was stated, else the holder of the nearest filled post above hers. Null also where somebody
   * from outside the office was stated.
   */
  atasanKini(pegawaiId: string): string | null {
    const dinyatakan = this.atasanDinyatakan.get(pegawaiId);
    if (dinyatakan === null || (dinyatakan !== undefined && this.aktif.has(dinyatakan))) return dinyatakan;
    let jabatan = this.jabatan.get(this.orang.get(pegawaiId)?.jabatanId ?? "");
    for (let langkah = 0; jabatan !== undefined && jabatan.indukId !== null && langkah < 20; langkah += 1) {
      const [pemangku] = this.pemangku.get(jabatan.indukId) ?? [];
      if (pemangku && pemangku.id !== pegawaiId) return pemangku.id;
      jabatan = this.jabatan.get(jabatan.indukId);
    }
    return null;
  }

  /** The superior that an SKP names, whether she still is one, and who is now. */
  atasan({ pegawaiId, atasanId }: Pick<SkpTersimpan, "pegawaiId" | "atasanId">): AtasanSkp | null {
    if (atasanId === null) return null;
    const pergi = this.aktif.has(atasanId) ? null : this.orang.has(atasanId) ? "tidakAktif" : "tidakAda";
    const kini = pergi === null ? null : this.atasanKini(pegawaiId);
    return {
      pegawaiId: atasanId,
      nama: this.nama(atasanId),
      pergi,
      kini: kini === null ? null : { pegawaiId: kini, nama: this.nama(kini) },
    };
  }

  baris(skp: SkpTersimpan, lain: { readonly jumlahRhk: number; readonly temuan: readonly TemuanBerjenjang[] }): SkpBaris {
    const { id, revision, pegawaiId, tahun, mulai, selesai, pendekatan, keadaan, nilaiHasil, nilaiPerilaku, predikatLuar, jabatanId } = skp;
    const jabatan = this.jabatan.get(jabatanId ?? "");
    const unit = this.unit.find((satu) => satu.id === jabatan?.unitId) ?? this.unitOrang(pegawaiId);
    return {
      id,
      revision,
      pegawaiId,
      nama: this.nama(pegawaiId),
      nip: this.orang.get(pegawaiId)?.nip ?? "",
      unitId: unit?.id ?? null,
      unit: unit?.nama ?? "",
      jabatanId,
      jabatan: jabatan?.nama ?? skp.namaJabatan,
      tahun,
      mulai,
      selesai,
      pendekatan,
      atasan: this.atasan(skp),
      keadaan,
      nilaiHasil,
      nilaiPerilaku,
      predikatLuar,
      predikat: predikatSkp(skp),
      jumlahRhk: lain.jumlahRhk,
      temuan: lain.temuan.filter(({ skpId }) => skpId === id).length,
    };
  }

  /** Active people who have none of these SKP. */
  tanpa(skp: readonly SkpTersimpan[]): readonly TanpaSkp[] {
    const berskp = new Set(skp.map(({ pegawaiId }) => pegawaiId));
    return this.aktifSemua
      .filter(({ id }) => !berskp.has(id))
      .map(({ id, nip, jabatan }) => {
        const unit = this.unitOrang(id);
        return { pegawaiId: id, nama: this.nama(id), nip: nip ?? "", unitId: unit?.id ?? null, unit: unit?.nama ?? "", jabatan };
      });
  }
}

/** How far each unit is, in the order of the office; people without a unit last. */
export function kemajuanUnit(unit: readonly Unit[], baris: readonly SkpBaris[], belum: readonly TanpaSkp[]): readonly KemajuanUnit[] {
  const urutan: readonly (string | null)[] = [...unit.map(({ id }) => id), null];
  return urutan.flatMap((unitId): KemajuanUnit[] => {
    const milik = baris.filter((satu) => satu.unitId === unitId);
    const orang = new Set(milik.map(({ pegawaiId }) => pegawaiId));
    const lain = belum.filter((satu) => satu.unitId === unitId).length;
    if (orang.size + lain === 0) return [];
    const banyak = (cocok: (satu: SkpBaris) => boolean): number => new Set(milik.filter(cocok).map(({ pegawaiId }) => pegawaiId)).size;
    const dinilai = (satu: SkpBaris): boolean => satu.keadaan === "dinilai" || satu.predikat !== null;
    return [
      {
        unitId,
        unit: unit.find(({ id }) => id === unitId)?.nama ?? "",
        orang: orang.size + lain,
        ada: orang.size,
        disepakati: banyak((satu) => satu.keadaan !== "disusun" || dinilai(satu)),
        dinilai: banyak(dinilai),
      },
    ];
  });
}

/** The day on which a year's SKP are looked at: the last one of a year that is over, today in the present one. */
export function hariTahun(tahun: number, today: PlainDate): PlainDate {
  const akhir = plainDate(tahun, 12, 31) ?? today;
  return akhir < today ? akhir : today;
}

/** The tasks of a jabatan with the volume of a year of the whole of it. */
export async function tugasSetahun(query: Query, jabatanId: string) {
  const profil = await activeProfil(query);
  return (await listTugas(query, jabatanId)).map(({ id, uraian, satuanHasil, volume, periode }) => ({
    id,
    uraian,
    satuanHasil,
    volumeSetahun: Math.round(volume * pengaliSetahun(periode, profil) * 1_000) / 1_000,
  }));
}

/** Years that have an SKP, and the present one; latest first. */
export function tahunBerskp(semua: readonly { readonly tahun: number }[], today: PlainDate): readonly number[] {
  return [...new Set([datePartsOf(today).year, ...semua.map(({ tahun }) => tahun)])].toSorted((a, b) => b - a);
}
