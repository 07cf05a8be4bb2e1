const find = (selector, root = document) => root.querySelector(selector);
const byId = id => document.getElementById(id);
const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
const thousands = n => n.toLocaleString('en');
const counted = (n, one) => thousands(n) + ' ' + one + (n === 1 ? '' : 's');

const report = JSON.parse(byId('data').textContent);
for (const {images, rest} of report.groups) {
  for (const image of images) image.tile = true;
  for (const [sort, path] of rest?.paths || []) images.push({...rest.sorts[sort], path});
}
const cards = report.groups.map(group => {
  const copies = group.images.slice(1), kinds = new Set(copies.map(image => image.kind));
  if (group.decide) kinds.add('decide');
  const words = group.images.map(image => image.path).join('\n').normalize('NFC').toLowerCase();
  return {group, copies, kinds, words, element: null, going: departures(group)};
});
const cardOf = new Map(cards.map(card => ['group-' + card.group.id, card]));
let visibleCards = cards, arrived = 0;

function reveal(element) {
  for (const waiting of element.querySelectorAll('noscript')) {
    waiting.insertAdjacentHTML('beforebegin', waiting.textContent);
    waiting.remove();
  }
  addMarks(element);
}
const near = new IntersectionObserver(entries => {
  for (const {isIntersecting, target} of entries) if (isIntersecting) { reveal(target); near.unobserve(target); }
}, {rootMargin: '1200px'});
function arrive() {
  const section = card => card && byId('group-' + card.group.id);
  const shown = new Set(visibleCards), reading = document.readyState === 'loading';
  for (let card; (card = cards[arrived]) && section(card) && (!reading || section(cards[arrived + 1])); arrived++) {
    card.element = section(card);
    card.element.hidden = !shown.has(card);
    near.observe(card.element);
  }
}
const arriving = setInterval(arrive, 200);
addEventListener('DOMContentLoaded', () => { clearInterval(arriving); arrive(); byId('order').disabled = false; });
addEventListener('beforeprint', () => { for (const {element} of visibleCards) if (element) reveal(element); });

const labels = {keep: 'Keep', remove: 'Remove', 'not-duplicate': 'Different'};
const canPlan = report.folder !== '' && cards.every(({group}) => group.images.every(image => image.digest));
const storage = 'neardup marks ' + report.id;
const done = [];  // marks as they were, for undo
let isStored = true;

function readMarks() {
  let marks = {};
  try { marks = JSON.parse(localStorage.getItem(storage) || '{}'); } catch { isStored = false; }
  for (const card of cards) {
    for (const image of card.group.images) if (labels[marks[image.path]]) image.mark = marks[image.path];
    card.going = departures(card.group);
  }
}
function keepMarks() {
  const marked = cards.flatMap(({group}) => group.images.filter(image => image.mark));
  try { localStorage.setItem(storage, JSON.stringify(Object.fromEntries(marked.map(({path, mark}) => [path, mark])))); }
  catch { isStored = false; }
}

