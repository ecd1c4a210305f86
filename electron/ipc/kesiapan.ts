import type { BangkuJabatan, CalonJabatan, HasilTermurah, RingkasKesiapan } from "../../core/contract/kompetensi";
import type { PlainDate } from "../../core/date";
import { groupBy } from "../../core/group";
import { computeKesenjangan, type HasilKesenjangan } from "../../core/kompetensi/kesenjangan";
import { computeKesiapan, jalanPelatihan, KEADAAN_KESIAPAN, type KeadaanKesiapan } from "../../core/kompetensi/kesiapan";
import { penilaianTerpilih } from "../../core/kompetensi/penilaian";
import { rencanaTermurah, tanpaSetiapPelatihan } from "../../core/kompetensi/rencana-termurah";
import type { SoalTermurah } from "../../core/kompetensi/soal-termurah";
import { standarJabatan } from "../../core/kompetensi/standar";
import { periksaSyarat } from "../../core/kompetensi/syarat-jabatan";
import type { Jabatan } from "../../core/jabatan/jabatan";
import { atasanJabatan } from "../../core/jabatan/atasan";
import { keAtas } from "../../core/jabatan/ke-atas";
import { kerabatOrang } from "../../core/orang/keluarga";
import { isTakDibaca } from "../../core/penempatan/aturan-data";
import type { JabatanDicari, KerabatBerjabatan, MasaJabatan, OrangDinilai } from "../../core/penempatan/fakta";
import { bacaKedudukanHukum } from "../../core/pegawai/kedudukan-hukum";
import type { Pegawai } from "../../core/pegawai/pegawai";
import { menurut } from "../../core/peraturan/register";
import { tahunKinerja } from "../../core/talenta/ip-asn";
import type { PredikatTahunan } from "../db/skp";
import type { Report } from "./job";
import { yangBekerja } from "./kompetensi-kantor";
import { TANPA_SYARAT, type BahanKesiapan, type KualifikasiDiminta } from "./bahan-kesiapan";

/** The office prepared once for any number of posts. */
export class Bangku {
  private readonly standar;
  private readonly dinilai;
  private readonly jalan;
  /** Everybody who has not left, with what is known of her. */
  readonly orang: readonly { readonly pegawai: Pegawai; readonly dinilai: OrangDinilai }[];
  private readonly jabatan;
  private readonly namaUnit;
  private readonly diminta = new Map<string, KualifikasiDiminta>();
  private readonly atasan;

  constructor(private readonly bahan: BahanKesiapan) {
    const { per, pilihan, usangTahun } = bahan;
    this.standar = standarJabatan(bahan.jabatan, { baris: bahan.standar, per, nilai: bahan.nilaiStandar });
    this.dinilai = penilaianTerpilih(bahan.penilaian, per, { cara: pilihan.cara, usangTahun });
    this.jalan = jalanPelatihan(bahan.katalog);
    this.jabatan = new Map(bahan.jabatan.map((satu) => [satu.id, satu]));
    this.namaUnit = new Map(bahan.unit.map(({ id, nama }) => [id, nama]));
    for (const [id, minta] of bahan.diminta) this.diminta.set(id, { ...(this.diminta.get(id) ?? TANPA_SYARAT), ...minta });
    const langsung = atasanJabatan(bahan.jabatan, bahan.unit);
    this.atasan = (id: string): readonly string[] => [...keAtas(id, (satu) => langsung.get(satu)?.id)].slice(1);
    const kerabat = this.kerabatBerjabatan();
    const masa = groupBy(bahan.masa, ({ pegawaiId }) => pegawaiId);
    const predikat = groupBy(bahan.predikat, ({ pegawaiId }) => pegawaiId);
    const diklat = groupBy(bahan.diklat, ({ pegawaiId }) => pegawaiId);
    const dibatasi = new Map(bahan.dibatasi);
    const tertahan = bahan.tertahan === null ? null : new Set(bahan.tertahan);
    this.orang = yangBekerja(bahan).map((pegawai) => {
      const kini = this.jabatan.get(pegawai.jabatanId ?? "");
      const kedudukan = bacaKedudukanHukum(pegawai.kedudukanHukum, bahan.aturan);
      const tercatat = (masa.get(pegawai.id) ?? []).flatMap(({ jabatanId, sejak, sampai }): MasaJabatan[] => {
        const satu = this.jabatan.get(jabatanId);
        return satu ? [masaDi(satu, { sejak, sampai })] : [];
      });
      const sekarang: MasaJabatan[] = kini ? [masaDi(kini, { sejak: pegawai.tmtJabatan, sampai: null })] : [];
      return {
        pegawai,
        dinilai: {
          dibatasi: dibatasi.get(pegawai.id) ?? null,
          // By name: what else stands in a person's file has no part in it.
          status: pegawai.status,
          golongan: pegawai.golongan,
          tingkatPendidikan: pegawai.tingkatPendidikan,
          pendidikan: pegawai.pendidikan,
          tanggalLahir: pegawai.tanggalLahir,
          tmtJabatan: pegawai.tmtJabatan,
          jenis: kini?.jenis ?? null,
          jenjang: kini?.jenjang ?? null,
          kelas: kini?.kelas ?? null,
          namaJabatan: kini?.nama ?? null,
          asal: null,
          kerabat: kerabat(pegawai.id),
          tugasBelajar: kedudukan.keadaan === "dikenal" && kedudukan.nilai.kode === "tugasBelajar",
          masa: tercatat.length > 0 ? tercatat : sekarang,
          diklat: (diklat.get(pegawai.id) ?? []).map(({ jenis, nama }) => ({ jenis, nama })),
          memangku: kedudukan.memangku,
          tertahan: tertahan === null ? null : tertahan.has(pegawai.id),
          kinerjaBaik: kinerjaBaik(predikat.get(pegawai.id) ?? [], per),
        },
      };
    });
  }

