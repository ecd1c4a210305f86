import { anjabPerJabatan, type AnjabJabatan, type UnsurAnjab } from "../../anjab/unsur";
import { bacaFormulir } from "../../siasn/formulir";
import { Pemadan } from "../../siasn/pemadan";
import { susunSiasn, type IsiSiasn, type NilaiSiasn, type SatuanSiasn } from "../../siasn/susun";
import { bacaAngkaSel } from "../bacaan";
import { selKosong, teksSel, type IsiSel } from "../lembar";
import type { Penilaian } from "../penilaian";
import type { JabatanDraf } from "../susunan";
import type { FormDibaca } from "./baca-form";
import type { NamaBagian } from "./bagian";

type Kolom = readonly [bagian: NamaBagian, peran: string, isi: (buku: IsiSiasn) => readonly (NilaiSiasn | null)[]];

/** Columns of the workbook that each element, and the tasks, are written to. */
const KOLOM: Readonly<Partial<Record<UnsurAnjab | "tugas", readonly Kolom[]>>> = {
  ikhtisar: [["ikhtisar", "uraian", ({ jabatan }) => jabatan.ikhtisar]],
  pendidikan: [
    ["pendidikan", "minimum", ({ jabatan }) => jabatan.tingkatPendidikan],
    ["pendidikan", "uraian", ({ jabatan }) => jabatan.rumpunPendidikan],
  ],
  diklat: [["diklat", "uraian", ({ jabatan }) => jabatan.rumpunDiklat]],
  pengalaman: [["pengalaman", "uraian", ({ jabatan }) => jabatan.pengalaman]],
  keterampilan: [["keterampilan", "uraian", ({ jabatan }) => jabatan.keterampilan]],
  bakat: [["bakat", "uraian", ({ jabatan }) => jabatan.bakat]],
  minat: [["minat", "uraian", ({ jabatan }) => jabatan.minat]],
  temperamen: [["temperamen", "uraian", ({ jabatan }) => jabatan.temperamen]],
  upayaFisik: [["upayaFisik", "uraian", ({ jabatan }) => jabatan.upayaFisik]],
  kondisiFisik: [
    ["jenisKelamin", "uraian", ({ jabatan }) => jabatan.jenisKelamin],
    ["postur", "uraian", ({ jabatan }) => jabatan.postur],
    ["umur", "maksimal", ({ jabatan }) => jabatan.umurMaksimal],
    ["penampilan", "uraian", ({ jabatan }) => jabatan.penampilan],
    ["tinggi", "uraian", ({ jabatan }) => jabatan.tinggi],
    ["berat", "uraian", ({ jabatan }) => jabatan.berat],
    ["disabilitas", "uraian", ({ jabatan }) => jabatan.terimaDisabilitas],
    ["jenisDisabilitas", "uraian", ({ jabatan }) => jabatan.jenisDisabilitas],
  ],
  fungsiPekerjaan: [
    ["fungsiData", "uraian", ({ jabatan }) => jabatan.hubunganData],
    ["fungsiBenda", "uraian", ({ jabatan }) => jabatan.hubunganBenda],
    ["fungsiOrang", "uraian", ({ jabatan }) => jabatan.hubunganOrang],
  ],
  prestasi: [["prestasi", "uraian", ({ jabatan }) => jabatan.nilaiKriteria]],
  tanggungJawab: [["tanggungJawab", "uraian", ({ jabatan }) => jabatan.tanggungJawab]],
  wewenang: [["wewenang", "uraian", ({ jabatan }) => jabatan.wewenang]],
  bahanKerja: [["bahanKerja", "nama", ({ tugas }) => tugas.bahanKerja]],
  perangkatKerja: [["perangkatKerja", "nama", ({ tugas }) => tugas.perangkatKerja]],
  korelasi: [
    ["korelasi", "unit", ({ korelasi }) => korelasi.unit],
    ["korelasi", "dalamHal", ({ korelasi }) => korelasi.dalamHal],
  ],
  lingkungan: [
    ["lingkungan", "aspek", ({ lingkungan }) => lingkungan.aspek],
    ["lingkungan", "faktor", ({ lingkungan }) => lingkungan.faktor],
  ],
  risiko: [
    ["risiko", "nama", ({ risiko }) => risiko.nama],
    ["risiko", "penyebab", ({ risiko }) => risiko.penyebab],
  ],
  tugas: [
    ["tugas", "uraian", ({ tugas }) => tugas.uraian],
    ["tugas", "hasil", ({ tugas }) => tugas.hasilKerja],
    ["tugas", "satuan", ({ tugas }) => tugas.satuan],
    ["tugas", "volume", ({ tugas }) => tugas.beban],
    ["tugas", "waktu", ({ tugas }) => tugas.waktuPenyelesaian],
  ],
};

