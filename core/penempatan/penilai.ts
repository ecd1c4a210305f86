import type { PlainDate } from "../date";
import { ingat } from "../ingat";
import { nameKey } from "../name";
import type { NilaiKantor } from "../peraturan/nilai-kantor";
import type { Predikat } from "../skp/predikat";
import { ATURAN, ATURAN_NILAI, ID_ATURAN, MEMBERAT_OLEH_WAKTU, sifatAturan, type IdAturan } from "./aturan";
import { isTakDibaca } from "./aturan-data";
import type { JabatanDicari, MasaJabatan, OrangDinilai } from "./fakta";
import { bulanDijalani } from "./masa-jabatan";
import { BAGIAN_TAK_DIBACA, nilaiBagian, type BuktiPasangan } from "./nilai-bagian";
import { permohonanBagi, type PermohonanBerlaku } from "./permohonan";
import { putusan, type Aturan, type Putusan } from "./putusan";
import type { SifatAturan } from "./sifat-aturan";
import { isTergantung, type SyaratGagal, type SyaratPasangan } from "./syarat-pasangan";
import { computeSkor, SKOR_PENUH, type BobotSkor, type Skor } from "./skor";
import { isManajerial, tinggiJabatan } from "./tinggi-jabatan";
import { TANPA_BUKTI, type TanpaBukti } from "./tanpa-bukti";

/** Somebody of the office with all that placing her looks at. Nothing here speaks of age but by the rules, of sex, religion or marriage. */
export interface OrangKantor {
  readonly pegawaiId: string;
  readonly jabatanId: string | null;
  readonly dinilai: OrangDinilai;
  /** First day on which her post is without her; null as far as is known. */
  readonly keluar: PlainDate | null;
  /** The post to which a decree brings her, and its day; null id for one outside this office. */
  readonly akan: { readonly hari: PlainDate; readonly keJabatanId: string | null } | null;
  readonly predikat: readonly (Predikat | null)[];
  readonly ipAsn: number | null;
  /** What she asks for herself on the day, the latest first. */
  readonly permohonan: readonly PermohonanBerlaku[];
  /** Posts held, the present one included. */
  readonly masa: readonly MasaJabatan[];
}

/** A post of the office with what it asks and needs. */
export interface JabatanKantor {
  readonly unitId: string;
  readonly dicari: JabatanDicari;
  readonly kebutuhan: number;
}

/** What people are judged by for posts. */
export interface BahanPenilai {
  readonly per: PlainDate;
  readonly orang: readonly OrangKantor[];
  readonly jabatan: readonly JabatanKantor[];
  readonly kesenjangan: (jabatanId: string, pegawaiId: string) => BuktiPasangan["kompetensi"];
  readonly nilai: NilaiKantor;
}

/** One rule about a pair, with what it does and its outcome. */
export interface HasilAturan extends Putusan {
  readonly id: IdAturan;
  readonly sifat: Exclude<SifatAturan, "mati">;
}

/** All that is known of a person for a post. */
export interface Pasangan {
  readonly skor: Skor;
  readonly aturan: readonly HasilAturan[];
  /** First day on which no hard rule stands in the way; null when none comes within the horizon. */
  readonly palingAwal: PlainDate | null;
}

/** The rules by their ids. */
const PERIKSA = Object.fromEntries(ATURAN.map(({ id, periksa }) => [id, periksa])) as Record<
  Exclude<IdAturan, typeof ATURAN_NILAI>,
  Aturan["periksa"]
>;

/** Judges people for posts, each pair once: the rules by themselves, since most pairs fail one, and the score where it is asked for. */
export class Penilai {
  private readonly orang: ReadonlyMap<string, OrangKantor>;
  private readonly jabatan: ReadonlyMap<string, JabatanKantor>;
  private readonly bobot: BobotSkor;
  private readonly tanpaBukti: TanpaBukti;
  private readonly sifat: Readonly<Record<IdAturan, SifatAturan>>;
  private readonly kaliManajerial: number;
  private readonly aturanPasangan: PerPasangan<readonly HasilAturan[]> = new Map();
  private readonly syaratPasangan: PerPasangan<SyaratPasangan> = new Map();
  private readonly skorPasangan: PerPasangan<Skor> = new Map();

