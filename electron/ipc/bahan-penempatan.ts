import { datePartsOf, type PlainDate } from "../../core/date";
import { rekapJabatan } from "../../core/formasi/rekap";
import { groupBy } from "../../core/group";
import type { JabatanAsal } from "../../core/penempatan/fakta";
import type { BahanPenempatanKantor } from "../../core/penempatan/kantor";
import type { OrangKantor } from "../../core/penempatan/penilai";
import { nilaiKantor, type BarisNilaiKantor } from "../../core/peraturan/nilai-kantor";
import { menurut } from "../../core/peraturan/register";
import { keluarDari } from "../../core/proyeksi/keluar";
import { tahunKinerja } from "../../core/talenta/ip-asn";
import { ipTanpaDisiplin } from "../../core/penempatan/ip-tanpa-disiplin";
import type { PermohonanMutasi } from "../../core/orang/catatan";
import { permohonanBerlaku } from "../../core/orang/permohonan";
import { keAtas } from "../../core/jabatan/ke-atas";
import { allPermohonanMutasi } from "../db/orang";
import { tambahBulan } from "../../core/penempatan/tambah-bulan";
import type { Query } from "../db/schema";
import { listTahun, listVolumeTahun } from "../db/tahun";
import { kebutuhanTahunan } from "../../core/formasi/kebutuhan-tahunan";
import { tahunBerurutan } from "../../core/abk/tahun";
import { listKetentuanKantor } from "../db/ketentuan-kantor";
import { akhirKontrakPada, pegawaiPada } from "../db/pegawai-pada";
import type { ReadingContext } from "./context";
import { bahanKesiapan, type BahanKesiapan } from "./bahan-kesiapan";
import { Bangku } from "./kesiapan";
import { bahanKantor } from "./rekap";
import { ipAsnKantor } from "./talenta-kantor";

/** What placing an office is reckoned from, as it was read: plain values, for a thread of its own. */
export interface BahanTerbaca {
  readonly per: PlainDate;
  readonly kesiapan: BahanKesiapan;
  /** Need of each jabatan by its ABK. */
  readonly kebutuhan: ReadonlyMap<string, number>;
  readonly akhirKontrak: ReadonlyMap<string, PlainDate>;
  readonly ipAsn: ReadonlyMap<string, number | null>;
  /** The next post of whom it is known already. */
  readonly akan: ReadonlyMap<string, { readonly hari: PlainDate; readonly keJabatanId: string | null }>;
  /** Requests to be moved that count on the day, the latest first. */
  readonly permohonan: readonly PermohonanMutasi[];
  readonly nilaiKantor: readonly BarisNilaiKantor[];
}

/** Reads everything that placing an office looks at, as at a day. */
export async function bacaBahanPenempatan(context: ReadingContext, per: PlainDate): Promise<BahanTerbaca> {
  const { query } = context.files.store;
  const baris = await listKetentuanKantor(query);
  const nilai = nilaiKantor(baris);
  return {
    per,
    kesiapan: await bahanKesiapan(context, per),
    kebutuhan: await kebutuhanTetap(query, per, tambahBulan(per, nilai.menurut("penempatan-cakrawala", per))),
    akhirKontrak: await akhirKontrakPada(query, per),
    ipAsn: new Map((await ipAsnKantor(context, per)).orang.map(({ pegawaiId, ip }) => [pegawaiId, ipTanpaDisiplin(ip)])),
    akan: new Map(
      (await pegawaiPada(query, per)).flatMap(({ id, akan }) =>
        akan ? [[id, { hari: akan.tmt, keJabatanId: akan.jabatanId }] as const] : [],
      ),
    ),
    permohonan: (await allPermohonanMutasi(query)).filter((satu) => permohonanBerlaku(satu, per)).toReversed(),
    nilaiKantor: baris,
  };
}

/** Need of each jabatan by its ABK, of the office as it stands and of the year in which the horizon ends: a seat for some months is none to move into. */
async function kebutuhanTetap(query: Query, per: PlainDate, sampai: PlainDate): Promise<ReadonlyMap<string, number>> {
  const bahan = await bahanKantor(query, per);
  const tahun = datePartsOf(sampai).year;
  const kelak = kebutuhanTahunan(bahan, await listVolumeTahun(query), tahunBerurutan(tahun, 1, await listTahun(query)));
  const menurutTahun = new Map(kelak.jabatan.map((satu) => [satu.jabatanId, satu.tahun[0]?.kebutuhan]));
  return new Map(
    rekapJabatan(bahan).map(({ jabatanId, kebutuhan }) => [jabatanId, Math.min(kebutuhan, menurutTahun.get(jabatanId) ?? kebutuhan)]),
  );
}

