import { countKelengkapan } from "../../core/abk/kelengkapan";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { faktaPada, jabatanPada, pendidikanPada } from "../../core/pegawai/fakta";
import { bacaKedudukanHukum } from "../../core/pegawai/kedudukan-hukum";
import { pangkatGolongan } from "../../core/pegawai/pangkat";
import { berkasDiminta, berkasMutasi, type FaktaBerkas } from "../../core/penempatan/berkas-mutasi";
import type { BarisBerkas } from "../../core/penempatan/jenis-berkas";
import { menurut } from "../../core/peraturan/register";
import { tahunKinerja } from "../../core/talenta/ip-asn";
import { HAL } from "../../core/text/hal";
import { aturanKedudukan } from "../db/kedudukan-hukum";
import { nilaiKantor } from "../db/ketentuan-kantor";
import { identitasPegawai } from "../db/orang-identitas";
import { riwayatOrang } from "../db/riwayat-pegawai";
import type { Query } from "../db/schema";
import { predikatTahunan } from "../db/skp";
import { rekapAnjab } from "./anjab";
import type { ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { kasusTerbuka } from "./kunci-kasus";
import { orangTertahan } from "./bahan-kesiapan";
import { rekapTersimpan } from "./rekap";

export const berkasMutasiQueries: Handlers<"penempatan.berkas"> = {
  "penempatan.berkas": async (context, { pegawaiId, jabatanId, per = context.today() }) =>
    berkasKe(await bacaBerkas(context, pegawaiId, per), jabatanId),
};

type FaktaJabatan = FaktaBerkas["jabatan"];

/** What is known of a person's documents and of every post, as plain values. */
export interface BerkasTerbaca {
  readonly orang: Omit<FaktaBerkas, "jabatan">;
  readonly jabatan: Readonly<Record<string, FaktaJabatan>>;
  readonly diminta: ReturnType<typeof berkasDiminta>;
}

/** Reads what the check list of one person's documents is made of, for whichever post. @throws AppError notFound */
export async function bacaBerkas(context: ReadingContext, pegawaiId: string, per: PlainDate): Promise<BerkasTerbaca> {
  const { query } = context.files.store;
  if (!(await identitasPegawai(query, pegawaiId))) throw new AppError("notFound", { hal: HAL.pegawai });
  const tertahan = (await kasusTerbuka(context)) ? (await orangTertahan(query, per)).includes(pegawaiId) : null;
  return {
    orang: { ...(await faktaOrang(query, pegawaiId, per)), tertahan },
    jabatan: await faktaJabatan(query, per),
    diminta: berkasDiminta(await nilaiKantor(query), per),
  };
}

/** The check list for moving her to a post of this office. @throws AppError notFound */
export function berkasKe({ orang, jabatan, diminta }: BerkasTerbaca, jabatanId: string): readonly BarisBerkas[] {
  const milik = jabatan[jabatanId];
  if (milik === undefined) throw new AppError("notFound", { hal: HAL.jabatan });
  return berkasMutasi({ ...orang, jabatan: milik }, { lingkup: "satuInstansi", diminta });
}

async function faktaOrang(query: Query, pegawaiId: string, per: PlainDate): Promise<Omit<FaktaBerkas, "jabatan" | "tertahan">> {
  const riwayat = await riwayatOrang(query, pegawaiId);
  const status = faktaPada(riwayat.riwayatStatus, per);
  const golongan = faktaPada(riwayat.riwayatGolongan, per);
  const jabatan = jabatanPada(riwayat.riwayatJabatan, per);
  const pendidikan = pendidikanPada(riwayat.riwayatPendidikan, per);
  const kedudukan = bacaKedudukanHukum(faktaPada(riwayat.riwayatKedudukan, per)?.kedudukanHukum ?? "", await aturanKedudukan(query));
  const milik = (await predikatTahunan(query)).filter((satu) => satu.pegawaiId === pegawaiId);
  return {
    status: status === null ? null : { ...status, hal: status.status },
    pangkat: golongan?.golongan ? { ...golongan, hal: pangkatGolongan(golongan.golongan) } : null,
    jabatanKini: jabatan === null ? null : { ...jabatan, hal: jabatan.jabatan },
    predikat: Array.from({ length: menurut("penilaian-dua-tahun") }, (_, nomor) => {
      const tahun = tahunKinerja(per) - nomor;
      return { tahun, predikat: milik.find((satu) => satu.tahun === tahun)?.predikat ?? null };
    }),
    pendidikan: pendidikan === null ? null : { ...pendidikan, nama: pendidikan.pendidikan || pendidikan.tingkatPendidikan },
    tugasBelajar: kedudukan.keadaan === "dikenal" && kedudukan.nilai.kode === "tugasBelajar",
  };
}

/** Every post: how much of its anjab is open, and what its ABK lacks. */
async function faktaJabatan(query: Query, per: PlainDate): Promise<Readonly<Record<string, FaktaJabatan>>> {
  const { jabatan, tugasPerJabatan } = await rekapTersimpan(query, per);
  const abk = countKelengkapan(jabatan, tugasPerJabatan);
  const kurang = new Map(abk.belumLengkap.map(({ jabatanId, banyak }) => [jabatanId, banyak]));
  const kosong = new Set(abk.tanpaTugas.map(({ jabatanId }) => jabatanId));
  return Object.fromEntries(
    (await rekapAnjab(query)).map(({ jabatanId, kelengkapan: { jumlah } }) => [
      jabatanId,
      {
        anjabTerbuka: jumlah.kosong + jumlah.sebagian,
        anjab: jumlah.kosong + jumlah.sebagian + jumlah.penuh,
        tugasKurang: kurang.get(jabatanId) ?? 0,
        tanpaTugas: kosong.has(jabatanId),
      },
    ]),
  );
}
