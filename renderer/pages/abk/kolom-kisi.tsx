import { bacaIsian, isianKosong, KOLOM_ANGKA, rapikanIsian, type KolomAngka, type KolomIsian } from "../../../core/abk/isian-tugas";
import { bebanPerjuta, PERJUTA_PER_MENIT } from "../../../core/abk/kebutuhan";
import type { ProfilAbk } from "../../../core/abk/profil";
import { TEKS_KISI } from "../../../core/text/abk-halaman";
import { formatAngka } from "../../../core/text/number";
import { salinAngka, type PembacaTempelan } from "../../data/tempelan-angka";
import type { BarisTugas } from "../../data/tugas-merge";
import type { GridColumn, GridFilling } from "../../ui/grid/grid-types";
import { TipIstilah } from "../../ui/kata";
import { SelDihitung, SelIsian, SelNomor } from "./sel-kisi";
import classes from "./kisi.module.css";

type Lebar = GridColumn<BarisTugas>["width"];

/** Columns of the grid in the order of the form, with workload and need derived under the profile. */
export function kolomKisi(profil: ProfilAbk, tempelan: PembacaTempelan): GridColumn<BarisTugas>[] {
  const angka = (kolom: KolomAngka, lebar: Lebar) => kolomAngka(kolom, lebar, tempelan);
  const beban = (baris: BarisTugas): number => bebanPerjuta(bacaIsian(baris).isi, profil);
  const hitungan = (kolom: "beban" | "kebutuhan", hitung: (baris: BarisTugas) => string) => kolomHitungan(kolom, hitung, tempelan);
  return [
    kolomIsian("uraian", { basis: 320, grow: 4, min: 260 }),
    kolomIsian("satuanHasil", { basis: 110, grow: 1, min: 96 }),
    angka("volume", { basis: 84, grow: 0, min: 84 }),
    kolomIsian("periode", { basis: 104, grow: 0, min: 104 }),
    angka("normaWaktuMenit", { basis: 108, grow: 0, min: 108 }),
    hitungan("beban", (baris) => formatAngka(beban(baris) / PERJUTA_PER_MENIT, 3, 0)),
    hitungan("kebutuhan", (baris) => formatAngka(beban(baris) / (profil.waktuKerjaEfektifMenit * PERJUTA_PER_MENIT), 4)),
    kolomIsian("keterangan", { basis: 140, grow: 1.5, min: 110 }),
  ];
}

function kolomIsian(kolom: KolomIsian, lebar: Lebar): GridColumn<BarisTugas> & { readonly filling: GridFilling<BarisTugas> } {
  return {
    id: kolom,
    width: lebar,
    heading: <Kepala kolom={kolom} angka={isAngka(kolom)} />,
    cell: (sel) => <SelIsian {...sel} kolom={kolom} angka={isAngka(kolom)} />,
    copy: (baris) => baris[kolom],
    filling: {
      paste: (baris, teks) => isiSel(baris, kolom, (teks ?? "").replace(/[\r\n\t]+/gu, " ").trim()),
      clear: (baris) => ({ ...baris, [kolom]: "" }),
      isEmpty: (baris) => baris[kolom] === "",
    },
  };
}

/** Whether the column holds figures. */
function isAngka(kolom: KolomIsian): boolean {
  return KOLOM_ANGKA.some((satu) => satu === kolom);
}

function isiSel(baris: BarisTugas, kolom: KolomIsian, nilai: string): BarisTugas {
  return { id: baris.id, ...rapikanIsian({ ...baris, [kolom]: nilai }) };
}

/** A column of figures. A paste is heard by all columns before the first of its cells is filled. */
function kolomAngka(kolom: KolomAngka, lebar: Lebar, tempelan: PembacaTempelan): GridColumn<BarisTugas> {
  const isian = kolomIsian(kolom, lebar);
  return {
    ...isian,
    copy: (baris) => (bacaIsian(baris).galat[kolom] === undefined ? salinAngka(baris[kolom]) : baris[kolom]),
    hear: tempelan.dengar,
    filling: { ...isian.filling, paste: (baris, teks) => isiSel(baris, kolom, tempelan.tulis(baris.id, kolom, teks ?? "")) },
  };
}

function kolomHitungan(
  kolom: "beban" | "kebutuhan",
  hitung: (baris: BarisTugas) => string,
  tempelan: PembacaTempelan,
): GridColumn<BarisTugas> {
  return {
    id: kolom,
    width: { basis: 104, grow: 0, min: 96 },
    heading: <Kepala kolom={kolom} angka />,
    cell: (sel) => <SelDihitung {...sel} hitung={hitung} />,
    copy: (baris) => (isianKosong(baris) ? "" : salinAngka(hitung(baris))),
    hear: tempelan.dengar,
    filling: null,
  };
}

function Kepala(props: { readonly kolom: keyof typeof TEKS_KISI.kolom; readonly angka: boolean }) {
  return (
    <TipIstilah teks={TEKS_KISI.kolom[props.kolom]}>
      <div role="columnheader" className={classes["kepala"]} data-angka={props.angka || undefined}>
        {TEKS_KISI.kolom[props.kolom]}
      </div>
    </TipIstilah>
  );
}

/** The numbers of the rows, left of their cells. */
export const KOLOM_NOMOR = {
  width: 44,
  heading: (
    <div role="columnheader" className={classes["nomor"]}>
      {TEKS_KISI.nomor}
    </div>
  ),
  cell: (baris: BarisTugas, indeks: number) => <SelNomor baris={baris} nomor={indeks + 1} />,
};
