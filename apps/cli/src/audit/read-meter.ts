import type { ArchiveFile, ArchiveFiles } from "@bedside/archives";

/** What importers do not open: pictures, films and papers would make up most of an export's bytes. */
const NOT_READ =
  /\.(?:jpe?g|png|gif|webp|heic|avif|bmp|tiff?|mp4|m4[av]|mov|webm|avi|3gp|mp3|ogg|opus|wav|aac|pdf|docx?|pptx?|xlsx?|zip|db|sqlite)$/i;

/** Counts the bytes that are read of some exports, to tell how far it is. */
export class ReadMeter {
  #total = 0;
  #bytes = 0;

  /** All that is going to be read, nearly: importers pass over some files. */
  get total(): number {
    return this.#total;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Looking at what an export is, and whose, reads some of it before. */
  restart(): void {
    this.#bytes = 0;
  }

  metered(archive: ArchiveFiles): ArchiveFiles {
    return { ...archive, files: archive.files.map((file) => this.#meteredFile(file)) };
  }

  #meteredFile(file: ArchiveFile): ArchiveFile {
    if (NOT_READ.test(file.path)) return file;
    this.#total += file.size;
    return { path: file.path, size: file.size, stream: () => this.#counted(file.stream()) };
  }

  #counted(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
    const reader = stream.getReader();
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          const { done, value } = await reader.read();
          if (done) return controller.close();
          this.#bytes += value.length;
          controller.enqueue(value);
        },
        cancel: (reason) => reader.cancel(reason),
      },
      { highWaterMark: 0 },
    );
  }
}
