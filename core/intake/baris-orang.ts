import type { PlainDate } from "../date";
import { nameKey } from "../name";
import { pertentanganNip } from "../pegawai/nip";
import { formatTanggalPendek } from "../text/date";
import { TEKS_TANYA } from "../text/pertanyaan";
import type { BahanOrang } from "./bahan-orang";
import { bacaJabatanOrang, type SebutanBaris } from "./jabatan-orang";
import { bagianBukanAsn, kedudukanTersirat } from "./kedudukan-tersirat";
import { teksSel } from "./lembar";
import type { HariLembar } from "./hari-lembar";
import { bacaIsian, bacaSelNip, tanpaNip, type IsianPegawai, type NipTerbaca } from "./orang-impor";
import { tempatSel, type BarisDinilai } from "./penilaian";
import type { UnitDraf } from "./susunan";
import type { TmtOrang } from "./tmt-orang";
import { unitDisebut, unitOrang, type UnitDaftar } from "./unit-orang";

export interface BahanBaris extends BahanOrang {
  readonly indeks: number;
  readonly tempat: UnitDaftar;
  /** The day that the list describes. */
  readonly hari: HariLembar;
  /** Title of the section in which the row stands. */
  readonly bagian: string;
}

/** A row of a person as read by itself: nothing is stored of it yet, because her other rows may say more. */
export interface BarisOrang extends BahanBaris {
  readonly nip: NipTerbaca | null;
  readonly nama: string;
  readonly sebutan: readonly SebutanBaris[];
  readonly isian: IsianPegawai;
  readonly tmt: TmtOrang;
  /** Since when the posts of the row beside the own one are held; null where it says none. */
  readonly tmtPenugasan: PlainDate | null;
  readonly unit: UnitDraf | null;
  /** The unit by the rows around, for a row that names only acting posts and no unit: taken when her own post gives none. */
  readonly unitSekitar: (() => UnitDraf | null) | null;
  /** The judgement of the row, which posts placed later still change. */
  readonly hasil: { -readonly [isian in keyof BarisDinilai]: BarisDinilai[isian] };
}

/** Under what a person is known among the lists of one day: two lists of different days both speak of her. */
export function kunciNip(nip: string, hari: HariLembar): string {
  return hari.kunci === "" ? nip : `${hari.kunci} ${nip}`;
}

/** Reads a row of a person; null when it is refused, which its problems tell. */
export function bukaBaris(bahan: BahanBaris): BarisOrang | null {
  const { pembaca, penilaian } = bahan;
  const nip = bacaSelNip(pembaca);
  const nama = bacaNama(bahan);
  const tolak = (): null => {
    penilaian.namaDitolak.add(nameKey(nama));
    if (nip) penilaian.nipSaja.add(nip.nip);
    return null;
  };
  if (nip === null && tanpaNip(pembaca) && !pembaca.ditolak) {
    if (bagianBukanAsn(bahan.bagian) && pembaca.teks("status", 100) === "") pembaca.tolak("nama", "bukanAsn", { nilai: bahan.bagian });
    else tanyaTanpaNip(bahan);
  }
  const sebutan = bacaJabatanOrang(bahan);
  const terdahulu = nip ? penilaian.nipDisebut.get(kunciNip(nip.nip, bahan.hari)) : undefined;
  const seorang = terdahulu !== undefined && senama(terdahulu.nama, nama);
  if (nip && terdahulu && !(seorang && !terdahulu.ditolak && sebutan.length > 0)) {
    pembaca.lapor("nip", "nipGanda", { nilai: nip.nip, tempat: terdahulu.tempat });
    if (seorang) return tolak();
  }
  const { isian: terbaca, tmt } = bacaIsian(bahan, { nip, nama });
  sebutKeterangan(bahan, { sebutan, kedudukan: terbaca.kedudukanHukum });
  const catatanNip = nip ? periksaPertentangan(bahan, { nip, isian: terbaca }) : "";
  const isian = catatanNip === "" ? terbaca : { ...terbaca, catatanNip };
  const bertugas = sebutan.length > 0 && sebutan.every(({ penugasan }) => penugasan !== null) && !unitDisebut(bahan);
  const unit = pembaca.ditolak || bertugas ? null : unitOrang(bahan, sebutan);
  if (nip && !terdahulu)
    penilaian.nipDisebut.set(kunciNip(nip.nip, bahan.hari), {
      tempat: tempatSel(bahan.lembar, pembaca.alamat("nip")),
      nama,
      ditolak: pembaca.ditolak,
    });
  if (pembaca.ditolak) return tolak();
  penilaian.jenisDisebut.add(isian.status.startsWith("PPPK") ? "PPPK" : "PNS");
  if (unit) {
    penilaian.unitDisebut.add(unit.kunci);
    penilaian.puncakDisebut.add(penilaian.susunan.puncak(unit).kunci);
  }
  const hasil = { indeks: bahan.indeks, status: "tetap" as const, masalah: pembaca.masalah, perubahan: [], isi: null };
  const unitSekitar = bertugas ? unitKelak(bahan, sebutan) : null;
  const { indeks, lembar, tempat, hari, bagian } = bahan;
  const hanyaTugas = sebutan.length > 0 && sebutan.every(({ penugasan }) => penugasan !== null);
  const tmtPenugasan = tmt.tmtPenugasan ?? (hanyaTugas ? isian.tmtJabatan : null);
  // Field by field: a copy of so many rows by spreading takes several times as long.
  return {
    indeks,
    pembaca,
    lembar,
    penilaian,
    tempat,
    hari,
    bagian,
    nip,
    nama,
    sebutan,
    isian,
    tmt,
    tmtPenugasan,
    unit,
    unitSekitar,
    hasil,
  };
}

