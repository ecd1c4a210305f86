import { Anchor } from "@mantine/core";
import { Link } from "wouter";
import { namaLengkap } from "../../../../core/pegawai/pegawai";
import { formatTanggal } from "../../../../core/text/date";
import { kalimatMasaKerja, kalimatMulaiKerja, TEKS_BERKAS_ORANG as T } from "../../../../core/text/orang-berkas";
import { TEKS_JENIS_KELAMIN, TEKS_PEGAWAI } from "../../../../core/text/pegawai";
import { Fields } from "../../../ui/fields";
import { BagianNip } from "../bagian-nip";
import type { IsiBagian } from "./bagian";
import { BagianBerkas } from "./bagian-berkas";
import classes from "./berkas.module.css";

const { isian } = TEKS_PEGAWAI;

/** Who she is, and how long she has served. */
export function BagianIdentitas({ berkas }: IsiBagian) {
  const { identitas, atasan, mulaiKerja, masaKerja, masaKerjaGolongan } = berkas;
  const lahir = [identitas.tempatLahir, identitas.tanggalLahir === null ? "" : formatTanggal(identitas.tanggalLahir)];
  const masa = masaKerja === null || mulaiKerja === null ? "" : `${kalimatMasaKerja(masaKerja)} (${kalimatMulaiKerja(mulaiKerja)})`;
  return (
    <BagianBerkas kunci="identitas" judul={T.identitas}>
      <div className={classes["dua"]}>
        <Fields
          fields={[
            [isian.nama, namaLengkap(identitas)],
            [isian.nip, <BagianNip key="nip" pegawai={identitas} />],
            [`${isian.tempatLahir}, tanggal`, lahir.filter(Boolean).join(", ")],
            [isian.jenisKelamin, identitas.jenisKelamin === null ? "" : TEKS_JENIS_KELAMIN[identitas.jenisKelamin]],
          ]}
        />
        <Fields
          fields={[
            [
              T.atasan,
              atasan === null ? (
                ""
              ) : (
                <span key="atasan">
                  {atasan.id === null ? (
                    atasan.nama
                  ) : (
                    <Anchor component={Link} href={`/pegawai/${atasan.id}/berkas`} size="sm">
                      {atasan.nama}
                    </Anchor>
                  )}
                  {` (${T.atasanMenurut[atasan.menurut]})`}
                </span>
              ),
            ],
            [T.masaKerja, masa],
            [T.masaKerjaGolongan, masaKerjaGolongan === null ? "" : kalimatMasaKerja(masaKerjaGolongan)],
            [isian.tingkatPendidikan, [berkas.irisan?.tingkatPendidikan, berkas.irisan?.pendidikan].filter(Boolean).join(", ")],
          ]}
        />
      </div>
    </BagianBerkas>
  );
}
