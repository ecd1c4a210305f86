import { fullMonthsBetween, type PlainDate } from "../date";
import { groupBy } from "../group";
import type { JenisJabatan, Jenjang } from "../jabatan/jabatan";
import type { NilaiKantor } from "../peraturan/nilai-kantor";
import type { Predikat } from "../skp/predikat";
import { ATURAN, type IdAturan } from "./aturan";
import type { JabatanDicari, OrangDinilai } from "./fakta";
import { kursiJabatan, type Kursi } from "./kursi";
import { nilaiBagian, type BuktiPasangan } from "./nilai-bagian";
import { tempatkan, type BatasanKantor, type Penempatan, type Pertentangan } from "./penempatan";
import type { Putusan } from "./putusan";
import { computeSkor, SKOR_PENUH, type Skor } from "./skor";
import type { NilaiPasangan } from "./susun";
import { tambahBulan } from "./tambah-bulan";
import { tinggiJabatan } from "./tinggi-jabatan";

/** Somebody of the office with all that placing her looks at. Nothing here speaks of age but by the rules, of sex, religion or marriage. */
export interface OrangKantor {
  readonly pegawaiId: string;
  readonly jabatanId: string | null;
  readonly dinilai: OrangDinilai;
  /** First day on which her post is without her; null as far as is known. */
  readonly keluar: PlainDate | null;
  readonly predikat: readonly (Predikat | null)[];
  readonly ipAsn: number | null;
  readonly masa: readonly {
    readonly unitId: string;
    readonly jenis: JenisJabatan;
    readonly jenjang: Jenjang | null;
    readonly sejak: PlainDate | null;
    readonly sampai: PlainDate | null;
  }[];
}

/** A post of the office with what it asks and needs. */
export interface JabatanKantor {
  readonly unitId: string;
  readonly dicari: JabatanDicari;
  readonly kebutuhan: number;
}

export interface BahanPenempatanKantor {
  readonly per: PlainDate;
  readonly orang: readonly OrangKantor[];
  readonly jabatan: readonly JabatanKantor[];
  readonly kesenjangan: (jabatanId: string, pegawaiId: string) => BuktiPasangan["kompetensi"];
  readonly nilai: NilaiKantor;
  readonly penting: ReadonlySet<string>;
  readonly batasan: BatasanKantor;
}

/** One rule about a pair, with its outcome. */
export interface HasilAturan extends Putusan {
  readonly id: IdAturan;
  readonly keras: boolean;
}

/** All that is known of a person for a post. */
export interface Pasangan {
  readonly skor: Skor;
  readonly aturan: readonly HasilAturan[];
  /** First day on which no hard rule stands in the way; null when none comes within the horizon. */
  readonly palingAwal: PlainDate | null;
}

export type PenempatanKantor =
  | { readonly pertentangan: readonly Pertentangan[] }
  | {
      readonly rencana: Penempatan;
      readonly sampai: PlainDate;
      readonly kursi: readonly Kursi[];
      /** Holders who leave within the horizon, and so take no part. */
      readonly menjelangKeluar: readonly string[];
      readonly pasangan: (pegawaiId: string, jabatanId: string) => Pasangan;
    };

/**
 * The best placement of an office: seats from need, holders and departures within the horizon; pairs by the rules and the score; the exact optimum
 * with its proof. [penempatan-cakrawala] [penempatan-bobot] [penempatan-ongkos] It proposes: the authorised official decides.
 */
