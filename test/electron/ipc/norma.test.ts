import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of";
import { openKantor, type KantorUji } from "../open-kantor";

async function duplikat({ ask }: KantorUji) {
  const { temuan } = await ask("norma.findings", {});
  const satu = temuan.find((calon) => calon.jenis === "duplikat");
  if (!satu) throw new Error("tanpa duplikat");
  return satu;
}

describe("quality control of the sample office", () => {
  it("finds the task written twice, its long norm, the overlaps and the two overloaded jabatan, and nothing else", async () => {
    const { ask } = openKantor("contoh");
    const { temuan, jumlahTugas } = await ask("norma.findings", {});
    expect(temuan.map(({ jenis, tugasId, jabatanId }) => [jenis, tugasId.length, jabatanId.length])).toEqual([
      ["duplikat", 2, 1],
      // Memeriksa konsep naskah dinas (four subbagian), Mengarsipkan dokumen kegiatan (three jabatan).
      ["tumpangTindih", 4, 4],
      ["tumpangTindih", 4, 3],
      // 60 minutes against 4, 5, 5, 60: median 5, twelve times.
      ["normaDiAtas2xMedian", 1, 1],
      ["bebanMelebihiOrang", 0, 1],
      ["bebanMelebihiOrang", 0, 1],
    ]);
    expect(temuan[3]?.kalimat).toBe("Norma 60 menit, 12 kali median 5 menit dari 4 tugas serupa.");
    // 139.680 minutes on one holder of 75.000: 64.680 minutes = 1.078 hours more; 139.680 / 250 days = 558,72 minutes = 9,31 hours.
    expect(temuan[4]?.kalimat).toBe("EJ 1,86 dengan 1 pemangku: setiap orang kelebihan 1.078 jam setahun, 9,31 jam kerja efektif sehari.");
    expect(jumlahTugas).toBeGreaterThan(100);
  });

  it("hands over the tasks and jabatan that findings and groups name, with their measures, and no others", async () => {
    const { ask } = openKantor("contoh");
    const { temuan, kelompok, tugas, jabatan, profil } = await ask("norma.findings", {});
    const disebut = new Set([...temuan, ...kelompok].flatMap((satu) => satu.tugasId));
    expect(tugas.map(({ id }) => id).toSorted()).toEqual([...disebut].toSorted());
    const pemilik = new Set([...temuan.flatMap((satu) => satu.jabatanId), ...tugas.map(({ jabatanId }) => jabatanId)]);
    expect(jabatan.map(({ jabatanId }) => jabatanId).toSorted()).toEqual([...pemilik].toSorted());
    const abk = await ask("abk.get", { jabatanId: tugas[0]?.jabatanId ?? "" });
    const asli = abk.tugas.find(({ id }) => id === tugas[0]?.id);
    expect(asli).toMatchObject({ ...tugas[0] });
    expect([tugas[0]?.normaWaktuMenit, profil.id]).toEqual([asli?.normaWaktuMenit, abk.profil.id]);
  });

  it("silences a finding with a note, changes the note, and opens it again; each step can be undone", async () => {
    const kantor = openKantor("contoh");
    const { ask } = kantor;
    const { kunci } = await duplikat(kantor);
    await ask("norma.justify", { temuan: [{ kunci, revision: null }], catatan: "Arsip harian dan mingguan memang terpisah" });
    expect((await ask("history.list", { jumlah: 1 })).langkah[0]?.kalimat).toBe("Benarkan temuan: Duplikat");
    const pertama = (await duplikat(kantor)).pembenaran;
    expect(pertama).toMatchObject({ catatan: "Arsip harian dan mingguan memang terpisah", berlaku: true });
    await ask("norma.justify", { temuan: [{ kunci, revision: pertama?.revision ?? null }], catatan: "Arsip mingguan adalah arsip rapat" });
    await kantor.restart();
    const kedua = (await duplikat(kantor)).pembenaran;
    expect(kedua).toMatchObject({ catatan: "Arsip mingguan adalah arsip rapat" });
    await ask("norma.unjustify", { kunci, revision: kedua?.revision ?? 0 });
    expect((await duplikat(kantor)).pembenaran).toBeNull();
    const urung = await ask("history.undo", {});
    expect(urung.langkah.kalimat).toBe("Buka lagi temuan: Duplikat");
    expect((await duplikat(kantor)).pembenaran).toMatchObject({ catatan: "Arsip mingguan adalah arsip rapat", berlaku: true });
  });

  it("opens a justified finding again when the measures of its tasks changed since, and keeps the note in sight", async () => {
    const kantor = openKantor("contoh");
    const { ask } = kantor;
    const { kunci, tugasId, jabatanId } = await duplikat(kantor);
    await ask("norma.justify", { temuan: [{ kunci, revision: null }], catatan: "Terpisah" });
    const abk = await ask("abk.get", { jabatanId: jabatanId[0] ?? "" });
    const tugas = abk.tugas.find((satu) => satu.id === tugasId[1]);
    if (!tugas) throw new Error("tanpa tugas");
    await ask("tugas.save", { jabatanId: tugas.jabatanId, ubah: [{ id: tugas.id, revision: tugas.revision, volume: 2 }] });
    expect((await duplikat(kantor)).pembenaran).toMatchObject({ catatan: "Terpisah", berlaku: false });
  });

  it("justifies findings alike with one note as one step, undone together or opened again one by one", async () => {
    const { ask } = openKantor("contoh");
    const terlalu = async () => (await ask("norma.findings", {})).temuan.filter(({ jenis }) => jenis === "bebanMelebihiOrang");
    const [pertama, kedua] = await terlalu();
    if (!pertama || !kedua) throw new Error("kurang dari dua temuan");
    const keduanya = [pertama, kedua].map(({ kunci }) => ({ kunci, revision: null }));
    await ask("norma.justify", { temuan: keduanya, catatan: "Dibantu tenaga pendukung pada tahapan. Berakhir Desember 2026." });
    expect((await ask("history.list", { jumlah: 1 })).langkah[0]?.kalimat).toBe("Benarkan 2 temuan: Beban melebihi orang");
    expect((await terlalu()).map(({ pembenaran }) => pembenaran?.berlaku)).toEqual([true, true]);
    await ask("norma.unjustify", { kunci: kedua.kunci, revision: (await terlalu())[1]?.pembenaran?.revision ?? 0 });
    expect((await terlalu()).map(({ pembenaran }) => pembenaran?.berlaku)).toEqual([true, undefined]);
    await ask("history.undo", {});
    await ask("history.undo", {});
    expect((await terlalu()).map(({ pembenaran }) => pembenaran)).toEqual([null, null]);
  });

  it("justifies none of several findings when one of them is not there or was justified meanwhile", async () => {
    const { ask } = openKantor("contoh");
    const terlalu = async () => (await ask("norma.findings", {})).temuan.filter(({ jenis }) => jenis === "bebanMelebihiOrang");
    const [pertama, kedua] = (await terlalu()).map(({ kunci }) => ({ kunci, revision: null }));
    if (!pertama || !kedua) throw new Error("kurang dari dua temuan");
    const tidakAda = { kunci: "duplikat:tidak-ada", revision: null };
    await expect(ask("norma.justify", { temuan: [pertama, tidakAda], catatan: "x" })).rejects.toSatisfy((e) => codeOf(e) === "notFound");
    await ask("norma.justify", { temuan: [kedua], catatan: "lebih dahulu" });
    await expect(ask("norma.justify", { temuan: [pertama, kedua], catatan: "x" })).rejects.toSatisfy((e) => codeOf(e) === "staleRevision");
    expect((await terlalu()).map(({ pembenaran }) => pembenaran?.catatan)).toEqual([undefined, "lebih dahulu"]);
  });

  it("refuses to justify what is no finding, with no note, or over somebody else's newer note", async () => {
    const kantor = openKantor("contoh");
    const { ask } = kantor;
    const { kunci } = await duplikat(kantor);
    await expect(ask("norma.justify", { temuan: [{ kunci: "duplikat:tidak-ada", revision: null }], catatan: "x" })).rejects.toSatisfy(
      (e) => codeOf(e) === "notFound",
    );
    await expect(ask("norma.justify", { temuan: [{ kunci, revision: null }], catatan: "  " })).rejects.toSatisfy(
      (e) => codeOf(e) === "invalidInput",
    );
    await ask("norma.justify", { temuan: [{ kunci, revision: null }], catatan: "satu" });
    const revision = (await duplikat(kantor)).pembenaran?.revision ?? 0;
    await ask("norma.justify", { temuan: [{ kunci, revision }], catatan: "dua" });
    for (const dilihat of [revision, null]) {
      const terlambat = ask("norma.justify", { temuan: [{ kunci, revision: dilihat }], catatan: "tiga" });
      await expect(terlambat).rejects.toSatisfy((e) => codeOf(e) === "staleRevision");
    }
    await expect(ask("norma.unjustify", { kunci, revision })).rejects.toSatisfy((e) => codeOf(e) === "staleRevision");
    expect((await duplikat(kantor)).pembenaran?.catatan).toBe("dua");
  });

  it("answers an empty office with no finding", async () => {
    const { ask } = openKantor();
    expect(await ask("norma.findings", {})).toMatchObject({ temuan: [], kelompok: [], tugas: [], jabatan: [], jumlahTugas: 0 });
  });
});
