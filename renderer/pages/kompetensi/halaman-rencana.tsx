import { Drawer, Group, NumberInput, SegmentedControl } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { ColumnDef } from "@tanstack/react-table";
import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import type { JpOrang, KompetensiKantor, PelatihanKatalog, PengembanganKantor } from "../../../core/contract/kompetensi";
import { datePartsOf } from "../../../core/date";
import { TEKS_HALAMAN_KOMPETENSI as T, TEKS_RENCANA as R } from "../../../core/text/kompetensi-halaman";
import { formatAngka } from "../../../core/text/number";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useShell } from "../../data/query";
import { useRemembered } from "../../data/remembered";
import { DataTable } from "../../ui/data-table";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { Sumber } from "../../ui/sumber";
import { TombolTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";
import type { AcuanKompetensi } from "./acuan";
import { FormPelatihan } from "./form-pelatihan";
import { CariTermurah } from "./cari-termurah";

const BAGIAN = ["orang", "katalog", "termurah"] as const;
type Bagian = (typeof BAGIAN)[number];
const AWAL: { readonly bagian: Bagian } = { bagian: "orang" };

interface Props {
  readonly kantor: KompetensiKantor;
  readonly acuan: AcuanKompetensi;
}

/** Development: hours of everybody in a year, the catalogue, and the cheapest way to make posts fillable. */
export function HalamanRencana(props: Props) {
  const [tahun, setTahun] = useState(datePartsOf(props.kantor.per).year);
  const [{ bagian }, ubah] = useRemembered("rencana-kompetensi", AWAL);
  const { data, error, refetch } = useShell("kompetensi.pengembangan", { tahun });
  if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <>
      <Group gap="xs" mb={8}>
        <SegmentedControl<Bagian>
          size="xs"
          aria-label={T.tampilan}
          data={BAGIAN.map((value) => ({ value, label: R[value] }))}
          value={bagian}
          onChange={(nilai) => ubah({ bagian: nilai })}
        />
        {bagian === "orang" ? (
          <NumberInput
            size="xs"
            w={100}
            aria-label={R.tahun}
            min={1945}
            max={2200}
            thousandSeparator=""
            value={tahun}
            onChange={(nilai) => {
              if (typeof nilai === "number" && nilai >= 1945 && nilai <= 2200) setTahun(nilai);
            }}
          />
        ) : null}
        {bagian === "orang" ? <Sumber id="jp-setahun" hal={R.batas(formatAngka(data.jpSetahun))} /> : null}
      </Group>
      {bagian === "orang" ? <OrangBerkembang {...props} data={data} /> : null}
      {bagian === "katalog" ? <Katalog {...props} data={data} /> : null}
      {bagian === "termurah" ? <CariTermurah {...props} katalog={data.katalog} tahun={tahun} /> : null}
    </>
  );
}

interface BarisJp extends JpOrang {
  readonly nama: string;
  readonly jabatan: string;
  readonly senjang: number;
}

function OrangBerkembang({ kantor, acuan, data }: Props & { readonly data: PengembanganKantor }) {
  const [, navigate] = useLocation();
  const jp = useMemo(() => new Map(data.jp.map((satu) => [satu.pegawaiId, satu])), [data]);
  const baris = kantor.orang.map(({ id, nama, jabatanId, hasil }): BarisJp => ({
    pegawaiId: id,
    nama,
    jabatan: acuan.jabatan.get(jabatanId ?? "")?.nama ?? T.tanpaJabatan,
    senjang: hasil.kesenjangan,
    ditempuh: jp.get(id)?.ditempuh ?? 0,
    direncanakan: jp.get(id)?.direncanakan ?? 0,
  }));
  const kolom = useMemo((): ColumnDef<BarisJp>[] => {
    const tanpaKewajiban = new Set(data.tanpaKewajiban);
    const kurang = ({ pegawaiId, ditempuh }: BarisJp): string => {
      if (tanpaKewajiban.has(pegawaiId)) return R.tanpaKewajiban;
      return ditempuh >= data.jpSetahun ? R.terpenuhi : R.kurang(formatAngka(data.jpSetahun - ditempuh, 2, 0));
    };
    return [
      { id: "nama", header: T.pegawai, accessorFn: ({ nama }) => nama, meta: { width: 200 } },
      { id: "jabatan", header: T.jabatan, accessorFn: ({ jabatan }) => jabatan, meta: { width: 230, importance: 1 } },
      { id: "senjang", header: T.senjang, accessorFn: ({ senjang }) => senjang, meta: { width: 100, align: "end", decimals: 0 } },
      {
        id: "ditempuh",
        header: R.ditempuh,
        accessorFn: ({ ditempuh }) => ditempuh,
        meta: { width: 110, align: "end", decimals: "seperlunya" },
      },
      {
        id: "direncanakan",
        header: R.direncanakan,
        accessorFn: ({ direncanakan }) => direncanakan,
        meta: { width: 130, align: "end", decimals: 0 },
      },
      { id: "kurang", header: R.batas(formatAngka(data.jpSetahun)), accessorFn: kurang, meta: { width: 180 } },
    ];
  }, [data.jpSetahun, data.tanpaKewajiban]);
  return (
    <DataTable
      label={R.orang}
      name="jp-kompetensi"
      rows={baris}
      columns={kolom}
      rowId={({ pegawaiId }) => pegawaiId}
      onOpen={({ pegawaiId }) => navigate(`/kompetensi/orang/${pegawaiId}`)}
      empty={<EmptyState title={R.orang}>{R.kosongRencana}</EmptyState>}
      print={{ title: `${R.orang} ${data.tahun}`, notes: [R.batas(formatAngka(data.jpSetahun))] }}
    />
  );
}

