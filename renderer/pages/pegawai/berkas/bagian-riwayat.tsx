import { Fragment, type ReactNode } from "react";
import { bacaGolongan } from "../../../../core/pegawai/golongan";
import { namaLengkap, STATUS_PEGAWAI } from "../../../../core/pegawai/pegawai";
import { TEKS_BERKAS_ORANG as T } from "../../../../core/text/orang-berkas";
import { useCommand, useShell } from "../../../data/query";
import { usePilihanJabatan } from "../use-pilihan-jabatan";
import type { IsiBagian } from "./bagian";
import { BagianBerkas } from "./bagian-berkas";
import classes from "./berkas.module.css";
import { bulatDari, DI_FORMULIR, hariDari, idDari, sasaran, teksDari } from "./isian-catatan";
import {
  jenisAtasan,
  jenisJabatan,
  JENIS_GOLONGAN,
  JENIS_KEDUDUKAN,
  JENIS_PEMANGKUAN,
  JENIS_PENDIDIKAN,
  JENIS_STATUS,
} from "./jenis-riwayat";
import { TabelCatatan } from "./tabel-catatan";

/** Every dated fact of a person, kind by kind, each with one form. */
export function BagianRiwayat({ berkas }: IsiBagian) {
  const pegawaiId = berkas.identitas.id;
  const isi: readonly (readonly [judul: string, tabel: ReactNode])[] = [
    [JENIS_GOLONGAN.hal, <Golongan key="golongan" berkas={berkas} />],
    [JENIS_STATUS.hal, <Status key="status" berkas={berkas} />],
    [JENIS_KEDUDUKAN.hal, <Kedudukan key="kedudukan" berkas={berkas} />],
    [JENIS_PENDIDIKAN.hal, <Pendidikan key="pendidikan" berkas={berkas} />],
  ];
  return (
    <BagianBerkas kunci="riwayat" judul={T.riwayat}>
      <Jabatan key={`jabatan ${pegawaiId}`} berkas={berkas} />
      {isi.map(([judul, tabel]) => (
        <Fragment key={judul}>
          <h3 className={classes["anak"]}>{judul}</h3>
          {tabel}
        </Fragment>
      ))}
      <Atasan berkas={berkas} />
    </BagianBerkas>
  );
}

function Jabatan({ berkas }: IsiBagian) {
  const pegawaiId = berkas.identitas.id;
  const jenis = jenisJabatan(usePilihanJabatan());
  const simpan = useCommand("riwayatJabatan.save", DI_FORMULIR);
  const hapus = useCommand("riwayat.remove");
  return (
    <>
      <h3 className={classes["anak"]}>{jenis.hal}</h3>
      <TabelCatatan
        jenis={jenis}
        pegawaiId={pegawaiId}
        baris={berkas.riwayatJabatan}
        sibuk={simpan.isPending || hapus.isPending}
        hapus={({ id, revision }) => hapus.mutateAsync({ tabel: "riwayatJabatan", id, revision })}
        simpan={(isian, asal) =>
          simpan.mutateAsync({
            ...sasaran(asal),
            pegawaiId,
            jabatanId: idDari(isian, "jabatanId"),
            namaJabatan: teksDari(isian, "namaJabatan"),
            jenis: JENIS_PEMANGKUAN.find((satu) => satu === isian["jenis"]) ?? "definitif",
            sejak: hariDari(isian, "sejak"),
            sampai: hariDari(isian, "sampai"),
            nomorSk: teksDari(isian, "nomorSk"),
          })
        }
      />
    </>
  );
}

function Golongan({ berkas }: IsiBagian) {
  const pegawaiId = berkas.identitas.id;
  const simpan = useCommand("riwayatGolongan.save", DI_FORMULIR);
  const hapus = useCommand("riwayat.remove");
  return (
    <TabelCatatan
      jenis={JENIS_GOLONGAN}
      pegawaiId={pegawaiId}
      baris={berkas.riwayatGolongan}
      sibuk={simpan.isPending || hapus.isPending}
      hapus={({ id, revision }) => hapus.mutateAsync({ tabel: "riwayatGolongan", id, revision })}
      simpan={(isian, asal) =>
        simpan.mutateAsync({
          ...sasaran(asal),
          pegawaiId,
          golongan: bacaGolongan(teksDari(isian, "golongan")),
          sejak: hariDari(isian, "sejak"),
          masaKerjaTahun: bulatDari(isian, "masaKerjaTahun"),
          masaKerjaBulan: bulatDari(isian, "masaKerjaBulan"),
          nomorSk: teksDari(isian, "nomorSk"),
        })
      }
    />
  );
}

