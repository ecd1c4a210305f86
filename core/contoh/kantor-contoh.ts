import { PERIODE } from "../abk/tugas";
import { datePartsOf, type PlainDate } from "../date";
import { AppError } from "../errors";
import { groupBy } from "../group";
import type { TugasTersimpan } from "../intake/keadaan";
import { JENIS_JABATAN, JENJANG, type Jabatan, type Unit } from "../jabatan/jabatan";
import type { Kantor } from "../kantor";
import { JENIS_KELAMIN, namaLengkap, STATUS_PEGAWAI, type Pegawai } from "../pegawai/pegawai";
import { idTugasContoh, kodeContoh, rincianContoh, unsurContoh } from "./anjab-contoh";
import { TABEL_JABATAN, TABEL_UNIT } from "./daftar-jabatan";
import { TABEL_PEGAWAI } from "./daftar-pegawai";
import { TABEL_TUGAS } from "./daftar-tugas";
import { fungsiContoh } from "./fungsi-contoh";
import type { IsiKantor } from "./isi-kantor";
import type { PegawaiLengkap } from "./pegawai-lengkap";
import { kompetensiContoh } from "./kompetensi-contoh";
import { nipContoh } from "./nip-contoh";
import { catatanOrangContoh } from "./orang-contoh";
import { perkaraContoh } from "./perkara-contoh";
import { presensiContoh } from "./presensi-contoh";
import { skpContoh } from "./skp-contoh";
import { riwayatContoh } from "./riwayat-contoh";
import { talentaContoh } from "./talenta-contoh";
import { angka, anggota, barisTabel, hari } from "./tabel";
import { TAHUN_CONTOH, volumeTahunContoh } from "./tahun-contoh";

/** Person (by id) -> first day of service. */
const MULAI_KERJA: ReadonlyMap<string, PlainDate> = new Map(
  barisTabel(TABEL_PEGAWAI).map((baris, nomor) => [idPegawai(nomor), hari(baris[6])]),
);

/** Day up to which the sample counts masa kerja. */
const KEADAAN_PER = hari("2026-11-01");

/**
 * The sample office: one invented KPU kabupaten secretariat of five units, twenty jabatan and thirty-eight people, with every
 * situation that the pages must show. The same on every call. No person, number or office in it is real.
 */
export function kantorContoh(): IsiKantor {
  const pegawai = barisTabel(TABEL_PEGAWAI).map(pegawaiDari);
  const tugas = [...groupBy(barisTabel(TABEL_TUGAS), ([jabatan]) => jabatan).values()].flatMap((baris) => baris.map(tugasDari));
  const jabatan = barisTabel(TABEL_JABATAN).map(jabatanDari);
  return {
    kantor: kantorDari(pegawai[0]),
    unit: barisTabel(TABEL_UNIT).map(unitDari),
    jabatan,
    tugas,
    pegawai,
    riwayat: riwayatContoh({ pegawai, mulai: MULAI_KERJA, idJabatan }),
    tahun: TAHUN_CONTOH,
    volumeTahun: volumeTahunContoh(tugas),
    unsurAnjab: barisTabel(TABEL_JABATAN).flatMap(([kunci = ""]) => unsurContoh(kunci, idJabatan(kunci))),
    rincianTugas: rincianContoh(tugas),
    fungsi: fungsiContoh(idUnit),
    catatanOrang: catatanOrangContoh({ pegawai, per: KEADAAN_PER, idJabatan, idUnit }),
    perkara: perkaraContoh(pegawai),
    presensi: presensiContoh(pegawai),
    kompetensi: kompetensiContoh(jabatan, pegawai),
    kinerja: skpContoh({ pegawai, jabatan, tugas }),
    talenta: talentaContoh(pegawai),
  };
}

function unitDari(baris: readonly string[], nomor: number): Unit {
  const [kunci, nama = ""] = baris;
  return { id: idUnit(kunci), nama, indukId: nomor === 0 ? null : idUnit("sekretariat"), kode: null, urutan: nomor, revision: 1 };
}

