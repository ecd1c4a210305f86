import type { PlainDate } from "../date";
import { alamatSel, selKosong, teksSel, type BarisMentah, type IsiSel } from "../intake/lembar";
import { bacaTanggalSel, bacaTanggalTeks } from "../intake/tanggal";
import { isRumus, nameKey, tidyText } from "../name";
import { sebutanMirip } from "../sebutan/mirip";
import { bacaBukti, bacaLevel, NAMA_KOMPETENSI_INTI } from "./ejaan";
import { isianJudul, kenaliKepala, type IsianKompetensi, type KepalaKompetensi } from "./judul-impor";
import type { Kompetensi } from "./kamus";
import type { BuktiPenilaian } from "./penilaian";
import type {
  BarisKamus,
  BarisPelatihanImpor,
  BarisPenilaianImpor,
  BarisStandarImpor,
  IsiImporKompetensi,
  MasalahKompetensi,
  PertanyaanKompetensi,
  PratinjauKompetensi,
  SebabPerabot,
} from "./pratinjau";

/** What names in a file are looked up in. */
export interface BahanImporKompetensi {
  readonly lembar: readonly { readonly nama: string; readonly baris: readonly BarisMentah[] }[];
  readonly kamus: readonly (Kompetensi & { readonly kode: string })[];
  readonly jabatan: readonly { readonly id: string; readonly nama: string; readonly unit: string }[];
  readonly pegawai: readonly { readonly id: string; readonly nama: string; readonly nip: string | null }[];
  /** What was answered now or before: kind and key of a text -> id; null leaves the rows out. */
  readonly jawaban: ReadonlyMap<string, string | null>;
  readonly per: PlainDate;
}

/** The rows that a file gives, and an account of all the others. */
export interface HasilBacaKompetensi extends Pick<PratinjauKompetensi, "lembar" | "masalah" | "pertanyaan"> {
  readonly isi: IsiImporKompetensi;
}

/** How an answer is kept: by kind and key of the text. */
export function kunciJawaban(jenis: PertanyaanKompetensi["jenis"], teks: string): string {
  return `${jenis} ${nameKey(teks)}`;
}

/** Thrown away within the reader: a row that cannot be taken, with the reason already told. */
type Akhir = "diambil" | "masalah" | "ditanyakan" | SebabPerabot;

/** Reads every row of every sheet: each is taken, furniture, a problem, or waits for an answer. Writes nothing. */
export function bacaImporKompetensi(bahan: BahanImporKompetensi): HasilBacaKompetensi {
  return new Pembaca(bahan).baca();
}

class Pembaca {
  private readonly masalah: MasalahKompetensi[] = [];
  private readonly pertanyaan = new Map<string, { jenis: PertanyaanKompetensi["jenis"]; teks: string; baris: number }>();
  private readonly kamus = new Map<string, BarisKamus>();
  private readonly standar = new Map<string, BarisStandarImpor>();
  private readonly penilaian = new Map<string, BarisPenilaianImpor>();
  private readonly pelatihan = new Map<string, BarisPelatihanImpor>();
  private readonly namaKompetensi: Map<string, string>;
  private readonly jabatanMenurutNama = new Map<string, { readonly id: string; readonly unit: string }[]>();
  private readonly menurutNip = new Map<string, BahanImporKompetensi["pegawai"][number]>();
  private readonly pegawaiMenurutNama = new Map<string, BahanImporKompetensi["pegawai"][number][]>();

  constructor(private readonly bahan: BahanImporKompetensi) {
    this.namaKompetensi = new Map(NAMA_KOMPETENSI_INTI);
    for (const { kunci, nama, kode } of bahan.kamus)
      for (const teks of [nama, kode]) if (teks !== "") this.namaKompetensi.set(nameKey(teks), kunci);
    for (const { id, nama, unit } of bahan.jabatan) tambah(this.jabatanMenurutNama, nameKey(nama), { id, unit: nameKey(unit) });
    for (const satu of bahan.pegawai) {
      if (satu.nip !== null) this.menurutNip.set(satu.nip, satu);
      tambah(this.pegawaiMenurutNama, nameKey(satu.nama), satu);
    }
  }

