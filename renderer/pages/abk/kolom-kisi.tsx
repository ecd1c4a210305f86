import type { Column, SimpleColumn } from "react-datasheet-grid";
import { bacaIsian, isianKosong, rapikanIsian, type KolomIsian } from "../../../core/abk/isian-tugas";
import { bebanPerjuta, PERJUTA_PER_MENIT } from "../../../core/abk/kebutuhan";
import type { ProfilAbk } from "../../../core/abk/profil";
import { TEKS_KISI } from "../../../core/text/abk-halaman";
import { formatAngka } from "../../../core/text/number";
import type { BarisTugas } from "../../data/tugas-merge";
import { SelDihitung, SelIsian, SelNomor, type SelHitungan, type SelTeks } from "./sel-kisi";
import classes from "./kisi.module.css";

/** A pasted range may be ragged: shorter rows bring nothing for the last columns. */
type KolomIsi = Column<BarisTugas, SelTeks, string | undefined>;
type KolomHitungan = Column<BarisTugas, SelHitungan>;
type Ukuran = Pick<KolomIsi, "basis" | "grow" | "minWidth">;

/** Columns of the grid in the order of the form, with workload and need derived under the profile. */
export function kolomKisi(profil: ProfilAbk, prefiks: string): (KolomIsi | KolomHitungan)[] {
  const isian = (kolom: KolomIsian, ukuran: Ukuran, angka = false) => kolomIsian({ kolom, prefiks, angka }, ukuran);
  const beban = (baris: BarisTugas): number => bebanPerjuta(bacaIsian(baris).isi, profil);
  return [
    isian("uraian", { basis: 320, grow: 4, minWidth: 260 }),
    isian("satuanHasil", { basis: 110, grow: 1, minWidth: 96 }),
    isian("volume", { basis: 84, grow: 0, minWidth: 84 }, true),
    isian("periode", { basis: 104, grow: 0, minWidth: 104 }),
    isian("normaWaktuMenit", { basis: 108, grow: 0, minWidth: 108 }, true),
    kolomHitungan("beban", { prefiks, hitung: (baris) => formatAngka(beban(baris) / PERJUTA_PER_MENIT, 3, 0) }),
    kolomHitungan("kebutuhan", {
      prefiks,
      hitung: (baris) => formatAngka(beban(baris) / (profil.waktuKerjaEfektifMenit * PERJUTA_PER_MENIT), 4),
    }),
    isian("keterangan", { basis: 140, grow: 1.5, minWidth: 110 }),
  ];
}

function kolomIsian(columnData: SelTeks, ukuran: Ukuran): KolomIsi {
  const { kolom, angka } = columnData;
  const isi = (baris: BarisTugas, nilai: string): BarisTugas => ({ id: baris.id, ...rapikanIsian({ ...baris, [kolom]: nilai }) });
  return {
    id: kolom,
    ...ukuran,
    shrink: 1,
    title: <Kepala kolom={kolom} angka={angka} />,
    columnData,
    component: SelIsian,
    // Excel and spreadsheets take a plain decimal comma; grouping dots would make text of it.
    copyValue: ({ rowData }) =>
      angka && bacaIsian(rowData).galat[kolom] === undefined ? rowData[kolom].replaceAll(".", "") : rowData[kolom],
    pasteValue: ({ rowData, value }) => isi(rowData, (value ?? "").replace(/[\r\n\t]+/gu, " ").trim()),
    deleteValue: ({ rowData }) => ({ ...rowData, [kolom]: "" }),
    isCellEmpty: ({ rowData }) => rowData[kolom] === "",
  };
}

function kolomHitungan(kolom: "beban" | "kebutuhan", columnData: SelHitungan): KolomHitungan {
  return {
    id: kolom,
    basis: 104,
    grow: 0,
    minWidth: 96,
    title: <Kepala kolom={kolom} angka />,
    columnData,
    component: SelDihitung,
    disabled: true,
    copyValue: ({ rowData }) => (isianKosong(rowData) ? "" : columnData.hitung(rowData).replaceAll(".", "")),
    isCellEmpty: () => true,
  };
}

function Kepala(props: { readonly kolom: keyof typeof TEKS_KISI.kolom; readonly angka: boolean }) {
  return (
    <div role="columnheader" className={classes["kepala"]} data-angka={props.angka || undefined}>
      {TEKS_KISI.kolom[props.kolom]}
    </div>
  );
}

/** The gutter with the numbers of the rows. */
export const KOLOM_NOMOR: SimpleColumn<BarisTugas, unknown> = {
  basis: 44,
  title: (
    <div role="columnheader" className={classes["nomor"]}>
      {TEKS_KISI.nomor}
    </div>
  ),
  component: SelNomor,
};
