import { parsePlainDate, plainDate } from "../../../core/date";
import type { RekapJabatan } from "../../../core/formasi/rekap";
import type { SatuanKerja } from "../../../core/jabatan/satuan-kerja";
import type { BahanProyeksi } from "../../../core/proyeksi/bahan-naskah";
import type { PemangkuProyeksi } from "../../../core/proyeksi/keluar";
import { naskahProyeksi } from "../../../core/proyeksi/naskah-proyeksi";
import { proyeksikan, tahunProyeksi, type AcuanProyeksi } from "../../../core/proyeksi/proyeksi";
import type { Naskah } from "../../../core/naskah/naskah";
import type { BahanFormasi } from "../../../core/formasi/naskah-usul";

const AKHIR_2026 = parsePlainDate("2026-12-31");

/** Holders of a post: every third leaves within five years, every fifth has no birth date, and a PPPK whose contract ends. */
function pemangkuUji({ jabatanId, bezettingPns, bezettingPppk }: RekapJabatan, urutan: number): readonly PemangkuProyeksi[] {
  return Array.from({ length: bezettingPns + bezettingPppk }, (_, nomor): PemangkuProyeksi => {
    const ke = urutan + nomor;
    const pppk = nomor >= bezettingPns;
    return {
      pegawaiId: `${jabatanId} ${nomor}`,
      nama: `Pegawai ${urutan}-${nomor}`,
      nip: ke % 4 === 0 ? null : `19${String(70 + (ke % 30))}0101200001${String(1000 + ke)}`,
      kelompok: pppk ? "pppk" : "pns",
      tanggalLahir: ke % 5 === 4 ? null : plainDate(1969 + (ke % 3 === 0 ? ke % 5 : 12), 1 + (ke % 12), 5),
      akhirKontrak: pppk && ke % 2 === 0 ? plainDate(2027 + (ke % 4), 12, 31) : null,
      pindah: null,
    };
  });
}

/** Two satuan kerja: units whose id ends in an even sign belong to the first. */
const SATKER: readonly SatuanKerja[] = [
  { id: "satu", nama: "KPU Kabupaten Satu", unit: [] },
  { id: "dua", nama: "KPU Kabupaten Dua", unit: [] },
];
const satkerUji = (unitId: string): string => ((unitId.codePointAt(unitId.length - 1) ?? 0) % 2 === 0 ? "satu" : "dua");

/** What the document of an office is made of, with a limit and a growth that are tried out where they are given. */
function bahanProyeksiUji(bahan: BahanFormasi, andai: Partial<AcuanProyeksi> = {}): BahanProyeksi {
  if (!AKHIR_2026) throw new Error("tanggal");
  const acuan: AcuanProyeksi = {
    per: AKHIR_2026,
    batasSetahun: null,
    tambahUsia: 0,
    jugaSekelas: false,
    persenPppk: { pelaksana: 50, fungsional: 50 },
    ...andai,
  };
  const tahun = tahunProyeksi(acuan.per);
  const jabatan = proyeksikan(
    bahan.rekap.map((satu, urutan) => ({
      ...satu,
      satkerId: satkerUji(satu.unitId),
      kebutuhan: tahun.map((_, ke) => satu.kebutuhan + (urutan % 7 === 0 ? ke : 0)),
      pemangku: pemangkuUji(satu, urutan),
      formasi: [],
      prioritas: null,
    })),
    acuan,
  );
  const { per, batasSetahun, tambahUsia, jugaSekelas: sekelas, persenPppk: pppk } = acuan;
  const andaian = { per, batasSetahun, tambahUsia, sekelas, persenPppk: null, pertumbuhan: 0, skenario: null, rencana: null };
  return { surat: bahan, proyeksi: { ...andaian, tahun, pppk, satker: SATKER, jabatan, disetujui: [] } };
}

/** The projection as an office prints it: with a limit a year, so that something waits. */
export function proyeksiUji(bahan: BahanFormasi): Naskah {
  return naskahProyeksi(bahanProyeksiUji(bahan, { batasSetahun: 3, tambahUsia: 1 }));
}
