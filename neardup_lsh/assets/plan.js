'use strict';
// What `neardup apply` does with a group under given marks: the rules of dedup/24_plans, for the page to show.
const keyOf = image => image.digest || image.path;
const isCopy = image => image.kind === 'exact' || image.kind === 'copy';

function wanted(image, group) {
  if (image.fixed) return false;  // another program's
  if (image.mark) return image.mark === 'remove';
  return image.path !== group.keep && !group.decide && !image.notes.length && isCopy(image);
}

// Digest to the digests of what shows all of it, as far as the plan knows directly; equal files are one.
function covering(images) {
  const covers = new Map();
  for (const image of images.values()) covers.set(keyOf(image), new Set());
  for (const image of images.values()) {
    const of = images.get(image.of);
    if (!of || !isCopy(image)) continue;
    if (!image.loses.length) covers.get(keyOf(image)).add(keyOf(of));
    if (!image.of_loses.length) covers.get(keyOf(of)).add(keyOf(image));
  }
  return covers;
}

// Whether something that stays shows all of a picture that does not.
function isCovered(image, covers, staying) {
  const reached = new Set([keyOf(image)]);
  for (const near of reached) {
    if (staying.has(near)) return true;
    for (const other of covers.get(near)) reached.add(other);
  }
  return false;
}

// The picture that stands for the photograph that one is a copy of.
function photographOf(path, images) {
  const passed = new Set();
  while (!passed.has(path)) {
    passed.add(path);
    const image = images.get(path);
    if (!images.has(image.of) || !isCopy(image)) return path;
    path = image.of;
  }
  return [...passed].sort()[0];
}

// The paths of a group that go. What nothing that stays would cover is left, unless somebody asked for it
// and a picture of another photograph stays.
function departures(group) {
  const images = new Map(group.images.map(image => [image.path, image]));
  const covers = covering(images), going = new Set(), staying = new Set();
  const stays = image => { if (!image.passing) staying.add(keyOf(image)); };
  for (const image of group.images) {
    if (wanted(image, group)) going.add(image); else stays(image);
  }
  const leaveUncovered = some => {
    for (const image of [...going].filter(some)) {
      if (isCovered(image, covers, staying)) continue;
      going.delete(image);
      stays(image);
    }
  };
  leaveUncovered(image => image.mark !== 'remove');
  const remaining = group.images.filter(image => !going.has(image) && !image.passing);
  const photographs = new Set(remaining.map(({path}) => photographOf(path, images)));
  const beside = ({path}) => photographs.size - photographs.has(photographOf(path, images)) > 0;
  leaveUncovered(image => image.mark === 'remove' && !beside(image));
  return new Set([...going].map(({path}) => path));
}
