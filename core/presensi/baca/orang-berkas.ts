import { tidyText } from "../../name";
import { alamatSel, teksSel } from "../../intake/lembar";
import { nipDariTeks } from "../../pegawai/nip";
import type { KenaliOrang, OrangAsing, OrangTerbaca, PertanyaanPresensi } from "./bacaan";
import type { PembacaPresensi } from "./pembaca";

/** Numbers of persons who are none of the office: nobody named at all, then one number each. */
export const TANPA_ORANG = -1;
const ASING_PERTAMA = -2;

/** A number of eighteen figures, behind `NIP` or bare: a word of the name that begins like it (Ningsih) stays in the name. */
const NIP_DALAM_NAMA = /(?:\bn[.\s]{0,2}i[.\s]{0,2}p(?:ppk)?(?!\p{L})[\s.:]*)?((?:\d[\s.]{0,2}){17}\d)(?!\d)/iu;

/** Number and name of a person; where the number stands in the cell of the name it is taken from there. */
function pisahkanNip(nip: string, nama: string): { readonly nip: string; readonly nama: string } {
  const dalam = nip === "" ? NIP_DALAM_NAMA.exec(nama) : null;
  if (dalam === null) return { nip, nama: tidyText(nama) };
  const sisa = tidyText(`${nama.slice(0, dalam.index)} ${nama.slice(dalam.index + dalam[0].length)}`).replace(
    /^[\s/|,-]+|[\s/|,-]+$/gu,
    "",
  );
  return { nip: (dalam[1] ?? "").replaceAll(/\D/gu, ""), nama: sisa };
}

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
    // A row that names nobody may belong to the person of its sheet.
    const kunciSel = nip === 0 && nama === 0 ? -1 - k.lembar.di(petak) : nip * 2_097_152 + nama;
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
    const teksSelNip = typeof selNip === "number" && selNip >= 1e15 ? "" : nipDariTeks(teksSel(selNip).trim());
    const tertulis = pisahkanNip(teksSelNip, teksSel(this.pembaca.sel.semua[nama] ?? null));
    const namaLembar = this.pembaca.lembar[k.lembar.di(petak)]?.nama ?? "";
    const tanpaOrang = tertulis.nip === "" && tertulis.nama === "";
    const { nip: teksNip, nama: teksNama } = tanpaOrang ? pisahkanNip("", namaLembar) : tertulis;
    const bacaan = this.kenali(teksNip, teksNama);
    if (tanpaOrang && bacaan.keadaan !== "dikenal") return TANPA_ORANG;
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
