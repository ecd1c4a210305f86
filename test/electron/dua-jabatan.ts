import type { KantorUji } from "./open-kantor";

/** Two jabatan of one unit, without tasks. */
export async function duaJabatan({ ask }: KantorUji) {
  const unit = await ask("unit.save", { nama: "Sekretariat", indukId: null, kode: null });
  const buat = (nama: string) =>
    ask("jabatan.save", { unitId: unit.id, nama, jenis: "pelaksana", jenjang: null, kelas: 5, kode: null, indukId: null });
  return { unit, penyusun: await buat("Penyusun"), arsip: await buat("Arsip") };
}
