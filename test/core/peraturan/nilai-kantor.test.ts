import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { bacaNilaiKantor, nilaiKantor, NILAI_TANPA_KANTOR } from "../../../core/peraturan/nilai-kantor";
import { ID_KETENTUAN_KANTOR, ketentuan, menurut } from "../../../core/peraturan/register";
import { bacaBagian, bagianNilai, tulisBagian } from "../../../core/peraturan/ubah-nilai";

const hari = (teks: string) => teks as PlainDate;
const baris = (id: string, nilai: unknown, sejak: PlainDate | null = null) => ({
  id,
  nilai: JSON.stringify(nilai),
  alasan: "Surat",
  sejak,
});
const ditolak = (...isi: Parameters<typeof bacaNilaiKantor>): string | null => {
  const hasil = bacaNilaiKantor(...isi);
  return "masalah" in hasil ? hasil.masalah : null;
};

describe("the value of a rule for an office", () => {
  it("is the register's where the office set none, and for a rule that this Tepat does not know", () => {
    expect(NILAI_TANPA_KANTOR.menurut("ip-asn-jp-teknis")).toBe(20);
    expect(nilaiKantor([baris("aturan-lama", 3)]).menurut("ip-asn-jp-teknis")).toBe(20);
  });

  it("is the office's own from the day on which it is in force, and the register's on the day before", () => {
    const kantor = nilaiKantor([baris("ip-asn-jp-teknis", 24, hari("2026-01-01"))]);
    expect([
      kantor.menurut("ip-asn-jp-teknis", hari("2025-12-31")),
      kantor.menurut("ip-asn-jp-teknis", hari("2026-01-01")),
      kantor.menurut("ip-asn-jp-teknis"),
    ]).toEqual([20, 24, 24]);
    expect(nilaiKantor([baris("ip-asn-jp-teknis", 24)]).menurut("ip-asn-jp-teknis", hari("1990-01-01"))).toBe(24);
  });

  it("stays the register's, and is named, where what is stored has another shape", () => {
    const kantor = nilaiKantor([baris("ip-asn-jp-teknis", "dua puluh"), baris("ip-asn-masa", { teknis: 1 })]);
    expect([kantor.menurut("ip-asn-jp-teknis"), kantor.tidakTerbaca]).toEqual([20, ["ip-asn-jp-teknis", "ip-asn-masa"]]);
  });

  it("of choices that the register has gained since keeps what the office chose of the others", () => {
    const { pembatasanData, ...lama } = menurut("penempatan-aturan");
    const kantor = nilaiKantor([baris("penempatan-aturan", { ...lama, golongan: "mati" })]);
    expect(kantor.tidakTerbaca).toEqual([]);
    expect(kantor.menurut("penempatan-aturan")).toEqual({ ...lama, golongan: "mati", pembatasanData });
    expect(ditolak("penempatan-aturan", JSON.stringify({ ...lama, asing: "keras" }))).not.toBeNull();
  });

  it("is not set for a rule that was verified or that no office may set", () => {
    expect(nilaiKantor([baris("nip-panjang", 9)]).tidakTerbaca).toEqual([]);
    const yakin = ID_KETENTUAN_KANTOR.filter((id) => ![`sekunder`, `belumTerverifikasi`].includes(String(ketentuan(id).keyakinan)));
    expect(yakin).toEqual([]);
    expect(ID_KETENTUAN_KANTOR.length).toBeGreaterThan(5);
  });

  it("is refused with the part that does not fit", () => {
    expect(ditolak("ip-asn-jp-teknis", "24")).toBeNull();
    expect(ditolak("ip-asn-jp-teknis", "-1")).toBe("Nilainya harus berupa angka, paling kecil 0");
    expect(ditolak("ip-asn-jp-teknis", "{")).toBe("Nilainya tidak dapat dibaca");
    expect(ditolak("ip-asn-masa", "[1,2,5]")).toBe("Nilainya harus berisi bagian yang sama dengan nilai asal");
    expect(ditolak("ip-asn-masa", '{"teknis":1,"seminar":2,"disiplin":"lima"}')).toBe("“disiplin” harus berupa angka, paling kecil 0");
    expect(ditolak("ip-asn-masa", '{"teknis":1,"seminar":2}')).toBe("“disiplin” belum diisi");
    expect(ditolak("ip-asn-masa", '{"teknis":1,"seminar":2,"disiplin":5,"lain":1}')).toBe("“lain” tidak ada di nilai asal");
  });
});

