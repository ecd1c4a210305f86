import { describe, expect, it } from "vitest";
import { openKantor, type KantorUji } from "../open-kantor";
import { fieldsOf } from "./fields-of";
import { CATATAN_ORANG } from "./medan-orang";
import { daftar, duaUnit, JABATAN, nama, type Baris, type Isi, type Minta } from "./medan-uji";

const BARIS: readonly Baris[] = [
  ...CATATAN_ORANG,
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
          : await minta(
              baris.simpan,
              baris.tetap?.["id"] ? { ...harapan, revision: null } : { ...harapan, ...(await terlihat(minta, baris)) },
            );
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
