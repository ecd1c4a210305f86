import { groupBy } from "../group";
import { nameKey } from "../name";
import { awalanIngatan, idAliasJabatan, idAliasUnit } from "../ingatan";
import { kembar, masaPemangkuan, menurutPindah, type Masa } from "./kembar";
import type { BahanGabung, KehilanganGabung, KolomGabung, RencanaGabung, TabelGabung, TulisanGabung } from "./rencana-gabung";
import type { Jabatan, Unit } from "./jabatan";
import { barisPengikut, pengikutGugur } from "./pengikut-gugur";
import { keAtas } from "./ke-atas";
import { pindahkanAnjab, pindahkanFungsi } from "./pindah-anjab";

/** Whether a row stands somewhere below another one of its tree. */
export function dibawah(semua: readonly { readonly id: string; readonly indukId: string | null }[], id: string, atasId: string): boolean {
  const induk = new Map(semua.map((satu) => [satu.id, satu.indukId]));
  for (const kini of keAtas(induk.get(id), (satu) => induk.get(satu))) if (kini === atasId) return true;
  return false;
}

/** Carries the state through the joins of one plan, so that each sees what those before it did. */
export class Penggabung {
  private kini: BahanGabung;
  private readonly tulisan: TulisanGabung[] = [];
  private readonly kehilangan: KehilanganGabung[] = [];
  private readonly jumlah = {
    pegawai: 0,
    penugasan: 0,
    tugas: 0,
    unsur: 0,
    fungsi: 0,
    bawahan: 0,
    jabatan: 0,
    jabatanDigabung: 0,
    unit: 0,
  };

  constructor(bahan: BahanGabung) {
    this.kini = bahan;
  }

  rencana(): RencanaGabung {
    return { tulisan: this.tulisan, ringkasan: { ...this.jumlah, kehilangan: this.kehilangan } };
  }

  /** The office after what was planned so far. */
  hasil(): BahanGabung {
    return this.kini;
  }

  /** Changes columns of a unit, where nothing is joined. */
  ubahUnit({ id }: Pick<Unit, "id">, isi: KolomGabung): void {
    this.ubah("unit", id, isi);
    this.kini = { ...this.kini, unit: this.kini.unit.map((satu) => (satu.id === id ? { ...satu, ...isi } : satu)) };
  }

  /** Puts one jabatan into another; `ingat` remembers its name as another one of the target. */
  jabatan(dari: Jabatan, ke: Jabatan, { ingat }: { readonly ingat: boolean }): void {
    this.catatTakSama(dari, ke);
    this.pindahkanOrang(dari, ke);
    this.pindahkanMetode(dari, ke);
    this.pindahkanTugas(dari, ke);
    this.pindahkanUnsur(dari, ke);
    this.pindahkanUsul(dari, ke);
    this.pindahkanBawahan(dari, ke);
    this.pindahkanSkenario(dari.id, ke.id);
    this.pindahkanPengikut(dari, ke);
    this.arahkanIngatan(awalanIngatan("aliasJabatan"), dari.id, ke.id);
    if (ingat) this.ingat(idAliasJabatan(dari.unitId, dari.nama), ke.id);
    this.hapus("jabatan", dari.id);
    this.kini = { ...this.kini, jabatan: this.kini.jabatan.filter((satu) => satu.id !== dari.id) };
  }

  unit(dari: Unit, ke: Unit): void {
    const diTujuan = new Map(this.kini.jabatan.filter((satu) => satu.unitId === ke.id).map((satu) => [nameKey(satu.nama), satu]));
    for (const satu of this.kini.jabatan.filter(({ unitId }) => unitId === dari.id)) {
      const sama = diTujuan.get(nameKey(satu.nama));
      if (sama) {
        this.jumlah.jabatanDigabung += 1;
        this.jabatan(satu, sama, { ingat: false });
      } else {
        this.jumlah.jabatan += 1;
        this.ubahJabatan(satu, { unitId: ke.id });
      }
    }
    const anakKe = new Map(this.kini.unit.filter(({ indukId }) => indukId === ke.id).map((satu) => [nameKey(satu.nama), satu]));
    for (const anak of this.kini.unit.filter(({ indukId }) => indukId === dari.id)) {
      const sama = anakKe.get(nameKey(anak.nama));
      if (sama && sama.id !== dari.id) this.unit(anak, sama);
      else {
        this.jumlah.unit += 1;
        this.ubahUnit(anak, { indukId: ke.id });
      }
    }
    if (ke.kode === null && dari.kode !== null) this.ubah("unit", ke.id, { kode: dari.kode });
    const fungsi = pindahkanFungsi(this.kini, dari.id, ke.id);
    this.tulisan.push(...fungsi.tulisan);
    this.jumlah.fungsi += fungsi.pindah;
    this.kini = { ...this.kini, ...fungsi.bahan };
    this.pindahkanPengikut(dari, ke);
    this.arahkanIngatan(awalanIngatan("aliasUnit"), dari.id, ke.id);
    this.pindahkanAliasUnit(dari.id, ke.id);
    if (nameKey(dari.nama) !== nameKey(ke.nama)) this.ingat(idAliasUnit(dari.nama), ke.id);
    this.hapus("unit", dari.id);
    this.kini = { ...this.kini, unit: this.kini.unit.filter((satu) => satu.id !== dari.id) };
  }