const STATES = {keep: 'Keep', remove: 'Remove', different: 'Different', proposed: 'Proposed', undecided: 'Undecided', left: 'Stays'};
function stateOf({group, going}, image) {
  if (image.mark === 'not-duplicate') return 'different';
  if (going.has(image.path)) return 'remove';
  if (image.mark === 'keep') return 'keep';
  if (wanted(image, group)) return 'left';
  if (!group.decide) return 'keep';
  return image.path === group.keep ? 'proposed' : 'undecided';
}
const tilesOf = card => [...card.element.querySelectorAll('.tile')];
function showTile(card, tile, index) {
  const image = card.group.images[index], state = stateOf(card, image);
  tile.classList.remove(...Object.keys(STATES));
  tile.classList.add(state);
  const badge = find('.badge', tile);
  badge.textContent = STATES[state];
  badge.title = state === 'left' ? 'Nothing that stays shows all of it' : '';
  showPressed(tile, image, state);
}
function showPressed(element, image, state) {
  for (const button of element.querySelectorAll('[data-mark]')) {
    button.setAttribute('aria-pressed', button.dataset.mark === (image.mark || state));
    button.classList.toggle('own', button.dataset.mark === image.mark);
  }
}
function showCard(card) {
  card.going = departures(card.group);
  if (card.element) tilesOf(card).forEach((tile, index) => showTile(card, tile, index));
}
function marksRow(name, focusable) {
  const row = make('div', {className: 'marks'});
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', 'What to do with ' + name);
  for (const [mark, textContent] of Object.entries(labels)) {
    const button = make('button', {type: 'button', textContent, tabIndex: focusable ? 0 : -1});
    button.dataset.mark = mark;
    row.append(button);
  }
  return row;
}
function addMarks(element) {
  const card = cardOf.get(element.id);
  if (!card?.element || find('.marks', element)) return;
  for (const tile of tilesOf(card)) {
    find('.copy', tile).tabIndex = -1;
    if (canPlan) tile.append(marksRow(find('.name', tile).textContent, false));
  }
  showCard(card);
}
function setMark(card, index, mark) {
  const {images} = card.group, image = images[index], before = image.mark;
  image.mark = before === mark ? undefined : mark;
  if (images.every(({mark}) => mark === 'remove')) {
    image.mark = before;
    return tellPlan('One picture of each group must stay.');
  }
  done.push([[card, image, before]]);
  marked([card]);
}
function marked(changed) {
  changed.forEach(showCard);
  keepMarks();
  if (dialog.open) showAbout();
  tellPlan();
}
function takeBack(changes) {
  for (const [, image, mark] of changes) image.mark = mark;
  marked([...new Set(changes.map(([card]) => card))]);
}
function undo() {
  if (done.length) takeBack(done.pop());
}
function clearMarks() {
  const all = cards.flatMap(card => card.group.images.filter(({mark}) => mark).map(image => [card, image, image.mark]));
  done.push(all);
  takeBack(all.map(([card, image]) => [card, image, undefined]));
}

const dialog = byId('compare'), stage = byId('stage'), sides = [byId('left'), byId('right')];
const panes = sides.map(image => image.parentElement), keys = byId('keys');
let current = {card: null, index: 1, other: 0}, timer = 0;

function show(side, card, index) {
  reveal(card.element);
  const image = sides[side], thumbnail = find('img', tilesOf(card)[index]), {href} = card.group.images[index];
  image.src = thumbnail ? thumbnail.src : 'data:,';
  image.alt = thumbnail ? find('.name', tilesOf(card)[index]).textContent : 'No picture';
  find('b', panes[side]).textContent = image.alt;
  image.dataset.wanted = href || '';
  if (!href || location.protocol !== 'file:') return;
  const file = new Image();
  file.onload = () => { if (image.dataset.wanted === href) image.src = file.src; };
  file.src = href;
}
function outline(side, image, boxes) {
  find('svg', panes[side])?.remove();
  if (!boxes?.length) return;
  const svg = document.createElementNS(find('#tools svg').namespaceURI, 'svg');
  svg.setAttribute('class', 'regions');
  svg.setAttribute('viewBox', `0 0 ${image.width} ${image.height}`);
  for (const [x, y, width, height] of boxes) {
    const box = svg.appendChild(document.createElementNS(svg.namespaceURI, 'rect'));
    for (const [name, value] of Object.entries({x, y, width, height})) box.setAttribute(name, value);
  }
  panes[side].append(svg);
}
function placeOf(card, index, isCompared) {
  const {place} = tilesOf(card)[index].dataset;
  return isCompared && place ? place.split(' ').map(Number) : [1, 0, 0, 1, 0, 0];
}
// Both lie on each other: the placing takes shares of the right picture's sides to shares of the left one's.
function lay() {
  const {card, index, other} = current, stacked = stage.classList.contains('stacked');
  for (const svg of stage.querySelectorAll('svg')) svg.setAttribute('preserveAspectRatio', stacked ? 'none' : 'xMidYMid');
  if (!stacked || !card) return panes.forEach(pane => pane.removeAttribute('style'));
  const left = card.group.images[other], right = card.group.images[index];
  const w = left.width || sides[0].naturalWidth || 1, h = left.height || sides[0].naturalHeight || 1;
  const [a, b, c, d, e, f] = placeOf(card, index, right.of === left.path);
  const xs = [0, 1, e, a + e, c + e, a + c + e].map(x => x*w), ys = [0, 1, f, b + f, d + f, b + d + f].map(y => y*h);
  const [x0, y0] = [Math.min(...xs), Math.min(...ys)], wide = Math.max(...xs) - x0, high = Math.max(...ys) - y0;
  const scale = Math.min(stage.clientWidth/wide, stage.clientHeight/high);
  const moved = [(stage.clientWidth - wide*scale)/2 - x0*scale, (stage.clientHeight - high*scale)/2 - y0*scale];
  const to = `translate(${moved[0]}px, ${moved[1]}px)`;
  const matrix = [a, b*h/w, c*w/h, d, e*w*scale, f*h*scale];
  for (const pane of panes) Object.assign(pane.style, {width: w*scale + 'px', height: h*scale + 'px', transform: to});
  panes[1].style.transform = `${to} matrix(${matrix})`;
}
function aboutSide(card, index) {
  const [, state, path, ...facts] = [...tilesOf(card)[index].cloneNode(true).children].filter(child => !child.matches('.marks'));
  find('button', state).remove();
  path.replaceChildren(make('bdi', {textContent: path.title}));
  const parts = [state, path, ...facts];
  if (canPlan) {
    const row = marksRow(path.title, true), image = card.group.images[index];
    row.dataset.index = index;
    showPressed(row, image, stateOf(card, image));
    parts.push(row);
  }
  return parts;
}
function showAbout() {
  const {card, index, other} = current, focused = document.activeElement?.dataset?.mark;
  const row = document.activeElement?.closest?.('.marks')?.dataset.index;
  [other, index].forEach((at, side) => {
    const about = byId(side ? 'about-right' : 'about-left');
    about.className = tilesOf(card)[at].className.replace('tile', '').trim();
    about.replaceChildren(...aboutSide(card, at));
  });
  if (focused) find(`#about [data-index="${row}"] [data-mark="${focused}"]`)?.focus();
}
function compare(card, index) {
  const image = card.group.images[index];
  const of = card.group.images.findIndex(({path, tile}) => tile && path === image.of);
  const other = of >= 0 && of !== index ? of : 0;
  current = {card, index, other};
  const last = tilesOf(card).length - 1;
  byId('which').textContent = 'Group ' + (card.group.id + 1) + (last > 1 ? ', picture ' + index + ' of ' + last : '');
  const boxes = image.of === card.group.images[other].path && image.boxes || [];
  [other, index].forEach((at, side) => { show(side, card, at); outline(side, card.group.images[at], boxes[side]); });
  byId('boxes').hidden = !boxes.length;
  showAbout();
  if (!dialog.open) dialog.showModal();
  mode();
}
function step(by) {
  const all = visibleCards.filter(card => card.element)
    .flatMap(card => card.copies.filter(({tile}) => tile).map((_, at) => ({card, index: at + 1})));
  const at = all.findIndex(({card, index}) => card === current.card && index === current.index);
  if (all[at + by]) compare(all[at + by].card, all[at + by].index);
}

