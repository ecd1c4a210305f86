import { KELAS_TERENDAH, KELAS_TERTINGGI } from "../jabatan/jabatan";
import { bukanSatuJabatan } from "../sebutan/keterangan";
import type { Bezetting } from "../pegawai/bezetting";
import { ASAL_NAMA, ISIAN_KEPALA } from "../text/masalah";
import { TEKS_TANYA } from "../text/pertanyaan";
import { bacaAngkaSel } from "./bacaan";
import { bandingkanAbk } from "./banding-abk";
import type { BarisAbk } from "./baris-abk";
import { denganFaktor } from "./faktor-kolom";
import { identitasAbk, type IdentitasAbk } from "./identitas-abk";
import { jumlahTertulis, type TabelBerjumlah } from "./jumlah-bagian";
import { indukTugas, tanpaInduk } from "./induk-tugas";
import { isiKebawah, isiMenyamping, normaGabung } from "./isi-kebawah";
import { bacaKakiAbk, bacaKepalaAbk, type IsiKepala, type KepalaAbk } from "./kepala-abk";
import { bacaDenganKewajaran } from "./kewajaran";
import { terapkanVolume } from "./kolom-volume";
import { peringatkanKiraKira } from "./kira-kira";
import { alamatSel, selKosong, teksSel, type BarisMentah } from "./lembar";
import { masalah } from "./masalah";
import type { LembarDraf } from "./lembar-draf";
import { pembagiDiKaki } from "./pembagi-kaki";
import { nilaiTugas, tugasSalinan } from "./nilai-tugas";
import {
  barisDikecualikan,
  barisDitolak,
  barisTakTerbaca,
  tempatSel,
  type BarisDinilai,
  type LembarDinilai,
  type Penilaian,
} from "./penilaian";
import type { Masalah } from "./pratinjau";
import { sambungUraian } from "./sambungan";
import { susunTabelAbk, type SusunanTabel } from "./susun-tabel-abk";
import type { JabatanDraf } from "./susunan";
import { cariJabatan, cariUnit } from "./tempat-jabatan";
import { isiUlangan } from "./ulangan";
import { satuanLembarAbk } from "./tanya-satuan";

/** The judgement of an ABK sheet, with its rows and totals as read, for checking the totals of all its tables together. */
interface LembarAbkDinilai extends LembarDinilai {
  readonly berjumlah: TabelBerjumlah;
}

/**
 * Judges an ABK sheet: one jabatan with its tasks, known by their text. `bezetting` counts the people as they will be after
 * this import; null while there are none to compare with.
 */
