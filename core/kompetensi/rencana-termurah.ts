import { penugasanTermurah } from "./penugasan-termurah";
import { tutupTermurah, type PilihanTutup, type Tutupan } from "./tutup-termurah";

/** A training of the catalogue: what it takes which competency from and to, what it costs, and how many may come. */
export interface PelatihanTersedia {
  readonly id: string;
  readonly jp: number;
  /** Rupiah for each participant, and once for the class. */
  readonly biaya: number;
  readonly biayaKelas: number;
  /** Null for as many as come. */
  readonly kuota: number | null;
  readonly sasaran: readonly { readonly kunci: string; readonly dariLevel: number; readonly keLevel: number }[];
}

/** A competency in which somebody lacks levels for a post. */
export interface Kekurangan {
  readonly kunci: string;
  readonly ada: number;
  readonly perlu: number;
}

export interface CalonPos {
  readonly pegawaiId: string;
  readonly kurang: readonly Kekurangan[];
}

/** A post that is to become fillable, and who may be thought of for it. */
interface PosDicari {
  readonly jabatanId: string;
  readonly calon: readonly CalonPos[];
}

/** One level of one competency: from `level` to the next. */
interface LangkahLevel {
  readonly kunci: string;
  readonly level: number;
}

export interface SoalTermurah {
  readonly pos: readonly PosDicari[];
  readonly pelatihan: readonly PelatihanTersedia[];
  /** What is to be as little as possible. */
  readonly ukuran: "biaya" | "jp";
  /** Most JP that one person takes; null for no bound. */
  readonly jpTertinggi: number | null;
  /** Most cases that are looked at before the best found is handed over unproven. */
  readonly kasusTerbanyak?: number;
}

/** Who is made ready for which post, and by what. */
interface PilihanPos {
  readonly jabatanId: string;
  readonly pegawaiId: string;
  readonly ikut: readonly { readonly pelatihanId: string; readonly menutup: readonly LangkahLevel[] }[];
}

export interface Termurah {
  /** Proven to be the least, or the best that was found in as many cases as may be looked at. */
  readonly keadaan: "optimal" | "belumTerbukti";
  /** Rupiah or JP, by the measure. */
  readonly jumlah: number;
  /** No choice takes less than this; the same as `jumlah` once it is proven. */
  readonly palingSedikit: number;
  readonly pilihan: readonly PilihanPos[];
  /** Cases looked at until nothing was left that could be less. */
  readonly simpul: number;
  /** What it takes at least, known before any case was told apart. */
  readonly batasAwal: number;
}

/** Why the chosen posts cannot all be made fillable. */
export type SebabTakMungkin =
  | { readonly jenis: "tanpaCalon"; readonly jabatanId: string }
  /** For each candidate the levels that no training reaches. */
  | {
      readonly jenis: "tanpaPelatihan";
      readonly jabatanId: string;
      readonly calon: readonly { readonly pegawaiId: string; readonly langkah: readonly LangkahLevel[] }[];
    }
  | { readonly jenis: "kuota" }
  | { readonly jenis: "jp" }
  | { readonly jenis: "kuotaDanJp" }
  | { readonly jenis: "orang" };

export type JawabanTermurah = Termurah | { readonly keadaan: "tidakMungkin"; readonly sebab: readonly SebabTakMungkin[] };

/** Room for the last bit of shares of a class: sums are whole rupiah. */
const SELISIH = 1e-6;

/**
 * The cheapest set of trainings after which each chosen post has one person without a gap, nobody counted twice. Exact, by branch and bound:
 * with each class given or not given, who takes which post is an assignment of least sum, and every person's trainings are a cover of least
 * sum. While it is open whether a class is given, each participant bears the least share that one can have: that is the bound from below by
 * which cases are dropped. It ends when no case is left that could take less, so the answer is proven.
 * A training that takes a competency from 2 to 4 is open to whoever has reached 2 by then, and closes both levels.
 */
export function rencanaTermurah(
  soal: SoalTermurah,
  lapor: (selesai: number, diketahui: number) => void = () => undefined,
): JawabanTermurah {
  const jawaban = new Pencarian(soal).cari(lapor);
  return jawaban ?? { keadaan: "tidakMungkin", sebab: sebabTakMungkin(soal) };
}

