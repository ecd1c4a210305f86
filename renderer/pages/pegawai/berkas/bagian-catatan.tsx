import { JENIS_DIKLAT, type Diklat, type Kgb, type Penghargaan, type PenugasanTim } from "../../../../core/orang/catatan";
import { KOLOM_DIKLAT, KOLOM_KGB, KOLOM_PENGHARGAAN, KOLOM_TIM } from "../../../../core/orang/kolom-catatan";
import { formatTanggalPendek } from "../../../../core/text/date";
import { parseAngka } from "../../../../core/text/number";
import { TEKS_CATATAN_ORANG, TEKS_JENIS_DIKLAT } from "../../../../core/text/orang";
import { useCommand } from "../../../data/query";
import type { IsiBagian } from "./bagian";
import type { JenisCatatan } from "./catatan";
import { DI_FORMULIR, hariDari, sasaran, teksDari, teksHari } from "./isian-catatan";
import { BagianTabelCatatan } from "./tabel-catatan";

const { isian: L, tabel: HAL } = TEKS_CATATAN_ORANG;

const DIKLAT: JenisCatatan<Diklat> = {
  kunci: "diklat",
  hal: HAL.diklat,
  kolom: KOLOM_DIKLAT,
  bidang: [
    { nama: "nama", label: L.nama, jenis: "teks", wajib: true },
    { nama: "jenis", label: L.jenis, jenis: "pilihan", pilihan: JENIS_DIKLAT.map((value) => ({ value, label: TEKS_JENIS_DIKLAT[value] })) },
    { nama: "jp", label: L.jp, jenis: "angka", wajib: true },
    { nama: "mulai", label: L.mulai, jenis: "tanggal" },
    { nama: "selesai", label: L.selesai, jenis: "tanggal" },
    { nama: "penyelenggara", label: L.penyelenggara, jenis: "teks" },
    { nama: "nomorSertifikat", label: L.nomorSertifikat, jenis: "teks" },
  ],
  isianDari: (baris) => ({
    nama: baris?.nama ?? "",
    jenis: baris?.jenis ?? "teknis",
    jp: baris === null ? "" : String(baris.jp).replace(".", ","),
    mulai: teksHari(baris?.mulai),
    selesai: teksHari(baris?.selesai),
    penyelenggara: baris?.penyelenggara ?? "",
    nomorSertifikat: baris?.nomorSertifikat ?? "",
  }),
  sebutan: ({ nama }) => nama,
};

export function BagianDiklat({ berkas }: IsiBagian) {
  const pegawaiId = berkas.identitas.id;
  const simpan = useCommand("diklat.save", DI_FORMULIR);
  const hapus = useCommand("catatan.remove");
  return (
    <BagianTabelCatatan
      jenis={DIKLAT}
      pegawaiId={pegawaiId}
      baris={berkas.diklat}
      sibuk={simpan.isPending || hapus.isPending}
      hapus={({ id, revision }) => hapus.mutateAsync({ tabel: "diklat", id, revision })}
      simpan={(isian, asal) =>
        simpan.mutateAsync({
          ...sasaran(asal),
          pegawaiId,
          nama: teksDari(isian, "nama"),
          jenis: JENIS_DIKLAT.find((satu) => satu === isian["jenis"]) ?? "teknis",
          jp: parseAngka(teksDari(isian, "jp")) ?? 0,
          mulai: hariDari(isian, "mulai"),
          selesai: hariDari(isian, "selesai"),
          penyelenggara: teksDari(isian, "penyelenggara"),
          nomorSertifikat: teksDari(isian, "nomorSertifikat"),
        })
      }
    />
  );
}

const PENGHARGAAN: JenisCatatan<Penghargaan> = {
  kunci: "penghargaan",
  hal: HAL.penghargaan,
  kolom: KOLOM_PENGHARGAAN,
  bidang: [
    { nama: "nama", label: L.nama, jenis: "teks", wajib: true },
    { nama: "tanggal", label: L.tanggal, jenis: "tanggal" },
    { nama: "pemberi", label: L.pemberi, jenis: "teks" },
    { nama: "nomor", label: L.nomor, jenis: "teks" },
  ],
  isianDari: (baris) => ({
    nama: baris?.nama ?? "",
    tanggal: teksHari(baris?.tanggal),
    pemberi: baris?.pemberi ?? "",
    nomor: baris?.nomor ?? "",
  }),
  sebutan: ({ nama }) => nama,
};

