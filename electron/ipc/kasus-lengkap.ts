import type { KasusLengkap, KasusRingkas, TerperiksaKasus } from "../../core/contract/disiplin";
import type { PegawaiBaris } from "../../core/contract/pegawai";
import { datePartsOf, type PlainDate } from "../../core/date";
import { efekHukuman } from "../../core/disiplin/efek";
import { perangkatHukuman, type PerangkatHukuman } from "../../core/disiplin/hukuman";
import type { Kasus } from "../../core/disiplin/kasus";
import { langkahMungkin } from "../../core/disiplin/langkah-mungkin";
import { liniMasa } from "../../core/disiplin/lini-masa";
import {
  berkasPada,
  hukumanDari,
  keadaanKasus,
  langkahTerakhir,
  putusanBerlaku,
  sedangDiproses,
  type DasarHitung,
} from "../../core/disiplin/putusan";
import { temuanKasus, type BahanTemuan } from "../../core/disiplin/temuan-kasus";
import { dugaanTingkat } from "../../core/disiplin/usulan";
import { pejabatBerwenang } from "../../core/disiplin/wewenang";
import { AppError } from "../../core/errors";
import { namaLengkap } from "../../core/pegawai/pegawai";
import { HAL } from "../../core/text/hal";
import { allBerkasKasus, dasarHitung, type BerkasTersimpan } from "../db/disiplin";
import { listJabatan } from "../db/jabatan";
import { daftarPegawaiPada } from "../db/pegawai-pada";
import type { Query } from "../db/schema";

/** What every case of an office is judged with: its rules, all its cases, and who is who on a day. */
interface KantorKasus {
  readonly dasar: DasarHitung;
  readonly semua: readonly BerkasTersimpan[];
  readonly orangPada: (per: PlainDate) => Promise<ReadonlyMap<string, PegawaiBaris>>;
}

export async function kantorKasus(query: Query): Promise<KantorKasus> {
  const terbaca = new Map<PlainDate, Promise<ReadonlyMap<string, PegawaiBaris>>>();
  const baca = async (per: PlainDate): Promise<ReadonlyMap<string, PegawaiBaris>> =>
    new Map((await daftarPegawaiPada(query, per)).map((satu) => [satu.id, satu]));
  return {
    dasar: await dasarHitung(query),
    semua: await allBerkasKasus(query),
    orangPada: async (per) => {
      const orang = terbaca.get(per) ?? baca(per);
      terbaca.set(per, orang);
      return orang;
    },
  };
}

/** The day on which a case looks at people: that of the violation, else of becoming known, else today. */
const hariOrang = ({ tanggalPelanggaran, tanggalDiketahui }: Kasus, per: PlainDate): PlainDate =>
  tanggalPelanggaran ?? tanggalDiketahui ?? per;

/** The set of kinds by the day of the violation; null while that is not known. */
function perangkatKasus(kasus: Kasus, { nilai }: DasarHitung, status: string | undefined): PerangkatHukuman | null {
  const { tanggalPelanggaran } = kasus;
  if (tanggalPelanggaran === null) return null;
  const pppk = status?.startsWith("PPPK") ?? false;
  return perangkatHukuman({ tanggalPelanggaran, pppk, tukin: nilai.menurut("hukdis-sedang-tukin", tanggalPelanggaran) });
}

/** The set of kinds that applies to a person for a violation on a day. */
export async function perangkatPegawai(query: Query, pegawaiId: string, tanggal: PlainDate): Promise<PerangkatHukuman> {
  const { nilai } = await dasarHitung(query);
  const orang = (await daftarPegawaiPada(query, tanggal)).find(({ id }) => id === pegawaiId);
  const pppk = orang?.status.startsWith("PPPK") ?? false;
  return perangkatHukuman({ tanggalPelanggaran: tanggal, pppk, tukin: nilai.menurut("hukdis-sedang-tukin", tanggal) });
}

async function bahanTemuan({ kasus }: BerkasTersimpan, kantor: KantorKasus, per: PlainDate): Promise<BahanTemuan> {
  const orang = await kantor.orangPada(hariOrang(kasus, per));
  const diperiksa = orang.get(kasus.pegawaiId);
  const sama = kantor.semua.filter(
    (lain) =>
      lain.kasus.id !== kasus.id &&
      lain.kasus.pegawaiId === kasus.pegawaiId &&
      kasus.tanggalPelanggaran !== null &&
      lain.kasus.tanggalPelanggaran === kasus.tanggalPelanggaran &&
      putusanBerlaku(lain.langkah) !== null,
  );
  return {
    ...kantor.dasar,
    per,
    perangkat: perangkatKasus(kasus, kantor.dasar, diperiksa?.status),
    diperiksa: { id: kasus.pegawaiId, golongan: diperiksa?.golongan ?? null },
    orang: (id) => orang.get(id) ?? null,
    kasusSama: sama.map((lain) => lain.kasus.id),
  };
}

