import type { PlainDate } from "../../date";
import { alamatSel, teksSel } from "../../intake/lembar";
import { KODE_PRESENSI, type KodePresensi } from "../kode";
import { teksJam } from "../menit";
import type { KenaliOrang, KodeMasalahPresensi, MasalahPresensi } from "./bacaan";
import type { BulanBlok } from "./bulan-lembar";
import { kemarin } from "./hari";
import { HariTersusun, KOSONG, type HariBaris, type IsiHari } from "./hari-tersusun";
import { hariPetak, jamPetak } from "./isi-petak";
import { MenitBerkas } from "./kolom-menit";
import { NASIB } from "./nasib";
import { isHariBiasa } from "./nomor-hari";
import { OrangBerkas, TANPA_ORANG } from "./orang-berkas";
import { selMasalah } from "./sel-masalah";
import type { PembacaPresensi } from "./pembaca";
import type { ArtiKode, Tafsir } from "./tafsir";

/** A clock before it belongs to the day that went before: nobody comes to the office so early. */
const DINI = 4 * 60;
const SEHARI = 24 * 60;
/** Problems that are told one by one; beyond, they are counted only. */
const MASALAH_TERBANYAK = 20_000;
const HADIR = KODE_PRESENSI.indexOf("hadir");

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
  /** What became of each gathered cell or row. */
  readonly nasib: Uint8Array;
  readonly hari: HariTersusun;
  readonly menit: MenitBerkas;
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
    this.hari = new HariTersusun(pembaca, this.tafsir);
    this.menit = new MenitBerkas(pembaca, this.tafsir);
    this.nasib = new Uint8Array(pembaca.kumpulan.nomor.panjang);
  }

  susun(): void {
    for (let petak = 0; petak < this.nasib.length; petak += 1) this.satuPetak(petak);
    this.periksaJam();
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
    const menit = this.menit.takTerhitung(petak);
    if (menit !== null)
      return this.tolak(petak, "menitTakTerbaca", this.teks((menit === "menitTerlambat" ? k.terlambat : k.pulangCepat).di(petak)));
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

  private gabung(petak: number, baru: HariBaris): void {
    const { hari } = this;
    const letak = hari.letak(baru.orang, baru.hari);
    if (letak === undefined) {
      hari.tambah(petak, baru);
      return;
    }
    const [lama, rincian] = [hari.isi(letak), hari.bandingkan(letak, petak)];
    const sama = lama.kode === baru.kode && lama.masuk === baru.masuk && lama.keluar === baru.keluar;
    if (sama && rincian === "sama") {
      this.nasib[petak] = hari.batal(letak) ? NASIB.masalah : NASIB.ulangan;
      return;
    }
    if (hari.batal(letak) || lama.kode !== baru.kode || rincian === "bertentangan" || !(sama || berpasangan(lama, baru))) {
      this.bertentangan(letak, petak);
      return;
    }
    hari.ubahJam(letak, {
      masuk: baru.masuk === KOSONG ? lama.masuk : baru.masuk,
      keluar: baru.keluar === KOSONG ? lama.keluar : baru.keluar,
    });
    hari.lengkapi(letak, petak);
  }

  /** Two rows of one day: nobody can know which of them is right, and neither goes in. */
  private bertentangan(letak: number, petak: number): void {
    const { hari } = this;
    if (!hari.batal(letak)) this.batalkan(letak, "duaBaris", this.tempat(petak));
    this.tolak(petak, "duaBaris", this.tempat(hari.petak(letak)));
  }

  /** One scan of a day: the first and the last of it are kept. */
  private pindai(petak: number, { orang, hari, masuk, keluar, berarah }: Pindaian): void {
    const jam = masuk ?? keluar;
    if (jam === null) {
      this.nasib[petak] = NASIB.tanpaIsi;
      return;
    }
    const dini = jam < DINI && !(berarah && masuk !== null);
    const hariScan = dini ? (kemarin(hari) ?? hari) : hari;
    const menit = dini ? jam + SEHARI : jam;
    const letak = this.hari.letak(orang, hariScan);
    const sisi = { masuk: berarah && masuk === null ? KOSONG : menit, keluar: berarah && masuk !== null ? KOSONG : menit };
    if (letak === undefined) {
      this.hari.tambah(petak, { orang, hari: hariScan, kode: HADIR, ...sisi }, !berarah);
      return;
    }
    const lama = this.hari.isi(letak);
    if (lama.kode !== HADIR || this.hari.batal(letak)) {
      this.bertentangan(letak, petak);
      return;
    }
    const lebihAwal = sisi.masuk !== KOSONG && (lama.masuk === KOSONG || sisi.masuk < lama.masuk);
    this.hari.ubahJam(letak, { masuk: lebihAwal ? sisi.masuk : lama.masuk, keluar: Math.max(lama.keluar, sisi.keluar) });
    if (this.hari.bandingkan(letak, petak) === "menambah") this.hari.lengkapi(letak, petak);
  }

  /** A departure before the arrival is past midnight when it lies in the first hours; else one of the two is wrong. */
  private periksaJam(): void {
    const { hari } = this;
    for (let letak = 0; letak < hari.panjang; letak += 1) {
      const { masuk, keluar } = hari.isi(letak);
      if (hari.batal(letak) || masuk === KOSONG || keluar === KOSONG || keluar >= masuk) continue;
      if (keluar < DINI) hari.ubahJam(letak, { masuk, keluar: keluar + SEHARI });
      else this.batalkan(letak, "keluarSebelumMasuk", `${teksJam(masuk)}–${teksJam(keluar)}`);
    }
  }

  private batalkan(letak: number, kode: KodeMasalahPresensi, teks: string): void {
    this.hari.batalkan(letak);
    this.tolak(this.hari.petak(letak), kode, teks);
  }

  private tolak(petak: number, kode: KodeMasalahPresensi, teks: string): void {
    this.nasib[petak] = NASIB.masalah;
    if (this.masalah.length >= MASALAH_TERBANYAK) return;
    const k = this.pembaca.kumpulan;
    this.masalah.push({
      kode,
      lembar: this.pembaca.lembar[k.lembar.di(petak)]?.nama ?? "",
      baris: k.nomor.di(petak),
      sel: selMasalah({ pembaca: this.pembaca, tafsir: this.tafsir, menit: this.menit }, petak, kode),
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
}

/** Whether two rows of a day make one: one has no clock, or one has the arrival and the other the departure. */
function berpasangan(lama: IsiHari, baru: IsiHari): boolean {
  const tanpaJam = ({ masuk, keluar }: IsiHari): boolean => masuk === KOSONG && keluar === KOSONG;
  return (
    tanpaJam(lama) ||
    tanpaJam(baru) ||
    (lama.masuk !== KOSONG && lama.keluar === KOSONG && baru.masuk === KOSONG) ||
    (lama.masuk === KOSONG && baru.masuk !== KOSONG && baru.keluar === KOSONG)
  );
}
