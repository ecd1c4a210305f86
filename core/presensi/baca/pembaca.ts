import { selKosong, teksSel, type BarisMentah, type IsiSel } from "../../intake/lembar";
import type { MasalahPresensi, PerabotPresensi } from "./bacaan";
import { bukanNama, hariHilang, isiDaftar, isiPindaian, lanjutanOrang, orangKartu, pembukaOrang, type OrangBaris } from "./baris-daftar";
import { barisAsing, barisLain } from "./baris-lain";
import { bergeser, hariTersisa, kisiDari } from "./kisi";
import { gabungKepala, isPindaian, petaDari, separuhKepala, type PetaKolom } from "./kolom";
import { kumpulanKosong, lembarKosong, tambahPetak, type BarisDikumpulkan, type LembarDikumpulkan, type Petak } from "./kumpulan";
import { bacaLegenda } from "./legenda";
import { PembacaKisi } from "./pembaca-kisi";
import { barisNomor } from "./petak-kisi";
import { KumpulanSel } from "./tampungan";

/** Rows that are looked through for headings before a sheet is given up. */
const BARIS_KEPALA = 60;

/**
 * Takes the rows of the sheets of a file one by one, finds out how each sheet is laid out, and keeps what may be attendance in numbers: no
 * row stays in memory, so that a file of a million rows needs no more than its distinct cells. What the cells mean is decided afterwards,
 * from the whole (`simpulkan`).
 */
export class PembacaPresensi {
  readonly lembar: LembarDikumpulkan[] = [];
  readonly sel = new KumpulanSel();
  readonly legenda = new Map<string, string>();
  readonly masalah: MasalahPresensi[] = [];
  readonly kumpulan: BarisDikumpulkan = kumpulanKosong();
  private kepala: BarisMentah[] = [];
  private peta: PetaKolom | null = null;
  private kisi: PembacaKisi | null = null;
  private orangBlok: OrangBaris = { nip: null, nama: null };
  /** Who stood last in the columns of the person. */
  private orangDaftar: OrangBaris = { nip: null, nama: null };
  /** The headings that were just read, whose second row may follow. */
  private kepalaDaftar: BarisMentah | null = null;
  private blokTerpakai = false;
  /** Whether headings were refused: what stands below them belongs to no day that is known. */
  private tertolak = false;
  private menungguBawah: BarisMentah | null = null;

  /** Begins a sheet; the one before it is closed. */
  mulai(nama: string, tersembunyi: boolean): void {
    this.akhiri();
    this.lembar.push(lembarKosong(nama, tersembunyi));
    this.kepala = [];
    this.peta = null;
    this.kisi = null;
    this.orangBlok = { nip: null, nama: null };
    this.orangDaftar = { nip: null, nama: null };
    this.kepalaDaftar = null;
    this.tertolak = false;
  }

  /** Takes the next row of the sheet; rows without content are not told. */
  baris(baris: BarisMentah): void {
    const lembar = this.lembar.at(-1);
    if (lembar === undefined) return;
    if (this.menungguBawah !== null) this.bukaKisi(lembar, this.menungguBawah, baris);
    lembar.baris += 1;
    if (this.tertolak) this.masalah.push(barisAsing(lembar.nama, baris));
    else if (this.peta !== null) this.barisDaftar(lembar, this.peta, baris);
    else if (this.kisi !== null) this.kisi.baris(baris);
    else this.cariKepala(lembar, baris);
  }

  /** Closes the last sheet. */
  akhiri(): void {
    const lembar = this.lembar.at(-1);
    if (lembar === undefined) return;
    if (this.menungguBawah !== null) this.bukaKisi(lembar, this.menungguBawah, undefined);
    if (lembar.tataLetak !== null) return;
    // No headings of attendance: all of it is told as a whole, by its first row.
    for (const [urut, satu] of this.kepala.entries())
      this.masalah.push(barisAsing(lembar.nama, satu, urut === 0 && !this.tertolak ? "lembarAsing" : "barisAsing"));
    this.kepala = [];
  }

