import type { DaftarKode } from "../../anjab/ejaan-kamus";
import { KAMUS } from "../../anjab/kamus";
import { idNilai } from "../../ingatan";
import { nameKey } from "../../name";
import { NAMA_DAFTAR_KODE, TEKS_TANYA_ANJAB } from "../../text/tanya-anjab";
import { alamatSel, type LembarMentah } from "../lembar";
import type { LembarDraf } from "../lembar-draf";
import type { Penilaian } from "../penilaian";
import { TEKS_DOKUMEN } from "../../text/dokumen-word";
import { bacaUnsur } from "./isi-unsur";
import { perBagian, type FormTerbaca, type UnsurTerbaca } from "./form-terbaca";
import { MINAT_LAMA, minatLama } from "./kamus-kode";
import { Pembukuan, type Potong } from "./pembukuan";
import { telusurForm, type IsiForm } from "./telusur";
import { telusurSiasn } from "./telusur-siasn";
import { bacaTugasForm, type TugasForm } from "./tugas-form";

/** One sheet of a form with its account and the headings of its tables. */
export interface LembarForm {
  readonly draf: LembarDraf;
  readonly buku: Pembukuan;
  readonly isi: IsiForm;
}

/** A form of one jabatan, read: of one sheet, or of the sheets of a SIASN workbook together. */
export interface FormDibaca extends FormTerbaca {
  readonly siasn: boolean;
  readonly lembar: readonly [LembarForm, ...LembarForm[]];
  readonly unsur: UnsurTerbaca;
  readonly tugas: readonly TugasForm[];
}

/** Reads the form that stands on these sheets. Rows that the analyst left out are not looked at. */
export function bacaForm(draf: readonly LembarDraf[], siasn: boolean, penilaian: Penilaian): FormDibaca | null {
  const lembar = draf.map((satu): LembarForm => {
    const buku = new Pembukuan(tanpaDikeluarkan(satu));
    sebutGambar(buku);
    return { draf: satu, buku, isi: siasn ? telusurSiasn(buku) : telusurForm(buku) };
  });
  const [pertama, ...lain] = lembar;
  if (!pertama) return null;
  const bagian = perBagian(lembar.flatMap(({ isi }) => isi.baris));
  const milik = new Map<Potong, Pembukuan>(
    lembar.flatMap(({ buku: punya, isi }) =>
      isi.baris.flatMap(({ sel }) => sel.flatMap(({ garis }) => garis.map((satu) => [satu, punya] as const))),
    ),
  );
  const buku = (potong: Potong): Pembukuan => milik.get(potong) ?? pertama.buku;
  const form: FormTerbaca = {
    bagian,
    buku,
    artiKode: (daftar, teks, potong) =>
      tanyaKode({ daftar, teks, potong }, lembar.find((satu) => satu.buku === buku(potong)) ?? pertama, penilaian),
  };
  sebutLama(form);
  return { ...form, siasn, lembar: [pertama, ...lain], unsur: bacaUnsur(form), tugas: bacaTugasForm(bagian) };
}

function tanpaDikeluarkan({ lembar, dikeluarkan }: LembarDraf): LembarMentah {
  if (dikeluarkan.size === 0) return lembar;
  return { ...lembar, baris: lembar.baris.map((baris) => (dikeluarkan.has(baris.nomor) ? { ...baris, sel: [] } : baris)) };
}

/** A picture says nothing that can be read: it is told where it stands, whatever stands around it. */
function sebutGambar(buku: Pembukuan): void {
  for (const potong of buku.potong) if (potong.teks.includes(TEKS_DOKUMEN.gambar)) buku.sebut(potong, "gambarDokumen");
}

/** What stands under an item that the form has no more, or that nobody knows. */
function sebutLama(form: FormTerbaca): void {
  for (const [bagian, kode] of [
    ["lama", "unsurLama"],
    ["asing", "unsurAsing"],
  ] as const)
    for (const { label, sel } of form.bagian.get(bagian) ?? [])
      for (const potong of sel.flatMap(({ garis }) => garis)) form.buku(potong).sebut(potong, kode, { data: { judul: label } });
}

/** Asks once what a text of a closed list means; the answer is remembered for the office. */
function tanyaKode(
  { daftar, teks, potong }: { readonly daftar: DaftarKode; readonly teks: string; readonly potong: Potong },
  { draf }: LembarForm,
  { tanya }: Penilaian,
): string | null {
  const lama = daftar === "minat" ? minatLama(teks) : null;
  const dekat = lama === null ? null : (MINAT_LAMA[lama] ?? null);
  const jawaban = tanya.tanyakanDi(draf, {
    kunci: `kodeAnjab:${daftar}:${nameKey(teks)}`,
    jenis: "kodeSyarat",
    sel: alamatSel(potong.kolom, potong.nomor),
    kalimat: TEKS_TANYA_ANJAB.kode(NAMA_DAFTAR_KODE[daftar], teks, lama !== null),
    pilihan: [
      ...KAMUS[daftar]
        .toSorted((a, b) => Number(b.kode === dekat) - Number(a.kode === dekat))
        .map(({ kode, nama }) => ({ nilai: kode, label: nama, akibat: kode === dekat ? TEKS_TANYA_ANJAB.palingDekat : "" })),
      { nilai: "", label: TEKS_TANYA_ANJAB.janganAmbil, akibat: "" },
    ],
    bawaan: "",
    ingat: idNilai("syaratJabatan", `${daftar} ${teks}`),
  });
  return jawaban === "" ? null : jawaban;
}
