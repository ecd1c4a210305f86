import { parsePlainDate } from "../date";
import { formatTanggalPendek } from "../text/date";
import { formatAngka } from "../text/number";
import { TEKS_RIWAYAT } from "../text/riwayat";
import { TEKS_UMUM } from "../text/umum";
import { kolomPada, sasaranNilai, type CariBaris } from "./hubungan";
import type { Baris, Kolom, Nilai } from "./kolom";
import { tabelDari, type NamaTabel } from "./semua";

/** One field of a row in words: its column (with the field of a record behind a point), label and value. */
export interface IsianBaris {
  readonly nama: string;
  readonly label: string;
  /** As it is stored: two values may read alike. */
  readonly mentah: Nilai;
  /** Null when the field is empty. */
  readonly nilai: string | null;
}

/** The label with its unit, as the forms call the column. */
export function labelKolom({ label, makna }: Kolom): string {
  return makna.jenis === "angka" && makna.satuan !== "" ? `${label} (${makna.satuan})` : (label ?? "");
}

/** A value as the analyst reads it: words for codes, days as dd-mm-yyyy, figures with a decimal comma, a dash for nothing. References stay ids. */
export function kataNilai(kolom: Kolom, nilai: Nilai): string {
  return kataBerisi(kolom, nilai) ?? TEKS_UMUM.kosong;
}

function kataBerisi({ makna }: Kolom, nilai: Nilai): string | null {
  if (nilai === null || nilai === "") return null;
  switch (makna.jenis) {
    case "angka":
      return makna.polos || typeof nilai === "string" ? String(nilai) : formatAngka(nilai, 3, 0);
    case "tanggal": {
      const tanggal = parsePlainDate(String(nilai));
      return tanggal ? formatTanggalPendek(tanggal) : String(nilai);
    }
    case "kode":
      return makna.kata[String(nilai)] ?? String(nilai);
    case "naskah":
      return makna.kalimat(String(nilai));
    case "teks":
    case "rujukan":
    case "rekaman":
    case "menurutBaris":
      return String(nilai);
  }
}

/** What the history calls a row, from what is known of it; empty when it has no name. */
export function sebutanBaris(tabel: NamaTabel, baris: Baris, cari: CariBaris): string {
  const { sebutan, kolom } = tabelDari(tabel);
  if ("kata" in sebutan) return sebutan.kata(baris);
  if ("kolom" in sebutan) return String(baris[sebutan.kolom] ?? "");
  const rujukan = kolom[sebutan.lewat];
  const id = baris[sebutan.lewat] ?? null;
  const sasaran = rujukan ? sasaranNilai(rujukan, String(baris["id"])) : null;
  return sasaran === null || id === null ? "" : sebutanBarisLain(sasaran, String(id), cari);
}

function sebutanBarisLain(tabel: NamaTabel, id: string, cari: CariBaris): string {
  const baris = cari(tabel, id);
  return baris ? sebutanBaris(tabel, baris, cari) : "";
}

/** The visible columns of a row (or of the part of it that a step touched) in words; a record becomes its fields. */
export function isianBaris(
  tabel: NamaTabel,
  { id, baris }: { readonly id: string; readonly baris: Baris },
  cari: CariBaris,
): readonly IsianBaris[] {
  return Object.entries(baris).flatMap(([nama, nilai]) => {
    const kolom = tabelDari(tabel).kolom[nama];
    return !kolom || kolom.label === null ? [] : isianKolom({ nama, kolom, id }, nilai, cari);
  });
}

interface Bidang {
  readonly nama: string;
  readonly kolom: Kolom;
  readonly id: string;
}

function isianKolom({ nama, kolom, id }: Bidang, nilai: Nilai, cari: CariBaris): readonly IsianBaris[] {
  const arti = kolomPada(kolom, id) ?? kolom;
  if (arti.makna.jenis === "rekaman") return isianRekaman({ nama, isian: arti.makna.isian, id }, nilai, cari);
  const sasaran = sasaranNilai(kolom, id);
  const kata =
    sasaran === null || nilai === null || nilai === ""
      ? kataBerisi(arti, nilai)
      : sebutanBarisLain(sasaran, String(nilai), cari) || TEKS_RIWAYAT.sudahDihapus;
  return [{ nama, label: labelKolom(arti), mentah: nilai, nilai: kata }];
}

function isianRekaman(
  { nama, isian, id }: Pick<Bidang, "nama" | "id"> & { readonly isian: Readonly<Record<string, Kolom>> },
  json: Nilai,
  cari: CariBaris,
): readonly IsianBaris[] {
  // Written by the program only.
  const isi = json === null ? {} : (JSON.parse(String(json)) as Baris);
  return Object.entries(isian).flatMap(([bidang, kolom]) =>
    isianKolom({ nama: `${nama}.${bidang}`, kolom, id }, isi[bidang] ?? null, cari),
  );
}
