import { tahunBerurutan } from "../../core/abk/tahun";
import type { Parsed } from "../../core/contract/procedures";
import type { ProyeksiKantor } from "../../core/contract/proyeksi";
import { datePartsOf, type PlainDate } from "../../core/date";
import { kebutuhanTahunan } from "../../core/formasi/kebutuhan-tahunan";
import { groupBy } from "../../core/group";
import { satuanKerja } from "../../core/jabatan/satuan-kerja";
import { sebutanUnit } from "../../core/jabatan/sebutan-unit";
import { alasanTidakDihitung } from "../../core/pegawai/bezetting";
import type { PegawaiPada } from "../../core/pegawai/fakta";
import { namaLengkap } from "../../core/pegawai/pegawai";
import { nilaiKantor } from "../../core/peraturan/nilai-kantor";
import { jumlahProyeksi } from "../../core/proyeksi/jumlah";
import { computeFormasiTerbuka, type FormasiTerisi, type Pengangkatan } from "../../core/proyeksi/formasi-terbuka";
import type { PemangkuProyeksi } from "../../core/proyeksi/keluar";
import { proyeksikan, tahunProyeksi, type JabatanProyeksi } from "../../core/proyeksi/proyeksi";
import { bahanSkenario } from "../../core/skenario/banding";
import { susunKantor } from "../../core/skenario/susunan";
import { listFormasiDisetujui, listPengangkatan } from "../db/formasi-disetujui";
import { aturanKedudukan } from "../db/kedudukan-hukum";
import { listKetentuanKantor } from "../db/ketentuan-kantor";
import { akhirKontrakPada, pegawaiPada } from "../db/pegawai-pada";
import type { Query } from "../db/schema";
import { findSkenario } from "../db/skenario";
import { listTahun, listVolumeTahun } from "../db/tahun";
import type { ReadingContext } from "./context";
import { job, MANY_VALUES_MB, type Jobs } from "./job";
import { mutasiRencana, TANPA_MUTASI, type MutasiDicoba } from "./mutasi-rencana";
import { bahanKantor, type BahanKantor } from "./rekap";
import { isiSkenario } from "./skenario";

export const proyeksiJobs: Jobs<"proyeksi.kantor"> = {
  "proyeksi.kantor": job({ gather: kumpulkanProyeksi, work: computeProyeksi, youngMb: MANY_VALUES_MB }),
};

/** An office as its years ahead are reckoned from: plain values, for a thread of its own. */
export interface KumpulanProyeksi extends Omit<ProyeksiKantor, "jabatan" | "jumlah"> {
  readonly dihitung: readonly JabatanProyeksi[];
  readonly tanpaJabatan: readonly PemangkuProyeksi[];
}

/** The years of an office from what was read. */
export function computeProyeksi({ dihitung, tanpaJabatan, ...kantor }: KumpulanProyeksi): ProyeksiKantor {
  const { per, batasSetahun, tambahUsia, sekelas, pppk, tahun } = kantor;
  const jabatan = proyeksikan(dihitung, { per, batasSetahun, tambahUsia, jugaSekelas: sekelas, persenPppk: pppk }, tanpaJabatan);
  return { ...kantor, jabatan, jumlah: jumlahProyeksi(jabatan, tahun) };
}

/** Approvals up to a day, each with who has filled it; who is to take up the post, by what is in her history already, fills it too. */
export async function formasiTerisi(query: Query, per: PlainDate, orang?: readonly PegawaiPada[]): Promise<readonly FormasiTerisi[]> {
  const akan = (orang ?? (await pegawaiPada(query, per))).flatMap((satu): Pengangkatan[] =>
    satu.akan?.jabatanId == null
      ? []
      : [
          {
            jabatanId: satu.akan.jabatanId,
            pegawaiId: satu.id,
            nama: namaLengkap(satu),
            kelompok: kelompokAsn(satu),
            sejak: satu.akan.tmt,
          },
        ],
  );
  return computeFormasiTerbuka(await listFormasiDisetujui(query, per), [...(await listPengangkatan(query, per)), ...akan]);
}

const kelompokAsn = ({ status }: Pick<PegawaiPada, "status">): "pns" | "pppk" =>
  status === "PPPK" || status === "PPPK paruh waktu" ? "pppk" : "pns";

