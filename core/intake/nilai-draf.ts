import { groupBy } from "../group";
import { nameKey } from "../name";
import { hitungBezetting, type Bezetting } from "../pegawai/bezetting";
import type { ProfilAbk } from "../abk/profil";
import { periksaJumlah } from "./jumlah-bagian";
import type { KeadaanData, PemetaanTersimpan } from "./keadaan";
import { kenaliLembar, tandaJudul, type PilihanBaca } from "./kenali";
import { bacaPetaSendiri } from "./peta-sendiri";
import { PencocokNama } from "./cocok-nama";
import { DaftarTanya } from "./daftar-tanya";
import { catatanGaya, gayaBerkas } from "./gaya-berkas";
import { identitasAbk } from "./identitas-abk";
import { tanyaGaya, tanyaTersembunyi } from "./tanya-berkas";
import type { BukuTerbaca } from "./lembar";
import { masalahUmum } from "./masalah-umum";
import { masalah } from "./masalah";
import { nilaiLembarAbk } from "./nilai-abk";
import { nilaiLembarJabatan } from "./nilai-jabatan";
import { pilihVolume } from "./pilih-volume";
import { nilaiLembarPegawai } from "./nilai-pegawai";
import type { LembarDraf } from "./lembar-draf";
import { kunciTempat, type LembarDinilai, type Penilaian } from "./penilaian";
import { terapkanPerbaikan } from "./perbaikan";
import type { Masalah } from "./pratinjau";
import { aturanTerjawab } from "./pemangku-lembar";
import { kenaliDaftarRujukan, nilaiLembarUnit, relasiLembar } from "./rujukan-unit";
import { SusunanKantor } from "./susunan";

/** What the analyst changed about the reading of one sheet. */
export interface KoreksiLembar {
  /** Cell address -> text typed in its place. */
  readonly perbaikan: ReadonlyMap<string, string>;
  /** Row numbers left out. */
  readonly dikeluarkan: ReadonlySet<number>;
  readonly pilihan: PilihanBaca | null;
  readonly abk: { readonly jabatan: string; readonly unit: string } | null;
}

export const TANPA_KOREKSI: KoreksiLembar = { perbaikan: new Map(), dikeluarkan: new Set(), pilihan: null, abk: null };

/** Everything that decides the judgement of a draft. */
export interface BahanNilai {
  readonly buku: readonly BukuTerbaca[];
  readonly keadaan: KeadaanData;
  readonly pemetaan: readonly PemetaanTersimpan[];
  /** Corrections by `kunciLembar`. */
  readonly koreksi: ReadonlyMap<string, KoreksiLembar>;
  /** Answers to questions by their key. */
  readonly jawaban: ReadonlyMap<string, string>;
}

export interface LembarSelesai extends LembarDraf, LembarDinilai {
  /** Whether the sheet only lists units for others to refer to. */
  readonly rujukan: boolean;
}

export interface HasilNilai {
  readonly lembar: readonly LembarSelesai[];
  readonly penilaian: Penilaian;
}

/** Key of a sheet within a draft. */
export function kunciLembar(berkas: number, lembar: number): string {
  return `${berkas}:${lembar}`;
}

interface LembarSiap extends LembarDraf {
  readonly rujukan: boolean;
  /** How the texts of the file were read as numbers, where there was a choice. */
  readonly catatan: readonly Masalah[];
}

/**
 * Judges all sheets of a draft against the data file. Lists of units come first, then peta jabatan, people and ABK, so that a
 * unit or jabatan that several files name is made once and holders can be compared with the people of the same import.
 */
export function nilaiDraf(bahan: BahanNilai): HasilNilai {
  const tanya = new DaftarTanya(bahan.jawaban, bahan.keadaan.ingatan);
  const siap = siapkanLembar(bahan, tanya);
  const penilaian = mulaiPenilaian(bahan.keadaan, siap, tanya);
  const hasil = new Map<LembarSiap, LembarDinilai>();
  for (const satu of siap.filter((lembar) => lembar.rujukan)) hasil.set(satu, nilaiLembarUnit(satu, penilaian));
  for (const satu of sejenis(siap, "jabatan")) hasil.set(satu, nilaiLembarJabatan(satu, penilaian));
  const pegawai = sejenis(siap, "pegawai");
  for (const satu of pegawai) hasil.set(satu, nilaiLembarPegawai(satu, penilaian));
  for (const tempatkan of penilaian.penugasanTunda) tempatkan();
  for (const beri of penilaian.tanpaJabatanSendiri.values()) beri();
  const bezetting = bezettingSetelahImpor(penilaian);
  const abk = sejenis(siap, "abk").map((lembar) => ({
    lembar,
    bagian: penilaian.susunan.indukTebakan(identitasAbk(lembar).unit) !== "" || bernamaBagian(lembar),
  }));
  for (const { lembar } of abk.toSorted((a, b) => Number(a.bagian) - Number(b.bagian)))
    hasil.set(lembar, nilaiLembarAbk(lembar, penilaian, bezetting));
  for (const ucapkan of penilaian.ucapanTunda) ucapkan();
  const jumlah = periksaSemuaJumlah(hasil, bahan.keadaan.profil);
  const hilang = pegawaiHilang(pegawai[0], penilaian);
  const lembar = siap.map((satu): LembarSelesai => {
    const dinilai = hasil.get(satu) ?? { baris: [], perabot: [], masalah: [], keterangan: "", abk: null };
    const umum = masalahUmum(satu, dinilai);
    return {
      ...satu,
      ...dinilai,
      masalah: [
        ...umum,
        ...satu.catatan,
        ...dinilai.masalah,
        ...(jumlah.get(tempatLembar(satu)) ?? []),
        ...(satu === pegawai[0] ? hilang : []),
      ],
    };
  });
  return { lembar, penilaian };
}

