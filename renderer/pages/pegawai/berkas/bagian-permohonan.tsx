import type { PermohonanOrang } from "../../../../core/orang/berkas";
import { ALASAN_PERMOHONAN, KEADAAN_PERMOHONAN, type PembatasanData } from "../../../../core/orang/catatan";
import { KOLOM_PEMBATASAN, KOLOM_PERMOHONAN } from "../../../../core/orang/kolom-catatan";
import { formatTanggalPendek } from "../../../../core/text/date";
import { TEKS_ALASAN_PERMOHONAN, TEKS_CATATAN_ORANG, TEKS_KEADAAN_PERMOHONAN } from "../../../../core/text/orang";
import { TEKS_BERKAS_ORANG as T } from "../../../../core/text/orang-berkas";
import { useCommand, useShell } from "../../../data/query";
import type { IsiBagian } from "./bagian";
import type { IsianCatatan, JenisCatatan } from "./catatan";
import { DI_FORMULIR, hariDari, idDari, sasaran, teksDari, teksHari } from "./isian-catatan";
import { BagianTabelCatatan } from "./tabel-catatan";

const { isian: L, tabel: HAL } = TEKS_CATATAN_ORANG;

/** A day that ends something is not before the one on which it begins. */
function periksaUrutan(isian: IsianCatatan, mulai: string, akhir: string): IsianCatatan {
  const [dari, sampai] = [hariDari(isian, mulai), hariDari(isian, akhir)];
  return dari !== null && sampai !== null && sampai < dari ? { [akhir]: T.galatTerbalik } : {};
}

function periksaPermohonan(isian: IsianCatatan): IsianCatatan {
  const bertujuan = ["jabatanId", "unitId", "tempat"].some((nama) => teksDari(isian, nama).trim() !== "");
  return { ...(bertujuan ? {} : { jabatanId: T.galatPermohonan }), ...periksaUrutan(isian, "tanggal", "berlakuSampai") };
}

/** What she asks for herself: the post, unit or place to which she wishes to be moved, and why. */
export function BagianPermohonan({ berkas }: IsiBagian) {
  const pegawaiId = berkas.identitas.id;
  const simpan = useCommand("permohonanMutasi.save", DI_FORMULIR);
  const hapus = useCommand("catatan.remove");
  const jabatan = useShell("jabatan.list", {}).data ?? [];
  const unit = useShell("unit.list", {}).data ?? [];
  const namaUnit = new Map(unit.map(({ id, nama }) => [id, nama]));
  const jenis: JenisCatatan<PermohonanOrang> = {
    kunci: "permohonan",
    hal: HAL.permohonanMutasi,
    kolom: KOLOM_PERMOHONAN,
    bidang: [
      { nama: "tanggal", label: L.tanggalPermohonan, jenis: "tanggal", wajib: true },
      {
        nama: "jabatanId",
        label: L.jabatanDiminta,
        jenis: "cari",
        pilihan: jabatan.map(({ id, nama, unitId }) => ({ value: id, label: `${nama} · ${namaUnit.get(unitId) ?? ""}` })),
      },
      { nama: "unitId", label: L.unitDiminta, jenis: "cari", pilihan: unit.map(({ id, nama }) => ({ value: id, label: nama })) },
      { nama: "tempat", label: L.tempatDiminta, jenis: "teks", petunjuk: T.petunjukTempat },
      {
        nama: "alasan",
        label: L.alasan,
        jenis: "pilihan",
        pilihan: ALASAN_PERMOHONAN.map((value) => ({ value, label: TEKS_ALASAN_PERMOHONAN[value] })),
      },
      {
        nama: "keadaan",
        label: L.keadaan,
        jenis: "pilihan",
        pilihan: KEADAAN_PERMOHONAN.map((value) => ({ value, label: TEKS_KEADAAN_PERMOHONAN[value] })),
      },
      { nama: "nomor", label: L.nomorSurat, jenis: "teks" },
      { nama: "berlakuSampai", label: L.berlakuSampai, jenis: "tanggal", petunjuk: T.petunjukBerlaku },
      { nama: "catatan", label: L.catatan, jenis: "teks" },
    ],
    isianDari: (baris) => ({
      tanggal: teksHari(baris?.tanggal),
      jabatanId: baris?.jabatanId ?? "",
      unitId: baris?.unitId ?? "",
      tempat: baris?.tempat ?? "",
      alasan: baris?.alasan ?? "lainnya",
      keadaan: baris?.keadaan ?? "diajukan",
      nomor: baris?.nomor ?? "",
      berlakuSampai: teksHari(baris?.berlakuSampai),
      catatan: baris?.catatan ?? "",
    }),
    periksa: periksaPermohonan,
    sebutan: ({ tanggal }) => formatTanggalPendek(tanggal),
  };
  return (
    <BagianTabelCatatan
      jenis={jenis}
      pegawaiId={pegawaiId}
      baris={berkas.permohonanMutasi}
      sibuk={simpan.isPending || hapus.isPending}
      hapus={({ id, revision }) => hapus.mutateAsync({ tabel: "permohonanMutasi", id, revision })}
      simpan={(isian, asal) =>
        simpan.mutateAsync({
          ...sasaran(asal),
          pegawaiId,
          tanggal: hariDari(isian, "tanggal") ?? "",
          jabatanId: idDari(isian, "jabatanId"),
          unitId: idDari(isian, "unitId"),
          tempat: teksDari(isian, "tempat"),
          alasan: ALASAN_PERMOHONAN.find((satu) => satu === isian["alasan"]) ?? "lainnya",
          keadaan: KEADAAN_PERMOHONAN.find((satu) => satu === isian["keadaan"]) ?? "diajukan",
          nomor: teksDari(isian, "nomor"),
          berlakuSampai: hariDari(isian, "berlakuSampai"),
          catatan: teksDari(isian, "catatan"),
        })
      }
    />
  );
}

