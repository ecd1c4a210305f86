import type { PlainDate } from "../../date";
import { alamatSel, teksSel } from "../../intake/lembar";
import { tidyText } from "../../name";
import { KODE_PRESENSI, type KodePresensi } from "../kode";
import { teksJam } from "../menit";
import type { HariTerbaca, KenaliOrang, KodeMasalahPresensi, MasalahPresensi } from "./bacaan";
import type { BulanBlok } from "./bulan-lembar";
import { kemarin } from "./hari";
import { hariPetak, jamPetak } from "./isi-petak";
import { hariKosong } from "./kumpulan";
import { NASIB } from "./nasib";
import { hariDari, isHariBiasa, kunciHari, nomorHari } from "./nomor-hari";
import { OrangBerkas, TANPA_ORANG } from "./orang-berkas";
import { selMasalah } from "./sel-masalah";
import type { PembacaPresensi } from "./pembaca";
import type { ArtiKode, Tafsir } from "./tafsir";

/** A clock before it belongs to the day that went before: nobody comes to the office so early. */
const DINI = 4 * 60;
const SEHARI = 24 * 60;
const TENGAH_HARI = 12 * 60;
/** Problems that are told one by one; beyond, they are counted only. */
const MASALAH_TERBANYAK = 20_000;
const KOSONG = -1;

/** One scan; `berarah`: the machine says which side of the day it is. */
interface Pindaian {
  readonly orang: number;
  readonly hari: PlainDate;
  readonly masuk: number | null;
  readonly keluar: number | null;
  readonly berarah: boolean;
}

/** Puts the gathered cells together to days of people. */
export class Penyusun {
  readonly orang: OrangBerkas;
  readonly masalah: MasalahPresensi[] = [];
  tanpaIsi = 0;
  contohKosong = "";
  private dibatalkan = 0;
  private readonly letakHari = new Map<number, number>();
  /** What became of each gathered cell or row. */
  readonly nasib: Uint8Array;
  private readonly e = hariKosong();

  private readonly tafsir: Tafsir;
  private readonly bulan: readonly (readonly BulanBlok[])[];
  /** Sheets with days that say no month of their own. */
  readonly perluBulan = new Set<number>();

  constructor(
    private readonly pembaca: PembacaPresensi,
    cara: { readonly tafsir: Tafsir; readonly bulan: readonly (readonly BulanBlok[])[]; readonly kenali: KenaliOrang },
  ) {
    this.tafsir = cara.tafsir;
    this.bulan = cara.bulan;
    this.orang = new OrangBerkas(pembaca, cara.kenali);
    this.nasib = new Uint8Array(pembaca.kumpulan.nomor.panjang);
  }

  susun(): void {
    for (let petak = 0; petak < this.nasib.length; petak += 1) this.satuPetak(petak);
    this.periksaJam();
  }

  get banyakHari(): number {
    return this.e.hari.panjang - this.dibatalkan;
  }

  *hari(): Generator<HariTerbaca> {
    const { e, pembaca, tafsir } = this;
    const k = pembaca.kumpulan;
    for (let letak = 0; letak < e.hari.panjang; letak += 1) {
      const tanggal = hariDari(e.hari.di(letak));
      if (e.batal.di(letak) !== 0 || tanggal === null) continue;
      const petak = e.petak.di(letak);
      const [masuk, keluar] = this.jamAkhir(letak);
      yield {
        orang: e.orang.di(letak),
        tanggal,
        kode: KODE_PRESENSI[e.kode.di(letak)] ?? "hadir",
        masuk,
        keluar,
        menitTerlambat: tafsir.lama(k.terlambat.di(petak)) ?? null,
        menitPulangCepat: tafsir.lama(k.pulangCepat.di(petak)) ?? null,
        keterangan: tidyText(teksSel(pembaca.sel.semua[k.keterangan.di(petak)] ?? null)).slice(0, 200),
        lembar: k.lembar.di(petak),
        baris: k.nomor.di(petak),
        kolom: k.kolom.di(petak),
      };
    }
  }