/** Why there is no answer: from what a single post lacks to what they take from each other. */
function sebabTakMungkin(soal: SoalTermurah): readonly SebabTakMungkin[] {
  const perPos = soal.pos.flatMap((pos): SebabTakMungkin[] => {
    if (pos.calon.length === 0) return [{ jenis: "tanpaCalon", jabatanId: pos.jabatanId }];
    const takTerjangkau = pos.calon.map((calon) => ({ pegawaiId: calon.pegawaiId, langkah: langkahTakTerjangkau(calon, soal.pelatihan) }));
    return takTerjangkau.every(({ langkah }) => langkah.length > 0)
      ? [{ jenis: "tanpaPelatihan", jabatanId: pos.jabatanId, calon: takTerjangkau }]
      : [];
  });
  if (perPos.length > 0) return perPos;
  const bisa = (lain: SoalTermurah): boolean => new Pencarian(lain).cari() !== null;
  const tanpaKuota = { ...soal, pelatihan: soal.pelatihan.map((satu) => ({ ...satu, kuota: null })) };
  if (bisa(tanpaKuota)) return [{ jenis: "kuota" }];
  if (soal.jpTertinggi === null) return [{ jenis: "orang" }];
  if (bisa({ ...soal, jpTertinggi: null })) return [{ jenis: "jp" }];
  return [{ jenis: bisa({ ...tanpaKuota, jpTertinggi: null }) ? "kuotaDanJp" : "orang" }];
}

function langkahCalon({ kurang }: CalonPos): readonly LangkahLevel[] {
  return kurang.flatMap(({ kunci, ada, perlu }) =>
    Array.from({ length: Math.max(0, perlu - ada) }, (_, nomor) => ({ kunci, level: ada + nomor })),
  );
}

function menjangkau(pelatihan: PelatihanTersedia, { kunci, level }: LangkahLevel): boolean {
  return pelatihan.sasaran.some((satu) => satu.kunci === kunci && satu.dariLevel <= level && level < satu.keLevel);
}

function langkahTakTerjangkau(calon: CalonPos, pelatihan: readonly PelatihanTersedia[]): readonly LangkahLevel[] {
  return langkahCalon(calon).filter((langkah) => !pelatihan.some((satu) => menjangkau(satu, langkah)));
}

/** Somebody for a post, with the trainings that close any of her steps. */
interface CalonSiap {
  readonly pegawaiId: string;
  readonly langkah: readonly LangkahLevel[];
  readonly semua: bigint;
  readonly berguna: readonly { readonly nomor: number; readonly tutup: bigint }[];
  /** Covers by what is settled of her trainings: most cases leave most people alone. */
  readonly polos: Map<string, Tutupan | null>;
  readonly berharga: Map<string, Tutupan | null>;
}

/** What is settled in one case: classes given or not given, and people who do not come to a training. */
interface Kasus {
  readonly kelas: readonly ("terbuka" | "diberikan" | "tidak")[];
  readonly larangan: ReadonlySet<string>;
}

type Pilihan = readonly { readonly calon: CalonSiap; readonly tutupan: Tutupan }[];

/** The choice of least sum at some prices, and that sum without what the prices of seats give back. */
interface Dinilai {
  readonly jumlah: number;
  readonly pilihan: Pilihan;
}

/** A case with the least it can take, and the choice that would take it if shares were the price and nobody counted seats. */
interface KasusDinilai extends Kasus {
  readonly batas: number;
  readonly pilihan: Pilihan;
}

/** Rounds in which prices of seats are sought. */
const PUTARAN_HARGA_KURSI = 120;
const KASUS_TERBANYAK = 20_000;

/** One search, from the first bound to the proof that nothing is less. */
class Pencarian {
  private readonly harga: readonly number[];
  private readonly kelas: readonly number[];
  private readonly bagian: readonly number[];
  private readonly pos: readonly (readonly (CalonSiap | undefined)[])[];
  private hargaKursi: readonly number[];
  private hargaTetap = false;
  private terbaik: { readonly jumlah: number; readonly pilihan: Pilihan } | null = null;

