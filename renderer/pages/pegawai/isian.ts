import type { Input } from "../../../core/contract/procedures";
import { isianTeks, isianTeksAtauKosong, type BentukIsian } from "../../../core/draf";
import { TABEL_RIWAYAT_PEGAWAI } from "../../../core/baris/riwayat-pegawai";
import type { PlainDate } from "../../../core/date";
import { bacaTanggalTeks } from "../../../core/intake/tanggal";
import { isRumus } from "../../../core/name";
import { bacaGolongan, golonganCocokStatus, uraikanGolongan } from "../../../core/pegawai/golongan";
import { bacaNip, pertentanganNip, type UraianNip } from "../../../core/pegawai/nip";
import type { PegawaiPada } from "../../../core/pegawai/fakta";
import { JENIS_KELAMIN, STATUS_PEGAWAI, type Pegawai, type StatusPegawai } from "../../../core/pegawai/pegawai";
import { akibatTulis } from "../../../core/pegawai/tulis-fakta";
import { menurut } from "../../../core/peraturan/register";
import { formatTanggal, formatTanggalPendek } from "../../../core/text/date";
import { formatAngka } from "../../../core/text/number";
import { GALAT_PEGAWAI, TEKS_JENIS_KELAMIN } from "../../../core/text/pegawai";
import { TEKS_RIWAYAT_PEGAWAI } from "../../../core/text/riwayat-pegawai";
import { GALAT_RUMUS } from "../../../core/text/umum";

const [TAHUN_LULUS_TERENDAH, TAHUN_LULUS_TERTINGGI] = menurut("tahun-lulus").tahun;
const MASA_KERJA_TERTINGGI = menurut("masa-kerja-terlama");

/** The form of a person as typed; every field is text. */
export type IsianPegawai = {
  readonly nip: string;
  readonly nama: string;
  readonly gelarDepan: string;
  readonly gelarBelakang: string;
  readonly tempatLahir: string;
  readonly tanggalLahir: string;
  readonly jenisKelamin: string;
  readonly status: string;
  readonly tmtStatus: string;
  readonly golongan: string;
  readonly tmtGolongan: string;
  readonly masaKerjaTahun: string;
  readonly masaKerjaBulan: string;
  readonly tingkatPendidikan: string;
  readonly pendidikan: string;
  readonly tahunLulus: string;
  readonly kedudukanHukum: string;
  readonly tmtKedudukan: string;
  readonly jabatanId: string | null;
  readonly tmtJabatan: string;
  readonly catatanNip: string;
};

/** How the form is read from a draft. */
export const BENTUK_PEGAWAI: BentukIsian<IsianPegawai> = {
  nip: isianTeks,
  nama: isianTeks,
  gelarDepan: isianTeks,
  gelarBelakang: isianTeks,
  tempatLahir: isianTeks,
  tanggalLahir: isianTeks,
  jenisKelamin: isianTeks,
  status: isianTeks,
  tmtStatus: isianTeks,
  golongan: isianTeks,
  tmtGolongan: isianTeks,
  masaKerjaTahun: isianTeks,
  masaKerjaBulan: isianTeks,
  tingkatPendidikan: isianTeks,
  pendidikan: isianTeks,
  tahunLulus: isianTeks,
  kedudukanHukum: isianTeks,
  tmtKedudukan: isianTeks,
  jabatanId: isianTeksAtauKosong,
  tmtJabatan: isianTeks,
  catatanNip: isianTeks,
};

/** Name of the draft of one person; null for a new one. */
export const idDrafPegawai = (id: string | null): string => `pegawai/${id ?? "baru"}`;

/** A person as the list gives her; a post that is to come stands in the form while she holds none. */
type OrangTersimpan = Pegawai & Partial<Pick<PegawaiPada, "tmtStatus" | "tmtKedudukan">>;

