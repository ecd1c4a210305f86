import { anjabPerJabatan, type AnjabJabatan, type UnsurAnjab } from "../../anjab/unsur";
import { groupBy } from "../../group";
import { bacaFormulir } from "../../siasn/formulir";
import { Pemadan } from "../../siasn/pemadan";
import { tempatSel } from "../../siasn/periksa-isi";
import { satuanEfektif, susunSiasn, TANPA_BENDA, type IsiSiasn, type NilaiSiasn, type SatuanSiasn } from "../../siasn/susun";
import type { TempatTemuan } from "../../siasn/temuan";
import { bacaAngkaSel } from "../bacaan";
import { selKosong, teksSel, type IsiSel } from "../lembar";
import type { Penilaian } from "../penilaian";
import type { JabatanDraf } from "../susunan";
import type { FormDibaca } from "./baca-form";
import type { NamaBagian } from "./bagian";
import { KOLOM_BUKU, type KolomBuku } from "./kamus-siasn";

/** Columns of the workbook by the element, or the tasks, that they are written to. */
const KOLOM: ReadonlyMap<TempatTemuan, readonly KolomBuku[]> = groupBy(KOLOM_BUKU, tempatSel);

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
  const sama = [...KOLOM].flatMap(([nama, kolom]) => {
    if (nama === "jabatan" || !(nama === "tugas" ? tugas.length > 0 : unsur[nama] !== undefined)) return [];
    return kolom.every((satu) => samaKolom(form, isi, satu)) ? [nama] : [];
  });
  return new Set(sama);
}

/** Hours where every task of the workbook counts with the hours of a year. */
function satuanBuku(form: FormDibaca): SatuanSiasn {
  const pembagi = isiKolom(form, "tugas", "efektif").map((isi) => bacaAngkaSel(isi) ?? 0);
  return pembagi.length > 0 && pembagi.every((satu) => satuanEfektif(satu) === "jam") ? "jam" : "menit";
}

/** Nothing to do with things says the same as an empty cell. */
function samaKolom(form: FormDibaca, buku: IsiSiasn, { lembar, kolom, bagian, peran }: KolomBuku): boolean {
  const tertulis: Readonly<Record<string, readonly (NilaiSiasn | null)[]>> = buku[lembar];
  const bersih = (nilai: readonly (IsiSel | undefined)[]): string =>
    JSON.stringify(nilai.filter((satu) => !selKosong(satu) && satu !== TANPA_BENDA).map((satu) => teksSel(satu).trim()));
  return bersih(isiKolom(form, bagian, peran)) === bersih(tertulis[kolom] ?? []);
}

/** The cells of one column, whole, in the order of their rows. */
function isiKolom(form: FormDibaca, bagian: NamaBagian, peran: string): readonly IsiSel[] {
  return (form.bagian.get(bagian) ?? []).flatMap(({ sel }) =>
    sel.filter((satu) => satu.peran === peran).flatMap(({ garis: [garis] }) => (garis ? [garis.isi] : [])),
  );
}