  constructor(
    private readonly bahan: BahanPenilai,
    private readonly sampai: PlainDate,
  ) {
    const { nilai, per } = bahan;
    this.orang = new Map(bahan.orang.map((satu) => [satu.pegawaiId, satu]));
    this.jabatan = new Map(bahan.jabatan.map((satu) => [satu.dicari.id, satu]));
    this.bobot = nilai.menurut("penempatan-bobot", per);
    this.tanpaBukti = TANPA_BUKTI.find((satu) => satu === nilai.menurut("penempatan-tanpa-bukti", per)) ?? "netral";
    this.sifat = sifatAturan(nilai, per);
    this.kaliManajerial = nilai.menurut("penempatan-sisa-masa", per).kaliManajerial;
  }

  /** Without the rule that is named, if one is. */
  syarat(pegawaiId: string, jabatanId: string, tanpa?: IdAturan): SyaratPasangan {
    const lengkap = sekali(this.syaratPasangan, { pegawaiId, jabatanId }, () => this.hitungSyarat(pegawaiId, jabatanId));
    if (!isTergantung(lengkap, tanpa)) return lengkap;
    const { gagal, penghalang } = lengkap;
    const lain = gagal.filter(({ id }) => id !== tanpa);
    // What stood in the way was the last that was asked: the others are asked from there on.
    return penghalang === null ? this.ringkas(lain) : this.hitungSyarat(pegawaiId, jabatanId, { lain, sesudah: penghalang });
  }

  /**
   * The rules without which some pair would stand otherwise. Not a restriction of data that stands in the way: how a pair would stand without it can be
   * told from her facts alone, which are not read.
   */
  aturanGagal(): ReadonlySet<IdAturan> {
    const gagal = new Set(
      [...this.syaratPasangan.values()].flatMap((milik) => [...milik.values()].flatMap((satu) => satu.gagal.map(({ id }) => id))),
    );
    if (this.sifat.pembatasanData === "keras") gagal.delete("pembatasanData");
    return gagal;
  }

  /**
   * How near some moves, and pairs of which some are kept from moving by their score alone, lie to the least score, in hundredths of a point; Infinity
   * where the office does not ask it in a way that counts.
   */
  jarakTerendah(pindah: readonly (readonly [string, string])[], semua: readonly (readonly [string, string])[]): number {
    const sifat = this.sifat[ATURAN_NILAI];
    if (sifat === "mati" || sifat === "anjuran") return Infinity;
    const terendah = this.bahan.nilai.menurut("penempatan-nilai-terendah", this.bahan.per) * (SKOR_PENUH / 100);
    const tertahan = semua.filter(([pegawaiId, jabatanId]) => this.syarat(pegawaiId, jabatanId).gagal.at(-1)?.id === ATURAN_NILAI);
    return [...pindah, ...tertahan].reduce(
      (jarak, [pegawaiId, jabatanId]) => Math.min(jarak, Math.abs((this.skor(pegawaiId, jabatanId).skor ?? Infinity) - terendah)),
      Infinity,
    );
  }

  /** The least score of a move where it stands in the way, in hundredths of a point. */
  terendah(): number | null {
    const terendah = this.bahan.nilai.menurut("penempatan-nilai-terendah", this.bahan.per) * (SKOR_PENUH / 100);
    return this.sifat[ATURAN_NILAI] === "keras" ? terendah : null;
  }

  skor(pegawaiId: string, jabatanId: string): Skor {
    return sekali(this.skorPasangan, { pegawaiId, jabatanId }, () => this.hitungSkor(pegawaiId, jabatanId));
  }

