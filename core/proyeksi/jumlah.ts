import type { ProyeksiJabatan } from "./proyeksi";

/** One year of the office: sums of the rows, shortage and excess apart. [selisih-terpisah] */
export interface JumlahTahun {
  readonly tahun: number;
  readonly kebutuhan: number;
  readonly pns: number;
  readonly pppk: number;
  readonly stok: number;
  readonly kekurangan: number;
  readonly kelebihan: number;
  readonly pensiun: number;
  readonly kontrak: number;
  /** Who leaves a post for another, and who comes to one from another of this office. */
  readonly pindah: number;
  readonly masuk: number;
  readonly usul: number;
  /** Of the new people, who are to be PPPK, and who CPNS. */
  readonly usulPppk: number;
  readonly usulCpns: number;
  readonly dariDalam: number;
  readonly dilepas: number;
  readonly ditunda: number;
}

/** Totals of each year of a projection: always the sums of its rows. */
export function jumlahProyeksi(jabatan: readonly ProyeksiJabatan[], tahun: readonly number[]): readonly JumlahTahun[] {
  return tahun.map((angka, ke) => {
    const baris = jabatan.flatMap((satu) => satu.tahun[ke] ?? []);
    const jumlah = (ambil: (satu: (typeof baris)[number]) => number): number => baris.reduce((semua, satu) => semua + ambil(satu), 0);
    return {
      tahun: angka,
      kebutuhan: jumlah(({ kebutuhan }) => kebutuhan),
      pns: jumlah(({ pns }) => pns),
      pppk: jumlah(({ pppk }) => pppk),
      stok: jumlah(({ stok }) => stok),
      kekurangan: jumlah(({ selisih }) => Math.max(0, -selisih)),
      kelebihan: jumlah(({ selisih }) => Math.max(0, selisih)),
      pensiun: jumlah(({ keluar }) => keluar.filter(({ sebab }) => sebab === "pensiun").length),
      kontrak: jumlah(({ keluar }) => keluar.filter(({ sebab }) => sebab === "kontrak").length),
      pindah: jumlah(({ keluar }) => keluar.filter(({ sebab }) => sebab === "pindah").length),
      masuk: jumlah(({ masuk }) => masuk.length),
      usul: jumlah(({ usul }) => usul),
      usulPppk: jumlah(({ usulPppk }) => usulPppk),
      usulCpns: jumlah(({ usul, usulPppk }) => usul - usulPppk),
      dariDalam: jumlah(({ dariDalam }) => dariDalam),
      dilepas: jumlah(({ dilepas }) => dilepas),
      ditunda: jumlah(({ ditunda }) => ditunda),
    };
  });
}
