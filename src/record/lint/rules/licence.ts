import {entriesOf} from '../../pack.ts';
import type {PackRule} from '../rule.ts';

const SHARE_ALIKE = /-SA-|GPL|ODbL/;
const FREE = /^(CC0|CC-BY-\d|MIT|PDDL|ODC-BY|Public domain|CC-BY-SA|ODbL)/;

export const licence: PackRule = {
  name: 'licence',
  description: 'Share-alike data lie in a pack that carries the same licence; data without a free licence lie in none.',
  scope: 'pack',
  check(pack) {
    return entriesOf(pack, 'pack').flatMap((entry) =>
      Object.entries(entry.value.datasets).flatMap(([key, dataset]) => {
        const pointer = `/datasets/${key}/licence`;
        if (!FREE.test(dataset.licence))
          return [{entry, pointer, message: `"${dataset.licence}" is not a free licence`}];
        if (SHARE_ALIKE.test(dataset.licence) && dataset.licence !== entry.value.licence) {
          return [{entry, pointer, message: `${dataset.licence} data in a pack under ${entry.value.licence}`}];
        }
        return [];
      }),
    );
  },
};
