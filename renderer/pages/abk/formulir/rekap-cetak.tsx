import { Fragment } from "react";
import type { FormulirAbk } from "../../../../core/contract/formulir";
import { jumlahRekap, type JumlahRekap, type RekapJabatan } from "../../../../core/formasi/rekap";
import { groupBy } from "../../../../core/group";
import { CATATAN_SELISIH } from "../../../../core/text/formasi-berkas";
import { KEPALA_REKAP, TEKS_FORMULIR as T } from "../../../../core/text/formulir";
import { formatAngka } from "../../../../core/text/number";
import { TEKS_UMUM } from "../../../../core/text/umum";
import classes from "./formulir.module.css";
import { KalimatProfil, Kop, TandaTangan } from "./kop-cetak";

/** Headings of one level: the lower one where a group stands above it. The remarks stay for the workbook. */
const KEPALA = KEPALA_REKAP.atas.map((atas, kolom) => KEPALA_REKAP.bawah[kolom] ?? atas ?? "").slice(0, -1);

/** The recap on paper, before the forms that it adds up. */
export function RekapCetak({ formulir }: { readonly formulir: FormulirAbk }) {
  const rekap = formulir.jabatan.map((satu) => satu.rekap);
  const desimal = formulir.profil.pembulatan === "tanpa" ? 4 : 0;
  const nomor = new Map(rekap.map((satu, urutan) => [satu.jabatanId, urutan + 1]));
  return (
    <section className={classes["formulir"]}>
      <Kop formulir={formulir} judul={T.judulRekap} />
      <KalimatProfil profil={formulir.profil} />
      <table className={classes["tabel"]}>
        <thead>
          <tr>
            {KEPALA.map((judul) => (
              <th key={judul} scope="col">
                {judul}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from(
            groupBy(rekap, ({ unitId }) => unitId),
            ([unitId, anggota]) => (
              <Fragment key={unitId}>
                <BarisJumlah nama={anggota[0]?.unit ?? ""} jumlah={jumlahRekap(anggota)} desimal={desimal} />
                {anggota.map((satu) => (
                  <BarisJabatan key={satu.jabatanId} nomor={nomor.get(satu.jabatanId) ?? 0} rekap={satu} desimal={desimal} />
                ))}
              </Fragment>
            ),
          )}
        </tbody>
        <tbody className={classes["penutup"]}>
          <BarisJumlah nama={T.total} jumlah={jumlahRekap(rekap)} desimal={desimal} />
        </tbody>
      </table>
      <div className={classes["penutup"]}>
        <p className={classes["kecil"]}>{CATATAN_SELISIH}</p>
        <TandaTangan kantor={formulir.kantor} />
      </div>
    </section>
  );
}

function BarisJabatan(props: { readonly nomor: number; readonly rekap: RekapJabatan; readonly desimal: number }) {
  const { rekap, desimal } = props;
  const { efektivitas } = rekap;
  return (
    <tr>
      <td data-align="center">{props.nomor}</td>
      <td>{rekap.nama}</td>
      <td data-align="center">{rekap.kelas ?? TEKS_UMUM.kosong}</td>
      <Angka jumlah={{ ...rekap, kekurangan: Math.max(0, -rekap.selisih), kelebihan: Math.max(0, rekap.selisih) }} desimal={desimal} />
      <td data-align="end">{efektivitas === null ? TEKS_UMUM.kosong : formatAngka(efektivitas, 2)}</td>
      <td data-align="center">{rekap.prestasi ?? TEKS_UMUM.kosong}</td>
    </tr>
  );
}

function BarisJumlah(props: { readonly nama: string; readonly jumlah: JumlahRekap; readonly desimal: number }) {
  return (
    <tr className={classes["barisJumlah"]}>
      <td />
      <td colSpan={2}>{props.nama}</td>
      <Angka jumlah={props.jumlah} desimal={props.desimal} />
      <td />
      <td />
    </tr>
  );
}

type AngkaRekap = Pick<
  JumlahRekap,
  "bezettingPns" | "bezettingPppk" | "bezetting" | "kebutuhanMentah" | "kebutuhan" | "kekurangan" | "kelebihan"
>;

/** PNS, PPPK, holders, need before and after rounding, shortage, excess; the last two apart. */
function Angka(props: { readonly jumlah: AngkaRekap; readonly desimal: number }) {
  const { jumlah, desimal } = props;
  const ada = (nilai: number, tanda: string): string => (nilai === 0 ? TEKS_UMUM.kosong : `${tanda}${formatAngka(nilai, desimal)}`);
  const angka = [
    formatAngka(jumlah.bezettingPns),
    formatAngka(jumlah.bezettingPppk),
    formatAngka(jumlah.bezetting),
    formatAngka(jumlah.kebutuhanMentah, 4),
    formatAngka(jumlah.kebutuhan, desimal),
    ada(jumlah.kekurangan, "\u2212"),
    ada(jumlah.kelebihan, "+"),
  ];
  return angka.map((teks, kolom) => (
    <td key={KEPALA[kolom + 3]} data-align="end">
      {teks}
    </td>
  ));
}
