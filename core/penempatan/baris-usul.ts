import { TEKS_NASKAH_PENEMPATAN as T } from "../text/naskah-penempatan";
import type { Rangkaian } from "./rantai";
import type { BarisUsul, RencanaTercetak } from "./rencana-tercetak";

/** The moves in the order of their chains, each with its name and place. */
export function barisUsul(rencana: RencanaTercetak): readonly BarisUsul[] {
  const usul = new Map(rencana.usul.map((satu) => [satu.pegawaiId, satu]));
  const banyak = { rantai: 0, tukar: 0, putaran: 0, tunggal: 0 };
  const terurut = [
    ...rencana.rangkaian.filter(({ jenis }) => jenis !== "tunggal"),
    ...rencana.rangkaian.filter(({ jenis }) => jenis === "tunggal"),
  ];
  return terurut
    .flatMap(({ jenis, langkah }) => {
      banyak[jenis] += 1;
      return langkah.flatMap((satu, di) => {
        const milik = usul.get(satu.pegawaiId);
        return milik === undefined ? [] : [{ usul: milik, hari: satu.hari, rangkaian: sebutanRangkaian(jenis, banyak[jenis], di + 1) }];
      });
    })
    .map(({ usul: satu, hari, rangkaian }, di): BarisUsul => ({
      nomor: di + 1,
      usul: satu,
      hari,
      rangkaian,
      nama: rencana.nama[satu.pegawaiId] ?? "",
      nip: rencana.nip[satu.pegawaiId] ?? "",
      dari: rencana.jabatan[satu.dari ?? ""],
      ke: rencana.jabatan[satu.ke],
      cadangan: satu.cadangan === null ? "" : (rencana.nama[satu.cadangan] ?? ""),
    }));
}

function sebutanRangkaian(jenis: Rangkaian["jenis"], nomor: number, langkah: number): string {
  switch (jenis) {
    case "tunggal":
      return T.rangkaian.tunggal;
    case "rantai":
      return T.rangkaian.rantai(nomor, langkah);
    case "tukar":
      return T.rangkaian.tukar(nomor);
    case "putaran":
      return T.rangkaian.putaran(nomor);
  }
}
