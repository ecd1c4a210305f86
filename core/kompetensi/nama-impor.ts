import type { PlainDate } from "../date";
import type { BarisMentah } from "../intake/lembar";
import { nameKey } from "../name";
import { sebutanMirip } from "../sebutan/mirip";
import { NAMA_KOMPETENSI_INTI } from "./ejaan";
import type { Kompetensi } from "./kamus";
import type { PertanyaanKompetensi } from "./pratinjau";

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

/** How an answer is kept: by kind and key of the text. */
export function kunciJawaban(jenis: PertanyaanKompetensi["jenis"], teks: string): string {
  return `${jenis} ${nameKey(teks)}`;
}

/** What a competency that the file itself brings is called until it has an id. */
export const BARU = "baru:";

/** A person found, or the field of the row that speaks against it. */
type PegawaiDicari =
  | { readonly pegawaiId: string }
  | { readonly isian: "nip"; readonly jenis: "pegawai" }
  | { readonly isian: "nama"; readonly jenis: "nipBeda" };

/** Looks names of a file up in the office and in answers, and keeps what is to be asked. */
export class PencariNama {
  private readonly ditanya = new Map<string, { jenis: PertanyaanKompetensi["jenis"]; teks: string; baris: number }>();
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

  /** The competency of a name, without asking. */
  dikenal(teks: string): string | null {
    return this.namaKompetensi.get(nameKey(teks)) ?? null;
  }

  /** A competency that the file brings along. */
  kenalkan(nama: string): void {
    if (this.dikenal(nama) === null) this.namaKompetensi.set(nameKey(nama), BARU + nama);
  }

  /** What was not found, with the names that come near. */
  pertanyaan(): readonly PertanyaanKompetensi[] {
    return [...this.ditanya.values()].map((satu) => ({ ...satu, saran: this.saran(satu) }));
  }

  kompetensi(teks: string): string | null {
    return this.dikenal(teks) ?? this.tanya("kompetensi", teks);
  }

  /** Whether the office answered that a heading is no competency: its column is left out, the row is not. */
  dikesampingkan(teks: string): boolean {
    return this.dikenal(teks) === null && this.bahan.jawaban.get(kunciJawaban("kompetensi", teks)) === null;
  }

  jabatan(nama: string, unit: string): string | null {
    const sama = this.jabatanMenurutNama.get(nameKey(nama)) ?? [];
    const [satu, lain] = sama.length > 1 ? sama.filter((calon) => calon.unit === nameKey(unit)) : sama;
    if (satu && !lain) return satu.id;
    return this.tanya("jabatan", nameKey(unit) === "" ? nama : `${nama} (${unit})`);
  }

  /** By NIP when there is one, else by a name that only one person bears. */
  pegawai(tertulis: string, nama: string): PegawaiDicari | null {
    const nip = tertulis.replace(/\D/gu, "");
    if (nip !== "") {
      const menurutNip = this.menurutNip.get(nip);
      if (!menurutNip) return { isian: "nip", jenis: "pegawai" };
      return nama === "" || nameKey(nama).includes(nameKey(menurutNip.nama).split(" ")[0] ?? "")
        ? { pegawaiId: menurutNip.id }
        : { isian: "nama", jenis: "nipBeda" };
    }
    const [satu, lain] = this.pegawaiMenurutNama.get(nameKey(nama)) ?? [];
    const pegawaiId = satu && !lain ? satu.id : this.tanya("pegawai", nama);
    return pegawaiId === null ? null : { pegawaiId };
  }

  private tanya(jenis: PertanyaanKompetensi["jenis"], teks: string): string | null {
    const kunci = kunciJawaban(jenis, teks);
    const dijawab = this.bahan.jawaban.get(kunci) ?? null;
    if (dijawab !== null) return dijawab;
    const lama = this.ditanya.get(kunci);
    if (lama) lama.baris += 1;
    else if (!this.bahan.jawaban.has(kunci)) this.ditanya.set(kunci, { jenis, teks, baris: 1 });
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
}

function tambah<V>(peta: Map<string, V[]>, kunci: string, nilai: V): void {
  const lama = peta.get(kunci);
  if (lama) lama.push(nilai);
  else peta.set(kunci, [nilai]);
}
