import { datePartsOf, dayOfWeek, plainDate, type PlainDate } from "../../date";
import { tidyText } from "../../name";
import { alamatSel, teksSel } from "../../intake/lembar";
import { nipDariTeks } from "../../pegawai/nip";
import { KODE_PRESENSI, type KodePresensi } from "../kode";
import type {
  BacaanPresensi,
  HariTerbaca,
  JawabanPresensi,
  KenaliOrang,
  KodeMasalahPresensi,
  MasalahPresensi,
  OrangAsing,
  OrangTerbaca,
  PerabotPresensi,
  PertanyaanPresensi,
  RingkasanLembar,
} from "./bacaan";
import { bacaBulan, bulanDalam, tahunDalam, teksBulan } from "./bulan";
import { kemarin } from "./hari";
import type { LembarDikumpulkan, PembacaPresensi } from "./pembaca";
import { tafsirkan, type ArtiKode, type Tafsir } from "./tafsir";
import { DeretAngka } from "./tampungan";

/** A clock before it belongs to the day that went before: nobody comes to the office so early. */
const DINI = 4 * 60;
const SEHARI = 24 * 60;
const TENGAH_HARI = 12 * 60;
/** Problems that are told one by one; beyond, they are counted only. */
const MASALAH_TERBANYAK = 20_000;
const KOSONG = -1;
/** Numbers of persons who are none of the office: nobody named at all, then one number each. */
const TANPA_ORANG = -1;
const ASING_PERTAMA = -2;

/** What became of each gathered cell or row. */
const NASIB = { terbaca: 0, tanpaIsi: 1, ulangan: 2, masalah: 3 } as const;

/** What reading a file rests on besides its cells. */
export interface BahanSimpulan {
  readonly berkas: string;
  readonly jawaban: JawabanPresensi;
  /** Codes that the office explained, by their key. */
  readonly ingat: Readonly<Record<string, KodePresensi>>;
  readonly kenali: KenaliOrang;
}

/** What the file says, with the answers so far: every row as taken, furniture or problem, and the days of the people it names. */
export function simpulkan(pembaca: PembacaPresensi, { berkas, jawaban, ingat, kenali }: BahanSimpulan): BacaanPresensi {
  pembaca.akhiri();
  const bulan = pembaca.lembar.map((satu) => bulanLembar(satu, berkas, jawaban));
  const tafsir = tafsirkan(pembaca, { jawaban, ingat, bulan: new Set(bulan.flatMap(({ bulan: satu }) => satu ?? [])) });
  const penyusun = new Penyusun(pembaca, { tafsir, bulan: bulan.map(({ bulan: satu }) => satu), kenali });
  penyusun.susun();
  return {
    berkas,
    orang: penyusun.orang,
    hari: () => penyusun.hari(),
    banyakHari: penyusun.banyakHari,
    lembar: pembaca.lembar.map((satu, nomor) => penyusun.ringkasan(satu, nomor, bulan[nomor]?.bulan ?? null)),
    masalah: [...pembaca.masalah, ...penyusun.masalah],
    pertanyaan: [
      ...bulan.flatMap(({ tanya }, nomor) => (tanya === null || pembaca.lembar[nomor]?.tataLetak !== "kisi" ? [] : [tanya])),
      ...penyusun.tanyaOrang(),
      ...tafsir.pertanyaan,
      ...(penyusun.tanpaIsi === 0 ? [] : [tanyaKosong(penyusun.tanpaIsi, penyusun.contohKosong)]),
    ],
  };
}

function tanyaKosong(banyak: number, contoh: string): PertanyaanPresensi {
  return {
    kunci: "kosong",
    jenis: "kosong",
    teks: "",
    banyak,
    contoh,
    pilihan: ["tanpaCatatan", "tanpaKeterangan"],
    bawaan: "tanpaCatatan",
    sebab: null,
    diingat: false,
  };
}

