import { nameKey } from "../name";
import type { IsiFakta } from "./baris-fakta";
import type { BacaanOrang } from "./catat-fakta";
import type { IsianFakta } from "./isian-fakta";
import { sebutSekali, teksHari } from "./fakta-umum";
import type { Perubahan } from "./penilaian";

/** An education is another one by its level and name; its year may come later. */
export function catatPendidikan(bacaan: BacaanOrang, { tingkatPendidikan, pendidikan, tahunLulus }: IsianFakta): readonly Perubahan[] {
  if (tingkatPendidikan === "" && pendidikan === "" && tahunLulus === null) return [];
  const { fakta: buku } = bacaan.penilaian;
  const kunci = (satu: string): string => nameKey(satu).replaceAll(" ", "");
  const sama = (satu: string, lain: string): boolean => satu === "" || lain === "" || kunci(satu) === kunci(lain);
  const dikenal = buku.dari("riwayatPendidikan", bacaan.kunci);
  const kosong = dikenal.find(({ isi }) => isi.tingkatPendidikan === "" && isi.pendidikan === "");
  const ada = dikenal.find(
    (satu) => satu !== kosong && sama(satu.isi.tingkatPendidikan, tingkatPendidikan) && sama(satu.isi.pendidikan, pendidikan),
  );
  const isi = { tingkatPendidikan, pendidikan, tahunLulus };
  const diisi = ada ?? kosong;
  if (diisi) {
    if (tahunLulus !== null && diisi.isi.tahunLulus !== null && tahunLulus !== diisi.isi.tahunLulus)
      sebutSekali(bacaan, "tahunLulus", { nilai: String(tahunLulus), lama: String(diisi.isi.tahunLulus) });
    const lengkap = Object.entries(isi).filter(([nama, nilai]) => {
      const lama = diisi.isi[nama as keyof typeof isi];
      return (lama === null || lama === "") && nilai !== null && nilai !== "";
    });
    if (lengkap.length === 0) return [];
    buku.ganti("riwayatPendidikan", diisi, Object.fromEntries(lengkap) as Partial<IsiFakta<"riwayatPendidikan">>);
    return lengkap.map(([isian, nilai]) => ({ isian, lama: "", baru: String(nilai) }));
  }
  const lalu = dikenal.at(-1)?.isi;
  // A year places it; without one a further education is known since the list.
  const sejak = tahunLulus !== null || (bacaan.anyar && dikenal.length === 0) ? null : bacaan.hari.pakai(bacaan.pembaca.nomor);
  if (sejak !== null)
    bacaan.pembaca.peringatkan(pendidikan === "" ? "tingkatPendidikan" : "pendidikan", "tanpaTmt", {
      nilai: pendidikan || tingkatPendidikan,
      hari: teksHari(sejak),
    });
  buku.tambah("riwayatPendidikan", { pegawaiId: bacaan.kunci, sejak, ...isi, lembaga: "" });
  const baru = { tingkatPendidikan, pendidikan, tahunLulus: tahunLulus === null ? "" : String(tahunLulus) };
  return (["tingkatPendidikan", "pendidikan", "tahunLulus"] as const).flatMap((isian): readonly Perubahan[] => {
    const lama = String(lalu?.[isian] ?? "");
    return baru[isian] === "" || baru[isian] === lama ? [] : [{ isian, lama, baru: baru[isian] }];
  });
}
