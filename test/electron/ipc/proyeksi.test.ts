import { describe, expect, it } from "vitest";
import type { Input } from "../../../core/contract/procedures";
import { barisBerisi, bukaBuku, lembarBernama, sel } from "../formasi/buka";
import { openKantor, undoLatest, type Ask } from "../open-kantor";
import { ORANG_UJI } from "../../orang-uji";

const PER = "2026-12-31";

/** A jabatan pelaksana of a unit, with 100 results of 750 minutes a year (1 person) for each of `kali`. */
async function jabatanUji(ask: Ask, unitId: string, { nama, kali }: { readonly nama: string; readonly kali: number }) {
  const jabatan = await ask("jabatan.save", { unitId, nama, jenis: "pelaksana", jenjang: null, kelas: 7, kode: null, indukId: null });
  const tugas = {
    urutan: 1,
    uraian: `Tugas ${nama}`,
    satuanHasil: "berkas",
    periode: "tahun",
    normaWaktuMenit: 750,
    keterangan: "",
  } as const;
  await ask("tugas.save", { jabatanId: jabatan.id, tambah: [{ ...tugas, id: `${unitId} ${nama}`, volume: 100 * kali }] });
  return jabatan.id;
}

/**
 * Teknis has a Penata (2 are needed: Budi, who retires on 1 April 2028, and Citra, PPPK, whose contract nobody filled in); Umum has a Penata too (1 is
 * needed, three are there and stay).
 */
async function kantorUji() {
  const { ask } = openKantor();
  const [teknis, umum] = [
    await ask("unit.save", { nama: "Teknis", indukId: null, kode: null }),
    await ask("unit.save", { nama: "Umum", indukId: null, kode: null }),
  ];
  const penata = await jabatanUji(ask, teknis.id, { nama: "Penata", kali: 2 });
  const penataUmum = await jabatanUji(ask, umum.id, { nama: "Penata", kali: 1 });
  const orang = (nama: string, jabatanId: string, ubahan: Partial<Input<"pegawai.save">> = {}) =>
    ask("pegawai.save", { ...ORANG_UJI, nama, jabatanId, tanggalLahir: "1990-01-01", tmtJabatan: "2020-01-01", ...ubahan });
  await orang("Budi", penata, { tanggalLahir: "1970-03-15" });
  const citra = await orang("Citra", penata, { status: "PPPK" });
  for (const nama of ["Dewi", "Eka", "Fajar"]) await orang(nama, penataUmum);
  return { ask, teknis, umum, penata, penataUmum, citra };
}

type Kantor = Awaited<ReturnType<typeof kantorUji>>;

const penataTeknis = async ({ ask, penata }: Kantor, andai: Partial<Input<"proyeksi.kantor">> = {}) => {
  const hasil = await ask("proyeksi.kantor", { per: PER, ...andai });
  const satu = hasil.jabatan.find(({ jabatanId }) => jabatanId === penata);
  if (!satu) throw new Error("tidak ada");
  return satu;
};

