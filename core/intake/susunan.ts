import { NAMA_UNIT_BELUM_DITENTUKAN, type Jabatan, type Unit } from "../jabatan/jabatan";
import { keAtas } from "../jabatan/ke-atas";
import { nameKey } from "../name";
import { kunciSebutan } from "../sebutan/kunci";
import { bagianKantor } from "./bagian-kantor";
import type { KeadaanData } from "./keadaan";
import { AWALAN_KUNCI_BARU } from "./rencana";

/** A unit of the draft: one of the data file (`asli`) or a new one. */
export interface UnitDraf {
  readonly kunci: string;
  nama: string;
  kode: string | null;
  indukId: string | null;
  readonly urutan: number;
  /** It stands for "not yet said". */
  readonly belumDitentukan: boolean;
  readonly asli: Unit | null;
}

/** A jabatan of the draft: one of the data file (`asli`) or a new one. */
export interface JabatanDraf extends Pick<Jabatan, "unitId" | "urutan"> {
  readonly kunci: string;
  nama: string;
  /** Seats by the peta jabatan; null while nobody has counted them. */
  kursi: number | null;
  jenis: Jabatan["jenis"];
  jenjang: Jabatan["jenjang"];
  kelas: number | null;
  kode: string | null;
  indukId: string | null;
  readonly asli: Jabatan | null;
}

export type JabatanDibuat = Pick<Jabatan, "nama" | "jenis" | "jenjang" | "kelas" | "kode" | "kursi">;

/** Where a unit name leads: to one unit, or to several among which the file does not choose. */
export type TemuanUnit = { readonly unit: UnitDraf } | { readonly taksa: readonly UnitDraf[] };

/**
 * The units and jabatan of the data file together with those that the files of one import name: each is made once, however
 * many sheets name it. A unit is known by its name under its parent, a jabatan by its name within its unit.
 */
export class SusunanKantor {
  private readonly kunciNama = new Map<string, string>();
  private readonly unitMenurutKunci = new Map<string, UnitDraf>();
  private readonly unitMenurutNama = new Map<string, UnitDraf[]>();
  private readonly jabatanMenurutNama = new Map<string, Map<string, JabatanDraf[]>>();
  private readonly jabatanMenurutUnit = new Map<string, JabatanDraf[]>();
  private readonly temuan = new Map<string, UnitDraf>();
  private readonly unitBerjabatan = new Set<string>();
  private readonly jabatan = new Map<string, JabatanDraf>();
  private nomor = 0;
  private urutanUnit: number;
  private urutanJabatan: number;

  constructor(keadaan: Pick<KeadaanData, "unit" | "jabatan">) {
    this.urutanUnit = 1 + keadaan.unit.reduce((tertinggi, unit) => Math.max(tertinggi, unit.urutan), -1);
    this.urutanJabatan = 1 + keadaan.jabatan.reduce((tertinggi, jabatan) => Math.max(tertinggi, jabatan.urutan), -1);
    for (const unit of keadaan.unit) this.catatUnit({ ...unit, kunci: unit.id, asli: unit });
    for (const jabatan of keadaan.jabatan) {
      this.catatJabatan({ ...jabatan, kunci: jabatan.id, asli: jabatan });
      this.unitBerjabatan.add(jabatan.unitId);
    }
  }

  /** Comparison key of a name, computed once per spelling. */
  kunci(nama: string): string {
    const tahu = this.kunciNama.get(nama);
    if (tahu !== undefined) return tahu;
    // A name without a letter is a figure that strayed in: -1 and 1 are not one name.
    const baru = /\p{L}/u.test(nama) ? kunciSebutan(nama) : nama.trim();
    this.kunciNama.set(nama, baru);
    return baru;
  }

  /**
   * The unit that a name, and the parent named beside it, mean. The parent may be any unit above. One that is not there yet is
   * made; a unit that so far stood at the top moves under the parent that the file names.
   */
  unitUntuk(nama: string, namaInduk: string): TemuanUnit {
    const tanda = `${nama}\u0000${namaInduk}`;
    const tahu = this.temuan.get(tanda);
    if (tahu) return { unit: tahu };
    const hasil = this.carikanUnit(nama, namaInduk);
    if ("unit" in hasil) {
      this.temuan.set(tanda, hasil.unit);
      this.lengkapiNama(hasil.unit, nama);
    }
    return hasil;
  }

  /** Units of one name, wherever they stand. */
  unitBernama(nama: string): readonly UnitDraf[] {
    const sebutan = this.unitMenurutNama.get(this.kunci(nama)) ?? [];
    if (sebutan.length < 2) return sebutan;
    const tepat = sebutan.filter((unit) => nameKey(unit.nama) === nameKey(nama));
    return tepat.length > 0 ? tepat : sebutan;
  }