  /** A post with what is asked for it; null for one that is not there. */
  dicari(jabatanId: string): JabatanDicari | null {
    const jabatan = this.jabatan.get(jabatanId);
    if (!jabatan) return null;
    return {
      ...jabatan,
      ...(this.diminta.get(jabatanId) ?? TANPA_SYARAT),
      sisaMasaBulan: this.bahan.sisaMasaBulan,
      atasan: this.atasan(jabatanId),
    };
  }

  /** The relatives of a person in this office who hold posts. */
  private kerabatBerjabatan(): (pegawaiId: string) => readonly KerabatBerjabatan[] {
    const orang = new Map(yangBekerja(this.bahan).map((satu) => [satu.id, satu]));
    return (pegawaiId) =>
      kerabatOrang(this.bahan.keluarga, pegawaiId).flatMap(({ kerabatId }): KerabatBerjabatan[] => {
        const satu = orang.get(kerabatId ?? "");
        const jabatan = this.jabatan.get(satu?.jabatanId ?? "");
        return satu && jabatan ? [{ nama: satu.nama, jabatanId: jabatan.id, unitId: jabatan.unitId, atasan: this.atasan(jabatan.id) }] : [];
      });
  }

  /** The competency of a person against the standard of a post. */
  kesenjangan(jabatanId: string, pegawaiId: string): HasilKesenjangan {
    return computeKesenjangan(this.standar.get(jabatanId) ?? [], this.dinilai.get(pegawaiId));
  }

  /** Everybody but who holds the post, nearest first. */
  calon(jabatanId: string): readonly CalonJabatan[] {
    const { per, anggapan } = this.bahan;
    const dicari = this.dicari(jabatanId);
    if (!dicari) return [];
    const semua = this.orang.flatMap(({ pegawai, dinilai }): CalonJabatan[] => {
      if (pegawai.jabatanId === jabatanId) return [];
      const takDibaca = isTakDibaca(dinilai, this.bahan.sifat);
      const hasil = takDibaca ? computeKesenjangan(this.standar.get(jabatanId) ?? [], undefined) : this.kesenjangan(jabatanId, pegawai.id);
      const syarat = periksaSyarat(dicari, dinilai, this.bahan);
      const kini = this.jabatan.get(pegawai.jabatanId ?? "");
      return [
        {
          pegawaiId: pegawai.id,
          nama: pegawai.nama,
          nip: pegawai.nip,
          jabatan: kini?.nama ?? "",
          unit: this.namaUnit.get(kini?.unitId ?? "") ?? "",
          golongan: takDibaca ? "" : (pegawai.golongan ?? ""),
          hasil,
          syarat,
          kesiapan: computeKesiapan(hasil, syarat, { per, anggapan, jalan: this.jalan }),
        },
      ];
    });
    const urutan = (satu: CalonJabatan): number => KEADAAN_KESIAPAN.indexOf(satu.kesiapan.keadaan);
    return semua.toSorted(
      (a, b) =>
        urutan(a) - urutan(b) ||
        a.kesiapan.tingkat - b.kesiapan.tingkat ||
        a.syarat.length - b.syarat.length ||
        (b.hasil.jpm ?? -1) - (a.hasil.jpm ?? -1) ||
        a.nama.localeCompare(b.nama, "id"),
    );
  }

  pemangku(jabatanId: string): readonly string[] {
    return this.orang.flatMap(({ pegawai }) => (pegawai.jabatanId === jabatanId ? [pegawai.nama] : []));
  }
}

