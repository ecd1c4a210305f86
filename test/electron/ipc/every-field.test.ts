import { describe, expect, it } from "vitest";
import type { ProcedureName } from "../../../core/contract/procedures";
import { openKantor, type KantorUji } from "../open-kantor";
import { ORANG_UJI } from "../../orang-uji";
import { fieldsOf } from "./fields-of";

type Isi = Readonly<Record<string, unknown>>;
/** Asks by name, with whatever input: which fields there are is the contract's own list. */
type Minta = (nama: ProcedureName, isi: Isi) => Promise<unknown>;

/** A row that a command writes: two contents that differ in every field, and how it is found again. */
interface Baris {
  readonly simpan: ProcedureName;
  /** What must be there before; its answer is handed to the contents. */
  readonly siapkan?: (minta: Minta) => Promise<Isi>;
  readonly isi: (siap: Isi) => Readonly<Record<string, readonly [lama: unknown, baru: unknown]>>;
  readonly daftar: (minta: Minta) => Promise<readonly Isi[]>;
  /** Fields that name the row and stay, by what they are. */
  readonly tetap?: Isi;
  /** Fields that other tests change, because they only make sense together. */
  readonly lain?: readonly string[];
}

const daftar =
  (nama: ProcedureName, pilih: (hasil: never) => readonly Isi[] = (hasil) => hasil): Baris["daftar"] =>
  async (minta) =>
    pilih((await minta(nama, {})) as never);
const nama = async (minta: Minta, prosedur: ProcedureName, isi: Isi): Promise<string> =>
  String(((await minta(prosedur, isi)) as Isi)["id"]);
const JABATAN = { jenis: "pelaksana", jenjang: null, kelas: 5, kode: null, indukId: null };

const duaUnit = async (minta: Minta): Promise<Isi> => {
  const satu = await nama(minta, "unit.save", { nama: "Sekretariat", indukId: null, kode: null });
  const dua = await nama(minta, "unit.save", { nama: "Umum", indukId: null, kode: null });
  return { satu, dua, atasan: await nama(minta, "jabatan.save", { unitId: dua, nama: "Kepala", ...JABATAN }) };
};

const duaOrang = async (minta: Minta): Promise<Isi> => ({
  siti: await nama(minta, "pegawai.save", ORANG_UJI),
  budi: await nama(minta, "pegawai.save", { ...ORANG_UJI, nip: null, nama: "BUDI CONTOH" }),
});

/** The records of one kind in everybody's file. */
const catatan =
  (bagian: string): Baris["daftar"] =>
  async (minta) => {
    const orang = (await minta("pegawai.list", {})) as readonly Isi[];
    const berkas = await Promise.all(orang.map(({ id }) => minta("orang.get", { id }) as Promise<Isi>));
    return berkas.flatMap((satu) => satu[bagian] as readonly Isi[]);
  };

