import type { ReactNode } from "react";
import { computeEfektivitas } from "../../../core/abk/efektivitas";
import { kebutuhanDariBeban } from "../../../core/abk/kebutuhan";
import type { ProfilAbk } from "../../../core/abk/profil";
import { TEKS_PRESTASI } from "../../../core/text/abk";
import { TEKS_ABK_JABATAN } from "../../../core/text/abk-halaman";
import { TEKS_METODE_HALAMAN } from "../../../core/text/metode-halaman";
import { formatAngka } from "../../../core/text/number";
import { TEKS_UMUM } from "../../../core/text/umum";
import { Difference } from "../../ui/difference";
import classes from "./abk.module.css";
import { desimalKebutuhan } from "./kolom-abk";

/** The figures of one jabatan as it is edited at this moment. */
export function RingkasanJabatan(props: {
  /** Yearly workload in millionths of a minute. */
  readonly beban: number;
  /** Whether the workload only stands for the need of another method. */
  readonly setara: boolean;
  readonly profil: ProfilAbk;
  readonly bezetting: number;
}) {
  const { beban, profil, bezetting } = props;
  const { bebanKerjaMenit, kebutuhanMentah, kebutuhan } = kebutuhanDariBeban(beban, profil);
  const ej = computeEfektivitas(beban, bezetting, profil.waktuKerjaEfektifMenit);
  const desimal = desimalKebutuhan(profil.pembulatan);
  const teks = TEKS_ABK_JABATAN;
  return (
    <dl className={classes["ringkasan"]} aria-label={teks.ringkasan}>
      <Angka nama={props.setara ? TEKS_METODE_HALAMAN.bebanSetara : teks.beban} satuan={teks.menit}>
        {formatAngka(bebanKerjaMenit, 3, 0)}
      </Angka>
      <Angka nama={teks.kebutuhan}>{formatAngka(kebutuhanMentah, 4)}</Angka>
      <Angka nama={teks.dibulatkan} satuan={teks.pegawai} utama>
        {formatAngka(kebutuhan, desimal)}
      </Angka>
      <Angka nama={teks.bezetting} satuan={teks.pegawai}>
        {formatAngka(bezetting)}
      </Angka>
      <Angka nama={teks.selisih}>
        <Difference value={bezetting - kebutuhan} decimals={desimal} />
      </Angka>
      <Angka nama={teks.ej} satuan={ej ? "" : teks.ejKosong}>
        {ej ? formatAngka(ej.efektivitas, 2) : TEKS_UMUM.kosong}
      </Angka>
      <Angka nama={teks.pj} satuan={ej ? TEKS_PRESTASI[ej.prestasi] : ""}>
        {ej ? ej.prestasi : TEKS_UMUM.kosong}
      </Angka>
    </dl>
  );
}

function Angka(props: { readonly nama: string; readonly satuan?: string; readonly utama?: boolean; readonly children: ReactNode }) {
  return (
    <div className={props.utama ? `${classes["angka"]} ${classes["utama"]}` : classes["angka"]}>
      <dt>{props.nama}</dt>
      <dd>
        {props.children} {props.satuan ? <small>{props.satuan}</small> : null}
      </dd>
    </div>
  );
}
