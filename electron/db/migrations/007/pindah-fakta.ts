import type Database from "libsql";
import type { Baris, Nilai } from "../../../../core/baris/kolom";
import type { RecordedChange } from "../migration";
import { redraw } from "../redraw";

/** What stays of a person whatever the day. */
const IDENTITAS = [
  "id",
  "nip",
  "nama",
  "gelarDepan",
  "gelarBelakang",
  "tempatLahir",
  "tanggalLahir",
  "jenisKelamin",
  "catatanNip",
  "revision",
] as const;

const PEGAWAI = `
CREATE TABLE baru (
  id TEXT PRIMARY KEY,
  nip TEXT UNIQUE CHECK (nip IS NULL OR (length(nip) = 18 AND nip NOT GLOB '*[^0-9]*')),
  nama TEXT NOT NULL CHECK (nama <> ''),
  gelarDepan TEXT NOT NULL,
  gelarBelakang TEXT NOT NULL,
  tempatLahir TEXT NOT NULL,
  tanggalLahir TEXT CHECK (tanggalLahir IS NULL OR tanggalLahir GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  jenisKelamin TEXT CHECK (jenisKelamin IN ('pria', 'wanita')),
  catatanNip TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT`;

interface Fakta {
  readonly tabel: string;
  /** How the id of the one fact that a person had is made of hers. */
  readonly akhiran: string;
  /** Column of the fact -> column that a person had. */
  readonly kolom: Readonly<Record<string, string>>;
  readonly tetap: Baris;
}

const FAKTA: readonly Fakta[] = [
  { tabel: "riwayatStatus", akhiran: "status", kolom: { status: "status" }, tetap: {} },
  {
    tabel: "riwayatGolongan",
    akhiran: "golongan",
    kolom: { golongan: "golongan", sejak: "tmtGolongan", masaKerjaTahun: "masaKerjaTahun", masaKerjaBulan: "masaKerjaBulan" },
    tetap: {},
  },
  {
    tabel: "riwayatPendidikan",
    akhiran: "pendidikan",
    kolom: { tingkatPendidikan: "tingkatPendidikan", pendidikan: "pendidikan", tahunLulus: "tahunLulus" },
    tetap: {},
  },
  { tabel: "riwayatKedudukan", akhiran: "kedudukan", kolom: { kedudukanHukum: "kedudukanHukum" }, tetap: {} },
  {
    tabel: "riwayatJabatan",
    akhiran: "jabatan",
    kolom: { jabatanId: "jabatanId", sejak: "tmtJabatan" },
    tetap: { jenis: "definitif", namaJabatan: "" },
  },
];

/** Everybody keeps who she is and gets one fact of every kind; posts beside one's own become facts of theirs. */
export function pindahkanFakta(raw: Database.Database): void {
  for (const { tabel, akhiran, kolom, tetap } of FAKTA) {
    const nama = ["id", "pegawaiId", ...Object.keys(kolom), ...Object.keys(tetap), "revision"];
    const isi = [`id || ':${akhiran}'`, "id", ...Object.values(kolom), ...Object.values(tetap).map((nilai) => `'${nilai}'`), "1"];
    raw.exec(`INSERT INTO ${tabel} (${nama.join(", ")}) SELECT ${isi.join(", ")} FROM pegawai`);
  }
  raw.exec(`
    INSERT INTO riwayatJabatan (id, pegawaiId, jenis, jabatanId, revision) SELECT id, pegawaiId, jenis, jabatanId, revision FROM penugasan;
    DROP TABLE penugasan`);
  redraw(raw, "pegawai", { create: PEGAWAI, columns: Object.fromEntries(IDENTITAS.map((kolom) => [kolom, kolom])) });
}

/** A change of a person of before as changes of who she is and of her facts, in the order in which they are made. */
export function bacaSebagaiFakta(change: RecordedChange): RecordedChange | readonly RecordedChange[] {
  if (change.tabel === "penugasan") return sebagaiPemangkuan(change);
  if (change.tabel !== "pegawai") return change;
  const fakta = FAKTA.map((satu): RecordedChange => {
    const { tabel, akhiran } = satu;
    const milik = (baris: Baris | null): Baris | null => faktaDari(baris, satu, change);
    return { tabel, barisId: `${change.barisId}:${akhiran}`, aksi: change.aksi, lama: milik(change.lama), baru: milik(change.baru) };
  });
  const identitas: RecordedChange = { ...change, lama: identitasDari(change.lama), baru: identitasDari(change.baru) };
  if (change.aksi === "tambah") return [identitas, ...fakta];
  if (change.aksi === "hapus") return [...fakta, identitas];
  return [identitas, ...fakta].filter(({ lama, baru }) => Object.keys({ ...lama, ...baru }).length > 0);
}

/** A post beside one's own never had a first day, and was always one of the list. */
function sebagaiPemangkuan(change: RecordedChange): RecordedChange {
  const utuh = (baris: Baris | null): Baris | null => baris && { ...baris, namaJabatan: "", sejak: null };
  const { aksi, lama, baru } = change;
  return { ...change, tabel: "riwayatJabatan", ...(aksi === "ubah" ? { lama, baru } : { lama: utuh(lama), baru: utuh(baru) }) };
}

function identitasDari(baris: Baris | null): Baris | null {
  const berpindah = new Set(FAKTA.flatMap(({ kolom }) => Object.values(kolom)));
  return baris && Object.fromEntries(Object.entries(baris).filter(([nama]) => !berpindah.has(nama)));
}

/** The columns of one fact in a row of before: those that are there, and in a whole row also what makes it a row of its own. */
function faktaDari(baris: Baris | null, { akhiran, kolom, tetap }: Fakta, { barisId, aksi }: RecordedChange): Baris | null {
  if (baris === null) return null;
  const isi = Object.entries(kolom).flatMap(([nama, dulu]): readonly (readonly [string, Nilai])[] =>
    dulu in baris ? [[nama, baris[dulu] ?? null]] : [],
  );
  const berisi = Object.fromEntries(isi);
  return aksi === "ubah" ? berisi : { id: `${barisId}:${akhiran}`, pegawaiId: barisId, sejak: null, ...tetap, ...berisi };
}