  baca(): HasilBacaKompetensi {
    const kepala = this.bahan.lembar.map(({ baris }) => kenaliKepala(baris, (teks) => this.namaKompetensi.get(nameKey(teks)) ?? null));
    // A competency that the same file brings along is known to its other sheets.
    const urutan = [...this.bahan.lembar.keys()].toSorted(
      (a, b) => Number(kepala[b]?.jenis === "kamus") - Number(kepala[a]?.jenis === "kamus"),
    );
    const terbaca = new Map(urutan.map((nomor) => [nomor, this.bacaLembar(nomor, kepala[nomor] ?? null)]));
    return {
      lembar: [...this.bahan.lembar.keys()].flatMap((nomor) => terbaca.get(nomor) ?? []),
      masalah: this.masalah,
      pertanyaan: [...this.pertanyaan.values()].map((satu) => ({ ...satu, saran: this.saran(satu) })),
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
    if (!this.namaKompetensi.has(kunci)) this.namaKompetensi.set(kunci, BARU + nama);
    return "diambil";
  }

  private bacaStandar(baris: BarisImpor, kepala: KepalaKompetensi): Akhir {
    const jabatanId = this.jabatan(baris);
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
    const pegawaiId = this.pegawai(baris);
    if (pegawaiId === "masalah" || pegawaiId === "ditanyakan") return pegawaiId;
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
      this.penilaian.set(nama, { pegawaiId, kunci, level, tanggal, bukti, sampai, sumber: baris.teks("sumber").slice(0, 250) });
      return true;
    });
  }

  private bacaPelatihan(baris: BarisImpor): Akhir {
    const nama = baris.teks("pelatihan");
    if (isRumus(nama) || nama.length > 250) return this.tolak(baris, "pelatihan", "nama");
    const angka: Partial<Record<IsianKompetensi, number | null>> = {};
    for (const isian of ["jp", "biaya", "biayaKelas", "kuota"] as const) {
      const nilai = baris.angka(isian);
      if (nilai === "keliru") return this.tolak(baris, isian, "angka");
      angka[isian] = nilai;
    }
    const dari = baris.teks("dariLevel") === "" ? 0 : bacaLevel(baris.nilai("dariLevel"));
    const ke = bacaLevel(baris.nilai("keLevel"));
    if (ke === null || ke < 1) return this.tolak(baris, "keLevel", "level");
    if (dari === null || dari >= ke) return this.tolak(baris, "dariLevel", "levelPelatihan");
    const kunci = this.kompetensi(baris.teks("kompetensi"));
    if (kunci === null) return "ditanyakan";
    const lama = this.pelatihan.get(nameKey(nama));
    if (lama?.sasaran.some((satu) => satu.kunci === kunci) === true) return this.tolak(baris, "kompetensi", "ganda");
    this.pelatihan.set(nameKey(nama), {
      nama,
      jp: angka.jp ?? lama?.jp ?? 0,
      biaya: angka.biaya ?? lama?.biaya ?? 0,
      biayaKelas: angka.biayaKelas ?? lama?.biayaKelas ?? 0,
      kuota: angka.kuota ?? lama?.kuota ?? null,
      penyelenggara: baris.teks("penyelenggara") || (lama?.penyelenggara ?? ""),
      sasaran: [...(lama?.sasaran ?? []), { kunci, dariLevel: dari, keLevel: ke }],
    });
    return "diambil";
  }

  /** One level of a list, or one in each column of a matrix. A row of which any part cannot be read is a problem as a whole. */
  private setiapNilai(baris: BarisImpor, { matriks }: KepalaKompetensi, taruh: (kunci: string, level: number) => boolean): Akhir {
    const panjang = matriks.length === 0;
    const sumber = panjang
      ? [{ kolom: baris.kolom("level"), kunci: this.kompetensi(baris.teks("kompetensi")) }]
      : matriks.filter(({ kolom }) => !baris.kosong(kolom));
    const nilai = sumber.map(({ kolom, kunci }) => ({ kolom, kunci, level: bacaLevel(baris.nilaiKolom(kolom)) }));
    const keliru = nilai.find(({ level }) => level === null);
    if (keliru) return this.tolakSel(baris, keliru.kolom, "level");
    if (nilai.some(({ kunci }) => kunci === null)) return "ditanyakan";
    for (const { kolom, kunci, level } of nilai)
      if (kunci !== null && level !== null && !taruh(kunci, level)) return this.tolakSel(baris, kolom, "ganda");
    return nilai.length === 0 ? "kosong" : "diambil";
  }

  private kompetensi(teks: string): string | null {
    return this.namaKompetensi.get(nameKey(teks)) ?? this.tanya("kompetensi", teks);
  }

  private jabatan(baris: BarisImpor): string | null {
    const nama = baris.teks("jabatan");
    const unit = nameKey(baris.teks("unit"));
    const sama = this.jabatanMenurutNama.get(nameKey(nama)) ?? [];
    const [satu, lain] = sama.length > 1 ? sama.filter((calon) => calon.unit === unit) : sama;
    if (satu && !lain) return satu.id;
    return this.tanya("jabatan", unit === "" ? nama : `${nama} (${baris.teks("unit")})`);
  }

  /** By NIP when there is one, else by a name that only one person bears. */
  private pegawai(baris: BarisImpor): string {
    const nip = baris.teks("nip").replace(/\D/gu, "");
    const nama = baris.teks("nama");
    if (nip !== "") {
      const menurutNip = this.menurutNip.get(nip);
      if (!menurutNip) return this.tolak(baris, "nip", "pegawai");
      return nama === "" || nameKey(nama).includes(nameKey(menurutNip.nama).split(" ")[0] ?? "")
        ? menurutNip.id
        : this.tolak(baris, "nama", "nipBeda");
    }
    const sama = this.pegawaiMenurutNama.get(nameKey(nama)) ?? [];
    const [satu, lain] = sama;
    if (satu && !lain) return satu.id;
    return this.tanya("pegawai", nama) ?? "ditanyakan";
  }

  private tanya(jenis: PertanyaanKompetensi["jenis"], teks: string): string | null {
    const kunci = kunciJawaban(jenis, teks);
    const dijawab = this.bahan.jawaban.get(kunci) ?? null;
    if (dijawab !== null) return dijawab;
    const lama = this.pertanyaan.get(kunci);
    if (lama) lama.baris += 1;
    else if (!this.bahan.jawaban.has(kunci)) this.pertanyaan.set(kunci, { jenis, teks, baris: 1 });
    return null;
  }

  private saran({ jenis, teks }: { readonly jenis: PertanyaanKompetensi["jenis"]; readonly teks: string }): PertanyaanKompetensi["saran"] {
    const calon = {
      kompetensi: this.bahan.kamus.map(({ kunci, nama }) => ({ id: kunci, nama })),
      jabatan: this.bahan.jabatan.map(({ id, nama, unit }) => ({ id, nama: `${nama} (${unit})` })),
      pegawai: this.bahan.pegawai.map(({ id, nama, nip }) => ({ id, nama: nip === null ? nama : `${nama} (${nip})` })),
    }[jenis];
    const nama = new Map(calon.map((satu) => [satu.nama, satu]));
    return sebutanMirip(teks, [...nama.keys()]).flatMap((satu) => nama.get(satu.calon) ?? []);
  }

  private tolak(baris: BarisImpor, isian: IsianKompetensi, jenis: MasalahKompetensi["jenis"]): "masalah" {
    return this.tolakSel(baris, baris.kolom(isian), jenis);
  }

  private tolakSel(baris: BarisImpor, kolom: number, jenis: MasalahKompetensi["jenis"]): "masalah" {
    this.masalah.push({ lembar: baris.lembar, sel: alamatSel(Math.max(0, kolom), baris.nomor), jenis, tertulis: baris.teksKolom(kolom) });
    return "masalah";
  }
}

