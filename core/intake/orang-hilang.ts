import type { PlainDate } from "../date";
import { idIngatanOrang } from "../ingatan";
import { bacaKedudukanHukum, KEDUDUKAN_HUKUM } from "../pegawai/kedudukan-hukum";
import type { IdentitasPegawai } from "../pegawai/fakta";
import { nameKey } from "../name";
import { formatTanggalPendek } from "../text/date";
import { formatAngka } from "../text/number";
import { CATATAN_KELUAR, TEKS_TANYA_RIWAYAT } from "../text/pertanyaan-riwayat";
import type { HariLembar } from "./hari-lembar";
import type { LembarDraf } from "./lembar-draf";
import { masalah } from "./masalah";
import type { Penilaian } from "./penilaian";
import type { Masalah } from "./pratinjau";
import { bacaTanggalTeks } from "./tanggal";

/** Share of the people of an office that may be missing from a list before it is asked whether the list is whole. Ours; of no rule. */
const HILANG_WAJAR = 0.25;
/** So many may be missing from however small an office. */
const HILANG_TERSEDIKIT = 3;

/** Why somebody left: the answer, and the kedudukan hukum that it means. */
const SEBAB = { pindah: "pindahInstansi", pensiun: "pensiun", meninggal: "meninggal" } as const;
type Sebab = keyof typeof SEBAB;

/** Somebody known in the offices that the lists speak of, with what the lists may leave out. */
interface OrangKantor {
  readonly orang: IdentitasPegawai;
  readonly unitId: string;
  readonly jabatanId: string;
  readonly pppk: boolean;
}

/** Whom the lists of the newest day leave out. */
export interface HasilHilang {
  readonly masalah: readonly Masalah[];
  /** People who are known there and stand in none of the lists. */
  readonly jumlah: number;
}

/**
 * Who is known in the offices that the lists speak of and stands in none of the newest: each is asked about once. A list of one unit, or of
 * one kind of employee, leaves nobody out; one that misses many is asked about as a whole first.
 */
export function orangHilang(lembar: LembarDraf, hari: HariLembar, penilaian: Penilaian): HasilHilang {
  const sekantor = orangKantor(penilaian, hari.per);
  const { dalam, luar } = lingkup(sekantor, penilaian);
  const hilang = dalam.filter(({ orang }) => !disebut(orang, hari.per, penilaian));
  const temuan = luar === 0 ? [] : [sebagian(lembar, { ada: sekantor.length - luar, semua: sekantor.length })];
  const belum = hilang.filter(({ orang }) => !penilaian.diingat.has(idIngatanOrang("pegawaiHilang", orang.id)));
  if (belum.length === 0) return { masalah: temuan, jumlah: hilang.length };
  const angka = { ada: dalam.length - hilang.length, semua: dalam.length };
  // A list that names nobody who is known says nothing of them: it is the rest of another one.
  if (angka.ada === 0) return { masalah: [...temuan, sebagian(lembar, angka)], jumlah: 0 };
  const banyak = hilang.length >= HILANG_TERSEDIKIT && hilang.length > dalam.length * HILANG_WAJAR;
  if (banyak && !lengkap(lembar, angka, penilaian)) return { masalah: [...temuan, sebagian(lembar, angka)], jumlah: 0 };
  return { masalah: [...temuan, ...belum.flatMap((satu) => tanyaSatu({ lembar, hari, penilaian }, satu))], jumlah: hilang.length };
}

/** Everybody who holds a post of theirs on the day in an office that the lists name. */
function orangKantor({ keadaan, susunan, fakta, puncakDisebut }: Penilaian, per: PlainDate): readonly OrangKantor[] {
  const aturan = keadaan.aturanKedudukan;
  return keadaan.pegawai.flatMap((orang): readonly OrangKantor[] => {
    const jabatanId = fakta.jabatanPada(orang.id, per)?.jabatanId ?? null;
    const unit = jabatanId === null ? null : susunan.unitJabatan(jabatanId);
    const status = fakta.pada("riwayatStatus", orang.id, per);
    if (jabatanId === null || !unit || status === null || !puncakDisebut.has(susunan.puncak(unit).kunci)) return [];
    if (!bacaKedudukanHukum(fakta.pada("riwayatKedudukan", orang.id, per)?.kedudukanHukum ?? "", aturan).memangku) return [];
    return [{ orang, unitId: unit.kunci, jabatanId, pppk: status.status.startsWith("PPPK") }];
  });
}

/** The people of whom the lists speak at all: those of its units where it names few, and of its kind of employee where it names one. */
function lingkup(
  sekantor: readonly OrangKantor[],
  { unitDisebut, jenisDisebut }: Penilaian,
): { readonly dalam: readonly OrangKantor[]; readonly luar: number } {
  const unit = new Set(sekantor.map(({ unitId }) => unitId));
  const adaUnit = [...unit].filter((satu) => unitDisebut.has(satu)).length;
  const sebagianUnit = adaUnit > 0 && unit.size > 2 && adaUnit * 2 < unit.size;
  const dalam = sekantor.filter(
    ({ unitId, pppk }) =>
      (!sebagianUnit || unitDisebut.has(unitId)) && (jenisDisebut.size !== 1 || jenisDisebut.has(pppk ? "PPPK" : "PNS")),
  );
  return { dalam, luar: sekantor.length - dalam.length };
}

function disebut({ id, nip, nama }: IdentitasPegawai, per: PlainDate, penilaian: Penilaian): boolean {
  const terakhir = penilaian.disebutPada.get(id);
  if (terakhir !== undefined) return terakhir >= per;
  return (nip !== null && penilaian.nipSaja.has(nip)) || penilaian.namaDitolak.has(nameKey(nama));
}

