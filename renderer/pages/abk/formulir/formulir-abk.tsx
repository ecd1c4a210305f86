import { Box, Button, Text } from "@mantine/core";
import { IconFileSpreadsheet, IconForms, IconPrinter } from "@tabler/icons-react";
import { useState } from "react";
import { FORMULIR_TERBANYAK } from "../../../../core/formasi/formulir";
import { TEKS_DIALOG_FORMULIR as T } from "../../../../core/text/formulir";
import { useNaskahHalaman, useUnduhNaskah } from "../../../data/naskah";
import { PratinjauNaskah } from "../../../surat/pratinjau-naskah";
import { PilihSatuanKertas, type SatuanKertas } from "../../../surat/satuan-kertas";
import { TombolDialog } from "../../../surat/tombol-dialog";
import { JobProgress } from "../../../ui/job-progress";
import { useRemembered } from "../../../data/remembered";
import { permintaanFormulir } from "./permintaan-formulir";
import { PilihanJabatan, type CalonFormulir } from "../../../surat/pilihan-jabatan";
import { ActionsFoot } from "../../../ui/actions-foot";

/** "Formulir ABK": prints or downloads the forms of the given jabatan; with several, the analyst chooses among them. */
export function TombolFormulir(props: { readonly jabatan: readonly CalonFormulir[] }) {
  const [{ satuan, kertas }] = usePilihanFormulir();
  const semua = props.jabatan.map(({ jabatanId }) => jabatanId);
  useNaskahHalaman({ judul: T.judul, naskah: permintaanFormulir(semua, satuan), kertas }, { laci: true });
  return (
    <TombolDialog label={T.tombol} Ikon={IconForms} judul={T.judul}>
      <IsiDialog jabatan={props.jabatan} />
    </TombolDialog>
  );
}

const usePilihanFormulir = () => useRemembered<SatuanKertas>("formulir", { satuan: "menit", kertas: "f4" });

function IsiDialog(props: { readonly jabatan: readonly CalonFormulir[] }) {
  const { jabatan } = props;
  const [{ satuan, kertas }, ingat] = usePilihanFormulir();
  const [terpilih, setTerpilih] = useState<ReadonlySet<string>>(() => new Set(jabatan.map(({ jabatanId }) => jabatanId)));
  const [dicetak, setDicetak] = useState(false);
  const { running, unduh } = useUnduhNaskah();
  const sibuk = running !== null;
  const terlaluBanyak = terpilih.size > FORMULIR_TERBANYAK;
  const terhalang = sibuk || terpilih.size === 0 || terlaluBanyak;
  const naskah = { jenis: "formulir", jabatan: [...terpilih], satuan } as const;
  return (
    <>
      {jabatan.length > 1 ? (
        <PilihanJabatan jabatan={jabatan} terpilih={terpilih} onPilih={setTerpilih} />
      ) : (
        <Text fw={600}>{jabatan[0]?.nama}</Text>
      )}
      {terlaluBanyak ? (
        <Text size="sm" role="alert">
          {T.terlaluBanyak(FORMULIR_TERBANYAK)}
        </Text>
      ) : null}
      <Box mt="md">
        <PilihSatuanKertas nilai={{ satuan, kertas }} onUbah={ingat} />
      </Box>
      <JobProgress running={running} />
      <ActionsFoot>
        <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} disabled={terhalang} onClick={() => setDicetak(true)}>
          {T.cetak}
        </Button>
        <Button
          leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
          loading={sibuk}
          disabled={terhalang && !sibuk}
          onClick={() => void unduh({ naskah, kertas, bentuk: "xlsx" }, { judul: T.selesai, isi: T.selesaiIsi })}
        >
          {T.unduh}
        </Button>
      </ActionsFoot>
      {dicetak ? <PratinjauNaskah pilihan={{ judul: T.judul, naskah, kertas }} onTutup={() => setDicetak(false)} /> : null}
    </>
  );
}
