import type { SebabLetak } from "./letak/nilai-letak";
import type { Peran } from "./kunci/slot";
import type { BukanBukuKerja, SebabRusak } from "./text/wujud-berkas";

type Nothing = Readonly<Record<string, never>>;
/** A data file, by its path. */
interface DataFile {
  readonly berkas: string;
}
/** A file that was given to be read, by its name. */
interface GivenFile {
  readonly berkas: string;
}
/** What something is called. */
interface Named {
  readonly nama: string;
}
/** Why a folder did not take a file. */
export type SebabFolder = "hilang" | "bukanFolder" | "terlarang" | "penuh" | "lain";
/** Why a snapshot is not used. */
export type SebabCadangan = "tidakAda" | "terpotong" | "berubah" | "tanpaCatatan" | "kunciLain" | "kantorLain" | "rusak";
/** What it is about, in words; where it is left out the sentence speaks of data or a row. */
interface About {
  readonly hal?: string;
}

/**
 * Every failure that the product can explain to its user, as a closed list of codes with what the sentence of each names (file, sheet,
 * cell, figure): a failure cannot be made without it, so that no sentence has a hole. What may be left out has words of its own.
 *
 * The sentences live in `core/text/galat.ts`.
 */
interface ErrorDataOf {
  readonly invalidInput: { readonly rincian: string };
  readonly notFound: About;
  readonly staleRevision: About;
  readonly duplicateName: { readonly nama?: string; readonly tempat?: string };
  readonly hasDependents: { readonly hal: string; readonly pemakai?: string };
  readonly unitCycle: Named;
  readonly jabatanCycle: Named;
  readonly nothingToUndo: Nothing;
  readonly nothingToRedo: Nothing;
  readonly notRevertible: Nothing;
  readonly stepOfOlderProgram: Nothing;
  readonly fileNotWorkbook: GivenFile & { readonly wujud: BukanBukuKerja };
  readonly filePasswordProtected: GivenFile;
  /** Sizes in MB. */
  readonly fileTooLarge: GivenFile & { readonly ukuran: number; readonly batas: number };
  readonly fileExpandsTooFar: GivenFile & { readonly batas: number };
  /** A file that its system does not let be read: another program holds it, or rights are missing. */
  readonly fileNotOpened: GivenFile;
  readonly fileUnreadable: GivenFile & { readonly sebab: SebabRusak };
  readonly fileTooSlow: GivenFile & { readonly detik: number };
  readonly fileTooMuchMemory: GivenFile;
  readonly draftTooLarge: Nothing;
  readonly databaseNewer: { readonly versiBerkas: number; readonly versiProgram: number };
  readonly databaseDamaged: DataFile;
  readonly databaseInUse: DataFile;
  readonly databaseWrongKey: DataFile;
  readonly databaseForeign: DataFile;
  readonly databaseEmpty: DataFile;
  readonly databasePartial: DataFile;
  readonly databaseLogForeign: DataFile;
  readonly databaseUnwritable: DataFile;
  /** A folder in which data would be lost. */
  readonly tempatDitolak: { readonly folder: string; readonly sebab: SebabLetak };
  /** The open data file was moved, removed or replaced by another program. */
  readonly berkasBerganti: DataFile & { readonly kini: "hilang" | "lain" };
  /** The data file of a protected office is gone; its key file is there. */
  readonly dataHilang: DataFile;
  /** An encrypted data file whose key file is gone. */
  readonly kunciHilang: DataFile;
  /** Nothing of a damaged file can be read; or something is where its content was to be salvaged to. */
  readonly salvageImpossible: DataFile;
  readonly salvageTargetTaken: DataFile;
  readonly databaseSwitched: Nothing;
  /** With the file when it could not be opened; without one a change could not be written. */
  readonly diskFull: Partial<DataFile>;
  readonly previewGone: Nothing;
  readonly previewStale: Nothing;
  readonly previewNotReady: Nothing;
  readonly nothingToApply: Nothing;
  readonly cancelled: Nothing;
  /** A job outgrew the memory that it may use, or its thread went down. */
  readonly jobTooLarge: Nothing;
  readonly jobDied: Nothing;
  readonly exportMismatch: {
    readonly lembar: string;
    readonly sel: string;
    readonly tertulis: string | number | boolean | null;
    readonly seharusnya: string | number | boolean | null;
  };
  /** Files that their user was to get. */
  readonly exportNotWritten: GivenFile & { readonly folder: string };
  readonly exportOverData: GivenFile;
  /** A folder that files were to get into: it has gone, may not be written, is full, or something else. */
  readonly folderNotWritten: { readonly folder: string; readonly sebab: SebabFolder };
  readonly folderHasFile: GivenFile & { readonly folder: string };
  /** A snapshot that could not be taken; the older ones are untouched. */
  readonly cadanganGagal: { readonly folder: string; readonly sebab: SebabFolder };
  /** A step is being written, so that no snapshot can begin. */
  readonly cadanganMenunggu: Nothing;
  /** A snapshot that is not to be used, by its name, and why. */
  readonly cadanganDitolak: GivenFile & { readonly sebab: SebabCadangan };
  /** A snapshot that is only looked at takes no writing. */
  readonly cadanganHanyaDibaca: Nothing;
  /** Data of another computer takes the place of a file in which nothing was done yet, and of no other. */
  readonly pindahTerisi: Nothing;
  /** A snapshot of a protected office that no mark vouches for is restored only by who was told of it. */
  readonly cadanganTanpaTanda: GivenFile;
  /** What a workbook lacks to be the form of SIASN, in words. */
  readonly formulirSiasnDitolak: GivenFile & { readonly kekurangan: string };
  readonly tanpaFormulirSiasn: Nothing;
  readonly savedFileGone: GivenFile;
  readonly savedFileNotOpened: GivenFile;
  readonly planAdopted: Named;
  readonly scenarioConflict: Named & { readonly daftar: string };
  readonly scenarioAdopted: Named;
  /** The whole sentence: it depends on the document's state. */
  readonly dokumenDitolak: { readonly kalimat: string };
  /** Cases are closed: nobody who may has opened them on this machine, or not lately. */
  readonly kasusTertutup: Nothing;
  /** Nobody is named yet who may open cases. */
  readonly kasusTanpaPetugas: Nothing;
  /** A case is read without its look having been logged. */
  readonly kasusBelumDilihat: Nothing;
  readonly pinSalah: Nothing;
  /** Seconds until the next try is taken. */
  readonly pinMenunggu: { readonly detik: number };
  /** The data file is locked: nothing but the opening of it is answered. */
  readonly terkunci: Nothing;
  readonly sandiSalah: Nothing;
  /** Seconds until the next password is taken. */
  readonly tungguSandi: { readonly detik: number };
  /** The groups of the recovery sheet that were mistyped, counted from 1; none when there are too few or too many of them. */
  readonly pemulihanSalah: { readonly kelompok: readonly number[]; readonly banyak: number };
  /** A slot that was taken away, or a recovery sheet without a slip that opens nothing: of an earlier time, or of another office. */
  readonly slotLama: { readonly jenis: "orang" | "pemulihan" };
  readonly akunTidakTersedia: Nothing;
  /** The slot of the account belongs to another account or machine. */
  readonly akunTidakMembuka: Nothing;
  readonly berkasKunciRusak: DataFile;
  /** A clear data file beside a key file. */
  readonly dataTanpaEnkripsi: DataFile;
  readonly tanpaPerlindungan: Nothing;
  readonly sudahTerlindung: Nothing;
  /** What the last of its kind is that would have gone. */
  readonly slotTerakhir: { readonly jenis: "penyusun" | "pemulihan" };
  /** The encrypted copy was not the same as the data; nothing was swapped. */
  readonly perlindunganGagal: DataFile;
  readonly unknownProcedure: Named;
  readonly unauthorized: Nothing;
  /** Somebody of a role asks for what takes a higher one. */
  readonly bukanPeran: { readonly peran: Peran; readonly perlu: Peran };
  /** In a browser: nothing answers at the window's address any more, or what answers does not know the window. */
  readonly hostGone: Nothing;
  readonly windowForgotten: Nothing;
  readonly usage: { readonly rincian: string };
  /** `rincian` is for whoever reads the program; the user is told that something unexpected happened. */
  readonly internal: { readonly rincian?: string };
}

