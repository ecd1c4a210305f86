import { nameKey } from "../name";
import { pertentanganNip } from "../pegawai/nip";
import type { Pegawai } from "../pegawai/pegawai";
import { formatTanggalPendek } from "../text/date";
import { TEKS_TANYA } from "../text/pertanyaan";
import { PembacaBaris } from "./bacaan";
import { isiKebawah } from "./isi-kebawah";
import { bacaJabatanOrang, tempatkanOrang, type SebutanBaris } from "./jabatan-orang";
import { teksSel } from "./lembar";
import { masalah } from "./masalah";
import { bacaIsian, bacaSelNip, tanpaNip, type IsianPegawai, type NipTerbaca } from "./orang-impor";
import {
  barisDikecualikan,
  barisTakTerbaca,
  caraBaca,
  TANPA_PERUBAHAN,
  tempatSel,
  type BarisDinilai,
  type LembarDinilai,
  type LembarDraf,
  type OrangImpor,
  type Penilaian,
} from "./penilaian";
import { perubahanPegawai } from "./perubahan-pegawai";
import { AWALAN_KUNCI_BARU } from "./rencana";
import { susunDaftar } from "./susun-daftar";
import { hariDahulukan, urutanTanggal } from "./urutan-tanggal";
import { ringkasPemangku } from "./pemangku-lembar";
import { unitDaftar, unitOrang, type UnitDaftar } from "./unit-orang";

/** Columns whose merged cell stands for every row that it spans. Names and numbers of people never do. */
const KOLOM_TURUN = ["unit", "unitInduk", "jabatan", "status", "golongan", "jenisJabatan", "kedudukanHukum"] as const;

const KOLOM_TANGGAL = ["tanggalLahir", "tmtGolongan", "tmtJabatan"] as const;
const KODE_URUTAN = { bulanDahulu: "tanggalBulanDahulu", campur: "tanggalCampur" } as const;

/**
 * Judges a daftar pegawai row by row: each person is known by the NIP, new, changed, unchanged or refused. What cannot be read of
 * her beside NIP and name costs that field only.
 */
export function nilaiLembarPegawai(asal: LembarDraf, penilaian: Penilaian): LembarDinilai {
  const terisi = { ...asal, lembar: isiKebawah(asal, KOLOM_TURUN) };
  const { urutan, contoh } = urutanTanggal(terisi, KOLOM_TANGGAL);
  const lembar = urutan === "bulanDahulu" ? { ...terisi, lembar: hariDahulukan(terisi, KOLOM_TANGGAL) } : terisi;
  const { orang, perabot, takTerbaca } = susunDaftar(lembar);
  const cara = caraBaca(lembar, ["nip", "nama"]);
  const tempat = unitDaftar(lembar, penilaian);
  const baris = orang.flatMap(({ indeks, bagian }): BarisDinilai[] => {
    const satu = lembar.lembar.baris[indeks];
    if (!satu) return [];
    if (lembar.dikeluarkan.has(satu.nomor)) return [barisDikecualikan(indeks)];
    const pembaca = new PembacaBaris(cara, satu);
    return [{ indeks, ...nilaiBaris({ pembaca, lembar, penilaian, tempat, bagian }) }];
  });
  const sisa = takTerbaca.map((indeks) => barisTakTerbaca(lembar, indeks));
  return {
    baris: sisa.length === 0 ? baris : [...baris, ...sisa].toSorted((a, b) => a.indeks - b.indeks),
    perabot,
    masalah: [
      ...(urutan === "hariDahulu" ? [] : [masalah({ lembar: lembar.lembar.nama, kode: KODE_URUTAN[urutan], data: { contoh } })]),
      ...tempat.masalah,
      ...ringkasPemangku(lembar, baris, penilaian),
    ],
    keterangan: "",
    abk: null,
  };
}

interface BahanBaris {
  readonly pembaca: PembacaBaris;
  readonly lembar: LembarDraf;
  readonly penilaian: Penilaian;
  readonly tempat: UnitDaftar;
  /** Title of the section in which the row stands. */
  readonly bagian: string;
}

type Hasil = Omit<BarisDinilai, "indeks">;

function ditolak({ pembaca, penilaian }: BahanBaris, nama: string): Hasil {
  penilaian.namaDitolak.add(nameKey(nama));
  return { status: "ditolak", masalah: pembaca.masalah, perubahan: TANPA_PERUBAHAN, isi: null };
}

