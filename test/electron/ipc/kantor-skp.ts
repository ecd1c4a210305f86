import type { PlainDate } from "../../../core/date";
import { openKantor } from "../open-kantor";
import { ORANG_UJI } from "../../orang-uji";

export const hari = (teks: string): PlainDate => teks as PlainDate;
export const SETAHUN = { tahun: 2026, mulai: hari("2026-01-01"), selesai: hari("2026-12-31") };
export const JABATAN = { jenis: "pelaksana" as const, jenjang: null, kelas: 5, kode: null };

/** Kepala above Penyusun, two of whom share 24 laporan a year. */
export async function kantorBerdua() {
  const kantor = openKantor();
  const { ask } = kantor;
  const unit = await ask("unit.save", { nama: "Umum", indukId: null, kode: null });
  const atas = await ask("jabatan.save", { ...JABATAN, unitId: unit.id, nama: "Kepala", indukId: null });
  const bawah = await ask("jabatan.save", { ...JABATAN, unitId: unit.id, nama: "Penyusun", indukId: atas.id });
  const isi = { satuanHasil: "laporan", keterangan: "", normaWaktuMenit: 60 };
  await ask("tugas.save", {
    jabatanId: bawah.id,
    tambah: [{ id: "lapor", urutan: 0, uraian: "Menyusun laporan", volume: 2, periode: "bulan", ...isi }],
  });
  const orang = async (nama: string, nip: string, jabatanId: string) =>
    (await ask("pegawai.save", { ...ORANG_UJI, nama, nip, jabatanId, kedudukanHukum: "Aktif" })).id;
  const kepala = await orang("KEPALA", "198001012005011001", atas.id);
  const ani = await orang("ANI", "198101012006011002", bawah.id);
  const budi = await orang("BUDI", "198201012007011003", bawah.id);
  return { ...kantor, unit, atas, bawah, kepala, ani, budi };
}

/** A form as it is saved again without a change. */
export async function formulir(ask: Awaited<ReturnType<typeof kantorBerdua>>["ask"], id: string) {
  const isi = await ask("skp.get", { id });
  const { skp, lampiran, rhk, perilaku } = isi;
  const baris = (satu: { readonly id: string; readonly revision: number }) => ({ id: satu.id, revision: satu.revision });
  return {
    id,
    dilihat: [
      baris(skp),
      ...rhk.flatMap((satu) => [baris(satu), ...satu.indikator.flatMap((ukuran) => [baris(ukuran), ...ukuran.realisasi.map(baris)])]),
      ...perilaku.map(baris),
    ],
    pendekatan: skp.pendekatan,
    mulai: skp.mulai,
    selesai: skp.selesai,
    atasanId: skp.atasan?.pegawaiId ?? null,
    keadaan: skp.keadaan,
    nilaiHasil: skp.nilaiHasil,
    nilaiPerilaku: skp.nilaiPerilaku,
    predikatLuar: skp.predikatLuar,
    ...lampiran,
    rhk: rhk.map(({ id: rhkId, jenis, uraian, rhkAtasanId, dikerjakanSendiri, tugasId, indikator }) => ({
      id: rhkId,
      jenis,
      uraian,
      rhkAtasanId,
      dikerjakanSendiri,
      tugasId,
      indikator: indikator.map(({ id: ukuranId, aspek, perspektif, uraian: kata, target, targetAngka, satuan, realisasi }) => ({
        id: ukuranId,
        aspek,
        perspektif,
        uraian: kata,
        target,
        targetAngka,
        satuan,
        realisasi: realisasi.map(({ triwulan, nilai, bukti, umpanBalik }) => ({ triwulan, nilai, bukti, umpanBalik })),
      })),
    })),
    perilaku: perilaku.map(({ nilai, ekspektasi, umpanBalik, penilaian }) => ({ nilai, ekspektasi, umpanBalik, penilaian })),
  };
}
