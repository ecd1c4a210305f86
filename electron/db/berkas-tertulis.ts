import type { LangkahPulih } from "../../core/rantai/pemulihan";
import type { RincianLangkah } from "../../core/text/langkah";
import { telusuriIsi } from "./isi-rantai";
import type { Basisdata } from "./open";
import { bacaKepala, telusuriRantai } from "./rantai";
import { periksaCatatanBerkas } from "./rantai-berkas";
import { sidikBerkas } from "./sidik-berkas";
import { Statements } from "./statements";
import type { BerkasTertulis, RantaiReader } from "./store";

/** Digits of the fingerprint of the first step by which one data file is told from another. */
const PANJANG_ASAL = 16;

/** What is asked of the chain of an open file. */
export function rantaiReaderOf({ raw }: Basisdata): RantaiReader {
  const statements = Statements.of(raw);
  const satu = (sql: string, nilai: string | number) => statements.row(sql, [nilai]);
  return {
    tanda: async () => {
      const kepala = bacaKepala(raw);
      const [awal] = statements.all("SELECT sidik FROM langkah ORDER BY nomor LIMIT 1");
      if (kepala === null || kepala.sidik === null || awal === undefined) return null;
      return { ...kepala, sidik: kepala.sidik, asal: String(awal["sidik"]).slice(0, PANJANG_ASAL) };
    },
    // The columns of the STRICT tables, here and below.
    langkah: async (nomor) =>
      satu("SELECT sidik, waktu FROM langkah WHERE nomor = ?", nomor) as Awaited<ReturnType<RantaiReader["langkah"]>>,
    barisTentang: async (id) => {
      const disebut = `instr(ifnull(lama, '') || ifnull(baru, ''), ?) > 0 OR barisId = ?`;
      const baris = new Set<string>();
      const langkah = new Set<string>();
      const rows = statements.all(
        `SELECT p.tabel, p.barisId, p.langkahId FROM perubahan p
         JOIN (SELECT DISTINCT tabel, barisId FROM perubahan WHERE ${disebut}) s ON s.tabel = p.tabel AND s.barisId = p.barisId`,
        [`"${id}"`, id],
      );
      for (const row of rows) {
        baris.add(`${String(row["tabel"])} ${String(row["barisId"])}`);
        langkah.add(String(row["langkahId"]));
      }
      return { baris, langkah };
    },
    pemulihan: async () =>
      statements
        .all("SELECT nomor, waktu, rincian FROM langkah WHERE kode = 'cadanganPulih' ORDER BY nomor")
        .map(({ nomor, waktu, rincian }) => langkahPulih({ nomor: Number(nomor), waktu: String(waktu) }, String(rincian))),
    pelaku: async () => statements.all("SELECT DISTINCT pelaku FROM langkah ORDER BY pelaku").map((row) => String(row["pelaku"])),
    berkas: async (sidik) =>
      satu(
        "SELECT sidik, jenis, bentuk, langkah, kepala, waktu, pelaku FROM berkasTertulis WHERE sidik = ? ORDER BY nomor DESC LIMIT 1",
        sidik,
      ) as BerkasTertulis | null,
    catatanBerkas: async () => periksaCatatanBerkas(raw),
    telusuri: () => telusuriRantai(raw),
    telusuriIsi: () => telusuriIsi(raw),
  };
}

function langkahPulih(langkah: Pick<LangkahPulih, "nomor" | "waktu">, rincian: string): LangkahPulih {
  // As `denganLangkahPulih` wrote it; an earlier one told no head.
  const { disimpan = "", kepala, sidik } = JSON.parse(rincian) as RincianLangkah;
  const dikenal = typeof kepala === "number" && typeof sidik === "string";
  return { ...langkah, disimpan: String(disimpan), kepala: dikenal ? { langkah: kepala, sidik } : null };
}

/** Remembers that a file was written; the same bytes are remembered once for each state of the data. */
export function catatBerkas({ raw }: Basisdata, { sidik, jenis, bentuk, langkah, kepala, waktu, pelaku }: BerkasTertulis): void {
  const statements = Statements.of(raw);
  if (statements.row("SELECT 1 FROM berkasTertulis WHERE sidik = ?1 AND langkah = ?2", [sidik, langkah]) !== null) return;
  const akhir = statements.row("SELECT nomor, sidikBaris FROM berkasTertulis ORDER BY nomor DESC LIMIT 1", []);
  // Numbers are given out once: that of a record that was taken out is not given again.
  const terpakai = statements.row("SELECT seq FROM sqlite_sequence WHERE name = 'berkasTertulis'", []);
  const isi = { nomor: Number(terpakai?.["seq"] ?? 0) + 1, sidik, jenis, bentuk, langkah, kepala, waktu, pelaku };
  const sidikBaris = sidikBerkas(akhir === null ? null : String(akhir["sidikBaris"]), isi);
  statements.run(
    `INSERT INTO berkasTertulis (nomor, sidik, jenis, bentuk, langkah, kepala, waktu, pelaku, sidikBaris) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [...Object.values(isi), sidikBaris],
  );
}

/** What the next step bears of the records of written files: the fingerprint of the last one, null when an earlier step bears it already. */
export function berkasSejak(statements: Statements): string | null {
  const [akhir] = statements.all(
    `SELECT sidikBaris FROM berkasTertulis WHERE nomor = (SELECT max(nomor) FROM berkasTertulis)
     AND sidikBaris IS NOT (SELECT berkas FROM langkah WHERE berkas IS NOT NULL ORDER BY nomor DESC LIMIT 1)`,
  );
  return akhir === undefined ? null : String(akhir["sidikBaris"]);
}
