import type { UnsurAnjab } from "../../anjab/unsur";
import { groupBy } from "../../group";
import { KELAS_TERENDAH, KELAS_TERTINGGI } from "../../jabatan/jabatan";
import type { Bezetting } from "../../pegawai/bezetting";
import { formatAngka } from "../../text/number";
import { kalimatIsiUnsur, TEKS_UNSUR } from "../../text/anjab";
import { TEKS_TANYA_ANJAB } from "../../text/tanya-anjab";
import { ISIAN_KEPALA } from "../../text/masalah";
import { alamatSel } from "../lembar";
import type { LembarDraf } from "../lembar-draf";
import { masalah } from "../masalah";
import { bezettingSetelahImpor } from "../nilai-semua-abk";
import type { LembarDinilai, Penilaian } from "../penilaian";
import type { Masalah } from "../pratinjau";
import type { JabatanDraf } from "../susunan";
import { bacaForm, type FormDibaca } from "./baca-form";
import { teksBagian } from "./butir";
import { hasilLembar, type PutusanForm } from "./hasil-lembar-form";
import { kelengkapanForm } from "./kelengkapan-form";
import { identitasForm, tempatForm, type IdentitasForm } from "./tempat-form";
import { samaDenganTersimpan } from "./proyeksi-siasn";
import { tugasTetap, tulisTugas } from "./tulis-tugas";
import { tulisUnsur } from "./tulis-unsur";

/** Files from which on one content for every jabatan is pointed out as a constant, and the elements that converters fill so. */
const SERAGAM = { berkas: 5, unsur: ["bakat", "temperamen", "minat"] } as const;

/** Judges the forms of the informasi jabatan, each sheet or document one jabatan. */
export function nilaiSemuaAnjab(lembar: readonly LembarDraf[], penilaian: Penilaian): ReadonlyMap<LembarDraf, LembarDinilai> {
  return nilaiForm(
    lembar.flatMap((satu) => bacaForm([satu], false, penilaian) ?? []),
    penilaian,
  );
}

/** Judges SIASN workbooks: the sheets of one file are one jabatan. */
export function nilaiSemuaSiasn(lembar: readonly LembarDraf[], penilaian: Penilaian): ReadonlyMap<LembarDraf, LembarDinilai> {
  const perBerkas = [...groupBy(lembar, ({ berkas }) => berkas).values()];
  return nilaiForm(
    perBerkas.flatMap((satu) => bacaForm(satu, true, penilaian) ?? []),
    penilaian,
  );
}

function nilaiForm(form: readonly FormDibaca[], penilaian: Penilaian): ReadonlyMap<LembarDraf, LembarDinilai> {
  if (form.length === 0) return new Map();
  const bawaan = tanyaSeragam(form, penilaian);
  const bezetting = bezettingSetelahImpor(penilaian);
  return new Map(form.flatMap((satu) => [...hasilLembar(satu, nilaiSatu(satu, { bawaan, bezetting, penilaian }))]));
}

interface BahanForm {
  readonly bawaan: ReadonlySet<UnsurAnjab>;
  readonly bezetting: ReadonlyMap<string, Bezetting> | null;
  readonly penilaian: Penilaian;
}

function nilaiSatu(form: FormDibaca, { bawaan, bezetting, penilaian }: BahanForm): PutusanForm {
  const identitas = identitasForm(form);
  const kurang = kelengkapanForm(form);
  const seorang = kurang.every(({ kode }) => kode !== "lembarSiasnGanda");
  const tempat = berisi(form) && seorang ? tempatForm(form, identitas, penilaian) : null;
  if (!tempat) {
    if (berisi(form)) akuiMenyusul(form);
    return { identitas, tempat: null, unsur: null, tugas: null, masalah: kurang };
  }
  const { jabatan, unit } = tempat;
  const temuan = [...kurang, ...tempat.masalah];
  const sel = alamatPertama(form);
  const pertama = penilaian.anjabJabatan.get(jabatan.kunci);
  if (pertama !== undefined) {
    const data = { nama: jabatan.nama, unit: unit.nama, tempat: pertama };
    temuan.push(masalah({ lembar: form.lembar[0].buku.lembar.nama, sel, kode: "anjabGanda", data }));
    akuiMenyusul(form);
    return { identitas, tempat: null, unsur: null, tugas: null, masalah: temuan };
  }
  penilaian.anjabJabatan.set(jabatan.kunci, form.lembar[0].draf.namaBerkas);
  temuan.push(...setKode(form, identitas, jabatan), ...setKelas(form, jabatan));
  const sama = samaDenganTersimpan(form, jabatan, penilaian);
  const unsur = tulisUnsur({ form, jabatan, bawaan, sama, penilaian });
  const tugas = sama.has("tugas") ? tugasTetap(form) : tulisTugas({ form, jabatan, unit, bezetting, penilaian });
  return { identitas, tempat, unsur, tugas, masalah: [...temuan, ...unsur.masalah, ...tugas.masalah] };
}

