import { useCallback, useEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import type { HasilNorma, TemuanDinilai } from "../../../core/contract/norma";
import { parsePlainDate } from "../../../core/date";
import { formatTanggal } from "../../../core/text/date";
import { TEKS_JENIS_TEMUAN, TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
import { useShell } from "../../data/query";
import classes from "./norma.module.css";
import { jabatanTemuan, keadaanTemuan, tugasTemuan, type Acuan } from "./saringan-norma";

/** Whether the sheet must stand ready: from just before the printing, by the button or by Ctrl+P, until it is over. */
export function useCetak(): { readonly mencetak: boolean; readonly cetak: () => void } {
  const [mencetak, setMencetak] = useState(false);
  useEffect(() => {
    const mulai = (): void => flushSync(() => setMencetak(true));
    const selesai = (): void => setMencetak(false);
    window.addEventListener("beforeprint", mulai);
    window.addEventListener("afterprint", selesai);
    return () => {
      window.removeEventListener("beforeprint", mulai);
      window.removeEventListener("afterprint", selesai);
    };
  }, []);
  return { mencetak, cetak: useCallback(() => window.print(), []) };
}

/** The sheet of paper: open findings, then justified ones with their notes. Only seen in print. */
export function CetakNorma(props: { readonly hasil: HasilNorma; readonly acuan: Acuan }) {
  const { hasil, acuan } = props;
  const status = useShell("office.status", {});
  const { cetakan } = TEKS_PERIKSA_NORMA;
  const hari = parsePlainDate(hasil.per);
  return createPortal(
    <div className={classes["lembar"]}>
      <p>{[status.data?.kantor.namaInstansi, status.data?.kantor.namaKantor].filter(Boolean).join(" · ")}</p>
      <h1>{cetakan.judul}</h1>
      <p>{cetakan.per(hasil.profil.nama, hari === null ? hasil.per : formatTanggal(hari))}</p>
      <h2>{cetakan.terbuka}</h2>
      <Tabel temuan={hasil.temuan.filter((satu) => keadaanTemuan(satu) === "terbuka")} acuan={acuan} />
      <h2>{cetakan.dibenarkan}</h2>
      <Tabel temuan={hasil.temuan.filter((satu) => keadaanTemuan(satu) === "dibenarkan")} acuan={acuan} denganCatatan />
    </div>,
    document.body,
  );
}

function Tabel(props: { readonly temuan: readonly TemuanDinilai[]; readonly acuan: Acuan; readonly denganCatatan?: boolean }) {
  const { temuan, acuan, denganCatatan = false } = props;
  const { cetakan, kolom } = TEKS_PERIKSA_NORMA;
  if (temuan.length === 0) return <p>{cetakan.tidakAda}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{cetakan.nomor}</th>
          <th scope="col">{kolom.temuan}</th>
          <th scope="col">{kolom.jabatan}</th>
          <th scope="col">{kolom.tugas}</th>
          <th scope="col">{kolom.angka}</th>
          {denganCatatan ? <th scope="col">{cetakan.catatan}</th> : null}
        </tr>
      </thead>
      <tbody>
        {temuan.map((satu, nomor) => (
          <tr key={satu.kunci}>
            <td data-align="end">{nomor + 1}</td>
            <td>{TEKS_JENIS_TEMUAN[satu.jenis]}</td>
            <td>
              {jabatanTemuan(satu, acuan)
                .map(({ nama }) => nama)
                .join("; ")}
            </td>
            <td>{[...new Set(tugasTemuan(satu, acuan).map(({ uraian }) => uraian))].join("; ")}</td>
            <td>{satu.kalimat}</td>
            {denganCatatan ? <td>{satu.pembenaran?.catatan}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
