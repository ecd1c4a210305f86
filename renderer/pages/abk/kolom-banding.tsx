import type { ReactNode } from "react";
import { Link } from "wouter";
import type { BandingProfil, BarisBanding } from "../../../core/abk/banding-profil";
import { desimalBanding, TEKS_BANDING_PROFIL } from "../../../core/text/banding-profil";
import { formatAngka, formatSelisih } from "../../../core/text/number";
import { TEKS_UMUM } from "../../../core/text/umum";
import { Difference, ShortageAndExcess } from "../../ui/difference";
import type { TableColumn } from "../../ui/grouped-table-types";
import classes from "./abk.module.css";

const { kolom, penjelasanKolom, tanda } = TEKS_BANDING_PROFIL;

/** Columns of the comparison: the jabatan, its holders, and for each profile the raw need, the rounded need and the difference. */
export function kolomBanding(banding: BandingProfil): TableColumn<BarisBanding>[] {
  const desimal = desimalBanding(banding);
  return [
    {
      key: "nama",
      title: kolom.jabatan,
      width: 180,
      words: ({ nama }) => nama,
      isName: true,
      cell: (baris, focus) => (
        <Link {...focus} href={`/abk/${baris.jabatanId}`} className={classes["tautan"]}>
          {baris.nama}
        </Link>
      ),
    },
    { key: "kelas", title: kolom.kelas, width: 62, importance: 1, align: "right", cell: (baris) => baris.kelas ?? TEKS_UMUM.kosong },
    {
      key: "bezetting",
      title: kolom.bezetting,
      description: penjelasanKolom.bezetting,
      width: 52,
      importance: 2,
      align: "right",
      cell: (baris) => formatAngka(baris.bezetting),
    },
    ...banding.profil.flatMap((_profil, nomor) => kolomProfil(nomor, desimal)),
  ];
}

function kolomProfil(nomor: number, desimal: number): TableColumn<BarisBanding>[] {
  const satu = (
    jenis: "mentah" | "kebutuhan" | "selisih",
    width: number,
    cell: (baris: BarisBanding) => ReactNode,
  ): TableColumn<BarisBanding> => ({
    key: `${jenis}-${nomor}`,
    title: `${tanda(nomor)} ${kolom[jenis]}`,
    description: penjelasanKolom[jenis],
    width,
    align: "right",
    cell,
  });
  return [
    satu("mentah", 88, (baris) => formatAngka(baris.hasil[nomor]?.kebutuhanMentah ?? 0, 4)),
    satu("kebutuhan", desimal === 0 ? 62 : 112, (baris) => <Kebutuhan baris={baris} nomor={nomor} desimal={desimal} />),
    satu("selisih", desimal === 0 ? 100 : 128, (baris) => <Difference value={baris.hasil[nomor]?.selisih ?? 0} decimals={desimal} />),
  ];
}

/** The rounded need; where it is not that of the first profile, how far it is from it. */
function Kebutuhan(props: { readonly baris: BarisBanding; readonly nomor: number; readonly desimal: number }) {
  const { hasil } = props.baris;
  const kebutuhan = hasil[props.nomor]?.kebutuhan ?? 0;
  const beda = kebutuhan - (hasil[0]?.kebutuhan ?? 0);
  if (beda === 0) return <b>{formatAngka(kebutuhan, props.desimal)}</b>;
  const selisih = formatSelisih(beda, props.desimal);
  return (
    <span title={TEKS_BANDING_PROFIL.bedaDari(selisih)}>
      <span className={classes["beda"]}>{selisih}</span> <b>{formatAngka(kebutuhan, props.desimal)}</b>
    </span>
  );
}

/** Cells of the row of totals; shortage and excess stand apart. */
export function jumlahBanding(banding: BandingProfil): Readonly<Record<string, ReactNode>> {
  const desimal = desimalBanding(banding);
  const sel: Record<string, ReactNode> = {
    nama: TEKS_BANDING_PROFIL.jumlah,
    bezetting: formatAngka(banding.jumlah[0]?.bezetting ?? 0),
  };
  for (const [nomor, jumlah] of banding.jumlah.entries()) {
    sel[`mentah-${nomor}`] = formatAngka(jumlah.kebutuhanMentah, 4);
    sel[`kebutuhan-${nomor}`] = formatAngka(jumlah.kebutuhan, desimal);
    sel[`selisih-${nomor}`] = <ShortageAndExcess shortage={jumlah.kekurangan} excess={jumlah.kelebihan} decimals={desimal} />;
  }
  return sel;
}
