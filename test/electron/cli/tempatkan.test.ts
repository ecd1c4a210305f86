import { describe, expect, it } from "vitest";
import { parseCommandLine } from "../../../electron/cli/command-line";
import { runTempatkan } from "../../../electron/cli/tempatkan";
import { openKantor } from "../open-kantor";

/** What the command prints as JSON, as far as it is looked at. */
interface Tercetak {
  readonly keadaan: string;
  readonly pertentangan?: readonly string[];
  readonly usul: readonly {
    readonly pegawai: string;
    readonly dari: string | null;
    readonly ke: string;
    readonly skor: number;
    readonly bagian: readonly {
      readonly nama: string;
      readonly nilai: number | null;
      readonly sumbangan: number;
      readonly bukti: string;
    }[];
    readonly aturan: readonly { readonly nama: string; readonly keras: boolean; readonly lulus: boolean | null; readonly fakta: string }[];
    readonly terkunci: boolean;
    readonly ketahanan: { readonly tetap: number; readonly undian: number };
  }[];
  readonly kosong: readonly { readonly jabatan: string }[];
  readonly kurva: readonly { readonly perpindahan: number; readonly nilai: number }[];
  readonly bukti: { readonly nilai: number; readonly dual: number; readonly selisih: number };
  readonly aturan: Readonly<Record<string, string>>;
  readonly hargaKunci: readonly { readonly pegawai: string }[];
}

describe("the placement of the sample office, from a terminal", () => {
  const jalankan = async (...pilihan: readonly string[]) => {
    const { host } = openKantor("contoh");
    const { json, text } = await runTempatkan(host, parseCommandLine(["tempatkan", "--per", "2026-11-27", ...pilihan]));
    return { json: json as Tercetak, text };
  };
  const nip = async (nama: string): Promise<string> => {
    return (await openKantor("contoh").ask("pegawai.list", {})).find((satu) => satu.nama === nama)?.nip ?? "";
  };

  it("is proved: the value is its bound; and every score is the sum of its parts", async () => {
    const { json, text } = await jalankan();
    expect(json.keadaan).toBe("terbukti");
    expect(json.bukti.selisih).toBe(0);
    expect(json.usul.length).toBeGreaterThan(0);
    for (const { skor, bagian } of json.usul)
      expect(Math.round(bagian.reduce((jumlah, { sumbangan }) => jumlah + sumbangan, 0) * 100) / 100).toBe(skor);
    expect(text).toContain("Terbukti optimal");
    expect(text).toContain("Ini usul; pejabat yang berwenang memutuskan.");
  });

  it("proposes nobody against a hard rule, nobody downwards, and nobody held back", async () => {
    const { json } = await jalankan();
    for (const { aturan } of json.usul)
      expect(aturan.filter(({ keras, lulus }) => keras && lulus === false).map(({ nama, fakta }) => `${nama}: ${fakta}`)).toEqual([]);
    expect(json.aturan).toMatchObject({ jenjang: "keras", kelas: "keras", golongan: "lunak", masaTerlama: "anjuran" });
  });

  it("gives each further move less than the one before, and ends at the price of the plan", async () => {
    const { json } = await jalankan();
    const turun = json.kurva.slice(1).map(({ perpindahan, nilai }, di) => {
      const lalu = json.kurva[di] ?? { perpindahan: 0, nilai: 0 };
      return (lalu.nilai - nilai) / (perpindahan - lalu.perpindahan);
    });
    expect(turun).toEqual(turun.toSorted((a, b) => b - a));
    expect(json.kurva.at(-1)?.nilai).toBe(json.bukti.nilai);
  });

  it("keeps to locks and strikes, says what a lock costs, and names limits that contradict each other", async () => {
    const { json: bebas } = await jalankan();
    const [pertama] = bebas.usul;
    const nama = (pertama?.pegawai ?? "").split(",")[0] ?? "";
    const { json: dicoret } = await jalankan("--coret", `${await nip(nama)}=${pertama?.ke ?? ""}`);
    expect(dicoret.usul.some(({ pegawai, ke }) => pegawai === pertama?.pegawai && ke === pertama.ke)).toBe(false);
    expect(dicoret.bukti.nilai).toBeGreaterThanOrEqual(bebas.bukti.nilai);
    const { json: dikunci } = await jalankan("--kunci", `${await nip(nama)}=`);
    expect(dikunci.usul.map(({ pegawai }) => pegawai)).not.toContain(pertama?.pegawai);
    expect(dikunci.hargaKunci.map(({ pegawai }) => pegawai)).toEqual([pertama?.pegawai]);
    const { json: bertentangan, text } = await jalankan(
      "--kunci",
      `${await nip(nama)}=${pertama?.ke ?? ""}`,
      "--coret",
      `${await nip(nama)}=${pertama?.ke ?? ""}`,
    );
    expect(bertentangan.keadaan).toBe("bertentangan");
    expect(text).toContain("dikunci dan sekaligus dicoret");
  });

  it("refuses a limit without a sign, and a NIP that nobody has", async () => {
    await expect(jalankan("--kunci", "199001012015031001")).rejects.toMatchObject({ code: "usage" });
    await expect(jalankan("--coret", "199901012099031001=Sekretaris")).rejects.toMatchObject({
      data: { rincian: "NIP 199901012099031001 tidak ada di daftar pegawai" },
    });
  });

  it("says of a post that several units have how the unit is named there", async () => {
    const [orang] = await openKantor("contoh").ask("pegawai.list", {});
    await expect(jalankan("--kunci", `${orang?.nip ?? ""}=Penelaah Teknis Kebijakan`)).rejects.toMatchObject({
      code: "invalidInput",
      data: { rincian: expect.stringContaining("tulis unitnya sesudah tanda @") as string },
    });
    await expect(jalankan("--kunci", `${orang?.nip ?? ""}=Penelaah Teknis Kebijakan`)).rejects.not.toMatchObject({
      data: { rincian: expect.stringContaining("--unit") as string },
    });
  });

  it("has every field that a reader of the JSON is promised, and how sure each article is", async () => {
    const { json } = await jalankan();
    const [usul] = json.usul;
    expect(Object.keys(json)).toEqual(expect.arrayContaining(["usul", "kosong", "kurva", "bukti"]));
    expect(Object.keys(usul ?? {})).toEqual(
      expect.arrayContaining([
        "pegawai",
        "dari",
        "ke",
        "skor",
        "bagian",
        "aturan",
        "palingAwal",
        "cadangan",
        "selisih",
        "selang",
        "ketahanan",
      ]),
    );
    expect(Object.keys(json.kurva[0] ?? {})).toEqual(expect.arrayContaining(["perpindahan", "nilai"]));
    const aturan = (nama: string) => usul?.aturan.find((satu) => satu.nama === nama);
    expect(aturan("perkara")).toMatchObject({ keras: true, pasal: "Peraturan BKN 5/2019 Pasal 3", keyakinan: "terverifikasi" });
    expect(aturan("golongan")).toMatchObject({ keras: false, keyakinan: "belumTerverifikasi" });
    expect(aturan("kedudukan")).toMatchObject({ pasal: null, keyakinan: null });
  });
});