/** Reads an office five years ahead: its people and its need as at the end of a day. @throws AppError notFound when the scenario is gone */
export async function kumpulkanProyeksi(
  { files, today }: ReadingContext,
  {
    per = today(),
    batasSetahun,
    tambahUsia,
    pertumbuhan,
    skenarioId,
    mutasi,
    persenPppk,
    sekelas,
  }: Omit<Parsed<"proyeksi.kantor">, "per" | "job"> & { readonly per?: PlainDate | undefined },
): Promise<KumpulanProyeksi> {
  const { query } = files.store;
  const { bahan, skenario, jabatanKe } = await kantorAndai(query, per, skenarioId);
  const tahun = tahunProyeksi(per);
  const [pertama = 0] = tahun;
  const kebutuhan = kebutuhanTahunan(
    { ...bahan, pertumbuhan: pertumbuhan === 0 ? undefined : { persenSetahun: pertumbuhan, dasar: datePartsOf(per).year } },
    await listVolumeTahun(query),
    tahunBerurutan(pertama, tahun.length, await listTahun(query)),
  );
  const orang = await pegawaiPada(query, per);
  const { rencana, gerak } = mutasi
    ? await mutasiRencana(query, {
        per,
        pemangku: new Map(orang.map((satu) => [satu.id, satu.jabatanId])),
        kebutuhan: new Map(kebutuhan.jabatan.map((satu) => [satu.jabatanId, satu.tahun[0]?.kebutuhan ?? 0])),
      })
    : TANPA_MUTASI;
  const semua = await pemangkuKantor(query, { per, orang, jabatanKe, gerak });
  const pemangku = groupBy(semua, ({ jabatanId }) => jabatanId);
  const disetujui = (await formasiTerisi(query, per, orang)).map((satu) => ({
    ...satu,
    jabatanId: jabatanKe.get(satu.jabatanId) ?? satu.jabatanId,
  }));
  const terbuka = groupBy(disetujui, ({ jabatanId }) => jabatanId);
  const jabatanDari = new Map(bahan.jabatan.map((satu) => [satu.id, satu]));
  const satker = satuanKerja(bahan.unit);
  const satkerUnit = new Map(satker.flatMap(({ id, unit }) => unit.map((milik) => [milik.id, id] as const)));
  const sebutan = sebutanUnit(bahan.unit);
  const pppk =
    persenPppk === null
      ? nilaiKantor(await listKetentuanKantor(query)).menurut("proyeksi-pppk", per)
      : { pelaksana: persenPppk, fungsional: persenPppk };
  const dihitung = kebutuhan.jabatan.flatMap((satu) => {
    const milik = jabatanDari.get(satu.jabatanId);
    if (!milik) return [];
    return [
      {
        jabatanId: satu.jabatanId,
        nama: satu.nama,
        unitId: satu.unitId,
        unit: sebutan(satu.unitId) || satu.unit,
        satkerId: satkerUnit.get(satu.unitId) ?? satu.unitId,
        kelas: milik.kelas,
        jenis: milik.jenis,
        jenjang: milik.jenjang,
        kebutuhan: satu.tahun.map(({ kebutuhan: setahun }) => setahun),
        pemangku: (pemangku.get(satu.jabatanId) ?? []).map((milikOrang) => milikOrang.orang),
        formasi: terbuka.get(satu.jabatanId) ?? [],
        prioritas: null,
      },
    ];
  });
  return {
    per,
    profil: bahan.profil,
    tahun,
    batasSetahun,
    tambahUsia,
    pertumbuhan,
    skenario,
    rencana,
    persenPppk,
    sekelas,
    satker,
    pppk,
    dihitung,
    tanpaJabatan: (pemangku.get(null) ?? []).map((satu) => satu.orang),
    disetujui,
  };
}

/** The office as at a day, under a scenario where one is chosen, and where the scenario puts every post. */
async function kantorAndai(
  query: Query,
  per: PlainDate,
  skenarioId: string | null,
): Promise<{
  readonly bahan: BahanKantor;
  readonly skenario: { readonly id: string; readonly nama: string } | null;
  readonly jabatanKe: ReadonlyMap<string, string>;
}> {
  const asal = await bahanKantor(query, per);
  if (skenarioId === null) return { bahan: asal, skenario: null, jabatanKe: new Map() };
  const isi = await isiSkenario(query, await findSkenario(query, skenarioId));
  const { jabatanKe } = susunKantor(asal, isi.susunan ?? []);
  return { bahan: bahanSkenario(asal, isi), skenario: { id: isi.id, nama: isi.nama }, jabatanKe };
}

/** Who holds a post of the list or is to come to one, as bezetting counts them; a post that is to come is a planned move. */
async function pemangkuKantor(
  query: Query,
  {
    per,
    orang: semua,
    jabatanKe,
    gerak,
  }: {
    readonly per: PlainDate;
    readonly orang: readonly PegawaiPada[];
    readonly jabatanKe: ReadonlyMap<string, string>;
  } & Pick<MutasiDicoba, "gerak">,
): Promise<readonly { readonly jabatanId: string | null; readonly orang: PemangkuProyeksi }[]> {
  const tempat = (jabatanId: string): string => jabatanKe.get(jabatanId) ?? jabatanId;
  const aturan = await aturanKedudukan(query);
  const kontrak = await akhirKontrakPada(query, per);
  return semua.flatMap((satu) => {
    if (alasanTidakDihitung(satu, { per, aturan }) !== null) return [];
    const direncanakan = satu.akan === null ? (gerak.get(satu.id) ?? null) : { hari: satu.akan.tmt, keJabatanId: satu.akan.jabatanId };
    const jabatanId = satu.jabatanId === null ? null : tempat(satu.jabatanId);
    const ke = direncanakan?.keJabatanId == null ? null : tempat(direncanakan.keJabatanId);
    // Within one post, also where a scenario makes one of two, nobody moves.
    const pindah = direncanakan === null || (ke !== null && ke === jabatanId) ? null : { hari: direncanakan.hari, keJabatanId: ke };
    if (jabatanId === null && pindah === null) return [];
    const orang: PemangkuProyeksi = {
      pegawaiId: satu.id,
      nama: namaLengkap(satu),
      nip: satu.nip,
      kelompok: kelompokAsn(satu),
      tanggalLahir: satu.tanggalLahir,
      akhirKontrak: kontrak.get(satu.id) ?? null,
      pindah,
    };
    return [{ jabatanId, orang }];
  });
}
