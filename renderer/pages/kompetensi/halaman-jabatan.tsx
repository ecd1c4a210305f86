import { Button, Group, SegmentedControl, Select, Text } from "@mantine/core";
import type { ColumnDef } from "@tanstack/react-table";
import { useMemo } from "react";
import { useLocation } from "wouter";
import type { BangkuJabatan, CalonJabatan, JabatanKompetensi, KompetensiKantor, RingkasKesiapan } from "../../../core/contract/kompetensi";
import type { HasilKesenjangan } from "../../../core/kompetensi/kesenjangan";
import { KEADAAN_KESIAPAN, type KeadaanKesiapan } from "../../../core/kompetensi/kesiapan";
import { wordFinder } from "../../../core/name";
import { TEKS_KESIAPAN } from "../../../core/text/kompetensi";
import { kalimatSyarat, TEKS_HALAMAN_KOMPETENSI as T } from "../../../core/text/kompetensi-halaman";
import { formatAngka } from "../../../core/text/number";
import { useJobAnswer } from "../../data/job";
import { useRemembered, useSearchText } from "../../data/remembered";
import { DataTable } from "../../ui/data-table";
import { JobAnswer } from "../../ui/job-answer";
import { NoMatch } from "../../ui/no-match";
import { SearchField } from "../../ui/search-field";
import { Sumber } from "../../ui/sumber";
import { teksJpm, teksKategori, type AcuanKompetensi } from "./acuan";
import { useCatatanUsul } from "./catatan-usul";

const SIAPA = ["pemangku", "calon"] as const;
type Siapa = (typeof SIAPA)[number];
const AWAL: { readonly siapa: Siapa; readonly keadaan: KeadaanKesiapan | "semua" } = { siapa: "calon", keadaan: "semua" };

interface Props {
  readonly kantor: KompetensiKantor;
  readonly acuan: AcuanKompetensi;
}

/** Who is near to each post; or one post with its holders and its bench. */
export function HalamanJabatan(props: Props & { readonly jabatanId: string }) {
  const jabatan = props.acuan.jabatan.get(props.jabatanId);
  return jabatan ? <SatuJabatan {...props} jabatan={jabatan} /> : <SemuaJabatan {...props} />;
}

function SemuaJabatan(props: Props) {
  return (
    <JobAnswer answer={useJobAnswer("kompetensi.kesiapan", {})}>{(ringkas) => <TabelKesiapan {...props} ringkas={ringkas} />}</JobAnswer>
  );
}

function TabelKesiapan(props: Props & { readonly ringkas: readonly RingkasKesiapan[] }) {
  const { acuan, ringkas } = props;
  const [, navigate] = useLocation();
  const [kata, setKata] = useSearchText("kesiapan");
  const catatan = useCatatanUsul();
  const cocok = wordFinder(kata);
  const namaDi = ({ jabatanId }: RingkasKesiapan): string => acuan.jabatan.get(jabatanId)?.nama ?? "";
  const unitDi = ({ jabatanId }: RingkasKesiapan): string => acuan.jabatan.get(jabatanId)?.unit ?? "";
  const kolom = useMemo((): ColumnDef<RingkasKesiapan>[] => {
    const nama = (id: string): JabatanKompetensi | undefined => acuan.jabatan.get(id);
    return [
      { id: "jabatan", header: T.jabatan, accessorFn: ({ jabatanId }) => nama(jabatanId)?.nama ?? "", meta: { width: 230 } },
      { id: "unit", header: T.unit, accessorFn: ({ jabatanId }) => nama(jabatanId)?.unit ?? "", meta: { width: 170, importance: 1 } },
      { id: "pemangku", header: T.pemangku, accessorFn: ({ pemangku }) => pemangku, meta: { width: 90, align: "end", decimals: 0 } },
      ...KEADAAN_KESIAPAN.map((satu): ColumnDef<RingkasKesiapan> => ({
        id: satu,
        header: TEKS_KESIAPAN[satu],
        accessorFn: ({ banyak }) => banyak[satu],
        meta: { width: 96, align: "end", decimals: 0, importance: satu === "siap" || satu === "setahun" ? 5 : 2 },
      })),
      {
        id: "terdekat",
        header: T.terdekat,
        accessorFn: ({ banyak, terdekat }) =>
          banyak.siap === 0 && banyak.setahun === 0
            ? T.tidakAdaSiap
            : terdekat.map((satu) => `${satu.nama} (${TEKS_KESIAPAN[satu.keadaan].toLowerCase()})`).join("; "),
        meta: { width: 280, importance: 3 },
      },
    ];
  }, [acuan]);
  return (
    <>
      <Group gap="xs" mb={8}>
        <SearchField label={T.cari} placeholder={T.cari} value={kata} onChange={setKata} width={280} />
        <Sumber id="kesiapan-setahun" hal={TEKS_KESIAPAN.setahun} />
        <Text size="sm" c="dimmed">
          {catatan.join(" ")}
        </Text>
      </Group>
      <DataTable
        label={T.daftarJabatan}
        name="kesiapan"
        rows={ringkas.filter((satu) => cocok(`${namaDi(satu)} ${unitDi(satu)}`))}
        columns={kolom}
        rowId={({ jabatanId }) => jabatanId}
        onOpen={({ jabatanId }) => navigate(`/kompetensi/jabatan/${jabatanId}`)}
        empty={<NoMatch title={T.tidakCocok} onClear={() => setKata("")} />}
        print={{ title: T.daftarJabatan, notes: catatan }}
      />
    </>
  );
}

