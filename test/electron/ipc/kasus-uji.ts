import type { Input } from "../../../core/contract/procedures";
import { openKantor, type Ask } from "../open-kantor";
import { ORANG_UJI } from "../../orang-uji";

export const PIN = "rahasia-7";

export const KASUS: Omit<Input<"kasus.simpan">, "pegawaiId"> = {
  jenis: "disiplin",
  tanggalPelanggaran: "2026-06-30",
  tanggalDiketahui: "2026-07-01",
  uraian: "Tidak masuk kerja dua belas hari",
  pasal: "PP 94/2021 Pasal 4 huruf f",
  bentuk: "",
  hariTanpaKeterangan: 12,
  dampak: "instansi",
  usulan: "S1",
  alasanUsulan: "dua belas hari",
};
export const LANGKAH = {
  nomorSurat: "1/SDM",
  tanggalPeriksa: null,
  tempat: "",
  pejabat: "",
  hasil: null,
  kode: null,
  perangkat: null,
  isi: "",
} as const;

/** An office with one person and one case, opened by its first officer. */
export async function kantorBerkasus() {
  const kantor = openKantor();
  const { ask } = kantor;
  const orang = await ask("pegawai.save", { ...ORANG_UJI, nama: "Rahasia Sekali", nip: "198001012005011001", kedudukanHukum: "" });
  await ask("kasus.petugasTambah", { nama: "Petugas", peran: "Kasubbag SDM", pin: PIN });
  const { id } = await ask("kasus.simpan", { ...KASUS, pegawaiId: orang.id });
  return { ...kantor, orang, kasusId: id };
}

export async function masuk(ask: Ask, pin: string) {
  const { petugas } = await ask("kasus.kunci", {});
  return ask("kasus.masuk", { petugasId: petugas[0]?.id ?? "", pin });
}

/** The decision of a case by the steps of `bulan`, handed over on Tuesday 14 July 2026 unless other days are named. */
export async function putuskan(ask: Ask, kasusId: string, { diterima, bulan } = { diterima: "2026-07-14", bulan: "2026-07" }) {
  const tulis = (jenis: Input<"kasus.langkahSimpan">["jenis"], tanggal: string, lain: Partial<Input<"kasus.langkahSimpan">> = {}) =>
    ask("kasus.langkahSimpan", { ...LANGKAH, kasusId, jenis, tanggal, ...lain });
  await tulis("panggilan1", `${bulan}-01`, { tanggalPeriksa: `${bulan}-10`, hasil: "hadir" });
  await tulis("pemeriksaan", `${bulan}-10`);
  await tulis("bap", `${bulan}-10`, { hasil: "ditandatangani" });
  await tulis("keputusan", `${bulan}-13`, { hasil: "dijatuhi", kode: "S1", perangkat: "pp94Peralihan" });
  await tulis("penyampaian", diterima, { hasil: "hadir" });
}

/** A case of somebody of the office whose punishment is in effect since 1 July 2026, received on 10 June; made anew when `baru`. */
export async function kasusSejakJuli(ask: Ask, baru: boolean): Promise<{ readonly id: string; readonly pegawaiId: string }> {
  const [orang] = await ask("pegawai.list", {});
  const pegawaiId = orang?.id ?? "";
  if (!baru) return { id: (await ask("kasus.daftar", {}))[0]?.id ?? "", pegawaiId };
  await ask("kasus.petugasTambah", { nama: "Petugas", peran: "", pin: PIN });
  const { id } = await ask("kasus.simpan", { ...KASUS, pegawaiId, tanggalPelanggaran: "2026-04-29", tanggalDiketahui: "2026-04-30" });
  await putuskan(ask, id, { diterima: "2026-06-10", bulan: "2026-05" });
  return { id, pegawaiId };
}
