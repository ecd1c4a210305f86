import { memo, useState, type KeyboardEvent } from "react";
import type { BarisMatriks, KolomMatriks, MatriksFungsi, SelMatriks } from "../../../core/fungsi/matriks";
import { formatAngka } from "../../../core/text/number";
import { TEKS_FUNGSI as T } from "../../../core/text/organisasi";
import { useDaftarHalaman } from "../../data/naskah";
import type { AcuanOrganisasi } from "./acuan";
import { daftarMatriks } from "./cetak-matriks";
import classes from "./fungsi.module.css";

const LANGKAH: Readonly<Record<string, readonly [baris: number, kolom: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** What a column of the matrix is called. */
export function sebutKolom(kolom: KolomMatriks, acuan: AcuanOrganisasi): string {
  switch (kolom.jenis) {
    case "jabatan":
      // Within one unit no two jabatan bear one name.
      return acuan.jabatan.get(kolom.jabatanId)?.nama ?? "";
    case "unit":
      return acuan.unit.get(kolom.unitId) ?? "";
    case "lain":
      return T.kolom.lain;
  }
}

/** Functions against jabatan and units below; one stop for the Tab key, arrows go from cell to cell, Enter opens the tasks. */
export function TabelMatriks(props: {
  readonly unit: string;
  readonly matriks: MatriksFungsi;
  readonly acuan: AcuanOrganisasi;
  readonly onPilih: (fungsiId: string, kolom: KolomMatriks) => void;
}) {
  const { unit, matriks, acuan, onPilih } = props;
  const [aktif, setAktif] = useState<readonly [baris: number, kolom: number]>([0, 0]);
  const { kolom, baris, jumlah } = matriks;
  const [barisFokus, kolomFokus] = aktif[0] < baris.length && aktif[1] < kolom.length ? aktif : [0, 0];
  useDaftarHalaman(daftarMatriks(unit, matriks, (satu) => sebutKolom(satu, acuan)));
  return (
    <div className={classes["gulung"]}>
      <table className={classes["matriks"]} aria-label={T.matriks.nama(unit)} onKeyDown={pindahSel}>
        <thead>
          <tr>
            <th scope="col" className={classes["pojok"]}>
              {T.kolom.fungsi}
            </th>
            <th scope="col">{T.kolom.melayani}</th>
            {kolom.map((satu) => (
              <th key={satu.kunci} scope="col" title={sebutKolom(satu, acuan)}>
                <span className={classes["namaKolom"]}>{sebutKolom(satu, acuan)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {baris.map((satu, nomor) => (
            <Baris
              key={satu.fungsi.id}
              baris={satu}
              nomor={nomor}
              kolom={kolom}
              acuan={acuan}
              fokus={nomor === barisFokus ? kolomFokus : null}
              onFokus={setAktif}
              onPilih={onPilih}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{T.matriks.melayaniDari}</th>
            <td />
            {jumlah.map(({ tugas, melayani }, nomor) => (
              <td key={kolom[nomor]?.kunci}>{T.matriks.perKolom(formatAngka(melayani), formatAngka(tugas))}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** Hundreds of functions may stand under each other: a row is drawn anew when it takes or loses the focus only. */
const Baris = memo(function Baris(props: {
  readonly baris: BarisMatriks;
  readonly nomor: number;
  readonly kolom: readonly KolomMatriks[];
  readonly acuan: AcuanOrganisasi;
  /** The column whose cell the Tab key comes to; null in every other row. */
  readonly fokus: number | null;
  readonly onFokus: (tempat: readonly [baris: number, kolom: number]) => void;
  readonly onPilih: (fungsiId: string, kolom: KolomMatriks) => void;
}) {
  const { baris, nomor, kolom, acuan } = props;
  const { fungsi, banyak } = baris;
  return (
    <tr>
      <th scope="row">
        <span className={classes["uraianBaris"]} title={fungsi.uraian}>{`${formatAngka(nomor + 1)}. ${fungsi.uraian}`}</span>
        {fungsi.sumber === "" ? null : <div className={classes["sumberBaris"]}>{fungsi.sumber}</div>}
      </th>
      <td className={classes["jumlah"]}>
        {banyak === 0 ? <span className={classes["tidakDilayani"]}>{`! ${T.matriks.tidakDilayani}`}</span> : formatAngka(banyak)}
      </td>
      {kolom.map((milik, nomorKolom) => (
        <td key={milik.kunci}>
          <Sel
            isi={baris.sel[nomorKolom] ?? null}
            uraian={fungsi.uraian}
            kolom={sebutKolom(milik, acuan)}
            tempat={`${nomor}-${nomorKolom}`}
            dituju={nomorKolom === props.fokus}
            onFokus={() => props.onFokus([nomor, nomorKolom])}
            onPilih={() => props.onPilih(fungsi.id, milik)}
          />
        </td>
      ))}
    </tr>
  );
});

function Sel(props: {
  readonly isi: SelMatriks | null;
  readonly uraian: string;
  readonly kolom: string;
  readonly tempat: string;
  readonly dituju: boolean;
  readonly onFokus: () => void;
  readonly onPilih: () => void;
}) {
  const { isi, uraian, kolom } = props;
  const banyak = formatAngka(isi?.tugasId.length ?? 0);
  return (
    <button
      type="button"
      className={classes["sel"]}
      data-tempat={props.tempat}
      data-isi={isi === null ? undefined : true}
      tabIndex={props.dituju ? 0 : -1}
      aria-label={isi === null ? T.matriks.selKosong(uraian, kolom) : T.matriks.sel(banyak, uraian, kolom)}
      onFocus={props.onFokus}
      onClick={props.onPilih}
    >
      {isi === null ? " " : isi.dinyatakan > 0 ? T.matriks.dinyatakan(banyak) : banyak}
    </button>
  );
}

/** Arrows go to the next cell, Home and End to the first and last of the row. */
function pindahSel(event: KeyboardEvent<HTMLTableElement>): void {
  const langkah = LANGKAH[event.key];
  const asal = event.target instanceof HTMLElement ? event.target.dataset["tempat"] : undefined;
  if (!langkah || asal === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const [baris = 0, kolom = 0] = asal.split("-").map(Number);
  const terakhir = (event.currentTarget.rows[0]?.cells.length ?? 3) - 3;
  const tuju = Math.min(terakhir, Math.max(0, kolom + langkah[1]));
  const sel = event.currentTarget.querySelector(`[data-tempat="${baris + langkah[0]}-${tuju}"]`);
  if (sel instanceof HTMLElement) {
    sel.focus();
    sel.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}
