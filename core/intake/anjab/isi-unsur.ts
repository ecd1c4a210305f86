import { BATAS_UNSUR, type BarisPenggunaan, type BarisUraian, type IsiUnsur, type JenisDiklat, type UnsurAnjab } from "../../anjab/unsur";
import { nameKey } from "../../name";
import type { NamaBagian } from "./bagian";
import { butirBaris, butirSel, selPeran, teksBagian } from "./butir";
import { ambilButir, kodeBagian, type FormTerbaca, type UnsurTerbaca } from "./form-terbaca";
import { isiFisik } from "./isi-fisik";
import { bacaKode } from "./kamus-kode";
import { tanpaPenanda } from "./judul-bagian";
import type { BarisBagian, SelBagian } from "./telusur";

/** Reads every element of a form; each piece that becomes part of one is taken in the account. */
export function bacaUnsur(form: FormTerbaca): UnsurTerbaca {
  return {
    ...teks(form, "ikhtisar", (isi) => ({ teks: isi })),
    ...pendidikan(form),
    ...diklat(form),
    ...berbaris(
      "pengalaman",
      uraian(form, "pengalaman").map((satu) => ({ ...satu, tahun: tahunPengalaman(satu.uraian) })),
    ),
    ...berbaris("bahanKerja", penggunaan(form, "bahanKerja")),
    ...berbaris("perangkatKerja", penggunaan(form, "perangkatKerja")),
    ...berbaris("tanggungJawab", uraian(form, "tanggungJawab")),
    ...berbaris("wewenang", uraian(form, "wewenang")),
    ...berbaris("korelasi", korelasi(form)),
    ...berbaris(
      "lingkungan",
      pasangan(form, "lingkungan", ["aspek", "faktor"]).map(([aspek, faktor]) => ({ aspek, faktor })),
    ),
    ...berbaris(
      "risiko",
      pasangan(form, "risiko", ["nama", "penyebab"]).map(([nama, penyebab]) => ({ nama, penyebab })),
    ),
    ...berbaris("keterampilan", uraian(form, "keterampilan")),
    ...berkode(form, "bakat"),
    ...berkode(form, "temperamen"),
    ...berkode(form, "minat"),
    ...berkode(form, "upayaFisik"),
    ...isiFisik(form),
    ...fungsi(form),
    ...prestasi(form),
  };
}

function berbaris<U extends UnsurAnjab, B>(unsur: U, baris: readonly B[]): { readonly [K in U]?: { readonly baris: readonly B[] } } {
  return (baris.length === 0 ? {} : { [unsur]: { baris } }) as { readonly [K in U]?: { readonly baris: readonly B[] } };
}

function teks<U extends UnsurAnjab>(form: FormTerbaca, unsur: U, jadi: (isi: string) => IsiUnsur[U]): { readonly [K in U]?: IsiUnsur[K] } {
  const baris = form.bagian.get(unsur) ?? [];
  const isi = teksBagian(baris);
  if (isi.teks === "" || !ambilButir(form, isi, { bagian: unsur, ke: 0 })) return {};
  return { [unsur]: jadi(isi.teks) } as { readonly [K in U]?: IsiUnsur[K] };
}

/** @param sudah rows that the element has from its other parts */
function uraian(form: FormTerbaca, bagian: NamaBagian, sudah = 0): readonly BarisUraian[] {
  return butirBaris(form.bagian.get(bagian) ?? [], "uraian")
    .filter((butir, ke) => ambilButir(form, butir, { bagian, ke: sudah + ke }))
    .map(({ teks: satu }) => ({ uraian: satu }));
}

/** Lowest level of education that a line begins with, as SIASN calls them or as offices write it. */
const TINGKAT_PENDIDIKAN =
  /^(?:minimal\s+|paling rendah\s+)?(s-?\s?[123](?:\s*\/\s*(?:sarjana|magister|doktor))?|d-?\s?(?:iv|iii|ii|i|[1-4])|diploma\s+(?:iv|iii|ii|i|[1-4]|empat|tiga|dua|satu)|sarjana|magister|doktor|slta|smu|sma|smk|sltp|smp|sekolah dasar|sd)\b/iu;

/** A text that is only such a level, or two of them with a stroke between. */
const HANYA_TINGKAT = new RegExp(`${TINGKAT_PENDIDIKAN.source}(?:\\s*/\\s*[\\p{L}\\d-]+(?:\\s+[ivx\\d]+)?)?$`, "iu");