  private satuPetak(petak: number): void {
    const k = this.pembaca.kumpulan;
    const orang = this.orang.nomor(petak);
    if (orang === TANPA_ORANG) return this.tolak(petak, "tanpaOrang", "");
    const asing = this.orang.asing(orang);
    if (asing !== null) {
      const kode = asing.bertentangan ? "nipNamaLain" : asing.saran.length > 1 ? "orangGanda" : "nipTakDikenal";
      return this.tolak(petak, kode, [asing.nip, asing.nama].filter((satu) => satu !== "").join(" · "));
    }
    const hari = this.hariPetak(petak);
    if (hari === null) return;
    const pindaian = this.pembaca.lembar[k.lembar.di(petak)]?.tataLetak === "pindaian";
    const [selMasuk, selKeluar] = [k.masuk.di(petak), k.keluar.di(petak)];
    const jam = jamPetak({ pembaca: this.pembaca, tafsir: this.tafsir }, petak, hari);
    if ("galat" in jam) return this.tolak(petak, jam.galat, jam.teks);
    const { masuk, keluar } = jam;
    const tertulis = k.kode.di(petak) === 0 ? null : this.tafsir.kode(k.kode.di(petak));
    // A row of the list of scans that holds a code and no clock, or a day off duty, is no scan.
    const tidakHadir = tertulis !== null && tertulis !== "tanpaCatatan" && tertulis !== "belum" && tertulis !== "hadir";
    if (pindaian && !tidakHadir && (tertulis === null || masuk !== null || keluar !== null)) {
      this.pindai(petak, { orang, hari, masuk, keluar, berarah: selMasuk === 0 || selKeluar !== 0 });
      return;
    }
    if (tertulis === "belum") return this.tolak(petak, "kodeTakDikenal", this.teks(k.kode.di(petak)));
    const berjam = masuk !== null || keluar !== null;
    const kode = this.kodeHari(tertulis, berjam, hari);
    if (kode === null) {
      this.nasib[petak] = NASIB.tanpaIsi;
      if (tertulis === null && !berjam && k.tanggal.di(petak) >= 0 && isHariBiasa(hari)) {
        this.tanpaIsi += 1;
        this.contohKosong ||= alamatSel(k.kolom.di(petak), k.nomor.di(petak));
      }
      return;
    }
    // Whoever came and left was not absent: one of the two is wrong, and nobody is called absent by it.
    if (kode === "tanpaKeterangan" && masuk !== null && keluar !== null)
      return this.tolak(petak, "alpaBerjam", `${teksJam(masuk)}–${teksJam(keluar)}`);
    this.gabung(petak, { orang, hari, kode: KODE_PRESENSI.indexOf(kode), masuk: masuk ?? KOSONG, keluar: keluar ?? KOSONG });
  }

  /** What a day is: its code; present where only clocks stand; on a weekday without anything what the office answered. */
  private kodeHari(tertulis: ArtiKode | null, berjam: boolean, hari: PlainDate): KodePresensi | null {
    if (tertulis !== null && tertulis !== "tanpaCatatan" && tertulis !== "belum") return tertulis;
    if (berjam) return "hadir";
    const { kosong } = this.tafsir;
    return tertulis === null && kosong !== "tanpaCatatan" && kosong !== "belum" && isHariBiasa(hari) ? kosong : null;
  }

  private hariPetak(petak: number): PlainDate | null {
    const { pembaca, tafsir, bulan } = this;
    const hasil = hariPetak({ pembaca, tafsir }, petak, bulan);
    if (hasil.perluBulan) this.perluBulan.add(pembaca.kumpulan.lembar.di(petak));
    if ("hari" in hasil) return hasil.hari;
    this.tolak(petak, hasil.galat, hasil.teks);
    return null;
  }

  private gabung(
    petak: number,
    baru: { readonly orang: number; readonly hari: PlainDate; readonly kode: number; readonly masuk: number; readonly keluar: number },
  ): void {
    const { e } = this;
    const kunci = kunciHari(baru.orang, baru.hari);
    const letak = this.letakHari.get(kunci);
    if (letak === undefined) {
      this.letakHari.set(kunci, e.hari.panjang);
      this.tambah(petak, baru);
      return;
    }
    const lama = { kode: e.kode.di(letak), masuk: e.masuk.di(letak), keluar: e.keluar.di(letak) };
    if (lama.kode === baru.kode && lama.masuk === baru.masuk && lama.keluar === baru.keluar) {
      this.nasib[petak] = e.batal.di(letak) === 0 ? NASIB.ulangan : NASIB.masalah;
      return;
    }
    const tanpaJam = ({ masuk, keluar }: { readonly masuk: number; readonly keluar: number }): boolean =>
      masuk === KOSONG && keluar === KOSONG;
    const melengkapi =
      lama.kode === baru.kode &&
      (tanpaJam(lama) ||
        tanpaJam(baru) ||
        (lama.masuk !== KOSONG && lama.keluar === KOSONG && baru.masuk === KOSONG) ||
        (lama.masuk === KOSONG && baru.masuk !== KOSONG && baru.keluar === KOSONG));
    if (melengkapi) {
      if (baru.masuk !== KOSONG) e.masuk.ubah(letak, baru.masuk);
      if (baru.keluar !== KOSONG) e.keluar.ubah(letak, baru.keluar);
      return;
    }
    this.bertentangan(letak, petak);
  }

  /** Two rows of one day: nobody can know which of them is right, and neither goes in. */
  private bertentangan(letak: number, petak: number): void {
    const { e } = this;
    if (e.batal.di(letak) === 0) this.batalkan(letak, "duaBaris", this.tempat(petak));
    this.tolak(petak, "duaBaris", this.tempat(e.petak.di(letak)));
  }

