import { AppError } from "../../core/errors";
import { nameKey } from "../../core/name";
import { BENTUK_SIASN, kolomSiasn, type LembarSiasn } from "../../core/siasn/bentuk";
import type { KekuranganFormulir } from "../../core/siasn/formulir";
import type { IsiSiasn, NilaiSiasn } from "../../core/siasn/susun";
import { sifatMarkah } from "../excel/markah";
import { jalurLembar } from "../excel/tersembunyi";
import { bacaArsip, gantiBagian, isiBagian, tulisArsip, type Arsip } from "./arsip";
import { isiLembar } from "./isi-lembar";

const LEMBAR = Object.keys(BENTUK_SIASN) as readonly LembarSiasn[];

/** The office's form, opened to be filled many times: only the five sheets of values are expanded. */
export interface FormulirTerbuka {
  readonly arsip: Arsip;
  /** The XML of every sheet of values, by the number of its part. */
  readonly lembar: ReadonlyMap<LembarSiasn, { readonly bagian: number; readonly xml: string }>;
}

/**
 * Opens a form whose sheets and headings were found to be those of SIASN.
 * @throws AppError fileUnreadable, filePasswordProtected
 */
export function bukaFormulir(isi: Uint8Array, berkas: string): FormulirTerbuka {
  const arsip = bacaArsip(isi, berkas);
  const nomor = new Map(arsip.bagian.map(({ nama }, urutan) => [nama, urutan]));
  const teks = (nama: string): string => {
    const bagian = arsip.bagian[nomor.get(nama) ?? -1];
    if (!bagian) throw new AppError("fileUnreadable", { berkas, sebab: "susunan" });
    return isiBagian(bagian, berkas).toString("utf8");
  };
  const buku = teks("xl/workbook.xml");
  const jalur = jalurLembar(buku, teks("xl/_rels/workbook.xml.rels"));
  const nama = [...buku.matchAll(/<(?:\w+:)?sheet\s([^<>]*)>/g)].map(([, sifat = ""]) => nameKey(sifatMarkah(sifat, "name") ?? ""));
  const lembar = LEMBAR.map((satu) => {
    const letak = jalur[nama.indexOf(nameKey(BENTUK_SIASN[satu].nama))] ?? "";
    return [satu, { bagian: nomor.get(letak) ?? -1, xml: teks(letak) }] as const;
  });
  return { arsip, lembar: new Map(lembar) };
}

/** Sheets whose cells cannot be filled without breaking something: a formula where values go, or XML of another make. */
export function lembarTakTerisi({ lembar }: FormulirTerbuka): KekuranganFormulir[] {
  return [...lembar].flatMap(([satu, { xml }]): KekuranganFormulir[] => {
    const { nama } = BENTUK_SIASN[satu];
    if (!xml.includes("<sheetData")) return [{ jenis: "susunan", lembar: nama }];
    return /<f[\s>/]/.test(xml) ? [{ jenis: "rumus", lembar: nama }] : [];
  });
}

/** The form with the values of one jabatan. Every part but the five sheets of values goes over as it lies in the office's file, byte for byte. */
export function tulisBuku({ arsip, lembar }: FormulirTerbuka, isi: IsiSiasn): Buffer {
  const bagian = [...arsip.bagian];
  for (const [satu, { bagian: nomor, xml }] of lembar) {
    const lama = bagian[nomor];
    const nilai: Readonly<Record<string, readonly (NilaiSiasn | null)[]>> = isi[satu];
    const kolom = new Map(kolomSiasn(satu).map(([nama, { huruf }]) => [huruf, nilai[nama] ?? []]));
    if (lama) bagian[nomor] = gantiBagian(lama, Buffer.from(isiLembar(xml, { barisNilai: BENTUK_SIASN[satu].barisNilai, kolom }), "utf8"));
  }
  return tulisArsip({ bagian, ekor: arsip.ekor });
}
