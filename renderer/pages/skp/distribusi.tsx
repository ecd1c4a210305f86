import { Badge, List, Select, Text, Title } from "@mantine/core";
import type { DistribusiUnit, HasilDistribusi } from "../../../core/contract/skp-hasil";
import { daftarDari } from "../../../core/naskah/daftar";
import { bagianPola, jumlahOrang, ORANG_TERSEDIKIT_POLA, persenHitungan } from "../../../core/skp/distribusi";
import { PREDIKAT, PREDIKAT_ORGANISASI } from "../../../core/skp/predikat";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PREDIKAT, TEKS_PREDIKAT_ORGANISASI } from "../../../core/text/skp";
import { kalimatBedaPola, TEKS_SKP as T } from "../../../core/text/skp-halaman";
import { PredikatShareChart } from "../../charts/predikat-share";
import { useDaftarHalaman } from "../../data/naskah";
import { useCommand, useShell } from "../../data/query";
import { LoadError } from "../../ui/load-error";
import { Sumber } from "../../ui/sumber";
import { Waiting } from "../../ui/waiting";
import { KepalaSkp, useTahunSkp } from "./kepala-skp";
import classes from "./skp.module.css";

/** How the predikat of a year are spread, against the pattern that the organisation's predikat asks. */
export function DistribusiPage() {
  const [diminta, pilihTahun] = useTahunSkp();
  const hasil = useShell("skp.distribusi", diminta);
  return (
    <>
      <KepalaSkp
        tampilan="distribusi"
        {...(hasil.data ? { tahun: { kini: hasil.data.tahun, ada: hasil.data.tahunAda, onPilih: pilihTahun } } : {})}
      />
      {hasil.error ? <LoadError error={hasil.error} onRetry={() => void hasil.refetch()} /> : null}
      {hasil.isPending ? <Waiting /> : null}
      {hasil.data ? <Isi hasil={hasil.data} /> : null}
    </>
  );
}

const nama = ({ unitId, unit }: DistribusiUnit): string => (unitId === null ? T.kantor : unit);
const persen = (nilai: number): string => `${formatAngka(nilai, 1, 0)}%`;