function SatuJabatan(props: Props & { readonly jabatan: JabatanKompetensi }) {
  const { kantor, jabatan } = props;
  const [, navigate] = useLocation();
  const [{ siapa, keadaan }, ubah] = useRemembered("jabatan-kompetensi", AWAL);
  return (
    <>
      <Group gap="xs" mb={8}>
        <Button size="xs" variant="default" onClick={() => navigate("/kompetensi/jabatan")}>
          {T.semuaJabatan}
        </Button>
        <Select
          size="xs"
          w={380}
          searchable
          allowDeselect={false}
          aria-label={T.pilihJabatan}
          data={kantor.jabatan.map(({ id, nama, unit }) => ({ value: id, label: `${nama} · ${unit}` }))}
          value={jabatan.id}
          onChange={(id) => navigate(`/kompetensi/jabatan/${id ?? ""}`)}
        />
        <SegmentedControl<Siapa>
          size="xs"
          aria-label={T.siapa}
          data={SIAPA.map((value) => ({ value, label: T[value] }))}
          value={siapa}
          onChange={(nilai) => ubah({ siapa: nilai })}
        />
        {siapa === "calon" ? (
          <Select
            size="xs"
            w={170}
            aria-label={T.keadaan}
            allowDeselect={false}
            data={[{ value: "semua", label: T.semua }, ...KEADAAN_KESIAPAN.map((value) => ({ value, label: TEKS_KESIAPAN[value] }))]}
            value={keadaan}
            onChange={(nilai) => ubah({ keadaan: KEADAAN_KESIAPAN.find((satu) => satu === nilai) ?? "semua" })}
          />
        ) : null}
        {jabatan.ketentuan === null ? null : <Sumber id={jabatan.ketentuan} hal={T.kompetensi} />}
      </Group>
      {jabatan.syarat.length === 0 ? (
        <Text size="sm" mb={6}>
          {T.tanpaStandar}
        </Text>
      ) : null}
      {siapa === "pemangku" ? <Pemangku {...props} /> : <BangkuCalon {...props} keadaan={keadaan} />}
    </>
  );
}

function BangkuCalon(props: Props & { readonly jabatan: JabatanKompetensi; readonly keadaan: KeadaanKesiapan | "semua" }) {
  const answer = useJobAnswer("kompetensi.bangku", { jabatanId: props.jabatan.id });
  return <JobAnswer answer={answer}>{(bangku) => <Calon {...props} bangku={bangku} />}</JobAnswer>;
}

/** One column for each competency of a standard: the level found, of the level asked. */
function kolomTingkat<R>({ syarat }: JabatanKompetensi, acuan: AcuanKompetensi, hasil: (baris: R) => HasilKesenjangan): ColumnDef<R>[] {
  return syarat
    .filter(({ level }) => level > 0)
    .map(({ kunci, level }, nomor) => ({
      id: kunci,
      header: `${acuan.kompetensi.get(kunci)?.nama ?? ""} (${level})`,
      accessorFn: (baris) => hasil(baris).butir.find((satu) => satu.kunci === kunci)?.dinilai?.penilaian.level ?? null,
      cell: (info) => {
        const butir = hasil(info.row.original).butir.find((satu) => satu.kunci === kunci);
        if (!butir?.dinilai) return T.belumDinilai;
        const ada = formatAngka(butir.dinilai.penilaian.level);
        return (butir.kesenjangan ?? 0) > 0 ? `${ada} (−${formatAngka(butir.kesenjangan ?? 0)})` : ada;
      },
      meta: { width: 132, align: "end", decimals: 0, importance: 1 - nomor / 100 },
    }));
}