function tempatLembar({ berkas, nomor }: LembarDraf): string {
  return kunciLembar(berkas, nomor);
}

/** What is wrong with the totals, by sheet: the tables of one sheet are checked together, as its grand total stands for all of them. */
function periksaSemuaJumlah(hasil: ReadonlyMap<LembarSiap, LembarDinilai>, profil: ProfilAbk): ReadonlyMap<string, readonly Masalah[]> {
  const berjumlah = [...hasil.values()].flatMap((satu) => satu.berjumlah ?? []);
  const selembar = groupBy(berjumlah, ({ lembar: { berkas, lembar } }) => `${berkas}:${lembar.samping ?? 0}:${lembar.nama}`);
  const temuan = [...selembar.values()].flatMap((tabel) => periksaJumlah(tabel, profil).masalah);
  return new Map(
    [...groupBy(temuan, ([lembar]) => tempatLembar(lembar))].map(([tempat, semua]) => [tempat, semua.map(([, satu]) => satu)]),
  );
}

function bernamaBagian(lembar: LembarDraf): boolean {
  return /^(sub|bagian|seksi|bidang)/.test(nameKey(identitasAbk(lembar).unit));
}

function sejenis(lembar: readonly LembarSiap[], jenis: LembarDraf["pengenalan"]["jenis"]): LembarSiap[] {
  return lembar.filter((satu) => satu.pengenalan.jenis === jenis && !satu.rujukan);
}

function siapkanLembar({ buku, keadaan, pemetaan, koreksi }: BahanNilai, tanya: DaftarTanya): readonly LembarSiap[] {
  const tersimpan = new Map(pemetaan.map((satu) => [satu.tanda, satu]));
  return buku.flatMap((satu, berkas) => {
    const lembar = satu.lembar.map((mentah, nomor): LembarSiap => {
      const { perbaikan, dikeluarkan, pilihan, abk } = koreksi.get(kunciLembar(berkas, nomor)) ?? TANPA_KOREKSI;
      const diperbaiki = terapkanPerbaikan(mentah, perbaikan);
      const pengenalan = kenaliLembar(diperbaiki, tersimpan, pilihan);
      return {
        berkas,
        nomor,
        namaBerkas: satu.nama,
        sebuku: satu.lembar,
        lembar: diperbaiki,
        pengenalan,
        dikeluarkan,
        diketik: perbaikan,
        desimal: "koma",
        abkPilihan: abk,
        rujukan: false,
        catatan: [],
      };
    });
    const dipahami = bacaPetaSendiri(lembar);
    const gaya = gayaBerkas(dipahami, keadaan.profil);
    const desimal = tanyaGaya(gaya, berkas, tanya);
    return tandaiRujukan(
      dipahami.map((mentah) => {
        const siap = { ...mentah, desimal, catatan: catatanGaya(gaya, mentah), dikeluarkan: tanyaTersembunyi(mentah, tanya) };
        const dipetakan =
          koreksi.get(kunciLembar(berkas, mentah.nomor))?.pilihan != null || tersimpan.has(tandaJudul(mentah.pengenalan.judul));
        const volume = dipetakan ? null : pilihVolume(siap, keadaan.profil, tanya);
        return volume === null ? siap : { ...siap, volume, catatan: [...siap.catatan, ...volume.temuan] };
      }),
    );
  });
}

