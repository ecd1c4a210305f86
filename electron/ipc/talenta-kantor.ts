import type { PlainDate } from "../../core/date";
import { groupBy } from "../../core/group";
import { computeJp } from "../../core/orang/jp";
import { pembatasanPada } from "../../core/orang/permohonan";
import type { IpAsnKantor, KotakKantor, OrangTalenta } from "../../core/contract/talenta";
import type { PegawaiBaris } from "../../core/contract/pegawai";
import { sudahKeluar } from "../../core/orang/kekurangan-berkas";
import { alasanTidakDihitung } from "../../core/pegawai/bezetting";
import { tambahBulan } from "../../core/skp/angka-kredit";
import { computeIpAsn, jalurIp, tahunKinerja, type HukumanIp, type IpAsn } from "../../core/talenta/ip-asn";
import { computeTalenta, KOTAK, type Kotak, type Talenta, type UnsurDiisi } from "../../core/talenta/kotak";
import { rekapIp } from "../../core/talenta/rekap-ip";
import { listJabatan } from "../db/jabatan";
import { hukumanPegawai } from "../db/disiplin";
import { aturanKedudukan } from "../db/kedudukan-hukum";
import { nilaiKantor } from "../db/ketentuan-kantor";
import { allDiklat, allPembatasanData } from "../db/orang";
import { daftarPegawaiPada } from "../db/pegawai-pada";
import type { Query } from "../db/schema";
import { predikatTahunan } from "../db/skp";
import { allKalibrasi, allNilaiTalenta, pilihanTalenta } from "../db/talenta";
import type { ReadingContext } from "./context";
import { jpmPegawai } from "./kompetensi-kantor";
import { kasusTerbuka } from "./kunci-kasus";

/** Everybody who is counted as a holder of a post on a day. */
async function dihitungPada(query: Query, per: PlainDate): Promise<readonly PegawaiBaris[]> {
  const aturan = await aturanKedudukan(query);
  return (await daftarPegawaiPada(query, per)).filter((satu) => alasanTidakDihitung(satu, { per, aturan }) === null);
}

/** Who has not left, and yet is not counted on the day. */
async function tidakDihitungPada(query: Query, per: PlainDate): Promise<readonly OrangTalenta[]> {
  const aturan = await aturanKedudukan(query);
  return (await daftarPegawaiPada(query, per))
    .filter((satu) => alasanTidakDihitung(satu, { per, aturan }) !== null && !sudahKeluar(satu.kedudukanHukum, aturan))
    .map(orangOf);
}

const orangOf = ({ id, nip, nama, unit, jabatan }: PegawaiBaris): OrangTalenta => ({ pegawaiId: id, nip, nama, unit, jabatan });

/** Punishments by person; `tertutup` while the reader may not look at cases: then nothing of them shows in anybody's figure or in a mean. */
async function hukumanPerOrang(context: ReadingContext): Promise<ReadonlyMap<string, readonly HukumanIp[]> | "tertutup"> {
  if (!(await kasusTerbuka(context))) return "tertutup";
  return groupBy(await hukumanPegawai(context.files.store.query), ({ pegawaiId }) => pegawaiId);
}

/** IP ASN of everybody who is counted on a day, of the office and of its units. */
export async function ipAsnKantor(context: ReadingContext, per: PlainDate): Promise<IpAsnKantor> {
  const { query } = context.files.store;
  const hukuman = await hukumanPerOrang(context);
  const jenis = new Map((await listJabatan(query)).map((satu) => [satu.id, satu.jenis]));
  const diklat = groupBy(await allDiklat(query), ({ pegawaiId }) => pegawaiId);
  const predikat = groupBy(await predikatTahunan(query), ({ pegawaiId }) => pegawaiId);
  const aturan = { kantor: await nilaiKantor(query), per };
  const orang = (await dihitungPada(query, per)).map((satu) => {
    const jenisJabatan = jenis.get(satu.jabatanId ?? "");
    const ip: IpAsn = computeIpAsn(
      {
        tingkatPendidikan: satu.tingkatPendidikan,
        jalur: jenisJabatan === undefined ? null : jalurIp(jenisJabatan),
        diklat: diklat.get(satu.id) ?? [],
        predikat: predikat.get(satu.id) ?? [],
        hukuman: hukuman === "tertutup" ? hukuman : (hukuman.get(satu.id) ?? []),
      },
      aturan,
    );
    return { ...orangOf(satu), ip };
  });
  const unit = [...groupBy(orang, (satu) => satu.unit)].flatMap(([nama, milik]) => {
    const rekap = rekapIp(milik.map(({ ip }) => ip));
    return rekap === null ? [] : [{ unit: nama, rekap }];
  });
  return {
    per,
    tahun: tahunKinerja(per),
    disiplinTertutup: hukuman === "tertutup",
    orang,
    tidakDihitung: await tidakDihitungPada(query, per),
    kantor: rekapIp(orang.map(({ ip }) => ip)),
    unit,
  };
}

