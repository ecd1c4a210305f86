import { describe, expect, it } from "vitest";
import type { RencanaPenempatan } from "../../../core/contract/penempatan";
import type { PlainDate } from "../../../core/date";
import { pangkatGolongan } from "../../../core/pegawai/pangkat";
import { faktaAturan, kalimatUsul } from "../../../core/text/alasan-penempatan";
import { KALIMAT_ATURAN } from "../../../core/text/aturan-penempatan";
import { formatTanggal, formatTanggalPendek } from "../../../core/text/date";
import { formatAngka } from "../../../core/text/number";
import { TEKS_BAGIAN_SKOR } from "../../../core/text/penempatan";
import { penyebut, sebutanTempat } from "../../../core/text/penempatan-halaman";
import { sebutanRencanaLain, sebutanSelisih } from "../../../core/text/selisih-penempatan";
import { TEKS_PREDIKAT } from "../../../core/text/skp";
import { kalimatHargaAturan, kalimatKelonggaran } from "../../../core/text/telaah-penempatan";
import { bukaBuku } from "../formasi/buka";
import { kataHalaman } from "../naskah/baca-pdf";
import { openKantor } from "../open-kantor";
import { baris, kata, type Sel } from "../naskah/baca-lembar";

const PER = "2026-11-27";
type Terhitung = Exclude<RencanaPenempatan, { readonly keadaan: "bertentangan" }>;

/** What the screen shows of the sample office, and what its workbook says. */
async function baca() {
  const { ask } = openKantor("contoh");
  const rencana = await ask("penempatan.hitung", { per: PER });
  const telaah = await ask("penempatan.telaah", { per: PER });
  if (rencana.keadaan === "bertentangan" || telaah === null) throw new Error("contradiction");
  const buku = bukaBuku((await ask("naskah.buat", { naskah: { jenis: "usulPenempatan", per: PER }, bentuk: "xlsx" })).isi);
  return { ask, rencana, telaah, buku, nomor: nomorUsul(rencana) };
}

/** Texts of a page have no spaces where a line breaks. */
const rapat = (teks: string): string => teks.replaceAll(/\s+/gu, "");

/** Which number a move has on paper: chains first, then single ones. */
function nomorUsul({ rangkaian }: Terhitung): (pegawaiId: string) => string {
  const urut = [...rangkaian.filter(({ jenis }) => jenis !== "tunggal"), ...rangkaian.filter(({ jenis }) => jenis === "tunggal")];
  const orang = urut.flatMap(({ langkah }) => langkah.map(({ pegawaiId }) => pegawaiId));
  return (pegawaiId) => String(orang.indexOf(pegawaiId) + 1);
}

/** The rows below a row that begins with some words, up to the next row of one cell. */
function bawah(semua: readonly (readonly Sel[])[], judul: string): readonly (readonly Sel[])[] {
  const awal = semua.findIndex(([pertama]) => typeof pertama === "string" && pertama.startsWith(judul));
  if (awal < 0) throw new Error(`tidak ada ${judul}`);
  const akhir = semua.findIndex((satu, di) => di > awal && satu.length === 1);
  return semua.slice(awal + 1, akhir < 0 ? undefined : akhir);
}

