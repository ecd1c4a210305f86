import { describe, expect, it } from "vitest";
import { barisJabatan, isianJabatan, isianPejabatKosong, pejabatKantor, type Pejabat } from "../../../core/surat/pejabat";
import { blokTandaTangan } from "../../../core/text/formasi-berkas";
import { parsePlainDate } from "../../../core/date";

const SEKRETARIS: Pejabat = {
  cara: "langsung",
  atasNama: "",
  perantara: "",
  jabatan: "Sekretaris",
  nama: "Ratna Puspita, S.E.",
  pangkat: "Pembina (IV/a)",
  nip: "198003122005012003",
};
const ketua = { atasNama: "Ketua KPU Kabupaten Sagara" } as const;

describe("the lines of the post above a signature", () => {
  it("are the own post, with a comma", () => {
    expect(barisJabatan(SEKRETARIS)).toEqual(["Sekretaris,"]);
  });

  it("name first the post on whose behalf is signed", () => {
    expect(barisJabatan({ ...SEKRETARIS, ...ketua, cara: "an" })).toEqual(["a.n. Ketua KPU Kabupaten Sagara", "Sekretaris,"]);
  });

  it("have u.b. on a line of its own between the post in between and the own one", () => {
    const ub: Pejabat = { ...SEKRETARIS, ...ketua, cara: "ub", perantara: "Sekretaris", jabatan: "Kepala Subbagian SDM" };
    expect(barisJabatan(ub)).toEqual(["a.n. Ketua KPU Kabupaten Sagara", "Sekretaris", "u.b.", "Kepala Subbagian SDM,"]);
  });

  it("name the post that is held for the time being, and the own one below it where there is one", () => {
    const plt: Pejabat = { ...SEKRETARIS, cara: "plt", atasNama: "Sekretaris", jabatan: "" };
    expect(barisJabatan(plt)).toEqual(["Plt. Sekretaris,"]);
    expect(barisJabatan({ ...plt, cara: "plh" })).toEqual(["Plh. Sekretaris,"]);
    expect(barisJabatan({ ...plt, jabatan: "Kepala Subbagian SDM" })).toEqual(["Plt. Sekretaris", "Kepala Subbagian SDM,"]);
  });
});

describe("the fields of a signer", () => {
  it("that the way of signing prints must be filled in, and the name", () => {
    const kosong: Pejabat = { ...SEKRETARIS, jabatan: "", nama: "" };
    expect(isianPejabatKosong(kosong)).toEqual(["jabatan", "nama"]);
    expect(isianPejabatKosong({ ...kosong, cara: "an" })).toEqual(["atasNama", "jabatan", "nama"]);
    expect(isianPejabatKosong({ ...kosong, cara: "ub" })).toEqual(["atasNama", "perantara", "jabatan", "nama"]);
    expect(isianPejabatKosong({ ...kosong, cara: "plh" })).toEqual(["atasNama", "nama"]);
    expect(isianPejabatKosong(SEKRETARIS)).toEqual([]);
  });

  it("are those that the way of signing prints", () => {
    expect(isianJabatan("langsung")).toEqual(["jabatan"]);
    expect(isianJabatan("ub")).toEqual(["atasNama", "perantara", "jabatan"]);
    expect(isianJabatan("plt")).toEqual(["atasNama", "jabatan"]);
  });
});

describe("the signature block", () => {
  it("leaves dots for what the office has not filled in, and for the day", () => {
    const { pembuka, nama, penutup } = blokTandaTangan("", { ...SEKRETARIS, jabatan: "", nama: "", pangkat: "", nip: "" }, null);
    const titik = "…".repeat(8);
    expect(pembuka).toBe(`${titik}, ${titik}\n${titik},\n\n\n\n\n`);
    expect(nama).toBe(`(${titik}${titik})`);
    expect(penutup).toBe(`\nNIP ${titik}`);
  });

  it("writes place and day, the post, the name and the parts of the NIP", () => {
    expect(blokTandaTangan("Sagara", { ...SEKRETARIS, ...ketua, cara: "an" }, parsePlainDate("2026-11-26"))).toEqual({
      pembuka: "Sagara, 26 November 2026\na.n. Ketua KPU Kabupaten Sagara\nSekretaris,\n\n\n\n\n",
      nama: "Ratna Puspita, S.E.",
      penutup: "\nPembina (IV/a)\nNIP 19800312 200501 2 003",
    });
  });

  it("is that of the office's own signer unless another is chosen", () => {
    const kantor = {
      namaInstansi: "",
      namaKantor: "",
      alamat: "",
      kota: "Sagara",
      penandatanganJabatan: "Sekretaris",
      penandatanganNama: "Ratna Puspita, S.E.",
      penandatanganNip: "198003122005012003",
      penandatanganPangkat: "Pembina (IV/a)",
    };
    expect(pejabatKantor(kantor)).toEqual(SEKRETARIS);
  });
});
