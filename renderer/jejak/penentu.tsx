import type { JejakKebutuhan } from "../../core/abk/jejak";
import type { ArahPenentu } from "../../core/abk/penentu";
import { kalimatPembalik } from "../../core/text/jejak";
import { kalimatPenentu, kalimatPersen, kalimatUbahan, penentuJejak, TEKS_PENENTU, type PenentuSearah } from "../../core/text/penentu";
import { TEKS_UMUM } from "../../core/text/umum";
import classes from "./jejak.module.css";

/**
 * The rows that decide the rounded need: in each direction how much work is needed, and which row alone would do it.
 *
 * @param props.terjawab the direction whose distance was told already
 */
export function Penentu(props: { readonly jejak: JejakKebutuhan; readonly terjawab: ArahPenentu | null }) {
  const { jejak, terjawab } = props;
  return penentuJejak(jejak).map((searah) => (
    <div key={searah.arah} className={classes["arah"]}>
      <p>
        {searah.arah === terjawab ? "" : `${kalimatPembalik(jejak, searah.arah)} `}
        {searah.baris.slice(0, 1).map(kalimatPenentu)}
      </p>
      {searah.baris.length > 0 ? (
        <TabelPenentu searah={searah} />
      ) : (
        <p className={classes["halus"]}>{TEKS_PENENTU.sendirian[searah.arah]}</p>
      )}
    </div>
  ));
}

function TabelPenentu(props: { readonly searah: PenentuSearah }) {
  const { arah, baris, lainnya } = props.searah;
  const { kolom } = TEKS_PENENTU;
  return (
    <>
      <table className={classes["tabel"]} aria-label={TEKS_PENENTU.namaTabel[arah]}>
        <thead>
          <tr>
            <th scope="col">{kolom.nomor}</th>
            <th scope="col" data-teks>
              {kolom.uraian}
            </th>
            <th scope="col">{kolom.volume}</th>
            <th scope="col">{kolom.norma}</th>
            <th scope="col">{kolom.perubahan}</th>
          </tr>
        </thead>
        <tbody>
          {baris.map(({ tugas, nomor, volume, normaWaktuMenit }) => (
            <tr key={tugas.id}>
              <td>{nomor}</td>
              <td data-teks>{tugas.uraian}</td>
              <td>{volume === null ? TEKS_UMUM.kosong : kalimatUbahan(volume)}</td>
              <td>{normaWaktuMenit === null ? TEKS_UMUM.kosong : kalimatUbahan(normaWaktuMenit)}</td>
              <td>{[volume ?? normaWaktuMenit].map((ubahan) => (ubahan === null ? "" : kalimatPersen(ubahan)))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lainnya > 0 ? <p className={classes["halus"]}>{TEKS_PENENTU.lainnya(lainnya)}</p> : null}
    </>
  );
}