/** The month of a sheet: by its titles, its own name, the name of the file, and the year of any of these. A contradiction is asked. */
function bulanLembar(
  lembar: LembarDikumpulkan,
  berkas: string,
  jawaban: JawabanPresensi,
): { readonly bulan: string | null; readonly tanya: PertanyaanPresensi | null } {
  const tempat = [...lembar.judul, lembar.nama, berkas.replace(/\.[^.]*$/u, "")];
  const tersebut = tempat.flatMap((teks) => bulanDalam(teks) ?? []);
  const tahun = tersebut.find((satu) => satu.tahun !== null)?.tahun ?? tempat.map(tahunDalam).find((satu) => satu !== null) ?? null;
  const calon = [
    ...new Set(tersebut.flatMap((satu) => ((satu.tahun ?? tahun) === null ? [] : [teksBulan(satu.tahun ?? tahun ?? 0, satu.bulan)]))),
  ];
  const kunci = `bulan:${lembar.nama}`;
  const dijawab = jawaban[kunci];
  if (calon.length === 1 && dijawab === undefined) return { bulan: calon[0] ?? null, tanya: null };
  const tanya: PertanyaanPresensi = {
    kunci,
    jenis: "bulan",
    teks: lembar.nama,
    banyak: lembar.baris,
    contoh: lembar.judul.find((satu) => bulanDalam(satu) !== null)?.trim() ?? "",
    pilihan: calon,
    bawaan: null,
    sebab: null,
    diingat: false,
  };
  return { bulan: dijawab !== undefined && bacaBulan(dijawab) !== null ? dijawab : null, tanya };
}

/** Puts the gathered cells together to days of people. */
class Penyusun {
  readonly orang: OrangTerbaca[] = [];
  readonly masalah: MasalahPresensi[] = [];
  tanpaIsi = 0;
  contohKosong = "";
  private readonly nomorOrang = new Map<string, number>();
  private readonly menurutSel = new Map<number, number>();
  private readonly letakHari = new Map<number, number>();
  private readonly nasib: Uint8Array;
  private readonly e = {
    petak: new DeretAngka(),
    orang: new DeretAngka(),
    hari: new DeretAngka(),
    kode: new DeretAngka(),
    masuk: new DeretAngka(),
    keluar: new DeretAngka(),
    pindai: new DeretAngka(),
    batal: new DeretAngka(),
  };

  private readonly tafsir: Tafsir;
  private readonly bulan: readonly (string | null)[];
  private readonly kenali: KenaliOrang;
  private readonly tanya = new Map<number, { readonly bacaan: OrangAsing; banyak: number; readonly contoh: string }>();

  constructor(
    private readonly pembaca: PembacaPresensi,
    cara: { readonly tafsir: Tafsir; readonly bulan: readonly (string | null)[]; readonly kenali: KenaliOrang },
  ) {
    this.tafsir = cara.tafsir;
    this.bulan = cara.bulan;
    this.kenali = cara.kenali;
    this.nasib = new Uint8Array(pembaca.kumpulan.nomor.panjang);
  }

  susun(): void {
    for (let petak = 0; petak < this.nasib.length; petak += 1) this.satuPetak(petak);
    this.periksaJam();
  }

