import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cetak, PANJANG } from "../tahan/bentuk";
import { adaCakramKecil, habiskan, SUSUNAN_PENUH, type HasilPenuh } from "../tahan/penuh";
import { siapkanProgram, type ProgramUji } from "../tahan/program";
import { tabelPenuh } from "../tahan/tabel";
import { temporaryFolder } from "./open-kantor";

let program: ProgramUji;
const semua: HasilPenuh[] = [];
beforeAll(async () => {
  program = await siapkanProgram("penuh", "test/tahan/penuh-anak.ts");
}, 120_000);
afterAll(() => {
  program.buang();
  if (semua.length > 0) cetak("Cakram yang habis", tabelPenuh(semua));
});

// Only whoever may mount has a disk of such a size: where nobody may, these are skipped, and said to be.
describe.skipIf(!adaCakramKecil(tmpdir()))("a disk that runs out", () => {
  it.each(SUSUNAN_PENUH)(
    "is told in words at whatever page, nothing has changed then, and with room the same work succeeds: %s, %s",
    async (kerja, perlindungan) => {
      const folder = temporaryFolder();
      const susunan = [kerja, perlindungan] as const;
      const hasil = await habiskan(susunan, { program: program.berkas, folder, panjang: PANJANG });
      semua.push(...hasil);
      expect(hasil.filter(({ salah }) => salah.length > 0)).toEqual([]);
      // It went on until there was room, and there had been none before; locking writes nothing that needs any.
      expect(hasil.map(({ ditolak }) => ditolak !== null)).toEqual([...hasil.slice(1).map(() => true), false]);
      expect(hasil.length).toBeGreaterThan(kerja === "kunci" ? 0 : 1);
    },
    7_200_000,
  );
});
