import type { PlainDate } from "../date";
import { idIngatanOrang } from "../ingatan";
import { formatTanggalPendek } from "../text/date";
import { NAMA_ISIAN } from "../text/isian";
import { TEKS_TANYA_RIWAYAT } from "../text/pertanyaan-riwayat";
import { bandingFakta, dikenalPada, type FaktaDikenal, type PutusanFakta } from "./banding-riwayat";
import type { PembacaBaris } from "./bacaan";
import type { IsiFakta, TabelFaktaImpor } from "./baris-fakta";
import type { FaktaBuku } from "./buku-fakta";
import type { HariLembar } from "./hari-lembar";
import type { LembarDraf } from "./lembar-draf";
import type { Penilaian, Perubahan } from "./penilaian";

/** One reading of a person in a list, of which dated facts are made. */
export interface BacaanOrang {
  /** Id of the person, or key of the row that is added. */
  readonly kunci: string;
  readonly nama: string;
  /** Whether nothing was known of her before this import. */
  readonly anyar: boolean;
  /** Whether this is the first row that speaks of her, of an import that adds her. */
  readonly pertama: boolean;
  readonly pembaca: PembacaBaris;
  readonly lembar: LembarDraf;
  readonly penilaian: Penilaian;
  readonly hari: HariLembar;
}

/** One fact as a list gives it. */
export interface FaktaTertulis<T extends TabelFaktaImpor> {
  readonly tabel: T;
  /** Fields under which the value and its day stand. */
  readonly isian: string;
  readonly isianTmt: string;
  readonly tmt: PlainDate | null;
  /** Columns of the fact besides whose it is and since when. */
  readonly isi: Omit<IsiFakta<T>, "pegawaiId" | "sejak">;
  /** What two facts are the same by; empty for one that says nothing yet. */
  readonly nilai: (isi: Omit<IsiFakta<T>, "pegawaiId" | "sejak">) => string;
  readonly sebut: (isi: Omit<IsiFakta<T>, "pegawaiId" | "sejak">) => string;
  /** Of the facts of the table those that it may be the same as, or follow; all of them when absent. */
  readonly sebidang?: (isi: IsiFakta<T>) => boolean;
  /** Whether the value without a day may be taken before somebody has said so. */
  readonly ragu?: (lama: Omit<IsiFakta<T>, "pegawaiId" | "sejak">) => boolean;
  /** Whether what nobody dated cannot have been so always for a person of whom other things were known. */
  readonly tanpaSemula?: boolean;
}

const hari = (tanggal: PlainDate | null): string => (tanggal === null ? "" : formatTanggalPendek(tanggal));

/** Holds a fact against what is known and adds it, dates it, or asks; returns what changes about the person, in words. */
export function catatFakta<T extends TabelFaktaImpor>(bacaan: BacaanOrang, satu: FaktaTertulis<T>): readonly Perubahan[] {
  const { penilaian, kunci } = bacaan;
  const bidang = penilaian.fakta.dari(satu.tabel, kunci).filter(({ isi }) => satu.sebidang?.(isi) ?? true);
  const berisi = bidang.filter(({ isi }) => satu.nilai(isi) !== "");
  const dikenal = berisi.map((fakta): FaktaDikenal & { readonly fakta: FaktaBuku<T> } => ({
    id: fakta.kunci,
    sejak: fakta.isi.sejak,
    nilai: satu.nilai(fakta.isi),
    fakta,
  }));
  const putusan = bandingFakta(dikenal, { nilai: satu.nilai(satu.isi), tmt: satu.tmt }, bacaan.hari);
  const fakta = putusan.putusan === "baru" ? null : (berisi.find((calon) => calon.kunci === putusan.fakta.id) ?? null);
  const kini = dikenalPada(dikenal, putusan.putusan === "baru" ? (putusan.sejak ?? bacaan.hari.per) : bacaan.hari.per)?.fakta ?? null;
  return terapkan(bacaan, satu, { putusan, fakta, kini, kosong: bidang.find((calon) => satu.nilai(calon.isi) === "") ?? null });
}

interface Keputusan<T extends TabelFaktaImpor> {
  readonly putusan: PutusanFakta;
  readonly fakta: FaktaBuku<T> | null;
  /** The fact in force before. */
  readonly kini: FaktaBuku<T> | null;
  /** A fact of the kind that says nothing yet. */
  readonly kosong: FaktaBuku<T> | null;
}