  get banyakHari(): number {
    let banyak = 0;
    for (let letak = 0; letak < this.e.hari.panjang; letak += 1) if (this.e.batal.di(letak) === 0) banyak += 1;
    return banyak;
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
        menitTerlambat: tafsir.lama(k.terlambat.di(petak)),
        menitPulangCepat: tafsir.lama(k.pulangCepat.di(petak)),
        keterangan: tidyText(teksSel(pembaca.sel.semua[k.keterangan.di(petak)] ?? null)).slice(0, 200),
        lembar: k.lembar.di(petak),
        baris: k.nomor.di(petak),
        kolom: k.kolom.di(petak),
      };
    }
  }

  private satuPetak(petak: number): void {
    const k = this.pembaca.kumpulan;
    const orang = this.orangPetak(petak);
    if (orang === TANPA_ORANG) return this.tolak(petak, "tanpaOrang", "");
    const asing = this.tanya.get(orang);
    if (asing !== undefined) {
      asing.banyak += 1;
      return this.tolak(
        petak,
        asing.bacaan.saran.length > 1 ? "orangGanda" : "nipTakDikenal",
        [asing.bacaan.nip, asing.bacaan.nama].filter((satu) => satu !== "").join(" · "),
      );
    }
    const hari = this.hariPetak(petak);
    if (hari === null) return;
    const pindaian = this.pembaca.lembar[k.lembar.di(petak)]?.tataLetak === "pindaian";
    const [selMasuk, selKeluar] = [k.masuk.di(petak), k.keluar.di(petak)];
    const masuk = this.tafsir.jam(selMasuk);
    const keluar = this.tafsir.jam(selKeluar);
    if (masuk === undefined || keluar === undefined)
      return this.tolak(petak, "jamTakTerbaca", this.teks(masuk === undefined ? selMasuk : selKeluar));
    const tertulis = k.kode.di(petak) === 0 ? null : this.tafsir.kode(k.kode.di(petak));
    if (pindaian) {
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
    const k = this.pembaca.kumpulan;
    const nomor = k.tanggal.di(petak);
    if (nomor >= 0) {
      const hari = this.tafsir.hari(nomor);
      if (hari === null) this.tolak(petak, "tanggalTakTerbaca", this.teks(nomor));
      return hari;
    }
    const bulan = bacaBulan(this.bulan[k.lembar.di(petak)] ?? "");
    if (bulan === null) {
      this.tolak(petak, "bulanTakDiketahui", String(-nomor));
      return null;
    }
    const hari = plainDate(bulan.tahun, bulan.bulan, -nomor);
    if (hari === null) this.tolak(petak, "hariTidakAda", String(-nomor));
    return hari;
  }

  /** Number of the person of a row in `orang`; below zero for one who is not in the office. */
  private orangPetak(petak: number): number {
    const k = this.pembaca.kumpulan;
    const [nip, nama] = [k.nip.di(petak), k.nama.di(petak)];
    const kunciSel = nip * 2_097_152 + nama;
    const ada = this.menurutSel.get(kunciSel);
    if (ada !== undefined) return ada;
    const nomor = this.orangBaru(petak, nip, nama);
    this.menurutSel.set(kunciSel, nomor);
    return nomor;
  }

  private orangBaru(petak: number, nip: number, nama: number): number {
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
      const k = this.pembaca.kumpulan;
      this.tanya.set(nomor, { bacaan, banyak: 0, contoh: alamatSel(k.kolom.di(petak), k.nomor.di(petak)) });
    }
    this.nomorOrang.set(kunci, nomor);
    return nomor;
  }

  /** Everybody whom the office does not know, once each. */
  tanyaOrang(): readonly PertanyaanPresensi[] {
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
    const melengkapi =
      lama.kode === baru.kode &&
      ((lama.masuk !== KOSONG && lama.keluar === KOSONG && baru.masuk === KOSONG) ||
        (lama.masuk === KOSONG && baru.masuk !== KOSONG && baru.keluar === KOSONG));
    if (melengkapi) {
      if (baru.masuk !== KOSONG) e.masuk.ubah(letak, baru.masuk);
      if (baru.keluar !== KOSONG) e.keluar.ubah(letak, baru.keluar);
      return;
    }
    // Nobody can know which of the two is right: neither goes in.
    if (e.batal.di(letak) === 0) this.batalkan(letak, "duaBaris", this.tempat(petak));
    this.tolak(petak, "duaBaris", this.tempat(e.petak.di(letak)));
  }

  /** One scan of a day: the first and the last of it are kept. */
  private pindai(
    petak: number,
    {
      orang,
      hari,
      masuk,
      keluar,
      berarah,
    }: {
      readonly orang: number;
      readonly hari: PlainDate;
      readonly masuk: number | null;
      readonly keluar: number | null;
      readonly berarah: boolean;
    },
  ): void {
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
      else this.batalkan(letak, "keluarSebelumMasuk", `${teksMenit(masuk)}–${teksMenit(keluar)}`);
    }
  }

  /** A lone scan is an arrival in the morning, a departure in the afternoon. */
  private jamAkhir(letak: number): readonly [masuk: number | null, keluar: number | null] {
    const { e } = this;
    const [masuk, keluar] = [e.masuk.di(letak), e.keluar.di(letak)];
    if (e.pindai.di(letak) === 1 && masuk === keluar) return masuk < TENGAH_HARI ? [masuk, null] : [null, keluar];
    return [masuk === KOSONG ? null : masuk, keluar === KOSONG ? null : keluar];
  }

  private batalkan(letak: number, kode: KodeMasalahPresensi, teks: string): void {
    this.e.batal.ubah(letak, 1);
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
      sel: this.selMasalah(petak, kode),
      teks,
    });
  }

  private selMasalah(petak: number, kode: KodeMasalahPresensi): string {
    const k = this.pembaca.kumpulan;
    const kolom = this.pembaca.lembar[k.lembar.di(petak)]?.kolom ?? {};
    const letak =
      kode === "kodeTakDikenal"
        ? kolom.kode
        : kode === "tanpaOrang" || kode === "nipTakDikenal" || kode === "orangGanda"
          ? (kolom.nip ?? kolom.nama)
          : kode === "keluarSebelumMasuk"
            ? kolom.keluar
            : kode === "jamTakTerbaca"
              ? this.tafsir.jam(k.masuk.di(petak)) === undefined
                ? kolom.masuk
                : kolom.keluar
              : undefined;
    return alamatSel(letak ?? k.kolom.di(petak), k.nomor.di(petak));
  }

  private tempat(petak: number): string {
    const k = this.pembaca.kumpulan;
    return `${this.pembaca.lembar[k.lembar.di(petak)]?.nama ?? ""}!${alamatSel(k.kolom.di(petak), k.nomor.di(petak))}`;
  }

  private teks(nomor: number): string {
    return teksSel(this.pembaca.sel.semua[nomor] ?? null).slice(0, 80);
  }

  /** Rows of a sheet by what became of them: a row of which anything was taken is taken, one of which anything failed a problem. */
  ringkasan(lembar: LembarDikumpulkan, nomor: number, bulan: string | null): RingkasanLembar {
    const { nasib, pembaca } = this;
    const k = pembaca.kumpulan;
    const hitung = [0, 0, 0, 0];
    for (let petak = 0; petak < nasib.length;) {
      if (k.lembar.di(petak) !== nomor) {
        petak += 1;
        continue;
      }
      const baris = k.nomor.di(petak);
      let [terbaik, adaMasalah] = [9, false];
      for (; petak < nasib.length && k.nomor.di(petak) === baris && k.lembar.di(petak) === nomor; petak += 1) {
        const satu = nasib[petak] ?? 0;
        if (satu === NASIB.masalah) adaMasalah = true;
        else terbaik = Math.min(terbaik, satu);
      }
      const akhir = terbaik === NASIB.terbaca ? NASIB.terbaca : adaMasalah ? NASIB.masalah : terbaik;
      hitung[akhir] = (hitung[akhir] ?? 0) + 1;
    }
    const perabot: Partial<Record<PerabotPresensi, number>> = { ...lembar.perabot };
    if ((hitung[NASIB.tanpaIsi] ?? 0) > 0) perabot.tanpaIsi = (perabot.tanpaIsi ?? 0) + (hitung[NASIB.tanpaIsi] ?? 0);
    if ((hitung[NASIB.ulangan] ?? 0) > 0) perabot.ulangan = hitung[NASIB.ulangan] ?? 0;
    const asing = pembaca.masalah.filter((satu) => satu.lembar === lembar.nama).length;
    return {
      nama: lembar.nama,
      tataLetak: lembar.tataLetak,
      tersembunyi: lembar.tersembunyi,
      baris: lembar.baris,
      terbaca: hitung[NASIB.terbaca] ?? 0,
      perabot,
      masalah: (hitung[NASIB.masalah] ?? 0) + asing,
      bulan,
      bulanLain: bulan === null ? [] : this.bulanLain(nomor, bulan),
    };
  }

  private bulanLain(nomor: number, bulan: string): readonly string[] {
    const { e, pembaca } = this;
    const lain = new Set<string>();
    for (let letak = 0; letak < e.hari.panjang; letak += 1) {
      if (e.batal.di(letak) !== 0 || pembaca.kumpulan.lembar.di(e.petak.di(letak)) !== nomor) continue;
      const satu = (hariDari(e.hari.di(letak)) ?? "").slice(0, 7);
      if (satu !== bulan) lain.add(satu);
    }
    return [...lain].toSorted();
  }
}

/** Monday to Friday: what a row without anything may be asked about. */
function isHariBiasa(hari: PlainDate): boolean {
  const letak = dayOfWeek(hari);
  return letak >= 1 && letak <= 5;
}

function nomorHari(hari: PlainDate): number {
  const { year, month, day } = datePartsOf(hari);
  return year * 372 + (month - 1) * 31 + (day - 1);
}

function hariDari(nomor: number): PlainDate | null {
  return plainDate(Math.floor(nomor / 372), Math.floor((nomor % 372) / 31) + 1, (nomor % 31) + 1);
}

function kunciHari(orang: number, hari: PlainDate): number {
  return orang * 1_000_000 + nomorHari(hari);
}

function teksMenit(menit: number): string {
  return `${String(Math.floor(menit / 60)).padStart(2, "0")}.${String(menit % 60).padStart(2, "0")}`;
}
