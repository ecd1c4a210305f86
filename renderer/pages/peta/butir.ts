import { nameKey } from "../../../core/name";
import type { PetaTerlukis } from "../../../core/peta/lukis";
import { sebutanBaris, sebutanKotak } from "../../../core/text/peta";

/** One thing of the map that the keys walk through: a box, or a jabatan in it. */
export interface ButirPeta {
  readonly id: string;
  readonly kotakId: string;
  /** The jabatan that it opens; null for a unit without head. */
  readonly jabatanId: string | null;
  readonly jenis: "kotak" | "jabatan";
  /** Level in the tree, from 1. */
  readonly tingkat: number;
  /** Place of the item above it in the list; its own when it stands at the top. */
  readonly induk: number;
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
  readonly nama: string;
  /** The unit of the box; null for the office itself. */
  readonly unitId: string | null;
  /** Whether the box stands for its whole unit, and not for one more structural jabatan in it. */
  readonly sebuahUnit: boolean;
  readonly unit: string;
  readonly sebutan: string;
  /** Null where nothing stands below. */
  readonly terbuka: boolean | null;
}

/** Every box and jabatan that is drawn, in the order of the tree. */
export function butirPeta({ kotak }: Pick<PetaTerlukis, "kotak">): readonly ButirPeta[] {
  const hasil: ButirPeta[] = [];
  const tempat = new Map<string, number>();
  for (const { kotak: satu, gambar, x, y, tingkat, indukId, dilipat } of kotak) {
    const sendiri = hasil.length;
    tempat.set(satu.id, sendiri);
    hasil.push({
      id: satu.id,
      kotakId: satu.id,
      jabatanId: satu.kepala?.jabatanId ?? null,
      jenis: "kotak",
      tingkat: tingkat + 1,
      induk: (indukId === null ? undefined : tempat.get(indukId)) ?? sendiri,
      x,
      y,
      lebar: gambar.lebar,
      tinggi: gambar.tinggi,
      nama: satu.kepala?.nama ?? satu.unit,
      unitId: satu.unitId,
      sebuahUnit: satu.id.startsWith("unit-"),
      unit: satu.unit,
      sebutan: sebutanKotak(satu.unit, satu.kepala, satu.jumlahCabang),
      terbuka: satu.anak.length + satu.baris.length > 0 ? !dilipat : null,
    });
    const baris = new Map(satu.baris.map((isi) => [isi.jabatanId, isi]));
    for (const letak of gambar.baris) {
      const isi = baris.get(letak.jabatanId);
      if (!isi) continue;
      hasil.push({
        id: `baris-${isi.jabatanId}`,
        kotakId: satu.id,
        jabatanId: isi.jabatanId,
        jenis: "jabatan",
        tingkat: tingkat + 2,
        induk: sendiri,
        x: x + letak.x,
        y: y + letak.y,
        lebar: letak.lebar,
        tinggi: letak.tinggi,
        nama: isi.nama,
        unitId: satu.unitId,
        sebuahUnit: false,
        unit: satu.unit,
        sebutan: sebutanBaris(isi),
        terbuka: null,
      });
    }
  }
  return hasil;
}

/** The item under a point of the map: a jabatan before the box that it stands in. */
export function butirPada(butir: readonly ButirPeta[], x: number, y: number): ButirPeta | undefined {
  return butir.findLast((satu) => x >= satu.x && x <= satu.x + satu.lebar && y >= satu.y && y <= satu.y + satu.tinggi);
}

/** Where a key leads from an item: its place in the list, or null when the key is none of walking. */
export function langkahTombol(butir: readonly ButirPeta[], kini: number, tombol: string): number | null {
  const akhir = butir.length - 1;
  switch (tombol) {
    case "ArrowDown":
      return Math.min(akhir, kini + 1);
    case "ArrowUp":
      return Math.max(0, kini - 1);
    case "Home":
      return 0;
    case "End":
      return akhir;
    case "PageDown":
      return kotakBerikut(butir, kini) ?? akhir;
    case "PageUp":
      return kotakSebelum(butir, kini);
    default:
      return null;
  }
}

function kotakBerikut(butir: readonly ButirPeta[], kini: number): number | null {
  const nomor = butir.findIndex((satu, tempat) => tempat > kini && satu.jenis === "kotak");
  return nomor < 0 ? null : nomor;
}

function kotakSebelum(butir: readonly ButirPeta[], kini: number): number {
  return Math.max(
    0,
    butir.findLastIndex((satu, tempat) => tempat < kini && satu.jenis === "kotak"),
  );
}

/** Items whose name, or whose unit's, holds every word that is looked for. */
export function cocokCari(butir: readonly ButirPeta[], cari: string): readonly number[] {
  const kata = nameKey(cari).split(" ").filter(Boolean);
  if (kata.length === 0) return [];
  return butir.flatMap(({ nama, sebutan, jenis }, nomor) => {
    const kunci = nameKey(jenis === "kotak" ? `${nama} ${sebutan.split(",")[0] ?? ""}` : nama);
    return kata.every((satu) => kunci.includes(satu)) ? [nomor] : [];
  });
}