function Isi({ hasil }: { readonly hasil: HasilDistribusi }) {
  const kantor = hasil.unit.find(({ unitId }) => unitId === null);
  useDaftarHalaman(
    daftarDari({
      judul: `${T.distribusi} ${hasil.tahun}`,
      kolom: [
        { kepala: T.kolom.unit, nilai: nama },
        { kepala: T.organisasi, nilai: ({ organisasi }) => (organisasi ? TEKS_PREDIKAT_ORGANISASI[organisasi.predikat] : null) },
        ...PREDIKAT.map((satu) => ({ kepala: TEKS_PREDIKAT[satu], desimal: 0, nilai: ({ hitungan }: DistribusiUnit) => hitungan[satu] })),
        { kepala: T.belumBerpredikat, desimal: 0, nilai: ({ belum }) => belum },
        { kepala: T.keterangan, nilai: ({ beda }) => beda.map(kalimatBedaPola).join(" ") },
      ],
      baris: hasil.unit,
    }),
  );
  const pola = kantor?.organisasi ? bagianPola(kantor.organisasi.predikat) : null;
  return (
    <div className={classes["badan"]}>
      {kantor && jumlahOrang(kantor.hitungan) > 0 ? (
        <PredikatShareChart
          title={`${T.distribusi} ${hasil.tahun}`}
          note={kantor.organisasi ? T.polaArti(TEKS_PREDIKAT_ORGANISASI[kantor.organisasi.predikat]) : T.tanpaPola}
          patternLabel={T.pola}
          peopleLabel={T.orang}
          shares={PREDIKAT.map((satu) => ({
            id: satu,
            name: TEKS_PREDIKAT[satu],
            people: kantor.hitungan[satu],
            percent: persenHitungan(kantor.hitungan, [satu]),
            pattern: pola?.[satu] ?? null,
          }))}
        />
      ) : null}
      <Title order={2} size="h6" mt="md" mb={4}>
        {T.peringatan} <Sumber id="predikat-organisasi" hal={T.organisasi} />
      </Title>
      <div className={classes["gulir"]}>
        <table className={classes["tabel"]} aria-label={T.distribusi}>
          <thead>
            <tr>
              <th>{T.kolom.unit}</th>
              <th style={{ width: 170 }}>{T.organisasi}</th>
              {PREDIKAT.map((satu) => (
                <th key={satu}>{TEKS_PREDIKAT[satu]}</th>
              ))}
              <th>{T.belumBerpredikat}</th>
              <th style={{ width: "26%" }}>{T.keterangan}</th>
            </tr>
          </thead>
          <tbody>
            {hasil.unit.map((satu) => (
              <tr key={satu.unitId ?? ""}>
                <td>{nama(satu)}</td>
                <td>
                  <PilihOrganisasi tahun={hasil.tahun} satu={satu} />
                </td>
                {PREDIKAT.map((predikat) => (
                  <td key={predikat} data-angka>
                    {satu.hitungan[predikat] === 0
                      ? "0"
                      : `${formatAngka(satu.hitungan[predikat])} (${persen(persenHitungan(satu.hitungan, [predikat]))})`}
                  </td>
                ))}
                <td data-angka>{formatAngka(satu.belum)}</td>
                <td>
                  <Keterangan satu={satu} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Title order={2} size="h6" mt="md" mb={4}>
        {T.menurutTahun}
      </Title>
      <div className={classes["gulir"]}>
        <table className={classes["tabel"]} aria-label={T.menurutTahun}>
          <thead>
            <tr>
              <th>{T.tahun}</th>
              {PREDIKAT.map((satu) => (
                <th key={satu}>{TEKS_PREDIKAT[satu]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hasil.menurutTahun.map(({ tahun, hitungan }) => (
              <tr key={tahun}>
                <td>{tahun}</td>
                {PREDIKAT.map((satu) => (
                  <td key={satu} data-angka>
                    {formatAngka(hitungan[satu])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Keterangan({ satu }: { readonly satu: DistribusiUnit }) {
  const orang = jumlahOrang(satu.hitungan);
  if (orang === 0) return null;
  return (
    <>
      {satu.beda.length === 0 ? (
        <Text size="xs" c="dimmed">
          {T.sesuaiPola}
        </Text>
      ) : (
        <List size="xs">
          {satu.beda.map((beda) => (
            <List.Item key={kalimatBedaPola(beda)}>{kalimatBedaPola(beda)}</List.Item>
          ))}
        </List>
      )}
      {satu.beda.length > 0 && orang < ORANG_TERSEDIKIT_POLA ? (
        <Badge size="sm" color="gray" style={{ height: "auto", whiteSpace: "normal", textTransform: "none" }}>
          {T.unitKecil(formatAngka(orang))}
        </Badge>
      ) : null}
    </>
  );
}

function PilihOrganisasi({ tahun, satu }: { readonly tahun: number; readonly satu: DistribusiUnit }) {
  const simpan = useCommand("skp.organisasi");
  return (
    <Select
      size="xs"
      clearable
      placeholder={T.belumDiisi}
      aria-label={`${T.organisasi} ${nama(satu)}`}
      data={PREDIKAT_ORGANISASI.map((value) => ({ value, label: TEKS_PREDIKAT_ORGANISASI[value] }))}
      value={satu.organisasi?.predikat ?? null}
      onChange={(pilihan) =>
        simpan.mutate({
          tahun,
          unitId: satu.unitId,
          predikat: PREDIKAT_ORGANISASI.find((dikenal) => dikenal === pilihan) ?? null,
          revision: satu.organisasi?.revision ?? null,
        })
      }
    />
  );
}
