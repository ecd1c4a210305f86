import type { ProfilAbk } from "../../../../core/abk/profil";
import type { FormulirAbk } from "../../../../core/contract/formulir";
import { parsePlainDate } from "../../../../core/date";
import type { Kantor } from "../../../../core/kantor";
import {
  blokTandaTangan,
  TANDA_CONTOH,
  teksKeadaan,
  teksKeyakinan,
  teksPembulatan,
  teksProfil,
} from "../../../../core/text/formasi-berkas";
import classes from "./formulir.module.css";

/** Letterhead, title and day of a printed form; the sample says what it is. */
export function Kop(props: { readonly formulir: FormulirAbk; readonly judul: string }) {
  const { kantor, contoh, per } = props.formulir;
  const hari = parsePlainDate(per);
  return (
    <>
      {contoh ? <p className={classes["contoh"]}>{TANDA_CONTOH}</p> : null}
      <header className={classes["kop"]}>
        <p>{kantor.namaInstansi.toUpperCase()}</p>
        <p>{kantor.namaKantor.toUpperCase()}</p>
        <p>{kantor.alamat}</p>
      </header>
      <h1>{props.judul}</h1>
      <p className={classes["per"]}>{hari ? teksKeadaan(hari) : per}</p>
    </>
  );
}

/** The profile that every figure of the page rests on. */
export function KalimatProfil({ profil }: { readonly profil: ProfilAbk }) {
  return (
    <p className={classes["kecil"]}>
      {teksProfil(profil)} Keyakinan atas sumber: {teksKeyakinan(profil)} Pembulatan: {teksPembulatan(profil)}
    </p>
  );
}

/** The signature block, kept together. */
export function TandaTangan(props: { readonly kantor: Kantor }) {
  const blok = blokTandaTangan(props.kantor);
  return (
    <p className={classes["tandaTangan"]}>
      {blok.pembuka}
      <b>{blok.nama}</b>
      {blok.penutup}
    </p>
  );
}
