import { Button, Modal, SegmentedControl, Select, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { useDeferredValue } from "react";
import { isianPilihan, isianTeks, isianTeksAtauKosong, type BentukIsian } from "../../../core/draf";
import type { BandingSkenario } from "../../../core/skenario/banding";
import { YANG_DIKALIKAN, type YangDikalikan } from "../../../core/skenario/skenario";
import { gemaAngka } from "../../../core/text/gema-angka";
import { formatAngka, parseAngka } from "../../../core/text/number";
import { TEKS_KALIKAN } from "../../../core/text/skenario";
import { TEKS_UMUM } from "../../../core/text/umum";
import { tell } from "../../data/notice";
import { useCommand, useShell } from "../../data/query";
import { useDraftState } from "../../data/use-draft";
import { DraftNotice } from "../../ui/draft-notice";
import { ActionsFoot } from "../../ui/actions-foot";

interface Props {
  readonly skenarioId: string;
  readonly banding: BandingSkenario;
  /** Jabatan to begin with. */
  readonly jabatanId: string | null;
  readonly onTutup: () => void;
}

interface Isian {
  readonly yang: YangDikalikan;
  readonly faktor: string;
  readonly unitId: string | null;
  readonly jabatanId: string | null;
  readonly cari: string;
}

const BENTUK: BentukIsian<Isian> = {
  yang: isianPilihan(YANG_DIKALIKAN),
  faktor: isianTeks,
  unitId: isianTeksAtauKosong,
  jabatanId: isianTeksAtauKosong,
  cari: isianTeks,
};

/** Name of the draft of the multiplying in one scenario. */
const idDrafKalikan = (skenarioId: string): string => `skenario/${skenarioId}/kalikan`;

/** Multiplies volumes or norms of a choice of tasks within a scenario. */
export function DialogKalikan({ terbuka, ...isi }: Props & { readonly terbuka: boolean }) {
  return (
    <Modal opened={terbuka} onClose={isi.onTutup} size={560} title={TEKS_KALIKAN.judul}>
      {terbuka ? <Isi {...isi} /> : null}
    </Modal>
  );
}

function Isi({ skenarioId, banding, jabatanId: awal, onTutup }: Props) {
  const { nilai, ubah, draf } = useDraftState<Isian>({
    id: idDrafKalikan(skenarioId),
    bentuk: BENTUK,
    tersimpan: { yang: "normaWaktuMenit", faktor: "0,5", unitId: null, jabatanId: awal, cari: "" },
    baru: true,
  });
  const { yang, faktor, unitId, jabatanId, cari } = nilai;
  const pilihan = { unitId, jabatanId, cari };
  const cocok = useShell("skenario.cocok", useDeferredValue(pilihan));
  const kalikan = useCommand("skenario.kalikan");
  const angka = parseAngka(faktor);
  const sah = angka !== null && angka >= 0 && angka <= 1_000;
  const gema = sah ? gemaAngka({ teks: faktor, nilai: angka }) : "";
  const unit = [...new Map(banding.jabatan.map((satu) => [satu.unitId, satu.unit]))].map(([value, label]) => ({ value, label }));
  const jabatan = banding.jabatan
    .filter((satu) => unitId === null || satu.unitId === unitId)
    .map((satu) => ({ value: satu.jabatanId, label: `${satu.nama} · ${satu.unit}` }));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!sah) return;
        kalikan.mutateAsync({ id: skenarioId, pilihan, yang, faktor: angka }).then(
          ({ jumlah }) => {
            draf.tersimpan(nilai);
            tell({ tone: "done", sentence: TEKS_KALIKAN.diterapkan(formatAngka(jumlah)) });
            onTutup();
          },
          () => null,
        );
      }}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {TEKS_KALIKAN.penjelasan}
        </Text>
        <DraftNotice draf={draf} nama={() => TEKS_KALIKAN.judul} />
        <SimpleGrid cols={2} spacing="sm">
          <div>
            <Text size="sm" fw={500} mb={2} id="kalikan-yang">
              {TEKS_KALIKAN.yang}
            </Text>
            <SegmentedControl
              aria-labelledby="kalikan-yang"
              size="xs"
              fullWidth
              value={yang}
              data={YANG_DIKALIKAN.map((value) => ({ value, label: TEKS_KALIKAN.pilihan[value] }))}
              onChange={(value) => ubah({ yang: YANG_DIKALIKAN.find((satu) => satu === value) ?? yang })}
            />
          </div>
          <TextInput
            label={TEKS_KALIKAN.faktor}
            inputMode="decimal"
            data-autofocus
            value={faktor}
            description={gema === "" ? TEKS_KALIKAN.faktorPetunjuk : gema}
            inputWrapperOrder={["label", "input", "description", "error"]}
            error={sah ? undefined : TEKS_KALIKAN.faktorSalah}
            onChange={(event) => ubah({ faktor: event.currentTarget.value })}
          />
          <Select
            label={TEKS_KALIKAN.unit}
            placeholder={TEKS_KALIKAN.semua}
            clearable
            searchable
            data={unit}
            value={unitId}
            onChange={(id) => ubah({ unitId: id, jabatanId: null })}
          />
          <Select
            label={TEKS_KALIKAN.jabatan}
            placeholder={TEKS_KALIKAN.semua}
            clearable
            searchable
            limit={100}
            data={jabatan}
            value={jabatanId}
            onChange={(id) => ubah({ jabatanId: id })}
          />
        </SimpleGrid>
        <TextInput label={TEKS_KALIKAN.cari} value={cari} onChange={(event) => ubah({ cari: event.currentTarget.value })} />
        <Text size="sm" aria-live="polite">
          {cocok.data
            ? TEKS_KALIKAN.mengenai(formatAngka(cocok.data.jumlah)) +
              (cocok.data.contoh.length > 0 ? TEKS_KALIKAN.misalnya(cocok.data.contoh.join("; ")) : "")
            : ""}
        </Text>
        <ActionsFoot>
          <Button variant="default" onClick={onTutup}>
            {TEKS_UMUM.batal}
          </Button>
          <Button
            type="submit"
            loading={kalikan.isPending}
            disabled={!sah || cocok.data?.jumlah === 0}
            title={cocok.data?.jumlah === 0 ? TEKS_KALIKAN.tidakMengenai : sah ? undefined : TEKS_KALIKAN.faktorSalah}
          >
            {TEKS_KALIKAN.terapkan}
          </Button>
        </ActionsFoot>
      </Stack>
    </form>
  );
}
