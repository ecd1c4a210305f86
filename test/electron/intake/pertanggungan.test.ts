import { describe, expect, it } from "vitest";
import { bacaBuku } from "../../../electron/excel/baca-buku";
import { startDraftInProcess } from "../../../electron/jobs/draf-di-proses";
import { KOSONG } from "../../core/intake/bahan";
import { contohBerkas } from "../excel/berkas";
import { kasusBerkas } from "./berkas-kasus";
import type { BerkasKasus, Kasus } from "./kasus";
import { takTerhitung, type TabelTampil } from "./pertanggungan";
import { KASUS_LAIN } from "./semua-kasus";

const CONTOH: readonly Kasus[] = ["abk-kpu-kabupaten.xlsx", "pegawai-siasn.xlsx", "pegawai-siasn-bermasalah.xlsx"].map((nama) => ({
  nama: `the workbook ${nama}`,
  jenis: "letak",
  berkas: [{ nama, isi: contohBerkas(nama) }],
  harapan: {},
}));

/** The tables of each file, before anything is accepted. */
async function tabelTampil(berkas: readonly BerkasKasus[]): Promise<readonly (readonly TabelTampil[])[]> {
  const draf = startDraftInProcess({ berkas, keadaan: KOSONG, pemetaan: [] });
  await draf.siap();
  const ringkasan = await draf.ringkasan();
  const hasil: TabelTampil[][] = [];
  for (const [urutan, { lembar }] of ringkasan.berkas.entries()) {
    const tabel: TabelTampil[] = [];
    for (const [nomorLembar, satu] of lembar.entries()) {
      const semua = { berkas: urutan, lembar: nomorLembar, lewati: 0, jumlah: 5_000 };
      const { baris: data } = await draf.baris({ ...semua, status: null });
      const { baris: perabot } = await draf.baris({ ...semua, status: "perabot" });
      tabel.push({ ringkasan: satu, data, perabot });
    }
    hasil.push(tabel);
  }
  return hasil;
}

/** Everything of a case's files that is not accounted for. */
async function kasusTakTerhitung({ berkas }: Kasus): Promise<readonly string[]> {
  const semua = await tabelTampil(berkas);
  return semua.flatMap((tabel, urutan) => {
    const satu = berkas[urutan];
    return tabel.length === 0 || !satu ? [] : takTerhitung(tabel, bacaBuku(satu.nama, satu.isi).lembar);
  });
}

describe("every row that holds something is taken, furniture or a problem", () => {
  const semua = [...CONTOH, ...kasusBerkas(), ...KASUS_LAIN].map((kasus): [string, Kasus] => [kasus.nama, kasus]);
  it.each(semua)("where it %s", async (_nama, kasus) => expect(await kasusTakTerhitung(kasus)).toEqual([]));
});
