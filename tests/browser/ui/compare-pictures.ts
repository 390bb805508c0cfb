import type {Page} from 'playwright/test';

/** Pixels along the side of a square whose mean is compared: words blur into grey, layout and colour stay. */
const CELL = 32;
/** Difference of means, of 255, from which a cell counts as changed: more than other fonts bring about. */
const CHANGED = 24;

/**
 * How much two pictures differ, as the share of cells that changed; 1 where their sizes differ. Other fonts shift words
 * by a few pixels, which this forgives; a missing section, a lost colour or a broken layout it does not.
 */
export async function comparePictures(page: Page, before: Buffer, after: Buffer): Promise<number> {
  return page.evaluate(
    async ({pictures, cell, changed}) => {
      const grids = await Promise.all(
        pictures.map(async (data) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const width = Math.ceil(image.width / cell);
          const height = Math.ceil(image.height / cell);
          const canvas = new OffscreenCanvas(width, height);
          const context = canvas.getContext('2d');
          if (!context) throw new Error('no canvas');
          context.imageSmoothingQuality = 'high';
          context.drawImage(image, 0, 0, width, height);
          return {width, height, data: context.getImageData(0, 0, width, height).data};
        }),
      );
      const [a, b] = grids;
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let different = 0;
      for (let i = 0; i < a.data.length; i += 4) {
        const far = [0, 1, 2].some((c) => Math.abs((a.data[i + c] ?? 0) - (b.data[i + c] ?? 0)) > changed);
        if (far) different++;
      }
      return different / (a.data.length / 4);
    },
    {pictures: [before, after].map((png) => png.toString('base64')), cell: CELL, changed: CHANGED},
  );
}