  /** Figures that both have and that differ: those of the target stay. What only the joined one has, the target takes. */
  private catatTakSama(dari: Jabatan, ke: Jabatan): void {
    for (const jenis of ["kursi", "kelas"] as const) {
      const [tinggal, hilang] = [ke[jenis], dari[jenis]];
      if (tinggal !== null && hilang !== null && tinggal !== hilang) this.kehilangan.push({ jenis, jabatan: ke.nama, tinggal, hilang });
    }
    const isi: Partial<Record<"kursi" | "kelas" | "kode" | "jenjang", string | number>> = {};
    for (const kolom of ["kursi", "kelas", "kode"] as const) {
      const nilai = dari[kolom];
      if (ke[kolom] === null && nilai !== null) isi[kolom] = nilai;
    }
    if (ke.jenis === dari.jenis && ke.jenjang === null && dari.jenjang !== null) isi.jenjang = dari.jenjang;
    if (Object.keys(isi).length > 0) this.ubahJabatan(ke, isi);
  }

  private pindahkanOrang(dari: Jabatan, ke: Jabatan): void {
    const masa = [...groupBy(this.kini.pemangkuan, ({ pegawaiId }) => pegawaiId).values()]
      .flatMap(masaPemangkuan)
      .filter(({ jabatanId }) => jabatanId === dari.id || jabatanId === ke.id);
    const tinggal = new Set<string>();
    for (const milik of groupBy(masa, ({ pegawaiId }) => pegawaiId).values()) {
      const ada: Masa[] = [];
      for (const satu of milik.toSorted(menurutPindah(ke.id))) if (!ada.some((lain) => kembar(lain, satu))) ada.push(satu);
      for (const { id } of ada) tinggal.add(id);
    }
    const milik = this.kini.pemangkuan.filter(({ jabatanId }) => jabatanId === dari.id || jabatanId === ke.id);
    const gugur = milik.filter(({ id }) => !tinggal.has(id));
    for (const satu of gugur) this.hapus("riwayatJabatan", satu.id);
    const beban = gugur.filter(({ jenis }) => jenis !== "definitif").length;
    if (beban > 0) this.kehilangan.push({ jenis: "penugasan", jabatan: ke.nama, jumlah: beban });
    const pindah = milik.filter(({ id, jabatanId }) => jabatanId === dari.id && tinggal.has(id));
    for (const satu of pindah) this.ubah("riwayatJabatan", satu.id, { jabatanId: ke.id });
    this.jumlah.pegawai += new Set(pindah.filter(({ jenis }) => jenis === "definitif").map(({ pegawaiId }) => pegawaiId)).size;
    this.jumlah.penugasan += pindah.filter(({ jenis }) => jenis !== "definitif").length;
    const pemangkuan = this.kini.pemangkuan
      .filter((satu) => !gugur.includes(satu))
      .map((satu) => (satu.jabatanId === dari.id ? { ...satu, jabatanId: ke.id } : satu));
    this.kini = { ...this.kini, pemangkuan };
  }