  private cariKepala(lembar: LembarDikumpulkan, baris: BarisMentah): void {
    if (kisiDari(baris, this.kepala, undefined) !== null) {
      this.menungguBawah = baris;
      return;
    }
    const atas = this.kepala.at(-1);
    const berdua = atas !== undefined && separuhKepala(atas) && separuhKepala(baris) ? gabungKepala(atas, baris) : baris;
    const peta = petaDari(berdua);
    if (peta !== null) {
      if (berdua !== baris) {
        this.kepala.pop();
        this.catat(lembar, "judulKolom");
      }
      this.tutupKepala(lembar);
      this.bukaDaftar(lembar, peta);
      this.kepalaDaftar = berdua;
    } else if (!this.tolakKisi(lembar, baris, { atas: this.kepala, kembarBoleh: true })) this.sebelumKepala(lembar, baris);
  }

  private sebelumKepala(lembar: LembarDikumpulkan, baris: BarisMentah): void {
    if (this.kepala.length < BARIS_KEPALA) this.kepala.push(baris);
    else this.masalah.push(barisAsing(lembar.nama, baris));
  }

  /** Headings of a grid of which one would be dropped: they are told, and the rest of the sheet with them. False for any other row. */
  private tolakKisi(lembar: LembarDikumpulkan, baris: BarisMentah, cara: Parameters<typeof hariTersisa>[1]): boolean {
    const teks = hariTersisa(baris, cara);
    if (teks === null) return false;
    this.masalah.push({ ...barisAsing(lembar.nama, baris, "hariTersisa"), teks });
    this.tertolak = true;
    return true;
  }

  private bukaDaftar(lembar: LembarDikumpulkan, peta: PetaKolom): void {
    this.peta = peta;
    lembar.tataLetak = isPindaian(peta) ? "pindaian" : "daftar";
    lembar.kolom = peta.kolom;
    this.catat(lembar, "judulKolom");
  }

  /** Takes the second row of headings on two rows; false for a row that is none. */
  private kepalaKedua(lembar: LembarDikumpulkan, baris: BarisMentah): boolean {
    const atas = this.kepalaDaftar;
    this.kepalaDaftar = null;
    const peta = atas !== null && separuhKepala(baris) && petaDari(baris) === null ? petaDari(gabungKepala(atas, baris)) : null;
    if (peta === null) return false;
    this.bukaDaftar(lembar, peta);
    return true;
  }

  private bukaKisi(lembar: LembarDikumpulkan, baris: BarisMentah, bawah: BarisMentah | undefined): void {
    this.menungguBawah = null;
    const kisi = kisiDari(baris, this.kepala, bawah);
    if (kisi === null) {
      if (!this.tolakKisi(lembar, baris, { atas: this.kepala, kembarBoleh: false })) this.sebelumKepala(lembar, baris);
      return;
    }
    this.kisi = new PembacaKisi(lembar, kisi, {
      catat: (jenis) => this.catat(lembar, jenis),
      simpan: (nomor, kolom, petak) => this.simpan(nomor, kolom, petak),
      bukanData: (satu) => this.bukanData(lembar, satu),
      tolakKisi: (satu, cara) => this.tolakKisi(lembar, satu, cara),
    });
    lembar.geser = bergeser(kisi);
    this.tutupKepala(lembar);
    lembar.tataLetak = "kisi";
    this.catat(lembar, "judulKolom");
  }

  /** What stood above the headings: titles and labels; a month may be named there, and a person to whom the list belongs. */
  private tutupKepala(lembar: LembarDikumpulkan): void {
    for (const satu of this.kepala) {
      lembar.judul.push(satu.sel.map((isi) => (selKosong(isi) ? "" : teksSel(isi))).join(" "));
      this.kenaliBlok(satu);
      this.catat(lembar, satu.sel.filter((isi) => !selKosong(isi)).length > 1 ? "kepala" : "judul");
    }
    this.kepala = [];
  }

