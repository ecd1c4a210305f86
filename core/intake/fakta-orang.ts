import { plainDate, type PlainDate } from "../date";
import { idIngatanOrang } from "../ingatan";
import { nameKey } from "../name";
import { bacaKedudukanHukum } from "../pegawai/kedudukan-hukum";
import { tingkatGolongan } from "../pegawai/golongan";
import type { StatusPegawai } from "../pegawai/pegawai";
import type { JenisPenugasan } from "../pegawai/penugasan";
import { formatTanggalPendek } from "../text/date";
import { dikenalPada } from "./banding-riwayat";
import type { FaktaBuku, IsiFakta } from "./buku-fakta";
import { catatFakta, type BacaanOrang } from "./catat-fakta";
import { hariBerikut } from "./hari-daftar";
import { kedudukanKembali } from "./orang-kembali";
import type { Perubahan } from "./penilaian";
import { AWALAN_KUNCI_BARU } from "./rencana";
import type { TmtOrang } from "./tmt-orang";

/** What one reading of a person says that has a day; null and empty where it says nothing. */
export interface IsianFakta {
  readonly status: StatusPegawai | null;
  readonly golongan: string | null;
  readonly tmtGolongan: PlainDate | null;
  readonly masaKerjaTahun: number | null;
  readonly masaKerjaBulan: number | null;
  readonly tingkatPendidikan: string;
  readonly pendidikan: string;
  readonly tahunLulus: number | null;
  readonly kedudukanHukum: string;
  readonly jabatanId: string | null;
  readonly tmtJabatan: PlainDate | null;
  readonly tmt: TmtOrang;
}

const SK = { nomorSk: "" };

