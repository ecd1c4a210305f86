import { Anchor, Text } from "@mantine/core";
import { Link } from "wouter";
import type { PerbandinganRencana } from "../../../../core/contract/rencana-penempatan";
import { TEKS_HALAMAN_RENCANA as T } from "../../../../core/text/rencana-halaman";
import { useJobAnswer } from "../../../data/job";
import { useDaftarHalaman } from "../../../data/naskah";
import { LoadError } from "../../../ui/load-error";
import { PageHeader } from "../../../ui/page-header";
import { Section } from "../../../ui/section";
import { Waiting } from "../../../ui/waiting";
import { barisAngka, barisBerbeda, daftarBanding } from "./baris-banding";
import classes from "./rencana.module.css";

const B = T.banding;

/** Two or three plans side by side, each computed under its own limits. */
export function BandingRencanaPage(props: { readonly id: readonly string[] }) {
  const banding = useJobAnswer("rencanaPenempatan.compare", { id: [...props.id] });
  useDaftarHalaman(banding.data ? daftarBanding(banding.data) : null);
  return (
    <>
      <Anchor component={Link} href="/penempatan/rencana" size="sm">
        {T.keDaftar}
      </Anchor>
      <PageHeader title={B.judul} description={B.petunjuk} />
      {banding.error ? <LoadError error={banding.error} onRetry={() => void banding.refetch()} /> : null}
      {banding.isPending ? <Waiting /> : null}
      {banding.data ? (
        <div className={classes["gulung"]} tabIndex={0} role="region" aria-label={B.judul}>
          <Tabel banding={banding.data} judul={B.tabel} kepala={B.angka} baris={barisAngka(banding.data)} />
          <div style={{ height: 14 }} />
          <Section title={B.berbeda}>
            <Berbeda banding={banding.data} />
          </Section>
        </div>
      ) : null}
    </>
  );
}

function Berbeda({ banding }: { readonly banding: PerbandinganRencana }) {
  const baris = barisBerbeda(banding);
  return (
    <>
      <Text size="sm" p="8px 14px">
        {baris.length === 0 ? B.semuaSama : ""} {B.sama(banding.sama)}
      </Text>
      {baris.length === 0 ? null : <Tabel banding={banding} judul={B.berbeda} kepala={T.kolom.pegawai} baris={baris} orang />}
    </>
  );
}

interface PropsTabel {
  readonly banding: PerbandinganRencana;
  readonly judul: string;
  readonly kepala: string;
  readonly baris: ReturnType<typeof barisAngka>;
  /** Whether each row is about somebody, whose file it opens. */
  readonly orang?: boolean;
}

/** Rows with one column for each plan. */
function Tabel({ banding, judul, kepala, baris, orang = false }: PropsTabel) {
  return (
    <table className={classes["kisi"]} aria-label={judul}>
      <thead>
        <tr>
          <th scope="col" className={classes["pertama"]}>
            {kepala}
          </th>
          {banding.rencana.map(({ id, nama }) => (
            <th key={id} scope="col">
              <Link href={`/penempatan/rencana/${id}`} className={classes["tautan"]}>
                {nama}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {baris.map((satu) => (
          <tr key={satu.id}>
            <th scope="row">
              {orang ? (
                <Link href={`/pegawai/${satu.id}/berkas`} className={classes["tautan"]}>
                  {satu.judul}
                </Link>
              ) : (
                satu.judul
              )}
              {satu.asal === "" ? null : <span className={classes["kecil"]}>{satu.asal}</span>}
            </th>
            {banding.rencana.map(({ id }, ke) => (
              <td key={id}>{satu.sel[ke]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
