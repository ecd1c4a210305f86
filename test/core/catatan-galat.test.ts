import { describe, expect, it } from "vitest";
import { entriGalat, entriTerbaru, sebutanGalat, tempatGalat } from "../../core/catatan-galat";

const BINGKAI = [
  "    at async Proxy.simpan (/home/siti/Tepat/dist/host-1a2B.cjs:12:7)",
  "    at C:\\Users\\SITI AMINAH\\Tepat\\resources\\app.asar\\dist\\main.cjs:30:11",
  "    at tepat://app/assets/index-9f.js:1:2345",
  "    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)",
];

describe("the notes of an error", () => {
  it("keep the places in the program, with no more of a path than the file", () => {
    expect(tempatGalat({ pesan: "rusak", jejak: ["Error: rusak", ...BINGKAI].join("\n") })).toEqual([
      "Proxy.simpan (host-1a2B.cjs:12:7)",
      "(main.cjs:30:11)",
      "(index-9f.js:1:2345)",
      "process.processTicksAndRejections (node:internal/process/task_queues:95:5)",
    ]);
  });

  it.each([
    "SITI AMINAH, NIP 198501012010012001",
    "SITI AMINAH\n    at SITI (198501012010012001.js:1:1)",
    "kolom nama\nSITI AMINAH\n    at AMINAH (/data/siti.ts:3:4)\nNIP 198501012010012001",
    "x\n    at SITI AMINAH (198501012010012001.js:1:1)\n",
    "",
  ])("keep nothing of what the message says, whatever it looks like (%j)", (pesan) => {
    for (const diketahui of [pesan, ""]) {
      const jejak = `TypeError: ${pesan}\n${BINGKAI[0] ?? ""}`;
      const teks = entriGalat({
        waktu: new Date(0),
        versi: "0.1.0",
        di: "pegawai.save",
        galat: {
          nama: "SITI AMINAH",
          kode: "AMINAH",
          pesan: diketahui === "" ? "x" : diketahui,
          jejak: diketahui === "" ? jejak.replace(pesan, "x") : jejak,
        },
      });
      expect(teks).toBe("1970-01-01T00:00:00.000Z · Tepat 0.1.0 · pegawai.save · Error\n    Proxy.simpan (host-1a2B.cjs:12:7)\n\n");
    }
  });

  it("name a class and a code only where they are names of the engine or the system", () => {
    expect(sebutanGalat({ nama: "TypeError", kode: "ENOSPC" })).toBe("TypeError ENOSPC");
    expect(sebutanGalat({ nama: "SqliteError", kode: "SQLITE_IOERR_FSYNC" })).toBe("SqliteError SQLITE_IOERR_FSYNC");
    expect(sebutanGalat({ nama: "Siti Aminah", kode: "198501012010012001" })).toBe("Error");
  });

  it("name no place that is not one of the program, and no function that is called by a number of a person", () => {
    const galat = { nama: "Error", kode: "", pesan: "x", jejak: "Error: x\n    at Object.198501012010012001 (main.cjs:1:2)" };
    expect(entriGalat({ waktu: new Date(0), versi: "1", di: "NIP 198501012010012001", galat })).toBe(
      "1970-01-01T00:00:00.000Z · Tepat 1 · ? · Error\n    (main.cjs:1:2)\n\n",
    );
  });

  it("grow no further than half of what may be kept once they have grown too long, in whole entries", () => {
    const entri = (nomor: number) => `kepala ${nomor}\n    (main.cjs:1:${nomor})\n\n`;
    const teks = Array.from({ length: 100 }, (_, nomor) => entri(nomor)).join("");
    const sisa = entriTerbaru(teks, 400);
    expect(sisa.length).toBeLessThanOrEqual(200);
    expect(sisa.startsWith("kepala ")).toBe(true);
    expect(sisa.endsWith(entri(99))).toBe(true);
  });
});
