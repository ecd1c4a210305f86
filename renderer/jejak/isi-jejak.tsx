import type { ReactNode } from "react";
import type { JejakKebutuhan } from "../../core/abk/jejak";
import { perluSaran } from "../../core/abk/kebutuhan";
import { KETENTUAN_METODE } from "../../core/abk/metode";
import { PENJELASAN_KEYAKINAN, TEKS_KEYAKINAN, TEKS_PERIODE } from "../../core/text/abk";
import { SARAN_BEBAN_KECIL, TEKS_PROFIL } from "../../core/text/abk-halaman";
import { kalimatEfektivitas, kalimatPembagian, kalimatPembulatan, kalimatSelisih, TEKS_JEJAK } from "../../core/text/jejak";
import type { IdKetentuan } from "../../core/peraturan/register";
import { ketentuanPengali, ketentuanWke } from "../../core/peraturan/ubahan-kantor";
import { formatAngka } from "../../core/text/number";
import { TEKS_LANGKAH_METODE } from "../../core/text/metode";
import { jawabanMengapa } from "../../core/text/penentu";
import { kalimatKonversi, kalimatPerhitungan } from "../../core/text/profil";
import { Sumber } from "../ui/sumber";
import { LangkahMetodeIni, PembagiMetode, RumusMetode } from "./isi-metode";
import classes from "./jejak.module.css";
import { Penentu } from "./penentu";

/** The computation of one jabatan step by step. */
export function IsiJejak(props: { readonly jejak: JejakKebutuhan }) {
  const { jejak } = props;
  const { metode } = jejak;
  const { langkah } = TEKS_JEJAK;
  const pembulatan = kalimatPembulatan(jejak);
  const mengapa = jawabanMengapa(jejak);
  const kecil = perluSaran(jejak);
  const pengali = ketentuanPengali(
    jejak.profil,
    jejak.baris.map(({ periode }) => periode),
  );
  return (
    <ol className={classes["langkah"]}>
      <Langkah judul={mengapa.tanya} panjang>
        <p className={classes["jawab"]}>{mengapa.jawab}</p>
        {jejak.baris.length > 0 ? <Penentu jejak={jejak} terjawab={mengapa.arah} /> : null}
      </Langkah>
      <Langkah judul={metode ? TEKS_LANGKAH_METODE.judul(metode.jenis) : langkah.tugas} panjang aturan={metode ? [] : pengali}>
        {metode ? (
          <LangkahMetodeIni hasil={metode} />
        ) : jejak.baris.length === 0 ? (
          <p>{TEKS_JEJAK.tanpaTugas}</p>
        ) : (
          <TabelJejak jejak={jejak} />
        )}
      </Langkah>
      <Langkah judul={langkah.rumus} aturan={[KETENTUAN_METODE[metode?.jenis ?? "tugasPerTugas"]]}>
        {metode ? <RumusMetode hasil={metode} /> : <p>{TEKS_JEJAK.rumus[jejak.profil.konversi]}</p>}
      </Langkah>
      <Langkah judul={metode ? TEKS_LANGKAH_METODE.pembagi : langkah.pembagi} aturan={[ketentuanWke(jejak.profil), "konversi-periode"]}>
        {metode ? (
          <PembagiMetode hasil={metode} wkeMenit={jejak.profil.waktuKerjaEfektifMenit} bebanMenit={jejak.bebanKerjaMenit} />
        ) : (
          <p className={classes["hasil"]}>{kalimatPembagian(jejak)}</p>
        )}
        <p>
          {TEKS_PROFIL.profil}: {jejak.profil.nama}. {jejak.profil.dasar}.
        </p>
        {jejak.profil.perhitungan ? <p>{kalimatPerhitungan(jejak.profil.perhitungan)}</p> : null}
        {jejak.profil.konversi === "perPeriode" ? <p>{kalimatKonversi(jejak.profil)}</p> : null}
        <p className={classes["halus"]}>
          {TEKS_JEJAK.keyakinan}: {TEKS_KEYAKINAN[jejak.profil.keyakinan]}. {PENJELASAN_KEYAKINAN[jejak.profil.keyakinan]}
        </p>
      </Langkah>
      <Langkah
        judul={langkah.pembulatan}
        aturan={[
          "pembulatan-kebutuhan",
          ...(jejak.profil.minimumSatu ? (["minimum-satu"] as const) : []),
          ...(kecil ? (["beban-kecil"] as const) : []),
        ]}
      >
        <p className={classes["hasil"]}>{pembulatan.angka}</p>
        <p>{pembulatan.aturan}</p>
        {kecil ? <p className={classes["halus"]}>{SARAN_BEBAN_KECIL}</p> : null}
      </Langkah>
      <Langkah judul={langkah.bezetting} aturan={["bezetting-per-jabatan", "selisih-terpisah"]}>
        <p className={classes["hasil"]}>{kalimatSelisih(jejak)}</p>
      </Langkah>
      <Langkah judul={langkah.efektivitas} aturan={["efektivitas-jabatan", "batas-prestasi"]}>
        <p>{kalimatEfektivitas(jejak)}</p>
      </Langkah>
    </ol>
  );
}

