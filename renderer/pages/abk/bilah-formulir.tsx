import { Badge, Button, CloseButton, List, Modal, Table, Text, Tooltip } from "@mantine/core";
import { IconClipboardCheck } from "@tabler/icons-react";
import { useState } from "react";
import type { BarisTempelan, Tempelan } from "../../../core/intake/tempelan";
import { kalimatFormulir, TEKS_TEMPELAN_FORMULIR as TEKS } from "../../../core/text/tempelan-formulir";
import { TEKS_UMUM } from "../../../core/text/umum";
import { PART_OF_GRID } from "../../ui/grid/grid-focus";
import classes from "./kisi.module.css";
import type { FormulirKisi } from "./use-formulir";

const WARNA = { diambil: "teal", perabot: "gray", bermasalah: "orange" } as const satisfies Record<BarisTempelan["nasib"], string>;

/** Accounts, below the grid, for everything that a pasted form holds, and asks what it does not decide. */
export function BilahFormulir(props: { readonly formulir: FormulirKisi; readonly onSelesai: () => void }) {
  const { formulir, onSelesai } = props;
  const { tempelan, kabar } = formulir;
  const [dilihat, setDilihat] = useState(false);
  const tanya = tempelan?.tanya.find(({ jawaban, desakan }) => jawaban === null && desakan === "tanya");
  return (
    <>
      <div role="status" aria-label={TEKS.nama} {...PART_OF_GRID}>
        {tempelan || kabar !== null ? (
          <div
            className={classes["tempelan"]}
            onMouseDown={(event) => {
              // Pressed with the mouse, the focus and the selection stay in the grid.
              event.preventDefault();
              event.stopPropagation();
            }}
          >
            <IconClipboardCheck size={18} stroke={1.6} aria-hidden />
            <p>
              {tempelan ? kalimatFormulir(countTempelan(tempelan)) : kabar} {tanya?.kalimat}
            </p>
            {tanya?.pilihan.map(({ nilai, label, akibat }) => (
              <Button
                key={nilai}
                variant={nilai === tanya.bawaan ? "light" : "default"}
                size="compact-sm"
                onClick={() => {
                  formulir.jawab(tanya.kunci, nilai);
                  onSelesai();
                }}
              >
                {akibat === "" ? label : `${label} (${akibat})`}
              </Button>
            ))}
            {tempelan ? (
              <Button variant="default" size="compact-sm" onClick={() => setDilihat(true)}>
                {TEKS.lihat}
              </Button>
            ) : null}
            <Tooltip label={TEKS.tutup}>
              <CloseButton
                size="sm"
                aria-label={TEKS.tutup}
                onClick={() => {
                  formulir.tutup();
                  onSelesai();
                }}
              />
            </Tooltip>
          </div>
        ) : null}
      </div>
      <Modal
        opened={dilihat && tempelan !== null}
        onClose={() => setDilihat(false)}
        onExitTransitionEnd={onSelesai}
        title={TEKS.judul}
        size={860}
        closeButtonProps={{ "aria-label": TEKS_UMUM.tutup }}
      >
        {tempelan ? <IsiFormulir tempelan={tempelan} /> : null}
      </Modal>
    </>
  );
}

function countTempelan({ baris, pesan }: Tempelan) {
  const banyak = (nasib: BarisTempelan["nasib"]): number => baris.filter((satu) => satu.nasib === nasib).length;
  return {
    baris: baris.length,
    diambil: banyak("diambil"),
    perabot: banyak("perabot"),
    bermasalah: banyak("bermasalah"),
    pesan: pesan.length + baris.reduce((jumlah, satu) => jumlah + satu.pesan.length, 0),
  };
}

function IsiFormulir({ tempelan }: { readonly tempelan: Tempelan }) {
  return (
    <>
      {tempelan.pesan.length > 0 ? (
        <>
          <Text fw={600} size="sm">
            {TEKS.catatan}
          </Text>
          <List size="sm" mb={12}>
            {[...new Set(tempelan.pesan)].map((pesan) => (
              <List.Item key={pesan}>{pesan}</List.Item>
            ))}
          </List>
        </>
      ) : null}
      <Table aria-label={TEKS.judul} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{TEKS.kolom.nomor}</Table.Th>
            <Table.Th>{TEKS.kolom.teks}</Table.Th>
            <Table.Th w={150}>{TEKS.kolom.nasib}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tempelan.baris.map(({ nomor, teks, nasib, pesan }) => (
            <Table.Tr key={nomor}>
              <Table.Td>{nomor}</Table.Td>
              <Table.Td>
                {teks}
                {pesan.map((satu) => (
                  <Text key={satu} size="xs" c="dimmed">
                    {satu}
                  </Text>
                ))}
              </Table.Td>
              <Table.Td>
                <Badge color={WARNA[nasib]} variant="light">
                  {TEKS.nasib[nasib]}
                </Badge>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