/** Whose data may not be used for scores on a day. [pembatasan-data-pribadi] */
async function dibatasiPada(query: Query, per: PlainDate): Promise<ReadonlySet<string>> {
  const semua = groupBy(await allPembatasanData(query), ({ pegawaiId }) => pegawaiId);
  return new Set([...semua].flatMap(([pegawaiId, masa]) => (pembatasanPada(masa, per) === null ? [] : [pegawaiId])));
}

/** The nine boxes as at a day, with the box of the same day a year before; of those whose data are restricted on the day nothing is looked at. */
export async function kotakKantor(query: Query, per: PlainDate): Promise<KotakKantor> {
  const dibatasi = await dibatasiPada(query, per);
  const kini = await talentaPada(query, per, dibatasi);
  const lalu = await talentaPada(query, tambahBulan(per, -12), dibatasi);
  const tahun = tahunKinerja(per);
  const kalibrasi = await allKalibrasi(query);
  const nilai = groupBy(
    (await allNilaiTalenta(query)).filter((satu) => satu.tahun === tahun),
    ({ pegawaiId }) => pegawaiId,
  );
  const dari = (pegawaiId: string, pada: number) => kalibrasi.find((satu) => satu.pegawaiId === pegawaiId && satu.tahun === pada) ?? null;
  return {
    per,
    tahun,
    pilihan: await pilihanTalenta(query),
    dibatasi: (await dihitungPada(query, per)).filter(({ id }) => dibatasi.has(id)).map(orangOf),
    orang: [...kini].map(([pegawaiId, { orang, talenta }]) => {
      const disepakati = dari(pegawaiId, tahun);
      return {
        ...orangOf(orang),
        talenta,
        kalibrasi: disepakati,
        kotak: bacaKotak(disepakati?.kotak) ?? talenta.kotak,
        kotakLalu: bacaKotak(dari(pegawaiId, tahun - 1)?.kotak) ?? lalu.get(pegawaiId)?.talenta.kotak ?? null,
        nilai: nilai.get(pegawaiId) ?? [],
      };
    }),
  };
}

function bacaKotak(nomor: number | undefined): Kotak | null {
  return KOTAK.find((satu) => satu === nomor) ?? null;
}

interface TalentaPada {
  readonly orang: PegawaiBaris;
  readonly talenta: Talenta;
}

async function talentaPada(query: Query, per: PlainDate, tanpa: ReadonlySet<string>): Promise<ReadonlyMap<string, TalentaPada>> {
  const tahun = tahunKinerja(per);
  const jpm = await jpmPegawai(query, per);
  const diklat = groupBy(await allDiklat(query), ({ pegawaiId }) => pegawaiId);
  const predikat = new Map(
    (await predikatTahunan(query)).filter((satu) => satu.tahun === tahun).map((satu) => [satu.pegawaiId, satu.predikat]),
  );
  const nilai = groupBy(
    (await allNilaiTalenta(query)).filter((satu) => satu.tahun === tahun),
    ({ pegawaiId }) => pegawaiId,
  );
  const aturan = { kantor: await nilaiKantor(query), per, pilihan: await pilihanTalenta(query) };
  const wajib = aturan.kantor.menurut("jp-setahun", per);
  const dinilai = (await dihitungPada(query, per)).filter(({ id }) => !tanpa.has(id));
  return new Map(
    dinilai.map((orang): readonly [string, TalentaPada] => {
      const milik = diklat.get(orang.id);
      const jp = milik === undefined ? null : (computeJp(milik, per, wajib).tahun.find((satu) => satu.tahun === tahun)?.jp ?? 0);
      const bahan = {
        predikat: predikat.get(orang.id) ?? null,
        jpm: jpm.get(orang.id)?.jpm ?? null,
        pengembangan: jp === null ? null : { jp, wajib },
        tingkatPendidikan: orang.tingkatPendidikan,
        nilai: Object.fromEntries((nilai.get(orang.id) ?? []).map((satu) => [satu.unsur, satu.nilai])) as Readonly<
          Partial<Record<UnsurDiisi, number>>
        >,
      };
      return [orang.id, { orang, talenta: computeTalenta(bahan, aturan) }];
    }),
  );
}
