import { Select, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import { useLocation, useRoute } from "wouter";
import type { CalonKursi } from "../../../core/penempatan/bangku";
import { keadaanCalon, keadaanJabatan, kelompokCalon, TEKS_BANGKU_PENEMPATAN as T } from "../../../core/text/bangku-penempatan";
import { formatAngka } from "../../../core/text/number";
import { penyebut, sebutanTempat, TEKS_HALAMAN_PENEMPATAN } from "../../../core/text/penempatan-halaman";
import { sebutanSelisihRingkas } from "../../../core/text/selisih-penempatan";
import { TOMBOL } from "../../../core/text/tombol";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useJobAnswer } from "../../data/job";
import { EmptyState } from "../../ui/empty-state";
import { GroupedTable } from "../../ui/grouped-table";
import type { TableColumn, TableItem } from "../../ui/grouped-table-types";
import { JobAnswer } from "../../ui/job-answer";
import { isPressed } from "../../ui/pressed";
import { LaciCalon } from "./laci-calon";
import { MenuUsul } from "./menu-usul";
import classes from "./penempatan.module.css";
import type { RencanaTerhitung, useRencana } from "./use-rencana";

interface Props {
  readonly rencana: ReturnType<typeof useRencana>;
  readonly isi: RencanaTerhitung;
}

/** Everybody for one post: score, what stands in the way, and what the plan loses when she must have it. */
export function BangkuPenempatan(props: Props) {
  const { isi } = props;
  const [, rute] = useRoute("/penempatan/bangku/:jabatanId");
  const [, navigate] = useLocation();
  const jabatanId = rute?.jabatanId ?? null;
  const pilihan = useMemo(
    () =>
      Object.entries(isi.jabatan)
        .map(([value, jabatan]) => ({ value, label: sebutanTempat(jabatan) }))
        .toSorted((a, b) => a.label.localeCompare(b.label, "id")),
    [isi.jabatan],
  );
  const jabatan = jabatanId === null ? undefined : isi.jabatan[jabatanId];
  return (
    <>
      <div className={classes["pilihJabatan"]}>
        <Select
          searchable
          w={420}
          aria-label={T.pilih}
          placeholder={T.pilihContoh}
          data={pilihan}
          value={jabatan ? jabatanId : null}
          onChange={(nilai) => navigate(nilai === null ? "/penempatan/bangku" : `/penempatan/bangku/${nilai}`)}
        />
        {jabatan ? <Text size="sm">{keadaanJabatan(jabatan)}</Text> : null}
      </div>
      {jabatanId !== null && jabatan ? (
        <SatuBangku key={jabatanId} {...props} jabatanId={jabatanId} />
      ) : (
        <EmptyState title={T.belumJudul}>{T.belum}</EmptyState>
      )}
    </>
  );
}

function SatuBangku(props: Props & { readonly jabatanId: string }) {
  const { kunci, coret, penting } = props.rencana.pilihan;
  const jawaban = useJobAnswer(
    "penempatan.bangku",
    { jabatanId: props.jabatanId, kunci: [...kunci], coret: [...coret], penting: [...penting] },
    { keepBefore: true },
  );
  // Until both are of the limits on screen, no cost is told.
  const lama = jawaban.isFetching || props.rencana.jawaban.isFetching;
  return <JobAnswer answer={jawaban}>{(calon) => <Daftar {...props} calon={calon} lama={lama} />}</JobAnswer>;
}

interface PropsDaftar extends Props {
  readonly jabatanId: string;
  readonly calon: readonly CalonKursi[];
  /** Whether the costs are of limits before, and computed anew. */
  readonly lama: boolean;
}