function pendidikan(form: FormTerbaca): Pick<UnsurTerbaca, "pendidikan"> {
  const minimum = (form.bagian.get("pendidikan") ?? []).flatMap((baris) => selPeran(baris, "minimum", -1) ?? []);
  const isiMinimum = { teks: minimum.map(teksSatuSel).join("; "), potong: minimum.flatMap(({ garis }) => garis) };
  const diambil = isiMinimum.teks !== "" && ambilButir(form, isiMinimum, { bagian: "pendidikan", ke: 0, batas: BATAS_UNSUR.pendek });
  const tertulis = diambil ? isiMinimum.teks : "";
  const baris = uraian(form, "pendidikan");
  if (baris.length === 0 && tertulis === "") return {};
  const [pertama, ...lain] = baris;
  // A level that stands by itself before programmes of no level is the lowest.
  if (
    tertulis === "" &&
    pertama &&
    lain.length > 0 &&
    HANYA_TINGKAT.test(pertama.uraian) &&
    lain.every(({ uraian: satu }) => !TINGKAT_PENDIDIKAN.test(satu))
  )
    return { pendidikan: { minimum: pertama.uraian, baris: lain } };
  const tingkat = baris.map(({ uraian: satu }) => TINGKAT_PENDIDIKAN.exec(satu)?.[1]?.trim());
  // Only a form that speaks of one level says which is the lowest.
  const kunci = new Set(tingkat.map((satu) => nameKey(satu ?? "")));
  return { pendidikan: { minimum: tertulis || (kunci.size === 1 ? (tingkat[0] ?? "") : ""), baris } };
}

const DIKLAT: Readonly<Partial<Record<NamaBagian, JenisDiklat>>> = {
  diklatManajerial: "manajerial",
  diklatTeknis: "teknis",
  diklatFungsional: "fungsional",
};

function diklat(form: FormTerbaca): Pick<UnsurTerbaca, "diklat"> {
  const bagian = ["diklatManajerial", "diklatTeknis", "diklatFungsional", "diklat"] as const;
  const baris: { jenis: JenisDiklat; uraian: string }[] = [];
  for (const satu of bagian)
    for (const { uraian: isi } of uraian(form, satu, baris.length)) baris.push({ jenis: DIKLAT[satu] ?? jenisDiklat(isi), uraian: isi });
  return berbaris("diklat", baris);
}

function jenisDiklat(isi: string): JenisDiklat {
  if (/kepemimpinan|penjenjangan|manajerial|\bpim\b|pkn|\bpka\b|\bpkp\b/iu.test(isi)) return "manajerial";
  return /fungsional/iu.test(isi) ? "fungsional" : "teknis";
}

/** Years of experience that a line says for certain; null where it names none or several. */
function tahunPengalaman(isi: string): number | null {
  const tahun = [...isi.matchAll(/(\d{1,2})\s*(?:\([^()]*\)\s*)?(?:tahun|thn|th)\b/giu)].map(([, angka]) => Number(angka));
  if (tahun.length === 0 && /^\d{1,2}$/u.test(isi.trim())) return Number(isi.trim());
  const [satu] = tahun;
  return satu !== undefined && tahun.length === 1 && satu <= 60 ? satu : null;
}

/** Materials or tools with their use. Several in one cell are paired with as many uses in the next; another number of uses is told. */
function penggunaan(form: FormTerbaca, bagian: "bahanKerja" | "perangkatKerja"): readonly BarisPenggunaan[] {
  let ke = 0;
  return (form.bagian.get(bagian) ?? []).flatMap((baris): BarisPenggunaan[] => {
    const nama = selPeran(baris, "nama", 0);
    const guna = selPeran(baris, "penggunaan", 1);
    if (!nama) return [];
    const butir = butirSel(nama);
    const penggunaanButir = guna ? butirSel(guna) : [];
    const sepasang = butir.length === penggunaanButir.length;
    const satuUntukSemua = butir.length === 1 && guna !== null;
    return butir.flatMap((satu, urutan): BarisPenggunaan[] => {
      const pakai = satuUntukSemua
        ? { teks: penggunaanButir.map(({ teks: isi }) => isi).join("; "), potong: guna?.garis ?? [] }
        : sepasang
          ? penggunaanButir[urutan]
          : undefined;
      if (!ambilButir(form, satu, { bagian, ke })) return [];
      const terpakai = pakai !== undefined && pakai.teks !== "" && ambilButir(form, pakai, { bagian, ke });
      ke += 1;
      return [{ nama: satu.teks, penggunaan: terpakai ? pakai.teks : "", tugasId: [] }];
    });
  });
}

function korelasi(form: FormTerbaca): IsiUnsur["korelasi"]["baris"] {
  return (form.bagian.get("korelasi") ?? []).flatMap((baris, ke) => {
    const bernama = baris.sel.some(({ peran }) => peran !== null);
    // Without headings three texts are jabatan, unit and subject, two are whom and the subject.
    const letak = baris.sel.length >= 3 ? { jabatan: 0, unit: 1, dalamHal: 2 } : { jabatan: 0, unit: -1, dalamHal: 1 };
    const isi = (peran: "jabatan" | "unit" | "dalamHal"): string =>
      sel(form, { baris, peran, ke, urutan: bernama ? 0 : letak[peran], bagian: "korelasi" });
    const satu = { jabatan: isi("jabatan"), unit: isi("unit"), dalamHal: isi("dalamHal") };
    return Object.values(satu).every((nilai) => nilai === "") ? [] : [satu];
  });
}

