import type { IsiKantor } from "../../core/contoh/isi-kantor";
import type { PegawaiLengkap } from "../../core/contoh/pegawai-lengkap";
import { kantorBuatan } from "../../core/contoh/kantor-buatan";
import { plainDate, type PlainDate } from "../../core/date";
import type { FaktaOrang } from "../../core/pegawai/fakta";
import { isiKantor } from "../../electron/db/first-content";
import { openBasisdata, type Basisdata } from "../../electron/db/open";
import { daftarPegawaiPada, holders } from "../../electron/db/pegawai-pada";
import { rekapKantor } from "../../electron/ipc/rekap";
import { cetakTabel, kuantil, ms } from "./alat/ukur";

const ORANG = 14_000;
const ULANGAN = 9;
/** How much longer a recap of a past day over ten years of facts may take than the same over one fact of each kind. */
const BATAS_KALI = 1.5;
const KINI = hari(2026, 11, 26);
const LAMPAU = hari(2021, 12, 31);

function hari(tahun: number, bulan: number, tanggal: number): PlainDate {
  const satu = plainDate(tahun, bulan, tanggal);
  if (satu === null) throw new Error("bukan tanggal");
  return satu;
}

/** Ten years of one person: four posts, three grades, CPNS and PNS, a leave and the return, two schools, three superiors. */
function sepuluhTahun({ id, jabatanId, golongan }: PegawaiLengkap, nomor: number, semua: readonly string[]): FaktaOrang {
  const milik = (kunci: string, sejak: PlainDate | null) => ({ id: `${id}:${kunci}`, pegawaiId: id, sejak, nomorSk: "" });
  const jabatan = (geser: number): string | null => semua[(nomor * 7 + geser * 13) % semua.length] ?? jabatanId;
  const lulus = { lembaga: "", pegawaiId: id, sejak: null, pendidikan: "S-1" };
  return {
    riwayatJabatan: [2016, 2019, 2022, 2025].map((tahun, urutan) => ({
      ...milik(`jabatan-${tahun}`, hari(tahun, 2, 1)),
      jenis: "definitif",
      jabatanId: urutan === 3 ? jabatanId : jabatan(urutan),
      namaJabatan: "",
      sampai: null,
    })),
    riwayatGolongan: [2016, 2020, 2024].map((tahun) => ({
      ...milik(`golongan-${tahun}`, hari(tahun, 4, 1)),
      golongan,
      masaKerjaTahun: tahun - 2012,
      masaKerjaBulan: 0,
    })),
    riwayatStatus: [
      { ...milik("status-1", hari(2015, 3, 1)), status: "CPNS", akhirKontrak: null },
      { ...milik("status-2", hari(2016, 3, 1)), status: "PNS", akhirKontrak: null },
    ],
    riwayatKedudukan: [null, hari(2020, 1, 1), hari(2020, 7, 1)].map((sejak, urutan) => ({
      ...milik(`kedudukan-${urutan}`, sejak),
      kedudukanHukum: urutan === 1 ? "Cuti di Luar Tanggungan Negara" : "Aktif",
      catatan: "",
    })),
    riwayatPendidikan: [2008, 2019].map((tahunLulus) => ({
      ...lulus,
      id: `${id}:pendidikan-${tahunLulus}`,
      tingkatPendidikan: tahunLulus === 2008 ? "S-1" : "S-2",
      tahunLulus,
    })),
    riwayatAtasan: [2016, 2019, 2022].map((tahun) => ({
      id: `${id}:atasan-${tahun}`,
      pegawaiId: id,
      sejak: hari(tahun, 2, 1),
      atasanId: null,
      namaAtasan: "ATASAN",
      sampai: null,
    })),
  };
}

function buka(isi: IsiKantor): Basisdata {
  const basis = openBasisdata({ path: ":memory:" });
  isiKantor(basis, { pelaku: "ukur", waktu: new Date(0) }, isi);
  return basis;
}

/** Milliseconds of each run, the two in turn so that neither has the warmer machine. */
async function bergantian(satu: () => Promise<unknown>, dua: () => Promise<unknown>): Promise<readonly [number[], number[]]> {
  const lama = async (kerja: () => Promise<unknown>): Promise<number> => {
    const mulai = performance.now();
    await kerja();
    return performance.now() - mulai;
  };
  await satu();
  await dua();
  const [a, b]: [number[], number[]] = [[], []];
  for (let kali = 0; kali < ULANGAN; kali += 1) {
    a.push(await lama(satu));
    b.push(await lama(dua));
  }
  return [a, b];
}

async function jalankan(): Promise<void> {
  const isi = kantorBuatan({ benih: 10, jumlahJabatan: 1_500, tugasPerJabatan: 10, jumlahPegawai: ORANG });
  const idJabatan = isi.jabatan.map(({ id }) => id);
  const riwayat = new Map(isi.pegawai.map((orang, nomor) => [orang.id, sepuluhTahun(orang, nomor, idJabatan)]));
  const [irisan, sejarah] = [buka(isi), buka({ ...isi, riwayat })];
  const ukur = async (nama: string, kerja: (basis: Basisdata, per: PlainDate) => Promise<unknown>): Promise<readonly string[]> => {
    const [kini, lampau] = await bergantian(
      () => kerja(irisan, KINI),
      () => kerja(sejarah, LAMPAU),
    );
    const kali = kuantil(lampau, 0.5) / kuantil(kini, 0.5);
    const kata = kali.toLocaleString("id-ID", { maximumFractionDigits: 2 });
    return [nama, ms(kuantil(kini, 0.5)), ms(kuantil(lampau, 0.5)), kata, kali <= BATAS_KALI ? "ya" : "TIDAK"];
  };
  process.stdout.write(`${ORANG.toLocaleString("id-ID")} orang, sepuluh tahun riwayat\n`);
  cetakTabel([
    ["", "satu fakta, hari ini", "sepuluh tahun, 31-12-2021", "kali", `<= ${BATAS_KALI.toLocaleString("id-ID")}`],
    await ukur("rekap kantor", ({ query }, per) => rekapKantor(query, per)),
    await ukur("pemangku jabatan saja", ({ query }, per) => holders(query, per)),
    await ukur("daftar pegawai", ({ query }, per) => daftarPegawaiPada(query, per)),
  ]);
  irisan.close();
  sejarah.close();
}

void jalankan();
