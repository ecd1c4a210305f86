import type { ReactNode } from "react";
import type { JumlahRekap } from "../../../core/formasi/rekap";
import { TEKS_FORMASI } from "../../../core/text/formasi";
import { formatAngka } from "../../../core/text/number";
import classes from "./formasi.module.css";

/** Totals of the proposal; shortage and excess apart. */
export function RingkasanFormasi(props: { readonly jumlah: JumlahRekap; readonly desimal: number }) {
  const { jumlah, desimal } = props;
  const teks = TEKS_FORMASI.ringkasan;
  return (
    <dl className={classes["ringkasan"]} aria-label={teks.judul}>
      <Angka nama={teks.jabatan}>{formatAngka(jumlah.jabatan)}</Angka>
      <Angka nama={teks.kebutuhan} rincian={teks.mentah(formatAngka(jumlah.kebutuhanMentah, 4))}>
        {formatAngka(jumlah.kebutuhan, desimal)}
      </Angka>
      <Angka nama={teks.bezetting} rincian={teks.rincianBezetting(formatAngka(jumlah.bezettingPns), formatAngka(jumlah.bezettingPppk))}>
        {formatAngka(jumlah.bezetting)}
      </Angka>
      <Angka nama={teks.kekurangan} rincian={teks.pegawai}>
        {formatAngka(jumlah.kekurangan, desimal, 0)}
      </Angka>
      <Angka nama={teks.kelebihan} rincian={teks.pegawai}>
        {formatAngka(jumlah.kelebihan, desimal, 0)}
      </Angka>
      <Angka nama={teks.usul} rincian={teks.pegawai}>
        {formatAngka(jumlah.usul)}
      </Angka>
    </dl>
  );
}

function Angka(props: { readonly nama: string; readonly rincian?: string; readonly children: ReactNode }) {
  return (
    <div className={classes["angka"]}>
      <dt>{props.nama}</dt>
      <dd>
        {props.children}
        {props.rincian ? <small>{props.rincian}</small> : null}
      </dd>
    </div>
  );
}