/** The form of a stored person, or an empty one. */
export function isianDari(pegawai: OrangTersimpan | null): IsianPegawai {
  return {
    nip: pegawai?.nip ?? "",
    nama: pegawai?.nama ?? "",
    gelarDepan: pegawai?.gelarDepan ?? "",
    gelarBelakang: pegawai?.gelarBelakang ?? "",
    tempatLahir: pegawai?.tempatLahir ?? "",
    tanggalLahir: pegawai?.tanggalLahir ? formatTanggalPendek(pegawai.tanggalLahir) : "",
    jenisKelamin: pegawai?.jenisKelamin ?? "",
    status: pegawai?.status ?? "PNS",
    tmtStatus: pegawai?.tmtStatus ? formatTanggalPendek(pegawai.tmtStatus) : "",
    golongan: pegawai?.golongan ?? "",
    tmtGolongan: pegawai?.tmtGolongan ? formatTanggalPendek(pegawai.tmtGolongan) : "",
    masaKerjaTahun: pegawai?.masaKerjaTahun?.toString() ?? "",
    masaKerjaBulan: pegawai?.masaKerjaBulan?.toString() ?? "",
    tingkatPendidikan: pegawai?.tingkatPendidikan ?? "",
    pendidikan: pegawai?.pendidikan ?? "",
    tahunLulus: pegawai?.tahunLulus?.toString() ?? "",
    kedudukanHukum: pegawai?.kedudukanHukum ?? "Aktif",
    tmtKedudukan: pegawai?.tmtKedudukan ? formatTanggalPendek(pegawai.tmtKedudukan) : "",
    jabatanId: pegawai?.jabatanId ?? null,
    tmtJabatan: pegawai?.tmtJabatan ? formatTanggalPendek(pegawai.tmtJabatan) : "",
    catatanNip: pegawai?.catatanNip ?? "",
  };
}

export type GalatIsian = Partial<Record<keyof IsianPegawai, string>>;

/**
 * What cannot be accepted, one sentence a field; empty when the form can be saved. An NIP may be left for later; one that contradicts
 * birth date or sex needs a reason.
 */
export function periksaIsian(isian: IsianPegawai): GalatIsian {
  const galat: GalatIsian = {};
  const catat = (nama: keyof IsianPegawai, kalimat: string | null) => {
    if (kalimat !== null) galat[nama] ??= kalimat;
  };
  for (const nama of ["nama", "status"] as const) catat(nama, isian[nama].trim() ? null : GALAT_PEGAWAI.wajib);
  catat("nama", isRumus(isian.nama) ? GALAT_RUMUS : null);
  for (const nama of ["tanggalLahir", "tmtGolongan", "tmtJabatan", "tmtStatus", "tmtKedudukan"] as const) {
    catat(nama, isian[nama].trim() && !bacaTanggalTeks(isian[nama]) ? GALAT_PEGAWAI.tanggal : null);
  }
  catat("nip", galatNip(isian));
  catat("golongan", galatGolongan(isian));
  catat("masaKerjaTahun", galatBilangan(isian.masaKerjaTahun, 0, MASA_KERJA_TERTINGGI));
  catat("masaKerjaBulan", galatBilangan(isian.masaKerjaBulan, 0, 11));
  catat("tahunLulus", galatBilangan(isian.tahunLulus, TAHUN_LULUS_TERENDAH, TAHUN_LULUS_TERTINGGI));
  return galat;
}

/** Birth date and sex that a whole NIP tells, for those of the two that are still empty; what was filled in is never replaced. */
export function isianDariNip(isian: IsianPegawai): Partial<IsianPegawai> {
  const bacaan = bacaNip(isian.nip);
  if (bacaan.keadaan !== "utuh") return {};
  const { tanggalLahir, jenisKelamin } = bacaan.uraian;
  return {
    ...(isian.tanggalLahir.trim() === "" ? { tanggalLahir: formatTanggalPendek(tanggalLahir) } : {}),
    ...(isian.jenisKelamin === "" ? { jenisKelamin } : {}),
  };
}

/** Whether the NIP of a form says otherwise than its birth date or sex, so that it needs a reason. */
export function nipBertentangan(isian: IsianPegawai): boolean {
  const bacaan = bacaNip(isian.nip);
  return bacaan.keadaan === "utuh" && bedaNip(isian, bacaan.uraian) !== undefined;
}

function bedaNip(isian: IsianPegawai, uraian: UraianNip) {
  return pertentanganNip(uraian, {
    tanggalLahir: bacaTanggalTeks(isian.tanggalLahir),
    jenisKelamin: JENIS_KELAMIN.find((satu) => satu === isian.jenisKelamin) ?? null,
  })[0];
}

