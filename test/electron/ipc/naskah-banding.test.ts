import { expect, it } from "vitest";
import { barisBerisi, bukaBuku, lembarBernama, sel } from "../formasi/buka";
import { openKantor } from "../open-kantor";

it("sets two profiles side by side with the figures of the page, and their totals as sums", async () => {
  const { ask } = openKantor("contoh");
  const { profil } = await ask("profil.list", {});
  const profilId = profil.slice(0, 2).map(({ id }) => id);
  const banding = await ask("profil.compare", { profilId });
  const { isi } = await ask("naskah.buat", { naskah: { jenis: "bandingProfil", profilId }, bentuk: "xlsx" });
  const lembar = lembarBernama(bukaBuku(isi), "Bandingkan profil");
  const [satu] = banding.jabatan;
  const baris = barisBerisi(lembar, "B", satu?.nama ?? "");
  expect(["D", "E", "F", "I", "J"].map((kolom) => sel(lembar, `${kolom}${baris}`).nilai)).toEqual([
    satu?.bezetting,
    satu?.hasil[0]?.kebutuhanMentah,
    satu?.hasil[0]?.kebutuhan,
    satu?.hasil[1]?.kebutuhanMentah,
    satu?.hasil[1]?.kebutuhan,
  ]);
  const jumlah = barisBerisi(lembar, "A", "Jumlah semua jabatan");
  expect(sel(lembar, `F${jumlah}`)).toMatchObject({
    nilai: banding.jumlah[0]?.kebutuhan,
    rumus: expect.stringMatching(/^SUBTOTAL/u) as string,
  });
});

it("compares the present state with itself as no difference, and lists every jabatan when asked to", async () => {
  const { ask } = openKantor("contoh");
  const lembar = async (hanyaBerubah: boolean) => {
    const { isi } = await ask("naskah.buat", { naskah: { jenis: "bandingDokumen", lama: null, baru: null, hanyaBerubah }, bentuk: "xlsx" });
    return lembarBernama(bukaBuku(isi), "Perbandingan ABK");
  };
  expect(JSON.stringify(await lembar(true))).toContain("Tidak ada perbedaan: kedua isi sama.");
  const semua = await lembar(false);
  const baris = barisBerisi(semua, "A", "Sekretaris");
  expect(["C", "F", "G", "H", "I"].map((kolom) => sel(semua, `${kolom}${baris}`).nilai)).toEqual(["Tetap", 0.9588, 0.9588, 1, 1]);
});
