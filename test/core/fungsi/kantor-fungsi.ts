import type { FungsiUnit } from "../../../core/fungsi/fungsi";
import type { BahanPeriksaFungsi } from "../../../core/fungsi/periksa";

const fungsi = (isi: Pick<FungsiUnit, "id" | "unitId" | "uraian"> & Partial<FungsiUnit>): FungsiUnit => ({
  urutan: 1,
  sumber: "",
  revision: 1,
  ...isi,
});

/**
 * A bagian with two subbagian. The bagian and the first subbagian have functions; the second has none. By hand: task 1 serves `arsip` and
 * the bagian's `umum` function, task 2 serves `surat`, task 3 none, task 5 (second subbagian) serves the bagian's.
 */
export const KANTOR_FUNGSI: BahanPeriksaFungsi = {
  unit: [
    { id: "bag", indukId: null },
    { id: "sub1", indukId: "bag" },
    { id: "sub2", indukId: "bag" },
  ],
  jabatan: [
    { id: "kabag", unitId: "bag", jenis: "administrator" },
    { id: "arsiparis", unitId: "sub1", jenis: "fungsional" },
    { id: "operator", unitId: "sub1", jenis: "pelaksana" },
    { id: "bendahara", unitId: "sub2", jenis: "pelaksana" },
  ],
  tugas: [
    { id: "t1", jabatanId: "arsiparis", uraian: "Menata arsip inaktif" },
    { id: "t2", jabatanId: "operator", uraian: "Mengirim surat keluar" },
    { id: "t3", jabatanId: "operator", uraian: "Merawat taman kantor" },
    { id: "t4", jabatanId: "operator", uraian: "Melaksanakan tugas kedinasan lain" },
    { id: "t5", jabatanId: "bendahara", uraian: "Membayar honorarium" },
    { id: "t6", jabatanId: "kabag", uraian: "Menilai kinerja bawahan" },
  ],
  fungsi: [
    fungsi({ id: "f-arsip", unitId: "sub1", uraian: "Pengelolaan arsip" }),
    fungsi({ id: "f-surat", unitId: "sub1", uraian: "Pengelolaan surat", urutan: 2 }),
    fungsi({ id: "f-aduan", unitId: "sub1", uraian: "Penanganan pengaduan masyarakat", urutan: 3 }),
    fungsi({ id: "f-umum", unitId: "bag", uraian: "Pembayaran honorarium, arsip, dan rumah tangga" }),
  ],
  dinyatakan: [],
};