/** What a training aims at, in words. */
function teksSasaran({ sasaran }: PelatihanKatalog, acuan: AcuanKompetensi): string {
  return sasaran
    .map(({ kunci, dariLevel, keLevel }) =>
      R.keLevel(acuan.kompetensi.get(kunci)?.nama ?? "", formatAngka(dariLevel), formatAngka(keLevel)),
    )
    .join("; ");
}

function Katalog({ kantor, acuan, data }: Props & { readonly data: PengembanganKantor }) {
  const [buka, setBuka] = useState<{ readonly pelatihan: PelatihanKatalog | null } | null>(null);
  const kolom = useMemo(
    (): ColumnDef<PelatihanKatalog>[] => [
      { id: "nama", header: R.pelatihan, accessorFn: ({ nama }) => nama, meta: { width: 260 } },
      { id: "sasaran", header: R.sasaran, accessorFn: (satu) => teksSasaran(satu, acuan), meta: { width: 250 } },
      { id: "jp", header: R.jp, accessorFn: ({ jp }) => jp, meta: { width: 60, align: "end", decimals: 0 } },
      {
        id: "biaya",
        header: R.biaya,
        accessorFn: ({ biaya }) => biaya,
        cell: ({ row }) => formatAngka(row.original.biaya),
        meta: { width: 120, align: "end", decimals: 0 },
      },
      {
        id: "biayaKelas",
        header: R.biayaKelas,
        accessorFn: ({ biayaKelas }) => biayaKelas,
        cell: ({ row }) => formatAngka(row.original.biayaKelas),
        meta: { width: 120, align: "end", decimals: 0, importance: 1 },
      },
      {
        id: "kuota",
        header: R.kuota,
        accessorFn: ({ kuota }) => kuota,
        cell: ({ row }) => row.original.kuota ?? TEKS_UMUM.kosong,
        meta: { width: 70, align: "end", decimals: 0 },
      },
    ],
    [acuan],
  );
  const tambah = (
    <TombolTulis size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setBuka({ pelatihan: null })}>
      {R.tambah}
    </TombolTulis>
  );
  return (
    <>
      <Group mb={8}>{tambah}</Group>
      <DataTable
        label={R.katalog}
        name="katalog-pelatihan"
        rows={data.katalog}
        columns={kolom}
        rowId={({ id }) => id}
        onOpen={(pelatihan) => setBuka({ pelatihan })}
        empty={<EmptyState title={R.katalog}>{R.kosongKatalog}</EmptyState>}
        print={{ title: R.katalog, notes: [] }}
      />
      <Drawer
        opened={buka !== null}
        onClose={() => setBuka(null)}
        position="right"
        size={560}
        title={buka?.pelatihan?.nama ?? R.tambah}
        closeOnClickOutside={false}
      >
        {buka === null ? null : (
          <FormPelatihan key={buka.pelatihan?.id ?? ""} kantor={kantor} pelatihan={buka.pelatihan} onSelesai={() => setBuka(null)} />
        )}
      </Drawer>
    </>
  );
}