function Pemangku({ kantor, acuan, jabatan }: Props & { readonly jabatan: JabatanKompetensi }) {
  const [, navigate] = useLocation();
  const orang = kantor.orang.filter(({ jabatanId }) => jabatanId === jabatan.id);
  type Orang = (typeof orang)[number];
  const kolom = useMemo(
    (): ColumnDef<Orang>[] => [
      { id: "nama", header: T.pegawai, accessorFn: ({ nama }) => nama, meta: { width: 190 } },
      {
        id: "jpm",
        header: T.jpm,
        accessorFn: ({ hasil }) => hasil.jpm,
        cell: ({ row }) => teksJpm(row.original.hasil),
        meta: { width: 140, align: "end", print: ({ hasil }) => teksJpm(hasil) },
      },
      { id: "kategori", header: T.kategori, accessorFn: ({ hasil }) => teksKategori(hasil, kantor.pilihan.skala), meta: { width: 150 } },
      ...kolomTingkat<Orang>(jabatan, acuan, ({ hasil }) => hasil),
    ],
    [kantor, acuan, jabatan],
  );
  return (
    <DataTable
      label={T.pemangku}
      name="pemangku-kompetensi"
      rows={orang}
      columns={kolom}
      rowId={({ id }) => id}
      onOpen={({ id }) => navigate(`/kompetensi/orang/${id}`)}
      empty={<Text p="md">{T.tanpaPemangku}</Text>}
      print={{ title: `${jabatan.nama}: ${T.pemangku}`, notes: [jabatan.unit] }}
    />
  );
}

function alasanCalon({ syarat, kesiapan }: CalonJabatan, acuan: AcuanKompetensi): string {
  const gap = kesiapan.tutup.map(({ kunci, tingkat }) => `${acuan.kompetensi.get(kunci)?.nama ?? ""} −${formatAngka(tingkat)}`);
  return [...syarat.map((satu) => (satu.tingkat === "tahan" ? `! ${kalimatSyarat(satu)}` : kalimatSyarat(satu))), ...gap].join("; ");
}

/** A long text that a narrow column cuts off, whole when pointed at. */
const selPanjang = (teks: string) => <span title={teks}>{teks}</span>;

function Calon(
  props: Props & { readonly jabatan: JabatanKompetensi; readonly bangku: BangkuJabatan; readonly keadaan: KeadaanKesiapan | "semua" },
) {
  const { acuan, jabatan, bangku, keadaan } = props;
  const [, navigate] = useLocation();
  const [kata, setKata] = useSearchText("calon-kompetensi");
  const catatan = useCatatanUsul();
  const cocok = wordFinder(kata);
  const kolom = useMemo(
    (): ColumnDef<CalonJabatan>[] => [
      { id: "nama", header: T.pegawai, accessorFn: ({ nama }) => nama, meta: { width: 180 } },
      { id: "jabatan", header: T.jabatan, accessorFn: ({ jabatan: kini }) => kini, meta: { width: 180, importance: 4 } },
      { id: "golongan", header: T.golongan, accessorFn: ({ golongan }) => golongan, meta: { width: 60, importance: 3 } },
      {
        id: "keadaan",
        header: T.keadaan,
        accessorFn: ({ kesiapan }) => KEADAAN_KESIAPAN.indexOf(kesiapan.keadaan),
        cell: ({ row }) => TEKS_KESIAPAN[row.original.kesiapan.keadaan],
        meta: { width: 150, print: ({ kesiapan }) => TEKS_KESIAPAN[kesiapan.keadaan] },
      },
      {
        id: "jpm",
        header: T.jpm,
        accessorFn: ({ hasil }) => hasil.jpm,
        cell: ({ row }) => teksJpm(row.original.hasil),
        meta: { width: 130, align: "end", importance: 5, print: ({ hasil }) => teksJpm(hasil) },
      },
      {
        id: "jp",
        header: T.jpPerlu,
        accessorFn: ({ kesiapan }) => kesiapan.jp,
        meta: { width: 60, align: "end", decimals: 0, importance: 2 },
      },
      {
        id: "alasan",
        header: T.alasan,
        accessorFn: (satu) => alasanCalon(satu, acuan),
        cell: ({ row }) => selPanjang(alasanCalon(row.original, acuan)),
        meta: { width: 340 },
      },
      ...kolomTingkat<CalonJabatan>(jabatan, acuan, ({ hasil }) => hasil),
    ],
    [acuan, jabatan],
  );
  const tampil = bangku.calon.filter(
    (satu) => (keadaan === "semua" || satu.kesiapan.keadaan === keadaan) && cocok(`${satu.nama} ${satu.jabatan} ${satu.unit}`),
  );
  return (
    <>
      <Group gap="xs" mb={6}>
        <SearchField label={T.cari} placeholder={T.cari} value={kata} onChange={setKata} width={220} />
        <Text size="sm" c="dimmed">
          {`${KEADAAN_KESIAPAN.map((satu) => `${TEKS_KESIAPAN[satu]} ${formatAngka(bangku.banyak[satu])}`).join(" · ")}. ${catatan.join(" ")}`}
        </Text>
      </Group>
      <DataTable
        label={T.calon}
        name="calon-kompetensi"
        rows={tampil}
        columns={kolom}
        rowId={({ pegawaiId }) => pegawaiId}
        onOpen={({ pegawaiId }) => navigate(`/kompetensi/orang/${pegawaiId}`)}
        empty={<NoMatch title={T.tanpaCalon} onClear={() => setKata("")} />}
        print={{ title: `${jabatan.nama}: ${T.calon}`, notes: [jabatan.unit, ...catatan] }}
      />
    </>
  );
}