/** The value that a workbook has where nothing has to do with things: it says the same as an empty cell. */
const TANPA_NILAI = "Tidak ada";

/** Elements, and the tasks, of which a workbook says just what the stored informasi jabatan would be written as. */
export type SamaSiasn = ReadonlySet<UnsurAnjab | "tugas">;

/**
 * Compares a SIASN workbook with what the stored informasi jabatan would be written as: values of lists, years for words, figures of a year. The
 * workbook knows less than the office; what only says the same again changes nothing.
 */
export function samaDenganTersimpan(form: FormDibaca, jabatan: JabatanDraf, { keadaan, tugasMenurutJabatan }: Penilaian): SamaSiasn {
  const unsur: AnjabJabatan =
    anjabPerJabatan(keadaan.unsurAnjab.filter(({ jabatanId }) => jabatanId === jabatan.kunci)).get(jabatan.kunci) ?? {};
  const tugas = (tugasMenurutJabatan.get(jabatan.kunci) ?? []).toSorted((a, b) => a.urutan - b.urutan);
  const formulir = form.siasn && Object.keys(unsur).length + tugas.length > 0 ? bacaFormulir(form.lembar[0].draf.sebuku) : null;
  if (!formulir?.sah) return new Set();
  const hasilKerja = new Map(keadaan.rincianTugas.map((satu) => [satu.id, satu.hasilKerja]));
  const { isi } = susunSiasn(
    {
      id: jabatan.kunci,
      nama: jabatan.nama,
      unit: "",
      kode: jabatan.kode,
      kelas: jabatan.kelas,
      unsur,
      tugas: tugas.map((satu) => ({ ...satu, hasilKerja: hasilKerja.get(satu.id) ?? "" })),
      caraLain: false,
    },
    { pemadan: new Pemadan(formulir.daftar, keadaan.padananSiasn), profil: keadaan.profil, satuan: satuanBuku(form) },
  );
  const sama = (Object.keys(KOLOM) as (keyof typeof KOLOM)[]).filter(
    (nama) =>
      (nama === "tugas" ? tugas.length > 0 : unsur[nama] !== undefined) &&
      (KOLOM[nama] ?? []).every((kolom) => samaKolom(form, isi, kolom)),
  );
  return new Set(sama);
}

/** Hours where every task of the workbook counts with the hours of a year. */
function satuanBuku(form: FormDibaca): SatuanSiasn {
  const pembagi = isiKolom(form, "tugas", "efektif").map((isi) => bacaAngkaSel(isi) ?? 0);
  return pembagi.length > 0 && pembagi.every((satu) => satu < BATAS_JAM) ? "jam" : "menit";
}

/** An effective time below it is one of hours: no year has so many, and none so few minutes. */
const BATAS_JAM = 10_000;

function samaKolom(form: FormDibaca, buku: IsiSiasn, [bagian, peran, isi]: Kolom): boolean {
  const bersih = (nilai: readonly (IsiSel | undefined)[]): string =>
    JSON.stringify(nilai.filter((satu) => !selKosong(satu) && satu !== TANPA_NILAI).map((satu) => teksSel(satu).trim()));
  return bersih(isiKolom(form, bagian, peran)) === bersih(isi(buku));
}

/** The cells of one column, whole, in the order of their rows. */
function isiKolom(form: FormDibaca, bagian: NamaBagian, peran: string): readonly IsiSel[] {
  return (form.bagian.get(bagian) ?? []).flatMap(({ sel }) =>
    sel.filter((satu) => satu.peran === peran).flatMap(({ garis: [garis] }) => (garis ? [garis.isi] : [])),
  );
}