/** Marks the sheets that a peta jabatan of the same file refers to; the farthest from it (units above units) come first. */
function tandaiRujukan(lembar: readonly LembarSiap[]): readonly LembarSiap[] {
  const menurutNama = new Map(lembar.map((satu) => [nameKey(satu.lembar.nama), satu]));
  const rujukan = new Map<string, LembarSiap>();
  let giliran = lembar.filter((satu) => satu.pengenalan.jenis === "jabatan");
  while (giliran.length > 0) {
    const tujuan = giliran.flatMap((satu) => relasiLembar(satu.pengenalan.judul, satu.sebuku).map((relasi) => relasi.lembar));
    giliran = [...new Set(tujuan)].flatMap((nama) => {
      const calon = menurutNama.get(nama);
      const pengenalan = calon?.pengenalan.jenis === "tidakDikenal" && !rujukan.has(nama) ? kenaliDaftarRujukan(calon.lembar) : null;
      if (!calon || !pengenalan) return [];
      const terbaca = { ...calon, pengenalan, rujukan: true };
      rujukan.set(nama, terbaca);
      return [terbaca];
    });
  }
  const urutan = [...rujukan.values()].toReversed();
  return [...urutan, ...lembar.filter((satu) => !rujukan.has(nameKey(satu.lembar.nama)))];
}

function mulaiPenilaian(keadaan: KeadaanData, siap: readonly LembarSiap[], tanya: DaftarTanya): Penilaian {
  const susunan = new SusunanKantor(keadaan);
  const disebutAbk = new Set<string>();
  for (const lembar of sejenis(siap, "abk")) {
    const { jabatan, unit } = identitasAbk(lembar);
    disebutAbk.add(susunan.kunci(unit)).add(kunciTempat(susunan.kunci(unit), susunan.kunci(jabatan)));
  }
  disebutAbk.delete("");
  const bernip = keadaan.pegawai.flatMap((orang) => (orang.nip === null ? [] : [[orang.nip, orang] as const]));
  return {
    keadaan,
    tanya,
    susunan,
    nama: new PencocokNama(susunan, tanya),
    pegawaiMenurutNip: new Map(bernip),
    tanpaNipMenurutNama: groupBy(
      keadaan.pegawai.filter((orang) => orang.nip === null),
      (orang) => nameKey(orang.nama),
    ),
    tugasMenurutJabatan: groupBy(keadaan.tugas, (tugas) => tugas.jabatanId),
    nipDisebut: new Map(),
    orangDisebut: new Map(),
    penugasanTunda: [],
    ucapanTunda: [],
    tanpaJabatanSendiri: new Map(),
    idDisebut: new Set(),
    namaDitolak: new Set(),
    puncakDisebut: new Set(),
    petaJabatan: new Map(),
    kursi: new Map(),
    rujukanUnit: new Map(),
    abkJabatan: new Map(),
    tugasDisebut: new Map(),
    disebutAbk,
    penugasanTambah: [],
    pegawaiTambah: [],
    pegawaiUbah: [],
    tugasTambah: [],
    tugasUbah: [],
  };
}

/** Holders of every jabatan once the people of this import are written; null while there are no people at all. */
function bezettingSetelahImpor(penilaian: Penilaian): ReadonlyMap<string, Bezetting> | null {
  const { keadaan, pegawaiTambah, pegawaiUbah } = penilaian;
  const ubah = new Map(pegawaiUbah.map((satu) => [satu.id, satu.isi]));
  const orang = [...keadaan.pegawai.map((satu) => ({ ...satu, ...ubah.get(satu.id) })), ...pegawaiTambah.map((satu) => satu.isi)];
  if (orang.length === 0) return null;
  const aturan = aturanTerjawab(
    orang.map(({ kedudukanHukum }) => kedudukanHukum),
    penilaian,
  );
  return hitungBezetting(orang, { per: keadaan.per, aturan });
}

/** People of the offices that the files name who are in the data but in none of the files. */
function pegawaiHilang(lembar: LembarDraf | undefined, penilaian: Penilaian): Masalah[] {
  if (!lembar) return [];
  const { keadaan, susunan, nipDisebut, namaDitolak, puncakDisebut } = penilaian;
  const unitJabatan = new Map(keadaan.jabatan.map((jabatan) => [jabatan.id, jabatan.unitId]));
  return keadaan.pegawai.flatMap((orang) => {
    const unit = susunan.unitDari(unitJabatan.get(orang.jabatanId ?? "") ?? "");
    if (
      !unit ||
      penilaian.idDisebut.has(orang.id) ||
      (orang.nip !== null && nipDisebut.has(orang.nip)) ||
      !puncakDisebut.has(susunan.puncak(unit).kunci) ||
      namaDitolak.has(nameKey(orang.nama))
    )
      return [];
    return [masalah({ lembar: lembar.lembar.nama, kode: "pegawaiHilang", data: { nama: orang.nama, nip: orang.nip ?? "" } })];
  });
}