  /** A method of the joined one comes along only where the target has neither a method nor tasks of its own: it would replace them. */
  private pindahkanMetode(dari: Jabatan, ke: Jabatan): void {
    const [milikDari, milikKe] = [dari, ke].map(({ id }) => this.kini.metode.find((satu) => satu.id === id));
    const tugasDari = this.kini.tugas.filter(({ jabatanId }) => jabatanId === dari.id).length;
    const bertugas = this.kini.tugas.some(({ jabatanId }) => jabatanId === ke.id);
    const hilang = milikDari?.jenis ?? "tugasPerTugas";
    const tinggal = milikKe?.jenis ?? "tugasPerTugas";
    const pindah = milikDari !== undefined && milikKe === undefined && !bertugas;
    if (milikDari && pindah) this.tambah("metode", { id: ke.id, jenis: milikDari.jenis, isian: milikDari.isian });
    else if (hilang !== "tugasPerTugas") this.kehilangan.push({ jenis: "metode", jabatan: ke.nama, tinggal, hilang });
    if (!pindah && hilang === "tugasPerTugas" && tinggal !== "tugasPerTugas" && tugasDari > 0)
      this.kehilangan.push({ jenis: "tugasTidakDihitung", jabatan: ke.nama, metode: tinggal, tugas: tugasDari });
    if (milikDari) this.hapus("metode", dari.id);
    const metode = this.kini.metode.filter((satu) => satu !== milikDari);
    this.kini = { ...this.kini, metode: milikDari && pindah ? [...metode, { ...milikDari, id: ke.id }] : metode };
  }

  /** The tasks of the joined one follow those of the target, in their own order. */
  private pindahkanTugas(dari: Jabatan, ke: Jabatan): void {
    let urutan = this.kini.tugas.reduce((akhir, satu) => (satu.jabatanId === ke.id ? Math.max(akhir, satu.urutan) : akhir), -1);
    const pindah = new Map<string, number>();
    const milik = this.kini.tugas.filter(({ jabatanId }) => jabatanId === dari.id);
    for (const { id } of milik.toSorted((a, b) => a.urutan - b.urutan || (a.id < b.id ? -1 : 1))) pindah.set(id, (urutan += 1));
    for (const [id, tempat] of pindah) this.ubah("tugas", id, { jabatanId: ke.id, urutan: tempat });
    this.jumlah.tugas += pindah.size;
    const tugas = this.kini.tugas.map((satu) => {
      const tempat = pindah.get(satu.id);
      return tempat === undefined ? satu : { ...satu, jabatanId: ke.id, urutan: tempat };
    });
    this.kini = { ...this.kini, tugas };
  }

  private pindahkanUnsur(dari: Jabatan, ke: Jabatan): void {
    const { bahan, tulisan, kehilangan, pindah } = pindahkanAnjab(this.kini, dari, ke);
    this.tulisan.push(...tulisan);
    this.kehilangan.push(...kehilangan);
    this.jumlah.unsur += pindah;
    this.kini = { ...this.kini, ...bahan };
  }

  private pindahkanUsul(dari: Jabatan, ke: Jabatan): void {
    const [milikDari, milikKe] = [dari, ke].map(({ id }) => this.kini.usul.find((satu) => satu.id === id));
    if (!milikDari) return;
    if (milikKe) this.kehilangan.push({ jenis: "usul", jabatan: ke.nama, tinggal: milikKe.jumlah, hilang: milikDari.jumlah });
    else this.tambah("usulFormasi", { id: ke.id, jumlah: milikDari.jumlah, alasan: milikDari.alasan });
    this.hapus("usulFormasi", dari.id);
    const usul = this.kini.usul.filter((satu) => satu !== milikDari);
    this.kini = { ...this.kini, usul: milikKe ? usul : [...usul, { ...milikDari, id: ke.id }] };
  }

  /**
   * Those who reported to the joined one report to the target. A target that stood below takes the place of the joined one first; one
   * without superior takes that of the joined one.
   */
  private pindahkanBawahan(dari: Jabatan, ke: Jabatan): void {
    if (dibawah(this.kini.jabatan, ke.id, dari.id)) {
      const { indukId } = this.kini.jabatan.find(({ id }) => id === dari.id) ?? dari;
      this.ubahJabatan(ke, { indukId });
    }
    for (const satu of this.kini.jabatan.filter(({ indukId, id }) => indukId === dari.id && id !== ke.id)) {
      this.jumlah.bawahan += 1;
      this.ubahJabatan(satu, { indukId: ke.id });
    }
    const [atasanDari, atasanKe] = [dari, ke].map(({ id }) => this.kini.jabatan.find((satu) => satu.id === id)?.indukId ?? null);
    if (atasanKe !== null || !atasanDari || atasanDari === ke.id || dibawah(this.kini.jabatan, atasanDari, ke.id)) return;
    this.ubahJabatan(ke, { indukId: atasanDari });
  }

