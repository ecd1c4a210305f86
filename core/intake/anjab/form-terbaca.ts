import type { DaftarKode } from "../../anjab/ejaan-kamus";
import { BATAS_UNSUR, type IsiUnsur, type UnsurAnjab } from "../../anjab/unsur";
import { groupBy } from "../../group";
import type { NamaBagian } from "./bagian";
import type { Butir } from "./butir";
import { tanpaPenanda } from "./judul-bagian";
import { bacaKode } from "./kamus-kode";
import type { Pembukuan, Potong } from "./pembukuan";
import type { BarisBagian } from "./telusur";

/** A form in its parts, with the account to which its readers answer. */
export interface FormTerbaca {
  readonly bagian: ReadonlyMap<NamaBagian, readonly BarisBagian[]>;
  readonly buku: (potong: Potong) => Pembukuan;
  /** The code that somebody says an unknown text means; null while nobody has. */
  readonly artiKode: (daftar: DaftarKode, teks: string, potong: Potong) => string | null;
}

/** The elements that a form gives. One with nothing in it is absent. */
export type UnsurTerbaca = { readonly [U in UnsurAnjab]?: IsiUnsur[U] };

/** The parts of a form by name. */
export function perBagian(baris: readonly BarisBagian[]): FormTerbaca["bagian"] {
  return groupBy(baris, ({ bagian }) => bagian);
}

/** Takes an item when it fits into the data file; tells it otherwise. */
export function ambilButir(
  form: FormTerbaca,
  butir: Butir,
  { bagian, ke, batas = BATAS_UNSUR.teks }: { readonly bagian: NamaBagian; readonly ke: number; readonly batas?: number },
): boolean {
  const muat = ke < BATAS_UNSUR.baris && butir.teks.length <= batas;
  for (const potong of butir.potong) {
    if (muat) form.buku(potong).ambil(potong, bagian);
    else if (ke >= BATAS_UNSUR.baris) form.buku(potong).sebut(potong, "barisUnsurTerlaluBanyak", { data: { batas: BATAS_UNSUR.baris } });
    else form.buku(potong).sebut(potong, "teksTerlaluPanjang", { data: { panjang: butir.teks.length, batas }, tingkat: "peringatan" });
  }
  return muat;
}

/** Codes of a closed list in the order of the form. What is none is asked about once and told until it is answered. */
export function kodeBagian(form: FormTerbaca, bagian: NamaBagian, daftar: DaftarKode): readonly string[] {
  const hasil = new Set<string>();
  for (const { sel: semua } of form.bagian.get(bagian) ?? []) {
    const berarti = semua.filter(({ garis }) =>
      garis.some(({ teks: isi }) => bacaKode(daftar, isi).kode.length > 0 || bacaKode(daftar, tanpaPenanda(isi)).kode.length > 0),
    );
    for (const { garis } of semua) {
      for (const potong of garis) {
        const utuh = bacaKode(daftar, potong.teks);
        const { kode, asing } = utuh.kode.length > 0 ? utuh : bacaKode(daftar, tanpaPenanda(potong.teks));
        // A column beside the codes only says what they mean.
        if (kode.length === 0 && berarti.length > 0 && !berarti.some((satu) => satu.garis === garis)) {
          form.buku(potong).perabot(potong, "catatan");
          continue;
        }
        const arti = asing.map((satu) => form.artiKode(daftar, satu, potong));
        for (const satu of [...kode, ...arti]) if (satu !== null) hasil.add(satu);
        if (arti.includes(null)) form.buku(potong).sebut(potong, "kodeTakDikenal", { data: { nilai: asing.join(", ") } });
        else form.buku(potong).ambil(potong, bagian);
      }
    }
  }
  return [...hasil];
}