function Status({ berkas }: IsiBagian) {
  const pegawaiId = berkas.identitas.id;
  const simpan = useCommand("riwayatStatus.save", DI_FORMULIR);
  const hapus = useCommand("riwayat.remove");
  return (
    <TabelCatatan
      jenis={JENIS_STATUS}
      pegawaiId={pegawaiId}
      baris={berkas.riwayatStatus}
      sibuk={simpan.isPending || hapus.isPending}
      hapus={({ id, revision }) => hapus.mutateAsync({ tabel: "riwayatStatus", id, revision })}
      simpan={(isian, asal) =>
        simpan.mutateAsync({
          ...sasaran(asal),
          pegawaiId,
          status: STATUS_PEGAWAI.find((satu) => satu === isian["status"]) ?? "PNS",
          sejak: hariDari(isian, "sejak"),
          akhirKontrak: hariDari(isian, "akhirKontrak"),
          nomorSk: teksDari(isian, "nomorSk"),
        })
      }
    />
  );
}

function Kedudukan({ berkas }: IsiBagian) {
  const pegawaiId = berkas.identitas.id;
  const simpan = useCommand("riwayatKedudukan.save", DI_FORMULIR);
  const hapus = useCommand("riwayat.remove");
  return (
    <TabelCatatan
      jenis={JENIS_KEDUDUKAN}
      pegawaiId={pegawaiId}
      baris={berkas.riwayatKedudukan}
      sibuk={simpan.isPending || hapus.isPending}
      hapus={({ id, revision }) => hapus.mutateAsync({ tabel: "riwayatKedudukan", id, revision })}
      simpan={(isian, asal) =>
        simpan.mutateAsync({
          ...sasaran(asal),
          pegawaiId,
          kedudukanHukum: teksDari(isian, "kedudukanHukum"),
          sejak: hariDari(isian, "sejak"),
          nomorSk: teksDari(isian, "nomorSk"),
          catatan: teksDari(isian, "catatan"),
        })
      }
    />
  );
}

function Pendidikan({ berkas }: IsiBagian) {
  const pegawaiId = berkas.identitas.id;
  const simpan = useCommand("riwayatPendidikan.save", DI_FORMULIR);
  const hapus = useCommand("riwayat.remove");
  return (
    <TabelCatatan
      jenis={JENIS_PENDIDIKAN}
      pegawaiId={pegawaiId}
      baris={berkas.riwayatPendidikan}
      sibuk={simpan.isPending || hapus.isPending}
      hapus={({ id, revision }) => hapus.mutateAsync({ tabel: "riwayatPendidikan", id, revision })}
      simpan={(isian, asal) =>
        simpan.mutateAsync({
          ...sasaran(asal),
          pegawaiId,
          tingkatPendidikan: teksDari(isian, "tingkatPendidikan"),
          pendidikan: teksDari(isian, "pendidikan"),
          tahunLulus: bulatDari(isian, "tahunLulus"),
          lembaga: teksDari(isian, "lembaga"),
          sejak: hariDari(isian, "sejak"),
        })
      }
    />
  );
}

function Atasan({ berkas }: IsiBagian) {
  const pegawaiId = berkas.identitas.id;
  const orang = useShell("pegawai.list", {}).data ?? [];
  const jenis = jenisAtasan(
    orang
      .filter(({ id }) => id !== pegawaiId)
      .map((satu) => ({ value: satu.id, label: `${namaLengkap(satu)} · ${satu.jabatan || (satu.nip ?? "")}` })),
  );
  const simpan = useCommand("riwayatAtasan.save", DI_FORMULIR);
  const hapus = useCommand("riwayat.remove");
  return (
    <>
      <h3 className={classes["anak"]}>{jenis.hal}</h3>
      <TabelCatatan
        jenis={jenis}
        pegawaiId={pegawaiId}
        baris={berkas.riwayatAtasan}
        sibuk={simpan.isPending || hapus.isPending}
        hapus={({ id, revision }) => hapus.mutateAsync({ tabel: "riwayatAtasan", id, revision })}
        simpan={(isian, asal) =>
          simpan.mutateAsync({
            ...sasaran(asal),
            pegawaiId,
            atasanId: idDari(isian, "atasanId"),
            namaAtasan: teksDari(isian, "namaAtasan"),
            sejak: hariDari(isian, "sejak"),
            sampai: hariDari(isian, "sampai"),
          })
        }
      />
    </>
  );
}
