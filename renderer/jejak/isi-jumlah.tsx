import { UnstyledButton } from "@mantine/core";
import { Fragment } from "react";
import { kalimatBawahan } from "../../core/formasi/naskah-jejak-jumlah";
import type { BagianJumlah, JejakJumlah } from "../../core/formasi/jejak-jumlah";
import type { JumlahRekap, RekapJabatan } from "../../core/formasi/rekap";
import { ketentuanWke } from "../../core/peraturan/ubahan-kantor";
import { PENJELASAN_KEYAKINAN, TEKS_KEYAKINAN } from "../../core/text/abk";
import { TEKS_PROFIL } from "../../core/text/abk-halaman";
import { teksPembulatan } from "../../core/text/formasi-berkas";
import { TEKS_JEJAK } from "../../core/text/jejak";
import {
  desimalPegawai,
  jawabanJumlah,
  kalimatEfektivitasUnit,
  kalimatKurangLebih,
  kalimatPembagiJumlah,
  kalimatTerdekat,
  TEKS_JEJAK_JUMLAH,
} from "../../core/text/jejak-jumlah";
import { formatAngka } from "../../core/text/number";
import { TEKS_UMUM } from "../../core/text/umum";
import { Langkah } from "./isi-jejak";
import classes from "./jejak.module.css";

/** How totals come about, jabatan by jabatan; each jabatan opens its own trace. */
export function IsiJumlah(props: { readonly jejak: JejakJumlah; readonly onBuka: (jabatanId: string) => void }) {
  const { jejak } = props;
  const { langkah } = TEKS_JEJAK_JUMLAH;
  const jawaban = jawabanJumlah(jejak);
  return (
    <ol className={classes["langkah"]}>
      <Langkah judul={jawaban.tanya} panjang>
        <p className={classes["jawab"]}>{jawaban.jawab}</p>
        {jejak.unitId !== null && jejak.bagian.length > 1 ? <p>{kalimatBawahan(jejak)}</p> : null}
      </Langkah>
      <Langkah judul={langkah.selisih} panjang aturan={["selisih-terpisah"]}>
        <p>{kalimatKurangLebih(jejak)}</p>
        <p className={classes["halus"]}>{TEKS_JEJAK_JUMLAH.tidakSalingMenutup}</p>
      </Langkah>
      <Langkah judul={langkah.bagian} panjang>
        <TabelJumlah jejak={jejak} onBuka={props.onBuka} />
      </Langkah>
      <Langkah judul={langkah.pembagi} aturan={[ketentuanWke(jejak.profil), "pembulatan-kebutuhan"]}>
        <p>{kalimatPembagiJumlah(jejak)}</p>
        <p>{teksPembulatan(jejak.profil)}</p>
        <p>
          {TEKS_PROFIL.profil}: {jejak.profil.nama}. {jejak.profil.dasar}.
        </p>
        <p className={classes["halus"]}>
          {TEKS_JEJAK.keyakinan}: {TEKS_KEYAKINAN[jejak.profil.keyakinan]}. {PENJELASAN_KEYAKINAN[jejak.profil.keyakinan]}
        </p>
      </Langkah>
      {jejak.terdekat.length > 0 ? (
        <Langkah judul={langkah.terdekat}>
          {jejak.terdekat.map((satu) => (
            <p key={`${satu.jabatanId}-${satu.arah}`}>{kalimatTerdekat(satu)}</p>
          ))}
        </Langkah>
      ) : null}
      <Langkah judul={langkah.efektivitas} aturan={["efektivitas-jabatan", "batas-prestasi"]}>
        <p>{kalimatEfektivitasUnit(jejak)}</p>
      </Langkah>
    </ol>
  );
}

function TabelJumlah(props: { readonly jejak: JejakJumlah; readonly onBuka: (jabatanId: string) => void }) {
  const { jejak, onBuka } = props;
  const { kolom } = TEKS_JEJAK_JUMLAH;
  const desimal = desimalPegawai(jejak);
  return (
    <table className={classes["tabel"]}>
      <thead>
        <tr>
          <th scope="col" data-teks>
            {kolom.nama}
          </th>
          <th scope="col">{kolom.beban}</th>
          <th scope="col">{kolom.mentah}</th>
          <th scope="col">{kolom.kebutuhan}</th>
          <th scope="col">{kolom.bezetting}</th>
          <th scope="col">{kolom.kurang}</th>
          <th scope="col">{kolom.lebih}</th>
        </tr>
      </thead>
      <tbody>
        {jejak.bagian.map((bagian) => (
          <Fragment key={bagian.unitId}>
            <BarisUnit bagian={bagian} desimal={desimal} />
            {bagian.jabatan.map((jabatan) => (
              <tr key={jabatan.jabatanId}>
                <td data-teks style={{ paddingLeft: 14 * (bagian.tingkat + 1) }}>
                  <UnstyledButton
                    className={classes["bukaJabatan"]}
                    aria-label={TEKS_JEJAK_JUMLAH.buka(jabatan.nama)}
                    onClick={() => onBuka(jabatan.jabatanId)}
                  >
                    {jabatan.nama}
                  </UnstyledButton>
                </td>
                <SelAngka angka={angkaJabatan(jabatan)} desimal={desimal} />
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" data-teks>
            {TEKS_JEJAK_JUMLAH.jumlah}
          </th>
          <SelAngka angka={jejak.jumlah} desimal={desimal} />
        </tr>
      </tfoot>
    </table>
  );
}

function BarisUnit(props: { readonly bagian: BagianJumlah; readonly desimal: number }) {
  const { bagian } = props;
  return (
    <tr className={classes["barisUnit"]}>
      <th scope="row" data-teks style={{ paddingLeft: 14 * bagian.tingkat }}>
        {bagian.unit}
      </th>
      <SelAngka angka={bagian.jumlah} desimal={props.desimal} />
    </tr>
  );
}

type AngkaBaris = Pick<JumlahRekap, "bebanKerjaMenit" | "kebutuhanMentah" | "kebutuhan" | "bezetting" | "kekurangan" | "kelebihan">;

function angkaJabatan(jabatan: RekapJabatan): AngkaBaris {
  return { ...jabatan, kekurangan: Math.max(0, -jabatan.selisih), kelebihan: Math.max(0, jabatan.selisih) };
}

function SelAngka(props: { readonly angka: AngkaBaris; readonly desimal: number }) {
  const { angka, desimal } = props;
  const ada = (nilai: number): string => (nilai === 0 ? TEKS_UMUM.kosong : formatAngka(nilai, desimal, 0));
  return (
    <>
      <td>{formatAngka(angka.bebanKerjaMenit, 3, 0)}</td>
      <td>{formatAngka(angka.kebutuhanMentah, 4)}</td>
      <td>{formatAngka(angka.kebutuhan, desimal)}</td>
      <td>{formatAngka(angka.bezetting)}</td>
      <td>{ada(angka.kekurangan)}</td>
      <td>{ada(angka.kelebihan)}</td>
    </>
  );
}