/** A remark of which nothing was taken is told, because it may change who holds what. */
function sebutKeterangan(
  { pembaca, penilaian }: BahanBaris,
  { sebutan, kedudukan }: { readonly sebutan: readonly SebutanBaris[]; readonly kedudukan: string },
): void {
  const teks = teksSel(pembaca.isi("keterangan")).trim();
  if (!/\p{L}/u.test(teks) || sebutan.some(({ isian }) => isian === "keterangan")) return;
  const tersirat = kedudukanTersirat(teks, penilaian.keadaan.per);
  if (tersirat === null || tersirat !== kedudukan) pembaca.info("keterangan", "keteranganTakDisimpan", { nilai: teks.slice(0, 100) });
}

/** Whether two names under one NIP are those of one person: the same, or one with titles or further names. */
function senama(satu: string, lain: string): boolean {
  const [pendek = [], panjang = []] = [nameKey(satu).split(" "), nameKey(lain).split(" ")].toSorted((a, b) => a.length - b.length);
  return pendek.every((kata) => panjang.includes(kata));
}

/** The name as written; a text that looks like a formula is no name. */
function bacaNama({ pembaca }: BahanBaris): string {
  const isi = pembaca.isi("nama");
  const nama = pembaca.teks("nama", 200);
  if (typeof isi === "string" && /^\s*[=@+]/u.test(isi)) pembaca.tolak("nama", "namaSepertiRumus");
  else if (nama === "") pembaca.lapor("nama", "wajibKosong");
  return nama;
}

/** A person without NIP is taken only when the office says that hers will come later. */
function tanyaTanpaNip({ pembaca, lembar, penilaian }: BahanBaris): void {
  const kunci = `tanpanip:${lembar.berkas}:${lembar.nomor}`;
  const jawaban = penilaian.tanya.tanyakanDi(lembar, {
    kunci,
    jenis: "tanpaNip",
    sel: pembaca.alamat("nip"),
    kalimat: TEKS_TANYA.tanpaNip,
    pilihan: [
      { nilai: "terima", label: TEKS_TANYA.terimaTanpaNip, akibat: "" },
      { nilai: "tolak", label: TEKS_TANYA.tolakTanpaNip, akibat: "" },
    ],
    bawaan: "tolak",
  });
  if (jawaban === "terima") pembaca.peringatkan("nip", "nipMenyusul");
  else pembaca.lapor("nip", "wajibKosong");
}

/** What the other columns say against the NIP. Accepted with a reason, given here or with the person as stored; else the row waits. */
function periksaPertentangan(
  { pembaca, lembar, penilaian }: BahanBaris,
  { nip, isian }: { readonly nip: NipTerbaca; readonly isian: IsianPegawai },
): string {
  const { uraian } = nip;
  if (uraian.bulanPengangkatan === null && (isian.status === "PNS" || isian.status === "CPNS"))
    pembaca.lapor("nip", "nipBedaStatus", { nilai: nip.nip, status: isian.status });
  const beda = pertentanganNip(uraian, isian);
  const tersimpan = penilaian.pegawaiMenurutNip.get(nip.nip)?.catatanNip ?? "";
  if (beda.length === 0) return "";
  const alasan =
    tersimpan !== ""
      ? tersimpan
      : penilaian.tanya.tanyakanDi(lembar, {
          kunci: `nip:${nip.nip}`,
          jenis: "nipBertentangan",
          sel: pembaca.alamat("nip"),
          kalimat: TEKS_TANYA.nipBertentangan(isian.nama, nip.nip),
          pilihan: [],
          bebas: TEKS_TANYA.alasan,
          bawaan: "",
        });
  if (alasan.trim() !== "") {
    pembaca.peringatkan("nip", "nipDiterima", { alasan });
    return alasan.trim();
  }
  for (const satu of beda) {
    if (satu === "jenisKelamin") pembaca.tolak(satu, "nipBedaJenisKelamin", { nip: uraian.jenisKelamin, kolom: isian.jenisKelamin ?? "" });
    else {
      const kolom = isian.tanggalLahir === null ? "" : formatTanggalPendek(isian.tanggalLahir);
      pembaca.tolak(satu, "nipBedaTanggalLahir", { nip: formatTanggalPendek(uraian.tanggalLahir), kolom });
    }
  }
  return "";
}

/** The unit of a row that names only acting posts, found when the own posts of all are known, as things stood at that row. */
function unitKelak(bahan: BahanBaris, sebutan: readonly SebutanBaris[]): () => UnitDraf | null {
  const tempat = { ...bahan.tempat };
  return () => unitOrang({ ...bahan, tempat }, sebutan);
}