/** The text of one cell of a row, its lines joined; taken. */
function sel(
  form: FormTerbaca,
  {
    baris,
    peran,
    urutan,
    ke,
    bagian,
  }: { readonly baris: BarisBagian; readonly peran: string; readonly urutan: number; readonly ke: number; readonly bagian: NamaBagian },
): string {
  const satu = selPeran(baris, peran, urutan);
  if (!satu) return "";
  const isi = { teks: teksSatuSel(satu), potong: satu.garis };
  const batas = peran === "aspek" ? BATAS_UNSUR.pendek : BATAS_UNSUR.teks;
  return isi.teks !== "" && ambilButir(form, isi, { bagian, ke, batas }) ? isi.teks : "";
}

function teksSatuSel(satu: SelBagian): string {
  return butirSel(satu)
    .map(({ teks: garis }) => garis)
    .join("; ");
}

/** Rows of two: an aspect and its factor, a risk and its cause. A lone text with a colon in it is both. */
function pasangan(
  form: FormTerbaca,
  bagian: "lingkungan" | "risiko",
  [satu, dua]: readonly [string, string],
): readonly (readonly [string, string])[] {
  // An aspect is a word or two: a text too long for one is the factor.
  const terpanjang = bagian === "lingkungan" ? BATAS_UNSUR.pendek : BATAS_UNSUR.teks;
  let ke = -1;
  return (form.bagian.get(bagian) ?? []).flatMap((baris): (readonly [string, string])[] => {
    const [tunggal] = baris.sel;
    if (baris.sel.length === 1 && tunggal?.peran === null) {
      return butirSel(tunggal).flatMap((butir): (readonly [string, string])[] => {
        ke += 1;
        if (!ambilButir(form, butir, { bagian, ke })) return [];
        const titik = butir.teks.search(/[:：]/u);
        if ((titik < 0 ? butir.teks.length : titik) > terpanjang) return [["", butir.teks]];
        return [titik < 0 ? [butir.teks, ""] : [butir.teks.slice(0, titik).trim(), butir.teks.slice(titik + 1).trim()]];
      });
    }
    ke += 1;
    const hasil = [
      sel(form, { baris, peran: satu, urutan: 0, ke, bagian }),
      sel(form, { baris, peran: dua, urutan: 1, ke, bagian }),
    ] as const;
    return hasil.every((isi) => isi === "") ? [] : [hasil];
  });
}

function berkode<U extends "bakat" | "temperamen" | "minat" | "upayaFisik">(
  form: FormTerbaca,
  unsur: U,
): { readonly [K in U]?: IsiUnsur[K] } {
  const kode = kodeBagian(form, unsur, unsur);
  return (kode.length === 0 ? {} : { [unsur]: { kode } }) as { readonly [K in U]?: IsiUnsur[K] };
}

function fungsi(form: FormTerbaca): Pick<UnsurTerbaca, "fungsiPekerjaan"> {
  const isi = {
    data: kodeBagian(form, "fungsiData", "data"),
    orang: kodeBagian(form, "fungsiOrang", "orang"),
    benda: kodeBagian(form, "fungsiBenda", "benda"),
  };
  const campur = { data: new Set(isi.data), orang: new Set(isi.orang), benda: new Set(isi.benda) };
  for (const { sel: semua } of form.bagian.get("fungsiPekerjaan") ?? []) {
    for (const potong of semua.flatMap(({ garis }) => garis)) {
      const terbaca = (["data", "orang", "benda"] as const)
        .map((daftar) => ({ daftar, ...bacaKode(daftar, tanpaPenanda(potong.teks)) }))
        .filter(({ kode }) => kode.length > 0);
      for (const { daftar, kode } of terbaca) for (const satu of kode) campur[daftar].add(satu);
      // What is unknown to every list that knows a part of the line is known to none.
      const asing = terbaca[0]?.asing.filter((satu) => terbaca.every((lain) => lain.asing.includes(satu))) ?? [potong.teks];
      // The same word may stand in two of the lists ("memegang" does not, "berbicara" may): then nobody knows which is meant.
      if (asing.length === 0) form.buku(potong).ambil(potong, "fungsiPekerjaan");
      else form.buku(potong).sebut(potong, "kodeTakDikenal", { data: { nilai: asing.join(", ") } });
    }
  }
  const hasil = { data: [...campur.data], orang: [...campur.orang], benda: [...campur.benda] };
  return Object.values(hasil).every((kode) => kode.length === 0) ? {} : { fungsiPekerjaan: hasil };
}

function prestasi(form: FormTerbaca): Pick<UnsurTerbaca, "prestasi"> {
  const { prestasi: dibaca } = teks(form, "prestasi", (isi) => ({ teks: isi, nilai: null }));
  if (!dibaca) return {};
  const kunci = nameKey(dibaca.teks);
  if (kunci === "baik" || kunci === "sangat baik") return { prestasi: { teks: "", nilai: kunci === "baik" ? "baik" : "sangatBaik" } };
  const [, isi = "", nilai = ""] = /^(.+?)\s*\(\s*(sangat baik|baik)\s*\)\.?$/isu.exec(dibaca.teks) ?? [];
  return { prestasi: isi === "" ? dibaca : { teks: isi, nilai: nameKey(nilai) === "baik" ? "baik" : "sangatBaik" } };
}
