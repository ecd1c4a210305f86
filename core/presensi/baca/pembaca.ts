import { nameKey } from "../../name";
import { jenisPerabot, pembukaTandaTangan } from "../../intake/perabot";
import { selKosong, teksSel, type BarisMentah, type IsiSel } from "../../intake/lembar";
import type { MasalahPresensi, PerabotPresensi } from "./bacaan";
import {
  barisAsing,
  bukanNama,
  isiDaftar,
  isiPindaian,
  jumlahKehadiran,
  lanjutanOrang,
  orangKartu,
  pembukaOrang,
  type OrangBaris,
} from "./baris-daftar";
import { bulanDalam, judulBulan } from "./bulan";
import { bergeser, kepalaLagi, kisiDari, lanjutanKisi, sisiBaris, type OrangKisi, type PetaKisi } from "./kisi";
import { gabungKepala, isPindaian, MENURUT_JUDUL, petaDari, separuhKepala, type PetaKolom } from "./kolom";
import { GESER_BULAN, kumpulanKosong, lembarKosong, type BarisDikumpulkan, type LembarDikumpulkan, type Petak } from "./kumpulan";
import { bacaLegenda } from "./legenda";
import { barisNomor, petakKisi, TANPA_RINCIAN, sepertiJam } from "./petak-kisi";
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
  private kisi: PetaKisi | null = null;
  private orangBlok: OrangBaris = { nip: null, nama: null };
  /** Who stood last in the columns of the person. */
  private orangDaftar: OrangBaris = { nip: null, nama: null };
  /** The headings that were just read, whose second row may follow. */
  private kepalaDaftar: BarisMentah | null = null;
  private orangKisi: OrangKisi | null = null;
  /** Rows without data since the last one with data, where the month of the next headings may be named. */
  private atasBlok: BarisMentah[] = [];
  private blokTerpakai = false;
  private ditutup = false;
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
    this.orangKisi = null;
    this.atasBlok = [];
    this.ditutup = false;
  }

  /** Takes the next row of the sheet; rows without content are not told. */
  baris(baris: BarisMentah): void {
    const lembar = this.lembar.at(-1);
    if (lembar === undefined) return;
    if (this.menungguBawah !== null) this.bukaKisi(lembar, this.menungguBawah, baris);
    lembar.baris += 1;
    if (this.peta !== null) this.barisDaftar(lembar, this.peta, baris);
    else if (this.kisi !== null) this.barisKisi(lembar, this.kisi, baris);
    else this.cariKepala(lembar, baris);
  }

  /** Closes the last sheet. */
  akhiri(): void {
    const lembar = this.lembar.at(-1);
    if (lembar === undefined) return;
    if (this.menungguBawah !== null) this.bukaKisi(lembar, this.menungguBawah, undefined);
    if (lembar.tataLetak !== null) return;
    // No headings of attendance: all of it is told as a whole, by its first row.
    for (const satu of this.kepala) this.masalah.push(barisAsing(lembar.nama, satu));
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
    } else if (this.kepala.length < BARIS_KEPALA) this.kepala.push(baris);
    else this.masalah.push(barisAsing(lembar.nama, baris));
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
    this.kisi = kisiDari(baris, this.kepala, bawah);
    lembar.geser = bergeser(this.kisi);
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
      if (tanpaHari && !tanpaNama && pembukaOrang(tertulis, baris)) this.orangDaftar = tertulis;
      this.bukanData(lembar, baris);
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

  private barisKisi(lembar: LembarDikumpulkan, kisi: PetaKisi, baris: BarisMentah): void {
    const { sel } = baris;
    const isi = [...kisi.hari].filter(([letak]) => !selKosong(sel[letak]));
    const nilai = isi.map(([letak]) => sel[letak] ?? null);
    const ambil = (letak: number | null): IsiSel => (letak === null ? null : (sel[letak] ?? null));
    const [nip, nama] = [ambil(kisi.nip), ambil(kisi.nama)];
    const bernama =
      /\d{6}/u.test(teksSel(nip)) ||
      (typeof nama === "string" && /\p{L}{2}/u.test(nama) && !bukanNama(nip, nama) && !MENURUT_JUDUL.has(nameKey(nama)));
    if (!bernama && kepalaLagi(baris, nilai, this.orangKisi !== null)) {
      this.kisiLagi(lembar, kisi, baris);
      return;
    }
    const sisiTertulis = sisiBaris(sel, kisi);
    if (bernama && !this.ditutup) this.orangKisi = { nip, nama, sisi: "masuk" };
    else if (this.orangKisi !== null && !this.ditutup && lanjutanKisi(baris, kisi, nilai)) {
      if (sisiTertulis === null && nilai.some(sepertiJam)) this.orangKisi = { ...this.orangKisi, sisi: "keluar" };
    } else {
      this.atasBlok.push(baris);
      this.bukanData(lembar, baris);
      return;
    }
    this.atasBlok = [];
    const { orangKisi } = this;
    if (orangKisi === null || isi.length === 0) {
      this.catat(lembar, bernama ? "tanpaIsi" : "catatan");
      return;
    }
    const sisi = sisiTertulis ?? (orangKisi.sisi === "keluar" ? "keluar" : null);
    for (const [letak, { hari, geser, tanggal, arah }] of isi) {
      if ((arah ?? sisi) !== null) lembar.berpasangan = true;
      this.simpan(baris.nomor, letak, {
        nip: orangKisi.nip,
        nama: orangKisi.nama,
        tanggal: tanggal ?? -(hari + geser * GESER_BULAN),
        ...TANPA_RINCIAN,
        ...petakKisi(sel[letak] ?? null, arah ?? sisi),
      });
    }
  }

  /** Headings that stand once more below the first ones: a page, or the grid of another month that is named above them. */
  private kisiLagi(lembar: LembarDikumpulkan, kisi: PetaKisi, baris: BarisMentah): void {
    this.catat(lembar, "judulKolom");
    const baru = kisiDari(baris, this.atasBlok, undefined);
    if (baru === null) return;
    lembar.geser ||= bergeser(baru);
    const judul = this.atasBlok.map(({ sel }) => sel.map((isi) => (selKosong(isi) ? "" : teksSel(isi))).join(" "));
    if (judul.some((satu) => bulanDalam(satu) !== null)) lembar.blok.push({ baris: baris.nomor, judul });
    const berdua = [...kisi.hari.values()].some(({ arah }) => arah !== null);
    if (!berdua) this.kisi = { ...baru, arah: baru.arah ?? kisi.arah };
    this.atasBlok = [];
    this.orangKisi = null;
    this.ditutup = false;
  }

  /** A row of the sheet that names no day of a person: furniture, or told. */
  private bukanData(lembar: LembarDikumpulkan, baris: BarisMentah): void {
    const legenda = bacaLegenda(baris.sel);
    if (legenda.length > 0) {
      for (const [kunci, teks] of legenda) this.legenda.set(kunci, teks);
      this.catat(lembar, "legenda");
      return;
    }
    if (this.peta !== null && this.kenaliBlok(baris)) {
      this.catat(lembar, "kepala");
      return;
    }
    if (petaDari(baris) !== null) {
      this.peta = petaDari(baris);
      this.catat(lembar, "judulKolom");
      return;
    }
    const terisi = baris.sel.filter((isi) => !selKosong(isi));
    if (barisNomor(baris.sel)) {
      this.catat(lembar, "penomoran");
      return;
    }
    if (terisi.length <= 3 && judulBulan(terisi.map(teksSel).join(" "))) {
      this.catat(lembar, "judul");
      return;
    }
    if (terisi.some((isi) => typeof isi === "string" && pembukaTandaTangan(nameKey(isi)))) this.ditutup = true;
    const jenis = jumlahKehadiran(baris) ? "jumlah" : jenisPerabot(baris, true);
    if (jenis !== null) this.catat(lembar, jenis);
    else if (bulanDalam(terisi.map(teksSel).join(" ")) !== null) this.catat(lembar, "judul");
    else this.masalah.push(barisAsing(lembar.nama, baris));
  }

  private catat(lembar: LembarDikumpulkan, jenis: PerabotPresensi): void {
    lembar.perabot[jenis] = (lembar.perabot[jenis] ?? 0) + 1;
  }

  private simpan(nomor: number, kolom: number, petak: Petak): void {
    const { kumpulan: k, sel } = this;
    k.lembar.tambah(this.lembar.length - 1);
    k.nomor.tambah(nomor);
    k.kolom.tambah(kolom);
    k.nip.tambah(sel.nomor(petak.nip));
    k.nama.tambah(sel.nomor(petak.nama));
    k.tanggal.tambah(typeof petak.tanggal === "number" && petak.tanggal < 0 ? petak.tanggal : sel.nomor(petak.tanggal));
    k.masuk.tambah(sel.nomor(petak.masuk));
    k.keluar.tambah(sel.nomor(petak.keluar));
    k.kode.tambah(sel.nomor(petak.kode));
    k.keterangan.tambah(sel.nomor(petak.keterangan));
    k.terlambat.tambah(sel.nomor(petak.terlambat));
    k.pulangCepat.tambah(sel.nomor(petak.pulangCepat));
  }
}
