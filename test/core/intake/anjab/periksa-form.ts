import type { IsiUnsur, UnsurAnjab } from "../../../../core/anjab/unsur";
import { rencana, type Draf } from "../../../../core/intake/draf";
import { selKosong } from "../../../../core/intake/lembar";
import { barisLembar } from "../../../../core/intake/tampilan";
import { uraikanAlamat } from "../../../../core/intake/lembar";
import { kodeSel, ringkas } from "../bahan";

/** The elements that accepting a draft adds, by name; of several jabatan the last. */
export function unsurBaru(draf: Draf): { readonly [U in UnsurAnjab]?: IsiUnsur[U] } {
  return Object.fromEntries(rencana(draf).unsurAnjab.tambah.map(({ isi: { unsur, isi } }) => [unsur, JSON.parse(isi) as unknown]));
}

/** Problems of the first sheet of a form as `kode@sel`, but for the items that an excerpt of a form does not have. */
export function temuanIsi(draf: Draf): readonly string[] {
  return kodeSel(ringkas(draf).masalah).filter((satu) => satu !== "butirTakAda@");
}

/**
 * What a draft of one sheet does with a filled row that it should not; empty when every row is taken, furniture or told. A row that is told
 * names a cell of its own.
 */
export function pincang(draf: Draf, berkas = 0, lembar = 0): readonly string[] {
  const tempat = { berkas, lembar, lewati: 0, jumlah: 5_000 };
  const data = barisLembar(draf, { ...tempat, status: null }).baris;
  const perabot = barisLembar(draf, { ...tempat, status: "perabot" }).baris;
  const nomor = [...data, ...perabot].map((satu) => satu.nomor);
  const sumber = draf.bahan.buku[berkas]?.lembar[lembar]?.baris.filter(({ sel }) => sel.some((isi) => !selKosong(isi))) ?? [];
  return [
    ...sumber.flatMap(({ nomor: satu }) => {
      const kali = nomor.filter((lain) => lain === satu).length;
      return kali === 1 ? [] : [`row ${satu} is accounted for ${kali} times`];
    }),
    ...data.flatMap(({ nomor: satu, status, masalah }) => {
      if (status !== "ditolak") return [];
      return masalah.some(({ sel }) => sel === "" || uraikanAlamat(sel)?.nomor === satu) ? [] : [`row ${satu} is refused without a reason`];
    }),
  ];
}
