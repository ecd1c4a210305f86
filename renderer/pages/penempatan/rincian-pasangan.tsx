import { Title } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconHelp, IconX } from "@tabler/icons-react";
import type { HasilAturan } from "../../../core/penempatan/penilai";
import type { Skor } from "../../../core/penempatan/skor";
import { faktaAturan } from "../../../core/text/alasan-penempatan";
import { KALIMAT_ATURAN } from "../../../core/text/aturan-penempatan";
import { kutipan } from "../../../core/text/kasus-halaman";
import { formatAngka, nilaiPoin } from "../../../core/text/number";
import { TEKS_BAGIAN_SKOR } from "../../../core/text/penempatan";
import { TEKS_HALAMAN_PENEMPATAN as T } from "../../../core/text/penempatan-halaman";
import { Sumber } from "../../ui/sumber";
import classes from "./penempatan.module.css";

const B = T.bagian.kolom;
const A = T.aturan.kolom;

/** The parts of a score: value, weight, what each brings, and its evidence. They add up to the score. */
export function TabelBagian({ skor }: { readonly skor: Skor }) {
  return (
    <section aria-label={T.bagian.judul}>
      <Title order={3} size="h6">
        {T.bagian.judul} <Sumber id="penempatan-bobot" hal={B.bobot} />
      </Title>
      <table className={classes["kisi"]} aria-label={T.bagian.judul}>
        <thead>
          <tr>
            <th scope="col">{B.bagian}</th>
            <th scope="col" data-align="end">
              {B.nilai}
            </th>
            <th scope="col" data-align="end">
              {B.bobot}
            </th>
            <th scope="col" data-align="end">
              {B.sumbangan}
            </th>
            <th scope="col">{B.bukti}</th>
          </tr>
        </thead>
        <tbody>
          {skor.bagian.map(({ bagian, nilai, bobot, sumbangan, bukti }) => (
            <tr key={bagian}>
              <th scope="row">{TEKS_BAGIAN_SKOR[bagian]}</th>
              <td data-align="end">{nilai === null ? T.bagian.tanpaBukti : formatAngka(nilai, 2, 0)}</td>
              <td data-align="end">{formatAngka(bobot, 2, 0)}</td>
              <td data-align="end">{nilaiPoin(sumbangan)}</td>
              <td>{bukti}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {T.bagian.jumlah}
            </th>
            <td data-align="end">{skor.skor === null ? T.tanpaNilai : nilaiPoin(skor.skor)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** The rules that were looked at, with outcome, fact and article. */
export function TabelAturan({ aturan }: { readonly aturan: readonly HasilAturan[] }) {
  return (
    <section aria-label={T.aturan.judul}>
      <Title order={3} size="h6">
        {T.aturan.judul} <Sumber id="penempatan-aturan" hal={A.sifat} />
      </Title>
      <table className={classes["kisi"]} aria-label={T.aturan.judul}>
        <thead>
          <tr>
            {[A.nama, A.sifat, A.hasil, A.fakta, A.pasal].map((judul) => (
              <th key={judul} scope="col">
                {judul}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {aturan.map((satu) => (
            <tr key={satu.id}>
              <th scope="row">{KALIMAT_ATURAN[satu.id].nama}</th>
              <td>{T.aturan.sifat[satu.sifat]}</td>
              <td>
                <HasilSatu aturan={satu} />
              </td>
              <td>{faktaAturan(satu)}</td>
              <td>{satu.ketentuan === null ? T.aturan.kantor : kutipan(satu.ketentuan)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function HasilSatu({ aturan: { keadaan, sifat } }: { readonly aturan: HasilAturan }) {
  const Gambar = keadaan === "lulus" ? IconCheck : keadaan === "belumDiketahui" ? IconHelp : sifat === "keras" ? IconX : IconAlertTriangle;
  return (
    <span className={classes["hasil"]} data-keadaan={keadaan}>
      <Gambar size={14} aria-hidden /> {T.aturan.hasil[keadaan]}
    </span>
  );
}
