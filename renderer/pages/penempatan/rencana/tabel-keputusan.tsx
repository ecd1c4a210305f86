import { Group } from "@mantine/core";
import { IconCheck, IconX } from "@tabler/icons-react";
import { useDeferredValue, useMemo, useState } from "react";
import type { IsiRencana } from "../../../../core/contract/rencana-penempatan";
import { wordFinder } from "../../../../core/name";
import type { JabatanUsul } from "../../../../core/penempatan/rencana-tersimpan";
import { nilaiPoin } from "../../../../core/text/number";
import { kalimatSaringan } from "../../../../core/text/daftar";
import { TEKS_HALAMAN_PENEMPATAN } from "../../../../core/text/penempatan-halaman";
import { TEKS_HALAMAN_RENCANA as T } from "../../../../core/text/rencana-halaman";
import { TEKS_KEPUTUSAN } from "../../../../core/text/rencana-penempatan";
import { useSearchText } from "../../../data/remembered";
import { EmptyState } from "../../../ui/empty-state";
import { GroupedTable } from "../../../ui/grouped-table";
import type { TableColumn } from "../../../ui/grouped-table-types";
import { NoMatch } from "../../../ui/no-match";
import { SearchField } from "../../../ui/search-field";
import { ShownCount } from "../../../ui/shown-count";
import { barisKeputusan, hariPendek, sebutanKeputusan, sebutanSk, type BarisKeputusan } from "./baris-keputusan";
import { LaciBukti } from "./laci-bukti";
import { MenuKeputusan } from "./menu-keputusan";
import classes from "./rencana.module.css";

/** The moves of a plan with what was decided of each, and the means to decide. */
export function TabelKeputusan({ isi }: { readonly isi: IsiRencana }) {
  const [kata, setKata] = useSearchText("rencana-penempatan");
  const cari = useDeferredValue(kata);
  const [terbuka, setTerbuka] = useState<string | null>(null);
  const semua = useMemo(() => barisKeputusan(isi), [isi]);
  const kolom = useMemo(() => kolomKeputusan(isi, setTerbuka), [isi]);
  const tampil = useMemo(() => {
    const cocok = wordFinder(cari);
    return semua.filter((satu) => cocok([satu.nama, sebutan(satu.dari), sebutan(satu.ke), sebutanKeputusan(satu.tersimpan)].join(" ")));
  }, [cari, semua]);
  if (semua.length === 0)
    return isi.hasil.keadaan === "bertentangan" ? null : <EmptyState title={T.tanpaUsulJudul}>{T.tanpaUsul}</EmptyState>;
  return (
    <>
      <Group gap="xs" mb={8}>
        <SearchField label={T.cari} placeholder={T.cari} value={kata} onChange={setKata} width={320} />
        <ShownCount shown={tampil.length} total={semua.length} what={T.hal} narrowed={kata !== ""} onClear={() => setKata("")} />
      </Group>
      {tampil.length === 0 ? (
        <NoMatch title={T.tidakCocok} onClear={() => setKata("")} />
      ) : (
        <GroupedTable
          label={T.tabel}
          name="keputusan-penempatan"
          columns={kolom}
          items={tampil.map((row) => ({ kind: "row", id: row.id, row }))}
          onRowClick={({ id }) => setTerbuka(id)}
          print={{ title: `${T.tabel} ${isi.rencana.nama}`, notes: [...kalimatSaringan(kata), TEKS_HALAMAN_PENEMPATAN.wewenang] }}
        />
      )}
      <LaciBukti baris={semua.find(({ id }) => id === terbuka) ?? null} onTutup={() => setTerbuka(null)} />
    </>
  );
}

const sebutan = (jabatan: JabatanUsul | null): string =>
  jabatan === null ? TEKS_HALAMAN_PENEMPATAN.tanpaJabatan : `${jabatan.nama} (${jabatan.unit})`;

function Tempat({ jabatan }: { readonly jabatan: JabatanUsul | null }) {
  if (jabatan === null) return TEKS_HALAMAN_PENEMPATAN.tanpaJabatan;
  return (
    <>
      {jabatan.nama}
      <span className={classes["kecil"]}>{jabatan.unit}</span>
    </>
  );
}

function Putusan({ tersimpan }: Pick<BarisKeputusan, "tersimpan">) {
  if (tersimpan === null || tersimpan.keputusan === null) return T.belumDiputuskan;
  const Gambar = tersimpan.keputusan === "terima" ? IconCheck : IconX;
  return (
    <>
      <Gambar size={13} aria-hidden /> {TEKS_KEPUTUSAN[tersimpan.keputusan]}
      {[tersimpan.alasan, sebutanSk(tersimpan).join("; ")].filter(Boolean).map((satu) => (
        <span key={satu} className={classes["kecil"]}>
          {satu}
        </span>
      ))}
    </>
  );
}

function kolomKeputusan(isi: IsiRencana, onBuka: (id: string) => void): readonly TableColumn<BarisKeputusan>[] {
  const K = T.kolom;
  const skor = ({ skor: nilai }: BarisKeputusan): number | null => nilai;
  return [
    {
      key: "nama",
      title: K.pegawai,
      width: 150,
      isName: true,
      words: ({ nama }) => nama,
      print: ({ nama }) => nama,
      cell: ({ id, nama }, fokus) => (
        <button type="button" {...fokus} className={classes["nama"]} title={T.alasanUsul(nama)} onClick={() => onBuka(id)}>
          {nama}
        </button>
      ),
    },
    {
      key: "dari",
      title: K.dari,
      width: 168,
      importance: 4,
      words: ({ dari }) => dari?.nama ?? "",
      print: ({ dari }) => sebutan(dari),
      cell: ({ dari }) => <Tempat jabatan={dari} />,
    },
    {
      key: "ke",
      title: K.ke,
      width: 172,
      words: ({ ke }) => ke.nama,
      print: ({ ke }) => sebutan(ke),
      cell: ({ ke }) => <Tempat jabatan={ke} />,
    },
    {
      key: "hari",
      title: K.hari,
      width: 94,
      importance: 2,
      print: hariPendek,
      cell: (satu) => <span className={classes["hari"]}>{hariPendek(satu)}</span>,
    },
    {
      key: "skor",
      title: K.skor,
      width: 64,
      align: "right",
      decimals: 2,
      importance: 1,
      print: (satu) => {
        const nilai = skor(satu);
        return nilai === null ? TEKS_HALAMAN_PENEMPATAN.tanpaNilai : nilai / 100;
      },
      cell: (satu) => {
        const nilai = skor(satu);
        return nilai === null ? TEKS_HALAMAN_PENEMPATAN.tanpaNilai : nilaiPoin(nilai);
      },
    },
    {
      key: "putusan",
      title: K.putusan,
      width: 172,
      words: ({ tersimpan }) => sebutanKeputusan(tersimpan),
      print: ({ tersimpan }) => sebutanKeputusan(tersimpan),
      cell: ({ tersimpan }) => <Putusan tersimpan={tersimpan} />,
    },
    {
      key: "kini",
      title: K.kini,
      width: 142,
      importance: 3,
      words: ({ kini }) => kini,
      print: ({ kini }) => kini,
      cell: ({ kini }) => kini,
    },
    { key: "tindakan", title: K.tindakan, width: 88, align: "right", cell: (satu) => <MenuKeputusan rencana={isi.rencana} baris={satu} /> },
  ];
}
