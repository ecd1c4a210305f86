import { contextBridge, ipcRenderer } from "electron";

/** The only thing that the page can reach: one call, answered by dispatch in the main process. */
contextBridge.exposeInMainWorld("tepat", {
  call: (name: string, input: unknown, tempat: string): Promise<unknown> => ipcRenderer.invoke("tepat:call", name, input, tempat),
});