interface Angka {
  readonly ada: number;
  readonly semua: number;
}

function sebagian(lembar: LembarDraf, { ada, semua }: Angka): Masalah {
  return masalah({ lembar: lembar.lembar.nama, kode: "daftarSebagian", data: { ada: formatAngka(ada), semua: formatAngka(semua) } });
}

function lengkap(lembar: LembarDraf, { ada, semua }: Angka, { tanya }: Penilaian): boolean {
  const jawaban = tanya.tanyakanDi(lembar, {
    kunci: `lengkap:${lembar.berkas}:${lembar.nomor}`,
    jenis: "daftarSebagian",
    sel: "",
    kalimat: TEKS_TANYA_RIWAYAT.sebagian(formatAngka(ada), formatAngka(semua)),
    pilihan: [
      { nilai: "sebagian", label: TEKS_TANYA_RIWAYAT.daftarSebagian, akibat: "" },
      { nilai: "lengkap", label: TEKS_TANYA_RIWAYAT.daftarLengkap, akibat: "" },
    ],
    bawaan: "sebagian",
  });
  return jawaban === "lengkap";
}

interface Tempat {
  readonly lembar: LembarDraf;
  readonly hari: HariLembar;
  readonly penilaian: Penilaian;
}

/** Asks why one is missing; until somebody says, she stays as she is. */
function tanyaSatu({ lembar, hari, penilaian }: Tempat, { orang, jabatanId }: OrangKantor): readonly Masalah[] {
  const per = hari.pakai();
  const sejakPer = formatTanggalPendek(per);
  const jawaban = penilaian.tanya.tanyakanDi(lembar, {
    kunci: `hilang:${orang.id}`,
    jenis: "pegawaiHilang",
    sel: "",
    kalimat: TEKS_TANYA_RIWAYAT.hilang(orang.nama, penilaian.susunan.sebutanJabatan(jabatanId), sejakPer),
    pilihan: [
      { nilai: "", label: TEKS_TANYA_RIWAYAT.hilangBelumTahu, akibat: "" },
      { nilai: "pindah", label: TEKS_TANYA_RIWAYAT.hilangPindah(sejakPer), akibat: "" },
      { nilai: "pensiun", label: TEKS_TANYA_RIWAYAT.hilangPensiun(sejakPer), akibat: "" },
      { nilai: "meninggal", label: TEKS_TANYA_RIWAYAT.hilangMeninggal(sejakPer), akibat: "" },
      { nilai: "keliru", label: TEKS_TANYA_RIWAYAT.hilangKeliru, akibat: "" },
    ],
    bebas: TEKS_TANYA_RIWAYAT.hilangLain,
    bawaan: "",
  });
  if (jawaban === "keliru") {
    penilaian.ingatanTulis.push({ id: idIngatanOrang("pegawaiHilang", orang.id), nilai: jawaban });
    return [];
  }
  const keluar = bacaKeluar(jawaban, per);
  const lembarnya = lembar.lembar.nama;
  if (keluar === null) {
    const salah = { nilai: jawaban, nama: orang.nama, contoh: TEKS_TANYA_RIWAYAT.contohKeluar };
    return [
      ...(jawaban.trim() === "" ? [] : [masalah({ lembar: lembarnya, kode: "jawabanTakDimengerti", data: salah })]),
      masalah({ lembar: lembarnya, kode: "pegawaiHilang", data: { nama: orang.nama, nip: orang.nip ?? "" } }),
    ];
  }
  const nama = KEDUDUKAN_HUKUM.find(({ kode }) => kode === SEBAB[keluar.sebab])?.nama ?? "";
  penilaian.fakta.tambah("riwayatKedudukan", {
    pegawaiId: orang.id,
    kedudukanHukum: nama,
    sejak: keluar.sejak,
    nomorSk: "",
    catatan: CATATAN_KELUAR[keluar.sebab],
  });
  const lain = mulaiSesudah(penilaian, orang.id, keluar.sejak);
  if (lain === null) return [];
  const data = { isian: orang.nama, nilai: nama, sejak: formatTanggalPendek(keluar.sejak), lain: formatTanggalPendek(lain) };
  return [masalah({ lembar: lembarnya, kode: "keluarSebelumFakta", data })];
}

/** `pensiun`, `pensiun 01-10-2026`, `pindah sejak 1 Oktober 2026`: why and since when; null for any other text. */
function bacaKeluar(jawaban: string, per: PlainDate): { readonly sebab: Sebab; readonly sejak: PlainDate } | null {
  const cocok = /^\s*(pindah|pensiun|meninggal)\p{L}*[\s,;:]*(.*)$/iu.exec(jawaban);
  const sebab = cocok?.[1]?.toLowerCase();
  if (sebab !== "pindah" && sebab !== "pensiun" && sebab !== "meninggal") return null;
  const sisa = (cocok?.[2] ?? "").replace(/^(sejak|mulai|per|tmt|tanggal)\s+/iu, "").trim();
  const sejak = sisa === "" ? per : bacaTanggalTeks(sisa);
  return sejak === null ? null : { sebab, sejak };
}

/** The first day after another on which a known fact about somebody begins. */
function mulaiSesudah({ fakta }: Penilaian, orang: string, sejak: PlainDate): PlainDate | null {
  const mulai = (["riwayatGolongan", "riwayatJabatan", "riwayatStatus"] as const).flatMap((tabel) =>
    fakta.dari(tabel, orang).flatMap(({ isi }) => (isi.sejak !== null && isi.sejak > sejak ? [isi.sejak] : [])),
  );
  return mulai.toSorted()[0] ?? null;
}
