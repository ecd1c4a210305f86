import { describe, expect, it } from "vitest";
import { rumpunTabel } from "../../../core/baris/riwayat-pegawai";
import { tabelDari, type NamaTabel } from "../../../core/baris/semua";
import { TEKS_TANYA_URUNG } from "../../../core/text/riwayat";

const banyak = (tabel: NamaTabel, aksi: "tambah" | "ubah" | "hapus", jumlah: number) => ({
  nama: tabelDari(tabel).nama,
  rumpun: rumpunTabel(tabel),
  aksi,
  jumlah,
});

describe("what an undoing would take away", () => {
  it("counts the dated facts of an import together, as the import told them: 24 + 24 + 20 = 68", () => {
    const hitungan = [
      banyak("riwayatGolongan", "hapus", 24),
      banyak("riwayatJabatan", "hapus", 24),
      banyak("kgb", "hapus", 20),
      banyak("pegawai", "hapus", 24),
      banyak("unit", "hapus", 5),
    ];
    expect(TEKS_TANYA_URUNG.akibat("batal", hitungan)).toBe("68 catatan riwayat, 24 pegawai, 5 unit dihapus.");
    expect(TEKS_TANYA_URUNG.akibat("ulang", [banyak("riwayatGolongan", "tambah", 2), banyak("riwayatStatus", "tambah", 1)])).toBe(
      "3 catatan riwayat ditambahkan lagi.",
    );
  });

  it("names a fact of one kind, and tells what goes from what comes back", () => {
    expect(TEKS_TANYA_URUNG.akibat("batal", [banyak("riwayatGolongan", "hapus", 1), banyak("riwayatJabatan", "tambah", 2)])).toBe(
      "1 riwayat golongan dihapus. 2 riwayat jabatan dikembalikan.",
    );
  });
});
