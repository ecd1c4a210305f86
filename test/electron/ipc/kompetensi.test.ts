import { describe, expect, it } from "vitest";
import { openKantor } from "../open-kantor";
import { KASUS, LANGKAH, masuk, PIN, putuskan } from "./kasus-uji";

const PER = "2026-11-26";

describe("the competency of the sample office", () => {
  it("has people not assessed at all or in part, and a post for which nobody is ready", async () => {
    const { ask } = openKantor("contoh");
    const { orang, jabatan } = await ask("kompetensi.kantor", { per: PER });
    const berstandar = orang.filter(({ hasil }) => hasil.dari > 0);
    expect(berstandar.filter(({ hasil }) => hasil.dinilai === 0)).toHaveLength(3);
    expect(berstandar.some(({ hasil }) => hasil.dinilai > 0 && hasil.dinilai < hasil.dari)).toBe(true);
    expect(orang.some(({ hasil }) => hasil.butir.some(({ dinilai }) => dinilai?.usang === true))).toBe(true);
    expect(jabatan.filter(({ syarat }) => syarat.length === 0)).toEqual([]);
    const ringkas = await ask("kompetensi.kesiapan", { per: PER });
    const tanpa = ringkas.filter(({ banyak }) => banyak.siap === 0 && banyak.setahun === 0).map(({ jabatanId }) => jabatanId);
    expect(tanpa).toContain("contoh-jabatan-kasub-tek");
    expect(ringkas.some(({ banyak }) => banyak.siap > 0)).toBe(true);
  });

  it("is told as at a day: the secretary's standard asks 4 of Pengambilan Keputusan from 1 July 2026, and 3 the day before", async () => {
    const { ask } = openKantor("contoh");
    const level = async (per: string) =>
      (await ask("kompetensi.kantor", { per })).jabatan
        .find(({ id }) => id === "contoh-jabatan-sekretaris")
        ?.syarat.find(({ kunci }) => kunci === "keputusan")?.level;
    expect([await level("2026-06-30"), await level("2026-07-01")]).toEqual([3, 4]);
  });
});

describe("standards", () => {
  it("are typed into the grid as one step, go back by undo, and stop when somebody was faster", async () => {
    const { ask } = openKantor("contoh");
    const syarat = async () =>
      (await ask("kompetensi.kantor", { per: PER })).jabatan
        .find(({ id }) => id === "contoh-jabatan-operator")
        ?.syarat.find(({ kunci }) => kunci === "integritas");
    expect(await syarat()).toMatchObject({ level: 1, baris: null });
    const isi = { jabatanId: "contoh-jabatan-operator", kunci: "integritas", level: 3, lama: null };
    const sel = [isi];
    await ask("kompetensi.standar", { sel });
    const kini = await syarat();
    expect(kini).toMatchObject({ level: 3, baris: { sejak: null } });
    await expect(ask("kompetensi.standar", { sel })).rejects.toMatchObject({ failure: { code: "staleRevision" } });
    const lama = { id: kini?.baris?.id ?? "", revision: kini?.baris?.revision ?? 0 };
    await ask("kompetensi.standar", { sel: [{ ...isi, level: 4, lama }], sejak: "2026-12-01" });
    expect((await syarat())?.level).toBe(3);
    await ask("kompetensi.standar", { sel: [{ ...isi, level: null, lama }] });
    expect(await syarat()).toMatchObject({ level: 1, baris: null });
  });
});

describe("assessments", () => {
  const isian = { pegawaiId: "contoh-pegawai-10", kunci: "integritas", level: 2, bukti: "dinilai" as const, sampai: null, sumber: "" };

  it("count from their day, and are refused for a day to come or an end before the beginning", async () => {
    const { ask } = openKantor("contoh");
    await ask("kompetensi.nilai", { ...isian, tanggal: "2026-01-05" });
    expect(await ask("kompetensi.penilaian", { pegawaiId: isian.pegawaiId })).toMatchObject([{ level: 2, tanggal: "2026-01-05" }]);
    await expect(ask("kompetensi.nilai", { ...isian, tanggal: "2199-01-01" })).rejects.toMatchObject({ failure: { code: "invalidInput" } });
    await expect(ask("kompetensi.nilai", { ...isian, tanggal: "2025-01-05", sampai: "2025-01-04" })).rejects.toMatchObject({
      failure: { code: "invalidInput" },
    });
    const [satu] = await ask("kompetensi.penilaian", { pegawaiId: isian.pegawaiId });
    await ask("kompetensi.nilaiHapus", { id: satu?.id ?? "", revision: satu?.revision ?? 0 });
    expect(await ask("kompetensi.penilaian", { pegawaiId: isian.pegawaiId })).toEqual([]);
  });
});

