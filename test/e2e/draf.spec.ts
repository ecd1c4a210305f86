import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Locator } from "playwright-core";
import { TEKS_BANK } from "../../core/text/bank";
import { TEKS_SAMBUTAN } from "../../core/text/sambutan";
import { TEKS_KEPALA } from "../../core/text/navigasi";
import { TEKS_DRAF } from "../../core/text/draf";
import { TEKS_FORMASI } from "../../core/text/formasi";
import { TEKS_JABATAN } from "../../core/text/jabatan";
import { TEKS_KALENDER } from "../../core/text/libur";
import { TEKS_PEGAWAI } from "../../core/text/pegawai";
import { TEKS_PROFIL } from "../../core/text/pengaturan";
import { TEKS_SKENARIO } from "../../core/text/skenario";
import { LABEL_SURAT, TEKS_TEMPLAT } from "../../core/text/surat";
import { TEKS_UMUM } from "../../core/text/umum";
import { halaman } from "./analis";
import { bukaTepat, hostUji, type TepatTerbuka } from "./harness";

/** A form: where it stands, how it is opened there, and a field of it with what is typed into it. */
interface Formulir {
  readonly nama: string;
  readonly alamat: string;
  readonly buka?: string;
  readonly isian: string | RegExp;
  readonly ketik: string;
}

const FORMULIR: readonly Formulir[] = [
  { nama: "a new person", alamat: "/pegawai", buka: TEKS_PEGAWAI.tambah, isian: /^Nama( \*)?$/, ketik: "SITI CONTOH" },
  { nama: "a new jabatan", alamat: "/jabatan", buka: TEKS_JABATAN.tambahJabatan, isian: TEKS_JABATAN.isian.nama, ketik: "Penata Contoh" },
  { nama: "a new unit", alamat: "/jabatan", buka: TEKS_JABATAN.tambahUnit, isian: TEKS_JABATAN.isian.nama, ketik: "Subbagian Contoh" },
  { nama: "a norm of the bank", alamat: "/bank", buka: TEKS_BANK.tambah, isian: TEKS_BANK.isian.norma, ketik: "12,5 m" },
  { nama: "a scenario", alamat: "/skenario", buka: TEKS_SKENARIO.tambah, isian: TEKS_SKENARIO.isian.catatan, ketik: "Bila dibagi dua" },
  { nama: "a profile", alamat: "/pengaturan/profil", buka: TEKS_PROFIL.tambah, isian: TEKS_PROFIL.isian.berlakuSejak, ketik: "31-1" },
  { nama: "a holiday", alamat: "/pengaturan/libur", buka: TEKS_KALENDER.tambah, isian: TEKS_KALENDER.kolom.tanggal, ketik: "17-8-" },
  { nama: "a pasted list", alamat: "/pengaturan/libur", buka: TEKS_KALENDER.tempel, isian: TEKS_KALENDER.tempelLabel, ketik: "17 Agustus" },
  { nama: "a signer", alamat: "/pengaturan/surat", buka: TEKS_TEMPLAT.pejabatTambah, isian: LABEL_SURAT.pangkat, ketik: "Pembina" },
  { nama: "the letterhead", alamat: "/pengaturan/surat", isian: LABEL_SURAT.kontak, ketik: "Telepon 021 555" },
  { nama: "the numbering", alamat: "/pengaturan/surat", isian: LABEL_SURAT.kodeKantor, ketik: "3204" },
  { nama: "the identity", alamat: "/pengaturan", isian: "Kota untuk tanggal surat", ketik: "Kota Contoh" },
  { nama: "a proposal without a reason", alamat: "/formasi", isian: TEKS_FORMASI.isianUsul("Sekretaris"), ketik: "7" },
];

