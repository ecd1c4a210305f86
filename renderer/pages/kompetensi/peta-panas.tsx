import { Drawer, Group, SegmentedControl, Text } from "@mantine/core";
import type { ColumnDef } from "@tanstack/react-table";
import { useMemo, useState, type CSSProperties, type KeyboardEvent } from "react";
import { useLocation } from "wouter";
import type { KompetensiKantor, OrangKompetensi } from "../../../core/contract/kompetensi";
import { bagianSenjang, petaPanas, type BarisPanas } from "../../../core/kompetensi/peta-panas";
import { daftarDari } from "../../../core/naskah/daftar";
import { TEKS_HALAMAN_KOMPETENSI as T } from "../../../core/text/kompetensi-halaman";
import { formatAngka } from "../../../core/text/number";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useDaftarHalaman } from "../../data/naskah";
import { useRemembered } from "../../data/remembered";
import { DataTable } from "../../ui/data-table";
import { NoMatch } from "../../ui/no-match";
import type { AcuanKompetensi } from "./acuan";
import classes from "./kompetensi.module.css";
import { pindahKisi } from "./pindah-kisi";

const RUPA = ["panas", "tabel"] as const;
type Rupa = (typeof RUPA)[number];
const AWAL: { readonly rupa: Rupa } = { rupa: "panas" };

interface SelTerbuka {
  readonly unitId: string | null;
  readonly kunci: string;
}

/** Gaps of units by competency: cells with figure and colour, the same as a table, and who stands behind a cell. */
export function PetaPanas(props: { readonly kantor: KompetensiKantor; readonly acuan: AcuanKompetensi }) {
  const { kantor, acuan } = props;
  const [{ rupa }, ubah] = useRemembered("peta-kompetensi", AWAL);
  const [sel, setSel] = useState<SelTerbuka | null>(null);
  const baris = useMemo(
    () =>
      petaPanas(
        kantor.orang,
        kantor.unit.map(({ id }) => id),
      ).filter(({ orang }) => orang > 0),
    [kantor],
  );
  const kunci = useMemo(() => kantor.kamus.map((satu) => satu.kunci).filter((satu) => baris[0]?.sel.has(satu) === true), [kantor, baris]);
  const namaUnit = (id: string | null): string => (id === null ? T.seluruh : (acuan.unit.get(id) ?? ""));
  return (
    <>
      <Group gap="xs" mb={6} justify="space-between">
        <Text size="sm" c="dimmed">
          {`${T.petaAngka} ${T.petaKeterangan}`}
        </Text>
        <SegmentedControl<Rupa>
          size="xs"
          aria-label={T.rupa}
          data={RUPA.map((value) => ({ value, label: T[value] }))}
          value={rupa}
          onChange={(nilai) => ubah({ rupa: nilai })}
        />
      </Group>
      {rupa === "panas" ? (
        <Kisi acuan={acuan} baris={baris} kunci={kunci} namaUnit={namaUnit} onPilih={setSel} />
      ) : (
        <Tabel acuan={acuan} baris={baris} kunci={kunci} namaUnit={namaUnit} onPilih={setSel} />
      )}
      <OrangSenjang sel={sel} kantor={kantor} acuan={acuan} onTutup={() => setSel(null)} />
    </>
  );
}

interface Bahan {
  readonly acuan: AcuanKompetensi;
  readonly baris: readonly BarisPanas[];
  readonly kunci: readonly string[];
  readonly namaUnit: (id: string | null) => string;
  readonly onPilih: (sel: SelTerbuka) => void;
}

