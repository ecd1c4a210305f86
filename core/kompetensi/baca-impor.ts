import { alamatSel } from "../intake/lembar";
import { isRumus, nameKey } from "../name";
import { BarisImpor } from "./baris-impor";
import { bacaBukti, bacaLevel, NAMA_KOMPETENSI_INTI } from "./ejaan";
import { kenaliKepala, type IsianKompetensi, type KepalaKompetensi } from "./judul-impor";
import { PencariNama, type BahanImporKompetensi } from "./nama-impor";
import type { BuktiPenilaian } from "./penilaian";
import type {
  BarisKamus,
  BarisPelatihanImpor,
  BarisPenilaianImpor,
  BarisStandarImpor,
  IsiImporKompetensi,
  MasalahKompetensi,
  PratinjauKompetensi,
  SebabPerabot,
} from "./pratinjau";

/** The rows that a file gives, and an account of all the others. */
export interface HasilBacaKompetensi extends Pick<PratinjauKompetensi, "lembar" | "masalah" | "pertanyaan"> {
  readonly isi: IsiImporKompetensi;
}

type KolomPelatihan = Omit<BarisPelatihanImpor, "nama" | "sasaran">;

/**
 * What a row says of its training: a figure that is written, and of quota and organiser, which may be none, also that the column is there and
 * empty. The name of a column whose figure cannot be read.
 */
function bacaKolomPelatihan(baris: BarisImpor): KolomPelatihan | "jp" | "biaya" | "biayaKelas" | "kuota" {
  const hasil: { -readonly [K in keyof KolomPelatihan]: KolomPelatihan[K] } = {};
  for (const isian of ["jp", "biaya", "biayaKelas"] as const) {
    const nilai = baris.angka(isian);
    if (nilai === "keliru") return isian;
    if (nilai !== null) hasil[isian] = nilai;
  }
  const kuota = baris.angka("kuota");
  if (kuota === "keliru") return "kuota";
  if (baris.punya("kuota")) hasil.kuota = kuota;
  if (baris.punya("penyelenggara")) hasil.penyelenggara = baris.teks("penyelenggara");
  return hasil;
}

/** A later row of a training says again only what it fills. */
function gabungKolom(lama: BarisPelatihanImpor | undefined, baru: KolomPelatihan): KolomPelatihan {
  const terisi = Object.entries(baru).filter(
    ([isian, nilai]) => (nilai !== null && nilai !== "") || lama?.[isian as keyof KolomPelatihan] === undefined,
  );
  return { ...lama, ...Object.fromEntries(terisi) };
}

/** What became of a row. */
type Akhir = "diambil" | "masalah" | "ditanyakan" | SebabPerabot;

/** Reads every row of every sheet: each is taken, furniture, a problem, or waits for an answer. Writes nothing. */
export function bacaImporKompetensi(bahan: BahanImporKompetensi): HasilBacaKompetensi {
  return new Pembaca(bahan).baca();
}

class Pembaca {
  private readonly masalah: MasalahKompetensi[] = [];
  private readonly kamus = new Map<string, BarisKamus>();
  private readonly standar = new Map<string, BarisStandarImpor>();
  private readonly penilaian = new Map<string, BarisPenilaianImpor>();
  private readonly pelatihan = new Map<string, BarisPelatihanImpor>();
  private readonly nama: PencariNama;

  constructor(private readonly bahan: BahanImporKompetensi) {
    this.nama = new PencariNama(bahan);
  }

  baca(): HasilBacaKompetensi {
    const kepala = this.bahan.lembar.map(({ baris }) => kenaliKepala(baris, (teks) => this.nama.dikenal(teks)));
    // A competency that the same file brings along is known to its other sheets.
    const urutan = [...this.bahan.lembar.keys()].toSorted(
      (a, b) => Number(kepala[b]?.jenis === "kamus") - Number(kepala[a]?.jenis === "kamus"),
    );
    const terbaca = new Map(urutan.map((nomor) => [nomor, this.bacaLembar(nomor, kepala[nomor] ?? null)]));
    return {
      lembar: [...this.bahan.lembar.keys()].flatMap((nomor) => terbaca.get(nomor) ?? []),
      masalah: this.masalah,
      pertanyaan: this.nama.pertanyaan(),
      isi: {
        kamus: [...this.kamus.values()],
        standar: [...this.standar.values()],
        penilaian: [...this.penilaian.values()],
        pelatihan: [...this.pelatihan.values()],
      },
    };
  }

