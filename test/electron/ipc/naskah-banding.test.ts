import { expect, it } from "vitest";
import { barisBerisi, bukaBuku, lembarBernama, sel } from "../formasi/buka";
import { openKantor } from "../open-kantor";

it("sets two profiles side by side with the figures of the page, and their totals as sums", async () => {
  const { ask } = openKantor("contoh");
  const { profil } = await ask("profil.list", {});
  const profilId = profil.slice(0, 2).map(({ id }) => id);
  const banding = await ask("profil.compare", { profilId });
  const { isi } = await ask("naskah.buat", { naskah: { jenis: "bandingProfil", profilId }, bentuk: "xlsx" });
  const lembar = lembarBernama(bukaBuku(isi), "Bandingkan aturan hitung");
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

it("sets a scenario beside the ABK in force, with the changed task behind the difference", async () => {
  const { ask } = openKantor("contoh");
  const { tugas, jabatan } = await ask("abk.get", { jabatanId: "contoh-jabatan-sekretaris" });
  const [satu] = tugas;
  if (!satu) throw new Error("tanpa tugas");
  const { id } = await ask("skenario.coba", { nama: "Norma separuh", tugasId: [satu.id], yang: "normaWaktuMenit", faktor: 0.5 });
  const banding = await ask("skenario.compare", { id: [id] });
  const { nama, isi } = await ask("naskah.buat", { naskah: { jenis: "bandingSkenario", skenarioId: [id] }, bentuk: "xlsx" });
  expect(nama).toMatch(/^CONTOH Bandingkan skenario .*\.xlsx$/u);
  const lembar = lembarBernama(bukaBuku(isi), "Bandingkan skenario");
  const baris = barisBerisi(lembar, "B", jabatan.nama);
  const angka = banding.jabatan.find(({ jabatanId }) => jabatanId === jabatan.id);
  expect(jabatan.kelas).not.toBeNull();
  expect(["C", "E", "I"].map((kolom) => sel(lembar, `${kolom}${baris}`).nilai)).toEqual([
    jabatan.kelas,
    angka?.asal.kebutuhanMentah,
    angka?.skenario[0]?.angka.kebutuhanMentah,
  ]);
  expect(sel(lembar, `M${baris}`).nilai).toContain(`Norma separuh: ${satu.uraian}`);
});