export type ErrorCode = keyof ErrorDataOf;
export type ErrorData<C extends ErrorCode = ErrorCode> = ErrorDataOf[C];

/** A code with the data that belongs to it. */
export type Failure<C extends ErrorCode = ErrorCode> = {
  readonly [K in C]: { readonly code: K; readonly data: ErrorDataOf[K] };
}[C];

type Arguments = {
  readonly [C in ErrorCode]: Nothing extends ErrorDataOf[C]
    ? readonly [code: C, data?: ErrorDataOf[C]]
    : readonly [code: C, data: ErrorDataOf[C]];
}[ErrorCode];

/** The one error type of the product. Only dispatch catches it and turns it into a Reply. */
export class AppError extends Error {
  readonly failure: Failure;

  constructor(...[code, data = {}]: Arguments) {
    super(code);
    this.name = "AppError";
    // The arguments belong together; taken apart, the compiler no longer sees it.
    this.failure = { code, data } as Failure;
  }

  /** The error again that crossed a process boundary as a value. */
  static of({ code, data }: Failure): AppError {
    return new AppError(...([code, data] as unknown as Arguments));
  }

  get code(): ErrorCode {
    return this.failure.code;
  }

  get data(): ErrorData {
    return this.failure.data;
  }
}

/** What is said of a caught error: what it tells of itself, or that something unexpected happened. */
export function failureOf(error: unknown): Failure {
  return error instanceof AppError ? error.failure : { code: "internal", data: {} };
}
