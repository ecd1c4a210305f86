import type { PlainDate } from "../date";
import type {
  FaktaAtasan,
  FaktaGolongan,
  FaktaJabatan,
  FaktaKedudukan,
  FaktaPendidikan,
  FaktaStatus,
  IdentitasPegawai,
} from "../pegawai/fakta";
import type { Pegawai } from "../pegawai/pegawai";
import type { TemuanRiwayat } from "../pegawai/temuan-riwayat";
import type { Diklat, Kgb, PembatasanData, Penghargaan, PenugasanTim, PermohonanMutasi } from "./catatan";
import type { JpTahun } from "./jp";
import type { KekuranganBerkas } from "./kekurangan-berkas";
import type { HubunganKeluarga, JenisKonflik } from "./keluarga";
import type { MasaKerja, MulaiKerja } from "./masa-kerja";
import type { TanggalDepan } from "./tanggal-depan";

/** A row of a person's file at the revision at which it was seen. */
type Berevisi<T> = T & { readonly revision: number };

/** A holding of a post with the names that a page shows; a post outside the list has no unit. */
export interface JabatanOrang extends Berevisi<FaktaJabatan> {
  readonly jabatan: string;
  readonly unit: string;
}

export interface AtasanOrang extends Berevisi<FaktaAtasan> {
  /** Name of the superior, in this office or not. */
  readonly atasan: string;
}

/** Every dated fact about a person, latest first. */
export interface RiwayatOrang {
  readonly riwayatJabatan: readonly JabatanOrang[];
  readonly riwayatGolongan: readonly Berevisi<FaktaGolongan>[];
  readonly riwayatStatus: readonly Berevisi<FaktaStatus>[];
  readonly riwayatKedudukan: readonly Berevisi<FaktaKedudukan>[];
  readonly riwayatPendidikan: readonly Berevisi<FaktaPendidikan>[];
  readonly riwayatAtasan: readonly AtasanOrang[];
}

/** A relative as her file shows one: in whosever file the row stands, the name and what the other is to her. */
export interface KerabatOrang {
  readonly id: string;
  readonly revision: number;
  /** Whether the row stands in this file; the other side changes it there. */
  readonly milikSendiri: boolean;
  readonly kerabatId: string | null;
  readonly nama: string;
  readonly hubungan: HubunganKeluarga;
  readonly catatan: string;
}

/** A request to be moved with the names that a page shows; empty for what it does not name, or what is gone. */
export interface PermohonanOrang extends PermohonanMutasi {
  readonly jabatan: string;
  readonly unit: string;
}

export interface KonflikOrang {
  readonly kerabatId: string;
  readonly nama: string;
  readonly hubungan: HubunganKeluarga;
  readonly jenis: JenisKonflik;
  /** The unit in which both sit; empty for the other kinds. */
  readonly unit: string;
}

/** A person as at the end of a day with the names of her jabatan and unit. */
export type IrisanOrang = Pegawai & { readonly jabatan: string; readonly unit: string };

/** Everything that the office keeps of a person, as at the end of a day. */
export interface BerkasOrang extends RiwayatOrang {
  readonly per: PlainDate;
  readonly identitas: IdentitasPegawai;
  /** Null on a day on which she was not there yet. */
  readonly irisan: IrisanOrang | null;
  /** Whether she has left the office by that day: then no day is to come. */
  readonly keluar: boolean;
  readonly diklat: readonly Diklat[];
  readonly penghargaan: readonly Penghargaan[];
  readonly penugasanTim: readonly PenugasanTim[];
  readonly kgb: readonly Kgb[];
  readonly permohonanMutasi: readonly PermohonanOrang[];
  readonly pembatasanData: readonly PembatasanData[];
  readonly keluarga: readonly KerabatOrang[];
  readonly konflik: readonly KonflikOrang[];
  /** Her superior on the day, and how that is known; null while nothing says it. */
  readonly atasan: { readonly id: string | null; readonly nama: string; readonly menurut: "riwayat" | "jabatan" } | null;
  readonly mulaiKerja: MulaiKerja | null;
  readonly masaKerja: MasaKerja | null;
  readonly masaKerjaGolongan: MasaKerja | null;
  readonly tanggalDepan: readonly TanggalDepan[];
  readonly kekurangan: readonly KekuranganBerkas[];
  /** What contradicts itself in her history. */
  readonly temuan: readonly TemuanRiwayat[];
  readonly jp: { readonly tahun: readonly JpTahun[]; readonly tanpaTanggal: number; readonly kewajiban: number | null };
}
