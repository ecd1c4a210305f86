import { nameKey } from "../name";
import { parseAngka } from "../text/number";

/** Why a pasted row was not taken; rows are counted from 1. */
export type MasalahTempelan =
  | { readonly jenis: "tanpaNilai"; readonly baris: number }
  | { readonly jenis: "bukanNilai" | "tidakDikenal" | "namaKembar"; readonly baris: number; readonly teks: string }
  | { readonly jenis: "dua"; readonly baris: number; readonly teks: string; readonly sebelumnya: number };

/** A pasted value of a person. */
interface NilaiTempelan {
  readonly pegawaiId: string;
  readonly nilai: number;
}

interface HasilTempelan {
  readonly ambil: readonly NilaiTempelan[];
  readonly masalah: readonly MasalahTempelan[];
  /** A first row of headings, and empty rows. */
  readonly perabot: number;
}

interface OrangTempelan {
  readonly pegawaiId: string;
  readonly nip: string | null;
  readonly nama: string;
}

/**
 * Two columns copied from a sheet: NIP or name, and a value of 0 to 100. Every row is a value, a problem, or furniture: an empty one, or a first
 * row whose second column holds no figure and whose first is nobody.
 */
export function bacaTempelanNilai(teks: string, orang: readonly OrangTempelan[]): HasilTempelan {
  const ambil: NilaiTempelan[] = [];
  const masalah: MasalahTempelan[] = [];
  const diBaris = new Map<string, number>();
  let perabot = 0;
  for (const [urutan, isi] of teks.split(/\r?\n/u).entries()) {
    const baris = urutan + 1;
    const [siapa = "", tulisan = ""] = isi.split(/\t|;/u).map((satu) => satu.trim());
    if (siapa === "" && tulisan === "") {
      perabot += 1;
      continue;
    }
    const cocok = cariOrang(siapa, orang);
    const nilai = parseAngka(tulisan);
    const [milik] = cocok;
    if (baris === 1 && milik === undefined && nilai === null) perabot += 1;
    else if (milik === undefined) masalah.push({ jenis: "tidakDikenal", baris, teks: siapa });
    else if (cocok.length > 1) masalah.push({ jenis: "namaKembar", baris, teks: siapa });
    else if (tulisan === "") masalah.push({ jenis: "tanpaNilai", baris });
    else if (nilai === null || nilai < 0 || nilai > 100) masalah.push({ jenis: "bukanNilai", baris, teks: tulisan });
    else {
      const sebelumnya = diBaris.get(milik.pegawaiId);
      if (sebelumnya !== undefined) masalah.push({ jenis: "dua", baris, teks: siapa, sebelumnya });
      else {
        diBaris.set(milik.pegawaiId, baris);
        ambil.push({ pegawaiId: milik.pegawaiId, nilai });
      }
    }
  }
  return { ambil, masalah, perabot };
}

/** By NIP where the digits are one, else by the whole name. */
function cariOrang(teks: string, orang: readonly OrangTempelan[]): readonly OrangTempelan[] {
  const angka = teks.replaceAll(/[\s'.]/gu, "");
  if (/^\d{9,}$/u.test(angka)) return orang.filter(({ nip }) => nip === angka);
  const kunci = nameKey(teks);
  return kunci === "" ? [] : orang.filter(({ nama }) => nameKey(nama) === kunci);
}