const calm = matchMedia('(prefers-reduced-motion: reduce)');
const notes = {
  side: () => '',
  difference: () => 'One on the other: black is equal, and differences are shown four times as bright.',
  flicker: () => timer ? 'One on the other, in turns. Swap, or the space bar, changes them by hand.' : 'One on the other. Swap, or the space bar, shows the other one.',
};
const modes = dialog.querySelectorAll('[data-mode]');
let chosen = 'side';
const swap = () => stage.classList.toggle('swapped');
function mode() {
  if (!dialog.open) return;
  stage.className = chosen === 'side' ? '' : 'stacked ' + chosen;
  for (const button of modes) button.setAttribute('aria-pressed', button.dataset.mode === chosen);
  byId('swap').hidden = chosen !== 'flicker';
  clearInterval(timer);
  timer = chosen === 'flicker' && !calm.matches ? setInterval(swap, 500) : 0;
  byId('note').textContent = notes[chosen]();
  lay();
}
function choose(name) {
  chosen = name;
  mode();
}
function swapByHand() {
  clearInterval(timer);
  timer = 0;
  byId('note').textContent = notes.flicker();
  swap();
}
function toggleBoxes() {
  byId('boxes').setAttribute('aria-pressed', !dialog.classList.toggle('bare'));
}
for (const button of modes) {
  button.addEventListener('click', event => {
    choose(button.dataset.mode);
    if (event.detail) stage.focus();  // by mouse or finger: the space bar is then for the pictures
  });
}
for (const image of sides) image.addEventListener('load', lay);
calm.addEventListener('change', mode);
new ResizeObserver(lay).observe(stage);
dialog.addEventListener('close', () => {
  clearInterval(timer);
  find('.shot', tilesOf(current.card)[current.index]).focus();
});
byId('previous').addEventListener('click', () => step(-1));
byId('next').addEventListener('click', () => step(1));
byId('swap').addEventListener('click', swapByHand);
byId('boxes').addEventListener('click', toggleBoxes);
stage.addEventListener('click', () => { if (stage.classList.contains('flicker')) swapByHand(); });

