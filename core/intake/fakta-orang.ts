import type { PlainDate } from "../date";
import { nameKey } from "../name";
import { bacaKedudukanHukum } from "../pegawai/kedudukan-hukum";
import { tingkatGolongan } from "../pegawai/golongan";
import type { JenisPemangkuan } from "../pegawai/fakta";
import type { JenisPenugasan } from "../pegawai/penugasan";
import { formatTanggalPendek } from "../text/date";
import { TEKS_RIWAYAT_PEGAWAI } from "../text/riwayat-pegawai";
import type { FaktaBuku } from "./buku-fakta";
import { catatFakta, type BacaanOrang } from "./catat-fakta";
import { catatPendidikan } from "./fakta-pendidikan";
import { catatSemula } from "./fakta-semula";
import { catatStatus } from "./fakta-status";
import { faktaBerlaku, sebutSekali, TANPA_SK, teksHari } from "./fakta-umum";
import { kedudukanKembali } from "./orang-kembali";
import type { IsianFakta } from "./isian-fakta";
import type { Perubahan } from "./penilaian";
import { AWALAN_KUNCI_BARU } from "./rencana";

/** Takes every dated fact of one reading of a person; returns what changes about her, in words. */
export function catatFaktaOrang(bacaan: BacaanOrang, isi: IsianFakta): readonly Perubahan[] {
  if (catatSemula(bacaan, isi)) return [];
  const perubahan = [
    ...catatStatus(bacaan, isi),
    ...catatGolongan(bacaan, isi),
    ...catatPendidikan(bacaan, isi),
    ...catatKedudukan(bacaan, isi),
    ...catatJabatan(bacaan, isi),
    ...catatKgb(bacaan, isi),
  ];
  periksaKeluar(bacaan);
  return perubahan;
}

function catatGolongan(bacaan: BacaanOrang, isi: IsianFakta): readonly Perubahan[] {
  const { pembaca, penilaian, hari } = bacaan;
  const { golongan, tmtGolongan: tmt, masaKerjaTahun, masaKerjaBulan } = isi;
  if (golongan === null) {
    if (tmt !== null) pembaca.peringatkan("tmtGolongan", "tmtTanpaNilai", { nilai: formatTanggalPendek(tmt) });
    return masaKerjaSaja(bacaan, isi);
  }
  const turun = (lama: { readonly golongan: string | null }): boolean => lama.golongan !== null && lebihRendah(golongan, lama.golongan);
  const sebelum = tmt === null ? undefined : faktaBerlaku(penilaian.fakta.dari("riwayatGolongan", bacaan.kunci), tmt);
  if (sebelum && sebelum.isi.sejak !== tmt && turun(sebelum.isi))
    pembaca.peringatkan("golongan", "golonganTurun", { nilai: golongan, lama: sebelum.isi.golongan ?? "", akibat: "catat" });
  const perubahan = catatFakta(bacaan, {
    tabel: "riwayatGolongan",
    isian: "golongan",
    isianTmt: "tmtGolongan",
    tmt,
    isi: { golongan, masaKerjaTahun, masaKerjaBulan, ...TANPA_SK },
    nilai: (satu) => satu.golongan ?? "",
    sebut: (satu) => satu.golongan ?? "",
    ragu: turun,
  });
  const kini = faktaBerlaku(penilaian.fakta.dari("riwayatGolongan", bacaan.kunci), hari.per);
  return kini?.isi.golongan === golongan ? [...perubahan, ...lengkapiMasaKerja(bacaan, kini, isi)] : perubahan;
}

/** A length of service beside no grade that can be read. */
function masaKerjaSaja(bacaan: BacaanOrang, isi: IsianFakta): readonly Perubahan[] {
  const { masaKerjaTahun, masaKerjaBulan } = isi;
  if (masaKerjaTahun === null && masaKerjaBulan === null) return [];
  const { fakta: buku } = bacaan.penilaian;
  const kini = faktaBerlaku(buku.dari("riwayatGolongan", bacaan.kunci), bacaan.hari.per);
  if (kini) return lengkapiMasaKerja(bacaan, kini, isi);
  buku.tambah("riwayatGolongan", { pegawaiId: bacaan.kunci, golongan: null, sejak: null, masaKerjaTahun, masaKerjaBulan, ...TANPA_SK });
  return [];
}

