import { lolosXml } from "../lolos-xml";
import type { Naskah } from "../naskah/naskah";
import { pecahBaris } from "../peta/lebar-huruf";
import { TEKS_LEMBAR_PEMULIHAN as T } from "../text/lembar-pemulihan";

/** A code as a picture: its side in modules, and its dark modules as the path of an SVG. */
export interface GambarKode {
  readonly sisi: number;
  readonly jalur: string;
}

/** A page as it stands, in points. */
export interface UkuranHalaman {
  readonly lebar: number;
  readonly tinggi: number;
}

interface IsiHalaman {
  readonly kantor: string;
  readonly dibuat: string;
  readonly kelompok: readonly string[];
  readonly qr: GambarKode;
  readonly halaman: UkuranHalaman;
  /** The mark that every page of a document of this office carries (of the sample, say); null without one. */
  readonly tanda: string | null;
}

const TEPI = 56;
const SISI_QR = 150;
const SEBARIS = 4;

/** Where a line of words stands: its beginning, or its middle. */
type Titik = readonly [x: number, y: number];

/** How a line of words is set. */
interface Huruf {
  readonly ukuran: number;
  readonly tebal?: boolean;
  readonly tengah?: boolean;
  readonly jarak?: number;
}

function teks([x, y]: Titik, isi: string, { ukuran, tebal = false, tengah = false, jarak = 0 }: Huruf): string {
  return `<text x="${x}" y="${y}" font-size="${ukuran}"${tebal ? ' font-weight="bold"' : ""}${tengah ? ' text-anchor="middle"' : ""}${jarak > 0 ? ` letter-spacing="${jarak}"` : ""}>${lolosXml(isi)}</text>`;
}

/** The page of the sealed envelope, drawn as a whole: the code, how it is used, and who keeps it. */
export function halamanPemulihan({ kantor, dibuat, kelompok, qr, halaman, tanda }: IsiHalaman): NonNullable<Naskah["gambar"]>[number] {
  const { lebar, tinggi } = halaman;
  const tengah = lebar / 2;
  const dalam = lebar - 2 * TEPI;
  const unsur: string[] = [
    ...(tanda === null ? [] : [teks([tengah, 42], tanda, { ukuran: 10, tebal: true, tengah: true })]),
    `<rect x="${TEPI}" y="52" width="${dalam}" height="26" fill="#1a1a1a"/>`,
    `<g fill="#ffffff">${teks([tengah, 69.5], T.rahasia, { ukuran: 12, tebal: true, tengah: true })}</g>`,
    teks([tengah, 116], T.judul, { ukuran: 20, tebal: true, tengah: true }),
    ...pecahBaris(kantor, dalam, { ukuran: 13, tebal: false }).map((satu, nomor) =>
      teks([tengah, 138 + nomor * 16], satu, { ukuran: 13, tengah: true }),
    ),
    teks([tengah, 172], dibuat, { ukuran: 10, tengah: true }),
    ...kode(kelompok, 192, dalam),
    ...gambarQr(qr, tengah - SISI_QR / 2, 352),
    teks([tengah, 352 + SISI_QR + 16], T.qr, { ukuran: 9, tengah: true }),
  ];
  let y = 550;
  const paragraf = (isi: string, x: number, ukuran: number): void => {
    for (const satu of pecahBaris(isi, lebar - TEPI - x, { ukuran, tebal: false })) {
      unsur.push(teks([x, y], satu, { ukuran }));
      y += ukuran * 1.4;
    }
  };
  unsur.push(teks([TEPI, y], T.caraJudul, { ukuran: 12, tebal: true }));
  y += 18;
  for (const [nomor, satu] of T.cara.entries()) {
    unsur.push(teks([TEPI, y], `${nomor + 1}.`, { ukuran: 10 }));
    paragraf(satu, TEPI + 16, 10);
    y += 3;
  }
  y += 6;
  paragraf(T.catatan, TEPI, 9);
  y += 14;
  for (const label of [T.penyimpan, T.tempat, T.disegel, T.tandaTangan]) {
    unsur.push(
      teks([TEPI, y], label, { ukuran: 10 }),
      `<line x1="${TEPI + 180}" y1="${y + 2}" x2="${lebar - TEPI}" y2="${y + 2}" stroke="#333333" stroke-width="0.6"/>`,
    );
    y += 23;
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${lebar}" height="${tinggi}" viewBox="0 0 ${lebar} ${tinggi}" font-family="Inter" fill="#1a1a1a"><rect width="100%" height="100%" fill="#ffffff"/>${unsur.join("")}</svg>`;
  return { lebar, tinggi, svg };
}

/** The groups in two lines, each with its number above it. */
function kode(kelompok: readonly string[], atas: number, dalam: number): readonly string[] {
  const selebar = dalam / SEBARIS;
  const tinggiBaris = 62;
  const baris = Math.ceil(kelompok.length / SEBARIS);
  return [
    `<rect x="${TEPI}" y="${atas}" width="${dalam}" height="${baris * tinggiBaris + 12}" fill="none" stroke="#1a1a1a" stroke-width="1.2"/>`,
    ...kelompok.flatMap((satu, nomor) => {
      const x = TEPI + selebar * ((nomor % SEBARIS) + 0.5);
      const y = atas + Math.floor(nomor / SEBARIS) * tinggiBaris;
      return [
        teks([x, y + 22], String(nomor + 1), { ukuran: 9, tengah: true }),
        teks([x, y + 52], satu, { ukuran: 25, tebal: true, tengah: true, jarak: 2 }),
      ];
    }),
  ];
}

function gambarQr({ sisi, jalur }: GambarKode, x: number, y: number): readonly string[] {
  return [`<g transform="translate(${x} ${y}) scale(${SISI_QR / sisi})"><path d="${jalur}" fill="#000000"/></g>`];
}