  constructor(private readonly soal: SoalTermurah) {
    const { pelatihan, ukuran, pos } = soal;
    this.harga = pelatihan.map((satu) => (ukuran === "biaya" ? satu.biaya : satu.jp));
    this.kelas = pelatihan.map((satu) => (ukuran === "biaya" ? satu.biayaKelas : 0));
    this.hargaKursi = pelatihan.map(() => 0);
    const siap = pos.map(({ calon }) => calon.map((satu) => siapkan(satu, pelatihan)));
    // No more come to one class than it has seats, or than there are posts for which it is of use.
    this.bagian = pelatihan.map(({ kuota }, nomor) => {
      const dapat = siap.filter((milik) => milik.some(({ berguna }) => berguna.some((satu) => satu.nomor === nomor))).length;
      return (this.kelas[nomor] ?? 0) / Math.max(1, Math.min(kuota ?? Infinity, dapat));
    });
    const orang = [...new Set(siap.flatMap((milik) => milik.map(({ pegawaiId }) => pegawaiId)))];
    this.pos = siap.map((milik) => {
      const menurutOrang = new Map(milik.map((satu) => [satu.pegawaiId, satu]));
      return orang.map((id) => menurutOrang.get(id));
    });
  }

  cari(lapor: (selesai: number, diketahui: number) => void = () => undefined): Termurah | null {
    const mulai: Kasus = {
      kelas: this.soal.pelatihan.map(({ kuota }, nomor) => (kuota === 0 ? "tidak" : this.kelas[nomor] === 0 ? "diberikan" : "terbuka")),
      larangan: new Set(),
    };
    this.cariHargaKursi(mulai);
    this.hargaTetap = true;
    const awal = this.nilai(mulai);
    const antrean: KasusDinilai[] = awal === null ? [] : [awal];
    // The office as a whole is the first case.
    let simpul = 1;
    let sisa: number | null = null;
    // The case that can take least comes first; once that is no less than the best found, nothing is.
    for (let kasus = antrean.pop(); kasus !== undefined; kasus = antrean.pop()) {
      if (this.terbaik !== null && bulat(kasus.batas) >= this.terbaik.jumlah) break;
      if (this.terbaik !== null && simpul >= (this.soal.kasusTerbanyak ?? KASUS_TERBANYAK)) {
        sisa = bulat(kasus.batas);
        break;
      }
      simpul += 1;
      const penuh = this.melebihiKuota(kasus.pilihan);
      this.catat(kasus.pilihan);
      for (const lain of this.cabang(kasus, penuh)) {
        const dinilai = this.nilai(lain);
        if (dinilai !== null && (this.terbaik === null || bulat(dinilai.batas) < this.terbaik.jumlah)) sisipkan(antrean, dinilai);
      }
      lapor(simpul, simpul + antrean.length);
    }
    if (this.terbaik === null) return null;
    return {
      keadaan: sisa === null ? "optimal" : "belumTerbukti",
      jumlah: this.terbaik.jumlah,
      palingSedikit: sisa ?? this.terbaik.jumlah,
      pilihan: this.terbaik.pilihan.map((satu, nomor) => pilihanPos(this.soal, nomor, satu)),
      simpul,
      batasAwal: bulat(awal?.batas ?? 0),
    };
  }

  /** Keeps a choice that fits its seats when it takes less than the best known. */
  private catat(pilihan: Pilihan): void {
    if (this.melebihiKuota(pilihan) !== null) return;
    const jumlah = this.sesungguhnya(pilihan);
    if (this.terbaik === null || jumlah < this.terbaik.jumlah) this.terbaik = { jumlah, pilihan };
  }

  /**
   * Prices of scarce seats: what a seat costs beyond the training is given back for every seat that there is, so that any prices bound the
   * least from below. They rise where more come than there are seats and fall where seats are left.
   */
  private cariHargaKursi(mulai: Kasus): void {
    const { pelatihan } = this.soal;
    let terbaik = -Infinity;
    let harga = this.hargaKursi;
    const terbesar = Math.max(1, ...this.harga.map((satu, nomor) => satu + (this.kelas[nomor] ?? 0)));
    for (let putaran = 0; putaran < PUTARAN_HARGA_KURSI; putaran += 1) {
      const dinilai = this.computeTermurah(mulai, harga);
      if (dinilai === null) return;
      this.catat(dinilai.pilihan);
      if (dinilai.jumlah > terbaik + SELISIH) {
        terbaik = dinilai.jumlah;
        this.hargaKursi = harga;
      }
      const banyak = banyakPeserta(dinilai.pilihan);
      const lebih = pelatihan.map(({ kuota }, nomor) => (kuota === null ? 0 : (banyak.get(nomor) ?? 0) - kuota));
      if (lebih.every((satu, nomor) => satu <= 0 && (satu === 0 || harga[nomor] === 0))) return;
      const langkah = (terbesar * 0.5) / (1 + putaran);
      harga = harga.map((satu, nomor) => Math.max(0, satu + langkah * Math.sign(lebih[nomor] ?? 0)));
    }
  }