function terapkan<T extends TabelFaktaImpor>(
  bacaan: BacaanOrang,
  satu: FaktaTertulis<T>,
  { putusan, fakta, kini, kosong }: Keputusan<T>,
): readonly Perubahan[] {
  const { pembaca, penilaian } = bacaan;
  switch (putusan.putusan) {
    case "tetap":
      return [];
    case "lampau":
      if (fakta)
        pembaca.info(satu.isian, "daftarLampau", {
          nilai: satu.sebut(satu.isi),
          hari: hari(bacaan.hari.per),
          lama: satu.sebut(fakta.isi),
          sejak: hari(fakta.isi.sejak),
        });
      return [];
    case "bertanggal":
      if (fakta) penilaian.fakta.ganti(satu.tabel, fakta, { sejak: putusan.sejak } as Partial<IsiFakta<T>>);
      return [{ isian: satu.isianTmt, lama: "", baru: hari(putusan.sejak) }];
    case "bedaTmt":
      return fakta && pilihDaftar(bacaan, satu, { fakta, sejak: putusan.sejak, jenis: "tmt" })
        ? gantiFakta(bacaan, satu, { fakta, isi: { sejak: putusan.sejak } as Partial<IsiFakta<T>> })
        : [];
    case "bedaNilai":
      return fakta && pilihDaftar(bacaan, satu, { fakta, sejak: putusan.sejak, jenis: "nilai" })
        ? gantiFakta(bacaan, satu, { fakta, isi: satu.isi as unknown as Partial<IsiFakta<T>> })
        : [];
    case "baru":
      return tambahFakta(bacaan, satu, { putusan, kini, kosong });
  }
}

function gantiFakta<T extends TabelFaktaImpor>(
  { penilaian }: BacaanOrang,
  satu: FaktaTertulis<T>,
  { fakta, isi }: { readonly fakta: FaktaBuku<T>; readonly isi: Partial<IsiFakta<T>> },
): readonly Perubahan[] {
  const lama = fakta.isi;
  penilaian.fakta.lengkapi(satu.tabel, fakta, isi);
  return [
    { isian: satu.isian, lama: satu.sebut(lama), baru: satu.sebut(fakta.isi) },
    { isian: satu.isianTmt, lama: hari(lama.sejak), baru: hari(fakta.isi.sejak) },
  ].filter((beda) => beda.lama !== beda.baru);
}

function tambahFakta<T extends TabelFaktaImpor>(
  bacaan: BacaanOrang,
  satu: FaktaTertulis<T>,
  {
    putusan,
    kini,
    kosong,
  }: Pick<Keputusan<T>, "kini" | "kosong"> & { readonly putusan: Extract<PutusanFakta, { readonly putusan: "baru" }> },
): readonly Perubahan[] {
  const { pembaca, penilaian } = bacaan;
  const nilai = satu.sebut(satu.isi);
  const { dasar } = putusan;
  if (dasar === "hariDaftar" && kini && satu.ragu?.(kini.isi) === true && !catatTurun(bacaan, satu, kini)) return [];
  const sejak =
    dasar === "tmt" ? putusan.sejak : dasar === "hariDaftar" ? bacaan.hari.pakai(bacaan.pembaca.nomor) : sejakSemula(bacaan, satu);
  if (sejak !== null && (dasar === "hariDaftar" || (dasar === "semula" && !bacaan.anyar)))
    pembaca.peringatkan(satu.isian, "tanpaTmt", { nilai, hari: hari(sejak) });
  if (dasar === "tmt" && sejak !== null && sejak > bacaan.hari.per)
    pembaca.info(satu.isianTmt, "tmtSesudahDaftar", { nilai: hari(sejak), hari: hari(bacaan.hari.per) });
  const isi = { ...satu.isi, pegawaiId: bacaan.kunci, sejak } as unknown as IsiFakta<T>;
  const lama = kini ?? kosong;
  const sebelum = lama?.isi ?? null;
  const diisi = kosong && (kosong.isi.sejak === sejak || (kosong.isi.sejak === null && satu.tanpaSemula !== true));
  if (kosong && diisi) penilaian.fakta.lengkapi(satu.tabel, kosong, isi);
  else penilaian.fakta.tambah(satu.tabel, isi);
  return [
    { isian: satu.isian, lama: sebelum === null ? "" : satu.sebut(sebelum), baru: nilai },
    ...(dasar === "tmt" ? [{ isian: satu.isianTmt, lama: hari(sebelum?.sejak ?? null), baru: hari(sejak) }] : []),
  ].filter((beda) => beda.lama !== beda.baru);
}

