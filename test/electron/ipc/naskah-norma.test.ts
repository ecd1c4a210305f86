import { expect, it } from "vitest";
import { bukaBuku, lembarBernama, sel } from "../formasi/buka";
import { openKantor } from "../open-kantor";

it("prints open findings, and a justified one with its note on a sheet of its own", async () => {
  const { ask } = openKantor("contoh");
  const [pertama, ...lainnya] = (await ask("norma.findings", {})).temuan;
  if (!pertama) throw new Error("tanpa temuan");
  await ask("norma.justify", { temuan: [{ kunci: pertama.kunci, revision: null }], catatan: "Memang begitu" });
  const { nama, isi } = await ask("naskah.buat", { naskah: { jenis: "norma" }, bentuk: "xlsx" });
  expect(nama).toMatch(/^CONTOH Hasil pemeriksaan norma ABK .*\.xlsx$/u);
  const buku = bukaBuku(isi);
  const kalimat = (lembar: string, kolom: string): unknown[] => {
    const isiLembar = lembarBernama(buku, lembar);
    return Array.from({ length: 100 }, (_, nomor) => sel(isiLembar, `${kolom}${nomor + 1}`).nilai);
  };
  expect(kalimat("Temuan yang dibenarkan", "E")).toContain(pertama.kalimat);
  expect(kalimat("Temuan yang dibenarkan", "F")).toContain("Memang begitu");
  expect(kalimat("Temuan terbuka", "E")).toEqual(expect.arrayContaining(lainnya.map((satu) => satu.kalimat)));
  expect(kalimat("Temuan terbuka", "E")).not.toContain(pertama.kalimat);
});