const BARIS: readonly Baris[] = [
  {
    simpan: "diklat.save",
    siapkan: duaOrang,
    isi: ({ siti, budi }) => ({
      pegawaiId: [siti, budi],
      jenis: ["teknis", "seminar"],
      nama: ["Kearsipan", "Kearsipan lanjut"],
      jp: [24, 7.5],
      mulai: ["2026-01-05", null],
      selesai: [null, "2026-01-07"],
      penyelenggara: ["", "Pusdiklat"],
      nomorSertifikat: ["", "S.1"],
    }),
    daftar: catatan("diklat"),
  },
  {
    simpan: "penghargaan.save",
    siapkan: duaOrang,
    isi: ({ siti, budi }) => ({
      pegawaiId: [siti, budi],
      nama: ["Satyalancana X", "Satyalancana XX"],
      tanggal: [null, "2026-08-17"],
      pemberi: ["", "Presiden"],
      nomor: ["", "R/1"],
    }),
    daftar: catatan("penghargaan"),
  },
  {
    simpan: "penugasanTim.save",
    siapkan: duaOrang,
    isi: ({ siti, budi }) => ({
      pegawaiId: [siti, budi],
      tim: ["Tim ABK", "Tim ZI"],
      peran: ["", "Ketua"],
      nomorSk: ["", "1/SK"],
      mulai: [null, "2026-01-05"],
      selesai: [null, "2026-12-31"],
    }),
    daftar: catatan("penugasanTim"),
  },
  {
    simpan: "kgb.save",
    siapkan: duaOrang,
    isi: ({ siti, budi }) => ({ pegawaiId: [siti, budi], sejak: ["2025-01-01", "2025-03-01"], nomorSk: ["", "1/KGB"] }),
    daftar: catatan("kgb"),
  },
  {
    simpan: "unit.save",
    siapkan: duaUnit,
    isi: ({ satu, dua }) => ({ nama: ["Hukum", "Hukum dan Humas"], indukId: [satu, dua], kode: [null, "H.1"] }),
    daftar: daftar("unit.list"),
  },
  {
    simpan: "jabatan.save",
    siapkan: duaUnit,
    isi: ({ satu, dua, atasan }) => ({
      unitId: [satu, dua],
      nama: ["Arsiparis", "Arsiparis Mahir"],
      jenis: ["pelaksana", "fungsional"],
      jenjang: [null, "mahir"],
      kelas: [6, null],
      kode: [null, "J.7"],
      kursi: [null, 3],
      indukId: [null, atasan],
    }),
    daftar: daftar("jabatan.list"),
  },
  {
    simpan: "formasiDisetujui.save",
    siapkan: async (minta) => {
      const { satu, atasan } = await duaUnit(minta);
      return { atasan, arsiparis: await nama(minta, "jabatan.save", { unitId: satu, nama: "Arsiparis", ...JABATAN }) };
    },
    isi: ({ atasan, arsiparis }) => ({
      jabatanId: [atasan, arsiparis],
      tahun: [2026, 2025],
      kelompok: ["pns", "pppk"],
      jumlah: [1, 3],
      nomor: ["B/1/2026", "B/2/2026"],
      tanggal: ["2026-01-05", "2025-12-01"],
    }),
    daftar: daftar("formasiDisetujui.list"),
  },
  {
    simpan: "pegawai.save",
    siapkan: duaUnit,
    isi: ({ atasan }) => ({
      nama: ["SITI", "SITI CONTOH"],
      gelarDepan: ["", "Dr."],
      gelarBelakang: ["", "S.E."],
      tempatLahir: ["", "Sagara"],
      tanggalLahir: [null, "1980-01-01"],
      jenisKelamin: [null, "pria"],
      status: ["CPNS", "PNS"],
      golongan: [null, "III/a"],
      tmtGolongan: [null, "2020-04-01"],
      masaKerjaTahun: [null, 6],
      masaKerjaBulan: [null, 9],
      tingkatPendidikan: ["", "S-1"],
      pendidikan: ["", "Hukum"],
      tahunLulus: [null, 2004],
      kedudukanHukum: ["Aktif", "Tugas Belajar"],
      jabatanId: [null, atasan],
      tmtJabatan: [null, "2021-01-01"],
      nip: [null, "198001012005011001"],
    }),
    // A day makes of status and kedudukan hukum another fact, which `fakta.test.ts` follows.
    lain: ["catatanNip", "tmtStatus", "tmtKedudukan"],
    daftar: daftar("pegawai.list"),
  },
  {
    simpan: "bank.save",
    isi: () => ({
      uraian: ["Menata arsip", "Memindai arsip"],
      satuanHasil: ["berkas", "lembar"],
      normaWaktuMenit: [12.5, 0.125],
      asalNorma: ["diukur", "disepakati"],
      sumber: ["", "BA 4/2026"],
    }),
    daftar: daftar("bank.list"),
  },
  {
    simpan: "profil.save",
    isi: () => ({
      nama: ["Kantor", "Kantor kami"],
      dasar: ["", "Keputusan Sekretaris"],
      berlakuSejak: ["2026-01-01", "2027-01-01"],
      keyakinan: ["belumTerverifikasi", "sekunder"],
      waktuKerjaEfektifMenit: [72_000, 75_000],
      konversi: ["setahunkan", "perPeriode"],
      hariPerTahun: [240, 250],
      mingguPerTahun: [48, 50],
      wkeHariMenit: [300, 310],
      wkeMingguMenit: [1_500, 1_550],
      wkeBulanMenit: [6_000, 6_250],
      pembulatan: ["setengahKeAtas", "keAtas"],
      minimumSatu: [false, true],
    }),
    lain: ["perhitungan"],
    daftar: daftar("profil.list", ({ profil }: { readonly profil: readonly Isi[] }) => profil),
  },
  {
    simpan: "skenario.save",
    isi: () => ({ nama: ["Andai", "Andai pindah"], catatan: ["", "bahan rapat"], profilId: [null, "perka-bkn-19-2011"] }),
    daftar: daftar("skenario.list", ({ skenario }: { readonly skenario: readonly Isi[] }) => skenario),
  },
  {
    simpan: "rencanaPenempatan.save",
    isi: () => ({ nama: ["Rotasi", "Rotasi 2027"], catatan: ["", "bahan rapat"] }),
    // Limits go as a whole, which `rencana-penempatan.test.ts` follows.
    lain: ["batasan"],
    daftar: daftar("rencanaPenempatan.list"),
  },
  {
    simpan: "libur.save",
    siapkan: (minta) => minta("libur.add", { hari: [{ tanggal: "2026-01-01", nama: "Tahun Baru", jenis: "libur" }] }) as Promise<Isi>,
    isi: () => ({ tanggal: ["2026-01-01", "2026-01-02"], nama: ["Tahun Baru", "Cuti Tahun Baru"], jenis: ["libur", "cutiBersama"] }),
    daftar: daftar("libur.list"),
  },
  {
    simpan: "tahun.save",
    tetap: { id: "2028" },
    isi: () => ({ jenis: ["tahapan", "nonTahapan"], catatan: ["", "Pemilu"] }),
    daftar: daftar("tahun.list"),
  },
  {
    simpan: "office.saveIdentity",
    lain: ["dilihat"],
    isi: () =>
      Object.fromEntries(
        ["namaInstansi", "namaKantor", "alamat", "kota", "penandatanganJabatan", "penandatanganNama", "penandatanganNip"]
          .concat("penandatanganPangkat")
          .map((isian) => [isian, ["", `isi ${isian}`]]),
      ),
    daftar: daftar("office.status", ({ kantor }: { readonly kantor: Isi }) => [kantor]),
  },
];