function Kisi({ acuan, baris, kunci, namaUnit, onPilih }: Bahan) {
  const nama = (satu: string): string => acuan.kompetensi.get(satu)?.nama ?? "";
  useDaftarHalaman(
    daftarDari<BarisPanas>({
      judul: T.petaNama,
      keterangan: [T.petaAngka],
      kolom: [
        { kepala: T.unit, nilai: ({ unitId }) => namaUnit(unitId) },
        { kepala: T.orang, desimal: 0, nilai: ({ orang }) => orang },
        { kepala: T.jpm, desimal: 2, nilai: ({ jpm }) => jpm },
        ...kunci.map((satu) => ({
          kepala: nama(satu),
          nilai: ({ sel }: BarisPanas) => {
            const isi = sel.get(satu);
            return isi ? `${formatAngka(isi.senjang)}/${formatAngka(isi.dinilai)}` : "";
          },
        })),
      ],
      baris,
    }),
  );
  return (
    <div className={classes["gulung"]}>
      <table className={classes["kisi"]} aria-label={T.petaNama} onKeyDown={(event: KeyboardEvent<HTMLTableElement>) => pindahKisi(event)}>
        <thead>
          <tr>
            <th scope="col">{T.unit}</th>
            <th scope="col">{T.jpm}</th>
            {kunci.map((satu) => (
              <th key={satu} scope="col">
                {nama(satu)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {baris.map(({ unitId, orang, sel, jpm }, nomor) => (
            <tr key={unitId ?? "kantor"}>
              <th scope="row">
                {namaUnit(unitId)}
                <div className={classes["unit"]}>{`${formatAngka(orang)} ${T.orang.toLowerCase()}`}</div>
              </th>
              <td>{jpm === null ? TEKS_UMUM.kosong : formatAngka(jpm, 1)}</td>
              {kunci.map((satu, kolom) => {
                const isi = sel.get(satu);
                const panas = isi ? bagianSenjang(isi) : null;
                const angka = isi ? `${formatAngka(isi.senjang)}/${formatAngka(isi.dinilai)}` : TEKS_UMUM.kosong;
                return (
                  <td key={satu}>
                    <button
                      type="button"
                      className={classes["sel"]}
                      style={{ "--panas": panas ?? 0 } as CSSProperties}
                      data-tempat={`${nomor}-${kolom}`}
                      tabIndex={nomor === 0 && kolom === 0 ? 0 : -1}
                      disabled={!isi}
                      aria-label={
                        isi
                          ? T.selPeta({
                              unit: namaUnit(unitId),
                              nama: nama(satu),
                              senjang: formatAngka(isi.senjang),
                              dinilai: formatAngka(isi.dinilai),
                              dari: formatAngka(isi.dari),
                            })
                          : `${namaUnit(unitId)}, ${nama(satu)}`
                      }
                      onClick={() => onPilih({ unitId, kunci: satu })}
                    >
                      {angka}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface BarisRinci extends SelTerbuka {
  readonly id: string;
  readonly unit: string;
  readonly nama: string;
  readonly senjang: number;
  readonly dinilai: number;
  readonly dari: number;
  readonly tingkat: number;
}

const KOLOM: ColumnDef<BarisRinci>[] = [
  { id: "unit", header: T.unit, accessorFn: ({ unit }) => unit, meta: { width: 240 } },
  { id: "kompetensi", header: T.kompetensi, accessorFn: ({ nama }) => nama, meta: { width: 220 } },
  ...(["senjang", "dinilai", "dari", "tingkat"] as const).map((satu): ColumnDef<BarisRinci> => ({
    id: satu,
    header: T.kolomRinci[satu],
    accessorFn: (baris) => baris[satu],
    meta: { width: 110, align: "end", decimals: 0 },
  })),
];

function Tabel({ acuan, baris, kunci, namaUnit, onPilih }: Bahan) {
  const rinci = baris.flatMap(({ unitId, sel }) =>
    kunci.flatMap((satu): BarisRinci[] => {
      const isi = sel.get(satu);
      return isi
        ? [
            {
              id: `${unitId ?? ""} ${satu}`,
              unitId,
              kunci: satu,
              unit: namaUnit(unitId),
              nama: acuan.kompetensi.get(satu)?.nama ?? "",
              ...isi,
            },
          ]
        : [];
    }),
  );
  return (
    <DataTable
      label={T.petaNama}
      name="peta-kompetensi"
      rows={rinci}
      columns={KOLOM}
      rowId={({ id }) => id}
      onOpen={onPilih}
      empty={<NoMatch title={T.tidakCocok} onClear={() => undefined} />}
      print={{ title: T.petaNama, notes: [] }}
    />
  );
}

/** Who has a gap in a competency, or was not assessed. */
function OrangSenjang(props: {
  readonly sel: SelTerbuka | null;
  readonly kantor: KompetensiKantor;
  readonly acuan: AcuanKompetensi;
  readonly onTutup: () => void;
}) {
  const { sel, kantor, acuan } = props;
  const [, navigate] = useLocation();
  const orang = sel === null ? [] : kantor.orang.filter((satu) => sel.unitId === null || satu.unitId === sel.unitId);
  const butir = (satu: OrangKompetensi) => satu.hasil.butir.find(({ kunci }) => kunci === sel?.kunci);
  const kurang = orang
    .filter((satu) => (butir(satu)?.kesenjangan ?? 0) > 0 || butir(satu)?.kesenjangan === null)
    .toSorted((a, b) => (butir(b)?.kesenjangan ?? 0) - (butir(a)?.kesenjangan ?? 0));
  return (
    <Drawer
      opened={sel !== null}
      onClose={props.onTutup}
      position="right"
      size={520}
      title={
        sel === null
          ? ""
          : `${acuan.kompetensi.get(sel.kunci)?.nama ?? ""}: ${sel.unitId === null ? T.seluruh : (acuan.unit.get(sel.unitId) ?? "")}`
      }
    >
      <table className={classes["kisi"]}>
        <thead>
          <tr>
            <th scope="col">{T.pegawai}</th>
            <th scope="col">{T.dinilai}</th>
            <th scope="col">{T.senjang}</th>
          </tr>
        </thead>
        <tbody>
          {kurang.map((satu) => {
            const milik = butir(satu);
            return (
              <tr key={satu.id}>
                <th scope="row">
                  <button type="button" className={classes["sel"]} onClick={() => navigate(`/kompetensi/orang/${satu.id}`)}>
                    {satu.nama}
                  </button>
                </th>
                <td>{milik?.dinilai ? formatAngka(milik.dinilai.penilaian.level) : T.belumDinilai}</td>
                <td>{milik?.kesenjangan === null || milik === undefined ? TEKS_UMUM.kosong : formatAngka(milik.kesenjangan)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Drawer>
  );
}