/** Whether a form holds anything but its headings: an empty one makes no jabatan. */
function berisi(form: FormDibaca): boolean {
  return Object.keys(form.unsur).length > 0 || form.tugas.length > 0 || form.bagian.has("kelas");
}

/** What is read only once its jabatan is known. */
const MENYUSUL = ["tugas", "tahapan", "hasilKerja", "kelas"] as const;

/** Parts that are understood but have no jabatan to go to: what keeps them out is told of the whole form, and not that they are unknown. */
function akuiMenyusul(form: FormDibaca): void {
  for (const bagian of MENYUSUL)
    for (const { sel } of form.bagian.get(bagian) ?? [])
      for (const potong of sel.flatMap(({ garis }) => garis)) form.buku(potong).ambil(potong, bagian);
}

function alamatPertama(form: FormDibaca): string {
  const [potong] = teksBagian(form.bagian.get("namaJabatan") ?? []).potong;
  return potong ? alamatSel(potong.kolom, potong.nomor) : "";
}

function setKode(form: FormDibaca, { kode }: IdentitasForm, jabatan: JabatanDraf): readonly Masalah[] {
  if (kode === "" || kode.length > 60 || kode === jabatan.kode) return [];
  const lama = jabatan.kode;
  jabatan.kode = kode;
  return berubah(form, jabatan, { isian: "Kode jabatan", lama, baru: kode });
}

/** The class goes to the jabatan; words beside it are its source. */
function setKelas(form: FormDibaca, jabatan: JabatanDraf): readonly Masalah[] {
  const butir = teksBagian(form.bagian.get("kelas") ?? []);
  if (butir.teks === "") return [];
  // Two classes, or a broken one, are none: nobody but the office knows which is meant.
  const angka = /^\D{0,20}?(\d{1,2})\b(?!\s*(?:[-–—,./]|s\.?\s*\/?\s*d\.?|sampai(?:\s+dengan)?|atau|dan)\s*\d)/iu.exec(butir.teks)?.[1];
  const kelas = Number(angka ?? Number.NaN);
  if (!Number.isInteger(kelas) || kelas < KELAS_TERENDAH || kelas > KELAS_TERTINGGI) {
    const batas = `${KELAS_TERENDAH} sampai ${KELAS_TERTINGGI}`;
    for (const potong of butir.potong) form.buku(potong).sebut(potong, "kelasTidakSah", { data: { nilai: butir.teks, batas } });
    return [];
  }
  for (const potong of butir.potong) form.buku(potong).ambil(potong, "kelas");
  const lama = jabatan.kelas;
  jabatan.kelas = kelas;
  return lama === kelas ? [] : berubah(form, jabatan, { isian: ISIAN_KEPALA.kelas, lama, baru: kelas });
}

function berubah(
  form: FormDibaca,
  { asli, nama }: JabatanDraf,
  { isian, lama, baru }: { readonly isian: string; readonly lama: string | number | null; readonly baru: string | number },
): readonly Masalah[] {
  if (!asli) return [];
  return [
    masalah({ lembar: form.lembar[0].buku.lembar.nama, kode: "jabatanBerubah", data: { isian, nama, lama: lama ?? "kosong", baru } }),
  ];
}

/** Elements that are word for word the same in every one of many forms: whether they are constants is asked once. */
function tanyaSeragam(form: readonly FormDibaca[], { tanya }: Penilaian): ReadonlySet<UnsurAnjab> {
  const hasil = new Set<UnsurAnjab>();
  for (const unsur of SERAGAM.unsur) {
    const isi = form.flatMap((satu) => satu.unsur[unsur] ?? []);
    const [pertama] = form;
    const [contoh] = isi;
    const seragam = new Set(isi.map(({ kode }) => kode.toSorted().join())).size === 1;
    if (!pertama || !contoh || isi.length < SERAGAM.berkas || isi.length < form.length || !seragam) continue;
    const jawaban = tanya.tanyakan(
      {
        kunci: `seragam:${unsur}`,
        jenis: "unsurSeragam",
        desakan: "tanya",
        berkas: pertama.lembar[0].draf.berkas,
        lembar: null,
        sel: "",
        kalimat: TEKS_TANYA_ANJAB.seragam(TEKS_UNSUR[unsur], formatAngka(isi.length), kalimatIsiUnsur(unsur, contoh)),
        pilihan: [
          { nilai: "bawaan", label: TEKS_TANYA_ANJAB.bawaan, akibat: "" },
          { nilai: "belum", label: TEKS_TANYA_ANJAB.bukanBawaan, akibat: "" },
        ],
        bebas: null,
        bawaan: "belum",
      },
      isi.length,
    );
    if (jawaban === "bawaan") hasil.add(unsur);
  }
  return hasil;
}
