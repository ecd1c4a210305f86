import {
  banyakPeserta,
  bulat,
  pilihanPos,
  SELISIH,
  siapkan,
  sisipkan,
  type CalonSiap,
  type Dinilai,
  type Kasus,
  type KasusDinilai,
  type Pilihan,
} from "./kasus-termurah";
import { penugasanTermurah } from "./penugasan-termurah";
import type { SoalTermurah, Termurah } from "./soal-termurah";
import { tutupTermurah, type PilihanTutup, type Tutupan } from "./tutup-termurah";

/** Rounds in which prices of seats are sought. */
const PUTARAN_HARGA_KURSI = 120;
const KASUS_TERBANYAK = 20_000;

/** One search, from the first bound to the proof that nothing is less. */
export class Pencarian {
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
