import type { DokumenAbk } from "../../../core/contract/dokumen";
import { TEKS_DOKUMEN } from "../../../core/text/dokumen";
import { formatAngka } from "../../../core/text/number";
import type { TableColumn } from "../../ui/grouped-table-types";
import { Kesiapan } from "./kesiapan";
import { kolomVersi } from "./kolom-versi";

const { kolom } = TEKS_DOKUMEN;

/** A column of one figure of a version. */
function angka(key: "jabatan" | "kebutuhan" | "bezetting" | "kurang" | "lebih", nilai: (dokumen: DokumenAbk) => number) {
  const bulat = key === "jabatan" || key === "bezetting";
  const satu: TableColumn<DokumenAbk> = {
    key,
    title: kolom[key],
    width: 84,
    align: "right",
    decimals: bulat ? 0 : "seperlunya",
    print: nilai,
    cell: (dokumen) => formatAngka(nilai(dokumen), 4, 0),
  };
  return key === "jabatan" ? { ...satu, importance: 1 } : satu;
}

/** Columns of the versions of the ABK. */
export const KOLOM_DOKUMEN: readonly TableColumn<DokumenAbk>[] = kolomVersi<DokumenAbk>("abk", {
  angka: [
    angka("jabatan", ({ jumlah }) => jumlah.jabatan),
    angka("kebutuhan", ({ jumlah }) => jumlah.kebutuhan),
    angka("bezetting", ({ jumlah }) => jumlah.bezetting),
    angka("kurang", ({ jumlah }) => jumlah.kekurangan),
    angka("lebih", ({ jumlah }) => jumlah.kelebihan),
  ],
  kesiapan: (dokumen) => <Kesiapan dokumen={dokumen} />,
});