/** The people, posts and rules of an office from what was read. */
export function susunBahanPenempatan({
  per,
  kesiapan,
  kebutuhan,
  akhirKontrak,
  ipAsn,
  akan,
  permohonan,
  nilaiKantor: baris,
}: BahanTerbaca): Omit<BahanPenempatanKantor, "penting" | "batasan"> {
  const bangku = new Bangku(kesiapan);
  const nilai = nilaiKantor(baris);
  const predikat = groupBy(kesiapan.predikat, ({ pegawaiId }) => pegawaiId);
  const masa = groupBy(kesiapan.masa, ({ pegawaiId }) => pegawaiId);
  const jabatanDari = new Map(kesiapan.jabatan.map((satu) => [satu.id, satu]));
  const diminta = groupBy(permohonan, ({ pegawaiId }) => pegawaiId);
  const indukUnit = new Map(kesiapan.unit.map(({ id, indukId }) => [id, indukId]));
  const induk = (id: string): string | undefined => indukUnit.get(id) ?? undefined;
  const pemangku = groupBy(
    bangku.orang.filter(({ dinilai }) => dinilai.memangku),
    ({ pegawai }) => pegawai.jabatanId ?? "",
  );
  const asal = (jabatanId: string | undefined): JabatanAsal | null =>
    jabatanId === undefined ? null : { pemangku: pemangku.get(jabatanId)?.length ?? 0, kebutuhan: kebutuhan.get(jabatanId) ?? 0 };
  const diperpanjang = nilai.menurut("penempatan-kontrak-diperpanjang", per);
  const tahun = Array.from({ length: menurut("penilaian-dua-tahun") }, (_, nomor) => tahunKinerja(per) - nomor);
  const orang = bangku.orang.flatMap(({ pegawai, dinilai }): OrangKantor[] => {
    if (!dinilai.memangku) return [];
    const milik = jabatanDari.get(pegawai.jabatanId ?? "");
    const keluar =
      milik === undefined
        ? null
        : keluarDari(
            {
              pegawaiId: pegawai.id,
              nama: pegawai.nama,
              nip: pegawai.nip,
              kelompok: pegawai.status === "PPPK" || pegawai.status === "PPPK paruh waktu" ? "pppk" : "pns",
              tanggalLahir: pegawai.tanggalLahir,
              akhirKontrak: diperpanjang ? null : (akhirKontrak.get(pegawai.id) ?? null),
              pindah: akan.get(pegawai.id) ?? null,
            },
            milik,
            { per, tambahUsia: 0 },
          ).keluar;
    const tercatat = (masa.get(pegawai.id) ?? []).flatMap(({ jabatanId, sejak, sampai }) => {
      const satu = jabatanDari.get(jabatanId);
      return satu ? [{ nama: satu.nama, unitId: satu.unitId, jenis: satu.jenis, jenjang: satu.jenjang, sejak, sampai }] : [];
    });
    return [
      {
        pegawaiId: pegawai.id,
        jabatanId: milik?.id ?? null,
        dinilai: { ...dinilai, asal: asal(milik?.id) },
        keluar: keluar?.hari ?? null,
        akan: akan.get(pegawai.id) ?? null,
        predikat: tahun.map((satu) => predikat.get(pegawai.id)?.find((milikTahun) => milikTahun.tahun === satu)?.predikat ?? null),
        ipAsn: ipAsn.get(pegawai.id) ?? null,
        permohonan: (diminta.get(pegawai.id) ?? []).map(({ tanggal, nomor, jabatanId, unitId, tempat }) => ({
          tanggal,
          nomor,
          jabatanId,
          unitId: unitId === null ? null : kesiapan.unit.filter(({ id }) => [...keAtas(id, induk)].includes(unitId)).map(({ id }) => id),
          tempat,
        })),
        masa: tercatat.length > 0 ? tercatat : milik ? [{ ...milik, sejak: pegawai.tmtJabatan, sampai: null }] : [],
      },
    ];
  });
  return {
    per,
    orang,
    jabatan: kesiapan.jabatan.flatMap(({ id, unitId }) => {
      const dicari = bangku.dicari(id);
      return dicari === null ? [] : [{ unitId, dicari, kebutuhan: kebutuhan.get(id) ?? 0 }];
    }),
    kesenjangan: (jabatanId, pegawaiId) => bangku.kesenjangan(jabatanId, pegawaiId),
    nilai,
  };
}
