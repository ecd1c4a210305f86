import { ActionIcon, Button, polymorphic, type ActionIconProps, type ButtonProps } from "@mantine/core";
import type { Peran } from "../../core/kunci/slot";
import { useSetidaknya } from "../data/kunci";

/** The least that somebody must be for whom it stands there; a penyusun when absent. */
interface UntukSiapa {
  readonly oleh?: Peran;
}

/** A button that leads to what changes the data of the office: it is not there for whoever may not. */
export const TombolTulis = polymorphic<"button", ButtonProps & UntukSiapa>(({ oleh, ...sifat }: ButtonProps & UntukSiapa) =>
  useSetidaknya(oleh) ? <Button {...sifat} /> : null,
);

/** The same as an icon. */
export const IkonTulis = polymorphic<"button", ActionIconProps & UntukSiapa>(({ oleh, ...sifat }: ActionIconProps & UntukSiapa) =>
  useSetidaknya(oleh) ? <ActionIcon {...sifat} /> : null,
);
