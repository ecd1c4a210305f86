import { formatTanggal } from "../../core/text/date";
import { NAMA_BIDANG, TEKS_AUDIT } from "../../core/text/rantai";
import type { PlainDate } from "../../core/date";
import { naskahDaftar } from "../../core/formasi/naskah-daftar";
import { bidangTabel, isTabelPerkara } from "../../core/rantai/bidang";
import { daftarAudit, type LangkahAudit } from "../../core/rantai/daftar-audit";
import { activeProfil } from "../db/profil";
import type { StepRecord } from "../db/history";
import type { ReadingContext } from "./context";
import { localDay } from "./context";
import { ringkasLangkah } from "./history";
import { sumberNaskah, type Diminta } from "./sumber-naskah";

/** Rows that one document holds at most, and of one step. */
const BARIS_TERBANYAK = 20_000;
const BARIS_SELANGKAH = 500;

type Pilihan = Diminta<"riwayatAudit">;

/** The history as an auditor reads it, oldest first. */
export const riwayatAudit = sumberNaskah<"riwayatAudit", Parameters<typeof naskahDaftar>>({
  gather: async (context, pilihan, bingkai) => {
    const { query } = context.files.store;
    const profil = await activeProfil(query);
    const { langkah, perkara, terpotong } = await kumpulkan(context, pilihan);
    const saringan = await sebutan(context, pilihan);
    return [{ ...bingkai, profil, per: context.today() }, daftarAudit({ saringan, langkah, perkara, terpotong })];
  },
  compose: naskahDaftar,
});

interface Terkumpul {
  readonly langkah: readonly LangkahAudit[];
  readonly perkara: number;
  readonly terpotong: boolean;
}

async function kumpulkan({ files }: ReadingContext, pilihan: Pilihan): Promise<Terkumpul> {
  const { history, rantai } = files.store;
  const { subjek, bidang } = pilihan;
  const tentang = subjek && (await rantai.barisTentang(subjek.id));
  const langkah: LangkahAudit[] = [];
  let [baris, perkara] = [0, 0];
  for (const step of (await history.list({ lewati: 0, jumlah: await history.count(null), jenis: null })).toReversed()) {
    if (!terpilih(step, pilihan) || (tentang && !tentang.langkah.has(step.id))) continue;
    if (baris >= BARIS_TERBANYAK) return { langkah, perkara, terpotong: true };
    const sempit = tentang !== null || bidang !== null;
    // What is looked for may stand anywhere in a large import.
    const semua = await history.changes(step, sempit ? Number.MAX_SAFE_INTEGER : BARIS_SELANGKAH);
    const cocok = semua.filter(
      ({ tabel, barisId }) =>
        (tentang === null || tentang.baris.has(`${tabel} ${barisId}`)) && (bidang === null || bidangTabel(tabel) === bidang),
    );
    const perubahan = cocok.filter(({ tabel }) => !isTabelPerkara(tabel));
    perkara += cocok.length - perubahan.length;
    if (sempit && perubahan.length === 0) continue;
    const tercetak = perubahan.slice(0, BARIS_SELANGKAH);
    const lebih = (sempit ? perubahan.length : step.jumlahPerubahan) - tercetak.length - (sempit ? 0 : cocok.length - perubahan.length);
    baris += tercetak.length;
    const { nomor, waktu, pelaku, kalimat } = ringkasLangkah(step);
    langkah.push({ nomor, waktu, pelaku, kalimat, sidik: (await rantai.langkah(nomor))?.sidik ?? null, perubahan: tercetak, lebih });
  }
  return { langkah, perkara, terpotong: false };
}

function terpilih({ waktu, pelaku: oleh }: StepRecord, { dari, sampai, pelaku }: Pilihan): boolean {
  const hari = localDay(new Date(waktu));
  return (dari === null || hari >= dari) && (sampai === null || hari <= sampai) && (pelaku === null || oleh === pelaku);
}

/** What was chosen, in words. */
async function sebutan({ files }: ReadingContext, { dari, sampai, pelaku, subjek, bidang }: Pilihan): Promise<readonly string[]> {
  const hari = (satu: PlainDate | null): string | null => satu && formatTanggal(satu);
  return [
    TEKS_AUDIT.masa(hari(dari), hari(sampai)),
    ...(pelaku === null ? [] : [TEKS_AUDIT.oleh(pelaku)]),
    ...(subjek === null ? [] : [TEKS_AUDIT.tentang(await files.store.nameOf(subjek.tabel, subjek.id))]),
    ...(bidang === null ? [] : [TEKS_AUDIT.dalam(NAMA_BIDANG[bidang])]),
  ];
}
