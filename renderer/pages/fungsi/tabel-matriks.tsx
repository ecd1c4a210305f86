import { useState, type KeyboardEvent } from "react";
import type { BarisMatriks, KolomMatriks, MatriksFungsi } from "../../../core/fungsi/matriks";
import { daftarDari } from "../../../core/naskah/daftar";
import { formatAngka } from "../../../core/text/number";
import { TEKS_FUNGSI as T } from "../../../core/text/organisasi";
import { useDaftarHalaman } from "../../data/naskah";
import type { AcuanOrganisasi } from "./acuan";
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
  const [aktif, setAktif] = useState("0-0");
  const { kolom, baris, jumlah } = matriks;
  const tempatAda = aktif.split("-").map(Number);
  const fokus = (tempatAda[0] ?? 0) < baris.length && (tempatAda[1] ?? 0) < kolom.length ? aktif : "0-0";
  useDaftarHalaman(daftarDari(daftarMatriks(unit, matriks, acuan)));
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
            <tr key={satu.fungsi.id}>
              <th scope="row">
                {`${nomor + 1}. ${satu.fungsi.uraian}`}
                {satu.fungsi.sumber === "" ? null : <div className={classes["sumberBaris"]}>{satu.fungsi.sumber}</div>}
              </th>
              <td className={classes["jumlah"]}>
                {satu.banyak === 0 ? (
                  <span className={classes["tidakDilayani"]}>{`! ${T.matriks.tidakDilayani}`}</span>
                ) : (
                  formatAngka(satu.banyak)
                )}
              </td>
              {kolom.map((milik, nomorKolom) => (
                <td key={milik.kunci}>
                  <Sel
                    baris={satu}
                    nomorKolom={nomorKolom}
                    nama={sebutKolom(milik, acuan)}
                    tempat={`${nomor}-${nomorKolom}`}
                    fokus={fokus}
                    onFokus={setAktif}
                    onPilih={() => onPilih(satu.fungsi.id, milik)}
                  />
                </td>
              ))}
            </tr>
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

function Sel(props: {
  readonly baris: BarisMatriks;
  readonly nomorKolom: number;
  readonly nama: string;
  readonly tempat: string;
  readonly fokus: string;
  readonly onFokus: (tempat: string) => void;
  readonly onPilih: () => void;
}) {
  const { baris, tempat, nama } = props;
  const isi = baris.sel[props.nomorKolom] ?? null;
  const banyak = formatAngka(isi?.tugasId.length ?? 0);
  return (
    <button
      type="button"
      className={classes["sel"]}
      data-tempat={tempat}
      data-isi={isi === null ? undefined : true}
      tabIndex={tempat === props.fokus ? 0 : -1}
      aria-label={isi === null ? T.matriks.selKosong(baris.fungsi.uraian, nama) : T.matriks.sel(banyak, baris.fungsi.uraian, nama)}
      onFocus={() => props.onFokus(tempat)}
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

/** The matrix on paper: a row a function, a column a jabatan or unit, in each how many tasks serve. */
function daftarMatriks(
  unit: string,
  { kolom, baris }: MatriksFungsi,
  acuan: AcuanOrganisasi,
): Parameters<typeof daftarDari<BarisMatriks>>[0] {
  return {
    judul: T.cetakan.judul(unit),
    keterangan: [T.cetakan.keterangan],
    kolom: [
      { kepala: T.kolom.fungsi, nilai: ({ fungsi }) => fungsi.uraian },
      { kepala: T.kolom.sumber, nilai: ({ fungsi }) => fungsi.sumber },
      { kepala: T.kolom.melayani, desimal: 0, nilai: ({ banyak }) => banyak },
      ...kolom.map((satu, nomor) => ({
        kepala: sebutKolom(satu, acuan),
        desimal: 0 as const,
        nilai: ({ sel }: BarisMatriks) => sel[nomor]?.tugasId.length ?? null,
      })),
    ],
    baris,
  };
}