  /** The child of a unit (or of the top, null) by name, made when absent. */
  anakUnit(induk: UnitDraf | null, nama: string, kode: string | null = null): UnitDraf {
    const ada = this.unitBernama(nama).find((unit) => unit.indukId === (induk?.kunci ?? null));
    if (ada) return ada;
    return this.catatUnit({ kunci: this.kunciBaru(), nama, kode, indukId: induk?.kunci ?? null, urutan: this.urutanUnit++, asli: null });
  }

  jabatanDi(unit: UnitDraf, nama: string): JabatanDraf | null {
    const sebutan = this.jabatanMenurutNama.get(this.kunci(nama))?.get(unit.kunci);
    if (!sebutan || sebutan.length < 2) return sebutan?.[0] ?? null;
    return sebutan.find((jabatan) => nameKey(jabatan.nama) === nameKey(nama)) ?? sebutan[0] ?? null;
  }

  /** Every jabatan of a unit. */
  jabatanUnit(unit: UnitDraf): readonly JabatanDraf[] {
    return this.jabatanMenurutUnit.get(unit.kunci) ?? [];
  }

  /** A new name that came abbreviated takes the fuller spelling when that comes too. */
  lengkapiNama(satu: UnitDraf | JabatanDraf, nama: string): void {
    if (satu.asli === null && nama.length > satu.nama.length && nama.length <= 300) satu.nama = nama;
  }

  /**
   * The unit of a jabatan whose sheet names none: the one that already has it, else the office at the top, else a unit that
   * stands for "not yet said". `tebakan` tells that it was not known.
   */
  unitTanpaNama(namaJabatan: string): { readonly unit: UnitDraf; readonly tebakan: boolean } {
    const pemilik = this.pemilikTunggal(namaJabatan);
    if (pemilik) return { unit: pemilik, tebakan: false };
    return { unit: this.puncakTunggal() ?? this.unitBelumDitentukan(), tebakan: true };
  }

  /** The unit of what nobody has given a place yet. */
  unitBelumDitentukan(): UnitDraf {
    return this.anakUnit(null, NAMA_UNIT_BELUM_DITENTUKAN);
  }

  /** The one unit that has a jabatan of a name, or the one among several that is not a part of an office; null when none is. */
  pemilikTunggal(namaJabatan: string): UnitDraf | null {
    const pemilik = this.pemilikJabatan(namaJabatan);
    const tanpaTempat = pemilik.filter((unit) => unit.indukId === null || this.puncak(unit).belumDitentukan);
    const [satu, lain] = pemilik.length === 1 ? pemilik : tanpaTempat;
    return satu && !lain ? satu : null;
  }

  /** As `unitTanpaNama`, for a tree of posts: of several units that have the jabatan the one made first, so that the same tree twice changes nothing. */
  unitPohon(namaJabatan: string): { readonly unit: UnitDraf; readonly tebakan: boolean } {
    const [pertama] = this.pemilikJabatan(namaJabatan).toSorted((a, b) => a.urutan - b.urutan);
    return pertama && !this.pemilikTunggal(namaJabatan) ? { unit: pertama, tebakan: false } : this.unitTanpaNama(namaJabatan);
  }

  /** Names of a jabatan and its unit. */
  namaJabatan(kunci: string): { readonly jabatan: string; readonly unit: string } | null {
    const jabatan = this.jabatan.get(kunci);
    return jabatan ? { jabatan: jabatan.nama, unit: this.unitDari(jabatan.unitId)?.nama ?? "" } : null;
  }

  /** The unit of a jabatan by its key; null for none. */
  unitJabatan(kunci: string): UnitDraf | null {
    return this.unitDari(this.jabatan.get(kunci)?.unitId ?? "");
  }

  /** A jabatan with its unit, as a list of changes names it; empty for none. */
  sebutanJabatan(kunci: string | null): string {
    const jabatan = kunci === null ? undefined : this.jabatan.get(kunci);
    return jabatan ? `${jabatan.nama} (${this.unitDari(jabatan.unitId)?.nama ?? ""})` : "";
  }

  tambahJabatan(unit: UnitDraf, isi: JabatanDibuat): JabatanDraf {
    return this.catatJabatan({
      ...isi,
      kunci: this.kunciBaru(),
      unitId: unit.kunci,
      indukId: null,
      urutan: this.urutanJabatan++,
      asli: null,
    });
  }

  /** Whether the data file, or a jabatan sheet of this import, already knew jabatan in a unit. */
  punyaJabatan(unit: UnitDraf): boolean {
    return this.unitBerjabatan.has(unit.kunci);
  }

  /** Marks that a unit's jabatan are known from a sheet that lists jabatan. */
  tandaiBerjabatan(unit: UnitDraf): void {
    this.unitBerjabatan.add(unit.kunci);
  }

  unitDari(kunci: string): UnitDraf | null {
    return this.unitMenurutKunci.get(kunci) ?? null;
  }

