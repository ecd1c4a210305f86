import Database from "libsql";
import { computeKebutuhanBanyak, kolomTugas } from "../../core/abk/banyak";
import { computeKebutuhan } from "../../core/abk/kebutuhan";
import { pengaliSetahun, PROFIL_BAWAAN, type ProfilAbk } from "../../core/abk/profil";
import { kantorBuatan } from "../../core/contoh/kantor-buatan";
import { groupBy } from "../../core/group";
import type { TugasTersimpan } from "../../core/intake/keadaan";
import { bandingkan, cetakTabel, kali, lama, ms } from "./alat/ukur";

const JABATAN = 50_000;
const TUGAS_PER_JABATAN = 20;
const PASANGAN = 9;

const [profil] = PROFIL_BAWAAN;
if (!profil) throw new Error("tanpa profil");
const kantor = kantorBuatan({ benih: 1, jumlahJabatan: JABATAN, tugasPerJabatan: TUGAS_PER_JABATAN, jumlahPegawai: 0 });
const { tugas } = kantor;
const tempat = new Map(kantor.jabatan.map((jabatan, nomor) => [jabatan.id, nomor]));
const kolom = kolomTugas(tugas, tempat);

const milik = () => computeKebutuhanBanyak(kolom, JABATAN, profil);
const milikDenganKolom = () => computeKebutuhanBanyak(kolomTugas(tugas, tempat), JABATAN, profil);
/** What most programs would write: group the objects, then reduce each group. */
const lazim = () => new Map([...groupBy(tugas, (satu) => satu.jabatanId)].map(([id, baris]) => [id, computeKebutuhan(baris, profil)]));

const basis = new Database(":memory:");
isiTabel(basis, tugas, profil);
const hitung = basis.prepare("select jabatan, sum(volume * norma) from tugas group by jabatan").raw();
const sqlPolos = () => hitung.all();
const dibandingLazim = bandingkan(milik, lazim, PASANGAN);
const kolomDibandingLazim = bandingkan(milikDenganKolom, lazim, PASANGAN);
const dibandingSql = bandingkan(milik, sqlPolos, PASANGAN);
basis.exec("create index penutup on tugas (jabatan, volume, norma)");
const hitungPenutup = basis.prepare("select jabatan, sum(volume * norma) from tugas group by jabatan").raw();
const dibandingPenutup = bandingkan(milik, () => hitungPenutup.all(), PASANGAN);

process.stdout.write(`${tugas.length.toLocaleString("id-ID")} tugas, ${JABATAN.toLocaleString("id-ID")} jabatan, ${PASANGAN} pasangan\n`);
cetakTabel([
  ["cara", "median", "milik kami", "rasio", "batas", "tercapai"],
  ["groupBy-map-reduce", ms(dibandingLazim.medianB), ms(dibandingLazim.medianA), ...kali(dibandingLazim.rasio, 0.1)],
  [
    "  termasuk menyusun kolom",
    ms(kolomDibandingLazim.medianB),
    ms(kolomDibandingLazim.medianA),
    `${kolomDibandingLazim.rasio.toFixed(3)}x`,
    "-",
    "-",
  ],
  ["SQL GROUP BY", ms(dibandingSql.medianB), ms(dibandingSql.medianA), ...kali(dibandingSql.rasio, 0.15)],
  [
    "SQL dengan indeks penutup",
    ms(dibandingPenutup.medianB),
    ms(dibandingPenutup.medianA),
    `${dibandingPenutup.rasio.toFixed(3)}x`,
    "-",
    "-",
  ],
  ["menyusun kolom saja", ms(lama(() => kolomTugas(tugas, tempat))), "-", "-", "-", "-"],
]);

/** A table as a workload database would have it: whole thousandths, volume already of a year. */
function isiTabel(tujuan: Database.Database, isi: readonly TugasTersimpan[], menurut: ProfilAbk): void {
  tujuan.exec(
    "create table tugas (id integer primary key, jabatan integer not null, uraian text not null, volume integer not null, norma integer not null)",
  );
  const tulis = tujuan.prepare("insert into tugas (jabatan, uraian, volume, norma) values (?, ?, ?, ?)");
  tujuan.exec("begin");
  for (const satu of isi) {
    const setahun = Math.round(satu.volume * 1_000) * pengaliSetahun(satu.periode, menurut);
    tulis.run(tempat.get(satu.jabatanId) ?? 0, satu.uraian, setahun, Math.round(satu.normaWaktuMenit * 1_000));
  }
  tujuan.exec("commit");
}
