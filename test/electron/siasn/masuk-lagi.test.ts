import { describe, expect, it } from "vitest";
import { rencana } from "../../../core/intake/draf";
import type { KeadaanData } from "../../../core/intake/keadaan";
import { Pemadan } from "../../../core/siasn/pemadan";
import { susunSiasn, type JabatanSiasn, type SatuanSiasn } from "../../../core/siasn/susun";
import { bacaBuku } from "../../../electron/excel/baca-buku";
import { bukaFormulir, tulisBuku } from "../../../electron/siasn/buku";
import { buku, draf, KOSONG, lembarAbk, ringkas, terapkan } from "../../core/intake/bahan";
import { ARSIPARIS, PROFIL_UJI } from "../../core/siasn/jabatan-uji";
import { DAFTAR_UJI, formulirUji } from "./formulir-uji";

/** The office that has the jabatan with all that is written of it. */
function kantor(jabatan: JabatanSiasn): KeadaanData {
  const baris = [["Menata", 1, 75_000, 1, 0]] as const;
  const dasar = terapkan(
    draf([buku("abk.xlsx", lembarAbk({ jabatan: jabatan.nama, unit: jabatan.unit, baris }))], { ...KOSONG, profil: PROFIL_KANTOR }),
  );
  const [satu] = dasar.jabatan;
  const jabatanId = satu?.id ?? "";
  return {
    ...dasar,
    jabatan: dasar.jabatan.map((lama) => ({ ...lama, kode: jabatan.kode, kelas: jabatan.kelas })),
    unsurAnjab: Object.values(jabatan.unsur).map((isi) => ({ ...isi, jabatanId, id: `${isi.unsur}:${jabatanId}` })),
    tugas: jabatan.tugas.map(({ hasilKerja: _hasil, ...tugas }, urutan) => ({ ...tugas, jabatanId, urutan, revision: 1 })),
    rincianTugas: jabatan.tugas.map(({ id, hasilKerja }) => ({ id, hasilKerja, tahapan: ["Memilah"], revision: 1 })),
  };
}

const PROFIL_KANTOR = { ...KOSONG.profil, ...PROFIL_UJI };

async function bukuKerja(jabatan: JabatanSiasn, satuan: SatuanSiasn): Promise<Uint8Array> {
  const { isi } = susunSiasn(jabatan, { pemadan: new Pemadan(DAFTAR_UJI, []), profil: PROFIL_KANTOR, satuan });
  return tulisBuku(bukaFormulir(await formulirUji(), "formulir.xlsx"), isi);
}

describe("a workbook that was written for SIASN", () => {
  it.each(["menit", "jam"] as const)("comes in again without a difference, its times in %s", async (satuan) => {
    const satu = draf([bacaBuku("arsiparis.xlsx", await bukuKerja(ARSIPARIS, satuan))], kantor(ARSIPARIS));
    expect(ringkas(satu)).toMatchObject({ jenis: "siasn", ditolak: 0, baru: 0, berubah: 0 });
    const { ingatan: _ingatan, pemetaan: _pemetaan, ...tulis } = rencana(satu);
    expect(Object.values(tulis).flatMap(({ tambah, ubah }) => [...tambah, ...ubah])).toEqual([]);
    expect(satu.hasil.penilaian.tanya.semua()).toEqual([]);
  });

  it("comes in with just the element that was changed in it", async () => {
    const lain = ARSIPARIS.unsur.wewenang;
    const diubah: JabatanSiasn = lain
      ? { ...ARSIPARIS, unsur: { ...ARSIPARIS.unsur, wewenang: { ...lain, isi: { baris: [{ uraian: "Meminjamkan arsip" }] } } } }
      : ARSIPARIS;
    const belum = kantor(ARSIPARIS);
    const keadaan = { ...belum, unsurAnjab: belum.unsurAnjab.map((satu) => ({ ...satu, asal: "belum" as const })) };
    const satu = draf([bacaBuku("arsiparis.xlsx", await bukuKerja(diubah, "menit"))], keadaan);
    expect(rencana(satu).unsurAnjab.ubah.map(({ isi }) => isi.isi)).toEqual(['{"baris":[{"uraian":"Meminjamkan arsip"}]}']);
    expect([...rencana(satu).tugas.ubah, ...rencana(satu).tugas.tambah]).toEqual([]);
  });

  it.each(["postur", "penampilan", "tinggi", "berat"] as const)("comes in with the %s that alone was changed in it", async (bagian) => {
    const fisik = ARSIPARIS.unsur.kondisiFisik;
    if (!fisik) throw new Error("jabatan uji tanpa kondisi fisik");
    const isi = { ...fisik.isi, [bagian]: "diubah di SIASN" };
    const diubah: JabatanSiasn = { ...ARSIPARIS, unsur: { ...ARSIPARIS.unsur, kondisiFisik: { ...fisik, isi } } };
    const belum = kantor(ARSIPARIS);
    const keadaan = { ...belum, unsurAnjab: belum.unsurAnjab.map((satu) => ({ ...satu, asal: "belum" as const })) };
    const satu = draf([bacaBuku("arsiparis.xlsx", await bukuKerja(diubah, "menit"))], keadaan);
    expect(rencana(satu).unsurAnjab.ubah.map(({ isi: { isi: tertulis } }) => JSON.parse(tertulis ?? "") as unknown)).toEqual([isi]);
  });
});