  private bacaLembar(nomor: number, kepala: KepalaKompetensi | null): PratinjauKompetensi["lembar"][number] {
    const { nama, baris } = this.bahan.lembar[nomor] ?? { nama: "", baris: [] };
    const akhir = baris.map((satu) => this.bacaBaris(new BarisImpor(nama, satu, kepala), kepala));
    const banyak = (sebab: Akhir): number => akhir.filter((satu) => satu === sebab).length;
    const perabot = (["atasJudul", "kosong", "judulUlang", "lembarAsing"] as const).flatMap((sebab) =>
      banyak(sebab) === 0 ? [] : [[sebab, banyak(sebab)] as const],
    );
    return {
      nama,
      jenis: kepala?.jenis ?? null,
      baris: baris.length,
      diambil: banyak("diambil"),
      perabot: Object.fromEntries(perabot),
      masalah: banyak("masalah"),
      ditanyakan: banyak("ditanyakan"),
    };
  }

  private bacaBaris(baris: BarisImpor, kepala: KepalaKompetensi | null): Akhir {
    if (kepala === null) return "lembarAsing";
    if (baris.nomor <= kepala.nomor) return "atasJudul";
    if (baris.isJudul()) return "judulUlang";
    const kunci = { kamus: ["kompetensi"], standar: ["jabatan"], penilaian: ["nip", "nama"], pelatihan: ["pelatihan"] } as const;
    if (kunci[kepala.jenis].every((isian) => baris.teks(isian) === "") || baris.terisi() < 2) return "kosong";
    switch (kepala.jenis) {
      case "kamus":
        return this.bacaKamus(baris);
      case "standar":
        return this.bacaStandar(baris, kepala);
      case "penilaian":
        return this.bacaPenilaian(baris, kepala);
      case "pelatihan":
        return this.bacaPelatihan(baris);
    }
  }

  private bacaKamus(baris: BarisImpor): Akhir {
    const nama = baris.teks("kompetensi");
    if (isRumus(nama) || nama.length > 250) return this.tolak(baris, "kompetensi", "nama");
    const kunci = nameKey(nama);
    // The nine stand in the register: what a file says of them is left alone.
    if (NAMA_KOMPETENSI_INTI.has(kunci)) return "kosong";
    if (this.kamus.has(kunci)) return this.tolak(baris, "kompetensi", "ganda");
    const isian = ["kode", "urusan", "level1", "level2", "level3", "level4", "level5", "sumber"] as const;
    const isi = Object.fromEntries(isian.flatMap((satu) => (baris.punya(satu) ? [[satu, baris.teks(satu).slice(0, 2_000)]] : [])));
    this.kamus.set(kunci, { nama, isi });
    this.nama.kenalkan(nama);
    return "diambil";
  }

  private bacaStandar(baris: BarisImpor, kepala: KepalaKompetensi): Akhir {
    const jabatanId = this.nama.jabatan(baris.teks("jabatan"), baris.teks("unit"));
    if (jabatanId === null) return "ditanyakan";
    const sejak = baris.tanggal("sejak");
    if (sejak === "keliru") return this.tolak(baris, "sejak", "tanggal");
    return this.setiapNilai(baris, kepala, (kunci, level) => {
      const nama = `${jabatanId} ${kunci} ${sejak ?? ""}`;
      if (this.standar.has(nama)) return false;
      this.standar.set(nama, { jabatanId, kunci, level, sejak });
      return true;
    });
  }