  /** Top of the tree above a unit, itself included. */
  puncak(unit: UnitDraf): UnitDraf {
    return this.keAtas(unit).at(-1) ?? unit;
  }

  /** Path of names from the top to a unit: `Sekretariat > Subbagian Umum`. */
  jalur(unit: UnitDraf): string {
    return this.keAtas(unit)
      .map((satu) => satu.nama)
      .toReversed()
      .join(" > ");
  }

  /** A parent for a new unit whose sheet names none: the one office at the top, for a unit that is named as a part of one. */
  indukTebakan(nama: string): string {
    if (!bagianKantor(this.kunci(nama))) return "";
    const kantor = [...this.unitMenurutKunci.values()].filter((unit) => unit.indukId === null && !bagianKantor(this.kunci(unit.nama)));
    return kantor.length === 1 ? (kantor[0]?.nama ?? "") : "";
  }

  semuaUnit(): readonly UnitDraf[] {
    return [...this.unitMenurutKunci.values()];
  }

  semuaJabatan(): readonly JabatanDraf[] {
    return [...this.jabatan.values()];
  }

  private carikanUnit(nama: string, namaInduk: string): TemuanUnit {
    const calon = this.unitBernama(nama);
    const kunciInduk = this.kunci(namaInduk);
    if (kunciInduk === "" || kunciInduk === this.kunci(nama)) {
      const puncak = kunciInduk === "" ? [] : calon.filter((unit) => unit.indukId === null);
      const pilihan = puncak.length > 0 ? puncak : calon;
      const [satu] = pilihan;
      if (!satu) return { unit: this.anakUnit(null, nama) };
      return pilihan.length === 1 ? { unit: satu } : { taksa: pilihan };
    }
    const diBawah = calon.filter((unit) => this.keAtas(unit).some((atas) => atas !== unit && this.kunci(atas.nama) === kunciInduk));
    const langsung = diBawah.filter((unit) => unit.indukId !== null && this.kunci(this.unitDari(unit.indukId)?.nama ?? "") === kunciInduk);
    const cocok = langsung.length === 1 ? langsung : diBawah;
    const [satu] = cocok;
    if (satu) return cocok.length === 1 ? { unit: satu } : { taksa: cocok };
    const induk = this.unitUntuk(namaInduk, "");
    if ("taksa" in induk) return induk;
    const yatim = calon.filter((unit) => unit.indukId === null && !this.keAtas(induk.unit).includes(unit));
    const [anak] = yatim;
    if (!anak || yatim.length > 1) return { unit: this.anakUnit(induk.unit, nama) };
    anak.indukId = induk.unit.kunci;
    return { unit: anak };
  }

  /** Every unit that has a jabatan of one name. */
  pemilikJabatan(nama: string): readonly UnitDraf[] {
    return [...(this.jabatanMenurutNama.get(this.kunci(nama))?.keys() ?? [])]
      .map((kunci) => this.unitDari(kunci))
      .filter((unit) => unit !== null);
  }

  /** The office at the top when there is exactly one unit there. */
  puncakTunggal(): UnitDraf | null {
    const puncak = [...this.unitMenurutKunci.values()].filter((unit) => unit.indukId === null);
    return puncak.length === 1 ? (puncak[0] ?? null) : null;
  }

  private keAtas(unit: UnitDraf): UnitDraf[] {
    return [...keAtas(unit, ({ indukId }) => (indukId === null ? null : this.unitDari(indukId)))];
  }

  private kunciBaru(): string {
    this.nomor += 1;
    return `${AWALAN_KUNCI_BARU}${this.nomor}`;
  }

  private catatUnit(isi: Omit<UnitDraf, "belumDitentukan">): UnitDraf {
    const unit = { ...isi, belumDitentukan: isi.nama === NAMA_UNIT_BELUM_DITENTUKAN };
    this.unitMenurutKunci.set(unit.kunci, unit);
    const kunci = this.kunci(unit.nama);
    const senama = this.unitMenurutNama.get(kunci);
    if (senama) senama.push(unit);
    else this.unitMenurutNama.set(kunci, [unit]);
    return unit;
  }

  private catatJabatan(jabatan: JabatanDraf): JabatanDraf {
    this.jabatan.set(jabatan.kunci, jabatan);
    const sekamar = this.jabatanMenurutUnit.get(jabatan.unitId);
    if (sekamar) sekamar.push(jabatan);
    else this.jabatanMenurutUnit.set(jabatan.unitId, [jabatan]);
    const kunci = this.kunci(jabatan.nama);
    const perUnit = this.jabatanMenurutNama.get(kunci) ?? new Map<string, JabatanDraf[]>();
    this.jabatanMenurutNama.set(kunci, perUnit);
    const senama = perUnit.get(jabatan.unitId);
    if (senama) senama.push(jabatan);
    else perUnit.set(jabatan.unitId, [jabatan]);
    return jabatan;
  }
}
