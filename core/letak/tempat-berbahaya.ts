/** A program that copies folders to servers by itself, and how a folder of its is known. Spellings in lower case. */
interface FolderAwan {
  readonly nama: string;
  /** Variables of the environment that hold the path of its folder. */
  readonly lingkungan: readonly string[];
  /** Names of its folder in a path: the whole name, or its beginning where a dash or a bracket follows, as in `OneDrive - KPU`. */
  readonly folder: readonly string[];
  /** Files that it keeps in its folder. */
  readonly penanda: readonly string[];
}

/** Evidence: the folders that these programs make on Windows, macOS and Linux as they are installed. */
export const FOLDER_AWAN: readonly FolderAwan[] = [
  {
    nama: "OneDrive",
    lingkungan: ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"],
    folder: ["onedrive"],
    penanda: [".849c9593-d756-4e56-8d6e-42412f2a707b"],
  },
  { nama: "Dropbox", lingkungan: [], folder: ["dropbox"], penanda: [".dropbox", ".dropbox.cache"] },
  {
    nama: "Google Drive",
    lingkungan: [],
    folder: ["google drive", "googledrive", "my drive", "drive saya", "drivefs"],
    penanda: [".tmp.drivedownload", ".tmp.driveupload"],
  },
  {
    nama: "iCloud Drive",
    lingkungan: [],
    folder: ["icloud drive", "iclouddrive", "com~apple~clouddocs", "mobile documents"],
    penanda: [],
  },
  {
    nama: "Nextcloud",
    lingkungan: [],
    folder: ["nextcloud", "owncloud"],
    penanda: [".nextcloudsync.log", ".owncloudsync.log"],
  },
  { nama: "Syncthing", lingkungan: [], folder: [], penanda: [".stfolder"] },
];

/** Kinds of file systems that lie on another computer, as the system names them. */
const SISTEM_JARINGAN: ReadonlySet<string> = new Set([
  "nfs",
  "nfs4",
  "cifs",
  "smb",
  "smb3",
  "smbfs",
  "afs",
  "ncpfs",
  "davfs",
  "davfs2",
  "fuse.sshfs",
  "fuse.rclone",
  "fuse.davfs",
  "fuse.gvfsd-fuse",
  "fuse.s3fs",
  "glusterfs",
  "fuse.glusterfs",
  "ceph",
]);

/** Whether a file system lies on another computer. */
export function isSistemJaringan(sistem: string | null): boolean {
  return sistem !== null && SISTEM_JARINGAN.has(sistem.toLowerCase());
}

/** The program to whose folder a path belongs by its names; null when none is known. */
export function awanMenurutNama(bagian: readonly string[]): string | null {
  const kecil = bagian.map((satu) => satu.toLowerCase());
  const milik = FOLDER_AWAN.find(({ folder }) =>
    folder.some((nama) => kecil.some((satu) => satu === nama || satu.startsWith(`${nama} -`) || satu.startsWith(`${nama} (`))),
  );
  return milik?.nama ?? null;
}