  private bacaPenilaian(baris: BarisImpor, kepala: KepalaKompetensi): Akhir {
    const pegawai = this.nama.pegawai(baris.teks("nip"), baris.teks("nama"));
    if (pegawai === null) return "ditanyakan";
    if ("isian" in pegawai) return this.tolak(baris, pegawai.isian, pegawai.jenis);
    const { pegawaiId } = pegawai;
    const tanggal = baris.tanggal("tanggal");
    if (tanggal === "keliru" || tanggal === null || tanggal > this.bahan.per) return this.tolak(baris, "tanggal", "tanggal");
    const sampai = baris.tanggal("sampai");
    if (sampai === "keliru") return this.tolak(baris, "sampai", "tanggal");
    if (sampai !== null && sampai < tanggal) return this.tolak(baris, "sampai", "sampai");
    // A list of results without a column of its own says nothing of evidence: it was assessed.
    const bukti: BuktiPenilaian | null = baris.punya("bukti") && baris.teks("bukti") !== "" ? bacaBukti(baris.teks("bukti")) : "dinilai";
    if (bukti === null) return this.tolak(baris, "bukti", "bukti");
    return this.setiapNilai(baris, kepala, (kunci, level) => {
      const nama = `${pegawaiId} ${kunci} ${tanggal} ${bukti}`;
      if (this.penilaian.has(nama)) return false;
      this.penilaian.set(nama, {
        pegawaiId,
        kunci,
        level,
        tanggal,
        bukti,
        ...(baris.punya("sampai") ? { sampai } : {}),
        ...(baris.punya("sumber") ? { sumber: baris.teks("sumber").slice(0, 250) } : {}),
      });
      return true;
    });
  }

  private bacaPelatihan(baris: BarisImpor): Akhir {
    const nama = baris.teks("pelatihan");
    if (isRumus(nama) || nama.length > 250) return this.tolak(baris, "pelatihan", "nama");
    const kolom = bacaKolomPelatihan(baris);
    if (typeof kolom === "string") return this.tolak(baris, kolom, "angka");
    const dari = baris.teks("dariLevel") === "" ? null : (bacaLevel(baris.nilai("dariLevel")) ?? "keliru");
    const ke = bacaLevel(baris.nilai("keLevel"));
    if (ke === null || ke < 1) return this.tolak(baris, "keLevel", "level");
    if (dari === "keliru" || (dari ?? 0) >= ke) return this.tolak(baris, "dariLevel", "levelPelatihan");
    const kunci = this.nama.kompetensi(baris.teks("kompetensi"));
    if (kunci === null) return "ditanyakan";
    const lama = this.pelatihan.get(nameKey(nama));
    if (lama?.sasaran.some((satu) => satu.kunci === kunci) === true) return this.tolak(baris, "kompetensi", "ganda");
    const sasaran = [...(lama?.sasaran ?? []), { kunci, dariLevel: dari, keLevel: ke }];
    this.pelatihan.set(nameKey(nama), { ...gabungKolom(lama, kolom), nama, sasaran });
    return "diambil";
  }

  /** One level of a list, or one in each column of a matrix. A row of which any part cannot be read is a problem as a whole. */
  private setiapNilai(baris: BarisImpor, { matriks, asing }: KepalaKompetensi, taruh: (kunci: string, level: number) => boolean): Akhir {
    const panjang = matriks.length === 0;
    const sumber = panjang
      ? [{ kolom: baris.kolom("level"), kunci: this.nama.kompetensi(baris.teks("kompetensi")) }]
      : [
          ...matriks,
          ...asing.flatMap(({ kolom, teks }) =>
            baris.kosong(kolom) || this.nama.dikesampingkan(teks) ? [] : [{ kolom, kunci: this.nama.kompetensi(teks) }],
          ),
        ].filter(({ kolom }) => !baris.kosong(kolom));
    const nilai = sumber.map(({ kolom, kunci }) => ({ kolom, kunci, level: bacaLevel(baris.nilaiKolom(kolom)) }));
    const keliru = nilai.find(({ level }) => level === null);
    if (keliru) return this.tolakSel(baris, keliru.kolom, "level");
    if (nilai.some(({ kunci }) => kunci === null)) return "ditanyakan";
    for (const { kolom, kunci, level } of nilai)
      if (kunci !== null && level !== null && !taruh(kunci, level)) return this.tolakSel(baris, kolom, "ganda");
    return nilai.length === 0 ? "kosong" : "diambil";
  }

  private tolak(baris: BarisImpor, isian: IsianKompetensi, jenis: MasalahKompetensi["jenis"]): "masalah" {
    return this.tolakSel(baris, baris.kolom(isian), jenis);
  }

  private tolakSel(baris: BarisImpor, kolom: number, jenis: MasalahKompetensi["jenis"]): "masalah" {
    this.masalah.push({ lembar: baris.lembar, sel: alamatSel(Math.max(0, kolom), baris.nomor), jenis, tertulis: baris.teksKolom(kolom) });
    return "masalah";
  }
}