describe("import and export", () => {
  it("read again what was exported without a difference", async () => {
    const { ask } = openKantor("contoh");
    const { isi } = await ask("naskah.buat", { naskah: { jenis: "bukuKompetensi" }, bentuk: "xlsx" });
    const berkas = { nama: "Kompetensi.xlsx", isi };
    const pratinjau = await ask("kompetensi.baca", { berkas });
    expect([pratinjau.masalah, pratinjau.pertanyaan]).toEqual([[], []]);
    expect(pratinjau.hitungan).toEqual({
      kamus: { baru: 0, berubah: 0, tetap: 4 },
      standar: { baru: 0, berubah: 0, tetap: 16 },
      penilaian: { baru: 0, berubah: 0, tetap: pratinjau.hitungan.penilaian.tetap },
      pelatihan: { baru: 0, berubah: 0, tetap: 11 },
    });
    expect(pratinjau.hitungan.penilaian.tetap).toBeGreaterThan(300);
    expect(await ask("kompetensi.impor", { berkas })).toEqual({ ditulis: 0 });
    for (const { baris, diambil, perabot, masalah, ditanyakan } of pratinjau.lembar)
      expect(diambil + masalah + ditanyakan + Object.values(perabot).reduce((jumlah, satu) => jumlah + satu, 0)).toBe(baris);
  });

  it("keep the assessments of somebody who has left, and her own report, though she is in no list any more", async () => {
    const { ask } = openKantor("contoh");
    const pegawaiId = "contoh-pegawai-1";
    const tertulis = async () => {
      const { isi } = await ask("naskah.buat", { naskah: { jenis: "bukuKompetensi" }, bentuk: "xlsx" });
      return (await ask("kompetensi.baca", { berkas: { nama: "Kompetensi.xlsx", isi } })).hitungan.penilaian;
    };
    const semula = await tertulis();
    await ask("riwayatKedudukan.save", { pegawaiId, sejak: PER, kedudukanHukum: "Pensiun" });
    expect((await ask("kompetensi.kantor", { per: PER })).orang.some(({ id }) => id === pegawaiId)).toBe(false);
    expect(await tertulis()).toEqual(semula);
    const naskah = { jenis: "kesenjanganKompetensi", pegawaiId, per: PER } as const;
    expect((await ask("naskah.buat", { naskah, bentuk: "xlsx" })).isi.length).toBeGreaterThan(0);
  });

  it("into an empty office give the same back", async () => {
    const asal = openKantor("contoh");
    const { isi } = await asal.ask("naskah.buat", { naskah: { jenis: "bukuKompetensi" }, bentuk: "xlsx" });
    const { ask } = openKantor("contoh");
    for (const satu of (await ask("kompetensi.pengembangan", { tahun: 2026 })).katalog)
      await ask("kompetensi.pelatihanHapus", { id: satu.id, revision: satu.revision });
    const { ditulis } = await ask("kompetensi.impor", { berkas: { nama: "Kompetensi.xlsx", isi } });
    expect(ditulis).toBe(11);
    const tanpaId = async (tanya: typeof ask) =>
      (await tanya("kompetensi.pengembangan", { tahun: 2026 })).katalog.map(({ id: _id, revision: _revision, ...satu }) => satu);
    expect(await tanpaId(ask)).toEqual(await tanpaId(asal.ask));
  });

  it("leave alone what a sheet does not say of a training: hours, money, quota, organiser and the other aims", async () => {
    const { ask } = openKantor("contoh");
    const sasaran = [
      { kunci: "integritas", dariLevel: 1, keLevel: 2 },
      { kunci: "kerjaSama", dariLevel: 1, keLevel: 2 },
      { kunci: "komunikasi", dariLevel: 1, keLevel: 2 },
    ];
    const isian = { nama: "Kelas Uji", jp: 40, biaya: 500_000, biayaKelas: 2_000_000, kuota: 25, penyelenggara: "Pusdiklat", sasaran };
    await ask("kompetensi.pelatihanSimpan", isian);
    const tempelan = "Pelatihan\tKompetensi\tKe level\nKelas Uji\tIntegritas\t3\nKelas Uji\tMengelola Perubahan\t2";
    expect((await ask("kompetensi.baca", { berkas: null, tempelan })).hitungan.pelatihan).toEqual({ baru: 0, berubah: 1, tetap: 0 });
    await ask("kompetensi.impor", { berkas: null, tempelan });
    const { katalog } = await ask("kompetensi.pengembangan", { tahun: 2026 });
    const milik = katalog.find(({ nama }) => nama === "Kelas Uji");
    expect(milik).toMatchObject({ jp: 40, biaya: 500_000, biayaKelas: 2_000_000, kuota: 25, penyelenggara: "Pusdiklat" });
    expect(milik?.sasaran.map(({ kunci, dariLevel, keLevel }) => `${kunci} ${dariLevel}-${keLevel}`).toSorted()).toEqual([
      "integritas 1-3",
      "kerjaSama 1-2",
      "komunikasi 1-2",
      "perubahan 0-2",
    ]);
    expect((await ask("kompetensi.baca", { berkas: null, tempelan })).hitungan.pelatihan).toEqual({ baru: 0, berubah: 0, tetap: 1 });
  });

  it("leave alone how long an assessment holds and its source where a sheet has no such columns, and empty them where it has", async () => {
    const { ask } = openKantor("contoh");
    const orang = (await ask("kompetensi.kantor", { per: PER })).orang.find(({ id }) => id === "contoh-pegawai-10");
    const asal = { pegawaiId: orang?.id ?? "", kunci: "integritas", tanggal: "2026-01-05", bukti: "dinilai" as const };
    await ask("kompetensi.nilai", { ...asal, level: 2, sampai: "2028-01-05", sumber: "Laporan asesmen" });
    const tersimpan = async () => (await ask("kompetensi.penilaian", { pegawaiId: asal.pegawaiId }))[0];
    const kunci = `${orang?.nip ?? ""}\tIntegritas\t3\t05-01-2026`;
    await ask("kompetensi.impor", { berkas: null, tempelan: `NIP\tKompetensi\tLevel\tTanggal\n${kunci}` });
    expect(await tersimpan()).toMatchObject({ level: 3, sampai: "2028-01-05", sumber: "Laporan asesmen" });
    await ask("kompetensi.impor", { berkas: null, tempelan: `NIP\tKompetensi\tLevel\tTanggal\tBerlaku sampai\n${kunci}\t` });
    expect(await tersimpan()).toMatchObject({ level: 3, sampai: null, sumber: "Laporan asesmen" });
  });

  it("remember what an unknown competency meant", async () => {
    const { ask } = openKantor("contoh");
    const { orang } = await ask("kompetensi.kantor", {});
    const nip = orang[0]?.nip ?? "";
    const tempelan = `NIP\tKompetensi\tLevel\tTanggal\n${nip}\tTeam Work\t3\t05-01-2026`;
    expect((await ask("kompetensi.baca", { berkas: null, tempelan })).pertanyaan).toMatchObject([{ teks: "Team Work", baris: 1 }]);
    const jawaban = [{ jenis: "kompetensi" as const, teks: "Team Work", nilai: "kerjaSama" }];
    expect(await ask("kompetensi.impor", { berkas: null, tempelan, jawaban })).toEqual({ ditulis: 1 });
    const lagi = await ask("kompetensi.baca", { berkas: null, tempelan });
    expect([lagi.pertanyaan, lagi.hitungan.penilaian]).toEqual([[], { baru: 0, berubah: 0, tetap: 1 }]);
  });
});