/** One numbered part of an explanation, with the rules that it rests on. */
export function Langkah(props: {
  readonly judul: string;
  readonly panjang?: boolean;
  readonly aturan?: readonly IdKetentuan[];
  readonly children: ReactNode;
}) {
  return (
    <li data-panjang={props.panjang}>
      <div className={classes["kepalaLangkah"]}>
        <h3 className={classes["judul"]}>{props.judul}</h3>
        {(props.aturan ?? []).map((id) => (
          <Sumber key={id} id={id} hal={`${props.judul}, ${id}`} />
        ))}
      </div>
      {props.children}
    </li>
  );
}

function TabelJejak(props: { readonly jejak: JejakKebutuhan }) {
  const { jejak } = props;
  const { kolom } = TEKS_JEJAK;
  const { konversi } = jejak.profil;
  return (
    <table className={classes["tabel"]}>
      <thead>
        <tr>
          <th scope="col">{kolom.nomor}</th>
          <th scope="col" data-teks>
            {kolom.uraian}
          </th>
          <th scope="col">{kolom.volume}</th>
          <th scope="col">{kolom.pengali[konversi]}</th>
          <th scope="col">{kolom.norma}</th>
          <th scope="col">{kolom.beban[konversi]}</th>
          <th scope="col">{kolom.kebutuhan}</th>
          <th scope="col" className={classes["bagian"]}>
            {kolom.bagian}
          </th>
        </tr>
      </thead>
      <tbody>
        {jejak.baris.map((baris, nomor) => (
          <tr key={baris.id}>
            <td>{nomor + 1}</td>
            <td data-teks>{baris.uraian}</td>
            <td>
              {formatAngka(baris.volume, 3, 0)} {baris.satuanHasil}
            </td>
            <td>
              {konversi === "perPeriode" ? `÷ ${formatAngka(baris.pembagiMenit)}` : `× ${formatAngka(baris.pengali)}`}{" "}
              <span className={classes["periode"]}>{TEKS_PERIODE[baris.periode]}</span>
            </td>
            <td>× {formatAngka(baris.normaWaktuMenit, 3, 0)}</td>
            <td>= {formatAngka(baris.bebanMenit, 3, 0)}</td>
            <td>{formatAngka(baris.kebutuhan, 4)}</td>
            <td>
              {formatAngka(baris.bagian * 100, 1)}%
              <span className={classes["batang"]} style={{ width: `${baris.bagian * 100}%`, marginLeft: "auto" }} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          <th scope="row" data-teks colSpan={4}>
            {TEKS_JEJAK.jumlah}
          </th>
          <td>{formatAngka(jejak.bebanKerjaMenit, 3, 0)}</td>
          <td>{formatAngka(jejak.kebutuhanMentah, 4)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