const PEMBATASAN: JenisCatatan<PembatasanData> = {
  kunci: "pembatasan",
  hal: HAL.pembatasanData,
  kolom: KOLOM_PEMBATASAN,
  bidang: [
    { nama: "sejak", label: L.sejak, jenis: "tanggal", wajib: true },
    { nama: "sampai", label: L.sampai, jenis: "tanggal", petunjuk: T.petunjukSampai },
    { nama: "alasan", label: L.alasan, jenis: "teks", wajib: true },
    { nama: "nomor", label: L.nomorSurat, jenis: "teks" },
  ],
  isianDari: (baris) => ({
    sejak: teksHari(baris?.sejak),
    sampai: teksHari(baris?.sampai),
    alasan: baris?.alasan ?? "",
    nomor: baris?.nomor ?? "",
  }),
  periksa: (isian) => periksaUrutan(isian, "sejak", "sampai"),
  sebutan: ({ sejak }) => formatTanggalPendek(sejak),
};

/** Times in which the product does not use her facts for proposals. [pembatasan-data-pribadi] */
export function BagianPembatasan({ berkas }: IsiBagian) {
  const pegawaiId = berkas.identitas.id;
  const simpan = useCommand("pembatasanData.save", DI_FORMULIR);
  const hapus = useCommand("catatan.remove");
  return (
    <BagianTabelCatatan
      jenis={PEMBATASAN}
      pegawaiId={pegawaiId}
      baris={berkas.pembatasanData}
      sibuk={simpan.isPending || hapus.isPending}
      hapus={({ id, revision }) => hapus.mutateAsync({ tabel: "pembatasanData", id, revision })}
      simpan={(isian, asal) =>
        simpan.mutateAsync({
          ...sasaran(asal),
          pegawaiId,
          sejak: hariDari(isian, "sejak") ?? "",
          sampai: hariDari(isian, "sampai"),
          alasan: teksDari(isian, "alasan"),
          nomor: teksDari(isian, "nomor"),
        })
      }
    />
  );
}
