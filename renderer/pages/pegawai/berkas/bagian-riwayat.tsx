import type { Input } from "../../../../core/contract/procedures";
import { bacaGolongan } from "../../../../core/pegawai/golongan";
import { namaLengkap, STATUS_PEGAWAI } from "../../../../core/pegawai/pegawai";
import { TEKS_BERKAS_ORANG as T } from "../../../../core/text/orang-berkas";
import { useCommand, useShell } from "../../../data/query";
import { usePilihanJabatan } from "../use-pilihan-jabatan";
import type { IsiBagian } from "./bagian";
import { BagianBerkas } from "./bagian-berkas";
import type { BarisCatatan, IsianCatatan, JenisCatatan } from "./catatan";
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
  return (
    <BagianBerkas kunci="riwayat" judul={T.riwayat}>
      <Jabatan key={`jabatan ${pegawaiId}`} berkas={berkas} />
      <Golongan berkas={berkas} />
      <Status berkas={berkas} />
      <Kedudukan berkas={berkas} />
      <Pendidikan berkas={berkas} />
      <Atasan berkas={berkas} />
    </BagianBerkas>
  );
}

type Tabel = Input<"riwayat.remove">["tabel"];

interface PropsFakta<R extends BarisCatatan, I> {
  readonly tabel: Tabel;
  readonly jenis: JenisCatatan<R>;
  readonly pegawaiId: string;
  readonly baris: readonly R[];
  /** The command that saves a fact of this kind. */
  readonly simpan: {
    readonly isPending: boolean;
    readonly mutateAsync: (input: I & ReturnType<typeof sasaran> & { readonly pegawaiId: string }) => Promise<unknown>;
  };
  /** What the fields of the form say. */
  readonly isi: (isian: IsianCatatan) => I;
}

/** The facts of one kind under their heading. */
function Fakta<R extends BarisCatatan, I>({ tabel, jenis, pegawaiId, baris, simpan, isi }: PropsFakta<R, I>) {
  const hapus = useCommand("riwayat.remove");
  return (
    <>
      <h3 className={classes["anak"]}>{jenis.hal}</h3>
      <TabelCatatan
        jenis={jenis}
        pegawaiId={pegawaiId}
        baris={baris}
        sibuk={simpan.isPending || hapus.isPending}
        hapus={({ id, revision }) => hapus.mutateAsync({ tabel, id, revision })}
        simpan={(isian, asal) => simpan.mutateAsync({ ...isi(isian), ...sasaran(asal), pegawaiId })}
      />
    </>
  );
}

function Jabatan({ berkas }: IsiBagian) {
  return (
    <Fakta
      tabel="riwayatJabatan"
      jenis={jenisJabatan(usePilihanJabatan())}
      pegawaiId={berkas.identitas.id}
      baris={berkas.riwayatJabatan}
      simpan={useCommand("riwayatJabatan.save", DI_FORMULIR)}
      isi={(isian) => ({
        jabatanId: idDari(isian, "jabatanId"),
        namaJabatan: teksDari(isian, "namaJabatan"),
        jenis: JENIS_PEMANGKUAN.find((satu) => satu === isian["jenis"]) ?? "definitif",
        sejak: hariDari(isian, "sejak"),
        sampai: hariDari(isian, "sampai"),
        nomorSk: teksDari(isian, "nomorSk"),
      })}
    />
  );
}

function Golongan({ berkas }: IsiBagian) {
  return (
    <Fakta
      tabel="riwayatGolongan"
      jenis={JENIS_GOLONGAN}
      pegawaiId={berkas.identitas.id}
      baris={berkas.riwayatGolongan}
      simpan={useCommand("riwayatGolongan.save", DI_FORMULIR)}
      isi={(isian) => ({
        golongan: bacaGolongan(teksDari(isian, "golongan")),
        sejak: hariDari(isian, "sejak"),
        masaKerjaTahun: bulatDari(isian, "masaKerjaTahun"),
        masaKerjaBulan: bulatDari(isian, "masaKerjaBulan"),
        nomorSk: teksDari(isian, "nomorSk"),
      })}
    />
  );
}

function Status({ berkas }: IsiBagian) {
  return (
    <Fakta
      tabel="riwayatStatus"
      jenis={JENIS_STATUS}
      pegawaiId={berkas.identitas.id}
      baris={berkas.riwayatStatus}
      simpan={useCommand("riwayatStatus.save", DI_FORMULIR)}
      isi={(isian) => ({
        status: STATUS_PEGAWAI.find((satu) => satu === isian["status"]) ?? "PNS",
        sejak: hariDari(isian, "sejak"),
        akhirKontrak: hariDari(isian, "akhirKontrak"),
        nomorSk: teksDari(isian, "nomorSk"),
      })}
    />
  );
}

function Kedudukan({ berkas }: IsiBagian) {
  return (
    <Fakta
      tabel="riwayatKedudukan"
      jenis={JENIS_KEDUDUKAN}
      pegawaiId={berkas.identitas.id}
      baris={berkas.riwayatKedudukan}
      simpan={useCommand("riwayatKedudukan.save", DI_FORMULIR)}
      isi={(isian) => ({
        kedudukanHukum: teksDari(isian, "kedudukanHukum"),
        sejak: hariDari(isian, "sejak"),
        nomorSk: teksDari(isian, "nomorSk"),
        catatan: teksDari(isian, "catatan"),
      })}
    />
  );
}

function Pendidikan({ berkas }: IsiBagian) {
  return (
    <Fakta
      tabel="riwayatPendidikan"
      jenis={JENIS_PENDIDIKAN}
      pegawaiId={berkas.identitas.id}
      baris={berkas.riwayatPendidikan}
      simpan={useCommand("riwayatPendidikan.save", DI_FORMULIR)}
      isi={(isian) => ({
        tingkatPendidikan: teksDari(isian, "tingkatPendidikan"),
        pendidikan: teksDari(isian, "pendidikan"),
        tahunLulus: bulatDari(isian, "tahunLulus"),
        lembaga: teksDari(isian, "lembaga"),
        sejak: hariDari(isian, "sejak"),
      })}
    />
  );
}

function Atasan({ berkas }: IsiBagian) {
  const pegawaiId = berkas.identitas.id;
  const orang = useShell("pegawai.list", {}).data ?? [];
  const pilihan = orang
    .filter(({ id }) => id !== pegawaiId)
    .map((satu) => ({ value: satu.id, label: `${namaLengkap(satu)} · ${satu.jabatan || (satu.nip ?? "")}` }));
  return (
    <Fakta
      tabel="riwayatAtasan"
      jenis={jenisAtasan(pilihan)}
      pegawaiId={pegawaiId}
      baris={berkas.riwayatAtasan}
      simpan={useCommand("riwayatAtasan.save", DI_FORMULIR)}
      isi={(isian) => ({
        atasanId: idDari(isian, "atasanId"),
        namaAtasan: teksDari(isian, "namaAtasan"),
        sejak: hariDari(isian, "sejak"),
        sampai: hariDari(isian, "sampai"),
      })}
    />
  );
}
