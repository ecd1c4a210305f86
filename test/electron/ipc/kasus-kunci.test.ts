import { describe, expect, it, vi } from "vitest";
import { permintaanNaskah } from "../../../core/contract/naskah";
import { ORANG_UJI } from "../../orang-uji";
import { openKantor, TEMPAT_UJI } from "../open-kantor";
import { kantorBerkasus, KASUS, LANGKAH, masuk, PIN, putuskan } from "./kasus-uji";

const SETAHUN_MS = 365 * 86_400_000;

describe("cases behind the PIN", () => {
  it("are opened by nobody before an officer is named, and by the first officer from then on", async () => {
    const { ask } = openKantor();
    expect((await ask("kasus.kunci", {})).keadaan).toBe("tanpaPetugas");
    await expect(ask("kasus.daftar", {})).rejects.toThrow("kasusTanpaPetugas");
    await ask("kasus.petugasTambah", { nama: "Petugas", peran: "", pin: PIN });
    expect(await ask("kasus.kunci", {})).toMatchObject({ keadaan: "terbuka", oleh: "Petugas" });
    expect(await ask("kasus.daftar", {})).toEqual([]);
  });

  it("refuse everything that tells of one while they are closed: lists, one case, people, letters, writes and who may open them", async () => {
    const { ask, host, orang, kasusId } = await kantorBerkasus();
    await putuskan(ask, kasusId);
    const { berkas } = await ask("kasus.satu", { id: kasusId });
    const langkah = berkas.langkah[0];
    await ask("kasus.keluar", {});
    const ditolak: readonly (readonly [string, unknown])[] = [
      ["kasus.daftar", {}],
      ["kasus.satu", { id: kasusId }],
      ["kasus.lihat", { id: kasusId }],
      ["kasus.pegawai", { pegawaiId: orang.id }],
      ["kasus.akses", {}],
      ["kasus.simpan", { ...KASUS, pegawaiId: orang.id }],
      ["kasus.hapus", { id: kasusId, revision: 1 }],
      ["kasus.langkahSimpan", { ...LANGKAH, kasusId, jenis: "keberatan", tanggal: "2026-07-15" }],
      ["kasus.langkahHapus", { kasusId, id: langkah?.id ?? "", revision: 1 }],
      ["kasus.timSimpan", { kasusId, dilihat: [], anggota: [] }],
      ["kasus.petugasTambah", { nama: "Lain", peran: "", pin: PIN }],
      ["kasus.petugasHapus", { id: (await ask("kasus.kunci", {})).petugas[0]?.id, revision: 1 }],
      ["naskah.buat", { naskah: permintaanNaskah.parse({ jenis: "suratPerkara", kasusId, langkahId: langkah?.id }), bentuk: "docx" }],
    ];
    for (const [nama, isi] of ditolak) {
      const jawab = await host.dispatch(nama, isi);
      expect([nama, jawab.ok ? "diterima" : jawab.error.code]).toEqual([nama, "kasusTertutup"]);
    }
  });

  it("tell a step of theirs without name, and neither its rows nor its undoing while they are closed", async () => {
    const { ask, kasusId } = await kantorBerkasus();
    await putuskan(ask, kasusId);
    const langkah = (await ask("history.list", {})).langkah.find(({ kode }) => kode === "kasusTambah");
    const id = langkah?.id ?? "";
    expect(langkah?.kalimat).toBe("Tambah berkas perkara");
    expect(JSON.stringify(await ask("history.detail", { id }))).toContain("Tidak masuk kerja");
    await ask("kasus.keluar", {});
    const kalimat = (await ask("history.list", {})).langkah.filter(({ kode }) => kode.startsWith("kasus")).map((satu) => satu.kalimat);
    expect(kalimat.length).toBeGreaterThan(7);
    expect(kalimat.filter((satu) => satu.includes("Rahasia"))).toEqual([]);
    for (const nama of ["history.detail", "history.preview", "history.revert", "history.repeat"] as const)
      await expect(ask(nama, { id })).rejects.toThrow("kasusTertutup");
    await expect(ask("history.undo", {})).rejects.toThrow("kasusTertutup");
    await masuk(ask, PIN);
    await ask("history.undo", {});
    await ask("kasus.keluar", {});
    await expect(ask("history.redo", {})).rejects.toThrow("kasusTertutup");
    await masuk(ask, PIN);
    await ask("history.redo", {});
    await ask("kasus.lihat", { id: kasusId });
    expect((await ask("kasus.satu", { id: kasusId })).berkas.langkah).toHaveLength(5);
  });

  it("keep what is typed about one to themselves while they are closed", async () => {
    const { ask, kasusId } = await kantorBerkasus();
    await ask("draf.save", { id: `kasus/${kasusId}`, isi: { nilai: { uraian: "rahasia" } } });
    await ask("draf.save", { id: "pegawai/baru", isi: {} });
    const draf = async () => (await ask("draf.list", {})).map(({ id }) => id).toSorted();
    expect(await draf()).toEqual([`kasus/${kasusId}`, "pegawai/baru"]);
    await ask("kasus.keluar", {});
    expect(await draf()).toEqual(["pegawai/baru"]);
  });

  it("leave what is typed into the matrix of who may punish whom to everybody, as it tells of none", async () => {
    const { ask, kasusId } = await kantorBerkasus();
    for (const id of ["kasus-wewenang", `kasus-tim/${kasusId}`, "kasus-wewenang-lain"]) await ask("draf.save", { id, isi: {} });
    await ask("kasus.keluar", {});
    expect((await ask("draf.list", {})).map(({ id }) => id)).toEqual(["kasus-wewenang"]);
  });

  it("let nobody be removed while they are closed, and the person of one not while they are open, without a word of why", async () => {
    const { ask, host, orang } = await kantorBerkasus();
    const lain = await ask("pegawai.save", { ...ORANG_UJI, nama: "Tanpa Perkara", nip: null });
    const hapus = async ({ id, revision }: typeof orang) => {
      const jawab = await host.dispatch("pegawai.remove", { id, revision });
      return jawab.ok ? { code: "", message: "" } : jawab.error;
    };
    await ask("kasus.keluar", {});
    expect(await hapus(orang)).toEqual(await hapus(lain));
    expect((await hapus(lain)).code).toBe("kasusTertutup");
    await masuk(ask, PIN);
    const tetap = await hapus(orang);
    expect(tetap.code).toBe("hasDependents");
    expect(tetap.message).not.toMatch(/perkara|kasus|disiplin|hukuman/iu);
    expect((await hapus(lain)).code).toBe("");
  });

  it("close when the program is closed, and after 15 minutes without use, not after 14", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const kantor = await kantorBerkasus();
      const { ask } = kantor;
      const maju = (menit: number) => vi.setSystemTime(Date.now() + menit * 60_000);
      maju(14);
      expect(await ask("kasus.daftar", {})).toHaveLength(1);
      maju(14);
      expect((await ask("kasus.kunci", {})).keadaan).toBe("terbuka");
      maju(1);
      expect((await ask("kasus.kunci", {})).keadaan).toBe("tertutup");
      await expect(ask("kasus.daftar", {})).rejects.toThrow("kasusTertutup");
      await masuk(ask, PIN);
      await kantor.restart();
      await expect(ask("kasus.daftar", {})).rejects.toThrow("kasusTertutup");
    } finally {
      vi.useRealTimers();
    }
  });

  it("delay tries after three wrong ones, also over a new start, and take the right one afterwards", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const kantor = await kantorBerkasus();
      const { ask } = kantor;
      await ask("kasus.keluar", {});
      for (const salah of ["salah-1", "salah-2", "salah-3"]) {
        vi.setSystemTime(Date.now() + 1_000);
        await expect(masuk(ask, salah)).rejects.toThrow("pinSalah");
      }
      await expect(masuk(ask, PIN)).rejects.toMatchObject({ code: "pinMenunggu", data: { detik: 10 } });
      await kantor.restart();
      await expect(masuk(ask, PIN)).rejects.toThrow("pinMenunggu");
      vi.setSystemTime(Date.now() + 10_000);
      await masuk(ask, PIN);
      expect((await ask("kasus.akses", {})).slice(0, 4).map(({ perbuatan }) => perbuatan)).toEqual([
        "masuk",
        "ditolak",
        "ditolak",
        "ditolak",
      ]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("delay no longer than ten seconds for three wrong ones of a clock that was a year ahead, over a new start too", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const kantor = await kantorBerkasus();
      const { ask } = kantor;
      await ask("kasus.keluar", {});
      const benar = Date.now();
      vi.setSystemTime(benar + SETAHUN_MS);
      for (const salah of ["salah-1", "salah-2", "salah-3"]) await expect(masuk(ask, salah)).rejects.toThrow("pinSalah");
      vi.setSystemTime(benar);
      await kantor.restart();
      await expect(masuk(ask, PIN)).rejects.toMatchObject({ code: "pinMenunggu", data: { detik: 10 } });
      vi.setSystemTime(benar + 9_000);
      await expect(masuk(ask, PIN)).rejects.toMatchObject({ code: "pinMenunggu", data: { detik: 1 } });
      vi.setSystemTime(benar + 10_000);
      await masuk(ask, PIN);
    } finally {
      vi.useRealTimers();
    }
  });

  it("delay wrong ones after a right one of a clock that was a year ahead, and do not stay open for that year", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const { ask } = await kantorBerkasus();
      const benar = Date.now();
      vi.setSystemTime(benar + SETAHUN_MS);
      await masuk(ask, PIN);
      expect((await ask("kasus.kunci", {})).keadaan).toBe("terbuka");
      vi.setSystemTime(benar);
      expect((await ask("kasus.kunci", {})).keadaan).toBe("tertutup");
      for (const salah of ["salah-1", "salah-2", "salah-3"]) await expect(masuk(ask, salah)).rejects.toThrow("pinSalah");
      await expect(masuk(ask, PIN)).rejects.toMatchObject({ code: "pinMenunggu", data: { detik: 10 } });
    } finally {
      vi.useRealTimers();
    }
  });

  it("change their PIN only for who knows the old one, and keep their last officer", async () => {
    const { ask } = await kantorBerkasus();
    const [petugas] = (await ask("kasus.kunci", {})).petugas;
    if (!petugas) throw new Error("tanpa petugas");
    const { id, revision } = petugas;
    await expect(ask("kasus.petugasPin", { id, revision, lama: "bukan-itu", pin: "pengganti-1" })).rejects.toThrow("pinSalah");
    await ask("kasus.petugasPin", { id, revision, lama: PIN, pin: "pengganti-1" });
    await expect(masuk(ask, PIN)).rejects.toThrow("pinSalah");
    await masuk(ask, "pengganti-1");
    await expect(ask("kasus.petugasHapus", { id, revision: revision + 1 })).rejects.toThrow("invalidInput");
    await ask("kasus.petugasTambah", { nama: "Kedua", peran: "", pin: PIN });
    await ask("kasus.petugasHapus", { id, revision: revision + 1 });
    expect((await ask("kasus.kunci", {})).petugas.map(({ nama }) => nama)).toEqual(["Kedua"]);
  });

  it("log each look once in an opening, each print, and read no case that was not looked at", async () => {
    const { ask, kasusId } = await kantorBerkasus();
    await ask("kasus.keluar", {});
    await masuk(ask, PIN);
    await expect(ask("kasus.satu", { id: kasusId })).rejects.toThrow("kasusBelumDilihat");
    await ask("kasus.lihat", { id: kasusId });
    await ask("kasus.lihat", { id: kasusId });
    await ask("kasus.lihat", { id: kasusId, cetak: true });
    expect((await ask("kasus.satu", { id: kasusId })).terperiksa.nama).toBe("Rahasia Sekali");
    const akses = (await ask("kasus.akses", {})).map(({ petugas, perbuatan, kasusId: yang }) => [petugas, perbuatan, yang]);
    expect(akses.slice(0, 4)).toEqual([
      ["Petugas", "cetak", kasusId],
      ["Petugas", "lihat", kasusId],
      ["Petugas", "masuk", null],
      ["Petugas", "keluar", null],
    ]);
    expect((await ask("history.here", { tempat: TEMPAT_UJI })).urung?.kode).toBe("kasusTambah");
  });

  it("tell in the history what is in one only after the look at it, also for steps that are gone, and in the list nothing but how it stands", async () => {
    const { ask, kasusId } = await kantorBerkasus();
    await putuskan(ask, kasusId);
    const { langkah } = (await ask("kasus.satu", { id: kasusId })).berkas;
    const akhir = langkah.at(-1);
    await ask("kasus.langkahHapus", { kasusId, id: akhir?.id ?? "", revision: 1 });
    const { langkah: riwayat } = await ask("history.list", {});
    const kode = ["kasusTambah", "kasusLangkahTambah", "kasusLangkahHapus"] as const;
    const rincian = (satu: string) => ask("history.detail", { id: riwayat.find((langkahnya) => langkahnya.kode === satu)?.id ?? "" });
    await ask("kasus.keluar", {});
    await masuk(ask, PIN);
    for (const satu of kode) await expect(rincian(satu)).rejects.toThrow("kasusBelumDilihat");
    expect(await rincian("kasusPetugas")).toHaveLength(1);
    const daftar = await ask("kasus.daftar", {});
    expect(daftar.map(({ nama, putusan }) => [nama, putusan?.kode])).toEqual([["Rahasia Sekali", "S1"]]);
    expect(JSON.stringify(daftar)).not.toContain("Tidak masuk kerja");
    await ask("kasus.lihat", { id: kasusId });
    for (const satu of kode) expect(await rincian(satu)).toHaveLength(1);
  });

  it("of the sample office are open without PIN, which it says", async () => {
    const { ask } = openKantor("contoh");
    expect(await ask("kasus.kunci", {})).toMatchObject({ keadaan: "tanpaPin", petugas: [] });
    const keadaan = (await ask("kasus.daftar", { per: "2026-11-17" }))
      .toSorted((a, b) => a.nama.localeCompare(b.nama))
      .map(({ nama, keadaan: satu, berikut }) => [nama, satu, berikut]);
    expect(keadaan).toEqual([
      ["Agus Triwardoyo", "selesai", null],
      ["Galih Pramudityo, S.IP.", "berjalan", { jenis: "panggilan2", tenggat: "2026-11-16", terlambat: true }],
      ["Reza Mahardhikaputra, S.I.Kom.", "selesai", null],
      ["Rudi Hartawidjaya", "dijalani", null],
      ["Yoga Darmasetiawan, S.E.", "dijalani", null],
    ]);
  });
});