  /** One scan of a day: the first and the last of it are kept. */
  private pindai(petak: number, { orang, hari, masuk, keluar, berarah }: Pindaian): void {
    const { e } = this;
    const jam = masuk ?? keluar;
    if (jam === null) {
      this.nasib[petak] = NASIB.tanpaIsi;
      return;
    }
    const dini = jam < DINI && !(berarah && masuk !== null);
    const hariScan = dini ? (kemarin(hari) ?? hari) : hari;
    const menit = dini ? jam + SEHARI : jam;
    const kunci = kunciHari(orang, hariScan);
    const letak = this.letakHari.get(kunci);
    const sisi = { masuk: berarah && masuk === null ? KOSONG : menit, keluar: berarah && masuk !== null ? KOSONG : menit };
    if (letak === undefined) {
      this.letakHari.set(kunci, e.hari.panjang);
      this.tambah(petak, { orang, hari: hariScan, kode: 0, ...sisi }, berarah ? 0 : 1);
      return;
    }
    if (e.kode.di(letak) !== KODE_PRESENSI.indexOf("hadir") || e.batal.di(letak) !== 0) {
      this.bertentangan(letak, petak);
      return;
    }
    if (sisi.masuk !== KOSONG && (e.masuk.di(letak) === KOSONG || sisi.masuk < e.masuk.di(letak))) e.masuk.ubah(letak, sisi.masuk);
    if (sisi.keluar > e.keluar.di(letak)) e.keluar.ubah(letak, sisi.keluar);
  }

  private tambah(
    petak: number,
    baru: { readonly orang: number; readonly hari: PlainDate; readonly kode: number; readonly masuk: number; readonly keluar: number },
    pindai = 0,
  ): void {
    const { e } = this;
    e.petak.tambah(petak);
    e.orang.tambah(baru.orang);
    e.hari.tambah(nomorHari(baru.hari));
    e.kode.tambah(baru.kode);
    e.masuk.tambah(baru.masuk);
    e.keluar.tambah(baru.keluar);
    e.pindai.tambah(pindai);
    e.batal.tambah(0);
  }

  /** A departure before the arrival is past midnight when it lies in the first hours; else one of the two is wrong. */
  private periksaJam(): void {
    const { e } = this;
    for (let letak = 0; letak < e.hari.panjang; letak += 1) {
      const [masuk, keluar] = [e.masuk.di(letak), e.keluar.di(letak)];
      if (e.batal.di(letak) !== 0 || masuk === KOSONG || keluar === KOSONG || keluar >= masuk) continue;
      if (keluar < DINI) e.keluar.ubah(letak, keluar + SEHARI);
      else this.batalkan(letak, "keluarSebelumMasuk", `${teksJam(masuk)}–${teksJam(keluar)}`);
    }
  }

  /** A lone scan is an arrival in the morning, a departure in the afternoon. */
  private jamAkhir(letak: number): readonly [masuk: number | null, keluar: number | null] {
    const { e } = this;
    const [masuk, keluar] = [e.masuk.di(letak), e.keluar.di(letak)];
    const k = this.pembaca.kumpulan;
    const petak = e.petak.di(letak);
    const lembar = this.pembaca.lembar[k.lembar.di(petak)];
    const sendiri = keluar === KOSONG && k.keluar.di(petak) === 0;
    // So is the only clock of a cell, in a grid that has no rows or columns of departures.
    if (lembar?.tataLetak === "kisi" && !lembar.berpasangan && sendiri && masuk >= TENGAH_HARI) return [null, masuk];
    if (e.pindai.di(letak) === 1 && masuk === keluar) return masuk < TENGAH_HARI ? [masuk, null] : [null, keluar];
    return [masuk === KOSONG ? null : masuk, keluar === KOSONG ? null : keluar];
  }

  private batalkan(letak: number, kode: KodeMasalahPresensi, teks: string): void {
    this.e.batal.ubah(letak, 1);
    this.dibatalkan += 1;
    this.tolak(this.e.petak.di(letak), kode, teks);
  }

  private tolak(petak: number, kode: KodeMasalahPresensi, teks: string): void {
    this.nasib[petak] = NASIB.masalah;
    if (this.masalah.length >= MASALAH_TERBANYAK) return;
    const k = this.pembaca.kumpulan;
    this.masalah.push({
      kode,
      lembar: this.pembaca.lembar[k.lembar.di(petak)]?.nama ?? "",
      baris: k.nomor.di(petak),
      sel: selMasalah({ pembaca: this.pembaca, tafsir: this.tafsir }, petak, kode),
      teks,
    });
  }

  private tempat(petak: number): string {
    const { lembar, nomor, kolom } = this.pembaca.kumpulan;
    return `${this.pembaca.lembar[lembar.di(petak)]?.nama ?? ""}!${alamatSel(kolom.di(petak), nomor.di(petak))}`;
  }

  private teks(nomor: number): string {
    return teksSel(this.pembaca.sel.semua[nomor] ?? null).slice(0, 80);
  }

  /** Months of the days of a sheet other than those that it names. */
  bulanLain(nomor: number, bulan: readonly string[]): readonly string[] {
    const { e, pembaca } = this;
    const lain = new Set<string>();
    for (let letak = 0; letak < e.hari.panjang; letak += 1) {
      if (e.batal.di(letak) !== 0 || pembaca.kumpulan.lembar.di(e.petak.di(letak)) !== nomor) continue;
      const satu = (hariDari(e.hari.di(letak)) ?? "").slice(0, 7);
      if (!bulan.includes(satu)) lain.add(satu);
    }
    return [...lain].toSorted();
  }
}