function jabatanDari(baris: readonly string[], nomor: number): Jabatan {
  const [kunci = "", unit, induk, jenis, jenjang, kelas, nama = ""] = baris;
  return {
    id: idJabatan(kunci),
    unitId: idUnit(unit),
    nama,
    jenis: anggota(JENIS_JABATAN, jenis),
    jenjang: jenjang === "-" ? null : anggota(JENJANG, jenjang),
    kelas: angka(kelas),
    kode: kodeContoh(kunci),
    kursi: null,
    indukId: induk === "-" ? null : idJabatan(induk),
    urutan: nomor,
    revision: 1,
  };
}

function tugasDari(baris: readonly string[], nomor: number): TugasTersimpan {
  const [jabatan = "", uraian = "", satuanHasil = "", volume, periode, norma] = baris;
  return {
    id: idTugasContoh(jabatan, nomor + 1),
    jabatanId: idJabatan(jabatan),
    uraian,
    satuanHasil,
    volume: angka(volume),
    periode: anggota(PERIODE, periode),
    normaWaktuMenit: angka(norma),
    keterangan: "",
    urutan: nomor,
    revision: 1,
  };
}

function pegawaiDari(baris: readonly string[], nomor: number): PegawaiLengkap {
  const [jabatan, nama = "", gelarDepan = "", gelarBelakang = "", kelamin, lahir, mulai, statusnya, golongan = "", tmtGolongan] = baris;
  const [tmtJabatan, tingkatPendidikan = "", lulus, pendidikan = "", kedudukanHukum = ""] = baris.slice(10);
  const tanggalLahir = hari(lahir);
  const mulaiKerja = hari(mulai);
  const jenisKelamin = anggota(JENIS_KELAMIN, kelamin);
  const status = anggota(STATUS_PEGAWAI, statusnya);
  return {
    id: idPegawai(nomor),
    nip: nipContoh({ tanggalLahir, mulaiKerja, jenisKelamin, status, nomorUrut: nomor + 1 }),
    nama,
    gelarDepan,
    gelarBelakang,
    tempatLahir: "Kota Contoh",
    tanggalLahir,
    jenisKelamin,
    status,
    golongan,
    tmtGolongan: hari(tmtGolongan),
    ...masaKerja(mulaiKerja, hari(tmtGolongan) ?? KEADAAN_PER),
    tingkatPendidikan,
    pendidikan,
    tahunLulus: angka(lulus),
    kedudukanHukum,
    jabatanId: jabatan === "-" ? null : idJabatan(jabatan),
    tmtJabatan: tmtJabatan === "-" ? null : hari(tmtJabatan),
    catatanNip: "",
    revision: 1,
  };
}

/** Completed years and months of service on the day of the golongan; every start of service in the sample is the first of a month. */
function masaKerja(mulaiKerja: PlainDate, pada: PlainDate): Pick<Pegawai, "masaKerjaTahun" | "masaKerjaBulan"> {
  const dari = datePartsOf(mulaiKerja);
  const sampai = datePartsOf(pada);
  const bulan = (sampai.year - dari.year) * 12 + sampai.month - dari.month;
  return { masaKerjaTahun: Math.floor(bulan / 12), masaKerjaBulan: bulan % 12 };
}

function kantorDari(sekretaris: PegawaiLengkap | undefined): Kantor {
  if (!sekretaris) throw new AppError("internal", { rincian: "kantor contoh tanpa sekretaris" });
  return {
    namaInstansi: "KOMISI PEMILIHAN UMUM",
    namaKantor: "SEKRETARIAT KPU KABUPATEN CONTOH",
    alamat: "Jalan Contoh Nomor 1, Kota Contoh (data contoh, bukan kantor sebenarnya)",
    kota: "Kota Contoh",
    penandatanganJabatan: "Sekretaris",
    penandatanganNama: namaLengkap(sekretaris),
    penandatanganNip: sekretaris.nip,
    penandatanganPangkat: "Pembina Tingkat I (IV/b)",
  };
}

function idPegawai(nomor: number): string {
  return `contoh-pegawai-${nomor + 1}`;
}

function idUnit(kunci: string | undefined): string {
  return `contoh-unit-${kunci ?? ""}`;
}

function idJabatan(kunci: string | undefined): string {
  return `contoh-jabatan-${kunci ?? ""}`;
}
