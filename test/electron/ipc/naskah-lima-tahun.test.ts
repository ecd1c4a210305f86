import { expect, it } from "vitest";
import { barisBerisi, bukaBuku, lembarBernama, sel } from "../formasi/buka";
import { openKantor } from "../open-kantor";

/** Two jabatan of the unit Teknis: Penata with 100 results of 750 minutes a year (1 person), Penelaah with 40 of 3,000 (1.6, so 2). */
async function kantorTahunan() {
  const kantor = openKantor();
  const unit = await kantor.ask("unit.save", { nama: "Teknis", indukId: null, kode: null });
  for (const [id, nama, volume, normaWaktuMenit] of [
    ["verifikasi", "Penata", 100, 750],
    ["telaah", "Penelaah", 40, 3_000],
  ] as const) {
    const isi = { nama, jenis: "pelaksana", jenjang: null, kelas: 7, kode: null, indukId: null } as const;
    const jabatan = await kantor.ask("jabatan.save", { unitId: unit.id, ...isi });
    const tugas = {
      id,
      urutan: 1,
      uraian: nama,
      satuanHasil: "berkas",
      volume,
      periode: "tahun",
      normaWaktuMenit,
      keterangan: "",
    } as const;
    await kantor.ask("tugas.save", { jabatanId: jabatan.id, tambah: [tugas] });
    if (id === "verifikasi") {
      // 2028: 240 x 750 = 180,000 minutes = 2.4, so 2; 2029: 260 x 750 = 195,000 = 2.6, so 3.
      const volumeTahun = (berlakuUntuk: string, besar: number) => ({ tugasId: id, berlakuUntuk, revision: null, volume: besar });
      await kantor.ask("volumeTahun.save", { jabatanId: jabatan.id, volume: [volumeTahun("2028", 240), volumeTahun("2029", 260)] });
    }
  }
  await kantor.ask("tahun.save", { id: "2029", revision: null, jenis: "tahapan" });
  return kantor;
}

async function lembarLima(mulai: number, per?: string) {
  const { ask } = await kantorTahunan();
  const naskah = { jenis: "limaTahun", mulai, ...(per === undefined ? {} : { per }) } as const;
  const { nama, isi } = await ask("naskah.buat", { naskah, bentuk: "xlsx" });
  const lembar = lembarBernama(bukaBuku(isi), "Kebutuhan 5 Tahun");
  const baris = (kolom: string, teks: string) => {
    const nomor = barisBerisi(lembar, kolom, teks);
    return Array.from("CDEFGHIJKLM", (huruf) => sel(lembar, `${huruf}${nomor}`).nilai);
  };
  return { nama, lembar, baris };
}

it("prints the need of each year, its peak and the year of it, and what is short there", async () => {
  const { baris } = await lembarLima(2027);
  // ABK, 2027 to 2031, bezetting, peak, its year, short, over.
  expect(baris("B", "Penata")).toEqual([1, 1, 2, 3, 1, 1, 0, 3, "2029", -3, 0]);
  expect(baris("B", "Penelaah")).toEqual([2, 2, 2, 2, 2, 2, 0, 2, "–", -2, 0]);
  expect(baris("A", "JUMLAH").slice(0, 9)).toEqual([3, 3, 4, 5, 3, 3, 0, 5, "2029"]);
});

it("draws the office's curve with the figure of each year and a bar as long as it says", async () => {
  const { lembar, baris } = await lembarLima(2027);
  const grafik = (label: string) => {
    const nomor = barisBerisi(lembar, "A", label);
    return { angka: sel(lembar, `C${nomor}`).nilai, batang: String(sel(lembar, `D${nomor}`).nilai) };
  };
  const puncak = grafik("2029 (Tahapan)");
  expect([puncak.angka, new Set(puncak.batang)]).toEqual([5, new Set("▒")]);
  const biasa = grafik("2028 (Belum ditandai)");
  expect([biasa.angka, biasa.batang]).toEqual([4, "█".repeat(Math.round((4 / 5) * puncak.batang.length))]);
  expect(grafik("Bezetting hari ini")).toEqual({ angka: 0, batang: "" });
  // Need, bezetting, short, over.
  expect(baris("B", "2029 (Tahapan)").slice(0, 4)).toEqual([5, 0, -5, 0]);
});

it("begins with the year and speaks of the day that are asked for", async () => {
  const { nama, lembar } = await lembarLima(2030, "2026-05-04");
  expect(nama).toBe("Kebutuhan Lima Tahun 2026-05-04.xlsx");
  expect(barisBerisi(lembar, "A", "Keadaan per 4 Mei 2026")).toBeGreaterThan(0);
  const kepala = barisBerisi(lembar, "D", "2030");
  expect(Array.from("DEFGH", (huruf) => sel(lembar, `${huruf}${kepala}`).nilai)).toEqual(["2030", "2031", "2032", "2033", "2034"]);
});

it("is made of an office without jabatan too", async () => {
  const { ask } = openKantor();
  const { isi } = await ask("naskah.buat", { naskah: { jenis: "limaTahun", mulai: 2027 }, bentuk: "xlsx" });
  const lembar = lembarBernama(bukaBuku(isi), "Kebutuhan 5 Tahun");
  expect(sel(lembar, `C${barisBerisi(lembar, "A", "2027 (Belum ditandai)")}`)).toEqual({ nilai: 0, rumus: undefined, jenis: "n" });
});
