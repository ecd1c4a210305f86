import { z } from "zod";
import { PERAN_MENU, type SusunanMenu } from "../menu";

const butir = z.object({
  id: z.string().max(200),
  label: z.string().max(200),
  tombol: z.string().max(40).optional(),
  dipilih: z.boolean().optional(),
  peran: z.enum(PERAN_MENU).optional(),
});

const menu = z.object({
  label: z.string().max(60),
  isi: z.array(butir.extend({ anak: z.array(butir).max(100).optional() })).max(100),
});

/** The menus of the program, as the window sends them. */
export const susunanMenu: z.ZodType<SusunanMenu> = z.array(menu).max(10);