describe(`what is typed and not saved on ${hostUji()}`, () => {
  const data = mkdtempSync(join(tmpdir(), "tepat-draf-"));
  let terbuka: TepatTerbuka | null = null;
  const tepat = (): TepatTerbuka => {
    if (!terbuka) throw new Error("Tepat is open only while the tests of the suite run");
    return terbuka;
  };
  const { layar } = halaman(tepat);
  const page = () => layar.page();
  const mulai = async (): Promise<void> => {
    terbuka = await bukaTepat({ contoh: true, data });
    await page().getByRole("heading", { level: 1 }).waitFor();
  };
  const ke = async (alamat: string): Promise<void> => {
    await page().evaluate((hash) => {
      window.location.hash = hash;
    }, alamat);
    await page().getByRole("status", { name: TEKS_UMUM.memuat }).waitFor({ state: "detached" });
  };
  /** What opens a form, whether it is marked or not. */
  const tombol = (nama: string, tanda = ""): Locator => {
    const name = new RegExp(`^${nama}\\s*${tanda}`);
    return page().getByRole("button", { name }).or(page().getByRole("link", { name }));
  };
  const bidang = ({ isian }: Formulir): Locator => page().getByRole("textbox", { name: isian, exact: true });
  const buka = async (formulir: Formulir): Promise<Locator> => {
    await ke("/");
    await ke(formulir.alamat);
    if (formulir.buka !== undefined) await tombol(formulir.buka).click();
    await bidang(formulir).waitFor();
    return bidang(formulir);
  };
  const ketik = async (formulir: Formulir): Promise<void> => {
    await (await buka(formulir)).fill(formulir.ketik);
  };
  const isi = async (formulir: Formulir): Promise<string> => (await buka(formulir)).inputValue();

  beforeAll(mulai);
  afterAll(async () => {
    await terbuka?.tutup();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  });

  it.each(FORMULIR.map((satu) => [satu.nama, satu] as const))(
    "stands in %s again after Escape and another page",
    async (_nama, formulir) => {
      await ketik(formulir);
      await layar.tekan("Escape");
      if (formulir.buka !== undefined) {
        await bidang(formulir).waitFor({ state: "detached" });
        await tombol(formulir.buka, TEKS_DRAF.tanda).waitFor();
      }
      expect(await isi(formulir)).toBe(formulir.ketik);
    },
  );

  it("stands there again after the page was loaded anew, every one", async () => {
    await page().reload();
    for (const formulir of FORMULIR) expect([formulir.nama, await isi(formulir)]).toEqual([formulir.nama, formulir.ketik]);
  });

  it("stands there again after the program was killed in the midst of a word", async () => {
    const [orang] = FORMULIR;
    if (!orang) throw new Error("no form");
    await (await buka(orang)).fill("SITI CONTOH BINTI");
    // What is asked for later is answered later: by then the last letters have arrived.
    await ke("/riwayat");
    await layar.judul("Riwayat").waitFor();
    await tepat().bunuh();
    await mulai();
    for (const formulir of FORMULIR.slice(1)) expect([formulir.nama, await isi(formulir)]).toEqual([formulir.nama, formulir.ketik]);
    expect(await isi(orang)).toBe("SITI CONTOH BINTI");
    expect(await layar.teks(/^Isian yang belum disimpan dari .* dipulihkan\.$/).isVisible()).toBe(true);
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("draf-dipulihkan");
  });

  it("is not in the office's own file, and is in the sample again afterwards", async () => {
    const unit = FORMULIR[2];
    if (!unit) throw new Error("no form");
    await ketik(unit);
    await layar.tekan("Escape");
    await layar.tombol(TEKS_KEPALA.kembaliKeKantor).click();
    await layar.tombol(TEKS_SAMBUTAN.contoh.tombol).waitFor();
    expect(await isi(unit)).toBe("");
    await layar.tekan("Escape");
    await ke("/");
    await layar.tombol(TEKS_SAMBUTAN.contoh.tombol).click();
    await layar.tombol(TEKS_KEPALA.kembaliKeKantor).waitFor();
    expect(await isi(unit)).toBe(unit.ketik);
  });

  it("goes when it is thrown away, and comes back for who changes her mind", async () => {
    const unit = FORMULIR[2];
    if (!unit) throw new Error("no form");
    await buka(unit);
    await layar.tombol(TEKS_DRAF.buang).click();
    expect(await bidang(unit).inputValue()).toBe("");
    await layar.tombol(TEKS_DRAF.kembalikan).click();
    expect(await bidang(unit).inputValue()).toBe(unit.ketik);
    await layar.tombol(TEKS_DRAF.buang).click();
    await layar.tekan("Escape");
    expect(await isi(unit)).toBe("");
    await layar.tekan("Escape");
  });

  it("goes when it is saved", async () => {
    const jabatan = FORMULIR[1];
    if (!jabatan) throw new Error("no form");
    await buka(jabatan);
    await page().getByRole("combobox", { name: TEKS_JABATAN.isian.unit }).click();
    await page().getByRole("option").first().click();
    await layar.tombol(TEKS_UMUM.simpan).click();
    await bidang(jabatan).waitFor({ state: "detached" });
    expect(await isi(jabatan)).toBe("");
    expect(tepat().galatHalaman).toEqual([]);
  });
});
