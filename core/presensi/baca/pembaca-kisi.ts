import { nameKey } from "../../name";
import { selKosong, teksSel, type BarisMentah, type IsiSel } from "../../intake/lembar";
import { bacaKode } from "../kode";
import type { PerabotPresensi } from "./bacaan";
import { bukanNama } from "./baris-daftar";
import { bulanDalam } from "./bulan";
import {
  bergeser,
  hariBerdua,
  kepalaLagi,
  kisiDari,
  lanjutanKisi,
  sisiBaris,
  type CaraTersisa,
  type OrangKisi,
  type PetaKisi,
} from "./kisi";
import { MENURUT_JUDUL } from "./kolom";
import { GESER_BULAN, type LembarDikumpulkan, type Petak } from "./kumpulan";
import { petakKisi, sepertiJam, TANPA_RINCIAN } from "./petak-kisi";

/** What the rows of a grid are handed to. */
export interface PenerimaKisi {
  readonly catat: (jenis: PerabotPresensi) => void;
  readonly simpan: (nomor: number, kolom: number, petak: Petak) => void;
  /** Takes a row that names no day of a person; true where the signatures begin with it. */
  readonly bukanData: (baris: BarisMentah) => boolean;
  /** Refuses headings of which a day would be dropped; false for headings that are none of these. */
  readonly tolakKisi: (baris: BarisMentah, cara: CaraTersisa) => boolean;
}

/** Takes the rows below the headings of a month grid, of further grids in the same sheet too. */
export class PembacaKisi {
  private orangKisi: OrangKisi | null = null;
  /** Rows without data since the last one with data, where the month of the next headings may be named. */
  private atasBlok: BarisMentah[] = [];
  private ditutup = false;

  constructor(
    private readonly lembar: LembarDikumpulkan,
    private kisi: PetaKisi,
    private readonly penerima: PenerimaKisi,
  ) {}

  baris(baris: BarisMentah): void {
    const { lembar, kisi, penerima } = this;
    const { sel } = baris;
    const isi = [...kisi.hari].filter(([letak]) => !selKosong(sel[letak]));
    const nilai = isi.map(([letak]) => sel[letak] ?? null);
    const ambil = (letak: number | null): IsiSel => (letak === null ? null : (sel[letak] ?? null));
    const [nip, nama] = [ambil(kisi.nip), ambil(kisi.nama)];
    const bernama =
      /\d{6}/u.test(teksSel(nip)) ||
      (typeof nama === "string" && /\p{L}{2}/u.test(nama) && !bukanNama(nip, nama) && !MENURUT_JUDUL.has(nameKey(nama)));
    if (!bernama && kepalaLagi(baris, nilai, { atas: this.atasBlok, berorang: this.orangKisi !== null })) {
      this.kisiLagi(baris);
      return;
    }
    // Signatures of one page, and the people of the next.
    if (/\d{15}/u.test(teksSel(nip).replaceAll(/\s/gu, "")) && nilai.some(sepertiIsi)) this.ditutup = false;
    const sisiTertulis = sisiBaris(sel, kisi);
    if (bernama && !this.ditutup) this.orangKisi = { nip, nama, sisi: "masuk" };
    else if (this.orangKisi !== null && !this.ditutup && lanjutanKisi(baris, kisi, nilai)) {
      if (sisiTertulis === null && nilai.some(sepertiJam)) this.orangKisi = { ...this.orangKisi, sisi: "keluar" };
    } else {
      this.atasBlok.push(baris);
      if (penerima.bukanData(baris)) this.ditutup = true;
      return;
    }
    this.atasBlok = [];
    const { orangKisi } = this;
    if (orangKisi === null || isi.length === 0) {
      penerima.catat(bernama ? "tanpaIsi" : "catatan");
      return;
    }
    const sisi = sisiTertulis ?? (orangKisi.sisi === "keluar" ? "keluar" : null);
    for (const [letak, { hari, geser, tanggal, arah }] of isi) {
      if ((arah ?? sisi) !== null) lembar.berpasangan = true;
      penerima.simpan(baris.nomor, letak, {
        nip: orangKisi.nip,
        nama: orangKisi.nama,
        tanggal: tanggal ?? -(hari + geser * GESER_BULAN),
        ...TANPA_RINCIAN,
        ...petakKisi(sel[letak] ?? null, arah ?? sisi),
      });
    }
  }

  /** Headings that stand once more below the first ones: a page, or the grid of another month that is named above them. */
  private kisiLagi(baris: BarisMentah): void {
    const { lembar, kisi, penerima } = this;
    const berdua = [...kisi.hari.values()].some(({ arah }) => arah !== null);
    if (penerima.tolakKisi(baris, { atas: this.atasBlok, kembarBoleh: berdua })) return;
    penerima.catat("judulKolom");
    const baru = kisiDari(baris, this.atasBlok, undefined);
    if (baru === null) return;
    lembar.geser ||= bergeser(baru);
    const judul = this.atasBlok.map(({ sel }) => sel.map((isi) => (selKosong(isi) ? "" : teksSel(isi))).join(" "));
    if (judul.some((satu) => bulanDalam(satu) !== null)) lembar.blok.push({ baris: baris.nomor, judul });
    this.kisi = { ...baru, hari: berdua ? hariBerdua(baru.hari) : baru.hari, arah: baru.arah ?? kisi.arah };
    this.atasBlok = [];
    this.orangKisi = null;
    this.ditutup = false;
  }
}

/** Whether a cell below a day surely says something of it: a clock, or a code that is known or as short as one. */
function sepertiIsi(isi: IsiSel): boolean {
  const teks = teksSel(isi).trim();
  return sepertiJam(isi) || teks.length <= 2 || bacaKode(teks, {}).keadaan === "dikenal";
}
