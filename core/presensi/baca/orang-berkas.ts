import { tidyText } from "../../name";
import { alamatSel, teksSel } from "../../intake/lembar";
import { nipDariTeks } from "../../pegawai/nip";
import type { KenaliOrang, OrangAsing, OrangTerbaca, PertanyaanPresensi } from "./bacaan";
import type { PembacaPresensi } from "./pembaca";

/** Numbers of persons who are none of the office: nobody named at all, then one number each. */
export const TANPA_ORANG = -1;
const ASING_PERTAMA = -2;

/** The people whom a file names, each once, however she is written. */
export class OrangBerkas {
  readonly orang: OrangTerbaca[] = [];
  private readonly nomorOrang = new Map<string, number>();
  private readonly menurutSel = new Map<number, number>();
  private readonly tanya = new Map<number, { readonly bacaan: OrangAsing; banyak: number; readonly contoh: string }>();

  constructor(
    private readonly pembaca: PembacaPresensi,
    private readonly kenali: KenaliOrang,
  ) {}

  /** Somebody who is none of the office, one row more; null for one who is. */
  asing(nomor: number): OrangAsing | null {
    const satu = this.tanya.get(nomor);
    if (satu === undefined) return null;
    satu.banyak += 1;
    return satu.bacaan;
  }

  /** Number of the person of a row in `orang`; below zero for one who is not in the office. */
  nomor(petak: number): number {
    const k = this.pembaca.kumpulan;
    const [nip, nama] = [k.nip.di(petak), k.nama.di(petak)];
    const kunciSel = nip * 2_097_152 + nama;
    const ada = this.menurutSel.get(kunciSel);
    if (ada !== undefined) return ada;
    const nomor = this.baru(petak);
    this.menurutSel.set(kunciSel, nomor);
    return nomor;
  }

  private baru(petak: number): number {
    const k = this.pembaca.kumpulan;
    const [nip, nama] = [k.nip.di(petak), k.nama.di(petak)];
    const selNip = this.pembaca.sel.semua[nip] ?? null;
    // A number of more than fifteen figures has lost its last ones: the name alone is left.
    const teksNip = typeof selNip === "number" && selNip >= 1e15 ? "" : nipDariTeks(teksSel(selNip).trim());
    const teksNama = tidyText(teksSel(this.pembaca.sel.semua[nama] ?? null));
    if (teksNip === "" && teksNama === "") return TANPA_ORANG;
    const bacaan = this.kenali(teksNip, teksNama);
    const kunci = bacaan.keadaan === "dikenal" ? bacaan.pegawaiId : bacaan.kunci;
    const lama = this.nomorOrang.get(kunci);
    if (lama !== undefined) return lama;
    let nomor: number;
    if (bacaan.keadaan === "dikenal") nomor = this.orang.push({ nip: teksNip, nama: teksNama, pegawaiId: bacaan.pegawaiId }) - 1;
    else {
      nomor = ASING_PERTAMA - this.tanya.size;
      this.tanya.set(nomor, { bacaan, banyak: 0, contoh: alamatSel(k.kolom.di(petak), k.nomor.di(petak)) });
    }
    this.nomorOrang.set(kunci, nomor);
    return nomor;
  }

  /** Everybody whom the office does not know, once each. */
  pertanyaan(): readonly PertanyaanPresensi[] {
    const ditanya = [...this.tanya.values()].filter(({ bacaan }) => !bacaan.diam);
    return ditanya.map(({ bacaan, banyak, contoh }) => ({
      kunci: `orang:${bacaan.kunci}`,
      jenis: "orang" as const,
      teks: [bacaan.nama, bacaan.nip].filter((satu) => satu !== "").join(" · "),
      banyak,
      contoh,
      pilihan: bacaan.saran,
      bawaan: null,
      sebab: null,
      diingat: true,
    }));
  }
}