describe("the form of an office's value", () => {
  const asal = ketentuan("ip-asn-kompetensi-pelaksana").nilai;

  it("has a field for each part, with a decimal comma, and reads back what it wrote", () => {
    expect(bagianNilai(asal)).toEqual([
      { label: "teknis", jenis: "angka" },
      { label: "seminar", jenis: "angka" },
    ]);
    expect(tulisBagian(asal)).toEqual(["22,5", "17,5"]);
    for (const id of ID_KETENTUAN_KANTOR) {
      const { nilai } = ketentuan(id);
      expect(bacaBagian(nilai, tulisBagian(nilai)), id).toEqual({ nilai });
    }
  });

  it("refuses a point in a figure, and tells which field", () => {
    expect(bacaBagian(asal, ["22,5", "17.5"])).toEqual({ ke: 1, masalah: "Tulis angka tanpa titik; desimal memakai koma" });
    expect(bacaBagian(["a", "b"], [" \n "])).toEqual({ ke: 0, masalah: "Isi bagian ini" });
  });

  it("keeps a list of texts a line each, ranges and yes or no", () => {
    expect(bacaBagian(["a", "b"], ["x\n\n y "])).toEqual({ nilai: ["x", "y"] });
    expect(bacaBagian({ batas: [1, 2], nama: "n" }, ["3", "4,25", " m "])).toEqual({ nilai: { batas: [3, 4.25], nama: "m" } });
    expect([bagianNilai(true), tulisBagian(true), bacaBagian(true, ["0"])]).toEqual([
      [{ label: "", jenis: "yaTidak" }],
      ["1"],
      { nilai: false },
    ]);
  });
});

describe("a value whose words are of a list", () => {
  const aturan = (isi: Readonly<Record<string, string>>) =>
    bacaNilaiKantor("penempatan-aturan", JSON.stringify({ ...menurut("penempatan-aturan"), ...isi }));

  it("takes a word of the list and refuses any other, with the words", () => {
    expect(aturan({ kelas: "lunak" })).toMatchObject({ nilai: { kelas: "lunak", jenjang: "keras" } });
    expect(aturan({ kelas: "sedang" })).toEqual({ masalah: "“kelas” harus salah satu dari keras, lunak, anjuran, mati" });
    expect(bacaNilaiKantor("penempatan-tanpa-bukti", '"nol"')).toEqual({ masalah: "Nilainya harus salah satu dari netral, keluarkan" });
    expect(bacaNilaiKantor("penempatan-tanpa-bukti", '"keluarkan"')).toEqual({ nilai: "keluarkan" });
  });
});

describe("a value whose figures lie between two", () => {
  const cakrawala = (json: string) => bacaNilaiKantor("penempatan-cakrawala", json);

  it("takes the ends, and refuses what lies beyond them or is not whole", () => {
    expect([cakrawala("0"), cakrawala("60")]).toEqual([{ nilai: 0 }, { nilai: 60 }]);
    expect(cakrawala("61")).toEqual({ masalah: "Nilainya harus bilangan bulat dari 0 sampai 60" });
    expect(cakrawala("12.5")).toEqual({ masalah: "Nilainya harus bilangan bulat dari 0 sampai 60" });
    const rotasi = JSON.stringify({ ...menurut("penempatan-rotasi"), lama: 1000 });
    expect(bacaNilaiKantor("penempatan-rotasi", rotasi)).toEqual({ masalah: "“lama” harus dari 0 sampai 100" });
  });
});