  /** The least that a case can take, with and without prices of seats; null when it cannot be. */
  private nilai(kasus: Kasus): KasusDinilai | null {
    const polos = this.computeTermurah(kasus, null);
    if (polos === null) return null;
    const berharga = this.hargaKursi.some((satu) => satu > 0) ? this.computeTermurah(kasus, this.hargaKursi) : null;
    if (berharga !== null) this.catat(berharga.pilihan);
    return { ...kasus, pilihan: polos.pilihan, batas: Math.max(polos.jumlah, berharga?.jumlah ?? 0) };
  }

  private computeTermurah({ kelas, larangan }: Kasus, hargaKursi: readonly number[] | null): Dinilai | null {
    const tutupan = this.pos.map((orang) => orang.map((calon) => (calon ? this.tutupan(calon, { kelas, larangan }, hargaKursi) : null)));
    const tugas = penugasanTermurah(tutupan.map((orang) => orang.map((satu) => satu?.jumlah ?? Infinity)));
    if (tugas === null) return null;
    const pilihan = tugas.flatMap((orang, pos) => {
      const calon = this.pos[pos]?.[orang];
      const satu = tutupan[pos]?.[orang] ?? null;
      return calon && satu ? [{ calon, tutupan: satu }] : [];
    });
    const diberikan = kelas.reduce((jumlah, satu, nomor) => (satu === "diberikan" ? jumlah + (this.kelas[nomor] ?? 0) : jumlah), 0);
    const kembali = (hargaKursi ?? []).reduce(
      (jumlah, satu, nomor) => (satu > 0 ? jumlah + satu * (this.soal.pelatihan[nomor]?.kuota ?? 0) : jumlah),
      0,
    );
    return { pilihan, jumlah: diberikan - kembali + pilihan.reduce((jumlah, satu) => jumlah + satu.tutupan.jumlah, 0) };
  }

  private tutupan(calon: CalonSiap, { kelas, larangan }: Kasus, hargaKursi: readonly number[] | null): Tutupan | null {
    const boleh = calon.berguna.filter(({ nomor }) => kelas[nomor] !== "tidak" && !larangan.has(`${calon.pegawaiId} ${nomor}`));
    const kunci = boleh.map(({ nomor }) => `${nomor}${kelas[nomor] === "diberikan" ? "+" : ""}`).join(" ");
    // Prices of seats stand still once the search has begun.
    const diketahui = hargaKursi === null ? calon.polos : this.hargaTetap ? calon.berharga : null;
    const ada = diketahui?.get(kunci);
    if (ada !== undefined) return ada;
    const pilihan = boleh.map(({ nomor, tutup }): PilihanTutup => ({
      nomor,
      tutup,
      harga: (this.harga[nomor] ?? 0) + (kelas[nomor] === "diberikan" ? 0 : (this.bagian[nomor] ?? 0)) + (hargaKursi?.[nomor] ?? 0),
      jp: this.soal.pelatihan[nomor]?.jp ?? 0,
    }));
    const hasil = tutupTermurah(calon.semua, pilihan, this.soal.jpTertinggi);
    diketahui?.set(kunci, hasil);
    return hasil;
  }

  /** What the choice of a case takes in full: each class once, whoever comes. */
  private sesungguhnya(pilihan: Pilihan): number {
    const ikut = pilihan.flatMap(({ tutupan }) => tutupan.ikut.map(({ nomor }) => nomor));
    const peserta = ikut.reduce((jumlah, nomor) => jumlah + (this.harga[nomor] ?? 0), 0);
    return [...new Set(ikut)].reduce((jumlah, nomor) => jumlah + (this.kelas[nomor] ?? 0), peserta);
  }

  /** The first training to which more come than it has seats, with who comes; null when all fit. */
  private melebihiKuota(pilihan: Pilihan): { readonly nomor: number; readonly peserta: readonly string[] } | null {
    const peserta = new Map<number, string[]>();
    for (const { calon, tutupan } of pilihan)
      for (const { nomor } of tutupan.ikut) peserta.set(nomor, [...(peserta.get(nomor) ?? []), calon.pegawaiId]);
    for (const [nomor, orang] of peserta)
      if (orang.length > (this.soal.pelatihan[nomor]?.kuota ?? Infinity)) return { nomor, peserta: orang };
    return null;
  }

