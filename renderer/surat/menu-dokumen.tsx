import { Button, Menu } from "@mantine/core";
import { IconChevronDown, IconPrinter } from "@tabler/icons-react";
import { useState } from "react";
import { TEKS_PRATINJAU } from "../../core/text/naskah";
import type { NaskahPilihan } from "../data/naskah";
import { PratinjauNaskah } from "./pratinjau-naskah";

/** Several documents of one place under one button, each called by its title: the pages of the chosen one open over the place. */
export function MenuDokumen(props: {
  readonly dokumen: readonly NaskahPilihan[];
  /** Told whether pages are open, so that Escape closes them alone and not the place as well. */
  readonly onTerbuka: (terbuka: boolean) => void;
}) {
  const [terbuka, setTerbuka] = useState<NaskahPilihan | null>(null);
  const buka = (satu: NaskahPilihan | null): void => {
    setTerbuka(satu);
    props.onTerbuka(satu !== null);
  };
  return (
    <>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPrinter size={15} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            {TEKS_PRATINJAU.buka}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {props.dokumen.map((satu) => (
            <Menu.Item key={satu.judul} onClick={() => buka(satu)}>
              {satu.judul}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {terbuka === null ? null : <PratinjauNaskah pilihan={terbuka} onTutup={() => buka(null)} />}
    </>
  );
}