function nilaiBaris(bahan: BahanBaris): Hasil {
  const { pembaca, lembar, penilaian } = bahan;
  const nip = bacaSelNip(pembaca);
  const nama = bacaNama(bahan);
  if (nip === null && tanpaNip(pembaca) && !pembaca.ditolak) tanyaTanpaNip(bahan);
  const sebutan = bacaJabatanOrang(pembaca);
  const terdahulu = nip ? penilaian.nipDisebut.get(nip.nip) : undefined;
  if (nip && terdahulu) {
    if (nameKey(terdahulu.nama) === nameKey(nama)) return barisKedua(bahan, terdahulu, { nip, sebutan });
    pembaca.lapor("nip", "nipGanda", { nilai: nip.nip, tempat: terdahulu.tempat });
  }
  const isian = bacaIsian(bahan, { nip, nama });
  const catatanNip = nip ? periksaPertentangan(bahan, { nip, isian }) : "";
  if (nip && !terdahulu) {
    // Also a refused row has spoken of the person: she is not missing, and her number is taken.
    penilaian.nipDisebut.set(nip.nip, { tempat: tempatSel(lembar, pembaca.alamat("nip")), nama, kunci: null, isi: null, jabatanId: null });
  }
  if (pembaca.ditolak) return ditolak(bahan, nama);
  const unit = unitOrang(bahan, sebutan);
  if (pembaca.ditolak) return ditolak(bahan, nama);
  if (unit) penilaian.puncakDisebut.add(penilaian.susunan.puncak(unit).kunci);
  const jabatan = tempatkanOrang({ pembaca, lembar, penilaian, unit, sebutan });
  const kedudukanHukum = isian.kedudukanHukum || bahan.tempat.kedudukan;
  const baru = { ...isian, kedudukanHukum, catatanNip, jabatanId: jabatan.jabatanId };
  const hasil = simpanOrang(bahan, baru);
  const [pertama] = jabatan.penugasan;
  if (pertama && jabatan.jabatanId === null && hasil.jabatanLama === null)
    penilaian.tanpaJabatanSendiri.set(hasil.kunci, () =>
      pembaca.peringatkan(sebutan[0]?.isian ?? "jabatan", "hanyaPenugasan", { nama: sebutan[0]?.nama ?? "" }),
    );
  if (nip) {
    const tempat = tempatSel(lembar, pembaca.alamat("nip"));
    penilaian.nipDisebut.set(nip.nip, { tempat, nama, kunci: hasil.kunci, isi: hasil.tulis, jabatanId: jabatan.jabatanId });
  }
  const bertambah = jabatan.penugasan.filter((satu) => tambahPenugasan(penilaian, { ...satu, pegawaiId: hasil.kunci })).length > 0;
  const status = hasil.status === "tetap" && bertambah ? "berubah" : hasil.status;
  return {
    status,
    masalah: pembaca.masalah,
    perubahan: hasil.perubahan,
    isi: pertama && baru.jabatanId === null ? { ...baru, jabatanId: pertama.jabatanId } : hasil.isi,
  };
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
  const jawaban = penilaian.tanya.tanyakan({
    kunci,
    jenis: "tanpaNip",
    desakan: "tanya",
    berkas: lembar.berkas,
    lembar: lembar.nomor,
    sel: pembaca.alamat("nip"),
    kalimat: TEKS_TANYA.tanpaNip,
    pilihan: [
      { nilai: "terima", label: TEKS_TANYA.terimaTanpaNip, akibat: "" },
      { nilai: "tolak", label: TEKS_TANYA.tolakTanpaNip, akibat: "" },
    ],
    bebas: null,
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
    pembaca.lapor("nip", "nipTidakSah", { nilai: teksSel(pembaca.isi("nip")) });
  const beda = pertentanganNip(uraian, isian);
  const tersimpan = penilaian.pegawaiMenurutNip.get(nip.nip)?.catatanNip ?? "";
  if (beda.length === 0) return "";
  const alasan =
    tersimpan !== ""
      ? tersimpan
      : penilaian.tanya.tanyakan({
          kunci: `nip:${nip.nip}`,
          jenis: "nipBertentangan",
          desakan: "tanya",
          berkas: lembar.berkas,
          lembar: lembar.nomor,
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

/** A person as read; her own jabatan may still come with a later row. */
type IsianBerjabatan = Omit<Pegawai, "id" | "revision" | "jabatanId"> & { jabatanId: string | null };

interface Tersimpan {
  readonly kunci: string;
  readonly status: "baru" | "berubah" | "tetap";
  readonly perubahan: BarisDinilai["perubahan"];
  /** What the plan writes of the person, to which a later row of hers may add. */
  readonly tulis: OrangImpor["isi"];
  /** Her jabatan as stored before; null when she had none, or was not known. */
  readonly jabatanLama: string | null;
  /** All that the row says of her. */
  readonly isi: Omit<Pegawai, "id" | "revision">;
}

function simpanOrang({ pembaca, penilaian }: BahanBaris, baru: IsianBerjabatan): Tersimpan {
  const lama = orangLama(penilaian, baru);
  if (!lama) {
    const kunci = `${AWALAN_KUNCI_BARU}${baru.nip ?? `tanpa-nip-${penilaian.pegawaiTambah.length}`}`;
    penilaian.pegawaiTambah.push({ kunci, isi: baru });
    return { kunci, status: "baru", perubahan: TANPA_PERUBAHAN, tulis: baru, jabatanLama: null, isi: baru };
  }
  penilaian.idDisebut.add(lama.id);
  const { isi, perubahan } = perubahanPegawai({ lama, baru, pembaca, susunan: penilaian.susunan });
  if (perubahan.length === 0) return { kunci: lama.id, status: "tetap", perubahan, tulis: null, jabatanLama: lama.jabatanId, isi: baru };
  const tulis = { ...isi };
  penilaian.pegawaiUbah.push({ id: lama.id, revision: lama.revision, isi: tulis });
  return { kunci: lama.id, status: "berubah", perubahan, tulis, jabatanLama: lama.jabatanId, isi: baru };
}

/** The person as stored: by NIP, or the only one of this name whose NIP is still to come. */
function orangLama({ pegawaiMenurutNip, tanpaNipMenurutNama }: Penilaian, baru: Omit<Pegawai, "id" | "revision">): Pegawai | null {
  const menurutNip = baru.nip === null ? undefined : pegawaiMenurutNip.get(baru.nip);
  if (menurutNip) return menurutNip;
  const [satu, lain] = tanpaNipMenurutNama.get(nameKey(baru.nama)) ?? [];
  if (!satu || lain) return null;
  return satu.tanggalLahir !== null && baru.tanggalLahir !== null && satu.tanggalLahir !== baru.tanggalLahir ? null : satu;
}

/** A second row of one person: another post of hers, or the same row once more. */
function barisKedua(
  bahan: BahanBaris,
  terdahulu: OrangImpor,
  { nip, sebutan }: { readonly nip: NipTerbaca; readonly sebutan: readonly SebutanBaris[] },
): Hasil {
  const { pembaca, lembar, penilaian } = bahan;
  const ganda = (): Hasil => {
    pembaca.lapor("nip", "nipGanda", { nilai: nip.nip, tempat: terdahulu.tempat });
    return ditolak(bahan, terdahulu.nama);
  };
  if (terdahulu.kunci === null || sebutan.length === 0) return ganda();
  const unit = unitOrang(bahan, sebutan);
  if (pembaca.ditolak) return ditolak(bahan, terdahulu.nama);
  const jabatan = tempatkanOrang({ pembaca, lembar, penilaian, unit, sebutan });
  const penugasan = jabatan.penugasan.map((satu) => ({ ...satu, pegawaiId: terdahulu.kunci ?? "" }));
  if (jabatan.jabatanId !== null && jabatan.jabatanId !== terdahulu.jabatanId) {
    if (terdahulu.jabatanId === null && terdahulu.isi) {
      terdahulu.isi.jabatanId = jabatan.jabatanId;
      penilaian.tanpaJabatanSendiri.delete(terdahulu.kunci);
      penilaian.nipDisebut.set(nip.nip, { ...terdahulu, jabatanId: jabatan.jabatanId });
    } else penugasan.push({ pegawaiId: terdahulu.kunci, jabatanId: jabatan.jabatanId, jenis: "rangkap" });
  } else if (penugasan.length === 0) return ganda();
  const bertambah = penugasan.filter((satu) => tambahPenugasan(penilaian, satu)).length > 0;
  pembaca.peringatkan("jabatan", "jabatanRangkap", { nama: terdahulu.nama, tempat: terdahulu.tempat });
  const isi = { nip: nip.nip, nama: terdahulu.nama, jabatanId: penugasan[0]?.jabatanId ?? jabatan.jabatanId };
  return { status: bertambah ? "baru" : "tetap", masalah: pembaca.masalah, perubahan: TANPA_PERUBAHAN, isi };
}

/** Adds a post beside a person's own unless she has it already. */
function tambahPenugasan(
  { keadaan, penugasanTambah }: Penilaian,
  baru: { readonly pegawaiId: string; readonly jabatanId: string; readonly jenis: "plt" | "plh" | "rangkap" },
): boolean {
  const sama = (satu: typeof baru): boolean =>
    satu.pegawaiId === baru.pegawaiId && satu.jabatanId === baru.jabatanId && satu.jenis === baru.jenis;
  if (keadaan.penugasan.some(sama) || penugasanTambah.some(({ isi }) => sama(isi))) return false;
  penugasanTambah.push({ kunci: `${AWALAN_KUNCI_BARU}penugasan-${penugasanTambah.length}`, isi: baru });
  return true;
}
