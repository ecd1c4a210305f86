import { KELAS_TERENDAH, KELAS_TERTINGGI } from "../jabatan/jabatan";
import { tebakJenisJabatan } from "../jabatan/jenis";
import { nameKey } from "../name";
import type { Bezetting } from "../pegawai/bezetting";
import { ASAL_NAMA, ISIAN_KEPALA } from "../text/masalah";
import { bacaAngkaSel } from "./bacaan";
import { bandingkanAbk } from "./banding-abk";
import { bacaTabelAbk, type BarisAbk } from "./baris-abk";
import { bacaKakiAbk, bacaKepalaAbk, jabatanDariNama, type IsiKepala, type KepalaAbk } from "./kepala-abk";
import { masalah } from "./masalah";
import { tempatSel, type BarisDinilai, type LembarDinilai, type LembarDraf, type Penilaian } from "./penilaian";
import type { AsalIdentitas, Masalah } from "./pratinjau";
import type { JabatanDraf, UnitDraf } from "./susunan";
import { nilaiTugas } from "./nilai-tugas";

/** The jabatan and unit that an ABK sheet describes, and where the jabatan was read. */
export interface IdentitasAbk {
  readonly jabatan: string;
  readonly unit: string;
  readonly asal: AsalIdentitas;
  readonly sel: string;
}

function bernama(teks: string | undefined): teks is string {
  return teks !== undefined && nameKey(teks) !== "" && teks.length <= 300;
}

/** Which jabatan a sheet describes: what the analyst said, else the head block, else the name of the sheet or file. */
export function identitasAbk(lembar: LembarDraf, kepala = bacaKepalaAbk(lembar.lembar, lembar.pengenalan.barisJudul)): IdentitasAbk {
  const pilihan = lembar.abkPilihan;
  const unit = [pilihan?.unit, kepala.unit?.teks].find(bernama) ?? "";
  if (pilihan && bernama(pilihan.jabatan)) return { jabatan: pilihan.jabatan, unit, asal: "analis", sel: "" };
  if (kepala.jabatan && bernama(kepala.jabatan.teks))
    return { jabatan: kepala.jabatan.teks, unit, asal: "kepala", sel: kepala.jabatan.sel };
  const { nama, asal } = jabatanDariNama(lembar.lembar.nama, lembar.namaBerkas);
  return { jabatan: nama, unit, asal, sel: "" };
}

/**
 * Judges an ABK sheet: one jabatan with its tasks, known by their text. `bezetting` counts the people as they will be after
 * this import; null while the office has no people at all.
 */
export function nilaiLembarAbk(lembar: LembarDraf, penilaian: Penilaian, bezetting: ReadonlyMap<string, Bezetting> | null): LembarDinilai {
  const nama = lembar.lembar.nama;
  const kepala = bacaKepalaAbk(lembar.lembar, lembar.pengenalan.barisJudul);
  const identitas = identitasAbk(lembar, kepala);
  const tabel = bacaTabelAbk(lembar);
  const kaki = bacaKakiAbk(lembar.lembar, tabel.awalKaki, lembar.pengenalan.pemetaan["pegawaiDibutuhkan"]);
  const temuan: Masalah[] = [];
  if (identitas.asal === "namaLembar" || identitas.asal === "namaBerkas") {
    temuan.push(masalah({ lembar: nama, kode: "jabatanDariNama", data: { nama: identitas.jabatan, asal: ASAL_NAMA[identitas.asal] } }));
  }
  temuan.push(...bandingkanAbk({ lembar: nama, baris: tabel.baris, kaki, profil: penilaian.keadaan.profil }));
  const abk = { jabatan: identitas.jabatan, unit: identitas.unit, asal: identitas.asal };
  const diterima = tabel.baris.filter((baris) => baris.tugas !== null && !lembar.dikeluarkan.has(baris.pembaca.nomor));
  if (diterima.length === 0)
    return { baris: tabel.baris.map((baris) => tanpaTulis(baris, lembar)), masalah: temuan, keterangan: keterangan(abk), abk };

  const tempat = cariUnit(lembar, identitas, penilaian);
  if ("tolak" in tempat) return tolakSemua({ lembar, baris: tabel.baris, temuan: [...temuan, tempat.tolak], abk });
  temuan.push(...tempat.temuan);
  const jabatan = penilaian.susunan.jabatanDi(tempat.unit, identitas.jabatan) ?? jabatanBaru(tempat.unit, identitas.jabatan, penilaian);
  const pertama = penilaian.abkJabatan.get(jabatan.kunci);
  if (pertama !== undefined) {
    const data = { nama: jabatan.nama, unit: tempat.unit.nama, tempat: pertama };
    return tolakSemua({
      lembar,
      baris: tabel.baris,
      temuan: [...temuan, masalah({ lembar: nama, sel: identitas.sel, kode: "jabatanGanda", data })],
      abk,
    });
  }
  penilaian.abkJabatan.set(jabatan.kunci, identitas.sel === "" ? nama : tempatSel(lembar, identitas.sel));
  temuan.push(...setKelas(nama, kepala, jabatan));
  const pemegang = kepala.pemegang ?? kaki.pemegang;
  if (bezetting) temuan.push(...bandingkanBezetting(nama, pemegang, bezetting.get(jabatan.kunci)?.jumlah ?? 0));
  const hasil = nilaiTugas({ lembar, baris: tabel.baris, jabatan, penilaian });
  const lengkap = { ...abk, unit: tempat.unit.nama };
  return { baris: hasil.baris, masalah: [...temuan, ...hasil.masalah], keterangan: keterangan(lengkap), abk: lengkap };
}

