import { describe, expect, it } from "vitest";
import { periksaKelas } from "../../../core/anjab/kelas-periksa";
import { temuanKelasPerJabatan, type JabatanBerkelas } from "../../../core/anjab/kelas-temuan";
import { kalimatOrganisasi } from "../../../core/text/organisasi";

const unit = [
  { id: "sek", nama: "Sekretariat", indukId: null },
  { id: "huk", nama: "Subbagian Hukum", indukId: "sek" },
  { id: "kul", nama: "Subbagian Keuangan", indukId: "sek" },
];

type Ringkas = Partial<JabatanBerkelas> & Pick<JabatanBerkelas, "id" | "nama">;
const satu = (isi: Ringkas): JabatanBerkelas => ({
  unitId: "huk",
  jenis: "pelaksana",
  jenjang: null,
  kelas: 7,
  indukId: null,
  sumberKelas: "Keputusan kelas jabatan",
  ...isi,
});
const kasub = satu({ id: "k", nama: "Kepala Subbagian Hukum", jenis: "pengawas", kelas: 9 });
const periksa = (...jabatan: readonly JabatanBerkelas[]) => periksaKelas({ jabatan, unit });

describe("the classes of an office", () => {
  it("that rise with rank and jenjang and name their source give no finding", () => {
    const pertama = satu({ id: "a", nama: "Arsiparis Ahli Pertama", jenis: "fungsional", jenjang: "ahliPertama", kelas: 8 });
    const terampil = satu({ id: "b", nama: "Arsiparis Terampil", jenis: "fungsional", jenjang: "terampil", kelas: 6 });
    expect(periksa(kasub, pertama, terampil, satu({ id: "p", nama: "Dokumentalis Hukum" }))).toEqual([]);
  });

  it("points at a subordinate of the same class as the superior or above it, and not at one below", () => {
    const temuan = periksa(kasub, satu({ id: "p", nama: "Penelaah", kelas: 10 }), satu({ id: "q", nama: "Penata", kelas: 9 }));
    expect(temuan.map(({ jabatanId }) => jabatanId)).toEqual([
      ["p", "k"],
      ["q", "k"],
    ]);
    expect(temuan.map(kalimatOrganisasi)).toEqual([
      "Kelas 10, di atas atasannya, Kepala Subbagian Hukum, kelas 9.",
      "Kelas 9, sama dengan kelas atasannya, Kepala Subbagian Hukum.",
    ]);
  });

  it("says of a jabatan fungsional that the same class may be right", () => {
    const [temuan] = periksa(kasub, satu({ id: "m", nama: "Analis Ahli Muda", jenis: "fungsional", jenjang: "ahliMuda", kelas: 9 }));
    expect(temuan && kalimatOrganisasi(temuan)).toContain("Pada jabatan fungsional hal ini dapat benar");
  });

  it("points at Ahli Muda below Ahli Pertama of the same jabatan, wherever they stand, and not across keterampilan and keahlian", () => {
    const pertama = satu({ id: "a", nama: "Perencana Ahli Pertama", jenis: "fungsional", jenjang: "ahliPertama", kelas: 8 });
    const muda = satu({ id: "b", nama: "Perencana Ahli Muda", jenis: "fungsional", jenjang: "ahliMuda", kelas: 7, unitId: "kul" });
    const penyelia = satu({ id: "c", nama: "Perencana Penyelia", jenis: "fungsional", jenjang: "penyelia", kelas: 8 });
    const temuan = periksa(pertama, muda, penyelia);
    expect(temuan.map((isi) => [isi.kunci, kalimatOrganisasi(isi)])).toEqual([
      ["kelasJenjang:a+b", "Ahli Muda kelas 7, di bawah Ahli Pertama kelas 8."],
    ]);
  });

  it("takes the jenjang from the title where the row names none", () => {
    const temuan = periksa(
      satu({ id: "a", nama: "Perencana Ahli Pertama", jenis: "fungsional", kelas: 8 }),
      satu({ id: "b", nama: "Perencana Ahli Muda", jenis: "fungsional", kelas: 8 }),
    );
    expect(temuan.map(kalimatOrganisasi)).toEqual(["Ahli Muda kelas 8, sama dengan Ahli Pertama kelas 8."]);
  });

  it("points at one name with two classes, once, with how many have which", () => {
    const temuan = periksa(
      satu({ id: "a", nama: "Pengadministrasi Perkantoran", kelas: 5 }),
      satu({ id: "b", nama: "Pengadministrasi  perkantoran", kelas: 6, unitId: "kul" }),
      satu({ id: "c", nama: "Pengadministrasi Perkantoran", kelas: 5, unitId: "sek" }),
    );
    expect(temuan.map((isi) => [isi.jabatanId.length, kalimatOrganisasi(isi)])).toEqual([
      [3, "Kelasnya berbeda: kelas 5 pada 2 jabatan, kelas 6 pada 1 jabatan."],
    ]);
  });

  it("points at class 18, which SIASN takes and no evaluation gives", () => {
    expect(
      periksa(satu({ id: "a", nama: "Staf", kelas: 17 }), satu({ id: "b", nama: "Juru", kelas: 18 })).map(({ kunci }) => kunci),
    ).toEqual(["kelasDiLuar:b"]);
  });

  it("tells what is missing unit by unit, and once for the office while nobody has it", () => {
    const tanpa = (id: string, unitId: string) => satu({ id, nama: id, unitId, sumberKelas: "" });
    const semua = periksa(tanpa("a", "huk"), tanpa("b", "kul"), tanpa("c", "kul"));
    expect(semua.map((isi) => [isi.kunci, kalimatOrganisasi(isi)])).toEqual([
      ["kelasTanpaSumber:kantor", "3 dari 3 kelas jabatan belum menyebut sumbernya."],
    ]);
    const sebagian = periksa(satu({ id: "a", nama: "a" }), tanpa("b", "kul"), tanpa("c", "kul"), satu({ id: "d", nama: "d", kelas: null }));
    expect(sebagian.map((isi) => [isi.kunci, kalimatOrganisasi(isi)])).toEqual([
      ["tanpaKelas:huk", "1 dari 2 jabatan belum berkelas."],
      ["kelasTanpaSumber:kul", "2 dari 2 kelas jabatan belum menyebut sumbernya."],
    ]);
  });

  it("keeps the key of a finding and changes its measures when a class changes", () => {
    const dulu = periksa(kasub, satu({ id: "p", nama: "Penelaah", kelas: 9 }))[0];
    const kini = periksa(kasub, satu({ id: "p", nama: "Penelaah", kelas: 10 }))[0];
    expect(kini?.kunci).toBe(dulu?.kunci);
    expect([dulu?.ukuran, kini?.ukuran]).toEqual(["k 9; p 9", "k 9; p 10"]);
  });

  it("marks both jabatan of a pair, and none for what is only missing", () => {
    const temuan = periksa(kasub, satu({ id: "p", nama: "Penelaah", kelas: 9 }), satu({ id: "q", nama: "q", kelas: null }));
    const perJabatan = temuanKelasPerJabatan(temuan);
    expect([...perJabatan].map(([id, milik]) => [id, milik.map(({ jenis }) => jenis)])).toEqual([
      ["p", ["kelasAtasan"]],
      ["k", ["kelasAtasan"]],
    ]);
  });
});