export function BagianPenghargaan({ berkas }: IsiBagian) {
  const pegawaiId = berkas.identitas.id;
  const simpan = useCommand("penghargaan.save", DI_FORMULIR);
  const hapus = useCommand("catatan.remove");
  return (
    <BagianTabelCatatan
      jenis={PENGHARGAAN}
      pegawaiId={pegawaiId}
      baris={berkas.penghargaan}
      sibuk={simpan.isPending || hapus.isPending}
      hapus={({ id, revision }) => hapus.mutateAsync({ tabel: "penghargaan", id, revision })}
      simpan={(isian, asal) =>
        simpan.mutateAsync({
          ...sasaran(asal),
          pegawaiId,
          nama: teksDari(isian, "nama"),
          tanggal: hariDari(isian, "tanggal"),
          pemberi: teksDari(isian, "pemberi"),
          nomor: teksDari(isian, "nomor"),
        })
      }
    />
  );
}

const TIM: JenisCatatan<PenugasanTim> = {
  kunci: "tim",
  hal: HAL.penugasanTim,
  kolom: KOLOM_TIM,
  bidang: [
    { nama: "tim", label: L.tim, jenis: "teks", wajib: true },
    { nama: "peran", label: L.peran, jenis: "teks" },
    { nama: "nomorSk", label: L.nomorSk, jenis: "teks" },
    { nama: "mulai", label: L.mulai, jenis: "tanggal" },
    { nama: "selesai", label: L.selesai, jenis: "tanggal" },
  ],
  isianDari: (baris) => ({
    tim: baris?.tim ?? "",
    peran: baris?.peran ?? "",
    nomorSk: baris?.nomorSk ?? "",
    mulai: teksHari(baris?.mulai),
    selesai: teksHari(baris?.selesai),
  }),
  sebutan: ({ tim }) => tim,
};

export function BagianTim({ berkas }: IsiBagian) {
  const pegawaiId = berkas.identitas.id;
  const simpan = useCommand("penugasanTim.save", DI_FORMULIR);
  const hapus = useCommand("catatan.remove");
  return (
    <BagianTabelCatatan
      jenis={TIM}
      pegawaiId={pegawaiId}
      baris={berkas.penugasanTim}
      sibuk={simpan.isPending || hapus.isPending}
      hapus={({ id, revision }) => hapus.mutateAsync({ tabel: "penugasanTim", id, revision })}
      simpan={(isian, asal) =>
        simpan.mutateAsync({
          ...sasaran(asal),
          pegawaiId,
          tim: teksDari(isian, "tim"),
          peran: teksDari(isian, "peran"),
          nomorSk: teksDari(isian, "nomorSk"),
          mulai: hariDari(isian, "mulai"),
          selesai: hariDari(isian, "selesai"),
        })
      }
    />
  );
}

const KGB: JenisCatatan<Kgb> = {
  kunci: "kgb",
  hal: HAL.kgb,
  kolom: KOLOM_KGB,
  bidang: [
    { nama: "sejak", label: L.tmtKgb, jenis: "tanggal", wajib: true },
    { nama: "nomorSk", label: L.nomorSk, jenis: "teks" },
  ],
  isianDari: (baris) => ({ sejak: teksHari(baris?.sejak), nomorSk: baris?.nomorSk ?? "" }),
  sebutan: ({ sejak }) => formatTanggalPendek(sejak),
};

export function BagianKgb({ berkas }: IsiBagian) {
  const pegawaiId = berkas.identitas.id;
  const simpan = useCommand("kgb.save", DI_FORMULIR);
  const hapus = useCommand("catatan.remove");
  return (
    <BagianTabelCatatan
      jenis={KGB}
      pegawaiId={pegawaiId}
      baris={berkas.kgb}
      sibuk={simpan.isPending || hapus.isPending}
      hapus={({ id, revision }) => hapus.mutateAsync({ tabel: "kgb", id, revision })}
      simpan={(isian, asal) =>
        simpan.mutateAsync({
          ...sasaran(asal),
          pegawaiId,
          sejak: hariDari(isian, "sejak") ?? "",
          nomorSk: teksDari(isian, "nomorSk"),
        })
      }
    />
  );
}
