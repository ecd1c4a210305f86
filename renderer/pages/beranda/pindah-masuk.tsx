import { Button, Group, Modal, NativeSelect, Stack, Text } from "@mantine/core";
import { useState, type SyntheticEvent } from "react";
import type { SumberPindah } from "../../../core/contract/pindah";
import { formatWaktu } from "../../../core/text/date";
import { TEKS_PINDAH } from "../../../core/text/pindah";
import { TEKS_UMUM } from "../../../core/text/umum";
import { isInBrowser } from "../../data/call";
import { usePindahMasuk } from "../../data/pindah";
import { FormMasaItu, type CaraMasaItu } from "../../kunci/form-masa-itu";
import { ActionsFoot } from "../../ui/actions-foot";
import { IsianFolder } from "../../ui/isian-folder";

const T = TEKS_PINDAH.masuk;

/** Brings the office in from another computer: the folder, which data, and what opens it. */
export function PindahMasuk({ onTutup }: { readonly onTutup: () => void }) {
  const { sumber, sibuk, galat, cari, masuk } = usePindahMasuk(onTutup);
  const [folder, setFolder] = useState("");
  const [nama, setNama] = useState<string | null>(null);
  const dipilih = sumber?.find((satu) => satu.nama === nama) ?? sumber?.[0];
  if (dipilih)
    return (
      <Modal opened onClose={onTutup} title={T.judul} size={560}>
        <Stack gap="sm">
          <NativeSelect
            label={T.sumber}
            value={dipilih.nama}
            onChange={(event) => setNama(event.currentTarget.value)}
            data={(sumber ?? []).map((satu) => ({ value: satu.nama, label: T.satu(formatWaktu(satu.dibuat), satu) }))}
          />
          <Buka key={dipilih.nama} sumber={dipilih} sibuk={sibuk} galat={galat} onBuka={(cara) => void masuk(dipilih.nama, cara)} />
        </Stack>
      </Modal>
    );
  const kirim = (event: SyntheticEvent): void => {
    event.preventDefault();
    void cari(folder);
  };
  const kabar = galat ?? (sumber?.length === 0 ? T.tidakAda : null);
  return (
    <Modal opened onClose={onTutup} title={T.judul} size={560}>
      <form onSubmit={kirim}>
        <Stack gap="sm">
          <Text size="sm">{T.penjelasan}</Text>
          {isInBrowser() ? <IsianFolder nilai={folder} onUbah={setFolder} galat={kabar} /> : null}
          {kabar === null || isInBrowser() ? null : (
            <Text size="sm" c="red" role="alert">
              {kabar}
            </Text>
          )}
        </Stack>
        <ActionsFoot>
          <Button variant="default" onClick={onTutup}>
            {TEKS_UMUM.batal}
          </Button>
          <Button type="submit" loading={sibuk}>
            {isInBrowser() ? T.cari : T.pilih}
          </Button>
        </ActionsFoot>
      </form>
    </Modal>
  );
}

function Buka(props: {
  readonly sumber: SumberPindah;
  readonly sibuk: boolean;
  readonly galat: string | null;
  readonly onBuka: (cara: CaraMasaItu | null) => void;
}) {
  const { sumber, sibuk, galat, onBuka } = props;
  if (sumber.slot.length > 0) return <FormMasaItu slot={sumber.slot} sibuk={sibuk} galat={galat} buka={T.mulai} onBuka={onBuka} />;
  return (
    <>
      <Text size="sm">{T.tanpaSandi}</Text>
      {galat === null ? null : (
        <Text size="sm" c="red" role="alert">
          {galat}
        </Text>
      )}
      <Group justify="flex-end">
        <Button loading={sibuk} onClick={() => onBuka(null)}>
          {T.mulai}
        </Button>
      </Group>
    </>
  );
}
