import type { JenisTanggalDepan, SebabTanggal, SebabTanpa, TanggalDepan } from "../orang/tanggal-depan";
import { datePartsOf } from "../date";
import { formatTanggal, NAMA_BULAN } from "./date";
import { formatAngka } from "./number";

/** Days to come, as the file of a person calls them. */
export const TEKS_JENIS_TANGGAL: Readonly<Record<JenisTanggalDepan, string>> = {
  pensiun: "Pensiun",
  kontrak: "Akhir perjanjian kerja",
  kgb: "KGB berikutnya",
  golongan: "Golongan berikutnya",
};

/** Why a day to come is that day, or why none can be said, and what punishments have to do with it. */
export function kalimatTanggalDepan({ sebab, tunda }: Pick<TanggalDepan, "sebab" | "tunda">): string {
  const kalimat = kalimatSebab(sebab);
  if (tunda === undefined) return kalimat;
  if (tunda === "belumDilihat") return `${kalimat} Hukuman disiplin belum diperhitungkan.`;
  return `${kalimat} Tertahan hukuman disiplin, bebas sejak ${formatTanggal(tunda)}.`;
}

function kalimatSebab(sebab: SebabTanggal): string {
  if (isTanpa(sebab)) return KALIMAT_TANPA[sebab.kode];
  switch (sebab.kode) {
    case "bup": {
      const { year, month } = datePartsOf(sebab.lahir);
      const bulan = `${NAMA_BULAN[month - 1] ?? ""} ${year + sebab.usia}`;
      return `Lahir ${formatTanggal(sebab.lahir)}; BUP ${sebab.jabatan} ${formatAngka(sebab.usia)} tahun tercapai pada ${bulan}, pensiun mulai tanggal satu bulan berikutnya.`;
    }
    case "kontrak":
      return "Hari terakhir perjanjian kerja menurut riwayat status; perpanjangan diputuskan pejabat yang berwenang.";
    case "kontrakLewatBup":
      return `Perjanjian tercatat sampai ${formatTanggal(sebab.akhir)}, melewati mulai pensiun ${formatTanggal(sebab.bup)}: periksa keputusannya.`;
    case "kgbBerikut":
      return `${formatAngka(sebab.tahun)} tahun sesudah KGB terakhir, ${formatTanggal(sebab.terakhir)}.`;
    case "kgbDitetapkan":
      return "Sudah tercatat dengan TMT yang belum tiba.";
    case "reguler":
      return `${kalimatReguler(sebab)}.`;
    case "regulerPilihan":
      return `${kalimatReguler(sebab)}; kenaikan pangkat pilihan karena jabatannya dapat lebih awal.`;
    case "angkaKredit":
      return `Angka kredit ${formatAngka(sebab.jumlah, 2, 0)} dari ${formatAngka(sebab.perlu, 2, 0)} yang diperlukan${sebab.kurang > 0 ? `; kurang ${formatAngka(sebab.kurang, 2, 0)} pada laju predikat terakhir` : ", sudah tercapai"}.`;
    case "mentokPendidikan":
      return `${sebab.golongan} sudah golongan tertinggi kenaikan pangkat reguler bagi ${sebab.pendidikan} (${sebab.tertinggi}).`;
  }
}

/** Whether a reason says that no day can be said, or none is to be. */
function isTanpa(sebab: SebabTanggal): sebab is Extract<SebabTanggal, { readonly kode: SebabTanpa }> {
  return Object.hasOwn(KALIMAT_TANPA, sebab.kode);
}

function kalimatReguler(sebab: Extract<SebabTanggal, { readonly berikut: string }>): string {
  return `${sebab.berikut}, ${formatAngka(sebab.tahun)} tahun sesudah TMT ${sebab.golongan} ${formatTanggal(sebab.tmt)}, berlaku tanggal satu`;
}

const KALIMAT_TANPA: Readonly<Record<SebabTanpa, string>> = {
  tanpaTanggalLahir: "Tanggal lahir belum diisi.",
  tanpaJabatan: "Belum berjabatan di daftar kantor, sehingga batas usianya belum diketahui.",
  tanpaJenjang: "Jenjang jabatan fungsionalnya belum diisi.",
  tanpaKontrak: "Akhir perjanjian kerja belum diisi pada riwayat status.",
  tanpaKgb: "KGB terakhir belum diisi.",
  kgbCpns: "Dihitung sesudah diangkat menjadi PNS.",
  kgbPppk: "Gaji berkala PPPK mengikuti perjanjian kerjanya.",
  golonganCpns: "Dihitung sesudah diangkat menjadi PNS.",
  golonganPppk: "Golongan PPPK mengikuti perjanjian kerjanya.",
  tanpaGolongan: "Golongan belum diisi, atau bukan golongan PNS.",
  tanpaTmtGolongan: "TMT golongan belum diisi.",
  golonganPuncak: "Sudah golongan tertinggi.",
  angkaKreditGolongan: "Golongannya di luar golongan jenjang jabatannya, sehingga angka kredit yang diperlukan belum dapat ditentukan.",
  angkaKreditPuncak: "Sudah golongan tertinggi jenjang jabatannya, dan tidak ada jenjang di atasnya.",
  angkaKreditBelum: "Menurut angka kredit; angka kreditnya belum tercatat.",
};

/** The day, or that it cannot be said; a day that has passed says so. */
export function teksTanggalDepan({ tanggal, lewat }: TanggalDepan): string {
  if (tanggal === null) return "Belum dapat dihitung";
  return lewat ? `${formatTanggal(tanggal)} (sudah lewat)` : formatTanggal(tanggal);
}