function galatNip(isian: IsianPegawai): string | null {
  if (!isian.nip.trim()) return null;
  const bacaan = bacaNip(isian.nip);
  if (bacaan.keadaan !== "utuh") return kalimatNip(bacaan.keadaan, bacaan.digit);
  const beda = isian.catatanNip.trim() ? undefined : bedaNip(isian, bacaan.uraian);
  if (beda === "tanggalLahir") return GALAT_PEGAWAI.nipTanggal(formatTanggal(bacaan.uraian.tanggalLahir));
  return beda === "jenisKelamin" ? GALAT_PEGAWAI.nipKelamin(TEKS_JENIS_KELAMIN[bacaan.uraian.jenisKelamin]) : null;
}

function kalimatNip(keadaan: "rusak" | "panjang" | "tidakSah", digit: number): string {
  if (keadaan === "panjang") return GALAT_PEGAWAI.nipPanjang(formatAngka(digit));
  return keadaan === "rusak" ? GALAT_PEGAWAI.nipRusak : GALAT_PEGAWAI.nipTidakSah;
}

function galatGolongan(isian: IsianPegawai): string | null {
  if (!isian.golongan.trim()) return null;
  const status = statusDari(isian);
  const bacaan = uraikanGolongan(isian.golongan, status);
  if (bacaan.keadaan === "kosong") return null;
  if (bacaan.keadaan === "bertentangan") return GALAT_PEGAWAI.golonganBertentangan(bacaan.pangkat, bacaan.golonganPangkat);
  if (bacaan.keadaan !== "utuh") return GALAT_PEGAWAI.golongan;
  const { golongan } = bacaan;
  return status && !golonganCocokStatus(golongan, status) ? GALAT_PEGAWAI.golonganStatus : null;
}

function statusDari({ status }: IsianPegawai): StatusPegawai | null {
  return STATUS_PEGAWAI.find((satu) => satu === status) ?? null;
}

/** Null when empty or within bounds. Years are written without a thousands point. */
function galatBilangan(teks: string, terendah: number, tertinggi: number): string | null {
  if (!teks.trim()) return null;
  const nilai = bilangan(teks);
  return nilai !== null && nilai >= terendah && nilai <= tertinggi ? null : GALAT_PEGAWAI.bilangan(String(terendah), String(tertinggi));
}

function bilangan(teks: string): number | null {
  return /^\d+$/.test(teks.trim()) ? Number(teks.trim()) : null;
}

/** What `pegawai.save` takes, from a form without faults; null when a required field cannot be read. */
export function masukanDari(isian: IsianPegawai, asal: Pegawai | null): Input<"pegawai.save"> | null {
  const tanggalLahir = bacaTanggalTeks(isian.tanggalLahir);
  const jenisKelamin = JENIS_KELAMIN.find((satu) => satu === isian.jenisKelamin) ?? null;
  const status = statusDari(isian);
  if (!status) return null;
  return {
    ...isian,
    ...(asal ? { id: asal.id, revision: asal.revision } : {}),
    nip: isian.nip.trim() || null,
    tanggalLahir,
    jenisKelamin,
    status,
    golongan: bacaGolongan(isian.golongan, status),
    tmtGolongan: bacaTanggalTeks(isian.tmtGolongan),
    tmtJabatan: bacaTanggalTeks(isian.tmtJabatan),
    tmtStatus: bacaTanggalTeks(isian.tmtStatus),
    tmtKedudukan: bacaTanggalTeks(isian.tmtKedudukan),
    masaKerjaTahun: bilangan(isian.masaKerjaTahun),
    masaKerjaBulan: bilangan(isian.masaKerjaBulan),
    tahunLulus: bilangan(isian.tahunLulus),
  };
}

/** What saving the form would do to the dated facts of a person, in words; empty for a new person and where nothing changes. */
export function akibatIsian(isian: IsianPegawai, asal: PegawaiPada | null, hariIni: PlainDate): readonly string[] {
  const masukan = asal === null ? null : masukanDari(isian, asal);
  if (asal === null || masukan === null) return [];
  const { id: _id, revision: _revision, ...isi } = masukan;
  const akibat = akibatTulis(asal, { ...isi, catatanNip: "" } as Parameters<typeof akibatTulis>[1], hariIni);
  return [...akibat].map(([tabel, aksi]) => TEKS_RIWAYAT_PEGAWAI.akibat[aksi](TABEL_RIWAYAT_PEGAWAI[tabel].nama));
}
