import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { TEKS_CADANGAN as C } from "../../core/text/cadangan";
import { TEKS_LAYAR_KUNCI as L } from "../../core/text/layar-kunci";
import { TEKS_PRATINJAU } from "../../core/text/naskah";
import { TEKS_PEGAWAI } from "../../core/text/pegawai";
import { TEKS_PERLINDUNGAN as P } from "../../core/text/perlindungan";
import { analis, halaman } from "./analis";
import { bukaTepat, hostUji } from "./harness";
import { KECIL, siapkanKantorKecil } from "./kantor-kecil";

const SANDI = "payung biru kopi";
const SANDI_PENERUS = "kapal kertas hujan";
const NAMA_BARU = "NYOMAN TERSEMBUNYI";

/** What no stranger may read. */
const RAHASIA = [KECIL.orang, KECIL.nip, KECIL.jabatan, KECIL.tugas, NAMA_BARU];

/** Every file of a folder and below. */
const semuaBerkas = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((satu) => satu.isFile())
    .map((satu) => join(satu.parentPath, satu.name));

/** Which of the words can be read in these bytes, in UTF-8 or UTF-16, also inside an archive; upper and lower case are one. */
function terbaca(bita: Uint8Array): readonly string[] {
  const dalam = bita[0] === 0x50 && bita[1] === 0x4b ? Object.values(unzipSync(bita)).flatMap((satu) => terbaca(satu)) : [];
  const isi = Buffer.from(bita).toString("latin1").toLowerCase();
  const rapat = RAHASIA.filter((kata) => isi.includes(kata.toLowerCase()));
  const renggang = RAHASIA.filter((kata) => isi.includes(Buffer.from(kata.toLowerCase(), "utf16le").toString("latin1")));
  return [...new Set([...rapat, ...renggang, ...dalam])];
}

/** Files of a folder in which a word can be read, with the word. */
const temuan = (folder: string): readonly (readonly string[])[] =>
  semuaBerkas(folder)
    .map((path) => [path, ...terbaca(readFileSync(path))])
    .filter(([, ...kata]) => kata.length > 0);

/** Whatever the program and its window write lies below one folder: data, second place, passing files, downloads. */
describe(`the office in a sealed envelope, on ${hostUji()}`, () => {
  const letak = { data: "", usb: "", baru: "", sementara: "" };
  let lembar: readonly string[] = [];
  let ekspor = "";
  beforeAll(async () => {
    for (const folder of Object.values(letak)) mkdirSync(folder, { recursive: true });
    process.env["TMPDIR"] = letak.sementara;
    await siapkanKantorKecil(letak.data);
  });
  const { layar, abk, kunci, tepat, folder, data } = analis();
  Object.assign(letak, { data, usb: join(folder, "usb"), baru: join(folder, "pc-baru"), sementara: join(folder, "sementara") });

  it("is clear before it is protected, which the search finds", () => {
    expect(new Set(temuan(letak.data).flatMap(([, ...kata]) => kata))).toEqual(new Set(RAHASIA.filter((kata) => kata !== NAMA_BARU)));
  });

  it("is protected, worked on, printed, and copied to a second place", async () => {
    await kunci.ketikLindungi("Ratna Puspita", SANDI);
    lembar = await kunci.lembar();
    await kunci.simpanLembar(lembar);
    await layar.tombol(P.menu.tombol("Ratna Puspita", "Penyusun")).waitFor();
    await abk.bukaJabatan(KECIL.jabatan);
    await abk.ketikVolume("45");
    await layar.tekan("Enter");
    await layar.tersimpan();
    // One is only half typed in, and is kept as a draft.
    await layar.menuju("pegawai");
    const tambah = new RegExp(`^${TEKS_PEGAWAI.tambah}`, "u");
    await layar.tombol(tambah).or(layar.tautan(tambah)).click();
    await layar.isian(/^Nama( \*)?$/u).fill(NAMA_BARU);
    await layar.keAlamat("/cadangan");
    await layar.tombol(C.kedua.pilih).click();
    await tepat().desktop?.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, letak.usb);
    if (tepat().desktop === null) await layar.isian(new RegExp(`^${C.kedua.folder}`, "u")).fill(letak.usb);
    await layar.isian(C.kedua.nama).fill("USB kantor");
    await layar.jendela().locator("button[type=submit]").click();
    await layar.tampak(C.kedua.dipakai("USB kantor"));
    await layar.tombol(C.buat).click();
    await layar.tampak(C.dibuat);
    await layar.menuju("pegawai");
    await layar.tombol(TEKS_PRATINJAU.buka).click();
    ekspor = await tepat().unduh(() =>
      layar
        .jendela()
        .getByRole("button", { name: TEKS_PRATINJAU.unduh("xlsx") })
        .click(),
    );
    await layar.tutupJendela();
    expect(semuaBerkas(letak.usb).filter((path) => path.endsWith(".db"))).not.toEqual([]);
  });

  it("can be read in nothing that the program has written, but what she exported herself", async () => {
    expect(terbaca(readFileSync(ekspor))).toContain(KECIL.orang);
    expect(temuan(folder).filter(([path = ""]) => path !== ekspor && !path.includes("playwright-artifacts"))).toEqual([]);
    await tepat().tutup();
    expect(temuan(folder)).toEqual([]);
  });

  it("is opened on another PC by whoever has a copy and the sheet, who sets a password of her own", async () => {
    const [cadangan = ""] = semuaBerkas(letak.usb)
      .filter((path) => path.endsWith(".db"))
      .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
    copyFileSync(cadangan, join(letak.baru, "tepat.db"));
    copyFileSync(`${cadangan}.kunci`, join(letak.baru, "tepat.db.kunci"));
    const tepatBaru = await bukaTepat({ data: letak.baru });
    const penerus = halaman(() => tepatBaru);
    await penerus.kunci.terkunci();
    await penerus.layar.tombol(L.pakaiPemulihan).click();
    await penerus.kunci.bukaDenganLembar(lembar, { nama: "Komang Penerus", sandi: SANDI_PENERUS });
    await penerus.abk.bukaJabatan(KECIL.jabatan);
    await expect.poll(() => penerus.abk.volume().innerText()).toBe("45");
    await penerus.layar.menuju("pegawai");
    await penerus.layar.tampak(KECIL.orang);
    await penerus.kunci.kunci();
    await penerus.kunci.pilihOrang("Komang Penerus");
    await penerus.kunci.ketikSandi(SANDI_PENERUS);
    await penerus.kunci.terbuka();
    expect(tepatBaru.galatHalaman).toEqual([]);
    await tepatBaru.tutup();
    expect(temuan(folder)).toEqual([]);
  });
});
