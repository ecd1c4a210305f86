import { Button, Radio, Stack, Switch, Text } from "@mantine/core";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { useState } from "react";
import { FORMULIR_TERBANYAK } from "../../core/formasi/formulir";
import { BENTUK_NASKAH } from "../../core/naskah/bentuk";
import { TEKS_DIALOG_FORMULIR } from "../../core/text/formulir";
import { TEKS_DIALOG_INFORMASI as T } from "../../core/text/naskah-anjab";
import { TEKS_PRATINJAU } from "../../core/text/naskah";
import { useUnduhNaskah, type NaskahPilihan } from "../data/naskah";
import { useRemembered } from "../data/remembered";
import { ActionsFoot } from "../ui/actions-foot";
import { JobProgress } from "../ui/job-progress";
import { PilihanJabatan, type CalonFormulir } from "./pilihan-jabatan";
import { PratinjauNaskah } from "./pratinjau-naskah";
import { PilihSatuanKertas, type SatuanKertas } from "./satuan-kertas";
import { TombolDialog } from "./tombol-dialog";

interface CaraCetak extends SatuanKertas {
  readonly asal: boolean;
}

const useCaraCetak = () => useRemembered<CaraCetak>("informasi-jabatan", { satuan: "jam", kertas: "f4", asal: true });

/** The informasi jabatan of some jabatan as it was last printed: paper, unit of time, and with or without where each element comes from. */
export function useInformasiJabatan(jabatan: readonly string[]): NaskahPilihan {
  const [{ satuan, kertas, asal }] = useCaraCetak();
  return { judul: T.judul, naskah: { jenis: "informasiJabatan", jabatan, satuan, asal }, kertas };
}

/** "Informasi jabatan": prints or downloads the form of one jabatan, of chosen ones, or the book of the office. */
export function TombolInformasi(props: { readonly jabatan: readonly CalonFormulir[] }) {
  return (
    <TombolDialog label={T.tombol} Ikon={IconPrinter} judul={T.judul}>
      <IsiDialog jabatan={props.jabatan} />
    </TombolDialog>
  );
}

function IsiDialog({ jabatan }: { readonly jabatan: readonly CalonFormulir[] }) {
  const [cara] = useCaraCetak();
  const [terpilih, setTerpilih] = useState<ReadonlySet<string>>(() => new Set(jabatan.map(({ jabatanId }) => jabatanId)));
  const [buku, setBuku] = useState(false);
  const [dicetak, setDicetak] = useState(false);
  const { running, unduh } = useUnduhNaskah();
  const terlaluBanyak = !buku && terpilih.size > FORMULIR_TERBANYAK;
  const terhalang = running !== null || (!buku && terpilih.size === 0) || terlaluBanyak;
  const { kertas, satuan, asal } = cara;
  const naskah = { jenis: "informasiJabatan", satuan, asal, buku, ...(buku ? {} : { jabatan: [...terpilih] }) } as const;
  return (
    <Stack gap="sm">
      {jabatan.length > 1 ? (
        <>
          <Radio.Group label={T.isi} value={buku ? "buku" : "formulir"} onChange={(nilai) => setBuku(nilai === "buku")}>
            <Stack gap={6} mt={6}>
              <Radio value="formulir" label={T.formulir} />
              <Radio value="buku" label={T.buku} />
            </Stack>
          </Radio.Group>
          {buku ? null : <PilihanJabatan jabatan={jabatan} terpilih={terpilih} onPilih={setTerpilih} />}
        </>
      ) : (
        <Text fw={600}>{jabatan[0]?.nama}</Text>
      )}
      {terlaluBanyak ? (
        <Text size="sm" role="alert">
          {TEKS_DIALOG_FORMULIR.terlaluBanyak(FORMULIR_TERBANYAK)}
        </Text>
      ) : null}
      <PilihCara />
      <JobProgress running={running} />
      <ActionsFoot>
        {BENTUK_NASKAH.map((bentuk) => (
          <Button
            key={bentuk}
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            disabled={terhalang}
            onClick={() => void unduh({ naskah, kertas, bentuk })}
          >
            {TEKS_PRATINJAU.unduh(bentuk)}
          </Button>
        ))}
        <Button leftSection={<IconPrinter size={16} aria-hidden />} disabled={terhalang} onClick={() => setDicetak(true)}>
          {T.pratinjau}
        </Button>
      </ActionsFoot>
      {dicetak ? <PratinjauNaskah pilihan={{ judul: T.judul, naskah, kertas }} onTutup={() => setDicetak(false)} /> : null}
    </Stack>
  );
}

/** Unit of time, paper, and whether the form says where each element comes from. */
function PilihCara() {
  const [cara, ingat] = useCaraCetak();
  return (
    <>
      <PilihSatuanKertas nilai={cara} onUbah={ingat} />
      <Switch label={T.asal} size="sm" checked={cara.asal} onChange={(event) => ingat({ asal: event.currentTarget.checked })} />
    </>
  );
}