describe("a training of the catalogue", () => {
  const isian = { nama: "Kelas Uji", jp: 40, biaya: 0, biayaKelas: 0, kuota: null, penyelenggara: "" };
  const integritas = { kunci: "integritas", dariLevel: 1, keLevel: 2 };
  const komunikasi = { kunci: "komunikasi", dariLevel: 1, keLevel: 2 };

  it("is not saved over aims that somebody else changed meanwhile, nor without saying what was seen", async () => {
    const { ask } = openKantor("contoh");
    await ask("kompetensi.pelatihanSimpan", { ...isian, sasaran: [integritas] });
    const kini = async () => (await ask("kompetensi.pengembangan", { tahun: 2026 })).katalog.find(({ nama }) => nama === isian.nama);
    const { id = "", revision = 0 } = (await kini()) ?? {};
    // The first one adds an aim and nothing else; the second one still looks at the training with one aim.
    await ask("kompetensi.pelatihanSimpan", { ...isian, id, revision, sasaran: [integritas, komunikasi] });
    await expect(ask("kompetensi.pelatihanSimpan", { ...isian, id, revision, sasaran: [integritas] })).rejects.toThrow("staleRevision");
    await expect(ask("kompetensi.pelatihanHapus", { id, revision })).rejects.toThrow("staleRevision");
    await expect(ask("kompetensi.pelatihanSimpan", { ...isian, id, sasaran: [integritas] })).rejects.toThrow("invalidInput");
    expect((await kini())?.sasaran.map(({ kunci }) => kunci).toSorted()).toEqual(["integritas", "komunikasi"]);
    const lagi = (await kini())?.revision ?? 0;
    await ask("kompetensi.pelatihanSimpan", { ...isian, id, revision: lagi, sasaran: [komunikasi] });
    expect((await kini())?.sasaran).toEqual([komunikasi]);
    await ask("history.undo", {});
    expect((await kini())?.sasaran).toHaveLength(2);
  });
});

