import { menurut } from "../peraturan/register";

interface Ukuran {
  readonly lebar: number;
  readonly tinggi: number;
}

/** What the bytes of a picture say of it: its kind, and its sides in pixels. */
interface RupaGambar extends Ukuran {
  readonly jenis: "png" | "jpeg";
}

/** A picture of the letterhead, with its bytes in base 64. */
export interface Logo extends RupaGambar {
  readonly isi: string;
}

/** Bounds of a picture: kilobytes, and pixels of a side. [logo-kop] */
export const BATAS_LOGO = menurut("logo-kop");

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const KEPALA_PNG = 24;
const AKHIR_PNG = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82] as const;

/** Why a picture is not taken. */
export type GalatLogo =
  | { readonly jenis: "besar"; readonly kilobita: number }
  | { readonly jenis: "bukan" }
  | { readonly jenis: "sisi"; readonly lebar: number; readonly tinggi: number };

/** Judges the bytes of a picture, whatever its name; null when a letterhead takes it. Whether it can be unpacked is not looked at. */
export function periksaLogo(isi: Uint8Array): GalatLogo | null {
  if (isi.byteLength > BATAS_LOGO.kilobita[1] * 1_024) return { jenis: "besar", kilobita: isi.byteLength / 1_024 };
  const dikenali = kenaliLogo(isi);
  if (dikenali === null) return { jenis: "bukan" };
  const [terkecil, terbesar] = BATAS_LOGO.piksel;
  const { lebar, tinggi } = dikenali;
  return [lebar, tinggi].every((sisi) => sisi >= terkecil && sisi <= terbesar) ? null : { jenis: "sisi", lebar, tinggi };
}

/** Kind and sides of a picture by its bytes; null when they are neither a whole PNG nor a whole JPEG. */
export function kenaliLogo(isi: Uint8Array): RupaGambar | null {
  return kenaliPng(isi) ?? kenaliJpeg(isi);
}

const sama = (isi: Uint8Array, dari: number, harapan: readonly number[]): boolean =>
  harapan.every((bita, nomor) => isi[dari + nomor] === bita);

function kenaliPng(isi: Uint8Array): RupaGambar | null {
  const awal = sama(isi, 0, PNG) && sama(isi, 12, [0x49, 0x48, 0x44, 0x52]);
  if (!awal || isi.byteLength < KEPALA_PNG || !sama(isi, isi.byteLength - AKHIR_PNG.length, AKHIR_PNG)) return null;
  const lihat = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  return { jenis: "png", lebar: lihat.getUint32(16), tinggi: lihat.getUint32(20) };
}

/** Markers of a JPEG that carry the sides of the picture: every start of frame, but not the tables numbered among them. */
const bingkaiJpeg = (tanda: number): boolean => tanda >= 0xc0 && tanda <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(tanda);

const AWAL_GAMBAR_JPEG = 0xda;

function kenaliJpeg(isi: Uint8Array): RupaGambar | null {
  if (!sama(isi, 0, [0xff, 0xd8, 0xff]) || !sama(isi, isi.byteLength - 2, [0xff, 0xd9])) return null;
  const lihat = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  let letak = 2;
  let bingkai: RupaGambar | null = null;
  while (letak + 9 <= isi.byteLength && lihat.getUint8(letak) === 0xff) {
    const tanda = lihat.getUint8(letak + 1);
    // Without the scan that follows its head a picture has nothing to show.
    if (tanda === AWAL_GAMBAR_JPEG) return bingkai;
    if (bingkaiJpeg(tanda)) bingkai = { jenis: "jpeg", tinggi: lihat.getUint16(letak + 5), lebar: lihat.getUint16(letak + 7) };
    letak += 2 + lihat.getUint16(letak + 2);
  }
  return null;
}

/** Sides of a picture that fits a field with its own proportions, in the measure of the field. */
export function muatLogo({ lebar, tinggi }: Ukuran, bidang: Ukuran): Ukuran {
  const skala = Math.min(bidang.lebar / lebar, bidang.tinggi / tinggi);
  return { lebar: lebar * skala, tinggi: tinggi * skala };
}