function Daftar(props: PropsDaftar) {
  const { isi, rencana, jabatanId, calon, lama } = props;
  const [terbuka, setTerbuka] = useState<string | null>(null);
  const kolom = useMemo(() => kolomBangku(props, setTerbuka), [props]);
  const items = useMemo(() => berkelompok(calon, jabatanId), [calon, jabatanId]);
  if (calon.length === 0) return <EmptyState title={T.kosongJudul}>{T.kosong}</EmptyState>;
  return (
    <>
      <GroupedTable
        label={T.judul(sebutanTempat(isi.jabatan[jabatanId]))}
        name="bangku-penempatan"
        columns={kolom}
        items={items}
        startId={terbuka}
        onRowClick={({ pegawaiId }) => setTerbuka(pegawaiId)}
        onRowKey={(event, { pegawaiId }) => {
          if (isPressed(event, TOMBOL.penempatan.kunci)) rencana.batasi({ jenis: "kunci", pegawaiId, jabatanId });
          else if (isPressed(event, TOMBOL.penempatan.tetap)) rencana.batasi({ jenis: "kunci", pegawaiId, jabatanId: null });
          else if (isPressed(event, TOMBOL.penempatan.coret)) rencana.batasi({ jenis: "coret", pegawaiId, jabatanId });
          else if (isPressed(event, TOMBOL.penempatan.penting)) rencana.batasi({ jenis: "penting", jabatanId });
          else return;
          event.preventDefault();
        }}
        {...(lama
          ? {}
          : {
              print: {
                title: T.judul(sebutanTempat(isi.jabatan[jabatanId])),
                notes: [T.penjelasanSelisih, TEKS_HALAMAN_PENEMPATAN.wewenang],
              },
            })}
      />
      <LaciCalon {...props} id={lama ? null : terbuka} onTutup={() => setTerbuka(null)} />
    </>
  );
}

function berkelompok(calon: readonly CalonKursi[], jabatanId: string): readonly TableItem<CalonKursi>[] {
  return (["rencana", "boleh", "terhalang"] as const).flatMap((jenis): readonly TableItem<CalonKursi>[] => {
    const milik = calon.filter((satu) => kelompokCalon(satu, jabatanId) === jenis);
    if (milik.length === 0) return [];
    return [
      { kind: "group", id: jenis, title: `${T.kelompok[jenis]} (${formatAngka(milik.length)})`, cells: {} },
      ...milik.map((row) => ({ kind: "row" as const, id: row.pegawaiId, row })),
    ];
  });
}

function kolomBangku(
  { isi, rencana, jabatanId, lama }: PropsDaftar,
  onBuka: (pegawaiId: string) => void,
): readonly TableColumn<CalonKursi>[] {
  const nama = ({ pegawaiId }: CalonKursi): string => isi.nama[pegawaiId] ?? "";
  const sebut = penyebut(isi.nama, isi.jabatan);
  const tempat = (id: string | null): string => (id === null ? T.tanpa : sebut(id));
  const menurutRencana = ({ kini, rencana: diberi }: CalonKursi): string =>
    lama ? TEKS_UMUM.sedangDihitung : kini === diberi ? T.tetap : tempat(diberi);
  const hilang = ({ selisih }: CalonKursi): string =>
    lama ? TEKS_UMUM.sedangDihitung : selisih === null ? TEKS_UMUM.kosong : sebutanSelisihRingkas(selisih);
  return [
    {
      key: "nama",
      title: T.kolom.nama,
      width: 170,
      words: nama,
      isName: true,
      print: nama,
      cell: (calon, focus) => (
        <button type="button" {...focus} className={classes["nama"]} onClick={() => onBuka(calon.pegawaiId)}>
          {nama(calon)}
        </button>
      ),
    },
    {
      key: "kini",
      title: T.kolom.kini,
      width: 170,
      importance: 2,
      words: ({ kini }) => tempat(kini),
      print: ({ kini }) => tempat(kini),
      cell: ({ kini }) => tempat(kini),
    },
    { key: "rencana", title: T.kolom.rencana, width: 140, importance: 1, print: menurutRencana, cell: menurutRencana },
    {
      key: "nilai",
      title: T.kolom.nilai,
      width: 66,
      align: "right",
      decimals: 2,
      print: ({ pasangan: { skor } }) => (skor.skor === null ? null : skor.skor / 100),
      cell: ({ pasangan: { skor } }) => (skor.skor === null ? TEKS_UMUM.kosong : formatAngka(skor.skor / 100, 2)),
    },
    {
      key: "keadaan",
      title: T.kolom.keadaan,
      width: 220,
      print: (calon) => keadaanCalon(calon, isi.per),
      cell: (calon) => keadaanCalon(calon, isi.per),
    },
    {
      key: "selisih",
      title: T.kolom.selisih,
      description: T.penjelasanSelisih,
      width: 130,
      importance: 3,
      align: "right",
      print: hilang,
      cell: hilang,
    },
    {
      key: "tindakan",
      title: T.kolom.tindakan,
      width: 92,
      align: "right",
      cell: (calon) => <MenuUsul rencana={rencana} usul={{ pegawaiId: calon.pegawaiId, ke: jabatanId }} nama={nama(calon)} />,
    },
  ];
}