const tools = byId('tools'), low = byId('low'), high = byId('high');
const bytesOf = ({group, going}) => group.images.reduce((sum, {path, bytes}) => sum + (going.has(path) ? bytes || 0 : 0), 0);
const least = card => Math.min(...card.copies.map(image => image.similarity));
const orders = {given: () => 0, gain: (a, b) => bytesOf(b) - bytesOf(a), least: (a, b) => least(a) - least(b), most: (a, b) => least(b) - least(a)};
const sorted = () => [...cards].sort(orders[byId('order').value]);

function limits() {
  if (+low.value > +high.value) { if (document.activeElement === low) low.value = high.value; else high.value = low.value; }
  byId('between').textContent = (+low.value).toFixed(3) + ' to ' + (+high.value).toFixed(3);
  return [low.value === low.min ? -Infinity : +low.value, high.value === high.max ? Infinity : +high.value];
}
function filter() {
  const [from, to] = limits(), text = byId('search').value.normalize('NFC').toLowerCase();
  const kinds = [...tools.querySelectorAll('[name=kind]:checked')].map(box => box.value);
  visibleCards = sorted().filter(card => card.words.includes(text)
    && (!kinds.length || kinds.some(kind => card.kinds.has(kind)))
    && card.copies.some(({similarity}) => from <= similarity && similarity <= to));
  const shown = new Set(visibleCards), all = shown.size === cards.length;
  for (const card of cards) if (card.element) card.element.hidden = !shown.has(card);
  for (const bar of tools.querySelectorAll('rect')) bar.classList.toggle('out', +bar.dataset.to <= from || +bar.dataset.from >= to);
  byId('showing').textContent = all ? counted(cards.length, 'group') : thousands(shown.size) + ' of ' + counted(cards.length, 'group');
  byId('reset').hidden = all;
  byId('nothing').hidden = shown.size > 0;
  tellPlan();
}
function order() {
  byId('groups').append(...sorted().map(card => card.element));
  filter();
}

