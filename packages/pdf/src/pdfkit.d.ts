/** What pdfkit 0.20 can do and its published types do not say yet. */
declare namespace PDFKit {
  interface OpenedImage {
    readonly width: number;
    readonly height: number;
    /** Of Exif: above 4 it lies on its side. */
    readonly orientation?: number;
  }

  interface PDFDocument {
    /** Reads a PNG or JPEG; throws when it is neither. */
    openImage(data: Uint8Array): OpenedImage;
    endMetadata(): void;
  }

  interface PDFStructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> };
  }

  namespace Mixins {
    interface PDFImage {
      image(image: OpenedImage, x: number, y: number, options: ImageOption): this;
    }

    interface AnnotationOption {
      structParent?: PDFStructureElement;
    }

    interface StructureElementOptions {
      bbox?: [left: number, top: number, right: number, bottom: number];
      placement?: 'Block' | 'Inline';
    }
  }
}