describe("the printed dossier of the sample office", () => {
  it("has each move of the screen with its posts, day, score and runner-up, and no other", async () => {
    const { rencana, buku } = await baca();
    const hari = new Map(rencana.rangkaian.flatMap(({ langkah }) => langkah.map((satu) => [satu.pegawaiId, satu.hari] as const)));
    const isi = baris(buku, "Usul").filter(([nomor]) => typeof nomor === "number");
    expect(isi.length).toBe(rencana.usul.length);
    for (const { pegawaiId, dari, ke, pasangan, cadangan } of rencana.usul) {
      const satu = isi.find(([, nama]) => String(nama).startsWith(rencana.nama[pegawaiId] ?? "?"));
      expect(satu?.[1]).toBe(`${rencana.nama[pegawaiId] ?? ""}\n${rencana.nip[pegawaiId] ?? ""}`);
      expect(satu).toEqual(
        expect.arrayContaining([
          sebutanTempat(rencana.jabatan[dari ?? ""]),
          sebutanTempat(rencana.jabatan[ke]),
          formatTanggalPendek(hari.get(pegawaiId) ?? ("" as PlainDate)),
          (pasangan.skor.skor ?? 0) / 100,
          ...(cadangan === null ? [] : [rencana.nama[cadangan]]),
        ]),
      );
      // The letter names the same people.
      expect(kata(buku, "Nota")).toContain(satu?.[1]);
    }
  });

  it("says the sentences of the screen, and adds each score up from the parts of the screen", async () => {
    const { rencana, buku, nomor } = await baca();
    const nama = penyebut(rencana.nama, rencana.jabatan);
    const alasan = kata(buku, "Alasan").join("\n");
    const kalimat = rencana.usul.flatMap((usul) => kalimatUsul(usul, nama, rencana.usul));
    expect(kalimat.length).toBeGreaterThan(5);
    for (const satu of kalimat) expect(alasan).toContain(satu);
    const nilai = baris(buku, "Nilai");
    for (const { pegawaiId, pasangan } of rencana.usul) {
      const milik = bawah(nilai, `${nomor(pegawaiId)}. `);
      expect(milik.slice(0, pasangan.skor.bagian.length)).toEqual(
        pasangan.skor.bagian.map(({ bagian, nilai: satu, bobot, sumbangan, bukti }) => [
          TEKS_BAGIAN_SKOR[bagian],
          satu === null ? "tanpa bukti" : Math.round(satu * 100) / 100,
          bobot,
          sumbangan / 100,
          bukti,
        ]),
      );
      expect(milik[pasangan.skor.bagian.length]).toEqual(["Jumlah", (pasangan.skor.skor ?? 0) / 100]);
    }
  });

  it("has of each rule the outcome and the fact that stand in the person's file", async () => {
    const { ask, rencana, buku, nomor } = await baca();
    const orang = new Map((await ask("pegawai.list", { per: PER })).map((satu) => [satu.id, satu]));
    const syarat = baris(buku, "Syarat");
    for (const { pegawaiId, pasangan } of rencana.usul) {
      const milik = bawah(syarat, `${nomor(pegawaiId)}. `);
      expect(milik.map(([nama, , , fakta]) => [nama, fakta])).toEqual(
        pasangan.aturan.map((aturan) => [KALIMAT_ATURAN[aturan.id].nama, faktaAturan(aturan)]),
      );
      const fakta = (nama: string): string => String(milik.find(([satu]) => satu === nama)?.[3]);
      const { tingkatPendidikan, golongan, tmtJabatan, status } = orang.get(pegawaiId) ?? {};
      expect(fakta("Tingkat pendidikan")).toContain(`pendidikan ${tingkatPendidikan ?? "?"},`);
      expect(fakta("Golongan")).toContain(`golongan ${golongan ?? "?"}`);
      expect(fakta("Status kepegawaian")).toContain(`berstatus ${status ?? "?"}`);
      expect(fakta("Masa jabatan paling singkat")).toContain(tmtJabatan ? formatTanggal(tmtJabatan) : "?");
    }
  });

  it("has the firmness, prices, curve and next plans of the deep look", async () => {
    const { rencana, telaah, buku } = await baca();
    const nama = penyebut(rencana.nama, rencana.jabatan);
    const isi = baris(buku, "Ketahanan");
    const semua = isi.flat().join("\n");
    expect(kata(buku, "Nota")).toContain(kalimatKelonggaran(telaah));
    for (const { pegawaiId, ke, selang } of rencana.usul) {
      const satu = isi.find(([, orang, jabatan]) => orang === rencana.nama[pegawaiId] && jabatan === sebutanTempat(rencana.jabatan[ke]));
      expect(satu?.slice(3, 5)).toEqual([telaah.ketahanan[pegawaiId], telaah.undian]);
      for (const turun of Object.values(selang)) expect(satu).toContain(turun ?? "seberapa pun");
    }
    for (const harga of telaah.hargaAturan) expect(semua).toContain(kalimatHargaAturan(harga));
    const kurva = isi.filter((satu) => satu.length >= 4 && satu.slice(0, 4).every((angka) => typeof angka === "number"));
    expect(kurva.map((satu) => satu.slice(0, 4))).toEqual(
      rencana.kurva.map(({ perpindahan, penting, kursi, poin }) => [perpindahan, penting, kursi, poin / 100]),
    );
    const lain = telaah.berikut.map(({ selisih, beda }, di) => [
      di + 1,
      sebutanRencanaLain(selisih),
      beda.map(({ pegawaiId, lain: ke }) => `${nama(pegawaiId)}: ${ke === null ? "belum berjabatan" : nama(ke)}`).join("; "),
    ]);
    expect(lain.length).toBe(10);
    expect(baris(buku, "Rencana berikutnya").filter(([urutan]) => typeof urutan === "number")).toEqual(lain);
    for (const satu of lain.slice(0, 3)) expect(isi).toContainEqual(satu);
    expect(isi).not.toContainEqual(lain[3]);
  });

  it("names who was eligible and not chosen with her score and price, and who was not with the rule that fails, as the bench does", async () => {
    const { ask, rencana, buku } = await baca();
    const isi = baris(buku, "Pembanding");
    const dituju = [...new Set([...rencana.usul.map(({ ke }) => ke), ...rencana.kosong.map(({ jabatanId }) => jabatanId)])];
    for (const jabatanId of dituju) {
      const bangku = await ask("penempatan.bangku", { per: PER, jabatanId });
      const boleh = bangku.filter((satu) => satu.rencana !== jabatanId && satu.selisih !== null);
      const terhalang = bangku.filter((satu) => satu.rencana !== jabatanId && satu.selisih === null);
      const judul = `${sebutanTempat(rencana.jabatan[jabatanId])}: ${formatAngka(boleh.length)} pegawai boleh tetapi tidak diberi jabatan ini, ${formatAngka(terhalang.length)} terhalang`;
      const milik = bawah(isi, judul);
      for (const { pegawaiId, pasangan, selisih } of boleh.slice(0, 10)) {
        const satu = milik.find(([, nama]) => nama === rencana.nama[pegawaiId]);
        expect(satu).toContain((pasangan.skor.skor ?? 0) / 100);
        expect(satu?.at(-1)).toBe(selisih === null ? "" : sebutanSelisih(selisih));
      }
      for (const { pegawaiId, pasangan, terpenuhi } of terhalang.slice(0, 5)) {
        const satu = milik.find(([, nama]) => nama === rencana.nama[pegawaiId]);
        const gagal = pasangan.aturan.filter(({ sifat, keadaan }) => sifat === "keras" && keadaan === "gagal");
        expect(gagal.length).toBeGreaterThan(0);
        for (const aturan of gagal) expect(satu?.join("\n")).toContain(faktaAturan(aturan));
        expect(satu).toContain(terpenuhi === null ? "tidak oleh waktu" : formatTanggalPendek(terpenuhi));
      }
    }
  });

  it("has the competency of each mover as the bench of her post measures it, and the counts of whom the plan touches", async () => {
    const { ask, rencana, telaah, buku, nomor } = await baca();
    const isi = baris(buku, "Kompetensi");
    for (const { pegawaiId, ke } of rencana.usul) {
      const { calon } = await ask("kompetensi.bangku", { jabatanId: ke, per: PER });
      const hasil = calon.find((satu) => satu.pegawaiId === pegawaiId)?.hasil;
      const milik = bawah(isi, `${nomor(pegawaiId)}. `);
      expect(milik.map(([, standar, level]) => [standar, level])).toEqual(
        (hasil?.butir ?? []).map(({ standar, dinilai }) => [standar.level, dinilai?.penilaian.level ?? "belum dinilai"]),
      );
    }
    const akibat = baris(buku, "Akibat");
    const pemerataan = akibat.filter(([nama]) => /^(?:Unit|Kelas|Jenis kelamin|Usia): /u.test(String(nama)));
    expect(pemerataan.map(([, berhak, diusulkan]) => [berhak, diusulkan])).toEqual(
      telaah.pemerataan.map(({ berhak, diusulkan }) => [berhak, diusulkan]),
    );
    const kosong = rencana.kosong.map(({ jabatanId, mulai }) => [rencana.jabatan[jabatanId]?.nama, formatTanggalPendek(mulai)]);
    for (const [nama, sejak] of kosong) expect(akibat.some((satu) => satu.includes(nama) && satu.includes(sejak))).toBe(true);
  });

  it("says on its pages what its workbook says, sheet by sheet but for what only a workbook holds", async () => {
    const { ask, buku } = await baca();
    const { isi } = await ask("naskah.buat", { naskah: { jenis: "usulPenempatan", per: PER }, bentuk: "pdf" });
    const pdf = rapat(kataHalaman(isi).flat().join(""));
    for (const lembar of buku.SheetNames.filter((nama) => nama !== "Rencana berikutnya")) {
      const teks = kata(buku, lembar).filter((satu): satu is string => typeof satu === "string" && !/^█+$/u.test(satu));
      expect(teks.length).toBeGreaterThan(5);
      expect(teks.filter((satu) => !pdf.includes(rapat(satu)))).toEqual([]);
    }
  });

  it("leaves a blank for the number, the day and the official whom nobody has named", async () => {
    const isi = baris((await baca()).buku, "Nota");
    const label = (nama: string): Sel => isi.find(([pertama]) => pertama === `${nama} :`)?.at(-1);
    for (const nama of ["Nomor", "Tanggal", "Sifat"]) expect(label(nama)).toMatch(/^…+$/u);
    expect(label("Kepada Yth.")).toContain("…");
    expect(label("Lampiran")).toContain("9 lampiran");
  });

  it("tells of nobody that a case holds her back while cases are closed, and says that nobody was looked at", async () => {
    const { ask } = openKantor("contoh");
    const tertahan = async (): Promise<readonly Sel[]> => {
      const { isi } = await ask("naskah.buat", { naskah: { jenis: "usulPenempatan", per: PER }, bentuk: "xlsx" });
      const buku = bukaBuku(isi);
      return buku.SheetNames.flatMap((lembar) => kata(buku, lembar)).filter((satu) =>
        /(?:^|; )tertahan(?:$|;)|perkara disiplin tertutup/iu.test(String(satu)),
      );
    };
    const terbuka = await tertahan();
    expect(terbuka.length).toBeGreaterThan(0);
    expect(terbuka.filter((satu) => /tertutup/u.test(String(satu)))).toEqual([]);
    await ask("kasus.petugasTambah", { nama: "Petugas", peran: "", pin: "482913" });
    await ask("kasus.keluar", {});
    const tertutup = await tertahan();
    expect(tertutup.length).toBeGreaterThan(1);
    expect(tertutup.filter((satu) => !/tertutup/u.test(String(satu)))).toEqual([]);
  });
});

