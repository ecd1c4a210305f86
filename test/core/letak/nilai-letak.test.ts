import { describe, expect, it } from "vitest";
import { nilaiLetak, type FaktaLetak } from "../../../core/letak/nilai-letak";
import { awanMenurutNama } from "../../../core/letak/tempat-berbahaya";
import { kalimatLetak, kalimatTolakLetak } from "../../../core/text/letak";

const MB = 1024 * 1024;
const AMAN: FaktaLetak = {
  jalurJaringan: false,
  sistem: "ext4",
  lepasan: false,
  awan: null,
  bolehDitulis: true,
  ruang: 5_000 * MB,
  ukuran: 20 * MB,
};

describe("a place for a data file", () => {
  it("on a disk of this computer is used without a word", () => {
    expect(nilaiLetak(AMAN)).toEqual({ tolak: null, peringatan: [] });
    expect(nilaiLetak({ ...AMAN, sistem: null, ruang: null, ukuran: null })).toEqual({ tolak: null, peringatan: [] });
  });

  it("on another computer is refused, by its path or by its file system", () => {
    expect(nilaiLetak({ ...AMAN, jalurJaringan: true }).tolak).toEqual({ jenis: "jaringan" });
    expect(["cifs", "nfs4", "fuse.sshfs", "CIFS"].map((sistem) => nilaiLetak({ ...AMAN, sistem }).tolak?.jenis)).toEqual(
      Array.from({ length: 4 }, () => "jaringan"),
    );
    expect(kalimatTolakLetak("/mnt/kantor", { jenis: "jaringan" })).toContain("tempat kedua cadangan");
  });

  it("that a program copies to a server takes no new office, and is borne with a sentence by one that lies there", () => {
    const awan = { ...AMAN, awan: "OneDrive" };
    const sebab = { jenis: "awan", nama: "OneDrive" } as const;
    expect(nilaiLetak({ ...awan, ukuran: null }).tolak).toEqual(sebab);
    expect(nilaiLetak(awan)).toEqual({ tolak: null, peringatan: [sebab] });
    expect(kalimatLetak(sebab)).toContain("ke luar OneDrive");
  });

  it("that may be pulled out is borne; one that takes no file is refused", () => {
    expect(nilaiLetak({ ...AMAN, lepasan: true })).toEqual({ tolak: null, peringatan: [{ jenis: "lepasan" }] });
    expect(nilaiLetak({ ...AMAN, bolehDitulis: false }).tolak).toEqual({ jenis: "hanyaBaca" });
  });

  it("needs room for the file twice, and never less than 100 MB", () => {
    const jenis = (ruang: number, ukuran: number | null) => nilaiLetak({ ...AMAN, ruang, ukuran }).peringatan.map((satu) => satu.jenis);
    expect(jenis(100 * MB, 20 * MB)).toEqual([]);
    expect(jenis(100 * MB - 1, 20 * MB)).toEqual(["ruang"]);
    expect(jenis(120 * MB - 1, 60 * MB)).toEqual(["ruang"]);
    expect(kalimatLetak({ jenis: "ruang", bita: 42_900_000 })).toContain("tinggal 42 MB");
  });
});

describe("a folder of a program that copies it to a server", () => {
  it.each([
    ["C:\\Users\\sri\\OneDrive - KPU Provinsi\\Tepat", "OneDrive"],
    ["/home/sri/Dropbox/kantor", "Dropbox"],
    ["/home/sri/Dropbox (Kantor)/x", "Dropbox"],
    ["G:\\My Drive\\Tepat", "Google Drive"],
    ["/Users/sri/Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"],
    ["/home/sri/Nextcloud/Tepat", "Nextcloud"],
    ["/home/sri/dropboxes/Tepat", null],
    ["/home/sri/Dokumen/Tepat", null],
  ])("is known by its names: %s", (path, nama) => {
    expect(awanMenurutNama(path.split(/[\\/]/u))).toBe(nama);
  });
});
