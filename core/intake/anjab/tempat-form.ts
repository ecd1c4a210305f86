import { namaUnitDipimpin, unitDipimpin } from "../../jabatan/pimpinan";
import { nameKey, tidyText } from "../../name";
import { tanpaKeterangan } from "../../sebutan/keterangan";
import { TEKS_TANYA_ANJAB } from "../../text/tanya-anjab";
import type { IdentitasAbk } from "../identitas-abk";
import { alamatSel } from "../lembar";
import type { Penilaian } from "../penilaian";
import type { AsalIdentitas, Masalah } from "../pratinjau";
import type { JabatanDraf, UnitDraf } from "../susunan";
import { cariJabatan, cariUnit } from "../tempat-jabatan";
import type { FormDibaca } from "./baca-form";
import type { NamaBagian } from "./bagian";
import { teksBagian, type Butir } from "./butir";

/** The jabatan that a form describes, by its own words. */
export interface IdentitasForm {
  readonly jabatan: string;
  readonly unit: string;
  /** Unit above, where the chain of units names it. */
  readonly induk: string;
  readonly kode: string;
  readonly sel: string;
  readonly asal: AsalIdentitas;
}

/** Where a form belongs: its jabatan, or nothing that anybody knows yet. */
export interface TempatForm {
  readonly jabatan: JabatanDraf;
  readonly unit: UnitDraf;
  readonly masalah: readonly Masalah[];
}

/** Levels of the chain of units that name no unit above the jabatan but its own kind. */
const BUKAN_UNIT = /^(pelaksana|jabatan fungsional|jf|fungsional)\b/u;

/** What a form says of its jabatan and unit; the words of it are taken in the account. */
export function identitasForm(form: FormDibaca): IdentitasForm {
  const [{ draf }] = form.lembar;
  const nama = ambilTeks(form, "namaJabatan");
  const kode = ambilTeks(form, "kodeJabatan").teks;
  const rantai = (form.bagian.get("tingkatUnit") ?? []).flatMap((baris) => {
    const butir = teksBagian([baris]);
    for (const potong of butir.potong) form.buku(potong).ambil(potong, "unitKerja");
    return BUKAN_UNIT.test(baris.label) ? [] : [namaUnit(butir.teks)];
  });
  const sendiri = ambilTeks(form, "unitKerja").teks;
  const atas = [...(sendiri === "" ? [] : [namaUnit(sendiri)]), ...rantai].filter((satu) => nameKey(satu) !== "");
  const pilihan = draf.abkPilihan;
  const [potong] = nama.potong;
  return {
    jabatan: pilihan?.jabatan || tanpaKeterangan(tidyText(nama.teks)),
    unit: pilihan?.unit || (atas.at(-1) ?? ""),
    induk: pilihan?.unit ? "" : (atas.at(-2) ?? ""),
    kode,
    sel: potong ? alamatSel(potong.kolom, potong.nomor) : "",
    asal: pilihan?.jabatan ? "analis" : "kepala",
  };
}

function ambilTeks(form: FormDibaca, bagian: NamaBagian): Butir {
  const butir = teksBagian(form.bagian.get(bagian) ?? []);
  if (butir.teks.length > 300) return { teks: "", potong: [] };
  for (const potong of butir.potong) form.buku(potong).ambil(potong, bagian);
  return { ...butir, teks: tidyText(butir.teks) };
}

/** A level of the chain is written as the unit or as the title of its head. */
function namaUnit(teks: string): string {
  const kepala = unitDipimpin(teks);
  return kepala === null ? tidyText(teks) : namaUnitDipimpin(teks, kepala);
}

/** Finds the jabatan of a form, made when the office has none of that name there. Null, and asked, while nobody knows which it is. */
export function tempatForm(form: FormDibaca, identitas: IdentitasForm, penilaian: Penilaian): TempatForm | null {
  const { susunan } = penilaian;
  const sekode = identitas.jabatan === "" ? berkode(identitas, penilaian) : [];
  const [satu, lain] = sekode;
  if (satu && !lain) return dikenal(satu, penilaian);
  const nama = identitas.jabatan || namaBerkas(form, penilaian);
  const pilihan = sekode.length > 0 ? sekode : susunan.semuaJabatan().filter(({ asli }) => asli !== null);
  if (nama === "" || (sekode.length > 0 && !sekode.some((calon) => susunan.kunci(calon.nama) === susunan.kunci(nama))))
    return tanyaJabatan(form, pilihan, penilaian);
  const dalam = dariLebihDariSatu(form, { ...identitas, jabatan: nama }, penilaian);
  if (dalam === null) return null;
  if (dalam.unit !== "" && identitas.induk !== "" && susunan.unitBernama(dalam.unit).length === 0)
    susunan.unitUntuk(dalam.unit, identitas.induk);
  const [{ draf }] = form.lembar;
  const abk: IdentitasAbk = { jabatan: nama, tertulis: nama, unit: dalam.unit, asal: identitas.asal, sel: identitas.sel };
  const tempat = cariUnit({ ...draf, abkPilihan: { jabatan: nama, unit: dalam.unit } }, abk, penilaian);
  if ("tolak" in tempat) return null;
  return { jabatan: cariJabatan(draf, { identitas: abk, unit: tempat.unit }, penilaian), unit: tempat.unit, masalah: tempat.temuan };
}

