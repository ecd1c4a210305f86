import { parseArgs } from "node:util";
import { AppError } from "../../core/errors";
import { CARA_PAKAI } from "../../core/text/cli";

export const COMMAND_NAMES = [
  "impor",
  "batal",
  "abk",
  "jelaskan",
  "formasi",
  "formulir",
  "peta",
  "anjab",
  "cetak",
  "orang",
  "pdp",
  "contoh",
  "profil",
  "periksa-norma",
  "rantai",
  "periksa-berkas",
  "siasn",
  "presensi",
  "disiplin",
  "kompetensi",
  "skp",
  "ipasn",
  "kasus",
  "proyeksi",
  "tempatkan",
  "surat",
  "kunci",
  "potret",
  "pulihkan",
  "pindah",
  "wisn",
  "selamatkan",
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** A command line once read. Options that a command does not know are refused. */
export interface CommandLine {
  readonly command: CommandName;
  readonly db: string | undefined;
  readonly json: boolean;
  /** Whose slot opens a protected file. */
  readonly sebagai: string | undefined;
  readonly operands: readonly string[];
  readonly terapkan: boolean;
  readonly jabatan: string | undefined;
  readonly pegawai: string | undefined;
  readonly unit: string | undefined;
  readonly keluar: string | undefined;
  readonly satuan: string | undefined;
  readonly kertas: string | undefined;
  readonly per: string | undefined;
  readonly profil: string | undefined;
  readonly skenario: string | undefined;
  readonly set: readonly string[];
  readonly semua: boolean;
  readonly buku: boolean;
  readonly tanpaAsal: boolean;
  readonly templat: string | undefined;
  readonly ke: string | undefined;
  readonly periksa: boolean;
  readonly tahun: string | undefined;
  readonly batas: string | undefined;
  readonly tumbuh: string | undefined;
  readonly geserUsia: string | undefined;
  readonly pppk: string | undefined;
  readonly sekelas: boolean;
  readonly mutasi: boolean;
  readonly kunci: readonly string[];
  readonly coret: readonly string[];
  readonly simpan: string | undefined;
  readonly rencana: string | undefined;
  readonly peran: string | undefined;
  readonly daftar: boolean;
  readonly dari: string | undefined;
  readonly ya: boolean;
  readonly orang: string | undefined;
  readonly akui: string | undefined;
  readonly lembar: boolean;
}

/** Options that each command takes besides `--db`, `--json` and `--sebagai`. */
const OPTIONS: Readonly<Record<CommandName, readonly string[]>> = {
  impor: ["terapkan"],
  selamatkan: ["ke"],
  batal: [],
  abk: ["per", "profil", "skenario"],
  jelaskan: ["jabatan", "unit", "per", "keluar"],
  formasi: ["keluar", "per"],
  formulir: ["keluar", "unit", "satuan", "per"],
  peta: ["keluar", "unit", "per", "kertas"],
  anjab: ["jabatan", "unit", "semua", "buku", "keluar", "satuan", "kertas", "tanpa-asal", "per"],
  cetak: ["keluar", "per", "pegawai", "kunci", "coret", "rencana"],
  orang: ["per", "keluar"],
  pdp: ["keluar"],
  contoh: [],
  profil: ["set"],
  "periksa-norma": [],
  rantai: ["akui"],
  "periksa-berkas": [],
  siasn: ["templat", "ke", "satuan", "periksa"],
  presensi: ["terapkan"],
  disiplin: ["tahun", "per"],
  kompetensi: ["jabatan", "unit", "per"],
  skp: ["tahun", "unit"],
  ipasn: ["per", "unit"],
  kasus: ["per"],
  proyeksi: ["per", "batas", "tumbuh", "geser-usia", "skenario", "pppk", "sekelas", "mutasi"],
  tempatkan: ["per", "kunci", "coret", "simpan", "rencana"],
  surat: ["keluar", "per", "pegawai", "kunci", "coret", "rencana"],
  kunci: ["peran", "lembar"],
  potret: ["ke"],
  pindah: ["keluar", "dari"],
  pulihkan: ["daftar", "dari", "ya", "orang"],
  wisn: [],
};

/** Options without which a command makes no sense: missing ones are refused before any data file is opened. */
const REQUIRED: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  jelaskan: ["jabatan"],
  formasi: ["keluar"],
  formulir: ["keluar"],
  peta: ["keluar"],
  anjab: ["keluar"],
  cetak: ["keluar"],
  surat: ["keluar"],
};

