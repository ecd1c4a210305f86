import type { DataFiles } from "../electron/ipc/data-files";
import { Penjaga } from "../electron/kunci/penjaga";

/** The keeper of data files that nobody protects, for programs that open the door without a host. */
export function penjagaUji(files: DataFiles, akun: string): Penjaga {
  return new Penjaga(files, {
    akun,
    now: () => new Date(),
    tenang: async () => undefined,
    sebelumGanti: async () => undefined,
    lindungiCadangan: async () => undefined,
    sendirian: (kerja) => kerja(),
    swauji: async () => ({ waktu: new Date().toISOString(), berkas: 0, nama: 0, temuan: [] }),
  });
}
