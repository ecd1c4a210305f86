import type { Content } from "pdfmake/interfaces";
import type { Kop, TandaTangan } from "../../../core/naskah/naskah";

export const LEBAR_TANDA_TANGAN = 220;
const LOGO = { lebar: 64, tinggi: 52 } as const;

/** The letterhead: its lines in the middle, the picture at their left, two lines below. */
export function kopPdf({ baris, alamat, logo }: Kop, lebar: number): Content[] {
  if (baris.length === 0 && alamat.length === 0 && logo === null) return [];
  const teks = [
    ...baris.map((text): Content => ({ text, bold: true, fontSize: 12, alignment: "center" })),
    ...alamat.map((text, nomor): Content => ({ text, fontSize: 8.5, alignment: "center", margin: [0, nomor === 0 ? 2 : 0, 0, 0] })),
  ];
  const isi: Content[] =
    logo === null
      ? teks
      : [
          {
            columns: [
              {
                width: LOGO.lebar,
                image: `data:image/${logo.jenis};base64,${logo.isi}`,
                fit: [LOGO.lebar, LOGO.tinggi],
              },
              { width: "*", stack: teks },
              // As wide as the picture, so that the lines stand in the middle of the page.
              { width: LOGO.lebar, text: "" },
            ],
          },
        ];
  return [
    ...isi,
    {
      margin: [0, 3, 0, 4],
      canvas: [
        { type: "line", x1: 0, y1: 0, x2: lebar, y2: 0, lineWidth: 1.5 },
        { type: "line", x1: 0, y1: 2.5, x2: lebar, y2: 2.5, lineWidth: 0.5 },
      ],
    },
  ];
}

/** The signature at the right and the copies at the left below it, on one page. */
export function tandaTanganPdf({ pembuka, nama, penutup, tembusan }: TandaTangan, fontSize: number): Content {
  const tanda: Content = {
    columns: [
      { width: "*", text: "" },
      {
        width: LEBAR_TANDA_TANGAN,
        fontSize,
        alignment: "center",
        text: [pembuka, { text: nama, bold: true, decoration: "underline" }, penutup],
      },
    ],
  };
  return {
    unbreakable: true,
    margin: [0, 10, 0, 0],
    stack: [tanda, ...tembusan.map((text, nomor): Content => ({ text, fontSize: fontSize - 0.5, margin: [0, nomor === 0 ? 8 : 0, 0, 0] }))],
  };
}