/** Commands that name at least one file, batch or kind of document; the others name none. */
const TAKES_NAMES: ReadonlySet<CommandName> = new Set([
  "periksa-berkas",
  "presensi",
  "impor",
  "batal",
  "cetak",
  "orang",
  "pdp",
  "surat",
  "kunci",
  "selamatkan",
  "wisn",
]);

/** @throws AppError usage */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args);
  const [name, ...operands] = positionals;
  const command = COMMAND_NAMES.find((known) => known === name);
  if (!command) throw usage();
  const { db, json, sebagai, ...own } = values;
  if (Object.keys(own).some((option) => !OPTIONS[command].includes(option))) throw usage();
  if (REQUIRED[command]?.some((option) => !Object.hasOwn(own, option))) throw usage();
  if (TAKES_NAMES.has(command) !== operands.length > 0) throw usage();
  return {
    command,
    db,
    json: json ?? false,
    sebagai,
    operands,
    terapkan: own.terapkan ?? false,
    jabatan: own.jabatan,
    pegawai: own.pegawai,
    unit: own.unit,
    keluar: own.keluar,
    satuan: own.satuan,
    kertas: own.kertas,
    per: own.per,
    profil: own.profil,
    skenario: own.skenario,
    set: own.set ?? [],
    semua: own.semua ?? false,
    buku: own.buku ?? false,
    tanpaAsal: own["tanpa-asal"] ?? false,
    templat: own.templat,
    ke: own.ke,
    periksa: own.periksa ?? false,
    tahun: own.tahun,
    batas: own.batas,
    tumbuh: own.tumbuh,
    geserUsia: own["geser-usia"],
    pppk: own.pppk,
    sekelas: own.sekelas ?? false,
    mutasi: own.mutasi ?? false,
    kunci: own.kunci ?? [],
    coret: own.coret ?? [],
    simpan: own.simpan,
    rencana: own.rencana,
    peran: own.peran,
    daftar: own.daftar ?? false,
    dari: own.dari,
    ya: own.ya ?? false,
    orang: own.orang,
    akui: own.akui,
    lembar: own.lembar ?? false,
  };
}

export function usage(): AppError {
  return new AppError("usage", { rincian: CARA_PAKAI });
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        db: { type: "string" },
        json: { type: "boolean" },
        sebagai: { type: "string" },
        peran: { type: "string" },
        terapkan: { type: "boolean" },
        jabatan: { type: "string" },
        pegawai: { type: "string" },
        unit: { type: "string" },
        keluar: { type: "string" },
        satuan: { type: "string" },
        kertas: { type: "string" },
        per: { type: "string" },
        profil: { type: "string" },
        skenario: { type: "string" },
        set: { type: "string", multiple: true },
        semua: { type: "boolean" },
        buku: { type: "boolean" },
        "tanpa-asal": { type: "boolean" },
        templat: { type: "string" },
        ke: { type: "string" },
        periksa: { type: "boolean" },
        tahun: { type: "string" },
        batas: { type: "string" },
        tumbuh: { type: "string" },
        "geser-usia": { type: "string" },
        pppk: { type: "string" },
        sekelas: { type: "boolean" },
        mutasi: { type: "boolean" },
        kunci: { type: "string", multiple: true },
        coret: { type: "string", multiple: true },
        simpan: { type: "string" },
        rencana: { type: "string" },
        daftar: { type: "boolean" },
        dari: { type: "string" },
        ya: { type: "boolean" },
        orang: { type: "string" },
        akui: { type: "string" },
        lembar: { type: "boolean" },
      },
    });
  } catch {
    throw usage();
  }
}
