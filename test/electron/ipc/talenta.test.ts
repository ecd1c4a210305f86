import { describe, expect, it } from "vitest";
import { openKantor } from "../open-kantor";

const PER = "2026-06-30";

describe("IP ASN and boxes of the sample office", () => {
  it("place several boxes, keep what was agreed on beside the computed box, and tell the move of a year", async () => {
    const { ask } = openKantor("contoh");
    const { orang, tahun } = await ask("talenta.kotak", { per: PER });
    expect(tahun).toBe(2025);
    expect(new Set(orang.map(({ kotak }) => kotak)).size).toBeGreaterThan(4);
    const intan = orang.find(({ nama }) => nama === "Intan Larasmaya");
    expect([intan?.kotak, intan?.kalibrasi?.kotak, intan?.kalibrasi?.oleh]).toEqual([8, 8, "Sekretaris"]);
    expect(orang.filter(({ kotakLalu }) => kotakLalu !== null).length).toBeGreaterThan(5);
  });

  it("tell parts and what would raise them; the mean is that of the people", async () => {
    const { ask } = openKantor("contoh");
    const { orang, kantor, unit } = await ask("talenta.ipAsn", { per: PER });
    const rerata = orang.reduce((jumlah, { ip }) => jumlah + ip.nilai, 0) / orang.length;
    expect(kantor?.rerata.nilai).toBeCloseTo(rerata, 9);
    expect(unit.reduce((jumlah, { rekap }) => jumlah + rekap.orang, 0)).toBe(orang.length);
    const wirya = orang.find(({ nama }) => nama === "Wirya Adikusuma");
    // Leadership training, none technical since June 2025, a seminar in March 2026.
    expect(wirya?.ip.bagian.map(({ kode, nilai }) => [kode, nilai]).slice(1, 4)).toEqual([
      ["kepemimpinan", 15],
      ["teknis", 0],
      ["seminar", 10],
    ]);
    const satu = await ask("talenta.orang", { pegawaiId: wirya?.pegawaiId ?? "", per: PER });
    expect(satu?.ip).toEqual(wirya?.ip);
    expect(await ask("talenta.orang", { pegawaiId: "x", per: PER })).toBeNull();
  });
});

describe("somebody whose data are restricted", () => {
  it("is put into no box from the first to the last day of it, and is named beside the picture", async () => {
    const { ask } = openKantor("contoh");
    const { id: pegawaiId = "" } = (await ask("pegawai.list", { per: PER })).find(({ nama }) => nama === "Wirya Adikusuma") ?? {};
    await ask("pembatasanData.save", { pegawaiId, sejak: PER, sampai: "2026-07-02", alasan: "Diminta", nomor: "" });
    const pada = async (per: string) => {
      const { orang, dibatasi } = await ask("talenta.kotak", { per });
      const satu = await ask("talenta.orang", { pegawaiId, per });
      const milik = (semua: readonly { readonly pegawaiId: string }[]) => semua.some((baris) => baris.pegawaiId === pegawaiId);
      return [milik(orang), milik(dibatasi), satu?.talenta === null, satu?.ip !== undefined];
    };
    expect(await pada("2026-06-29")).toEqual([true, false, false, true]);
    expect(await pada(PER)).toEqual([false, true, true, true]);
    expect(await pada("2026-07-02")).toEqual([false, true, true, true]);
    expect(await pada("2026-07-03")).toEqual([true, false, false, true]);
  });
});

describe("people who hold no post by their kedudukan hukum", () => {
  it("are named beside the index, so that listed and unlisted are everybody who has not left", async () => {
    const { ask } = openKantor("contoh");
    const jumlah = async () => {
      const { orang, tidakDihitung } = await ask("talenta.ipAsn", { per: PER });
      return [orang.length, tidakDihitung.map(({ nama }) => nama)];
    };
    // Of 38 one is on unpaid leave and one studies.
    expect(await jumlah()).toEqual([36, ["Fajar Nurhidayatama", "Maya Anggraheni"]]);
    const { id = "" } = (await ask("pegawai.list", { per: PER })).find(({ nama }) => nama === "Maya Anggraheni") ?? {};
    await ask("riwayatKedudukan.save", { pegawaiId: id, sejak: "2026-06-01", kedudukanHukum: "Pensiun" });
    expect(await jumlah()).toEqual([36, ["Fajar Nurhidayatama"]]);
  });
});

