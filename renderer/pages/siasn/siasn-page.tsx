import { FileButton, Group, SegmentedControl } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { TEKS_SIASN } from "../../../core/text/siasn-halaman";
import { useShell } from "../../data/query";
import { useRemembered } from "../../data/remembered";
import { useMuatFormulir } from "../../data/siasn";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { TombolTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";
import { BagianDaftar } from "./bagian-daftar";
import { BagianPadankan } from "./bagian-padankan";
import { BagianPeriksa } from "./bagian-periksa";
import { KeteranganFormulir } from "./keterangan-formulir";
import { usePeriksa } from "./use-periksa";

const BAGIAN = ["periksa", "padankan", "daftar"] as const;
type Bagian = (typeof BAGIAN)[number];

/** The hand-over to SIASN: the office's form with its lists, the check, what is to be matched, and the workbooks. */
export default function SiasnPage() {
  const formulir = useShell("siasn.formulir", {});
  const [{ bagian }, ingat] = useRemembered<{ readonly bagian: Bagian }>("siasn-bagian", { bagian: "periksa" });
  if (formulir.error) return <LoadError error={formulir.error} onRetry={() => void formulir.refetch()} />;
  if (formulir.isPending) return <Waiting />;
  const ada = formulir.data !== null;
  const pilihBagian = (
    <SegmentedControl<Bagian>
      size="xs"
      aria-label={TEKS_SIASN.bagian}
      data={BAGIAN.map((value) => ({ value, label: TEKS_SIASN.pilihanBagian[value] }))}
      value={bagian}
      onChange={(pilihan) => ingat({ bagian: pilihan })}
    />
  );
  return (
    <>
      <PageHeader
        title={TEKS_SIASN.judul}
        description={TEKS_SIASN.penjelasan}
        actions={
          ada ? (
            <Group gap="xs">
              {pilihBagian}
              <TombolMuat label={TEKS_SIASN.muatBaru} variant="default" />
            </Group>
          ) : null
        }
      />
      {formulir.data === null ? (
        <EmptyState title={TEKS_SIASN.kosongJudul} action={<TombolMuat label={TEKS_SIASN.muat} variant="filled" />}>
          {TEKS_SIASN.kosong}
        </EmptyState>
      ) : (
        <>
          <KeteranganFormulir formulir={formulir.data} />
          {bagian === "daftar" ? <BagianDaftar formulir={formulir.data} /> : <Diperiksa bagian={bagian} />}
        </>
      )}
    </>
  );
}

function Diperiksa(props: { readonly bagian: Exclude<Bagian, "daftar"> }) {
  const periksa = usePeriksa();
  return props.bagian === "periksa" ? <BagianPeriksa periksa={periksa} /> : <BagianPadankan periksa={periksa} />;
}

function TombolMuat(props: { readonly label: string; readonly variant: "default" | "filled" }) {
  const muat = useMuatFormulir();
  return (
    <FileButton
      accept=".xlsx"
      onChange={(berkas) => {
        if (berkas) muat.mutate(berkas);
      }}
      inputProps={{ "aria-label": props.label }}
    >
      {(tombol) => (
        <TombolTulis {...tombol} variant={props.variant} loading={muat.isPending} leftSection={<IconFileImport size={16} aria-hidden />}>
          {props.label}
        </TombolTulis>
      )}
    </FileButton>
  );
}