  /** Asked until one stands in the way; what is only told is not asked here. With what was found before, from the rule after the named one on. */
  private hitungSyarat(
    pegawaiId: string,
    jabatanId: string,
    sudah?: { readonly lain: readonly SyaratGagal[]; readonly sesudah: IdAturan },
  ): SyaratPasangan {
    const [orang, jabatan] = [this.orang.get(pegawaiId), this.jabatan.get(jabatanId)];
    if (!orang || !jabatan) return { palingAwal: null, lunakGagal: 0, gagal: [], penghalang: null };
    const gagal = [...(sudah?.lain ?? [])];
    const takDibaca = isTakDibaca(orang.dinilai, this.sifat);
    for (const id of sudah === undefined ? ID_ATURAN : ID_ATURAN.slice(ID_ATURAN.indexOf(sudah.sesudah) + 1)) {
      if (takDibaca && id !== "pembatasanData") continue;
      const sifat = this.sifat[id];
      if (sifat === "mati" || sifat === "anjuran") continue;
      const hasil =
        id === ATURAN_NILAI ? this.putusanNilai(pegawaiId, jabatanId) : PERIKSA[id](jabatan.dicari, orang.dinilai, this.hariAturan(id));
      if (hasil?.keadaan !== "gagal") continue;
      const lunak = id === "menjelangPensiun" && isManajerial(jabatan.dicari) ? this.kaliManajerial : 1;
      const tepatWaktu = hasil.terpenuhi !== null && hasil.terpenuhi <= this.sampai;
      gagal.push(
        sifat === "lunak" ? { id, lunak, terpenuhi: this.bahan.per } : { id, lunak: 0, terpenuhi: tepatWaktu ? hasil.terpenuhi : null },
      );
      if (gagal.at(-1)?.terpenuhi === null) break;
    }
    return this.ringkas(gagal);
  }

  /** The day on which the last hard rule that fails now is met. */
  private ringkas(gagal: readonly SyaratGagal[]): SyaratPasangan {
    let [palingAwal, lunakGagal, penghalang]: [PlainDate, number, IdAturan | null] = [this.bahan.per, 0, null];
    for (const { id, lunak, terpenuhi } of gagal) {
      lunakGagal += lunak;
      if (terpenuhi === null) penghalang = id;
      else if (terpenuhi > palingAwal) palingAwal = terpenuhi;
    }
    return { palingAwal: penghalang === null ? palingAwal : null, lunakGagal, gagal, penghalang };
  }

  readonly pasangan = (pegawaiId: string, jabatanId: string): Pasangan => {
    const aturan = [...this.aturan(pegawaiId, jabatanId), ...this.aturanNilai(pegawaiId, jabatanId)];
    return { skor: this.skor(pegawaiId, jabatanId), aturan, palingAwal: this.syarat(pegawaiId, jabatanId).palingAwal };
  };

  private aturan(pegawaiId: string, jabatanId: string): readonly HasilAturan[] {
    return sekali(this.aturanPasangan, { pegawaiId, jabatanId }, () => {
      const [orang, jabatan] = [this.orang.get(pegawaiId), this.jabatan.get(jabatanId)];
      if (!orang || !jabatan) return [];
      const takDibaca = isTakDibaca(orang.dinilai, this.sifat);
      return ATURAN.flatMap(({ id, periksa }): HasilAturan[] => {
        const sifat = this.sifat[id];
        const hasil =
          sifat === "mati" || (takDibaca && id !== "pembatasanData") ? null : periksa(jabatan.dicari, orang.dinilai, this.hariAturan(id));
        return sifat === "mati" || hasil === null ? [] : [{ ...hasil, id, sifat }];
      });
    });
  }