describe("the projection of an office", () => {
  it("fills from the same post elsewhere what pension leaves short, before it asks for anybody new", async () => {
    const kantor = await kantorUji();
    const { tahun, takDiketahui, pns, pppk } = await penataTeknis(kantor);
    expect([pns, pppk]).toEqual([1, 1]);
    expect(tahun.map(({ stok, keluar, selisih, dariDalam, usul }) => [stok, keluar.map(({ nama }) => nama).join(), selisih, dariDalam, usul])).toEqual([
      [2, "", 0, 0, 0],
      [1, "Budi", -1, 1, 0],
      [1, "", -1, 0, 0],
      [1, "", -1, 0, 0],
      [1, "", -1, 0, 0],
    ]); // prettier-ignore
    expect(tahun[1]?.asalDalam).toMatchObject([{ jabatanId: kantor.penataUmum, unit: "Umum", banyak: 1 }]);
    expect(takDiketahui).toEqual([{ pegawaiId: kantor.citra.id, nama: "Citra", sebab: ["akhirKontrak"] }]);
  });

  it("tries out growth: 25 % a year makes 2 to 6.1 people in five years, and stores nothing", async () => {
    const kantor = await kantorUji();
    const sebelum = await kantor.ask("history.list", {});
    // 200 x 1.25 = 250 -> 2.5 -> 3; 312.5 -> 3.125; 390.625 -> 3.9; 488.281 -> 4.88; 610.352 -> 6.1.
    expect((await penataTeknis(kantor, { pertumbuhan: 25 })).tahun.map(({ kebutuhan }) => kebutuhan)).toEqual([3, 3, 4, 5, 6]);
    expect((await penataTeknis(kantor)).tahun.map(({ kebutuhan }) => kebutuhan)).toEqual([2, 2, 2, 2, 2]);
    expect(await kantor.ask("history.list", {})).toEqual(sebelum);
  });

  it("tries out another age of pension and a limit a year", async () => {
    const kantor = await kantorUji();
    // At 60 Budi retires on 1 April 2030.
    expect((await penataTeknis(kantor, { tambahUsia: 2 })).tahun.map(({ keluar }) => keluar.length)).toEqual([0, 0, 0, 1, 0]);
    const { ask } = kantor;
    // With 25 % a year Teknis lacks 1 to 5, and Umum, which needs all three in the end, has nobody to spare.
    const usul = async (batasSetahun: number) =>
      (await ask("proyeksi.kantor", { per: PER, pertumbuhan: 25, batasSetahun })).jumlah.map((satu) => [satu.usul, satu.ditunda]);
    expect(await usul(1)).toEqual([[1, 0], [1, 0], [1, 0], [1, 0], [1, 0]]); // prettier-ignore
    expect(await usul(0)).toEqual([[0, 1], [0, 2], [0, 3], [0, 4], [0, 5]]); // prettier-ignore
  });

  it("takes the need of a scenario, and its posts with their holders where it joins two units", async () => {
    const kantor = await kantorUji();
    const { ask, teknis, umum, penata } = kantor;
    const { id } = await ask("skenario.save", { nama: "Satu subbagian", catatan: "", profilId: null });
    await ask("skenario.kalikan", { id, pilihan: { unitId: teknis.id, jabatanId: null, cari: "" }, yang: "volume", faktor: 2 });
    expect((await penataTeknis(kantor, { skenarioId: id })).tahun.map(({ kebutuhan }) => kebutuhan)).toEqual([4, 4, 4, 4, 4]);
    await ask("skenario.susun", { id, ubahan: { jenis: "gabungUnit", sasaranId: umum.id, keId: teknis.id } });
    const gabung = await ask("proyeksi.kantor", { per: PER, skenarioId: id });
    expect(gabung.skenario).toEqual({ id, nama: "Satu subbagian" });
    // One Penata is left: 4 + 1 are needed, five are there, Budi leaves.
    expect(gabung.jabatan.map(({ jabatanId, pns, pppk }) => [jabatanId, pns, pppk])).toEqual([[penata, 4, 1]]);
    expect(gabung.jabatan[0]?.tahun.map(({ kebutuhan, stok }) => [kebutuhan, stok])).toEqual([[5, 5], [5, 4], [5, 4], [5, 4], [5, 4]]); // prettier-ignore
    await expect(ask("proyeksi.kantor", { skenarioId: "tidak-ada" })).rejects.toMatchObject({ code: "notFound" });
  });

  it("is empty for an office without posts", async () => {
    const { ask } = openKantor();
    const { jabatan, jumlah } = await ask("proyeksi.kantor", { per: PER });
    expect(jabatan).toEqual([]);
    expect(jumlah.map(({ kebutuhan, stok, usul }) => [kebutuhan, stok, usul])).toEqual([[0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0]]); // prettier-ignore
  });
});