export function nilaiLembarAbk(utuh: LembarDraf, penilaian: Penilaian, bezetting: ReadonlyMap<string, Bezetting> | null): LembarAbkDinilai {
  const { profil } = penilaian.keadaan;
  const asal = utuh.volume ? terapkanVolume(utuh, utuh.volume.cara, { desimal: utuh.desimal, profil }) : utuh;
  const tergabung = { ...asal, lembar: isiKebawah(asal, ["normaWaktu"]) };
  const ulangan = isiUlangan({ ...asal, lembar: isiMenyamping(tergabung, "uraian") });
  const utuhTabel = susunTabelAbk({ ...asal, lembar: ulangan.lembar });
  const induk = indukTugas({
    baris: ulangan.lembar.baris,
    tugas: utuhTabel.tugas,
    pemetaan: asal.pengenalan.pemetaan,
    desimal: asal.desimal,
  });
  const tabel = tanpaInduk(utuhTabel, induk);
  const sambungan = sambungUraian({ ...asal, lembar: ulangan.lembar }, tabel);
  const faktor = denganFaktor({ ...asal, lembar: sambungan.lembar }, tabel, penilaian);
  const { lembar } = faktor;
  const { nama } = lembar.lembar;
  const kepala = bacaKepalaAbk(lembar.lembar, lembar.pengenalan.barisJudul);
  const identitas = identitasAbk(lembar, kepala);
  const kaki = bacaKakiAbk(barisJumlahTabel(lembar, tabel), {
    kolomHasil: lembar.pengenalan.pemetaan["pegawaiDibutuhkan"],
    desimal: lembar.desimal,
  });
  const ada = jabatanTersebut(identitas, penilaian);
  const pemegang = kepala.pemegang ?? kaki.pemegang;
  const pemegangKini = Math.max(bacaAngkaSel(pemegang?.isi, lembar.desimal) ?? 0, ada ? (bezetting?.get(ada.kunci)?.jumlah ?? 0) : 0);
  const { satuan, temuan: temuanSatuan } = satuanLembarAbk(lembar, tabel, penilaian);
  const baris = bacaDenganKewajaran({ lembar, tabel, satuan, profil, pemegang: pemegangKini === 0 ? null : pemegangKini }, penilaian);

  peringatkanKiraKira(baris);
  const temuan: Masalah[] = [
    ...normaGabung(asal),
    ...ulangan.temuan,
    ...sambungan.temuan,
    ...faktor.temuan,
    ...indukDisebut(lembar, induk),
    ...temuanSatuan,
    ...dariMana(lembar, identitas),
  ];
  const berjumlah = { lembar, tabel, baris, unit: identitas.unit };
  temuan.push(...bandingkanAbk({ lembar: nama, baris, kaki, jumlah: jumlahTertulis(berjumlah), profil }));
  temuan.push(...pembagiDiKaki(lembar, { kaki: [...tabel.teksTanpaAngka, ...tabel.takTerbaca], semua: baris, profil }));
  const abk = { jabatan: identitas.jabatan, unit: identitas.unit, asal: identitas.asal };
  const sisa = barisSisa(lembar, tabel);
  const selesai = (hasil: readonly BarisDinilai[], semua: readonly Masalah[], sebutan = abk): LembarAbkDinilai => ({
    baris: [...hasil, ...sisa].toSorted((a, b) => a.indeks - b.indeks),
    perabot: tabel.perabot,
    masalah: semua,
    keterangan: keterangan(sebutan),
    abk: sebutan,
    berjumlah,
  });
  const tolakSemua = (semua: readonly Masalah[]): LembarAbkDinilai =>
    selesai(
      baris.map((satu) => tanpaTulis(satu, lembar)),
      semua,
    );

  const diterima = baris.filter((satu) => satu.tugas !== null && !lembar.dikeluarkan.has(satu.pembaca.nomor));
  if (diterima.length === 0) return tolakSemua(temuan);
  const tempat = cariUnit(lembar, identitas, penilaian);
  if ("tolak" in tempat) return tolakSemua([...temuan, tempat.tolak]);
  temuan.push(...tempat.temuan);
  const jabatan = cariJabatan(lembar, { identitas, unit: tempat.unit }, penilaian);
  const pertama = penilaian.abkJabatan.get(jabatan.kunci);
  if (pertama !== undefined && !lembarLanjutan({ lembar, baris, jabatan, pertama, sel: identitas.sel }, penilaian)) {
    const data = { nama: jabatan.nama, unit: tempat.unit.nama, tempat: pertama };
    return tolakSemua([...temuan, masalah({ lembar: nama, sel: identitas.sel, kode: "jabatanGanda", data })]);
  }
  if (pertama === undefined) penilaian.abkJabatan.set(jabatan.kunci, identitas.sel === "" ? nama : tempatSel(lembar, identitas.sel));
  temuan.push(...setKelas(lembar, kepala, jabatan));
  if (bezetting) temuan.push(...bandingkanBezetting(lembar, pemegang, bezetting.get(jabatan.kunci)?.jumlah ?? 0));
  const hasil = nilaiTugas({ lembar, baris, jabatan, penilaian });
  return selesai(hasil.baris, [...temuan, ...hasil.masalah], { ...abk, unit: tempat.unit.nama });
}

/** Whether a further sheet of a jabatan goes on with the tasks of the first. Asked; a copy with no task of its own is none. */
function lembarLanjutan(
  bahan: {
    readonly lembar: LembarDraf;
    readonly baris: readonly BarisAbk[];
    readonly jabatan: JabatanDraf;
    /** Where the first sheet names it. */
    readonly pertama: string;
    readonly sel: string;
  },
  penilaian: Penilaian,
): boolean {
  const { lembar, baris, jabatan, pertama, sel } = bahan;
  if (tugasSalinan(baris, jabatan, penilaian)) return false;
  const jawaban = penilaian.tanya.tanyakanDi(
    lembar,
    {
      kunci: `lanjutan:${lembar.berkas}:${lembar.nomor}`,
      jenis: "lembarLanjutan",
      sel,
      kalimat: TEKS_TANYA.lembarLanjutan(jabatan.nama, pertama),
      pilihan: [
        { nilai: "keluarkan", label: TEKS_TANYA.bukanLanjutan, akibat: "" },
        { nilai: "gabung", label: TEKS_TANYA.gabungLanjutan, akibat: "" },
      ],
      bawaan: "keluarkan",
    },
    baris.length,
  );
  return jawaban === "gabung";
}

/** The jabatan that a sheet names, when it is known already; makes nothing. */
function jabatanTersebut({ unit, jabatan }: IdentitasAbk, { susunan }: Penilaian): JabatanDraf | null {
  for (const calon of susunan.unitBernama(unit)) {
    const ada = susunan.jabatanDi(calon, jabatan);
    if (ada) return ada;
  }
  return null;
}

