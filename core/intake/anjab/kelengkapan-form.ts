import { BUTIR_ANJAB, type ButirAnjab } from "../../anjab/butir";
import { nameKey } from "../../name";
import { BENTUK_SIASN, type LembarSiasn } from "../../siasn/bentuk";
import { TEKS_BUTIR } from "../../text/kelengkapan-anjab";
import { ISI_LEMBAR_SIASN } from "../../text/masalah-anjab";
import { masalah } from "../masalah";
import type { Masalah } from "../pratinjau";
import type { FormDibaca } from "./baca-form";
import { butirBagian, butirTampak, IDENTITAS } from "./butir-tampak";
import { KOLOM_BUKU, lembarSiasn } from "./kamus-siasn";

/** What a form lacks of all that forms of its kind have: told, because what it does not say it does not change either. */
export function kelengkapanForm(form: FormDibaca): readonly Masalah[] {
  return form.siasn ? kelengkapanSiasn(form) : kelengkapanButir(form);
}

/** The numbered items of the printed form that the file does not have: neither a heading nor anything that belongs under one. */
function kelengkapanButir({ lembar, bagian }: FormDibaca): readonly Masalah[] {
  const ada = new Set<ButirAnjab>([
    ...lembar.flatMap(({ buku }) => [...butirTampak(buku.lembar).semua]),
    ...[...bagian.keys()].flatMap((satu) => butirBagian(satu) ?? []),
  ]);
  const kurang = BUTIR_ANJAB.flatMap(({ butir }, ke) => (ada.has(butir) ? [] : [`${ke + 1} ${TEKS_BUTIR[butir]}`]));
  if (kurang.length === 0) return [];
  const data = { jumlah: kurang.length, dari: BUTIR_ANJAB.length, butir: kurang.join(", ") };
  // Many forms print no code; where only lines of the identity are missing nothing of the jabatan is.
  const tingkat = BUTIR_ANJAB.every(({ butir }) => ada.has(butir) || IDENTITAS.has(butir)) ? "info" : "peringatan";
  return [masalah({ lembar: lembar[0].buku.lembar.nama, kode: "butirTakAda", data, tingkat })];
}

/** Sheets and columns of the SIASN workbook that this one does not have, and sheets that it has twice. */
function kelengkapanSiasn({ lembar: semua }: FormDibaca): readonly Masalah[] {
  const [utama] = semua;
  const nama = utama.buku.lembar.nama;
  const dikenal = semua.flatMap(({ buku }) => {
    const kepala = lembarSiasn(buku.lembar);
    return kepala ? [{ ...kepala, nama: buku.lembar.nama }] : [];
  });
  return (Object.keys(BENTUK_SIASN) as LembarSiasn[]).flatMap((satu): Masalah[] => {
    const [ada, ...lain] = dikenal.filter(({ lembar }) => lembar === satu);
    const isi = ISI_LEMBAR_SIASN[satu];
    if (!ada) {
      const bentuk = BENTUK_SIASN[satu].nama;
      const asing = utama.draf.sebuku.some((milik) => nameKey(milik.nama) === nameKey(bentuk));
      return [masalah({ lembar: nama, kode: asing ? "lembarSiasnAsing" : "lembarSiasnTakAda", data: { nilai: bentuk, isi } })];
    }
    const kolom = KOLOM_BUKU.filter(
      ({ lembar, bagian, peran }) =>
        lembar === satu && ![...ada.kolom.values()].some((milik) => milik.bagian === bagian && milik.peran === peran),
    ).map(({ sebutan }) => sebutan);
    const tanpa =
      kolom.length === 0
        ? []
        : [masalah({ lembar: ada.nama, kode: "kolomSiasnTakAda", data: { nilai: ada.nama, kolom: kolom.join("; ") } })];
    if (lain.length === 0) return tanpa;
    const ganda = [ada, ...lain].map((milik) => `“${milik.nama}”`).join(" dan ");
    return [...tanpa, masalah({ lembar: nama, kode: "lembarSiasnGanda", data: { nilai: ganda, isi } })];
  });
}