describe("the document of the projection", () => {
  const buku = async ({ ask }: Pick<Kantor, "ask">, andai: Partial<Input<"proyeksi.kantor">> = {}) =>
    bukaBuku((await ask("naskah.buat", { naskah: { jenis: "proyeksi", per: PER, ...andai }, bentuk: "xlsx" })).isi);

  it("has the figures of the screen: holders, difference and what waits as formulas, sums apart for shortage and excess", async () => {
    const lembar = lembarBernama(await buku(await kantorUji()), "Proyeksi Jabatan");
    const teknis = barisBerisi(lembar, "B", "Teknis") + 1;
    const baris = (nomor: number) => Array.from("DEFGHIJKLMNOPQRSTU", (huruf) => sel(lembar, `${huruf}${nomor}`).nilai);
    // PNS, PPPK, both; need 2027-2031; who leaves; the difference.
    expect(baris(teknis)).toEqual([1, 1, 2, 2, 2, 2, 2, 2, 0, 1, 0, 0, 0, 0, -1, -1, -1, -1]);
    expect(sel(lembar, `R${teknis}`).rumus).toMatch(/^[A-Z]+\d+-H\d+$/u);
    expect(sel(lembar, `R${barisBerisi(lembar, "A", "JUMLAH KEKURANGAN")}`)).toMatchObject({
      nilai: -1,
      rumus: expect.stringContaining("SUMIF"),
    });
    expect(sel(lembar, `R${barisBerisi(lembar, "A", "JUMLAH KELEBIHAN")}`).nilai).toBe(2);
    expect(sel(lembar, `R${barisBerisi(lembar, "A", "JUMLAH")}`).nilai ?? null).toBeNull();
  });

  it("names everybody behind a retirement with the rule, and those of whom it cannot be told", async () => {
    const isi = await buku(await kantorUji());
    const nama = lembarBernama(isi, "Daftar Nama");
    const budi = barisBerisi(nama, "B", "Budi");
    expect(sel(nama, `H${budi}`).nilai).toBe("Pensiun mulai 1 April 2028: lahir 15 Maret 1970, batas usia pensiun jabatannya 58 tahun.");
    expect(JSON.stringify(nama)).toContain("Akhir kontraknya belum diisi.");
    const kantor = lembarBernama(isi, "Kantor");
    const tahun = barisBerisi(kantor, "B", "2028");
    // Need, holders, short, over, pension, contract, move, from within, new, waiting.
    expect(Array.from("CDEFGHIJKL", (huruf) => sel(kantor, `${huruf}${tahun}`).nilai)).toEqual([3, 4, -1, 2, 1, 0, 0, 1, 0, 0]);
    expect(sel(kantor, `G${tahun}`).rumus).toContain("Daftar Nama");
  });

  it("says on its first page what was tried out, and nothing of it in the plain projection", async () => {
    const kantor = await kantorUji();
    const teks = async (andai?: Partial<Input<"proyeksi.kantor">>) => JSON.stringify(lembarBernama(await buku(kantor, andai), "Kantor"));
    expect(await teks({ pertumbuhan: 5, batasSetahun: 2 })).toContain(
      "PERCOBAAN: seandainya volume tumbuh 5 % setahun, orang baru paling banyak 2 setahun.",
    );
    expect(await teks()).not.toContain("PERCOBAAN");
  });

  it("is made of an office without jabatan too", async () => {
    const lembar = lembarBernama(await buku(openKantor()), "Kantor");
    expect(sel(lembar, `C${barisBerisi(lembar, "B", "2027")}`).nilai).toBe(0);
  });
});