/** One line of the list. */
export async function ringkasKasus(berkas: BerkasTersimpan, kantor: KantorKasus, per: PlainDate): Promise<KasusRingkas> {
  const { kasus } = berkas;
  const pada = berkasPada(berkas, per);
  const orang = (await kantor.orangPada(hariOrang(kasus, per))).get(kasus.pegawaiId);
  const hukuman = hukumanDari(pada, kantor.dasar);
  // What was to come next on the day follows from the steps made by then.
  const berikut = liniMasa(pada, kantor.dasar, per).find(({ keadaan }) => keadaan === "menunggu" || keadaan === "terlambat");
  return {
    id: kasus.id,
    pegawaiId: kasus.pegawaiId,
    nama: orang ? namaLengkap(orang) : "",
    nip: orang?.nip ?? null,
    unit: orang?.unit ?? "",
    jenis: kasus.jenis,
    tanggalPelanggaran: kasus.tanggalPelanggaran,
    keadaan: keadaanKasus(berkas, kantor.dasar, per),
    putusan: putusanBerlaku(pada.langkah),
    berikut: berikut ? { jenis: berikut.jenis, tenggat: berikut.tenggat, terlambat: berikut.keadaan === "terlambat" } : null,
    hukuman: hukuman && { berlaku: hukuman.berlaku, sampai: hukuman.sampai },
    temuan: temuanKasus(berkas, await bahanTemuan(berkas, kantor, per)).length,
  };
}

/** A case with all that follows from it on a day. @throws AppError notFound */
export async function kasusLengkap(query: Query, id: string, per: PlainDate): Promise<KasusLengkap> {
  const kantor = await kantorKasus(query);
  const berkas = kantor.semua.find(({ kasus }) => kasus.id === id);
  if (!berkas) throw new AppError("notFound", { hal: HAL.berkasPerkara });
  const { kasus } = berkas;
  const { dasar } = kantor;
  const orang = await kantor.orangPada(hariOrang(kasus, per));
  const terperiksa = terperiksaDari(orang.get(kasus.pegawaiId), await jenisJabatan(query));
  const dugaan = dugaanTingkat(kasus);
  const bahan = await bahanTemuan(berkas, kantor, per);
  const milik = kantor.semua.filter((lain) => lain.kasus.pegawaiId === kasus.pegawaiId);
  const garis = liniMasa(berkas, dasar, per);
  return {
    berkas,
    terperiksa,
    namaTim: Object.fromEntries(
      berkas.tim.map(({ id: anggotaId, pegawaiId, nama }) => {
        const anggota = pegawaiId === null ? undefined : orang.get(pegawaiId);
        return [anggotaId, anggota ? namaLengkap(anggota) : nama];
      }),
    ),
    keadaan: keadaanKasus(berkas, dasar, per),
    garis,
    mungkin: langkahMungkin(berkas),
    temuan: temuanKasus(berkas, bahan),
    dugaan,
    perangkat: bahan.perangkat,
    berwenang: pejabatBerwenang(
      dasar.nilai,
      { sasaran: terperiksa.jenisJabatan, tingkat: dugaan?.tingkat ?? null },
      langkahTerakhir(berkas.langkah, "keputusan")?.tanggal ?? per,
    ),
    hukuman: hukumanDari(berkasPada(berkas, per), dasar),
    efek: efekHukuman(
      {
        hukuman: milik.flatMap((lain) => hukumanDari(lain, dasar) ?? []),
        diproses: milik.some((lain) => sedangDiproses(lain, dasar, per)),
      },
      per,
      dasar.nilai,
    ),
    tahunTanpaLibur: tahunTanpaLibur(
      garis.flatMap(({ tanggal, tenggat, asal }) => (asal === null ? [] : [asal.dari, tanggal, tenggat])),
      dasar,
    ),
  };
}

/** Years of these days for which the calendar has no holiday at all: what is counted in them is counted without any. */
function tahunTanpaLibur(hari: readonly (PlainDate | null)[], { kalender }: DasarHitung): readonly number[] {
  const berlibur = new Set([...kalender.libur].map((satu) => datePartsOf(satu).year));
  const tahun = new Set(hari.flatMap((satu) => (satu === null ? [] : datePartsOf(satu).year)));
  return [...tahun].filter((satu) => !berlibur.has(satu)).toSorted((a, b) => a - b);
}

type JenisMenurutJabatan = ReadonlyMap<string, NonNullable<TerperiksaKasus["jenisJabatan"]>>;

async function jenisJabatan(query: Query): Promise<JenisMenurutJabatan> {
  return new Map((await listJabatan(query)).map(({ id, jenis }) => [id, jenis]));
}

function terperiksaDari(orang: PegawaiBaris | undefined, jenis: JenisMenurutJabatan): TerperiksaKasus {
  return {
    nama: orang ? namaLengkap(orang) : "",
    nip: orang?.nip ?? null,
    golongan: orang?.golongan ?? null,
    status: orang?.status ?? "",
    jabatan: orang?.jabatan ?? "",
    jenisJabatan: jenis.get(orang?.jabatanId ?? "") ?? null,
    unit: orang?.unit ?? "",
  };
}
