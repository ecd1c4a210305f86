import { Group } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconX } from "@tabler/icons-react";
import { useDeferredValue, useMemo, useState } from "react";
import type { IsiRencana } from "../../../../core/contract/rencana-penempatan";
import { wordFinder } from "../../../../core/name";
import type { DiterimaLain, JabatanUsul } from "../../../../core/penempatan/rencana-tersimpan";
import { nilaiPoin } from "../../../../core/text/number";
import { kalimatSaringan } from "../../../../core/text/daftar";
import { TEKS_HALAMAN_PENEMPATAN } from "../../../../core/text/penempatan-halaman";
import { sebutanSk, TEKS_HALAMAN_RENCANA as T } from "../../../../core/text/rencana-halaman";
import { TEKS_KEPUTUSAN } from "../../../../core/text/rencana-penempatan";
import { useSearchText } from "../../../data/remembered";
import { EmptyState } from "../../../ui/empty-state";
import { GroupedTable } from "../../../ui/grouped-table";
import type { TableColumn } from "../../../ui/grouped-table-types";
import { NoMatch } from "../../../ui/no-match";
import { SearchField } from "../../../ui/search-field";
import { ShownCount } from "../../../ui/shown-count";
import { barisKeputusan, hariPendek, isRencanaTercetak, sebutanKeputusan, type BarisKeputusan } from "./baris-keputusan";
import { DialogTolak } from "./dialog-tolak";
import { TombolAlasan } from "../tombol-alasan";
import { LaciBukti } from "./laci-bukti";
import { MenuKeputusan } from "./menu-keputusan";
import { tekanKeputusan, useKeputusan } from "./use-keputusan";
import classes from "./rencana.module.css";

/** The moves of a plan with what was decided of each, and the means to decide. */
export function TabelKeputusan({ isi }: { readonly isi: IsiRencana }) {
  const berdokumen = isRencanaTercetak(isi);
  const [kata, setKata] = useSearchText("rencana-penempatan");
  const cari = useDeferredValue(kata);
  const [terbuka, setTerbuka] = useState<string | null>(null);
  const semua = useMemo(() => barisKeputusan(isi), [isi]);
  const putusan = useKeputusan(isi);
  const kolom = kolomKeputusan({ isi, onBuka: setTerbuka, putusan });
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
        {berdokumen ? <TombolAlasan batasan={{ rencanaId: isi.rencana.id }} /> : null}
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
          {...(kata === "" && berdokumen
            ? {}
            : { print: { title: `${T.tabel} ${isi.rencana.nama}`, notes: [...kalimatSaringan(kata), TEKS_HALAMAN_PENEMPATAN.wewenang] } })}
          onRowKey={(event, baris) => {
            if (!tekanKeputusan(event, baris, putusan)) return;
            event.preventDefault();
          }}
        />
      )}
      <DialogTolak rencana={isi.rencana} baris={putusan.menolak} onTutup={putusan.selesaiMenolak} />
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

function Putusan({ tersimpan, lain }: Pick<BarisKeputusan, "tersimpan"> & { readonly lain: DiterimaLain | undefined }) {
  return (
    <>
      <Keputusannya tersimpan={tersimpan} />
      {lain ? (
        <span className={classes["kecil"]}>
          <IconAlertTriangle size={12} aria-hidden /> {T.diterimaLain(lain.ke, lain.rencana)}
        </span>
      ) : null}
    </>
  );
}

function Keputusannya({ tersimpan }: Pick<BarisKeputusan, "tersimpan">) {
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

interface BahanKolom {
  readonly isi: IsiRencana;
  readonly onBuka: (id: string) => void;
  readonly putusan: ReturnType<typeof useKeputusan>;
}

function kolomKeputusan({ isi, onBuka, putusan }: BahanKolom): readonly TableColumn<BarisKeputusan>[] {
  const K = T.kolom;
  const diLain = new Map(isi.diterimaLain.map((satu) => [satu.pegawaiId, satu]));
  const lain = ({ pegawaiId }: BarisKeputusan): DiterimaLain | undefined => diLain.get(pegawaiId);
  const sebutanPutusan = (satu: BarisKeputusan): string => {
    const ganda = lain(satu);
    return [sebutanKeputusan(satu.tersimpan), ...(ganda ? [T.diterimaLain(ganda.ke, ganda.rencana)] : [])].join("; ");
  };
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
      words: sebutanPutusan,
      print: sebutanPutusan,
      cell: (satu) => <Putusan tersimpan={satu.tersimpan} lain={lain(satu)} />,
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
    {
      key: "tindakan",
      title: K.tindakan,
      width: 88,
      align: "right",
      cell: (satu) => <MenuKeputusan rencana={isi.rencana} baris={satu} putusan={putusan} />,
    },
  ];
}
