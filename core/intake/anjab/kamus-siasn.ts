import { nameKey } from "../../name";
import { kolomSiasn, type KolomSiasn, type LembarSiasn } from "../../siasn/bentuk";
import { selKosong, teksSel, type BarisMentah, type LembarMentah } from "../lembar";
import type { NamaBagian } from "./bagian";

/** What a column of a SIASN sheet gives: a part of the form, or a column within one; `ejaan`: headings of older versions of the workbook. */
interface LetakKolom {
  readonly bagian: NamaBagian;
  readonly peran: string;
  readonly ejaan?: readonly string[];
}

const utuh = (bagian: NamaBagian): LetakKolom => ({ bagian, peran: "uraian" });

/** Where the columns of the workbook go. Their headings are those of the form; sheets and columns are known by them, in whatever order. */
const LETAK_KOLOM: { readonly [L in LembarSiasn]: { readonly [K in KolomSiasn<L>]: LetakKolom } } = {
  jabatan: {
    kode: utuh("kodeJabatan"),
    ikhtisar: utuh("ikhtisar"),
    tingkatPendidikan: { bagian: "pendidikan", peran: "minimum", ejaan: ["Tingkat Pendidikan Minimal"] },
    rumpunPendidikan: utuh("pendidikan"),
    rumpunDiklat: utuh("diklat"),
    pengalaman: utuh("pengalaman"),
    keterampilan: utuh("keterampilan"),
    bakat: utuh("bakat"),
    minat: utuh("minat"),
    temperamen: utuh("temperamen"),
    upayaFisik: utuh("upayaFisik"),
    jenisKelamin: utuh("jenisKelamin"),
    postur: utuh("postur"),
    umurMaksimal: { bagian: "umur", peran: "maksimal" },
    penampilan: utuh("penampilan"),
    tinggi: utuh("tinggi"),
    berat: utuh("berat"),
    terimaDisabilitas: utuh("disabilitas"),
    jenisDisabilitas: utuh("jenisDisabilitas"),
    hubunganData: utuh("fungsiData"),
    hubunganBenda: utuh("fungsiBenda"),
    hubunganOrang: utuh("fungsiOrang"),
    nilaiKriteria: utuh("prestasi"),
    tanggungJawab: utuh("tanggungJawab"),
    wewenang: utuh("wewenang"),
    kelas: utuh("kelas"),
  },
  tugas: {
    uraian: utuh("tugas"),
    hasilKerja: { bagian: "tugas", peran: "hasil" },
    satuan: { bagian: "tugas", peran: "satuan", ejaan: ["Satuan"] },
    beban: { bagian: "tugas", peran: "volume" },
    waktuEfektif: { bagian: "tugas", peran: "efektif" },
    waktuPenyelesaian: { bagian: "tugas", peran: "waktu" },
    bahanKerja: { bagian: "bahanKerja", peran: "nama" },
    perangkatKerja: { bagian: "perangkatKerja", peran: "nama" },
  },
  korelasi: { unit: { bagian: "korelasi", peran: "unit" }, dalamHal: { bagian: "korelasi", peran: "dalamHal" } },
  lingkungan: { aspek: { bagian: "lingkungan", peran: "aspek" }, faktor: { bagian: "lingkungan", peran: "faktor" } },
  risiko: { nama: { bagian: "risiko", peran: "nama" }, penyebab: { bagian: "risiko", peran: "penyebab" } },
};

/** A column of the workbook with where it goes; `judul`: its headings as name keys. */
export interface KolomBuku extends Pick<LetakKolom, "bagian" | "peran"> {
  readonly lembar: LembarSiasn;
  readonly kolom: string;
  readonly judul: readonly string[];
  /** The heading as the form in force writes it. */
  readonly sebutan: string;
}

/** Every column of the workbook, sheet by sheet. */
export const KOLOM_BUKU: readonly KolomBuku[] = (Object.keys(LETAK_KOLOM) as LembarSiasn[]).flatMap((lembar) => {
  const letak = new Map<string, LetakKolom>(Object.entries(LETAK_KOLOM[lembar]));
  return kolomSiasn(lembar).flatMap(([kolom, { judul }]): KolomBuku[] => {
    const satu = letak.get(kolom);
    const ejaan = [...judul, ...(satu?.ejaan ?? [])].map(nameKey);
    return satu ? [{ lembar, kolom, bagian: satu.bagian, peran: satu.peran, judul: ejaan, sebutan: judul[0] ?? "" }] : [];
  });
});

/** Columns of a sheet from which on it is one: nearly all where other forms have the same headings. */
const CUKUP: Readonly<Record<LembarSiasn, number>> = { jabatan: 8, tugas: 7, korelasi: 2, lingkungan: 2, risiko: 2 };

/** Title by which the small sheets are told from any table with the same two headings. */
const JUDUL_LEMBAR: Readonly<Partial<Record<LembarSiasn, readonly string[]>>> = {
  korelasi: ["korelasi jabatan"],
  lingkungan: ["kondisi lingkungan kerja"],
  risiko: ["resiko bahaya", "risiko bahaya"],
};
/** Rows from the top in which the headings are looked for. */
const BARIS_JUDUL = 6;

/** The headings of a sheet of SIASN: which sheet, the index of their row, and what each column gives. */
export interface KepalaSiasn {
  /** Reference lists are none of the jabatan's. */
  readonly lembar: LembarSiasn | "referensi";
  readonly indeks: number;
  readonly kolom: ReadonlyMap<number, Pick<LetakKolom, "bagian" | "peran">>;
}

/** Recognises a sheet of a SIASN workbook by its headings; null for any other. */
export function lembarSiasn(lembar: LembarMentah): KepalaSiasn | null {
  if (lembar.potongan !== undefined) return null;
  const atas = lembar.baris.slice(0, BARIS_JUDUL);
  const judul = atas.flatMap(({ sel }) => sel.flatMap((isi) => (typeof isi === "string" ? [nameKey(isi)] : [])));
  if (judul.some((satu) => satu.startsWith("tabel referensi "))) return { lembar: "referensi", indeks: -1, kolom: new Map() };
  for (const [indeks, baris] of atas.entries()) {
    for (const nama of Object.keys(LETAK_KOLOM) as LembarSiasn[]) {
      const kolom = kolomBaris(baris, nama);
      const terisi = baris.sel.filter((isi) => !selKosong(isi)).length;
      const cukup = kolom.size >= CUKUP[nama] && (CUKUP[nama] > 2 || terisi === 2);
      const bernama = JUDUL_LEMBAR[nama]?.some((satu) => judul.includes(satu)) ?? true;
      if (cukup && bernama) return { lembar: nama, indeks, kolom };
    }
  }
  return null;
}

function kolomBaris(baris: BarisMentah, lembar: LembarSiasn): KepalaSiasn["kolom"] {
  const hasil = new Map<number, Pick<LetakKolom, "bagian" | "peran">>();
  for (const [kolom, isi] of baris.sel.entries()) {
    const kunci = nameKey(teksSel(isi));
    const satu = KOLOM_BUKU.find((milik) => milik.lembar === lembar && milik.judul.includes(kunci));
    if (satu) hasil.set(kolom, { bagian: satu.bagian, peran: satu.peran });
  }
  return hasil;
}
