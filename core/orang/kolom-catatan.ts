import type { KolomNilai } from "../naskah/daftar";
import { formatTanggalPendek } from "../text/date";
import { TEKS_ALASAN_PERMOHONAN, TEKS_CATATAN_ORANG, TEKS_HUBUNGAN, TEKS_JENIS_DIKLAT, TEKS_KEADAAN_PERMOHONAN } from "../text/orang";
import type { KerabatOrang, PermohonanOrang } from "./berkas";
import type { Diklat, Kgb, PembatasanData, Penghargaan, PenugasanTim } from "./catatan";
import type { PlainDate } from "../date";

const { isian } = TEKS_CATATAN_ORANG;
const hari = (tanggal: PlainDate | null): string => (tanggal === null ? "" : formatTanggalPendek(tanggal));

/** Columns of the records of a person's file, on screen and on paper. */
export const KOLOM_DIKLAT: readonly KolomNilai<Diklat>[] = [
  { kepala: isian.nama, nilai: ({ nama }) => nama },
  { kepala: isian.jenis, nilai: ({ jenis }) => TEKS_JENIS_DIKLAT[jenis] },
  { kepala: isian.jpSingkat, desimal: "seperlunya", nilai: ({ jp }) => jp },
  { kepala: isian.mulai, nilai: ({ mulai }) => hari(mulai) },
  { kepala: isian.selesai, nilai: ({ selesai }) => hari(selesai) },
  { kepala: isian.penyelenggara, nilai: ({ penyelenggara }) => penyelenggara },
  { kepala: isian.nomorSertifikat, nilai: ({ nomorSertifikat }) => nomorSertifikat },
];

export const KOLOM_PENGHARGAAN: readonly KolomNilai<Penghargaan>[] = [
  { kepala: isian.nama, nilai: ({ nama }) => nama },
  { kepala: isian.tanggal, nilai: ({ tanggal }) => hari(tanggal) },
  { kepala: isian.pemberi, nilai: ({ pemberi }) => pemberi },
  { kepala: isian.nomor, nilai: ({ nomor }) => nomor },
];

export const KOLOM_TIM: readonly KolomNilai<PenugasanTim>[] = [
  { kepala: isian.tim, nilai: ({ tim }) => tim },
  { kepala: isian.peran, nilai: ({ peran }) => peran },
  { kepala: isian.nomorSk, nilai: ({ nomorSk }) => nomorSk },
  { kepala: isian.mulai, nilai: ({ mulai }) => hari(mulai) },
  { kepala: isian.selesai, nilai: ({ selesai }) => hari(selesai) },
];

export const KOLOM_KGB: readonly KolomNilai<Kgb>[] = [
  { kepala: isian.tmtKgb, nilai: ({ sejak }) => hari(sejak) },
  { kepala: isian.nomorSk, nilai: ({ nomorSk }) => nomorSk },
];

export const KOLOM_KELUARGA: readonly KolomNilai<KerabatOrang>[] = [
  { kepala: isian.hubungan, nilai: ({ hubungan }) => TEKS_HUBUNGAN[hubungan] },
  { kepala: isian.nama, nilai: ({ nama }) => nama },
  { kepala: isian.tempatKerja, nilai: ({ kerabatId }) => (kerabatId === null ? isian.luarKantor : isian.diKantor) },
  { kepala: isian.catatan, nilai: ({ catatan }) => catatan },
];

export const KOLOM_PERMOHONAN: readonly KolomNilai<PermohonanOrang>[] = [
  { kepala: isian.tanggal, nilai: ({ tanggal }) => hari(tanggal) },
  { kepala: isian.jabatanDiminta, nilai: ({ jabatan }) => jabatan },
  { kepala: isian.unitDiminta, nilai: ({ unit }) => unit },
  { kepala: isian.tempatDiminta, nilai: ({ tempat }) => tempat },
  { kepala: isian.alasan, nilai: ({ alasan }) => TEKS_ALASAN_PERMOHONAN[alasan] },
  { kepala: isian.keadaan, nilai: ({ keadaan }) => TEKS_KEADAAN_PERMOHONAN[keadaan] },
  { kepala: isian.berlakuSampai, nilai: ({ berlakuSampai }) => hari(berlakuSampai) },
  { kepala: isian.nomorSurat, nilai: ({ nomor }) => nomor },
];

export const KOLOM_PEMBATASAN: readonly KolomNilai<PembatasanData>[] = [
  { kepala: isian.sejak, nilai: ({ sejak }) => hari(sejak) },
  { kepala: isian.sampai, nilai: ({ sampai }) => hari(sampai) },
  { kepala: isian.alasan, nilai: ({ alasan }) => alasan },
  { kepala: isian.nomorSurat, nilai: ({ nomor }) => nomor },
];
