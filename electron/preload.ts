import { contextBridge, ipcRenderer, type IpcRendererEvent } from "electron";

/** The only things that the page can reach: one call, answered by dispatch in the main process, and its files. */
contextBridge.exposeInMainWorld("tepat", {
  call: (name: string, input: unknown, tempat: string): Promise<unknown> => ipcRenderer.invoke("tepat:call", name, input, tempat),
  save: (nama: string, isi: Uint8Array): Promise<unknown> => ipcRenderer.invoke("tepat:save", nama, isi),
  chooseFolder: (): Promise<unknown> => ipcRenderer.invoke("tepat:folder"),
  open: (pegangan: string): Promise<unknown> => ipcRenderer.invoke("tepat:open", pegangan),
  reveal: (pegangan: string): Promise<unknown> => ipcRenderer.invoke("tepat:reveal", pegangan),
  menu: (menus: unknown): void => ipcRenderer.send("tepat:menu", menus),
  onCommand: (heard: (id: string) => void): (() => void) => {
    const hear = (_event: IpcRendererEvent, id: unknown): void => (typeof id === "string" ? heard(id) : undefined);
    ipcRenderer.on("tepat:perintah", hear);
    return () => void ipcRenderer.off("tepat:perintah", hear);
  },
  zoom: (arah: string): void => ipcRenderer.send("tepat:skala", arah),
  close: (): void => ipcRenderer.send("tepat:tutup"),
  editText: (what: string): void => ipcRenderer.send("tepat:teks", what),
});
