import type { DokumenTahunan } from "../../../core/contract/dokumen";
import { TEKS_DIALOG_DOKUMEN, TEKS_DOKUMEN, TEKS_ISI_DOKUMEN } from "../../../core/text/dokumen";
import { TEKS_DOKUMEN_ANJAB } from "../../../core/text/dokumen-anjab";
import { namaDokumen, namaDokumenAnjab, TEKS_KEADAAN_DOKUMEN } from "../../../core/text/keadaan-dokumen";
import { alamatBandingAnjab, alamatDokumenAnjab, DAFTAR_ANJAB, SEKARANG } from "../../data/alamat-anjab";
import { alamatBanding, alamatDokumen } from "./alamat";

/** The documents of a year live alike; here is all in which the ABK's and the anjab's differ on screen. Drafts and tables are kept under `kunci`. */
export const JENIS_DOKUMEN = {
  abk: {
    nama: namaDokumen,
    daftar: "/dokumen",
    alamat: alamatDokumen,
    banding: (id: string) => alamatBanding(id, null),
    kunci: "dokumen",
    perintah: {
      mulai: "dokumen.create",
      ajukan: "dokumen.submit",
      kembalikan: "dokumen.sendBack",
      tetapkan: "dokumen.layDown",
      bukaLagi: "dokumen.reopen",
      hapus: "dokumen.remove",
    },
    teks: {
      ...TEKS_DOKUMEN,
      penjelasanTindakan: TEKS_DIALOG_DOKUMEN.penjelasan,
      beku: TEKS_ISI_DOKUMEN.beku,
      hidup: TEKS_ISI_DOKUMEN.hidup,
    },
  },
  anjab: {
    nama: namaDokumenAnjab,
    daftar: DAFTAR_ANJAB,
    alamat: alamatDokumenAnjab,
    banding: (id: string) => alamatBandingAnjab({ dokumenId: id, jabatanId: null }, { dokumenId: null, jabatanId: null }),
    kunci: "dokumen-anjab",
    perintah: {
      mulai: "dokumenAnjab.create",
      ajukan: "dokumenAnjab.submit",
      kembalikan: "dokumenAnjab.sendBack",
      tetapkan: "dokumenAnjab.layDown",
      bukaLagi: "dokumenAnjab.reopen",
      hapus: "dokumenAnjab.remove",
    },
    teks: TEKS_DOKUMEN_ANJAB,
  },
} as const;

export type JenisDokumen = keyof typeof JENIS_DOKUMEN;

/** A document as far as its life goes, whatever it holds. */
export type DokumenApapun = Omit<DokumenTahunan<unknown>, "jumlah">;

/** What a comparison may set beside another: the present state, and every document with its state. */
export function pilihanSisi(jenis: JenisDokumen, dokumen: readonly DokumenApapun[]): { readonly value: string; readonly label: string }[] {
  const { nama } = JENIS_DOKUMEN[jenis];
  return [
    { value: SEKARANG, label: TEKS_DOKUMEN.sekarang },
    ...dokumen.map((satu) => ({ value: satu.id, label: `${nama(satu)} (${TEKS_KEADAAN_DOKUMEN[satu.keadaan].toLowerCase()})` })),
  ];
}
