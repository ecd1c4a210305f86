import type { Column, SimpleColumn } from "react-datasheet-grid";
import { bacaIsian, isianKosong, rapikanIsian, type KolomAngka, type KolomIsian } from "../../../core/abk/isian-tugas";
import { bebanPerjuta, PERJUTA_PER_MENIT } from "../../../core/abk/kebutuhan";
import type { ProfilAbk } from "../../../core/abk/profil";
import { TEKS_KISI } from "../../../core/text/abk-halaman";
import { formatAngka } from "../../../core/text/number";
import { salinAngka, type PembacaTempelan } from "../../data/tempelan-angka";
import type { BarisTugas } from "../../data/tugas-merge";
import { SelDihitung, SelIsian, SelNomor, type SelHitungan, type SelTeks } from "./sel-kisi";
import classes from "./kisi.module.css";

/** A pasted range may be ragged: shorter rows bring nothing for the last columns. */
type KolomIsi = Column<BarisTugas, SelTeks, string | undefined>;
type KolomHitungan = Column<BarisTugas, SelHitungan>;
type Ukuran = Pick<KolomIsi, "basis" | "grow" | "minWidth">;

/** Columns of the grid in the order of the form, with workload and need derived under the profile. */
export function kolomKisi(profil: ProfilAbk, prefiks: string, tempelan: PembacaTempelan): (KolomIsi | KolomHitungan)[] {
  const isian = (kolom: Exclude<KolomIsian, KolomAngka>, ukuran: Ukuran) => kolomIsian({ kolom, prefiks, angka: false }, ukuran);
  const angka = (kolom: KolomAngka, ukuran: Ukuran) => kolomAngka({ kolom, prefiks, angka: true }, ukuran, tempelan);
  const beban = (baris: BarisTugas): number => bebanPerjuta(bacaIsian(baris).isi, profil);
  const hitungan = (kolom: "beban" | "kebutuhan", hitung: SelHitungan["hitung"]) => kolomHitungan(kolom, { prefiks, hitung }, tempelan);
  return [
    isian("uraian", { basis: 320, grow: 4, minWidth: 260 }),
    isian("satuanHasil", { basis: 110, grow: 1, minWidth: 96 }),
    angka("volume", { basis: 84, grow: 0, minWidth: 84 }),
    isian("periode", { basis: 104, grow: 0, minWidth: 104 }),
    angka("normaWaktuMenit", { basis: 108, grow: 0, minWidth: 108 }),
    hitungan("beban", (baris) => formatAngka(beban(baris) / PERJUTA_PER_MENIT, 3, 0)),
    hitungan("kebutuhan", (baris) => formatAngka(beban(baris) / (profil.waktuKerjaEfektifMenit * PERJUTA_PER_MENIT), 4)),
    isian("keterangan", { basis: 140, grow: 1.5, minWidth: 110 }),
  ];
}

function kolomIsian(columnData: SelTeks, ukuran: Ukuran): KolomIsi {
  const { kolom, angka } = columnData;
  return {
    id: kolom,
    ...ukuran,
    shrink: 1,
    title: <Kepala kolom={kolom} angka={angka} />,
    columnData,
    component: SelIsian,
    copyValue: ({ rowData }) => rowData[kolom],
    pasteValue: ({ rowData, value }) => isiSel(rowData, kolom, (value ?? "").replace(/[\r\n\t]+/gu, " ").trim()),
    deleteValue: ({ rowData }) => ({ ...rowData, [kolom]: "" }),
    isCellEmpty: ({ rowData }) => rowData[kolom] === "",
  };
}

function isiSel(baris: BarisTugas, kolom: KolomIsian, nilai: string): BarisTugas {
  return { id: baris.id, ...rapikanIsian({ ...baris, [kolom]: nilai }) };
}

/** A column of figures. A paste is heard by all columns before the first of its cells is filled. */
function kolomAngka(columnData: SelTeks & { readonly kolom: KolomAngka }, ukuran: Ukuran, tempelan: PembacaTempelan): KolomIsi {
  const { kolom } = columnData;
  return {
    ...kolomIsian(columnData, ukuran),
    copyValue: ({ rowData }) => (bacaIsian(rowData).galat[kolom] === undefined ? salinAngka(rowData[kolom]) : rowData[kolom]),
    prePasteValues: (nilai) => dengar(tempelan, nilai),
    pasteValue: ({ rowData, value }) => isiSel(rowData, kolom, tempelan.tulis(rowData.id, kolom, value ?? "")),
  };
}

function kolomHitungan(kolom: "beban" | "kebutuhan", columnData: SelHitungan, tempelan: PembacaTempelan): KolomHitungan {
  return {
    id: kolom,
    basis: 104,
    grow: 0,
    minWidth: 96,
    title: <Kepala kolom={kolom} angka />,
    columnData,
    component: SelDihitung,
    disabled: true,
    copyValue: ({ rowData }) => (isianKosong(rowData) ? "" : salinAngka(columnData.hitung(rowData))),
    prePasteValues: (nilai) => dengar(tempelan, nilai),
    isCellEmpty: () => true,
  };
}

function dengar<T extends string | undefined>(tempelan: PembacaTempelan, nilai: T[]): T[] {
  tempelan.dengar(nilai);
  return nilai;
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
