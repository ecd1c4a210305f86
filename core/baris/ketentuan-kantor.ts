import { bacaIdKetentuan, ketentuan } from "../peraturan/register";
import { nilaiTersimpanDalamKata } from "../text/peraturan";
import { boleh, naskah, tanggal, teks } from "./kolom";
import { tabel } from "./tabel";

/** Values of rules that the office set itself: tables of the data file. The id of a row is that of its rule. */
export const TABEL_KETENTUAN_KANTOR = {
  ketentuanKantor: tabel({
    nama: "Nilai kantor",
    sebutan: { kata: ({ id }) => artiAturan(String(id)) },
    buka: ({ id }) => `/peraturan/${id}`,
    kolom: {
      // Written by the program only, in the shape of the rule's own value.
      nilai: naskah("Nilai", nilaiTersimpanDalamKata),
      alasan: teks("Alasan dan dasar"),
      sejak: boleh(tanggal("Berlaku sejak")),
      /** Day on which the office set it. */
      tanggal: tanggal("Diubah pada"),
    },
  }),
} as const;

function artiAturan(id: string): string {
  const aturan = bacaIdKetentuan(id);
  return aturan === null ? id : ketentuan(aturan).arti;
}