/** Heads of groups with figures of their own: they are counted in the tasks below them, and that is said. */
function indukDisebut({ lembar, pengenalan }: LembarDraf, induk: ReadonlySet<number>): readonly Masalah[] {
  const kolom = pengenalan.pemetaan["uraian"] ?? 0;
  return [...induk].flatMap((indeks): Masalah[] => {
    const baris = lembar.baris[indeks];
    const berangka = baris && ["normaWaktu", "volume"].some((isian) => !selKosong(baris.sel[pengenalan.pemetaan[isian] ?? -1]));
    if (!baris || !berangka) return [];
    const data = { nilai: teksSel(baris.sel[kolom]).slice(0, 80) };
    return [masalah({ lembar: lembar.nama, sel: alamatSel(kolom, baris.nomor), kode: "indukTugas", data })];
  });
}

function barisJumlahTabel(lembar: LembarDraf, tabel: SusunanTabel): readonly BarisMentah[] {
  return tabel.perabot.flatMap(({ indeks, jenis }) => (jenis === "jumlah" ? (lembar.lembar.baris[indeks] ?? []) : []));
}

/** Where the jabatan was read, when it was not the head block. */
function dariMana({ lembar }: LembarDraf, { asal, jabatan, tertulis, sel }: IdentitasAbk): Masalah[] {
  const ucapan = [
    ...(tertulis === jabatan
      ? []
      : [masalah({ lembar: lembar.nama, sel, kode: "keteranganJabatan", data: { nilai: tertulis, nama: jabatan } })]),
    ...(bukanSatuJabatan(jabatan) ? [masalah({ lembar: lembar.nama, sel, kode: "bukanSatuJabatan", data: { nilai: jabatan } })] : []),
  ];
  if (asal !== "namaLembar" && asal !== "namaBerkas" && asal !== "judul") return ucapan;
  return [...ucapan, masalah({ lembar: lembar.nama, sel, kode: "jabatanDariNama", data: { nama: jabatan, asal: ASAL_NAMA[asal] } })];
}

/** Rows that hold something and are neither task nor form: told one by one, never passed over. */
function barisSisa(lembar: LembarDraf, { teksTanpaAngka, takTerbaca }: SusunanTabel): readonly BarisDinilai[] {
  return [
    ...teksTanpaAngka.map((indeks) => barisTakTerbaca(lembar, indeks, "teksTanpaAngka")),
    ...takTerbaca.map((indeks) => barisTakTerbaca(lembar, indeks)),
  ];
}

function keterangan({ jabatan, unit }: { readonly jabatan: string; readonly unit: string }): string {
  return unit === "" ? jabatan : `${jabatan} — ${unit}`;
}

function tanpaTulis({ indeks, pembaca }: BarisAbk, lembar: LembarDraf): BarisDinilai {
  return lembar.dikeluarkan.has(pembaca.nomor) ? barisDikecualikan(indeks) : barisDitolak(indeks, pembaca.masalah);
}

/** Takes the class of the head block over, telling when that changes what is stored. */
function setKelas({ lembar: { nama: lembar }, desimal }: LembarDraf, kepala: KepalaAbk, jabatan: JabatanDraf): Masalah[] {
  // A dash says that there is none.
  if (!kepala.kelas || !/[\p{L}\d]/u.test(kepala.kelas.teks)) return [];
  const { sel, teks } = kepala.kelas;
  const kelas = bacaAngkaSel(kepala.kelas.isi, desimal) ?? bacaAngkaSel(teks.replace(/^\D+/u, ""), desimal);
  if (kelas === null || !Number.isInteger(kelas) || kelas < KELAS_TERENDAH || kelas > KELAS_TERTINGGI) {
    return [
      masalah({
        lembar,
        sel,
        kode: "kelasTidakSah",
        data: { nilai: teks, batas: `${KELAS_TERENDAH} sampai ${KELAS_TERTINGGI}` },
        tingkat: "peringatan",
      }),
    ];
  }
  const lama = jabatan.kelas;
  jabatan.kelas = kelas;
  if (!jabatan.asli || lama === kelas) return [];
  const data = { isian: ISIAN_KEPALA.kelas, nama: jabatan.nama, lama: lama ?? "kosong", baru: kelas };
  return [masalah({ lembar, sel, kode: "jabatanBerubah", data })];
}

function bandingkanBezetting({ lembar, desimal }: LembarDraf, pemegang: IsiKepala | null, dihitung: number): Masalah[] {
  const tertulis = pemegang ? bacaAngkaSel(pemegang.isi, desimal) : null;
  if (!pemegang || tertulis === null || tertulis === dihitung) return [];
  return [masalah({ lembar: lembar.nama, sel: pemegang.sel, kode: "bezettingBerbeda", data: { tertulis, dihitung } })];
}