describe("the moves for the check from outside", () => {
  it("have a row each with what the files of their people say", async () => {
    const { ask, rencana } = await baca();
    const { isi, nama } = await ask("naskah.buat", { naskah: { jenis: "alasanMutasi", per: PER }, bentuk: "xlsx" });
    expect(nama).toBe("CONTOH Alasan mutasi SEKRETARIAT KPU KABUPATEN CONTOH 2026-11-27.xlsx");
    const buku = bukaBuku(isi);
    expect(buku.SheetNames).toEqual(["Alasan mutasi", "Data"]);
    expect(kata(buku, "Alasan mutasi").join("\n")).toContain("kolom resmi I-MUT belum terverifikasi");
    const orang = new Map((await ask("pegawai.list", { per: PER })).map((satu) => [satu.id, satu]));
    const sebut = penyebut(rencana.nama, rencana.jabatan);
    const data = baris(buku, "Data").filter(([pertama]) => typeof pertama === "number");
    expect(data.length).toBe(rencana.usul.length);
    for (const usul of rencana.usul) {
      const satu = data.find(([, nip]) => nip === rencana.nip[usul.pegawaiId]);
      const milik = orang.get(usul.pegawaiId);
      const kinerja = await ask("skp.pegawai", { pegawaiId: usul.pegawaiId, per: PER });
      const predikat = [2025, 2024].map((nomorTahun) => {
        const ada = kinerja.predikat.find(({ tahun }) => tahun === nomorTahun)?.predikat ?? null;
        return `${String(nomorTahun)} ${ada === null ? "belum ada" : TEKS_PREDIKAT[ada]}`;
      });
      expect(satu).toEqual(
        expect.arrayContaining([
          rencana.nama[usul.pegawaiId],
          pangkatGolongan(milik?.golongan ?? null),
          milik?.jabatan,
          milik?.unit,
          rencana.jabatan[usul.ke]?.nama,
          rencana.jabatan[usul.ke]?.unit,
          [milik?.tingkatPendidikan, milik?.pendidikan].filter((teks) => teks !== "").join(", "),
          predikat.join("; "),
          kalimatUsul(usul, sebut, rencana.usul).join(" "),
        ]),
      );
    }
    // A subbagian head who becomes Sekretaris goes up, and so does a pelaksana who becomes a head.
    expect(data.map((satu) => satu.find((teks) => teks === "Promosi"))).toEqual(["Promosi", "Promosi"]);
  });
});