function keterangan({ jabatan, unit }: { readonly jabatan: string; readonly unit: string }): string {
  return unit === "" ? jabatan : `${jabatan} — ${unit}`;
}

function tanpaTulis(baris: BarisAbk, lembar: LembarDraf): BarisDinilai {
  const status = lembar.dikeluarkan.has(baris.pembaca.nomor) ? "dikecualikan" : "ditolak";
  return { indeks: baris.indeks, status, masalah: status === "ditolak" ? baris.pembaca.masalah : [], perubahan: [] };
}

interface Penolakan extends Pick<LembarDinilai, "abk"> {
  readonly lembar: LembarDraf;
  readonly baris: readonly BarisAbk[];
  readonly temuan: readonly Masalah[];
  readonly abk: NonNullable<LembarDinilai["abk"]>;
}

function tolakSemua({ lembar, baris, temuan, abk }: Penolakan): LembarDinilai {
  return { baris: baris.map((satu) => tanpaTulis(satu, lembar)), masalah: temuan, keterangan: keterangan(abk), abk };
}

function jabatanBaru(unit: UnitDraf, nama: string, penilaian: Penilaian): JabatanDraf {
  return penilaian.susunan.tambahJabatan(unit, { nama, ...tebakJenisJabatan(nama), kelas: null, kode: null });
}

type TempatJabatan = { readonly unit: UnitDraf; readonly temuan: readonly Masalah[] } | { readonly tolak: Masalah };

/** The unit that a sheet means. One name in several places is settled by the jabatan, if only one of them has it. */
function cariUnit(lembar: LembarDraf, identitas: IdentitasAbk, { susunan }: Penilaian): TempatJabatan {
  if (identitas.unit === "") return unitTanpaNama(lembar, identitas, susunan);
  const senama = susunan.unitBernama(identitas.unit);
  const berjabatan = senama.filter((unit) => susunan.jabatanDi(unit, identitas.jabatan) !== null);
  const [satu] = berjabatan;
  if (satu && berjabatan.length === 1) return { unit: satu, temuan: [] };
  const temuan = susunan.unitUntuk(identitas.unit, senama.length === 0 ? susunan.indukTebakan(identitas.unit) : "");
  if ("unit" in temuan) return { unit: temuan.unit, temuan: [] };
  const data = { unit: identitas.unit, tempat: temuan.taksa.map((unit) => susunan.jalur(unit)).join("; ") };
  return { tolak: masalah({ lembar: lembar.lembar.nama, sel: identitas.sel, kode: "unitTaksa", data }) };
}

function unitTanpaNama(lembar: LembarDraf, identitas: IdentitasAbk, susunan: Penilaian["susunan"]): TempatJabatan {
  const { unit, tebakan } = susunan.unitTanpaNama(identitas.jabatan);
  return { unit, temuan: tebakan ? [masalah({ lembar: lembar.lembar.nama, kode: "unitTidakDisebut", data: { unit: unit.nama } })] : [] };
}

/** Takes the class of the head block over, telling when that changes what is stored. */
function setKelas(lembar: string, kepala: KepalaAbk, jabatan: JabatanDraf): Masalah[] {
  if (!kepala.kelas || kepala.kelas.teks === "") return [];
  const { sel, teks } = kepala.kelas;
  const kelas = bacaAngkaSel(kepala.kelas.isi) ?? bacaAngkaSel(teks.replace(/^\D+/u, ""));
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

function bandingkanBezetting(lembar: string, pemegang: IsiKepala | null, dihitung: number): Masalah[] {
  const tertulis = pemegang ? bacaAngkaSel(pemegang.isi) : null;
  if (!pemegang || tertulis === null || tertulis === dihitung) return [];
  return [masalah({ lembar, sel: pemegang.sel, kode: "bezettingBerbeda", data: { tertulis, dihitung } })];
}
