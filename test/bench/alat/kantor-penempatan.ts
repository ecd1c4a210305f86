import { acakDari, type Acak } from "../../../core/acak";
import type { PlainDate } from "../../../core/date";
import type { BahanPenempatanKantor } from "../../../core/penempatan/kantor";
import type { JabatanKantor, OrangKantor } from "../../../core/penempatan/penilai";
import { NILAI_TANPA_KANTOR } from "../../../core/peraturan/nilai-kantor";

const PER = "2026-11-27" as PlainDate;
const BIDANG = ["HUKUM", "AKUNTANSI", "MANAJEMEN", "ADMINISTRASI PUBLIK", "SISTEM INFORMASI", "STATISTIKA", "ILMU POLITIK"] as const;
const GOLONGAN = ["II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a"] as const;
const PREDIKAT = ["baik", "baik", "sangatBaik", "butuhPerbaikan"] as const;
const ORANG_SEUNIT = 20;

const tanggal = (acak: Acak, dari: number, sampai: number): PlainDate =>
  `${acak.bilangan(dari, sampai)}-${String(acak.bilangan(1, 12)).padStart(2, "0")}-01` as PlainDate;

/** An office of any size, made up the same way each time, with evidence for every part of a score of most people. */
export function kantorPenempatan(orang: number, jabatan: number): Omit<BahanPenempatanKantor, "batasan"> {
  const acak = acakDari(11);
  const pos = Array.from({ length: jabatan }, (_, nomor) =>
    jabatanKe(nomor, { acak, kebutuhan: Math.ceil(orang / jabatan) + acak.bilangan(0, 1) }),
  );
  const semua = Array.from({ length: orang }, (_, nomor) => orangKe(nomor, { acak, pos }));
  const milik = new Map(semua.map(({ pegawaiId, jabatanId }) => [pegawaiId, jabatanId]));
  const jpm = new Map<string, number>();
  return {
    per: PER,
    orang: semua,
    jabatan: pos,
    kesenjangan: (jabatanId, pegawaiId) => {
      const kunci = `${jabatanId} ${pegawaiId}`;
      // Most are better at what they do than at anything else.
      const ada = jpm.get(kunci) ?? (milik.get(pegawaiId) === jabatanId ? acak.bilangan(75, 100) : acak.bilangan(40, 95));
      jpm.set(kunci, ada);
      return { jpm: ada, dinilai: 9, dari: 9, kesenjangan: 0 };
    },
    nilai: NILAI_TANPA_KANTOR,
    penting: new Set(),
  };
}

function jabatanKe(nomor: number, { acak, kebutuhan }: { readonly acak: Acak; readonly kebutuhan: number }): JabatanKantor {
  const unitId = `unit-${Math.floor(nomor / 5)}`;
  const kepala = nomor % 5 === 0;
  return {
    unitId,
    kebutuhan: kepala ? 1 : kebutuhan,
    dicari: {
      id: `jabatan-${nomor}`,
      nama: `Jabatan ${nomor}`,
      unitId,
      jenis: kepala ? "pengawas" : nomor % 5 === 1 ? "fungsional" : "pelaksana",
      jenjang: nomor % 5 === 1 ? "ahliPertama" : null,
      kelas: kepala ? 9 : nomor % 5 === 1 ? 8 : 7,
      pendidikanMinimum: kepala || nomor % 5 === 1 ? "S-1/Sarjana" : "SLTA",
      programStudi: [`S-1 ${acak.pilih(BIDANG)}`, `S-1 ${acak.pilih(BIDANG)}`],
      diklat: kepala ? [{ jenis: "manajerial", uraian: "KEPEMIMPINAN" }] : [{ jenis: "teknis", uraian: "DIKLAT TEKNIS ADMINISTRASI" }],
      pengalaman: [{ uraian: "Menangani bidangnya", tahun: 2 }],
      sisaMasaBulan: 24,
      atasan: kepala ? [] : [`jabatan-${nomor - (nomor % 5)}`],
    },
  };
}

function orangKe(nomor: number, { acak, pos }: { readonly acak: Acak; readonly pos: readonly JabatanKantor[] }): OrangKantor {
  const milik = pos[Math.floor(nomor / Math.max(1, Math.ceil(ORANG_SEUNIT / 5))) % pos.length];
  const sejak = tanggal(acak, 2012, 2025);
  const masa = milik
    ? [{ nama: milik.dicari.nama, unitId: milik.unitId, jenis: milik.dicari.jenis, jenjang: milik.dicari.jenjang, sejak, sampai: null }]
    : [];
  return {
    pegawaiId: `pegawai-${nomor}`,
    jabatanId: milik?.dicari.id ?? null,
    keluar: acak.bilangan(0, 9) === 0 ? tanggal(acak, 2027, 2027) : null,
    predikat: [acak.pilih(PREDIKAT), acak.pilih(PREDIKAT)],
    ipAsn: acak.bilangan(30, 90),
    akan: null,
    permohonan: [],
    masa,
    dinilai: {
      dibatasi: null,
      diklat: [{ jenis: "teknis", nama: "Administrasi Perkantoran" }],
      status: "PNS",
      golongan: acak.pilih(GOLONGAN),
      tingkatPendidikan: acak.bilangan(0, 3) === 0 ? "SLTA" : "S-1/Sarjana",
      pendidikan: `S-1 ${acak.pilih(BIDANG)}`,
      tanggalLahir: tanggal(acak, 1970, 2000),
      jenis: milik?.dicari.jenis ?? null,
      jenjang: milik?.dicari.jenjang ?? null,
      kelas: milik?.dicari.kelas ?? null,
      namaJabatan: milik?.dicari.nama ?? null,
      tmtJabatan: sejak,
      asal: null,
      kerabat: [],
      tugasBelajar: false,
      masa,
      memangku: true,
      tertahan: false,
      kinerjaBaik: true,
    },
  };
}
