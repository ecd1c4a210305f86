import { readFileSync } from "node:fs";
import { homedir, userInfo } from "node:os";
import { join } from "node:path";
import { procedures } from "../core/contract/procedures";
import { cadanganSebelumMigrasi } from "./cadangan/ambil";
import { menitDiam, NAMA_PILIHAN_KUNCI } from "../core/kunci/pilihan";
import { openErrorNotes } from "./error-notes";
import { Cadangan } from "./cadangan/layanan";
import { RestingCheckpoint } from "./db/checkpoint";
import { listNama } from "./db/pegawai";
import { localDay, type HostContext } from "./ipc/context";
import { DataFiles, type BerkasSendiri, type DataFilesOptions } from "./ipc/data-files";
import { openDoor, type Dispatch } from "./ipc/dispatch";
import { FolderBerlalu } from "./ipc/folder-berlalu";
import { OpenDraft } from "./ipc/open-draft";
import { TampilanTersimpan } from "./ipc/tampilan-tersimpan";
import { Tujuan } from "./ipc/tujuan";
import { KeadaanBerkas } from "./keadaan/keadaan-berkas";
import { PemeriksaanHarian } from "./keadaan/pemeriksaan-harian";
import type { BrankasAkun } from "./kunci/gantungan";
import { Penjaga } from "./kunci/penjaga";
import type { Pelaku } from "./kunci/pilihan-penjaga";
import type { Biaya } from "./kunci/sandi";
import { PenjagaSepi } from "./kunci/sepi";
import { swauji } from "./kunci/swauji";
import { RunningJobs } from "./jobs/running-jobs";
import type { Workers } from "./jobs/workers";

export interface HostOptions {
  readonly folder: string;
  /** A data file of the user's choice, in place of the one in the folder. */
  readonly path?: string | undefined;
  readonly key?: string | undefined;
  readonly jenis: BerkasSendiri;
  readonly workers: Workers;
  /** What encrypts for the account of this machine, where the host has it. */
  readonly brankas?: BrankasAkun | undefined;
  /** Whether it looks by itself for what a stranger could read, after each opening of a protected file. */
  readonly swaujiSendiri?: boolean;
  /** What deriving a key from a password costs; measured on the machine unless a test says otherwise. */
  readonly biaya?: Biaya | undefined;
  /** Whether the host lives on without an open file, with the reason, when it cannot be opened: where a window can say so. */
  readonly bertahan?: boolean | undefined;
  /** Whether snapshots are taken by themselves: by a host with a window, not by the command line. */
  readonly cadanganBerkala?: boolean | undefined;
}

export interface Host {
  readonly context: HostContext;
  readonly dispatch: Dispatch;
  close(): Promise<void>;
}

/** The procedures that may write. */
const COMMANDS: ReadonlySet<string> = new Set(
  Object.entries(procedures)
    .filter(([, { kind }]) => kind === "command")
    .map(([name]) => name),
);

// A library deep under the workbook reader calls Buffer() and would print a warning into every run.
process.noDeprecation = true;

/** Opens the data and puts the handlers over it: the part that desktop, browser and command line share. */
export function openHost(options: HostOptions): Host {
  if (options.folder !== ":memory:") openErrorNotes(options.folder, readVersion());
  const now = (): Date => new Date();
  const akun = userName();
  // A new file gets its first content before anybody can have unlocked it.
  let penjaga: Penjaga | null = null;
  const siapa = (): Pelaku => penjaga?.siapa() ?? { nama: akun, peran: "penyusun" };
  const version = readVersion();
  const sebelumMigrasi: DataFilesOptions["sebelumMigrasi"] = (basis, key) =>
    cadanganSebelumMigrasi({ basis, kunci: key, alasan: "migrasi", oleh: siapa().nama, waktu: now(), versi: version });
  const { folder, path, key, bertahan } = options;
  const keadaan = new KeadaanBerkas({ menandai: options.cadanganBerkala === true, now });
  const dibuka: DataFilesOptions["dibuka"] = (basis) => keadaan.dibuka(basis);
  const files = new DataFiles({ folder, path, key, bertahan, siapa, now, sebelumMigrasi, dibuka }, options.jenis);
  const cadangan = new Cadangan({
    berkas: files,
    rapikan: options.workers.rapikan,
    oleh: () => siapa().nama,
    versi: version,
    now,
    kunciLama: () => penjaga?.kunciLama() ?? [],
    pastikan: () => keadaan.pastikan(),
  });
  const kunci = new Penjaga(files, {
    akun,
    now,
    tenang: async () => {
      rest.stop();
      await door.rest();
      tujuan.kosongkan();
      cadangan.terdahulu.lupakan();
    },
    lindungiCadangan: (berkasKunci) => cadangan.lindungi(berkasKunci),
    sendirian: (kerja) => cadangan.selagiDiam(kerja),
    sebelumGanti: () => cadangan.ambil("gantiKunci"),
    brankas: options.brankas,
    biaya: options.biaya,
    swaujiSendiri: options.swaujiSendiri,
    swauji: async () => {
      const orang = await listNama(files.store.query);
      return swauji({ path: files.pathKantor, seluruhFolder: options.path === undefined, orang, kini: now(), kunciData: kunci.kunciData });
    },
  });
  penjaga = kunci;
  const tujuan = new Tujuan(FolderBerlalu.disamping(files.pathKantor), () => kunci.terkunci);
  tujuan.kosongkan();
  const harian = new PemeriksaanHarian({
    cadangan,
    periksa: options.workers.periksa,
    selesai: (hasil) => keadaan.diperiksa(hasil),
    now,
  });
  if (options.cadanganBerkala === true) {
    cadangan.jalankan();
    harian.jalankan();
  }
  const context: HostContext = {
    version,
    siapa,
    kunci,
    files,
    drafts: new OpenDraft(options.workers.startDraft, (ada) => keadaan.impor(ada)),
    jobs: new RunningJobs(options.workers.doWork),
    tampilan: new TampilanTersimpan(options.folder === ":memory:" ? null : join(options.folder, "tampilan.json")),
    tujuan,
    cadangan,
    keadaan,
    now,
    today: () => localDay(now()),
  };
  const sepi = new PenjagaSepi({ kunci, now, menit: () => menitDiam(context.tampilan.read()[NAMA_PILIHAN_KUNCI]) });
  if (options.swaujiSendiri === true) sepi.jalankan();
  const door = openDoor(context);
  const rest = new RestingCheckpoint(() => (files.adaTerbuka ? files.basis : null));
  return {
    context,
    dispatch: async (name, input, caller) => {
      sepi.terdengar();
      const reply = await door.dispatch(name, input, caller);
      if (name === "intake.apply") rest.now();
      else if (COMMANDS.has(name)) rest.touched();
      return reply;
    },
    close: async () => {
      rest.stop();
      sepi.berhenti();
      harian.berhenti();
      await cadangan.tutup();
      // An import that is being written hears that its draft is gone, and rolls back; the driver must not lose the file under it.
      await context.drafts.discard();
      await door.shut();
      tujuan.kosongkan();
      files.close();
    },
  };
}

/** Where data lives when nothing else is said: TEPAT_DATA, else a folder of the user's own. */
export function defaultDataFolder(): string {
  return process.env["TEPAT_DATA"] ?? join(process.env["APPDATA"] ?? join(homedir(), ".local", "share"), "Tepat");
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(__dirname, "..", "package.json"), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}

/** The name that the audit keeps: the account on this machine. */
function userName(): string {
  return userInfo().username || "pengguna";
}
