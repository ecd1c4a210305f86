import { expect, it } from "vitest";
import { kalimatBerkas } from "../../../core/text/berkas-rantai";
import { openKantor } from "../open-kantor";

const DIMINTA = { naskah: { jenis: "riwayat" as const }, bentuk: "xlsx" as const };

it("prints while a snapshot is looked at, in which nothing is recorded", async () => {
  const { ask } = openKantor();
  await ask("unit.save", { nama: "Umum", indukId: null, kode: null });
  const nama = (await ask("cadangan.ambil", {}))?.nama ?? "";
  await ask("cadangan.lihat", { nama, tempat: "sini" });
  const { isi, takTercatat } = await ask("naskah.buat", DIMINTA);
  expect([isi.length > 1_000, takTercatat]).toEqual([true, true]);
});

it("prints from a data file that takes no writing, and does not call the print changed by somebody when it is checked", async () => {
  const { ask, host } = openKantor();
  await ask("unit.save", { nama: "Umum", indukId: null, kode: null });
  host.context.files.basis.raw.exec("PRAGMA query_only = 1");
  const { isi, takTercatat } = await ask("naskah.buat", DIMINTA);
  expect(takTercatat).toBe(true);
  const hasil = await ask("rantai.berkas", { nama: "x.xlsx", isi });
  expect(hasil).toMatchObject({ hasil: "diubah", sejak: 0 });
  expect(kalimatBerkas(hasil).isi).toContain("tidak dapat dicatat ketika ditulis");
  host.context.files.basis.raw.exec("PRAGMA query_only = 0");
  expect((await ask("naskah.buat", DIMINTA)).takTercatat).toBe(false);
});