function dikenal(jabatan: JabatanDraf, { susunan }: Penilaian): TempatForm | null {
  const unit = susunan.unitDari(jabatan.unitId);
  return unit ? { jabatan, unit, masalah: [] } : null;
}

/** The jabatan of the office with the code of the form: one code may stand for a nomenclature that several units have. */
function berkode({ kode }: IdentitasForm, { susunan }: Penilaian): readonly JabatanDraf[] {
  return kode === "" ? [] : susunan.semuaJabatan().filter((satu) => satu.kode !== null && nameKey(satu.kode) === nameKey(kode));
}

/** Words with which offices begin the name of a file of this form. */
const AWAL_NAMA =
  /^\s*(?:\d+[\s._)-]+)?(?:(?:formulir|form|informasi|info|jabatan|anjab|infojab|siasn|analisis|impor|import|templat|template)[\s._-]+)*/iu;

/** A jabatan of the office that the name of the file, or a part of it, says. */
function namaBerkas(form: FormDibaca, { susunan }: Penilaian): string {
  const [{ draf }] = form.lembar;
  const alas = draf.namaBerkas
    .replace(/\.[a-z]{2,5}$/iu, "")
    .replace(/_+/gu, " ")
    .replace(AWAL_NAMA, "");
  const calon = [alas, ...alas.split(/\s+[-–—]\s+/u), alas.replace(/\s*\([^()]*\)\s*$/u, ""), alas.replaceAll("-", " ")].map(tidyText);
  return calon.find((satu) => nameKey(satu) !== "" && susunan.pemilikJabatan(satu).length > 0) ?? "";
}

/** The unit of a form that names none while several have its jabatan: asked, and nothing is taken until somebody says. */
function dariLebihDariSatu(
  form: FormDibaca,
  { jabatan, unit }: IdentitasForm,
  { susunan, tanya }: Penilaian,
): { readonly unit: string } | null {
  const pemilik = unit === "" ? susunan.pemilikJabatan(jabatan) : [];
  if (pemilik.length < 2) return { unit };
  const [{ draf }] = form.lembar;
  const jawaban = tanya.tanyakanDi(draf, {
    kunci: `unitAnjab:${draf.berkas}:${draf.nomor}`,
    jenis: "unitLembar",
    sel: "",
    kalimat: TEKS_TANYA_ANJAB.unit(draf.namaBerkas, jabatan),
    pilihan: [
      ...pemilik.map((satu) => ({ nilai: satu.nama, label: susunan.jalur(satu), akibat: "" })),
      { nilai: "", label: TEKS_TANYA_ANJAB.belumTahu, akibat: "" },
    ],
    bawaan: "",
  });
  return jawaban === "" ? null : { unit: jawaban };
}

/** Jabatan that the question about a form without a name offers at most. */
const PILIHAN_TERBANYAK = 60;

function tanyaJabatan(form: FormDibaca, dikenali: readonly JabatanDraf[], penilaian: Penilaian): TempatForm | null {
  const { susunan, tanya } = penilaian;
  const [{ draf }] = form.lembar;
  const jawaban = tanya.tanyakanDi(draf, {
    kunci: `jabatanAnjab:${draf.berkas}:${draf.nomor}`,
    jenis: "namaJabatan",
    sel: "",
    kalimat: TEKS_TANYA_ANJAB.jabatan(draf.namaBerkas),
    pilihan: [
      ...dikenali.slice(0, PILIHAN_TERBANYAK).map((satu) => ({ nilai: satu.kunci, label: susunan.sebutanJabatan(satu.kunci), akibat: "" })),
      { nilai: "", label: TEKS_TANYA_ANJAB.belumTahu, akibat: "" },
    ],
    bebas: TEKS_TANYA_ANJAB.namaLain,
    bawaan: "",
  });
  if (jawaban === "") return null;
  const terpilih = dikenali.find(({ kunci }) => kunci === jawaban);
  if (terpilih) return dikenal(terpilih, penilaian);
  const { unit } = susunan.unitTanpaNama(jawaban);
  const abk: IdentitasAbk = { jabatan: jawaban, tertulis: jawaban, unit: unit.nama, asal: "analis", sel: "" };
  return { jabatan: cariJabatan(draf, { identitas: abk, unit }, penilaian), unit, masalah: [] };
}