/** The length of service of the grade in force; an older list only fills in what is not known. */
function lengkapiMasaKerja({ penilaian, hari }: BacaanOrang, kini: FaktaBuku<"riwayatGolongan">, isi: IsianFakta): readonly Perubahan[] {
  return (["masaKerjaTahun", "masaKerjaBulan"] as const).flatMap((isian): readonly Perubahan[] => {
    const lama = kini.isi[isian];
    const baru = isi[isian];
    if (baru === null || baru === lama || (lama !== null && !hari.mutakhir)) return [];
    penilaian.fakta.ganti("riwayatGolongan", kini, { [isian]: baru });
    return [{ isian, lama: lama === null ? "" : String(lama), baru: String(baru) }];
  });
}

function lebihRendah(baru: string, lama: string): boolean {
  const [satu, lain] = [tingkatGolongan(baru), tingkatGolongan(lama)];
  return satu !== null && lain !== null && satu.jenis === lain.jenis && satu.tingkat < lain.tingkat;
}

function catatKedudukan(bacaan: BacaanOrang, { kedudukanHukum, tmt: { tmtPensiun } }: IsianFakta): readonly Perubahan[] {
  const { pembaca, penilaian, hari } = bacaan;
  const aturan = penilaian.keadaan.aturanKedudukan;
  const dibaca = kedudukanHukum === "" ? null : bacaKedudukanHukum(kedudukanHukum, aturan);
  const berakhir = dibaca !== null && !dibaca.memangku && /pensiun|bup/iu.test(kedudukanHukum);
  if (tmtPensiun !== null && !berakhir) {
    const lewat = tmtPensiun <= hari.per;
    if (lewat) pembaca.peringatkan("tmtPensiun", "pensiunLewat", { nilai: formatTanggalPendek(tmtPensiun), hari: teksHari(hari.per) });
    else pembaca.info("tmtPensiun", "tmtPensiunKelak", { nilai: formatTanggalPendek(tmtPensiun) });
  }
  const kembali = kedudukanKembali(bacaan, kedudukanHukum);
  if (kembali !== null) return kembali;
  if (kedudukanHukum === "") return [];
  return catatFakta(bacaan, {
    tabel: "riwayatKedudukan",
    isian: "kedudukanHukum",
    isianTmt: "tmtPensiun",
    tmt: berakhir ? tmtPensiun : null,
    isi: { kedudukanHukum, ...TANPA_SK, catatan: "" },
    nilai: (isi) => nilaiKedudukan(bacaan, isi.kedudukanHukum),
    sebut: (isi) => isi.kedudukanHukum,
    // Who was not said to have left was there.
    tanpaSemula: !(dibaca?.memangku ?? true),
  });
}

/** What two kedudukan hukum are the same by: their code, or their words where no table knows them. */
function nilaiKedudukan({ penilaian }: BacaanOrang, teksnya: string): string {
  const satu = bacaKedudukanHukum(teksnya, penilaian.keadaan.aturanKedudukan);
  return satu.keadaan === "dikenal" ? satu.nilai.kode : nameKey(teksnya);
}

function catatJabatan(bacaan: BacaanOrang, { jabatanId, tmtJabatan }: IsianFakta): readonly Perubahan[] {
  if (jabatanId === null || sudahBerakhir(bacaan, { jenis: "definitif", jabatanId, tmt: tmtJabatan }, "jabatan")) return [];
  const { susunan } = bacaan.penilaian;
  return catatFakta(bacaan, {
    tabel: "riwayatJabatan",
    isian: "jabatan",
    isianTmt: "tmtJabatan",
    tmt: tmtJabatan,
    isi: { jenis: "definitif", jabatanId, namaJabatan: "", sampai: null, ...TANPA_SK },
    nilai: (isi) => isi.jabatanId ?? nameKey(isi.namaJabatan),
    sebut: (isi) => (isi.jabatanId === null ? isi.namaJabatan : susunan.sebutanJabatan(isi.jabatanId)),
    sebidang: (isi) => isi.jenis === "definitif" && (isi.sampai === null || isi.sampai >= bacaan.hari.per),
  });
}

