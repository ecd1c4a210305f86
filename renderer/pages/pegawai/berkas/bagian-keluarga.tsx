import type { KerabatOrang } from "../../../../core/orang/berkas";
import { HUBUNGAN_KELUARGA } from "../../../../core/orang/keluarga";
import { KOLOM_KELUARGA } from "../../../../core/orang/kolom-catatan";
import { namaLengkap } from "../../../../core/pegawai/pegawai";
import { TEKS_CATATAN_ORANG, TEKS_HUBUNGAN } from "../../../../core/text/orang";
import { TEKS_BERKAS_ORANG as T } from "../../../../core/text/orang-berkas";
import { useCommand, useShell } from "../../../data/query";
import type { IsiBagian } from "./bagian";
import type { IsianCatatan, JenisCatatan } from "./catatan";
import { DI_FORMULIR, idDari, sasaran, teksDari } from "./isian-catatan";
import { BagianTabelCatatan } from "./tabel-catatan";

const { isian: L, tabel: HAL } = TEKS_CATATAN_ORANG;

/** Somebody is named once: a person of this office, or one outside it. */
function periksaKerabat(isian: IsianCatatan): IsianCatatan {
  const banyak = ["kerabatId", "nama"].filter((nama) => teksDari(isian, nama).trim() !== "").length;
  return banyak === 1 ? {} : { kerabatId: T.galatKerabat };
}

/** Relatives in the office and outside it; a relation that stands in the other file is changed there. */
export function BagianKeluarga({ berkas }: IsiBagian) {
  const pegawaiId = berkas.identitas.id;
  const simpan = useCommand("keluarga.save", DI_FORMULIR);
  const hapus = useCommand("catatan.remove");
  const orang = useShell("pegawai.list", {}).data ?? [];
  const jenis: JenisCatatan<KerabatOrang> = {
    kunci: "keluarga",
    hal: HAL.keluarga,
    kolom: KOLOM_KELUARGA,
    bidang: [
      {
        nama: "kerabatId",
        label: L.kerabat,
        jenis: "cari",
        pilihan: orang
          .filter(({ id }) => id !== pegawaiId)
          .map((satu) => ({ value: satu.id, label: `${namaLengkap(satu)} · ${satu.nip ?? satu.jabatan}` })),
      },
      { nama: "nama", label: L.namaKerabat, jenis: "teks" },
      {
        nama: "hubungan",
        label: L.hubungan,
        jenis: "pilihan",
        pilihan: HUBUNGAN_KELUARGA.map((value) => ({ value, label: TEKS_HUBUNGAN[value] })),
      },
      { nama: "catatan", label: L.catatan, jenis: "teks" },
    ],
    isianDari: (baris) => ({
      kerabatId: baris?.kerabatId ?? "",
      nama: baris?.kerabatId === null ? baris.nama : "",
      hubungan: baris?.hubungan ?? "suamiIstri",
      catatan: baris?.catatan ?? "",
    }),
    periksa: periksaKerabat,
    sebutan: ({ nama }) => nama,
    ditempatLain: ({ milikSendiri, kerabatId, nama }) =>
      milikSendiri ? null : { href: `/pegawai/${kerabatId ?? ""}/berkas`, label: T.keluargaLain(nama) },
  };
  return (
    <BagianTabelCatatan
      jenis={jenis}
      pegawaiId={pegawaiId}
      baris={berkas.keluarga}
      sibuk={simpan.isPending || hapus.isPending}
      hapus={({ id, revision }) => hapus.mutateAsync({ tabel: "keluarga", id, revision })}
      simpan={(isian, asal) =>
        simpan.mutateAsync({
          ...sasaran(asal),
          pegawaiId,
          kerabatId: idDari(isian, "kerabatId"),
          nama: teksDari(isian, "nama"),
          hubungan: HUBUNGAN_KELUARGA.find((satu) => satu === isian["hubungan"]) ?? "lainnya",
          catatan: teksDari(isian, "catatan"),
        })
      }
    />
  );
}