/** What a competency that the file itself brings is called until it has an id. */
export const BARU = "baru:";

function tambah<V>(peta: Map<string, V[]>, kunci: string, nilai: V): void {
  const lama = peta.get(kunci);
  if (lama) lama.push(nilai);
  else peta.set(kunci, [nilai]);
}

/** One row by its fields. */
class BarisImpor {
  readonly nomor: number;
  private readonly sel: readonly IsiSel[];

  constructor(
    readonly lembar: string,
    baris: BarisMentah,
    private readonly kepala: KepalaKompetensi | null,
  ) {
    this.nomor = baris.nomor;
    this.sel = baris.sel;
  }

  kolom(isian: IsianKompetensi): number {
    return this.kepala?.kolom.get(isian) ?? -1;
  }

  punya(isian: IsianKompetensi): boolean {
    return this.kolom(isian) >= 0;
  }

  kosong(kolom: number): boolean {
    return selKosong(this.sel[kolom]);
  }

  teksKolom(kolom: number): string {
    return tidyText(teksSel(this.sel[kolom]));
  }

  teks(isian: IsianKompetensi): string {
    return this.teksKolom(this.kolom(isian));
  }

  nilaiKolom(kolom: number): string | number {
    const isi = this.sel[kolom];
    return typeof isi === "number" ? isi : this.teksKolom(kolom);
  }

  nilai(isian: IsianKompetensi): string | number {
    return this.nilaiKolom(this.kolom(isian));
  }

  terisi(): number {
    return this.sel.filter((isi) => !selKosong(isi)).length;
  }

  /** Whether the row says the headings once more, as a new page does. */
  isJudul(): boolean {
    const judul = [...(this.kepala?.kolom ?? [])].slice(0, 3);
    return judul.length > 1 && judul.every(([isian, kolom]) => isianJudul(this.teksKolom(kolom)) === isian);
  }

  tanggal(isian: IsianKompetensi): PlainDate | null | "keliru" {
    const kolom = this.kolom(isian);
    if (kolom < 0 || this.kosong(kolom)) return null;
    return bacaTanggalSel(this.sel[kolom] ?? null) ?? bacaTanggalTeks(this.teksKolom(kolom)) ?? "keliru";
  }

  /** A whole number from 0, with points for thousands or as money; null for nothing. */
  angka(isian: IsianKompetensi): number | null | "keliru" {
    const kolom = this.kolom(isian);
    if (kolom < 0 || this.kosong(kolom)) return null;
    const isi = this.sel[kolom];
    const nilai =
      typeof isi === "number"
        ? isi
        : typeof isi === "object" && isi !== null && isi.jenis === "uang"
          ? isi.nilai
          : Number(
              this.teksKolom(kolom)
                .replace(/^rp\.?\s*/iu, "")
                .replace(/\.(?=\d{3}(?:\D|$))/gu, "")
                .replace(/,0+$/u, "")
                .replace(/\s*(?:jp|orang|peserta)$/iu, ""),
            );
    return Number.isInteger(nilai) && nilai >= 0 ? nilai : "keliru";
  }
}