describe("talent that the office says itself", () => {
  it("is calibrated, changed and given up, each undone; another one who saw an older state is refused", async () => {
    const { ask, host } = openKantor("contoh");
    const cari = async (nama: string) => (await ask("talenta.kotak", { per: PER })).orang.find((satu) => satu.nama === nama);
    const wirya = await cari("Wirya Adikusuma");
    const isi = { pegawaiId: wirya?.pegawaiId ?? "", tahun: 2025, semula: 5, kotak: 9, alasan: "Rapat" } as const;
    await ask("talenta.kalibrasi", { ...isi, dilihat: null });
    expect((await cari("Wirya Adikusuma"))?.kotak).toBe(9);
    const lagi = await host.dispatch("talenta.kalibrasi", { ...isi, dilihat: null });
    expect(lagi.ok ? "diterima" : lagi.error.code).toBe("staleRevision");
    const { id = "", revision = 0 } = (await cari("Wirya Adikusuma"))?.kalibrasi ?? {};
    await ask("talenta.kalibrasi", { ...isi, kotak: 4, dilihat: { id, revision } });
    expect((await cari("Wirya Adikusuma"))?.kotak).toBe(4);
    await ask("talenta.kalibrasiHapus", { id, revision: revision + 1 });
    expect((await cari("Wirya Adikusuma"))?.kalibrasi).toBeNull();
    const { langkah } = await ask("history.list", { jumlah: 3 });
    expect(langkah.map(({ kalimat }) => kalimat)).toEqual([
      "Hapus kalibrasi talenta Wirya Adikusuma",
      "Kalibrasi talenta Wirya Adikusuma: kotak 5 menjadi 4",
      "Kalibrasi talenta Wirya Adikusuma: kotak 5 menjadi 9",
    ]);
    await ask("history.revert", { id: langkah[0]?.id ?? "" });
    expect((await cari("Wirya Adikusuma"))?.kotak).toBe(4);
  });

  it("has values of its own for parts without records, changed in place and taken away", async () => {
    const { ask } = openKantor("contoh");
    const wirya = async () => (await ask("talenta.kotak", { per: PER })).orang.find(({ nama }) => nama === "Wirya Adikusuma");
    const pegawaiId = (await wirya())?.pegawaiId ?? "";
    const terlihat = async () => {
      const ada = (await wirya())?.nilai.find(({ unsur }) => unsur === "pengalamanJabatan");
      return ada === undefined ? null : { id: ada.id, revision: ada.revision };
    };
    const isi = async (nilai: number | null, dilihat: Awaited<ReturnType<typeof terlihat>>) =>
      ask("talenta.isi", { tahun: 2025, sumber: "Asesmen", nilai: [{ pegawaiId, unsur: "pengalamanJabatan", nilai, dilihat }] });
    const pengalaman = async () => (await wirya())?.talenta.potensial.unsur.find(({ unsur }) => unsur === "pengalamanJabatan")?.skor;
    await isi(60, null);
    expect(await pengalaman()).toBe(60);
    // Somebody who still looks at the empty place, then two who look at the 60.
    await expect(isi(40, null)).rejects.toThrow("staleRevision");
    const enamPuluh = await terlihat();
    await isi(75, enamPuluh);
    await expect(isi(40, enamPuluh)).rejects.toThrow("staleRevision");
    await expect(isi(null, enamPuluh)).rejects.toThrow("staleRevision");
    expect(await pengalaman()).toBe(75);
    await isi(null, await terlihat());
    expect(await pengalaman()).toBeNull();
  });

  it("chooses how the axes are found", async () => {
    const { ask } = openKantor("contoh");
    await ask("talenta.atur", { sumbuKinerja: "bobot", tanpaData: "nol" });
    const { pilihan, orang } = await ask("talenta.kotak", { per: PER });
    expect(pilihan).toEqual({ sumbuKinerja: "bobot", tanpaData: "nol" });
    // Parts without data count as nothing: nobody's potential is high.
    expect(orang.filter(({ talenta }) => talenta.potensial.letak === "tinggi")).toEqual([]);
  });
});