function tellPlan(warning) {
  const all = visibleCards.length === cards.length;
  const gone = visibleCards.reduce((sum, {going}) => sum + going.size, 0);
  const megabytes = visibleCards.reduce((sum, card) => sum + bytesOf(card), 0)/1e6;
  const shown = new Set(visibleCards), isMarked = ({group}) => group.images.some(({mark}) => mark);
  const hidden = cards.filter(card => isMarked(card) && !shown.has(card)).length;
  const aside = hidden ? `; ${counted(hidden, 'group')} with marks not shown` : '';
  const size = megabytes.toFixed(megabytes < 10 ? 1 : 0);
  byId('planned').textContent = warning || `${thousands(gone)} to remove, ${size} MB${all ? '' : ', in the groups shown'}${aside}`;
  byId('planned').classList.toggle('warning', Boolean(warning));
  byId('save').textContent = all ? 'Save plan' : `Save plan of ${counted(visibleCards.length, 'group')}`;
  byId('save').disabled = !visibleCards.length;
  byId('clear').hidden = !cards.some(isMarked);
}
const PAGE_ONLY = new Set(['href', 'boxes', 'tile', 'fixed', 'passing']);  // all else is the plan's
function planText() {
  const shown = new Set(visibleCards);
  const fields = image => Object.entries(image).filter(([name]) => !PAGE_ONLY.has(name));
  const images = group => group.images.map(image => Object.fromEntries(fields(image)));
  const groups = cards.filter(card => shown.has(card))
    .map(({group: {id, keep, why, kind, decide, ...group}}) => ({id, keep, why, kind, decide, images: images(group)}));
  const plan = {version: 1, folder: report.folder, groups};
  return JSON.stringify(plan, null, 1).replace(/[^ -~\n]/g, c => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
}
function savePlan() {
  const address = URL.createObjectURL(new Blob([planText() + '\n'], {type: 'application/json'}));
  make('a', {href: address, download: 'plan.json'}).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  byId('planned').textContent = 'Saved. Now run:  neardup apply plan.json';
}

async function copyPath(button, path) {
  try { await navigator.clipboard.writeText(path); }
  catch {
    const field = document.body.appendChild(make('textarea', {value: path}));
    field.select();
    document.execCommand('copy');
    field.remove();
    button.focus();
  }
  button.classList.add('done');
  setTimeout(() => button.classList.remove('done'), 1200);
}
function tileAt(element) {
  const tile = element?.closest?.('.tile'), card = tile && cardOf.get(tile.closest('.group')?.id);
  return card?.element && {card, tile, index: tilesOf(card).indexOf(tile)};
}
addEventListener('click', event => {
  const button = event.target.closest('button'), at = button && tileAt(button);
  const row = button?.closest('#about .marks');
  if (row) return setMark(current.card, +row.dataset.index, button.dataset.mark);
  if (!at) return;
  if (button.dataset.mark) return setMark(at.card, at.index, button.dataset.mark);
  if (button.classList.contains('copy')) {
    const {path} = at.card.group.images[at.index];
    copyPath(button, path.isWellFormed?.() === false ? find('.path', at.tile).title : path);
  } else compare(at.card, at.index || 1);
});
function focusTile(card, index) {
  if (!card?.element) return;
  reveal(card.element);
  const shot = find('.shot', tilesOf(card).at(index));
  shot.focus({preventScroll: true});
  shot.closest('.tile').scrollIntoView({block: 'nearest'});
}
const onScreen = ({element}) => element && element.getBoundingClientRect().bottom > 150;
function toGroup(by) {
  const at = tileAt(document.activeElement);
  const from = at ? visibleCards.indexOf(at.card) + by : visibleCards.findIndex(onScreen);
  focusTile(visibleCards[from], 0);
}
function toTile(by) {
  const {card, index} = tileAt(document.activeElement), next = visibleCards[visibleCards.indexOf(card) + by];
  if (index + by >= 0 && index + by < tilesOf(card).length) focusTile(card, index + by);
  else focusTile(next, by > 0 ? 0 : -1);
}
function markByKey(mark) {
  if (dialog.open) return setMark(current.card, current.index, mark);
  const at = tileAt(document.activeElement);
  if (at) setMark(at.card, at.index, mark);
}
const inDialog = {
  s: () => choose('side'), f: () => choose('flicker'), d: () => choose('difference'), b: toggleBoxes,
  j: () => step(1), k: () => step(-1), ArrowRight: () => step(1), ArrowLeft: () => step(-1),
  ' ': () => swapByHand(),
};
const onPage = {
  '/': () => byId('search').focus(), j: () => toGroup(1), k: () => toGroup(-1),
  ArrowDown: () => toGroup(1), ArrowUp: () => toGroup(-1), ArrowRight: () => toTile(1), ArrowLeft: () => toTile(-1),
  c: () => find('.copy', tileAt(document.activeElement).tile).click(),
};
function actionOf({key, target}) {
  if (key === '?') return () => keys.open ? keys.close() : keys.showModal();
  if (keys.open) return null;
  if (canPlan && labels[Object.keys(labels)[key - 1]]) return () => markByKey(Object.keys(labels)[key - 1]);
  if (canPlan && key === 'u') return undo;
  if (dialog.open) return key === ' ' && !stage.classList.contains('flicker') ? null : inDialog[key];
  return (key === 'c' || key.startsWith('Arrow')) && !tileAt(target) ? null : onPage[key];
}
addEventListener('keydown', event => {
  const {target} = event;
  if (event.ctrlKey || event.metaKey || event.altKey || target.matches('[type=search], select, [type=range]')) return;
  if (event.key === ' ' && target.matches('button')) return;
  const action = actionOf(event);
  if (!action) return;
  event.preventDefault();
  action();
});

for (const control of [byId('search'), low, high]) control.addEventListener('input', filter);
for (const box of tools.querySelectorAll('[name=kind]')) box.addEventListener('change', filter);
byId('order').addEventListener('change', order);
tools.addEventListener('submit', event => event.preventDefault());
tools.addEventListener('reset', () => setTimeout(order));
byId('save').addEventListener('click', savePlan);
byId('clear').addEventListener('click', clearMarks);
byId('help').addEventListener('click', () => keys.showModal());
addEventListener('beforeunload', event => { if (!isStored && done.length) event.preventDefault(); });
addEventListener('DOMContentLoaded', () => { byId('plan').hidden = false; });
for (const id of ['planned', 'save']) byId(id).hidden = !canPlan;
tools.hidden = false;
if (canPlan) readMarks();
filter();