  private aturanNilai(pegawaiId: string, jabatanId: string): readonly HasilAturan[] {
    const sifat = this.sifat[ATURAN_NILAI];
    const hasil = sifat === "mati" ? null : this.putusanNilai(pegawaiId, jabatanId);
    return sifat === "mati" || hasil === null ? [] : [{ ...hasil, id: ATURAN_NILAI, sifat }];
  }

  /** A move is worth what the office asks at least; of staying, and of a pair of which nothing is known, this is not asked. */
  private putusanNilai(pegawaiId: string, jabatanId: string): Putusan | null {
    const { skor } = this.skor(pegawaiId, jabatanId);
    if (skor === null || this.orang.get(pegawaiId)?.jabatanId === jabatanId) return null;
    const perlu = this.bahan.nilai.menurut("penempatan-nilai-terendah", this.bahan.per);
    const { lulus, gagal } = putusan("penempatan-nilai-terendah");
    const isi = { ada: String(skor), perlu: String(perlu) };
    return skor * 100 < perlu * SKOR_PENUH ? gagal(isi) : lulus(isi);
  }

  /** The day on which a rule is asked: at the end of the horizon where time can only make it worse. */
  private hariAturan(id: IdAturan): PlainDate {
    return MEMBERAT_OLEH_WAKTU.has(id) ? this.sampai : this.bahan.per;
  }

  private hitungSkor(pegawaiId: string, jabatanId: string): Skor {
    const { per, kesenjangan, nilai } = this.bahan;
    const [orang, jabatan] = [this.orang.get(pegawaiId), this.jabatan.get(jabatanId)];
    if (!orang || !jabatan) return { skor: null, bagian: [] };
    if (isTakDibaca(orang.dinilai, this.sifat)) return computeSkor(BAGIAN_TAK_DIBACA, this.bobot, this.tanpaBukti);
    const bukti = nilaiBagian(
      {
        per,
        tetap: orang.jabatanId === jabatanId,
        kompetensi: kesenjangan(jabatanId, pegawaiId),
        bidang: { program: jabatan.dicari.programStudi, milik: orang.dinilai.pendidikan },
        predikat: orang.predikat,
        bulanPengalaman: bulanPengalaman(orang, jabatan, per),
        ipAsn: orang.ipAsn,
        tmtJabatan: orang.dinilai.tmtJabatan,
        permohonan: permohonanBagi(orang.permohonan, jabatan),
      },
      nilai,
    );
    return computeSkor(bukti, this.bobot, this.tanpaBukti);
  }
}

/** By person, then by post. */
type PerPasangan<T> = Map<string, Map<string, T>>;

function sekali<T>(
  sudah: PerPasangan<T>,
  { pegawaiId, jabatanId }: { readonly pegawaiId: string; readonly jabatanId: string },
  hitung: () => T,
): T {
  const milik = sudah.get(pegawaiId) ?? new Map<string, T>();
  const ada = milik.get(jabatanId);
  if (ada !== undefined) return ada;
  const baru = hitung();
  milik.set(jabatanId, baru);
  sudah.set(pegawaiId, milik);
  return baru;
}

const kunciNama = ingat(nameKey);

/**
 * Complete months in posts of the unit of a post, of its title, or beside or above it among managerial ones; null where the first day of one of them
 * is not known. [penempatan-pengalaman]
 */
function bulanPengalaman({ masa }: OrangKantor, { unitId, dicari }: JabatanKantor, per: PlainDate): number | null {
  const tinggi = tinggiJabatan(dicari);
  const berguna = masa.filter(
    (satu) =>
      (satu.sejak === null || satu.sejak <= per) &&
      (satu.unitId === unitId || kunciNama(satu.nama) === kunciNama(dicari.nama) || (tinggi > 0 && tinggiJabatan(satu) >= tinggi)),
  );
  if (berguna.some(({ sejak }) => sejak === null)) return null;
  return berguna.reduce((jumlah, satu) => jumlah + bulanDijalani(satu, per), 0);
}
