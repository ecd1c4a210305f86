import { Fragment, useEffect, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { FormulirAbk } from "../../../../core/contract/formulir";
import { dalamSatuan, volumeFormulir, type SatuanFormulir } from "../../../../core/formasi/formulir";
import type { Kertas } from "../../../../core/formasi/kertas";
import { catatanKolomEnam, kepalaFormulir, TEKS_FORMULIR as T } from "../../../../core/text/formulir";
import { kalimatLangkahMetode, kalimatPembagiMetode } from "../../../../core/text/metode";
import { formatAngka, formatSelisih } from "../../../../core/text/number";
import { TEKS_UMUM } from "../../../../core/text/umum";
import classes from "./formulir.module.css";
import { KalimatProfil, Kop, TandaTangan } from "./kop-cetak";
import { RekapCetak } from "./rekap-cetak";

interface Cetakan {
  readonly formulir: FormulirAbk;
  readonly satuan: SatuanFormulir;
  readonly kertas: Kertas;
}

type JabatanCetak = FormulirAbk["jabatan"][number];

/** The forms on paper: unseen on the screen, one jabatan begins a page. Opens the print dialog as soon as it stands; a new `key` prints again. */
export function CetakFormulir({ formulir, satuan, kertas }: Cetakan) {
  useEffect(() => window.print(), []);
  return createPortal(
    <div className={classes["lembar"]} data-kertas={kertas}>
      {formulir.jabatan.length > 1 ? <RekapCetak formulir={formulir} /> : null}
      {formulir.jabatan.map((satu) => (
        <SatuFormulir key={satu.rekap.jabatanId} formulir={formulir} satu={satu} satuan={satuan} />
      ))}
    </div>,
    document.body,
  );
}

function SatuFormulir(props: { readonly formulir: FormulirAbk; readonly satu: JabatanCetak; readonly satuan: SatuanFormulir }) {
  const { formulir, satu, satuan } = props;
  const { profil } = formulir;
  const { rekap, jejak } = satu;
  const catatan = catatanKolomEnam(
    profil,
    jejak.baris.map(({ periode }) => periode),
    satuan,
  );
  const identitas: readonly (readonly [string, ReactNode])[] = [
    [T.kepala.jabatan, rekap.nama],
    [T.kepala.unit, rekap.unit],
    [T.kepala.kelas, rekap.kelas ?? TEKS_UMUM.kosong],
    [T.kepala.pemegang, formatAngka(rekap.bezetting)],
    [T.kepala.ikhtisar, T.titik],
  ];
  return (
    <section className={classes["formulir"]}>
      <Kop formulir={formulir} judul={T.judul} />
      <dl className={classes["identitas"]}>
        {identitas.map(([label, isi]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>: {isi}</dd>
          </Fragment>
        ))}
      </dl>
      <KalimatProfil profil={profil} />
      <table className={classes["tabel"]}>
        <thead>
          <tr>
            {kepalaFormulir(satuan, profil).map((judul) => (
              <th key={judul} scope="col">
                {judul}
              </th>
            ))}
          </tr>
          <tr className={classes["nomor"]}>
            {kepalaFormulir(satuan, profil).map((judul, urutan) => (
              <td key={judul}>{urutan + 1}</td>
            ))}
          </tr>
        </thead>
        <tbody>
          <IsiTabel satu={satu} satuan={satuan} formulir={formulir} />
        </tbody>
      </table>
      <div className={classes["penutup"]}>
        <Penutup satu={satu} pecahan={profil.pembulatan === "tanpa"} />
        {catatan === "" ? null : <p className={classes["kecil"]}>{catatan}</p>}
        <TandaTangan kantor={formulir.kantor} />
      </div>
    </section>
  );
}

function IsiTabel(props: { readonly satu: JabatanCetak; readonly satuan: SatuanFormulir; readonly formulir: FormulirAbk }) {
  const { satuan, formulir } = props;
  const { jejak } = props.satu;
  const { profil } = formulir;
  if (jejak.metode) {
    const teks = [...jejak.metode.langkah.map(kalimatLangkahMetode), kalimatPembagiMetode(jejak.metode, profil.waktuKerjaEfektifMenit)];
    return teks.map((kalimat) => (
      <tr key={kalimat}>
        <td />
        <td colSpan={7}>{kalimat}</td>
      </tr>
    ));
  }
  if (jejak.baris.length === 0) {
    return (
      <tr>
        <td />
        <td colSpan={7}>{T.kosong}</td>
      </tr>
    );
  }
  return jejak.baris.map((baris, urutan) => (
    <tr key={baris.id}>
      <td data-align="center">{urutan + 1}</td>
      <td>{baris.uraian}</td>
      <td>{baris.satuanHasil}</td>
      <td data-align="end">{formatAngka(dalamSatuan(baris.normaWaktuMenit, satuan), satuan === "jam" ? 4 : 3, 0)}</td>
      <td data-align="end">{formatAngka(dalamSatuan(baris.pembagiMenit, satuan), 3, 0)}</td>
      <td data-align="end">{formatAngka(volumeFormulir(baris, profil), 3, 0)}</td>
      <td data-align="end">{formatAngka(baris.kebutuhan, 4)}</td>
      <td>{baris.keterangan}</td>
    </tr>
  ));
}

/** Totals and the three closing lines. */
function Penutup(props: { readonly satu: JabatanCetak; readonly pecahan: boolean }) {
  const { rekap } = props.satu;
  const desimal = props.pecahan ? 4 : 0;
  const baris: readonly (readonly [string, string])[] = [
    [T.jumlah, formatAngka(rekap.kebutuhanMentah, 4)],
    [T.pembulatan, formatAngka(rekap.kebutuhan, desimal)],
    [T.ada, formatAngka(rekap.bezetting)],
    [T.dibutuhkan, formatAngka(rekap.kebutuhan, desimal)],
    [T.selisih, formatSelisih(rekap.selisih, desimal)],
  ];
  return (
    <dl className={classes["jumlah"]}>
      {baris.map(([label, nilai]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{nilai}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