describe("the cheapest trainings", () => {
  it("make two posts fillable with a proof, say what each training closes and what one less would cost, and go into the plan", async () => {
    const { ask } = openKantor("contoh");
    const jabatanId = ["contoh-jabatan-kasub-par", "contoh-jabatan-kasub-ren"];
    const { jawaban, tanpa, nama } = await ask("kompetensi.termurah", { jabatanId, per: PER });
    if (jawaban.keadaan === "tidakMungkin") throw new Error(JSON.stringify(jawaban.sebab));
    expect(jawaban.keadaan).toBe("optimal");
    expect(jawaban.pilihan.map((satu) => satu.jabatanId)).toEqual(jabatanId);
    expect(new Set(jawaban.pilihan.map(({ pegawaiId }) => pegawaiId)).size).toBe(2);
    expect(jawaban.pilihan.every(({ pegawaiId }) => (nama[pegawaiId] ?? "") !== "")).toBe(true);
    expect(tanpa.filter(({ jumlah }) => jumlah !== null && jumlah < jawaban.jumlah)).toEqual([]);
  });

  it("say why the post without ready candidates cannot be filled: no training reaches its third level", async () => {
    const { ask } = openKantor("contoh");
    const { jawaban } = await ask("kompetensi.termurah", { jabatanId: ["contoh-jabatan-kasub-tek"], per: PER });
    expect(jawaban).toMatchObject({ keadaan: "tidakMungkin", sebab: [{ jenis: "tanpaPelatihan", jabatanId: "contoh-jabatan-kasub-tek" }] });
  });
});

