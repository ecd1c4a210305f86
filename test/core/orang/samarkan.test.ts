import { describe, expect, it } from "vitest";
import { penyamar } from "../../../core/orang/samarkan";

const SIAPA = { nama: "Siti Aminah", nip: "198001012005011001" };
const LAIN = [
  { nama: "Siti Aminah Putri", nip: "199001012015012001" },
  { nama: "Siti", nip: null },
  { nama: "Budi (Hartono)", nip: "197001011995031001" },
  { nama: "Edi", nip: "" },
  { nama: "", nip: "196501011990031001" },
];
const samar = penyamar(SIAPA, LAIN, { nama: "[lain]", nip: "[nip]" });

describe("a text for one person", () => {
  it("names her, and nobody else whatever the capitals", () => {
    expect(samar("SITI AMINAH menggantikan budi (hartono).")).toBe("SITI AMINAH menggantikan [lain].");
    expect(samar("Siti Aminah Putri, Siti Aminah")).toBe("[lain], Siti Aminah");
  });

  it("holds no other NIP, also of somebody whose name may stand", () => {
    expect(samar("198001012005011001 199001012015012001 196501011990031001")).toBe("198001012005011001 [nip] [nip]");
  });

  it("leaves words alone that only begin like a name, and names too short to be told from words", () => {
    expect(samar("Budiman edit Edi")).toBe("Budiman edit Edi");
  });

  it("stays as it is where there is nobody else", () => {
    expect(penyamar(SIAPA, [], { nama: "x", nip: "y" })("Budi 197001011995031001")).toBe("Budi 197001011995031001");
  });
});
