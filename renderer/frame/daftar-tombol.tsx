import { Kbd, Modal, Table, Text } from "@mantine/core";
import { useState } from "react";
import { nameKey } from "../../core/name";
import { cetakTombol, TEKS_TOMBOL, TOMBOL, type KelompokTombol, type Tombol } from "../../core/text/tombol";
import { TEKS_UMUM } from "../../core/text/umum";
import { createSharedValue } from "../data/shared-value";
import { editsText } from "../ui/edits-text";
import { isPressed } from "../ui/pressed";
import { SearchField } from "../ui/search-field";
import { useWindowKeys } from "../ui/use-window-keys";

const terbuka = createSharedValue(false);

/** Shows the list of all keys. */
export function bukaDaftarTombol(): void {
  terbuka.set(true);
}

/** The list of all keys, by place and searched by what they do; `?` opens it wherever nothing is being typed. */
export function DaftarTombol() {
  const opened = terbuka.useValue((satu) => satu);
  useWindowKeys(
    (event) => {
      if (event.defaultPrevented || !isPressed(event, TOMBOL.umum.daftarTombol) || editsText(event.target)) return;
      event.preventDefault();
      // In a grid the sign would open a cell.
      event.stopPropagation();
      bukaDaftarTombol();
    },
    { first: true },
  );
  return (
    <Modal
      opened={opened}
      onClose={() => terbuka.set(false)}
      title={TEKS_TOMBOL.judul}
      size={680}
      closeButtonProps={{ "aria-label": TEKS_UMUM.tutup }}
    >
      <IsiTombol />
    </Modal>
  );
}

/** Every key, searched; the same in its window and in the help. */
export function IsiTombol() {
  const [kata, setKata] = useState("");
  const semua = (Object.keys(TOMBOL) as KelompokTombol[]).map((nama) => ({ nama, isi: Object.values<Tombol>(TOMBOL[nama]) }));
  // What is typed as it stands in the list is meant so; its words count one by one only where it stands nowhere.
  const adaUtuh = semua.some(({ isi }) => isi.some((satu) => memuat(satu, kata)));
  const kelompok = semua
    .map(({ nama, isi }) => ({
      nama,
      isi: isi.filter((satu) => (adaUtuh ? memuat(satu, kata) : cocok(satu, TEKS_TOMBOL.kelompok[nama], kata))),
    }))
    .filter(({ isi }) => isi.length > 0);
  return (
    <>
      <SearchField label={TEKS_TOMBOL.cari} placeholder={TEKS_TOMBOL.cari} value={kata} onChange={setKata} />
      {kelompok.length === 0 ? (
        <Text size="sm" mt={12}>
          {TEKS_TOMBOL.tidakAda(kata)}
        </Text>
      ) : null}
      {kelompok.map(({ nama, isi }) => (
        <Table key={nama} mt={12} verticalSpacing={3} aria-label={TEKS_TOMBOL.kelompok[nama]}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th colSpan={2}>{TEKS_TOMBOL.kelompok[nama]}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {isi.map(({ arti, kunci }) => (
              <Table.Tr key={arti}>
                <Table.Td w="55%">{arti}</Table.Td>
                <Table.Td>
                  {kunci.map((satu, nomor) => (
                    <span key={satu}>
                      {nomor > 0 ? ` ${TEKS_TOMBOL.atau} ` : ""}
                      <Kbd size="xs">{cetakTombol(satu)}</Kbd>
                    </span>
                  ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ))}
    </>
  );
}

/** Whether the words stand so in what a key does. */
function memuat({ arti }: Tombol, kata: string): boolean {
  return nameKey(arti).includes(nameKey(kata));
}

/** Whether every word begins one in what a key does, in its place, or is the key itself. */
function cocok({ arti, kunci }: Tombol, tempat: string, kata: string): boolean {
  const semua = ` ${nameKey(`${arti} ${tempat} ${kunci.map(cetakTombol).join(" ")}`)}`;
  return nameKey(kata)
    .split(" ")
    .every((satu) => semua.includes(` ${satu}`));
}
