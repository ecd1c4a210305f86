import { Text, Tooltip } from "@mantine/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { pertentanganNip, uraikanNip, type UraianNip } from "../../../core/pegawai/nip";
import type { Pegawai } from "../../../core/pegawai/pegawai";
import { formatTanggal, NAMA_BULAN } from "../../../core/text/date";
import { TEKS_JENIS_KELAMIN, TEKS_NIP, TEKS_PEGAWAI } from "../../../core/text/pegawai";
import { Sumber } from "../../ui/sumber";
import classes from "./bagian-nip.module.css";

/** An NIP in its four parts, each with its meaning, and whether it agrees with the person's other data. */
export function BagianNip(props: { readonly pegawai: Pick<Pegawai, "nip" | "tanggalLahir" | "jenisKelamin" | "catatanNip"> }) {
  const { nip, catatanNip } = props.pegawai;
  if (nip === null) return <Keterangan cocok={false}>{TEKS_PEGAWAI.belumBernip}</Keterangan>;
  const uraian = uraikanNip(nip);
  if (!uraian) {
    return (
      <>
        {nip}
        <Keterangan cocok={false}>{TEKS_NIP.tidakTerurai}</Keterangan>
      </>
    );
  }
  const beda = pertentanganNip(uraian, props.pegawai);
  return (
    <>
      <div className={classes["line"]}>
        <ol className={classes["parts"]} aria-label={TEKS_NIP.judul}>
          {bagian(nip, uraian).map(([angka, nama, arti]) => (
            <Tooltip key={nama} label={`${nama}: ${arti}`}>
              <li>
                <span className={classes["digits"]}>{angka}</span>
                <span className={classes["meaning"]}>{arti}</span>
              </li>
            </Tooltip>
          ))}
        </ol>
        <Sumber id={uraian.bulanPengangkatan === null ? "nip-kode-pppk" : "nip-panjang"} hal={TEKS_NIP.judul} />
      </div>
      {beda.length === 0 ? <Keterangan cocok>{TEKS_NIP.cocok}</Keterangan> : null}
      {beda.map((hal) => (
        <Keterangan key={hal} cocok={false}>
          {TEKS_NIP.beda[hal]}
        </Keterangan>
      ))}
      {catatanNip === "" ? null : <Text size="xs">{TEKS_PEGAWAI.nipDiterima(catatanNip)}</Text>}
    </>
  );
}

function Keterangan(props: { readonly cocok: boolean; readonly children: string }) {
  const Tanda = props.cocok ? IconCheck : IconAlertTriangle;
  return (
    <Text size="xs" c={props.cocok ? "dimmed" : "orange"} className={classes["note"]}>
      <Tanda size={14} aria-hidden /> {props.children}
    </Text>
  );
}

/** Digits, name and meaning of each part. */
function bagian(nip: string, uraian: UraianNip): readonly (readonly [string, string, string])[] {
  const angkat =
    uraian.bulanPengangkatan === null
      ? `PPPK ${uraian.tahunPengangkatan}`
      : `${NAMA_BULAN[uraian.bulanPengangkatan - 1] ?? ""} ${uraian.tahunPengangkatan}`;
  return [
    [nip.slice(0, 8), TEKS_NIP.lahir, formatTanggal(uraian.tanggalLahir)],
    [nip.slice(8, 14), uraian.bulanPengangkatan === null ? TEKS_NIP.angkatPppk : TEKS_NIP.angkat, angkat],
    [nip.slice(14, 15), TEKS_NIP.kelamin, TEKS_JENIS_KELAMIN[uraian.jenisKelamin]],
    [nip.slice(15), TEKS_NIP.urut, String(uraian.nomorUrut)],
  ];
}