describe("formasi that were approved", () => {
  const SURAT = { tahun: 2026, kelompok: "pns", jumlah: 2, nomor: "B/12/2026", tanggal: "2026-03-01" } as const;
  const disetujui = async ({ ask }: Kantor, per = PER) =>
    (await ask("formasiDisetujui.list", { per })).map(({ jabatan, unit, terbuka, pengisi }) => [
      `${jabatan} ${unit}`,
      terbuka,
      pengisi.map(({ nama }) => nama).join(),
    ]);

  it("are open until somebody takes up the post on or after their day, and are not asked for a second time", async () => {
    const kantor = await kantorUji();
    const { ask, penata } = kantor;
    const andai = { skenarioId: null, pertumbuhan: 100 } as const;
    // Twice the volume a year: 4, 8, 16, 32, 64 are needed in Teknis; two are there until Budi leaves in 2028.
    expect((await penataTeknis(kantor, andai)).tahun.map(({ kurang }) => kurang)).toEqual([2, 5, 8, 16, 32]);
    await ask("formasiDisetujui.save", { ...SURAT, jabatanId: penata });
    expect(await disetujui(kantor)).toEqual([["Penata Teknis", 2, ""]]);
    expect(await disetujui(kantor, "2026-02-28")).toEqual([]);
    const { formasiTerbuka, tahun } = await penataTeknis(kantor, andai);
    expect([formasiTerbuka, tahun.map(({ kurang }) => kurang)]).toEqual([2, [0, 5, 8, 16, 32]]);
    // Gita comes in May and fills one; Hadi came the day before the approval, and Indah is no PNS.
    const orang = (nama: string, tmtJabatan: string, status: "PNS" | "PPPK" = "PNS") =>
      ask("pegawai.save", { ...ORANG_UJI, nama, jabatanId: penata, tmtJabatan, status });
    await orang("Gita", "2026-05-01");
    await orang("Hadi", "2026-02-28");
    await orang("Indah", "2026-05-01", "PPPK");
    expect(await disetujui(kantor)).toEqual([["Penata Teknis", 1, "Gita"]]);
    // On the day before she comes it is settled already that she will.
    expect(await disetujui(kantor, "2026-04-30")).toEqual([["Penata Teknis", 1, "Gita"]]);
    const isi = (await ask("naskah.buat", { naskah: { jenis: "proyeksi", per: PER }, bentuk: "xlsx" })).isi;
    expect(JSON.stringify(lembarBernama(bukaBuku(isi), "Usul per Tahun"))).toContain(
      "belum terisi 1 dari persetujuan B/12/2026 (1 Maret 2026)",
    );
  });

  it("are kept, changed and taken away as steps that can be undone", async () => {
    const kantor = await kantorUji();
    const { ask, penata, penataUmum } = kantor;
    await ask("formasiDisetujui.save", { ...SURAT, jabatanId: penata });
    const [lama] = await ask("formasiDisetujui.list", { per: PER });
    const target = { id: lama?.id ?? "", revision: lama?.revision ?? 0 };
    await ask("formasiDisetujui.save", { ...SURAT, ...target, jabatanId: penataUmum, jumlah: 3, kelompok: "pppk" });
    expect(await disetujui(kantor)).toEqual([["Penata Umum", 3, ""]]);
    await expect(ask("formasiDisetujui.save", { ...SURAT, ...target, jabatanId: penata })).rejects.toMatchObject({ code: "staleRevision" });
    await ask("formasiDisetujui.remove", { id: target.id, revision: 2 });
    expect(await disetujui(kantor)).toEqual([]);
    await undoLatest(ask);
    expect(await disetujui(kantor)).toEqual([["Penata Umum", 3, ""]]);
    expect((await ask("history.list", { jumlah: 4 })).langkah.map(({ kalimat }) => kalimat)).toEqual(
      expect.arrayContaining([
        "Catat formasi disetujui Penata: 2 orang",
        "Ubah formasi disetujui Penata: 3 orang",
        "Hapus formasi disetujui Penata",
      ]),
    );
  });

  it("are refused without their post, and twice for one post by one letter", async () => {
    const { ask, penata, penataUmum } = await kantorUji();
    await ask("formasiDisetujui.save", { ...SURAT, jabatanId: penata });
    await expect(ask("formasiDisetujui.save", { ...SURAT, jabatanId: penata, jumlah: 5 })).rejects.toMatchObject({ code: "duplicateName" });
    await expect(ask("formasiDisetujui.save", { ...SURAT, jabatanId: "tidak-ada" })).rejects.toMatchObject({ code: "notFound" });
    await ask("formasiDisetujui.save", { ...SURAT, jabatanId: penataUmum });
    expect(await ask("formasiDisetujui.list", { per: PER })).toHaveLength(2);
  });

  it("go with their post when it is joined with another, and with it when it is taken away", async () => {
    const kantor = await kantorUji();
    const { ask, teknis, umum, penata, penataUmum } = kantor;
    await ask("formasiDisetujui.save", { ...SURAT, jabatanId: penata });
    await ask("formasiDisetujui.save", { ...SURAT, jabatanId: penataUmum });
    const { id } = await ask("skenario.save", { nama: "Satu", catatan: "", profilId: null });
    await ask("skenario.susun", { id, ubahan: { jenis: "gabungUnit", sasaranId: umum.id, keId: teknis.id } });
    expect((await ask("proyeksi.kantor", { per: PER, skenarioId: id })).jabatan.map(({ formasiTerbuka }) => formasiTerbuka)).toEqual([4]);
  });
});