export function tempatkanKantor(bahan: BahanPenempatanKantor): PenempatanKantor {
  const { per, orang, jabatan, nilai } = bahan;
  const sampai = tambahBulan(per, nilai.menurut("penempatan-cakrawala", per));
  const penghuni = groupBy(
    orang.filter(({ jabatanId }) => jabatanId !== null),
    ({ jabatanId }) => jabatanId ?? "",
  );
  const tempat = jabatan.map(({ dicari, kebutuhan }) =>
    kursiJabatan({ jabatanId: dicari.id, kebutuhan, penghuni: penghuni.get(dicari.id) ?? [] }, { per, sampai }),
  );
  const menjelangKeluar = new Set(tempat.flatMap((satu) => satu.menjelangKeluar));
  const kursi = tempat.flatMap((satu) => satu.kursi);
  // Who has no post and leaves is not placed either.
  const peserta = orang.filter(({ pegawaiId, keluar }) => !menjelangKeluar.has(pegawaiId) && (keluar === null || keluar > sampai));
  const pasangan = penilai(bahan, sampai);
  const ongkos = nilai.menurut("penempatan-ongkos", per);
  const perseratus = SKOR_PENUH / 100;
  const rencana = tempatkan(
    {
      per,
      peserta: peserta.map(({ pegawaiId, jabatanId }) => ({ pegawaiId, jabatanId })),
      kursi,
      nilai: (i, jabatanId): NilaiPasangan => {
        const satu = pasangan(peserta[i]?.pegawaiId ?? "", jabatanId);
        return { skor: satu.skor.skor, palingAwal: satu.palingAwal };
      },
      ongkos: { pindah: Math.round(ongkos.pindah * perseratus), tungguSebulan: Math.round(ongkos.tungguSebulan * perseratus) },
      penting: bahan.penting,
    },
    bahan.batasan,
  );
  return "pertentangan" in rencana ? rencana : { rencana, sampai, kursi, menjelangKeluar: [...menjelangKeluar], pasangan };
}

/** Judges pairs, each once. */
function penilai(
  { per, orang, jabatan, kesenjangan, nilai }: BahanPenempatanKantor,
  sampai: PlainDate,
): (pegawaiId: string, jabatanId: string) => Pasangan {
  const bobot = nilai.menurut("penempatan-bobot", per);
  const orangDari = new Map(orang.map((satu) => [satu.pegawaiId, satu]));
  const jabatanDari = new Map(jabatan.map((satu) => [satu.dicari.id, satu]));
  const diketahui = new Map<string, Pasangan>();
  return (pegawaiId, jabatanId) => {
    const kunci = `${pegawaiId} ${jabatanId}`;
    const ada = diketahui.get(kunci);
    if (ada) return ada;
    const [satu, dituju] = [orangDari.get(pegawaiId), jabatanDari.get(jabatanId)];
    if (!satu || !dituju) return { skor: { skor: null, bagian: [] }, aturan: [], palingAwal: null };
    const aturan = ATURAN.flatMap(({ id, bawaan, periksa }): HasilAturan[] => {
      const putusan = periksa(dituju.dicari, satu.dinilai, per);
      return putusan === null ? [] : [{ ...putusan, id, keras: bawaan === "keras" }];
    });
    const bukti = nilaiBagian(
      {
        per,
        kompetensi: kesenjangan(jabatanId, pegawaiId),
        predikat: satu.predikat,
        bulanPengalaman: bulanPengalaman(satu, dituju, per),
        ipAsn: satu.ipAsn,
        tmtJabatan: satu.dinilai.tmtJabatan,
      },
      nilai,
    );
    const hasil = { skor: computeSkor(bukti, bobot, "keluarkan"), aturan, palingAwal: palingAwal(aturan, { per, sampai }) };
    diketahui.set(kunci, hasil);
    return hasil;
  };
}

/** The day on which the last hard rule that fails now is met. */
function palingAwal(
  aturan: readonly HasilAturan[],
  { per, sampai }: { readonly per: PlainDate; readonly sampai: PlainDate },
): PlainDate | null {
  let hari = per;
  for (const { keras, keadaan, terpenuhi } of aturan) {
    if (!keras || keadaan !== "gagal") continue;
    if (terpenuhi === null || terpenuhi > sampai) return null;
    if (terpenuhi > hari) hari = terpenuhi;
  }
  return hari;
}

/** Complete months in posts of the unit of a post, or of its height; null where the first day of one of them is not known. */
function bulanPengalaman({ masa }: OrangKantor, { unitId, dicari }: JabatanKantor, per: PlainDate): number | null {
  const tinggi = tinggiJabatan(dicari);
  const berguna = masa.filter(
    (satu) => (satu.unitId === unitId || tinggiJabatan(satu) >= tinggi) && (satu.sejak === null || satu.sejak <= per),
  );
  if (berguna.some(({ sejak }) => sejak === null)) return null;
  return berguna.reduce((jumlah, { sejak, sampai }) => {
    const ujung = sampai !== null && sampai < per ? sampai : per;
    return sejak === null || ujung < sejak ? jumlah : jumlah + fullMonthsBetween(sejak, ujung);
  }, 0);
}