/** Since when what nobody dated is so: since always for an office that begins, since the list for people who come to one that is known. */
function sejakSemula<T extends TabelFaktaImpor>(bacaan: BacaanOrang, satu: FaktaTertulis<T>): PlainDate | null {
  const { anyar, penilaian, lembar, pembaca } = bacaan;
  const { per } = bacaan.hari;
  if (!anyar) return satu.tanpaSemula === true ? bacaan.hari.pakai(bacaan.pembaca.nomor) : null;
  if (penilaian.hariTerakhir === null || per <= penilaian.hariTerakhir) return null;
  const jawaban = penilaian.tanya.tanyakanDi(lembar, {
    kunci: `orangBaru:${lembar.berkas}:${lembar.nomor}`,
    jenis: "orangBaru",
    desakan: "usul",
    sel: pembaca.alamat("nama"),
    nomorBaris: pembaca.nomor,
    kalimat: TEKS_TANYA_RIWAYAT.orangBaru(hari(per)),
    pilihan: [
      { nilai: "hari", label: TEKS_TANYA_RIWAYAT.sejakHariDaftar(hari(per)), akibat: "" },
      { nilai: "semula", label: TEKS_TANYA_RIWAYAT.sejakSemula, akibat: "" },
    ],
    bawaan: "hari",
  });
  return jawaban === "semula" ? null : bacaan.hari.pakai(bacaan.pembaca.nomor);
}

/** Which of two days, or of two values of one day, counts: what is known, until somebody says otherwise. Told once for each of them. */
function pilihDaftar<T extends TabelFaktaImpor>(
  { kunci, nama, pembaca, lembar, penilaian }: BacaanOrang,
  satu: FaktaTertulis<T>,
  { fakta, sejak, jenis }: { readonly fakta: FaktaBuku<T>; readonly sejak: PlainDate; readonly jenis: "tmt" | "nilai" },
): boolean {
  const isian = jenis === "tmt" ? satu.isianTmt : satu.isian;
  const daftar = jenis === "tmt" ? hari(sejak) : satu.sebut(satu.isi);
  const tercatat = jenis === "tmt" ? hari(fakta.isi.sejak) : satu.sebut(fakta.isi);
  const ingat = idIngatanOrang("tmtBerbeda", kunci, `${isian}:${sejak}:${jenis === "tmt" ? "" : satu.nilai(satu.isi)}`);
  if (penilaian.diingat.has(ingat)) return false;
  const contoh = `${nama}: ${tercatat} → ${daftar}`;
  const sebutan = NAMA_ISIAN[isian] ?? isian;
  const jawaban = penilaian.tanya.tanyakanDi(lembar, {
    kunci: `${jenis}Beda:${lembar.berkas}:${lembar.nomor}:${isian}`,
    jenis: "tmtBerbeda",
    sel: pembaca.alamat(isian) || pembaca.alamat(satu.isian),
    kalimat: jenis === "tmt" ? TEKS_TANYA_RIWAYAT.tmtBerbeda(sebutan, contoh) : TEKS_TANYA_RIWAYAT.nilaiSehari(sebutan, contoh),
    pilihan: [
      { nilai: "tercatat", label: TEKS_TANYA_RIWAYAT.pakaiTercatat, akibat: "" },
      { nilai: "daftar", label: TEKS_TANYA_RIWAYAT.pakaiDaftar, akibat: "" },
    ],
    bawaan: "tercatat",
  });
  if (jawaban === "daftar") return true;
  pembaca.peringatkan(isian, jenis === "tmt" ? "tmtBerbeda" : "nilaiSehariBerbeda", { nilai: daftar, lama: tercatat, sejak: hari(sejak) });
  if (fakta.revision !== null) penilaian.ingatanTulis.push({ id: ingat, nilai: tercatat });
  return false;
}

/** A step back without a day is more often an old or mistyped list than a decree: taken only when somebody says so. */
function catatTurun<T extends TabelFaktaImpor>(
  { nama, pembaca, lembar, penilaian, hari: { per } }: BacaanOrang,
  satu: FaktaTertulis<T>,
  kini: FaktaBuku<T>,
): boolean {
  const data = { nilai: satu.sebut(satu.isi), lama: satu.sebut(kini.isi) };
  const jawaban = penilaian.tanya.tanyakanDi(lembar, {
    kunci: `turun:${lembar.berkas}:${lembar.nomor}:${satu.isian}`,
    jenis: "golonganTurun",
    sel: pembaca.alamat(satu.isian),
    kalimat: TEKS_TANYA_RIWAYAT.golonganTurun(`${nama}: ${data.lama} → ${data.nilai}`),
    pilihan: [
      { nilai: "biarkan", label: TEKS_TANYA_RIWAYAT.turunBiarkan, akibat: "" },
      { nilai: "catat", label: TEKS_TANYA_RIWAYAT.turunCatat(hari(per)), akibat: "" },
    ],
    bawaan: "biarkan",
  });
  if (jawaban === "catat") return true;
  pembaca.peringatkan(satu.isian, "golonganTurun", { ...data, akibat: "biarkan" });
  return false;
}