  /**
   * The cases into which one falls apart. Of a class whose shares do not make up what it takes: it is given, or not. Of more people than seats: one of
   * the first so many and one more does not come.
   */
  private cabang({ kelas, larangan, pilihan }: KasusDinilai, penuh: ReturnType<Pencarian["melebihiKuota"]>): readonly Kasus[] {
    let nomor = -1;
    let kurang = SELISIH;
    for (const [satu, peserta] of banyakPeserta(pilihan)) {
      const selisih = kelas[satu] === "terbuka" ? (this.kelas[satu] ?? 0) - peserta * (this.bagian[satu] ?? 0) : 0;
      if (selisih > kurang) [nomor, kurang] = [satu, selisih];
    }
    if (nomor >= 0) return [kelas.with(nomor, "diberikan"), kelas.with(nomor, "tidak")].map((satu) => ({ kelas: satu, larangan }));
    if (penuh === null) return [];
    const kuota = this.soal.pelatihan[penuh.nomor]?.kuota ?? 0;
    return penuh.peserta.slice(0, kuota + 1).map((orang) => ({ kelas, larangan: new Set([...larangan, `${orang} ${penuh.nomor}`]) }));
  }
}

function siapkan(calon: CalonPos, pelatihan: readonly PelatihanTersedia[]): CalonSiap {
  const langkah = langkahCalon(calon);
  const berguna = pelatihan.flatMap((satu, nomor) => {
    const tutup = langkah.reduce((bit, milik, urutan) => (menjangkau(satu, milik) ? bit | (1n << BigInt(urutan)) : bit), 0n);
    return tutup === 0n ? [] : [{ nomor, tutup }];
  });
  return {
    pegawaiId: calon.pegawaiId,
    langkah,
    semua: (1n << BigInt(langkah.length)) - 1n,
    berguna,
    polos: new Map(),
    berharga: new Map(),
  };
}

/** How many come to each training. */
function banyakPeserta(pilihan: Pilihan): ReadonlyMap<number, number> {
  const banyak = new Map<number, number>();
  for (const { tutupan } of pilihan) for (const { nomor } of tutupan.ikut) banyak.set(nomor, (banyak.get(nomor) ?? 0) + 1);
  return banyak;
}

/** A sum that can only be whole. */
function bulat(jumlah: number): number {
  return Math.max(0, Math.ceil(jumlah - SELISIH));
}

/** Keeps the case that can take least at the end. */
function sisipkan(antrean: KasusDinilai[], kasus: KasusDinilai): void {
  let dari = 0;
  let sampai = antrean.length;
  while (dari < sampai) {
    const tengah = (dari + sampai) >> 1;
    if ((antrean[tengah]?.batas ?? 0) > kasus.batas) dari = tengah + 1;
    else sampai = tengah;
  }
  antrean.splice(dari, 0, kasus);
}

function pilihanPos(soal: SoalTermurah, nomor: number, { calon, tutupan }: Pilihan[number]): PilihanPos {
  return {
    jabatanId: soal.pos[nomor]?.jabatanId ?? "",
    pegawaiId: calon.pegawaiId,
    ikut: tutupan.ikut.map((satu) => ({
      pelatihanId: soal.pelatihan[satu.nomor]?.id ?? "",
      menutup: calon.langkah.filter((_, urutan) => (satu.tutup & (1n << BigInt(urutan))) !== 0n),
    })),
  };
}

/** What it would take without each training of an answer: more, or nothing that would do (null). */
export function tanpaSetiapPelatihan(
  soal: SoalTermurah,
  jawaban: Termurah,
  lapor: (selesai: number) => void = () => undefined,
): readonly { readonly pelatihanId: string; readonly jumlah: number | null }[] {
  const dipakai = [...new Set(jawaban.pilihan.flatMap(({ ikut }) => ikut.map(({ pelatihanId }) => pelatihanId)))];
  return dipakai.map((pelatihanId, nomor) => {
    const tanpa = new Pencarian({ ...soal, pelatihan: soal.pelatihan.filter(({ id }) => id !== pelatihanId) }).cari();
    lapor(nomor + 1);
    return { pelatihanId, jumlah: tanpa?.jumlah ?? null };
  });
}
