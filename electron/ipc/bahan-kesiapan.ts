import type { PelatihanKatalog } from "../../core/contract/kompetensi";
import type { PlainDate } from "../../core/date";
import { sedangDijalani } from "../../core/disiplin/hukuman";
import { groupBy } from "../../core/group";
import type { AnggapanSetahun } from "../../core/kompetensi/kesiapan";
import type { Diklat } from "../../core/orang/catatan";
import type { Keluarga } from "../../core/orang/keluarga";
import { pembatasanPada } from "../../core/orang/permohonan";
import { sifatAturan, type IdAturan } from "../../core/penempatan/aturan";
import type { JabatanDicari, MasaDibatasi } from "../../core/penempatan/fakta";
import type { SifatAturan } from "../../core/penempatan/sifat-aturan";
import { listUnsurBernama } from "../db/anjab";
import { hukumanPegawai, pegawaiDiproses } from "../db/disiplin";
import { nilaiKantor } from "../db/ketentuan-kantor";
import { listMasaJabatan, type MasaTercatat } from "../db/kompetensi";
import { allDiklat, allKeluarga, allPembatasanData } from "../db/orang";
import type { Query } from "../db/schema";
import { predikatTahunan, type PredikatTahunan } from "../db/skp";
import type { ReadingContext } from "./context";
import { bahanKompetensi, katalogPelatihan, type BahanKompetensi } from "./kompetensi-kantor";
import { kasusTerbuka } from "./kunci-kasus";

/** What readiness for posts is computed from. */
export interface BahanKesiapan extends BahanKompetensi {
  readonly katalog: readonly PelatihanKatalog[];
  readonly anggapan: AnggapanSetahun;
  readonly masa: readonly MasaTercatat[];
  readonly predikat: readonly PredikatTahunan[];
  /** People in a case under way or serving a punishment; null while cases are closed to the reader: then it is told of nobody. */
  readonly tertahan: readonly string[] | null;
  readonly diminta: readonly (readonly [jabatanId: string, minta: Partial<KualifikasiDiminta>])[];
  readonly keluarga: readonly Keluarga[];
  /** Trainings taken by the day. */
  readonly diklat: readonly Pick<Diklat, "pegawaiId" | "jenis" | "nama">[];
  /** Whose data are not used for proposals on the day. */
  readonly dibatasi: readonly (readonly [pegawaiId: string, masa: MasaDibatasi])[];
  readonly sifat: Readonly<Record<IdAturan, SifatAturan>>;
  readonly sisaMasaBulan: number;
}

/** What the informasi jabatan of a post asks of whoever holds it. */
export type KualifikasiDiminta = Pick<JabatanDicari, "pendidikanMinimum" | "programStudi" | "diklat" | "pengalaman">;
export const TANPA_SYARAT: KualifikasiDiminta = { pendidikanMinimum: "", programStudi: [], diklat: [], pengalaman: [] };

export async function bahanKesiapan(context: ReadingContext, per: PlainDate): Promise<BahanKesiapan> {
  const { query } = context.files.store;
  const nilai = await nilaiKantor(query);
  return {
    ...(await bahanKompetensi(query, per)),
    katalog: await katalogPelatihan(query),
    anggapan: nilai.menurut("kesiapan-setahun", per),
    masa: await listMasaJabatan(query),
    predikat: await predikatTahunan(query),
    // Said as held back alone: why stands in the cases, which are opened only by who may.
    tertahan: (await kasusTerbuka(context)) ? await orangTertahan(query, per) : null,
    diminta: [
      ...(await listUnsurBernama(query, "pendidikan")).map(
        ({ jabatanId, isi }) =>
          [jabatanId, { pendidikanMinimum: isi.minimum, programStudi: isi.baris.map(({ uraian }) => uraian) }] as const,
      ),
      ...(await listUnsurBernama(query, "diklat")).map(({ jabatanId, isi }) => [jabatanId, { diklat: isi.baris }] as const),
      ...(await listUnsurBernama(query, "pengalaman")).map(({ jabatanId, isi }) => [jabatanId, { pengalaman: isi.baris }] as const),
    ],
    keluarga: await allKeluarga(query),
    diklat: (await allDiklat(query))
      .filter(({ mulai, selesai }) => (selesai ?? mulai ?? per) <= per)
      .map(({ pegawaiId, jenis, nama }) => ({ pegawaiId, jenis, nama })),
    dibatasi: [...groupBy(await allPembatasanData(query), ({ pegawaiId }) => pegawaiId)].flatMap(([pegawaiId, semua]) => {
      const kini = pembatasanPada(semua, per);
      return kini === null ? [] : [[pegawaiId, { sejak: kini.sejak, sampai: kini.sampai }] as const];
    }),
    sifat: sifatAturan(nilai, per),
    sisaMasaBulan: nilai.menurut("penempatan-sisa-masa", per).bulan,
  };
}

/** People in a case under way, and those who serve a punishment, on a day. [hukdis-tanpa-mutasi] */
export async function orangTertahan(query: Query, per: PlainDate): Promise<readonly string[]> {
  const menjalani = (await hukumanPegawai(query)).filter((satu) => sedangDijalani(satu, per)).map(({ pegawaiId }) => pegawaiId);
  return [...new Set([...(await pegawaiDiproses(query, per)), ...menjalani])];
}
