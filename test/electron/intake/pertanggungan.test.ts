import { describe, expect, it } from "vitest";
import { selKosong, type LembarMentah } from "../../../core/intake/lembar";
import type { BarisPratinjau, RingkasanLembar } from "../../../core/intake/pratinjau";
import { bacaBuku } from "../../../electron/excel/baca-buku";
import { startDraftInProcess } from "../../../electron/jobs/draf-di-proses";
import { KOSONG } from "../../core/intake/bahan";
import { contohBerkas } from "../excel/berkas";
import { kasusBerkas } from "./berkas-kasus";
import type { BerkasKasus, Kasus } from "./kasus";
import { KASUS_LAIN } from "./semua-kasus";

const CONTOH: readonly Kasus[] = ["abk-kpu-kabupaten.xlsx", "pegawai-siasn.xlsx", "pegawai-siasn-bermasalah.xlsx"].map((nama) => ({
  nama: `the workbook ${nama}`,
  jenis: "letak",
  berkas: [{ nama, isi: contohBerkas(nama) }],
  harapan: {},
}));

/** All rows of one table of a sheet as the preview tells them. */
interface TabelTampil {
  readonly ringkasan: RingkasanLembar;
  readonly data: readonly BarisPratinjau[];
  readonly perabot: readonly BarisPratinjau[];
}

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

const terbaca = ({ ringkasan: { jenis } }: TabelTampil): boolean => jenis !== "tidakDikenal" && jenis !== "rekap";
const nomor = (baris: readonly BarisPratinjau[]): readonly number[] => baris.map((satu) => satu.nomor);
const unik = (angka: readonly number[]): readonly number[] => [...new Set(angka)].toSorted((a, b) => a - b);

/** What one table does with its rows that it should not; empty when they add up. */
function pincang({ ringkasan, data, perabot }: TabelTampil): readonly string[] {
  const semua = [...nomor(data), ...nomor(perabot)];
  const dua = semua.filter((satu, letak) => semua.indexOf(satu) !== letak);
  const bernip = perabot.filter(
    ({ perabot: jenis, sel }) => jenis !== "tandaTangan" && sel.some((isi) => /(?<!\d)\d{18}(?!\d)/u.test(isi)),
  );
  return [
    ...(semua.length === ringkasan.barisTerisi
      ? []
      : [`${ringkasan.nama}: ${data.length} + ${perabot.length} rows of ${ringkasan.barisTerisi}`]),
    ...(ringkasan.baris === data.length && ringkasan.perabot === perabot.length ? [] : [`${ringkasan.nama}: its summary counts otherwise`]),
    ...(dua.length === 0 ? [] : [`${ringkasan.nama}: rows ${dua.join(", ")} are told twice`]),
    ...(bernip.length === 0 ? [] : [`${ringkasan.nama}: furniture with an NIP in rows ${nomor(bernip).join(", ")}`]),
  ];
}

/** Non-empty cells of a sheet, row by row, that none of its tables shows. */
function hilang(tabel: readonly TabelTampil[], fisik: LembarMentah): readonly string[] {
  const tampil = new Map<number, Set<number>>();
  for (const { data, perabot } of tabel) {
    for (const { nomor: satu, sel } of [...data, ...perabot]) {
      const ada = tampil.get(satu) ?? new Set<number>();
      tampil.set(satu, ada);
      sel.forEach((isi, kolom) => {
        if (isi.trim() !== "") ada.add(kolom);
      });
    }
  }
  return fisik.baris.flatMap(({ nomor: satu, sel }) =>
    sel.flatMap((isi, kolom) =>
      selKosong(isi) || tampil.get(satu)?.has(kolom) === true ? [] : [`${fisik.nama}: row ${satu}, column ${kolom + 1}`],
    ),
  );
}

/** Everything of a case's files that is not accounted for. */
async function takTerhitung({ berkas }: Kasus): Promise<readonly string[]> {
  const semua = await tabelTampil(berkas);
  return semua.flatMap((tabel, urutan) => {
    const satu = berkas[urutan];
    if (tabel.length === 0 || !satu) return [];
    const fisik = bacaBuku(satu.nama, satu.isi).lembar;
    return [...tabel.filter(terbaca).flatMap(pincang), ...fisik.flatMap((lembar) => lembarPincang(tabel, lembar))];
  });
}

/** A sheet of the file against all the tables that were made of it. */
function lembarPincang(tabel: readonly TabelTampil[], fisik: LembarMentah): readonly string[] {
  const bagian = tabel.filter(({ ringkasan: { nama } }) => nama === fisik.nama || nama.startsWith(`${fisik.nama} · `));
  if (bagian.length === 0) return [`${fisik.nama}: not in the preview`];
  if (!bagian.some(terbaca)) return [];
  const ada = unik(bagian.flatMap(({ data, perabot }) => [...nomor(data), ...nomor(perabot)]));
  const seharusnya = fisik.baris.filter(({ sel }) => sel.some((isi) => !selKosong(isi))).map((baris) => baris.nomor);
  return [
    ...(String(ada) === String(seharusnya) ? [] : [`${fisik.nama}: rows ${ada.join(", ")} of ${seharusnya.join(", ")}`]),
    ...hilang(bagian, fisik),
  ];
}

describe("every row that holds something is taken, furniture or a problem", () => {
  const semua = [...CONTOH, ...kasusBerkas(), ...KASUS_LAIN].map((kasus): [string, Kasus] => [kasus.nama, kasus]);
  it.each(semua)("where it %s", async (_nama, kasus) => expect(await takTerhitung(kasus)).toEqual([]));
});
