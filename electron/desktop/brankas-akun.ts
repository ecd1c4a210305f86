import { safeStorage } from "electron";
import type { BrankasAkun } from "../kunci/gantungan";

/**
 * Encrypts for the account of this machine: DPAPI on Windows, the keychain on macOS, the keyring of the desktop on Linux. Whoever works under the account opens it,
 * without a password. Where Linux has no keyring Electron encrypts with a key that is in its source, which counts as none.
 */
export function brankasAkun(): BrankasAkun {
  return {
    tersedia: () =>
      safeStorage.isEncryptionAvailable() && (process.platform !== "linux" || safeStorage.getSelectedStorageBackend() !== "basic_text"),
    tutup: (teks) => safeStorage.encryptString(teks),
    buka: (isi) => safeStorage.decryptString(isi),
  };
}