/** Takes every dated fact of one reading of a person; returns what changes about her, in words. */
export function catatFaktaOrang(bacaan: BacaanOrang, isi: IsianFakta): readonly Perubahan[] {
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

interface StatusBertanggal {
  readonly status: StatusPegawai;
  readonly isianTmt: string;
  readonly tmt: PlainDate | null;
}

/** The statuses that a reading gives, the latest first: a CPNS becomes a PNS, a PPPK begins with the contract. */
function statusTertulis({ pembaca }: BacaanOrang, { status, tmt }: IsianFakta): readonly StatusBertanggal[] {
  const menurutTmt = status ?? (tmt.tmtPns === null ? null : "PNS");
  if (menurutTmt === null) return [];
  if (menurutTmt === "CPNS") return [{ status: "CPNS", isianTmt: "tmtCpns", tmt: tmt.tmtCpns }];
  if (menurutTmt !== "PNS") {
    const isianTmt = tmt.tmtKontrak === null && tmt.tmtCpns !== null ? "tmtCpns" : "tmtKontrak";
    return [{ status: menurutTmt, isianTmt, tmt: tmt.tmtKontrak ?? tmt.tmtCpns }];
  }
  if (tmt.tmtPns === null) {
    if (tmt.tmtCpns !== null) pembaca.info("tmtCpns", "tmtPnsTiada", { nilai: formatTanggalPendek(tmt.tmtCpns) });
    return [{ status: "PNS", isianTmt: tmt.tmtCpns === null ? "tmtPns" : "tmtCpns", tmt: tmt.tmtCpns }];
  }
  const pns = { status: "PNS", isianTmt: "tmtPns", tmt: tmt.tmtPns } as const;
  if (tmt.tmtCpns === null || tmt.tmtCpns === tmt.tmtPns) return [pns];
  if (tmt.tmtCpns < tmt.tmtPns) return [pns, { status: "CPNS", isianTmt: "tmtCpns", tmt: tmt.tmtCpns }];
  const data = { nilai: formatTanggalPendek(tmt.tmtCpns), pns: formatTanggalPendek(tmt.tmtPns) };
  pembaca.peringatkan("tmtCpns", "tmtCpnsSesudahPns", data);
  return [pns];
}

function catatStatus(bacaan: BacaanOrang, isi: IsianFakta): readonly Perubahan[] {
  const { akhirKontrak } = isi.tmt;
  const semua = statusTertulis(bacaan, isi);
  const [pns, cpns] = semua;
  // Known so far as a PNS since the day on which she became a CPNS.
  const sejakCpns = cpns && bacaan.penilaian.fakta.dari("riwayatStatus", bacaan.kunci).find((satu) => satu.isi.sejak === cpns.tmt);
  if (pns && cpns && sejakCpns?.isi.status === "PNS") {
    bacaan.penilaian.fakta.ganti("riwayatStatus", sejakCpns, { status: "CPNS" });
    return [{ isian: "status", lama: "PNS", baru: "CPNS" }, ...catatSatuStatus(bacaan, pns, null)];
  }
  return semua.flatMap((satu) => catatSatuStatus(bacaan, satu, satu.status.startsWith("PPPK") ? akhirKontrak : null));
}

function catatSatuStatus(bacaan: BacaanOrang, { status, isianTmt, tmt }: StatusBertanggal, akhir: PlainDate | null): readonly Perubahan[] {
  const { fakta: buku } = bacaan.penilaian;
  const kini = berlaku(buku.dari("riwayatStatus", bacaan.kunci), tmt ?? bacaan.hari.per);
  const seStatus = kini?.isi.status === status ? kini : null;
  const diperpanjang = seStatus === null ? null : perpanjangan(seStatus, { tmt, akhir });
  if (diperpanjang !== null) {
    buku.tambah("riwayatStatus", { pegawaiId: bacaan.kunci, status, sejak: diperpanjang, akhirKontrak: akhir, ...SK });
    const lama = seStatus?.isi.akhirKontrak ?? null;
    return [{ isian: "akhirKontrak", lama: teks(lama), baru: teks(akhir) || teks(diperpanjang) }];
  }
  const perubahan = catatFakta(bacaan, {
    tabel: "riwayatStatus",
    isian: "status",
    isianTmt,
    tmt,
    isi: { status, akhirKontrak: akhir, ...SK },
    nilai: (isi) => isi.status,
    sebut: (isi) => isi.status,
  });
  if (akhir !== null && seStatus?.isi.akhirKontrak != null && akhir < seStatus.isi.akhirKontrak)
    sebutSekali(bacaan, "akhirKontrak", { nilai: teks(akhir), lama: teks(seStatus.isi.akhirKontrak) });
  const dicatat = akhir === null ? undefined : berlaku(buku.dari("riwayatStatus", bacaan.kunci), tmt ?? bacaan.hari.per);
  if (!dicatat || dicatat.isi.status !== status || dicatat.isi.akhirKontrak !== null) return perubahan;
  buku.ganti("riwayatStatus", dicatat, { akhirKontrak: akhir });
  return [...perubahan, { isian: "akhirKontrak", lama: "", baru: teks(akhir) }];
}

/** First day of a further contract: one that begins after the known one ends, or ends later than it. */
function perpanjangan(
  { isi: { akhirKontrak: lama, sejak } }: FaktaBuku<"riwayatStatus">,
  { tmt, akhir }: { readonly tmt: PlainDate | null; readonly akhir: PlainDate | null },
): PlainDate | null {
  if (lama === null) return null;
  if (tmt !== null && tmt > lama) return tmt;
  const lanjut = akhir !== null && akhir > lama && (tmt === null || tmt === sejak);
  return lanjut ? hariBerikut(lama) : null;
}

function catatGolongan(bacaan: BacaanOrang, isi: IsianFakta): readonly Perubahan[] {
  const { pembaca, penilaian, hari } = bacaan;
  const { golongan, tmtGolongan: tmt, masaKerjaTahun, masaKerjaBulan } = isi;
  if (golongan === null) {
    if (tmt !== null) pembaca.peringatkan("tmtGolongan", "tmtTanpaNilai", { nilai: formatTanggalPendek(tmt) });
    return masaKerjaSaja(bacaan, isi);
  }
  const turun = (lama: { readonly golongan: string | null }): boolean => lama.golongan !== null && lebihRendah(golongan, lama.golongan);
  const sebelum = tmt === null ? undefined : berlaku(penilaian.fakta.dari("riwayatGolongan", bacaan.kunci), tmt);
  if (sebelum && sebelum.isi.sejak !== tmt && turun(sebelum.isi))
    pembaca.peringatkan("golongan", "golonganTurun", { nilai: golongan, lama: sebelum.isi.golongan ?? "", akibat: "catat" });
  const perubahan = catatFakta(bacaan, {
    tabel: "riwayatGolongan",
    isian: "golongan",
    isianTmt: "tmtGolongan",
    tmt,
    isi: { golongan, masaKerjaTahun, masaKerjaBulan, ...SK },
    nilai: (satu) => satu.golongan ?? "",
    sebut: (satu) => satu.golongan ?? "",
    ragu: turun,
  });
  const kini = berlaku(penilaian.fakta.dari("riwayatGolongan", bacaan.kunci), hari.per);
  return kini?.isi.golongan === golongan ? [...perubahan, ...lengkapiMasaKerja(bacaan, kini, isi)] : perubahan;
}

/** A length of service beside no grade that can be read. */
function masaKerjaSaja(bacaan: BacaanOrang, isi: IsianFakta): readonly Perubahan[] {
  const { masaKerjaTahun, masaKerjaBulan } = isi;
  if (masaKerjaTahun === null && masaKerjaBulan === null) return [];
  const { fakta: buku } = bacaan.penilaian;
  const kini = berlaku(buku.dari("riwayatGolongan", bacaan.kunci), bacaan.hari.per);
  if (kini) return lengkapiMasaKerja(bacaan, kini, isi);
  buku.tambah("riwayatGolongan", { pegawaiId: bacaan.kunci, golongan: null, sejak: null, masaKerjaTahun, masaKerjaBulan, ...SK });
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

/** An education is another one by its level and name; its year may come later. */
function catatPendidikan(bacaan: BacaanOrang, { tingkatPendidikan, pendidikan, tahunLulus }: IsianFakta): readonly Perubahan[] {
  if (tingkatPendidikan === "" && pendidikan === "" && tahunLulus === null) return [];
  const { fakta: buku } = bacaan.penilaian;
  const kunci = (satu: string): string => nameKey(satu).replaceAll(" ", "");
  const sama = (satu: string, lain: string): boolean => satu === "" || lain === "" || kunci(satu) === kunci(lain);
  const dikenal = buku.dari("riwayatPendidikan", bacaan.kunci);
  const kosong = dikenal.find(({ isi }) => isi.tingkatPendidikan === "" && isi.pendidikan === "");
  const ada = dikenal.find(
    (satu) => satu !== kosong && sama(satu.isi.tingkatPendidikan, tingkatPendidikan) && sama(satu.isi.pendidikan, pendidikan),
  );
  const isi = { tingkatPendidikan, pendidikan, tahunLulus };
  const diisi = ada ?? kosong;
  if (diisi) {
    if (tahunLulus !== null && diisi.isi.tahunLulus !== null && tahunLulus !== diisi.isi.tahunLulus)
      sebutSekali(bacaan, "tahunLulus", { nilai: String(tahunLulus), lama: String(diisi.isi.tahunLulus) });
    const lengkap = Object.entries(isi).filter(([nama, nilai]) => {
      const lama = diisi.isi[nama as keyof typeof isi];
      return (lama === null || lama === "") && nilai !== null && nilai !== "";
    });
    if (lengkap.length === 0) return [];
    buku.ganti("riwayatPendidikan", diisi, Object.fromEntries(lengkap) as Partial<IsiFakta<"riwayatPendidikan">>);
    return lengkap.map(([isian, nilai]) => ({ isian, lama: "", baru: String(nilai) }));
  }
  const tahun = tahunLulus === null ? null : plainDate(tahunLulus, 12, 31);
  const lalu = dikenal.at(-1)?.isi;
  // A year places it; without one a further education is known since the list.
  const sejak = tahun !== null || (bacaan.anyar && dikenal.length === 0) ? null : bacaan.hari.pakai();
  if (sejak !== null)
    bacaan.pembaca.peringatkan(pendidikan === "" ? "tingkatPendidikan" : "pendidikan", "tanpaTmt", {
      nilai: pendidikan || tingkatPendidikan,
      hari: teks(sejak),
    });
  buku.tambah("riwayatPendidikan", { pegawaiId: bacaan.kunci, sejak, ...isi, lembaga: "" });
  const baru = { tingkatPendidikan, pendidikan, tahunLulus: tahunLulus === null ? "" : String(tahunLulus) };
  return (["tingkatPendidikan", "pendidikan", "tahunLulus"] as const).flatMap((isian): readonly Perubahan[] => {
    const lama = String(lalu?.[isian] ?? "");
    return baru[isian] === "" || baru[isian] === lama ? [] : [{ isian, lama, baru: baru[isian] }];
  });
}

function catatKedudukan(bacaan: BacaanOrang, { kedudukanHukum, tmt: { tmtPensiun } }: IsianFakta): readonly Perubahan[] {
  const { pembaca, penilaian, hari } = bacaan;
  const aturan = penilaian.keadaan.aturanKedudukan;
  const dibaca = kedudukanHukum === "" ? null : bacaKedudukanHukum(kedudukanHukum, aturan);
  const berakhir = dibaca !== null && !dibaca.memangku && /pensiun|bup/iu.test(kedudukanHukum);
  if (tmtPensiun !== null && !berakhir) {
    const lewat = tmtPensiun <= hari.per;
    if (lewat) pembaca.peringatkan("tmtPensiun", "pensiunLewat", { nilai: formatTanggalPendek(tmtPensiun), hari: teks(hari.per) });
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
    isi: { kedudukanHukum, ...SK, catatan: "" },
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
  if (jabatanId === null) return [];
  const { susunan } = bacaan.penilaian;
  return catatFakta(bacaan, {
    tabel: "riwayatJabatan",
    isian: "jabatan",
    isianTmt: "tmtJabatan",
    tmt: tmtJabatan,
    isi: { jenis: "definitif", jabatanId, namaJabatan: "", sampai: null, ...SK },
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
  const perubahan = catatFakta(bacaan, {
    tabel: "riwayatJabatan",
    isian: "jabatanTambahan",
    isianTmt: "tmtPenugasan",
    tmt,
    isi: { jenis, jabatanId, namaJabatan: "", sampai: null, ...SK },
    nilai: (isi) => isi.jabatanId ?? nameKey(isi.namaJabatan),
    sebut: (isi) => susunan.sebutanJabatan(isi.jabatanId),
    sebidang: (isi) => isi.jenis === jenis && isi.jabatanId === jabatanId && (isi.sampai === null || isi.sampai >= bacaan.hari.per),
    tanpaSemula: true,
  });
  return perubahan.length > 0;
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
    sejak: teks(sejak),
    lain: teks(awal),
  });
}

/** A rise of salary by its day. */
function catatKgb({ kunci, penilaian }: BacaanOrang, { tmt: { tmtKgb } }: IsianFakta): readonly Perubahan[] {
  const tanda = `${kunci} ${tmtKgb ?? ""}`;
  if (tmtKgb === null || penilaian.kgbDikenal.has(tanda)) return [];
  penilaian.kgbDikenal.add(tanda);
  const { tambah } = penilaian.tulis.kgb;
  tambah.push({ kunci: `${AWALAN_KUNCI_BARU}kgb-${tambah.length}`, isi: { pegawaiId: kunci, sejak: tmtKgb, ...SK } });
  return [{ isian: "tmtKgb", lama: "", baru: teks(tmtKgb) }];
}

/** A value that is kept as it is known although the list says another: told once for each. */
function sebutSekali(
  { kunci, pembaca, penilaian, anyar }: BacaanOrang,
  isian: string,
  { nilai, lama }: { readonly nilai: string; readonly lama: string },
): void {
  const ingat = idIngatanOrang("tmtBerbeda", kunci, `${isian}:${nilai}`);
  if (penilaian.diingat.has(ingat)) return;
  pembaca.peringatkan(isian, "tmtBerbeda", { nilai, lama });
  if (!anyar) penilaian.ingatanTulis.push({ id: ingat, nilai: lama });
}

function berlaku<T extends "riwayatStatus" | "riwayatGolongan">(fakta: readonly FaktaBuku<T>[], per: PlainDate): FaktaBuku<T> | undefined {
  return dikenalPada(
    fakta.map((satu) => ({ satu, sejak: satu.isi.sejak })),
    per,
  )?.satu;
}

function teks(tanggal: PlainDate | null): string {
  return tanggal === null ? "" : formatTanggalPendek(tanggal);
}