  /** Scenarios follow their tasks; a move between the two jabatan is none any more. */
  private pindahkanSkenario(dariId: string, keId: string): void {
    const ke = (id: string): string => (id === dariId ? keId : id);
    const ubahanSkenario = this.kini.ubahanSkenario.flatMap((satu) => {
      if (satu.jabatanId !== dariId && satu.asalJabatanId !== dariId) return [satu];
      const asalJabatanId = ke(satu.asalJabatanId);
      const tujuan = satu.jabatanId === null ? null : ke(satu.jabatanId);
      const jabatanId = satu.terbuka && tujuan === asalJabatanId ? null : tujuan;
      if (satu.terbuka && jabatanId === null && satu.volume === null && satu.normaWaktuMenit === null) {
        this.hapus("ubahanSkenario", satu.id);
        return [];
      }
      this.ubah("ubahanSkenario", satu.id, { jabatanId, asalJabatanId });
      return [{ ...satu, jabatanId, asalJabatanId }];
    });
    this.kini = { ...this.kini, ubahanSkenario };
  }

  /** Rows that only name the joined one name the target, but for those that cannot come along. */
  private pindahkanPengikut(dari: Jabatan | Unit, ke: Jabatan | Unit): void {
    const hilang = pengikutGugur(this.kini.pengikut, { dari: dari.id, ke: ke.id });
    const gugur = new Map(this.kini.pengikut.filter((satu) => hilang.has(barisPengikut(satu))).map((satu) => [barisPengikut(satu), satu]));
    const pindah = this.kini.pengikut.filter((satu) => satu.indukId === dari.id && !hilang.has(barisPengikut(satu)));
    for (const { tabel, id } of gugur.values()) this.hapus(tabel, id);
    for (const { tabel, id, kolom } of pindah) this.ubah(tabel, id, { [kolom]: ke.id });
    for (const [jenis, tabel] of [
      ["standar", "standarKompetensi"],
      ["predikat", "predikatOrganisasi"],
      ["batasanPenempatan", "batasanPenempatan"],
      ["usulPenempatan", "usulPenempatan"],
    ] as const) {
      const jumlah = [...gugur.values()].filter((satu) => satu.tabel === tabel).length;
      if (jumlah > 0) this.kehilangan.push({ jenis, jabatan: ke.nama, jumlah });
    }
    const pengikut = this.kini.pengikut
      .filter((satu) => !hilang.has(barisPengikut(satu)))
      .map((satu) => (satu.indukId === dari.id ? { ...satu, indukId: ke.id } : satu));
    this.kini = { ...this.kini, pengikut };
  }

  /** Names remembered for the joined one mean the target from now on. */
  private arahkanIngatan(awalan: string, dariId: string, keId: string): void {
    for (const { id, nilai } of this.kini.ingatan) if (id.startsWith(awalan) && nilai === dariId) this.ingat(id, keId);
  }

  /** Names of jabatan remembered within a unit move with its jabatan, unless the target unit remembers that name already. */
  private pindahkanAliasUnit(dariId: string, keId: string): void {
    const awalan = `${awalanIngatan("aliasJabatan")}${dariId}:`;
    for (const { id, nilai } of this.kini.ingatan.filter((satu) => satu.id.startsWith(awalan))) {
      const baru = `${awalanIngatan("aliasJabatan")}${keId}:${id.slice(awalan.length)}`;
      if (!this.kini.ingatan.some((satu) => satu.id === baru)) this.ingat(baru, nilai);
      this.hapus("ingatan", id);
      this.kini = { ...this.kini, ingatan: this.kini.ingatan.filter((satu) => satu.id !== id) };
    }
  }

  /** Remembers another name of a row. */
  ingat(id: string, nilai: string): void {
    const ada = this.kini.ingatan.some((satu) => satu.id === id);
    if (ada) this.ubah("ingatan", id, { nilai });
    else this.tambah("ingatan", { id, nilai });
    this.kini = { ...this.kini, ingatan: [...this.kini.ingatan.filter((satu) => satu.id !== id), { id, nilai }] };
  }

  /** Changes columns of a jabatan, where nothing is joined. */
  ubahJabatan({ id }: Pick<Jabatan, "id">, isi: KolomGabung): void {
    this.ubah("jabatan", id, isi);
    this.kini = { ...this.kini, jabatan: this.kini.jabatan.map((satu) => (satu.id === id ? { ...satu, ...isi } : satu)) };
  }

  private tambah(tabel: TabelGabung, isi: KolomGabung): void {
    this.tulisan.push({ aksi: "tambah", tabel, isi });
  }

  private ubah(tabel: TabelGabung, id: string, isi: KolomGabung): void {
    this.tulisan.push({ aksi: "ubah", tabel, id, isi });
  }

  private hapus(tabel: TabelGabung, id: string): void {
    this.tulisan.push({ aksi: "hapus", tabel, id });
  }
}
