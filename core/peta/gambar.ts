/** Colours of the map by their meaning; screen and paper give each its own. */
export type WarnaPeta =
  | "tinta"
  | "samar"
  | "kurang"
  | "lebih"
  | "pensiun"
  | "garis"
  | "kertas"
  | "jpt"
  | "administrator"
  | "pengawas"
  | "tanpaKepala"
  | "pita";

export interface TeksGambar {
  readonly jenis: "teks";
  readonly x: number;
  /** The line on which the letters stand. */
  readonly y: number;
  readonly isi: string;
  readonly ukuran: number;
  readonly tebal: boolean;
  readonly rata: "kiri" | "tengah" | "kanan";
  readonly warna: WarnaPeta;
}

export interface BidangGambar {
  readonly jenis: "bidang";
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
  readonly isi: WarnaPeta | null;
  readonly tepi: WarnaPeta | null;
  readonly putus?: boolean;
}

export interface GarisGambar {
  readonly jenis: "garis";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly warna: WarnaPeta;
}

/** What a drawing is made of, on screen, in SVG, in PDF and in PNG alike. */
export type UnsurGambar = TeksGambar | BidangGambar | GarisGambar;

/** The drawing moved, and made smaller or larger about its corner. */
export function pindahkanUnsur(
  unsur: UnsurGambar,
  { x, y, skala = 1 }: { readonly x: number; readonly y: number; readonly skala?: number },
): UnsurGambar {
  switch (unsur.jenis) {
    case "teks":
      return { ...unsur, x: x + unsur.x * skala, y: y + unsur.y * skala, ukuran: unsur.ukuran * skala };
    case "bidang":
      return { ...unsur, x: x + unsur.x * skala, y: y + unsur.y * skala, lebar: unsur.lebar * skala, tinggi: unsur.tinggi * skala };
    case "garis":
      return { ...unsur, x1: x + unsur.x1 * skala, y1: y + unsur.y1 * skala, x2: x + unsur.x2 * skala, y2: y + unsur.y2 * skala };
  }
}
