import { nameKey } from "../name";
import type { IdentitasPegawai } from "../pegawai/fakta";
import { bacaKedudukanHukum } from "../pegawai/kedudukan-hukum";
import type { StatusPegawai } from "../pegawai/pegawai";
import type { BarisOrang } from "./baris-orang";
import type { BacaanOrang } from "./catat-fakta";
import { teksSel } from "./lembar";
import { TANPA_PERUBAHAN, type OrangImpor, type Penilaian, type Perubahan } from "./penilaian";
import { adaIsian, perubahanIdentitas, type IsiIdentitas } from "./perubahan-pegawai";

/** The post of her own that is known of somebody on the day of a list; empty where none is. */
export function jabatanTercatat({ penilaian, hari }: BarisOrang, orang: string): string {
  return penilaian.fakta.jabatanPada(orang, hari.per)?.jabatanId ?? "";
}

/** The person as stored: by NIP, or the only one of this name whose NIP is still to come. */
export function orangLama(
  { pegawaiMenurutNip, tanpaNipMenurutNama }: Penilaian,
  baru: Pick<IdentitasPegawai, "nip" | "nama" | "tanggalLahir">,
): IdentitasPegawai | null {
  const menurutNip = baru.nip === null ? undefined : pegawaiMenurutNip.get(baru.nip);
  if (menurutNip) return menurutNip;
  const [satu, lain] = tanpaNipMenurutNama.get(nameKey(baru.nama)) ?? [];
  if (!satu || lain) return null;
  return satu.tanggalLahir !== null && baru.tanggalLahir !== null && satu.tanggalLahir !== baru.tanggalLahir ? null : satu;
}

/** The reading of a person of which her facts are made. */
export function bacaanOrang(
  { kunci, nama, lama }: OrangImpor,
  { pembaca, lembar, penilaian, hari }: BarisOrang,
  pertama = false,
): BacaanOrang {
  return { kunci, nama, anyar: lama === null, pertama, pembaca, lembar, penilaian, hari };
}

/** The status where the row writes one: what its NIP implies is none for somebody who is known. */
export function statusTertulis({ pembaca, penilaian }: BarisOrang, status: StatusPegawai): StatusPegawai | null {
  const isi = teksSel(pembaca.isi("status")).trim();
  if (!adaIsian(pembaca, ["status"])) return null;
  return bacaKedudukanHukum(isi, penilaian.keadaan.aturanKedudukan).keadaan === "dikenal" ? null : status;
}

/** Adds somebody who is not known yet. */
export function tambahOrang(orang: OrangImpor, isi: IsiIdentitas, { tulis, orangBaru }: Penilaian): void {
  orang.tulis = isi;
  tulis.pegawai.tambah.push({ kunci: orang.kunci, isi });
  if (isi.nip !== null) orangBaru.set(isi.nip, { kunci: orang.kunci, isi });
}

/** What stays of her, where a row says it otherwise. */
export function gantiIdentitas(
  orang: OrangImpor,
  { pembaca, penilaian, hari: { mutakhir } }: BarisOrang,
  isi: IsiIdentitas,
): readonly Perubahan[] {
  const dikenal = orang.lama ?? orang.tulis;
  if (dikenal === null) return TANPA_PERUBAHAN;
  const lama = { ...dikenal, ...orang.tulis } as IsiIdentitas;
  const beda = perubahanIdentitas({ lama, baru: isi, pembaca, mutakhir });
  tuliskan(orang, beda.isi, penilaian);
  return beda.perubahan;
}

/** Adds to what the plan writes of a person. */
export function tuliskan(orang: OrangImpor, isi: Partial<IsiIdentitas>, { tulis, orangDiubah }: Penilaian): void {
  if (Object.keys(isi).length === 0) return;
  if (orang.tulis) {
    Object.assign(orang.tulis, isi);
    return;
  }
  const { lama } = orang;
  if (!lama) return;
  // A list of another day may have written of her already.
  const ada = orangDiubah.get(lama.id);
  const ubahan = Object.assign(ada ?? {}, isi);
  orang.tulis = ubahan;
  if (ada) return;
  orangDiubah.set(lama.id, ubahan);
  tulis.pegawai.ubah.push({ id: lama.id, revision: lama.revision, isi: ubahan });
}
