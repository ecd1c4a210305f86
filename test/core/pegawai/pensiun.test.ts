import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { batasUsiaPensiun, mulaiPensiun } from "../../../core/pegawai/pensiun";
import { ATURAN_KEDUDUKAN_BAWAAN } from "../../../core/pegawai/kedudukan-hukum";
import { menurut } from "../../../core/peraturan/register";
import { pensiunDi, pensiunSampai } from "../../../core/peta/pensiun-peta";
import { pohonPeta, type KotakPeta } from "../../../core/peta/pohon";
import { barisRekap, unitUji } from "../peta/kantor-besar";

const hari = (teks: string): PlainDate => teks as PlainDate;
const pelaksana = { jenis: "pelaksana", jenjang: null } as const;

describe("retirement", () => {
  it("follows the jabatan: the jenjang of a fungsional, the kind of any other, and is not guessed without jenjang", () => {
    expect(batasUsiaPensiun(pelaksana)).toBe(menurut("bup-jabatan").Pelaksana);
    expect(batasUsiaPensiun({ jenis: "jpt", jenjang: null })).toBe(menurut("bup-jabatan")["Pimpinan Tinggi"]);
    expect(batasUsiaPensiun({ jenis: "fungsional", jenjang: "ahliMadya" })).toBe(menurut("bup-fungsional")["Ahli Madya"]);
    expect(batasUsiaPensiun({ jenis: "fungsional", jenjang: "terampil" })).toBe(menurut("bup-fungsional").Keterampilan);
    expect(batasUsiaPensiun({ jenis: "fungsional", jenjang: null })).toBeNull();
  });

  it("begins on the first of the month after the birthday, also over the turn of a year", () => {
    expect(mulaiPensiun(hari("1970-03-01"), 58)).toBe("2028-04-01");
    expect(mulaiPensiun(hari("1970-03-31"), 58)).toBe("2028-04-01");
    expect(mulaiPensiun(hari("1970-12-15"), 58)).toBe("2029-01-01");
  });

  const orang = (id: string, tanggalLahir: string | null, lain: Partial<{ jabatanId: string | null; kedudukanHukum: string }> = {}) => ({
    id,
    nama: id,
    jabatanId: "j",
    tanggalLahir: tanggalLahir === null ? null : hari(tanggalLahir),
    kedudukanHukum: "Aktif",
    tmtJabatan: null,
    ...lain,
  });
  const sampai = (per: string) =>
    pensiunSampai({
      pegawai: [
        orang("sari", "1970-03-31"),
        orang("budi", "1969-01-10"),
        orang("lama", "1960-01-01"),
        orang("muda", "1999-01-01"),
        orang("tanpa lahir", null),
        orang("tanpa jabatan", "1970-03-31", { jabatanId: null }),
      ],
      jabatan: [{ id: "j", nama: "Pengolah Data", ...pelaksana }],
      aturan: ATURAN_KEDUDUKAN_BAWAAN,
      hariIni: hari("2026-11-26"),
      per: hari(per),
    });

  it("names who holds a jabatan today and is gone by a day, to the day", () => {
    expect(sampai("2028-03-31").pensiun.map(({ nama, mulai }) => [nama, mulai])).toEqual([["budi", "2027-02-01"]]);
    expect(sampai("2028-04-01").pensiun.map(({ nama }) => nama)).toEqual(["budi", "sari"]);
    expect(sampai("2028-04-01").tidakDiketahui).toBe(1);
  });

  it("is named at the box in which it happens, at one jabatan of it, and at no other", () => {
    const { pensiun } = sampai("2028-04-01");
    const baris = (id: string) => barisRekap({ id, unitId: "u", nama: id, jenis: "pelaksana" });
    const akar = pohonPeta({
      kantor: "",
      unit: [unitUji("u", null), unitUji("v", "u", 1)],
      jabatan: [],
      rekap: [baris("j"), baris("k")],
    });
    if (!akar?.anak[0]) throw new Error("kosong");
    const nama = (kotak: KotakPeta, jabatanId: string | null) => pensiunDi(pensiun, { kotak, jabatanId }).map((satu) => satu.nama);
    expect(nama(akar, null)).toEqual(["budi", "sari"]);
    expect(nama(akar, "j")).toEqual(["budi", "sari"]);
    expect(nama(akar, "k")).toEqual([]);
    expect(nama(akar.anak[0], null)).toEqual([]);
  });
});