describe("development plans", () => {
  it("take a line once, and its hours stand beside those of the year", async () => {
    const { ask } = openKantor("contoh");
    const baris = [
      {
        pegawaiId: "contoh-pegawai-1",
        kunci: "komunikasi",
        keLevel: 3,
        pelatihanId: "contoh-pelatihan-komsi",
        kegiatan: "Komunikasi Efektif",
        jp: 20,
      },
    ];
    await ask("kompetensi.rencanakan", { tahun: 2026, baris });
    await ask("kompetensi.rencanakan", { tahun: 2026, baris });
    const { rencana, jp, jpSetahun } = await ask("kompetensi.pengembangan", { tahun: 2026 });
    expect(rencana).toMatchObject([{ kunci: "komunikasi", keadaan: "direncanakan", jp: 20 }]);
    expect([jp.find(({ pegawaiId }) => pegawaiId === "contoh-pegawai-1")?.direncanakan, jpSetahun]).toEqual([20, 20]);
    await ask("kompetensi.rencanaKeadaan", { id: rencana[0]?.id ?? "", revision: 1, keadaan: "selesai" });
    const lagi = await ask("kompetensi.pengembangan", { tahun: 2026 });
    expect(lagi.jp.find(({ pegawaiId }) => pegawaiId === "contoh-pegawai-1")?.direncanakan).toBe(0);
  });
});

/** Agus Triwardoyo, whose data the sample restricts from 5 October 2026 to 31 March 2027. */
const DIBATASI = "contoh-pegawai-36";

describe("readiness and ratings", () => {
  it("asks on 31 December for the year that ends with it, which nobody was rated in, and on the day before for the two before", async () => {
    const { ask } = openKantor("contoh");
    const belum = async (per: string) => {
      const { calon } = await ask("kompetensi.bangku", { jabatanId: "contoh-jabatan-kasub-par", per });
      const dibaca = calon.filter(({ pegawaiId }) => pegawaiId !== DIBATASI);
      const diminta = dibaca.filter(({ syarat }) => syarat.some((satu) => satu.ketentuan === "penilaian-dua-tahun"));
      return dibaca.length - diminta.length;
    };
    expect(await belum("2026-12-30")).toBeGreaterThan(0);
    expect(await belum("2026-12-31")).toBe(0);
  });
});

describe("readiness and cases of discipline", () => {
  it("holds back who is in a case while cases are open, and tells of nobody, or of everybody alike, while they are closed", async () => {
    const { ask } = openKantor("contoh");
    const pegawaiId = "contoh-pegawai-10";
    const jabatanId = "contoh-jabatan-kasub-par";
    const temuan = async () => {
      const { calon } = await ask("kompetensi.bangku", { jabatanId, per: PER });
      const dibaca = calon.filter((satu) => satu.pegawaiId !== DIBATASI);
      return dibaca.map((satu) => [satu.pegawaiId, satu.syarat.flatMap(({ jenis, keadaan }) => (jenis === "perkara" ? keadaan : []))]);
    };
    const { id } = await ask("kasus.simpan", { ...KASUS, pegawaiId });
    await ask("kasus.langkahSimpan", { ...LANGKAH, kasusId: id, jenis: "panggilan1", tanggal: "2026-07-01", tanggalPeriksa: "2026-07-10" });
    const terbuka = await temuan();
    expect(terbuka).toContainEqual([pegawaiId, ["gagal"]]);
    expect(terbuka.some(([, jenis]) => jenis?.length === 0)).toBe(true);
    await ask("kasus.petugasTambah", { nama: "Petugas", peran: "", pin: PIN });
    await ask("kasus.keluar", {});
    const tertutup = await temuan();
    expect(tertutup.filter(([, jenis]) => String(jenis) !== "belumDiketahui")).toEqual([]);
    expect(tertutup).toHaveLength(terbuka.length);
    await masuk(ask, PIN);
    expect(await temuan()).toEqual(terbuka);
  });

  it("holds back who serves a punishment: received 14 July 2026, in effect 4 August 2026 to 3 August 2027", async () => {
    const { ask } = openKantor("contoh");
    const pegawaiId = "contoh-pegawai-10";
    const { id } = await ask("kasus.simpan", { ...KASUS, pegawaiId });
    await putuskan(ask, id);
    const tertahan = async (per: string) => {
      const { calon } = await ask("kompetensi.bangku", { jabatanId: "contoh-jabatan-kasub-par", per });
      return calon
        .find((satu) => satu.pegawaiId === pegawaiId)
        ?.syarat.some(({ jenis, keadaan }) => jenis === "perkara" && keadaan === "gagal");
    };
    expect([await tertahan("2026-08-04"), await tertahan("2027-08-03"), await tertahan("2027-08-04")]).toEqual([true, true, false]);
  });
});
