import { TEKS_PEGAWAI } from "../text/pegawai";
import { GOLONGAN_PNS } from "./golongan";

/** `Pembina Tingkat I (IV/b)`; the grade alone where it has no pangkat, as a PPPK's; empty without one. [golongan-pns] */
export function pangkatGolongan(golongan: string | null): string {
  const nama = GOLONGAN_PNS.find(({ kode }) => kode === golongan)?.pangkat;
  return nama === undefined ? (golongan ?? "") : TEKS_PEGAWAI.pangkat(nama, golongan ?? "");
}
