import { describe, expect, it } from "vitest";
import { kantorContoh } from "../../../core/contoh/kantor-contoh";
import { ATURAN_KEDUDUKAN_BAWAAN } from "../../../core/pegawai/kedudukan-hukum";
import { KEKURANGAN_PEGAWAI, kekuranganPegawai } from "../../../core/pegawai/kekurangan";
import type { Pegawai } from "../../../core/pegawai/pegawai";
import { kalimatKekurangan } from "../../../core/text/pegawai";

function lengkap(): Pegawai {
  const [orang] = kantorContoh().pegawai;
  if (!orang) throw new Error("nobody in the sample");
  return orang;
}

const kurang = (ubah: Partial<Pegawai>) => kekuranganPegawai({ ...lengkap(), ...ubah }, ATURAN_KEDUDUKAN_BAWAAN);

describe("what a person's record lacks", () => {
  it("is nothing for a whole record, and for one without kedudukan hukum", () => {
    expect(kurang({})).toEqual([]);
    expect(kurang({ kedudukanHukum: "" })).toEqual([]);
    expect(kalimatKekurangan([])).toBe("");
  });

  it("names every field that is still to be entered", () => {
    const tanpa = { nip: null, tanggalLahir: null, jenisKelamin: null, golongan: null, tmtGolongan: null, jabatanId: null };
    expect(kurang({ ...tanpa, tingkatPendidikan: "", pendidikan: "", kedudukanHukum: "Cuti besar" })).toEqual(
      KEKURANGAN_PEGAWAI.filter((satu) => satu !== "tmtJabatan"),
    );
    expect(kurang({ tmtJabatan: null })).toEqual(["tmtJabatan"]);
    expect(kalimatKekurangan(kurang({ nip: null, golongan: null }))).toBe("Belum lengkap: NIP, golongan");
  });

  it("misses TMT jabatan beside a jabatan only, and education when neither its level nor its name is there", () => {
    expect(kurang({ jabatanId: null, tmtJabatan: null })).toEqual(["jabatan"]);
    expect(kurang({ tingkatPendidikan: "", pendidikan: "S-1 Hukum" })).toEqual([]);
    expect(kurang({ tingkatPendidikan: "S-1", pendidikan: "" })).toEqual([]);
    expect(kurang({ tingkatPendidikan: "", pendidikan: "" })).toEqual(["pendidikan"]);
  });

  it("asks no golongan of a PPPK paruh waktu", () => {
    expect(kurang({ status: "PPPK paruh waktu", golongan: null, tmtGolongan: null })).toEqual([]);
    expect(kurang({ status: "PPPK", golongan: null })).toEqual(["golongan"]);
  });
});
