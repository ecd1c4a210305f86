import { openHost } from "../../electron/host";
import { inThisProcess } from "../../electron/jobs/in-process";
import { ORANG_UJI } from "../orang-uji";

/** What stands in the small office: names that no file of the program happens to hold. */
export const KECIL = {
  unit: "Umum",
  jabatan: "Arsiparis Terampil",
  tugas: "Menata arsip",
  orang: "WAYAN RAHASIA",
  nip: "198701152011011007",
} as const;

/** An office with one jabatan, one task and one person, written before the program is opened. */
export async function siapkanKantorKecil(folder: string): Promise<void> {
  const host = openHost({ folder, jenis: "kantor", workers: inThisProcess });
  const minta = async (nama: string, isi: unknown): Promise<string> => {
    const jawab = await host.dispatch(nama, isi);
    if (!jawab.ok) throw new Error(jawab.error.message);
    return typeof jawab.value === "object" && jawab.value !== null && "id" in jawab.value ? String(jawab.value.id) : "";
  };
  const unitId = await minta("unit.save", { nama: KECIL.unit, indukId: null, kode: null });
  const jabatanId = await minta("jabatan.save", {
    unitId,
    nama: KECIL.jabatan,
    jenis: "pelaksana",
    jenjang: null,
    kelas: 5,
    kode: null,
    indukId: null,
  });
  const tugas = { id: "t", urutan: 0, uraian: KECIL.tugas, satuanHasil: "berkas", volume: 10, periode: "tahun", normaWaktuMenit: 30 };
  await minta("tugas.save", { jabatanId, tambah: [{ ...tugas, keterangan: "" }] });
  await minta("pegawai.save", { ...ORANG_UJI, nama: KECIL.orang, nip: KECIL.nip, jabatanId });
  await host.close();
}
