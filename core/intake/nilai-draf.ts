import { groupBy } from "../group";
import { nameKey } from "../name";
import { PencocokNama } from "./cocok-nama";
import { BukuFakta } from "./buku-fakta";
import { DaftarTanya } from "./daftar-tanya";
import { catatanGaya, gayaBerkas } from "./gaya-berkas";
import { hariTerakhirDikenal } from "./hari-lembar";
import { identitasAbk } from "./identitas-abk";
import { bentukDari, type JenisDibaca } from "./jenis-lembar";
import type { KeadaanData, PemetaanTersimpan } from "./keadaan";
import { kenaliLembar, tandaJudul, type PilihanBaca } from "./kenali";
import type { BukuTerbaca } from "./lembar";
import { kunciLembar, type LembarDraf } from "./lembar-draf";
import { masalahUmum } from "./masalah-umum";
import { PENILAI, URUTAN_NILAI } from "./penilai";
import { kunciTempat, type LembarDinilai, type Penilaian } from "./penilaian";
import { terapkanPerbaikan } from "./perbaikan";
import { bacaPetaSendiri } from "./peta-sendiri";
import { pilihVolume } from "./pilih-volume";
import type { Masalah } from "./pratinjau";
import { tandaiRujukan } from "./rujukan-unit";
import { SusunanKantor } from "./susunan";
import { tanyaGaya, tanyaTersembunyi } from "./tanya-berkas";

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

export interface LembarSelesai extends LembarDraf, LembarDinilai {}

export interface HasilNilai {
  readonly lembar: readonly LembarSelesai[];
  readonly penilaian: Penilaian;
}

interface LembarSiap extends LembarDraf {
  /** How the texts of the file were read as numbers, where there was a choice. */
  readonly catatan: readonly Masalah[];
}

/** Judges all sheets of a draft against the data file, kind by kind. */
export function nilaiDraf(bahan: BahanNilai): HasilNilai {
  const tanya = new DaftarTanya(bahan.jawaban, bahan.keadaan.ingatan);
  const siap = siapkanLembar(bahan, tanya);
  const penilaian = mulaiPenilaian(bahan.keadaan, siap, tanya);
  const dinilai = new Map(URUTAN_NILAI.flatMap((jenis) => [...PENILAI[jenis](sejenis(siap, jenis), penilaian)]));
  for (const ucapkan of penilaian.ucapanTunda) ucapkan();
  const lembar = siap.map((satu): LembarSelesai => {
    const hasil = dinilai.get(satu) ?? { baris: [], perabot: [], masalah: [], keterangan: "", abk: null };
    return { ...satu, ...hasil, masalah: [...masalahUmum(satu, hasil), ...satu.catatan, ...hasil.masalah] };
  });
  return { lembar, penilaian };
}

function sejenis(lembar: readonly LembarSiap[], jenis: JenisDibaca): readonly LembarSiap[] {
  return lembar.filter((satu) => satu.pengenalan.jenis === jenis);
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

function mulaiPenilaian(keadaan: KeadaanData, siap: readonly LembarSiap[], tanya: DaftarTanya): Penilaian {
  const susunan = new SusunanKantor(keadaan);
  const disebutAbk = new Set<string>();
  for (const lembar of siap.filter(({ pengenalan: { jenis } }) => bentukDari(jenis)?.satuJabatan)) {
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
    orangBaru: new Map(),
    fakta: new BukuFakta(keadaan.riwayat),
    kgbDikenal: new Set(keadaan.kgb.map(({ pegawaiId, sejak }) => `${pegawaiId} ${sejak}`)),
    hariTerakhir: hariTerakhirDikenal(keadaan),
    diingat: new Set(keadaan.ingatan.map(({ id }) => id)),
    ingatanTulis: [],
    penugasanTunda: [],
    ucapanTunda: [],
    tanpaJabatanSendiri: new Map(),
    disebutPada: new Map(),
    orangDiubah: new Map(),
    nipSaja: new Set(),
    unitDisebut: new Set(),
    jenisDisebut: new Set(),
    hariDaftar: null,
    namaDitolak: new Set(),
    puncakDisebut: new Set(),
    petaJabatan: new Map(),
    kursi: new Map(),
    rujukanUnit: new Map(),
    abkJabatan: new Map(),
    anjabJabatan: new Map(),
    tugasDisebut: new Map(),
    disebutAbk,
    tulis: {
      tugas: { tambah: [], ubah: [] },
      unsurAnjab: { tambah: [], ubah: [] },
      rincianTugas: { tambah: [], ubah: [] },
      pegawai: { tambah: [], ubah: [] },
      kgb: { tambah: [], ubah: [] },
    },
  };
}