  /** `NIP : 1978…` and `Nama : …` above a list of one person. */
  private kenaliBlok({ sel }: BarisMentah): boolean {
    // A card whose days were taken is closed by the next name or number.
    const baru = orangKartu(sel, this.blokTerpakai ? { nip: null, nama: null } : this.orangBlok);
    if (baru === null) return false;
    this.orangBlok = baru;
    this.blokTerpakai = false;
    return true;
  }

  private barisDaftar(lembar: LembarDikumpulkan, { kolom, pindai }: PetaKolom, baris: BarisMentah): void {
    if (this.kepalaKedua(lembar, baris)) return;
    const { sel } = baris;
    const ambil = (letak: number | undefined): IsiSel => (letak === undefined ? null : (sel[letak] ?? null));
    const tanpaOrang = kolom.nip === undefined && kolom.nama === undefined;
    if (tanpaOrang && this.kenaliBlok(baris)) {
      this.catat(lembar, "kepala");
      return;
    }
    if (barisNomor(sel)) {
      this.catat(lembar, "penomoran");
      return;
    }
    const hari = kolom.tanggal === undefined ? ambil(kolom.waktu) : ambil(kolom.tanggal);
    const tertulis: OrangBaris = { nip: ambil(kolom.nip), nama: ambil(kolom.nama) };
    const tanpaNama = selKosong(tertulis.nip) && selKosong(tertulis.nama);
    const tanpaHari = selKosong(hari) || (typeof hari === "string" && !/\d/u.test(hari));
    if (tanpaHari || (!tanpaOrang && (tanpaNama ? !lanjutanOrang(hari, baris) : bukanNama(tertulis.nip, tertulis.nama)))) {
      const pembuka = tanpaHari && !tanpaNama && pembukaOrang(tertulis, baris);
      if (pembuka) this.orangDaftar = tertulis;
      if (pembuka && hariHilang(baris, kolom)) this.masalah.push(barisAsing(lembar.nama, baris, "tanpaHari"));
      else this.bukanData(lembar, baris, pembuka);
      return;
    }
    if (!tanpaNama) this.orangDaftar = tertulis;
    const { nip, nama } = tanpaOrang ? this.orangBlok : this.orangDaftar;
    this.blokTerpakai = tanpaOrang;
    const letakHari = kolom.tanggal ?? kolom.waktu ?? 0;
    if (lembar.tataLetak === "daftar") {
      this.simpan(baris.nomor, letakHari, { nip, nama, tanggal: hari, ...isiDaftar(sel, kolom) });
      return;
    }
    const pindaian = isiPindaian(sel, { kolom, pindai });
    for (const satu of pindaian) this.simpan(baris.nomor, kolom.waktu ?? letakHari, { nip, nama, tanggal: hari, ...satu });
  }

  /** A row of the sheet that names no day of a person: furniture, the name of the person of those below it (`pembuka`), or told. True where the signatures begin. */
  private bukanData(lembar: LembarDikumpulkan, baris: BarisMentah, pembuka = false): boolean {
    const legenda = bacaLegenda(baris.sel);
    if (legenda.length > 0) {
      for (const [kunci, teks] of legenda) this.legenda.set(kunci, teks);
      this.catat(lembar, "legenda");
      return false;
    }
    if (this.peta !== null && this.kenaliBlok(baris)) {
      this.catat(lembar, "kepala");
      return false;
    }
    if (petaDari(baris) !== null) {
      this.peta = petaDari(baris);
      this.catat(lembar, "judulKolom");
      return false;
    }
    const { jenis, penutup } = barisLain(baris);
    if (jenis !== null) this.catat(lembar, jenis);
    else if (pembuka) this.catat(lembar, "kepala");
    else this.masalah.push(barisAsing(lembar.nama, baris));
    return penutup;
  }

  private catat(lembar: LembarDikumpulkan, jenis: PerabotPresensi): void {
    lembar.perabot[jenis] = (lembar.perabot[jenis] ?? 0) + 1;
  }

  private simpan(nomor: number, kolom: number, petak: Petak): void {
    tambahPetak(this, { lembar: this.lembar.length - 1, nomor, kolom }, petak);
  }
}