function mintaDari({ host }: KantorUji): Minta {
  return async (prosedur, isi) => {
    const jawab = await host.dispatch(prosedur, isi);
    if (!jawab.ok) throw new Error(`${prosedur}: ${jawab.error.message}`);
    return jawab.value;
  };
}

const kunciBaris = ({ simpan }: Baris): boolean => simpan !== "office.saveIdentity";
/** The setting as the window shows it, of which there is one. */
const terlihat = async (minta: Minta, baris: Baris): Promise<Isi> => (kunciBaris(baris) ? {} : { dilihat: (await baris.daftar(minta))[0] });
const sisi = (isi: ReturnType<Baris["isi"]>, ke: 0 | 1): Isi => Object.fromEntries(Object.entries(isi).map(([k, nilai]) => [k, nilai[ke]]));

describe("every field that a command writes", () => {
  it.each(BARIS.map((baris) => [baris.simpan, baris] as const))(
    "of %s is kept, and none but the changed one moves",
    async (_nama, baris) => {
      const minta = mintaDari(openKantor());
      const isi = baris.isi((await baris.siapkan?.(minta)) ?? {});
      const semula = new Set((await baris.daftar(minta)).map(({ id }) => id));
      const harapan: Record<string, unknown> = { ...sisi(isi, 0), ...baris.tetap };
      const pertama =
        baris.simpan === "libur.save"
          ? null
          : await minta(baris.simpan, baris.tetap ? { ...harapan, revision: null } : { ...harapan, ...(await terlihat(minta, baris)) });
      const id = baris.tetap?.["id"] ?? (pertama as Isi | null)?.["id"] ?? [...semula][0];
      const kini = async () => (await baris.daftar(minta)).find((satu) => !kunciBaris(baris) || satu["id"] === id);
      expect(await kini()).toMatchObject(harapan);
      for (const [isian, [, baru]] of Object.entries(isi)) {
        const { revision } = (await kini()) ?? {};
        expect(harapan[isian], isian).not.toEqual(baru);
        harapan[isian] = baru;
        await minta(baris.simpan, kunciBaris(baris) ? { ...harapan, id, revision } : { ...harapan, ...(await terlihat(minta, baris)) });
        expect(await kini(), isian).toMatchObject(harapan);
      }
    },
  );

  it.each(BARIS.map((baris) => [baris.simpan, baris] as const))("of %s has its case here", (simpan, baris) => {
    const ada = [...Object.keys(baris.isi({})), ...(baris.lain ?? []), ...(kunciBaris(baris) ? ["id", "revision"] : [])];
    expect(ada.toSorted()).toEqual(fieldsOf(simpan).toSorted());
  });
});