/** Takes a post beside a person's own; whether that changes anything. */
export function catatPenugasan(
  bacaan: BacaanOrang,
  { jabatanId, jenis, tmt }: { readonly jabatanId: string; readonly jenis: JenisPenugasan; readonly tmt: PlainDate | null },
): boolean {
  const { susunan } = bacaan.penilaian;
  if (sudahBerakhir(bacaan, { jenis, jabatanId, tmt }, "jabatanTambahan")) return false;
  const perubahan = catatFakta(bacaan, {
    tabel: "riwayatJabatan",
    isian: "jabatanTambahan",
    isianTmt: "tmtPenugasan",
    tmt,
    isi: { jenis, jabatanId, namaJabatan: "", sampai: null, ...TANPA_SK },
    nilai: (isi) => isi.jabatanId ?? nameKey(isi.namaJabatan),
    sebut: (isi) => susunan.sebutanJabatan(isi.jabatanId),
    sebidang: (isi) => isi.jenis === jenis && isi.jabatanId === jabatanId && (isi.sampai === null || isi.sampai >= bacaan.hari.per),
    tanpaSemula: true,
  });
  return perubahan.length > 0;
}

interface PemangkuanTertulis {
  readonly jenis: JenisPemangkuan;
  readonly jabatanId: string;
  readonly tmt: PlainDate | null;
}

/** Whether a list names a holding that is known to have ended: its end stays, and is told. */
function sudahBerakhir(bacaan: BacaanOrang, { jenis, jabatanId, tmt }: PemangkuanTertulis, isian: string): boolean {
  const { penilaian, kunci, hari } = bacaan;
  const sejenis = penilaian.fakta.dari("riwayatJabatan", kunci).filter(({ isi }) => isi.jenis === jenis);
  const lewat = (sampai: PlainDate | null): sampai is PlainDate => sampai !== null && sampai < hari.per;
  // A list without TMT may say that she is back where something else is known of now.
  if (tmt === null && sejenis.some(({ isi }) => !lewat(isi.sampai))) return false;
  const akhir = sejenis.find(({ isi }) => isi.jabatanId === jabatanId && isi.sejak === tmt)?.isi.sampai ?? null;
  if (!lewat(akhir)) return false;
  const nilai = penilaian.susunan.sebutanJabatan(jabatanId);
  sebutSekali(bacaan, isian, { nilai, lama: TEKS_RIWAYAT_PEGAWAI.berakhir(nilai, teksHari(akhir)) });
  return true;
}

/** Somebody who left before something began that is known of her: one of the two days is wrong. */
function periksaKeluar({ penilaian, kunci, pembaca }: BacaanOrang): void {
  const aturan = penilaian.keadaan.aturanKedudukan;
  const kedudukan = penilaian.fakta.dari("riwayatKedudukan", kunci);
  const terakhir = kedudukan.at(-1)?.isi;
  if (!terakhir || terakhir.sejak === null || bacaKedudukanHukum(terakhir.kedudukanHukum, aturan).memangku) return;
  const { sejak } = terakhir;
  const sesudah = (["riwayatGolongan", "riwayatJabatan", "riwayatStatus"] as const)
    .flatMap((tabel) => penilaian.fakta.dari(tabel, kunci).map(({ isi }) => isi.sejak))
    .filter((mulai): mulai is PlainDate => mulai !== null && mulai > sejak);
  const [awal] = sesudah.toSorted();
  if (awal === undefined) return;
  pembaca.peringatkan("kedudukanHukum", "keluarSebelumFakta", {
    nilai: terakhir.kedudukanHukum,
    sejak: teksHari(sejak),
    lain: teksHari(awal),
  });
}

/** A rise of salary by its day. */
function catatKgb({ kunci, penilaian }: BacaanOrang, { tmt: { tmtKgb } }: IsianFakta): readonly Perubahan[] {
  const tanda = `${kunci} ${tmtKgb ?? ""}`;
  if (tmtKgb === null || penilaian.kgbDikenal.has(tanda)) return [];
  penilaian.kgbDikenal.add(tanda);
  const { tambah } = penilaian.tulis.kgb;
  tambah.push({ kunci: `${AWALAN_KUNCI_BARU}kgb-${tambah.length}`, isi: { pegawaiId: kunci, sejak: tmtKgb, ...TANPA_SK } });
  return [{ isian: "tmtKgb", lama: "", baru: teksHari(tmtKgb) }];
}
