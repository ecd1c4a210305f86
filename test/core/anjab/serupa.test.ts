import { describe, expect, it } from "vitest";
import { bandingBaris, jabatanSerupa, type JabatanSerupa } from "../../../core/anjab/serupa";

const jabatan = (jabatanId: string, nama: string, lain: Partial<JabatanSerupa> = {}): JabatanSerupa => ({
  jabatanId,
  nama,
  unit: "Subbagian Umum",
  jenis: "pelaksana",
  jenjang: null,
  tugas: [],
  ...lain,
});

describe("sister jabatan", () => {
  it("stand by name before tasks alike, and by both before either", () => {
    const tugas = ["Mencatat surat masuk", "Menata arsip dinamis"];
    const hasil = jabatanSerupa(jabatan("x", "Pengadministrasi Perkantoran", { tugas }), [
      jabatan("a", "Operator Layanan", { tugas: ["Mencatat surat masuk"] }),
      jabatan("b", "Pengadministrasi Perkantoran"),
      jabatan("c", "Pengadm. Perkantoran", { tugas }),
      jabatan("d", "Bendahara", { tugas: ["Membayar tagihan"] }),
    ]);
    // c: 0.6 + 0.4 x 2/2; b: 0.6 by name alone; a: 0.4 x 1/2.
    expect(hasil).toEqual([
      { jabatanId: "c", sebab: "namaSama", nilai: 1, tugasBersama: 2 },
      { jabatanId: "b", sebab: "namaSama", nilai: 0.6, tugasBersama: 0 },
      { jabatanId: "a", sebab: "tugasMirip", nilai: 0.2, tugasBersama: 1 },
    ]);
  });

  it("are those of another level of one jabatan fungsional too, and not another jabatan whose name looks alike", () => {
    const hasil = jabatanSerupa(jabatan("x", "Arsiparis Ahli Muda", { jenis: "fungsional", jenjang: "ahliMuda" }), [
      jabatan("a", "Arsiparis Ahli Pertama", { jenis: "fungsional", jenjang: "ahliPertama" }),
      jabatan("b", "Perencana Ahli Muda", { jenis: "fungsional", jenjang: "ahliMuda" }),
    ]);
    expect(hasil.map(({ jabatanId, sebab }) => [jabatanId, sebab])).toEqual([["a", "jenjangLain"]]);
    expect(jabatanSerupa(jabatan("x", "Analis Hukum"), [jabatan("a", "Analis Humas")])).toEqual([]);
  });
});

describe("rows of a sister beside the own ones", () => {
  it("are the same, nearly the same, or missing here; and the own ones that she has not are named", () => {
    expect(bandingBaris(["Data pemilih", "Kartu kendali", "Berkas lamaran"], ["data pemilih.", "Kartu kendalli", "Surat masuk"])).toEqual({
      beda: ["sama", "mirip", "baru"],
      hanyaDiSini: [2],
    });
  });
});
