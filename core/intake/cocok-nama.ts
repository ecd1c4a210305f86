import { idAliasJabatan, idAliasUnit, type Ingatan } from "../ingatan";
import { nameKey } from "../name";
import { kunciKata } from "../sebutan/kunci";
import { sebutanMirip } from "../sebutan/mirip";
import { TEKS_TANYA } from "../text/pertanyaan";
import type { BahanTanya, DaftarTanya } from "./daftar-tanya";
import type { JabatanDraf, SusunanKantor, UnitDraf } from "./susunan";

/** Where a name stands: file, sheet and cell. */
export interface TempatNama {
  readonly berkas: number;
  readonly lembar: number;
  readonly sel: string;
}

type Jenis = "namaUnit" | "namaJabatan";

interface Calon {
  readonly nilai: string;
  readonly nama: string;
}

interface BahanPutusan {
  readonly nama: string;
  /** Unit of a jabatan; empty for a unit. */
  readonly di: string;
  readonly kunci: string;
  /** Id under which the answer is remembered. */
  readonly ingat: string;
  readonly semua: readonly Calon[];
  readonly tempat: TempatNama;
}

/** Likeness from which a name is asked about; beneath it two real titles differ by a word that matters. */
const NILAI_DITANYAKAN = 0.7;

/**
 * Names among which a near one is looked for. An office has far fewer units, and a unit far fewer jabatan; a list of a whole country
 * would spend minutes on comparing each with each, and only other orders of the same words are found there.
 */
const CALON_TERBANYAK = 400;

/**
 * Finds the unit or jabatan that a name means. Another spelling of a known one (case, abbreviations, punctuation) is the same;
 * other order of words is proposed as the same; a near name is asked about and is another one until somebody says otherwise.
 */
export class PencocokNama {
  private readonly tahu = new Map<string, string | null>();
  private readonly kata = new Map<string, string>();
  /** Remembered names of this import -> the draft's key of what they mean. */
  private readonly ingatanBaru = new Map<string, string>();

  constructor(
    private readonly susunan: SusunanKantor,
    private readonly tanya: DaftarTanya,
  ) {}

  /** The jabatan of a unit that a name means; null when it is a new one. */
  jabatan({ unit, nama, tempat }: { readonly unit: UnitDraf; readonly nama: string; readonly tempat: TempatNama }): JabatanDraf | null {
    const ada = this.susunan.jabatanDi(unit, nama);
    if (ada) {
      this.susunan.lengkapiNama(ada, nama);
      return ada;
    }
    const sanding = `${unit.kunci}\u0000${nameKey(nama)}`;
    const pilih = this.ingat(sanding, () => {
      const semua = this.susunan.jabatanUnit(unit).map((satu): Calon => ({ nilai: satu.asli?.id ?? satu.nama, nama: satu.nama }));
      const kunci = `${nameKey(unit.nama)}:${nameKey(nama)}`;
      return this.putuskan("namaJabatan", { nama, di: unit.nama, kunci, ingat: idAliasJabatan(unit.kunci, nama), semua, tempat });
    });
    const hasil =
      pilih === null ? null : (this.susunan.jabatanUnit(unit).find((satu) => satu.asli?.id === pilih || satu.nama === pilih) ?? null);
    if (hasil) this.ingatanBaru.set(idAliasJabatan(unit.kunci, nama), hasil.kunci);
    return hasil;
  }

  /** The unit that a near name means; null when the name is known as it stands, or is a new one. */
  unit({ nama, tempat }: { readonly nama: string; readonly tempat: TempatNama }): UnitDraf | null {
    if (this.susunan.unitBernama(nama).length > 0) return null;
    const pilih = this.ingat(`\u0001${nameKey(nama)}`, () => {
      const semua = this.susunan.semuaUnit().map((satu): Calon => ({ nilai: satu.asli?.id ?? satu.nama, nama: satu.nama }));
      return this.putuskan("namaUnit", { nama, di: "", kunci: nameKey(nama), ingat: idAliasUnit(nama), semua, tempat });
    });
    const hasil = pilih === null ? null : (this.susunan.semuaUnit().find((satu) => satu.asli?.id === pilih || satu.nama === pilih) ?? null);
    if (hasil) this.ingatanBaru.set(idAliasUnit(nama), hasil.kunci);
    return hasil;
  }

  /** An answer as it is kept: the name of something that this import makes becomes its key, which becomes an id when it is written. */
  ingatan(satu: Ingatan): Ingatan {
    const kunci = this.ingatanBaru.get(satu.id);
    return kunci === undefined || satu.nilai === "" ? satu : { id: satu.id, nilai: kunci };
  }

  private kunciKata(nama: string): string {
    const tahu = this.kata.get(nama) ?? kunciKata(nama);
    this.kata.set(nama, tahu);
    return tahu;
  }

  private ingat(kunci: string, cari: () => string | null): string | null {
    const tahu = this.tahu.get(kunci);
    if (tahu !== undefined) return tahu;
    const baru = cari();
    this.tahu.set(kunci, baru);
    return baru;
  }

  private putuskan(jenis: Jenis, { nama, di, kunci, ingat, semua, tempat }: BahanPutusan): string | null {
    const diingat = this.tanya.jawabanUntuk(`${jenis}:${kunci}`, ingat);
    const kata = this.kunciKata(nama);
    const sama = semua.filter((satu) => this.kunciKata(satu.nama) === kata);
    const mirip = (
      semua.length > CALON_TERBANYAK
        ? []
        : sebutanMirip(
            nama,
            semua.map((satu) => satu.nama),
          )
    ).flatMap(({ calon, nilai }) => (nilai < NILAI_DITANYAKAN ? [] : (semua.find((satu) => satu.nama === calon) ?? [])));
    const calon = [...new Map([...sama, ...mirip].map((satu) => [satu.nilai, satu])).values()];
    if (calon.length === 0 && diingat === null) return null;
    const jawaban = this.tanya.tanyakan(bahanTanya(jenis, { nama, di, kunci, calon, sama: sama.length === 1, tempat, ingat }));
    return jawaban === "" ? null : jawaban;
  }
}

function bahanTanya(
  jenis: Jenis,
  bahan: {
    readonly nama: string;
    readonly di: string;
    readonly kunci: string;
    readonly calon: readonly Calon[];
    readonly sama: boolean;
    readonly tempat: TempatNama;
    readonly ingat: string;
  },
): BahanTanya {
  const { nama, di, calon, sama, tempat } = bahan;
  return {
    kunci: `${jenis}:${bahan.kunci}`,
    jenis,
    desakan: sama ? "usul" : "tanya",
    ...tempat,
    kalimat: TEKS_TANYA.nama(nama, di),
    pilihan: [
      ...calon.map((satu) => ({ nilai: satu.nilai, label: TEKS_TANYA.samaDengan(satu.nama), akibat: "" })),
      { nilai: "", label: TEKS_TANYA.tersendiri, akibat: "" },
    ],
    bebas: null,
    bawaan: sama ? (calon[0]?.nilai ?? "") : "",
    ingat: bahan.ingat,
  };
}