function masaDi({ nama, unitId, jenis, jenjang }: Jabatan, masa: Pick<MasaJabatan, "sejak" | "sampai">): MasaJabatan {
  return { nama, unitId, jenis, jenjang, ...masa };
}

/** Whether each of the last whole years asked for was rated Baik or better; null while one is missing. [penilaian-dua-tahun] */
function kinerjaBaik(predikat: readonly PredikatTahunan[], per: PlainDate): boolean | null {
  const lalu = tahunKinerja(per);
  const tahun = Array.from({ length: menurut("penilaian-dua-tahun") }, (_, nomor) => lalu - nomor);
  const nilai = tahun.map((satu) => predikat.find((milik) => milik.tahun === satu)?.predikat);
  if (nilai.some((satu) => satu !== undefined && satu !== "baik" && satu !== "sangatBaik")) return false;
  return nilai.includes(undefined) ? null : true;
}

function countKeadaan(calon: readonly CalonJabatan[]): Readonly<Record<KeadaanKesiapan, number>> {
  const banyak = { siap: 0, setahun: 0, belumDinilai: 0, belum: 0, tertahan: 0 };
  for (const { kesiapan } of calon) banyak[kesiapan.keadaan] += 1;
  return banyak;
}

/** Candidates that a bench tells of; the others are counted. */
const CALON_DITUNJUKKAN = 500;

export function computeBangku(bahan: BahanKesiapan, jabatanId: string): BangkuJabatan {
  const bangku = new Bangku(bahan);
  const calon = bangku.calon(jabatanId);
  return { jabatanId, pemangku: bangku.pemangku(jabatanId), banyak: countKeadaan(calon), calon: calon.slice(0, CALON_DITUNJUKKAN) };
}

/** How many are near to each post of the office, and who is nearest. */
export function computeRingkasKesiapan(bahan: BahanKesiapan, report: Report): readonly RingkasKesiapan[] {
  const bangku = new Bangku(bahan);
  return bahan.jabatan.map(({ id }, nomor) => {
    const calon = bangku.calon(id);
    report({ done: nomor + 1, total: bahan.jabatan.length });
    return {
      jabatanId: id,
      pemangku: bangku.pemangku(id).length,
      banyak: countKeadaan(calon),
      terdekat: calon.slice(0, 3).map(({ pegawaiId, nama, kesiapan }) => ({ pegawaiId, nama, keadaan: kesiapan.keadaan })),
    };
  });
}

/** Candidates of each post among whom the cheapest way is sought: those that lack fewest levels. */
const CALON_DICARI = 30;

interface PermintaanTermurah {
  readonly jabatanId: readonly string[];
  readonly ukuran: "biaya" | "jp";
  readonly jpTertinggi: number | null;
}

/** The cheapest trainings for some posts, among candidates whom nothing else stands in the way and who were assessed in full. */
export function computeTermurah(bahan: BahanKesiapan, diminta: PermintaanTermurah, report: Report): HasilTermurah {
  const bangku = new Bangku(bahan);
  const nama = new Map(bahan.jabatan.map((satu) => [satu.id, satu.nama]));
  const pos = diminta.jabatanId.map((jabatanId) => {
    const calon = bangku.calon(jabatanId);
    const bisa = calon
      .filter(({ hasil, syarat }) => hasil.dari > 0 && hasil.dinilai === hasil.dari && syarat.every(({ tingkat }) => tingkat !== "tahan"))
      .toSorted((a, b) => a.kesiapan.tingkat - b.kesiapan.tingkat);
    for (const satu of bisa.slice(0, CALON_DICARI)) nama.set(satu.pegawaiId, satu.nama);
    return { jabatanId, bisa: bisa.slice(0, CALON_DICARI), dari: bisa.length };
  });
  const soal: SoalTermurah = {
    ukuran: diminta.ukuran,
    jpTertinggi: diminta.jpTertinggi,
    pelatihan: bahan.katalog,
    pos: pos.map(({ jabatanId, bisa }) => ({
      jabatanId,
      calon: bisa.map(({ pegawaiId, hasil }) => ({
        pegawaiId,
        kurang: hasil.butir.flatMap(({ kunci, standar, dinilai, kesenjangan }) =>
          dinilai === null || (kesenjangan ?? 0) === 0 ? [] : [{ kunci, ada: dinilai.penilaian.level, perlu: standar.level }],
        ),
      })),
    })),
  };
  const jawaban = rencanaTermurah(soal, (done, total) => report({ done, total }));
  return {
    jawaban,
    tanpa: jawaban.keadaan === "optimal" ? tanpaSetiapPelatihan(soal, jawaban) : [],
    nama: Object.fromEntries(nama),
    dilihat: pos.map(({ jabatanId, bisa, dari }) => ({ jabatanId, calon: bisa.length, dari })),
  };
}
