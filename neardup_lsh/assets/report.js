'use strict';
const find = (selector, root = document) => root.querySelector(selector);
const byId = id => document.getElementById(id);
const report = JSON.parse(byId('data').textContent);
const cards = report.groups.map(group => ({group, copies: group.images.slice(1), element: null,
  words: group.images.map(image => image.path).join('\n').normalize('NFC').toLowerCase()}));
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
  const wanted = new Set(visibleCards), reading = document.readyState === 'loading';
  for (let card; (card = cards[arrived]) && section(card) && (!reading || section(cards[arrived + 1])); arrived++) {
    card.element = section(card);
    card.element.hidden = !wanted.has(card);
    near.observe(card.element);
  }
}
const arriving = setInterval(arrive, 200);
addEventListener('DOMContentLoaded', () => { clearInterval(arriving); arrive(); byId('order').disabled = false; });
addEventListener('beforeprint', () => { for (const {element} of visibleCards) if (element) reveal(element); });

const dialog = byId('compare'), stage = byId('stage'), sides = [byId('left'), byId('right')];
let current = {card: null, copy: 1}, timer = 0;

const tileOf = (card, index) => card.element.querySelectorAll('.tile')[index];
function show(image, card, index) {
  reveal(card.element);
  const thumbnail = find('img', tileOf(card, index)), {href} = card.group.images[index];
  image.src = thumbnail ? thumbnail.src : 'data:,';
  image.alt = !thumbnail ? 'No picture' : index ? 'The copy' : 'The kept copy';
  image.dataset.wanted = href || '';
  if (!href || location.protocol !== 'file:') return;
  const file = new Image();
  file.onload = () => { if (image.dataset.wanted === href) { image.src = file.src; shape(); } };
  file.src = href;
}
function shape() {
  const {naturalWidth: w, naturalHeight: h} = sides[0];
  if (!w || !h) return;
  stage.style.setProperty('--shape', w + '/' + h);
  stage.style.setProperty('--width', stage.clientHeight*w/h + 'px');
}
function about(tile) {
  const [, state, path, ...facts] = [...tile.cloneNode(true).children].filter(child => !child.matches('.marks'));
  find('button', state).remove();
  path.replaceChildren(Object.assign(document.createElement('bdi'), {textContent: path.title}));
  return [state, path, ...facts];
}
function compare(card, copy) {
  current = {card, copy};
  byId('which').textContent = 'Group ' + (card.group.id + 1) + (card.copies.length > 1 ? ', copy ' + copy + ' of ' + card.copies.length : '');
  [0, copy].forEach((index, side) => {
    show(sides[side], card, index);
    byId(side ? 'about-right' : 'about-left').replaceChildren(...about(tileOf(card, index)));
  });
  if (!dialog.open) dialog.showModal();
  mode();
}
function step(by) {
  const all = visibleCards.filter(card => card.element).flatMap(card => card.copies.map((_, index) => ({card, copy: index + 1})));
  const at = all.findIndex(({card, copy}) => card === current.card && copy === current.copy);
  if (all[at + by]) compare(all[at + by].card, all[at + by].copy);
}

const notes = {side: '', difference: 'Black is equal; differences are shown four times as bright.', flicker: 'The two take turns; the space bar changes them by hand.'};
const calm = matchMedia('(prefers-reduced-motion: reduce)');
const swap = () => stage.classList.toggle('swapped');
function mode() {
  const chosen = find('[name=mode]:checked').value;
  stage.className = chosen === 'side' ? '' : 'stacked ' + chosen;
  byId('note').textContent = notes[chosen];
  clearInterval(timer);
  if (chosen === 'flicker' && !calm.matches) timer = setInterval(swap, 700);
  shape();
}
for (const choice of document.querySelectorAll('[name=mode]')) choice.addEventListener('change', mode);
for (const image of sides) image.addEventListener('load', shape);
addEventListener('resize', shape);
dialog.addEventListener('close', () => clearInterval(timer));
byId('previous').addEventListener('click', () => step(-1));
byId('next').addEventListener('click', () => step(1));

const tools = byId('tools'), low = byId('low'), high = byId('high');
const gain = card => card.copies.reduce((sum, image) => sum + (['altered', 'similar'].includes(image.kind) ? 0 : image.bytes || 0), 0);
const least = card => Math.min(...card.copies.map(image => image.similarity));
const orders = {given: () => 0, gain: (a, b) => gain(b) - gain(a), least: (a, b) => least(a) - least(b), most: (a, b) => least(b) - least(a)};

const thousands = n => n.toLocaleString('en');
const sorted = () => [...cards].sort(orders[byId('order').value]);

function limits() {
  if (+low.value > +high.value) { if (document.activeElement === low) low.value = high.value; else high.value = low.value; }
  byId('between').textContent = (+low.value).toFixed(3) + ' to ' + (+high.value).toFixed(3);
  return [low.value === low.min ? -Infinity : +low.value, high.value === high.max ? Infinity : +high.value];
}
function filter() {
  const [from, to] = limits(), text = byId('search').value.normalize('NFC').toLowerCase();
  visibleCards = sorted().filter(card => card.words.includes(text) && card.copies.some(({similarity: s}) => from <= s && s <= to));
  const wanted = new Set(visibleCards), all = wanted.size === cards.length;
  for (const card of cards) if (card.element) card.element.hidden = !wanted.has(card);
  for (const bar of tools.querySelectorAll('rect')) bar.classList.toggle('out', +bar.dataset.to <= from || +bar.dataset.from >= to);
  byId('showing').textContent = all ? thousands(cards.length) + (cards.length === 1 ? ' group' : ' groups') : thousands(wanted.size) + ' of ' + thousands(cards.length) + ' groups';
  byId('reset').hidden = all;
}
function order() {
  byId('groups').append(...sorted().map(card => card.element));
  filter();
}
tools.hidden = false;
for (const control of [byId('search'), low, high]) control.addEventListener('input', filter);
byId('order').addEventListener('change', order);
tools.addEventListener('submit', event => event.preventDefault());
tools.addEventListener('reset', () => setTimeout(order));
filter();

const marks = {keep: 'Keep', remove: 'Remove', 'not-duplicate': 'Different'};
const canPlan = report.folder !== '' && cards.every(({group}) => group.images.every(image => image.digest));
let unsaved = false;
for (const {group} of cards) for (const image of group.images) image.mark = image.path === group.keep || ['altered', 'similar'].includes(image.kind) ? 'keep' : 'remove';

function addMarks(element) {
  const card = canPlan && cards.find(({group}) => 'group-' + group.id === element.id);
  if (!card || find('.marks', element)) return;
  element.querySelectorAll('.tile').forEach((tile, index) => {
    const row = Object.assign(document.createElement('div'), {className: 'marks'});
    row.setAttribute('role', 'group');
    row.setAttribute('aria-label', 'What to do with ' + find('.name', tile).textContent);
    for (const [mark, label] of Object.entries(marks)) {
      const button = Object.assign(document.createElement('button'), {type: 'button', textContent: label});
      button.dataset.mark = mark;
      row.append(button);
    }
    tile.append(row);
    showMark(tile, card.group.images[index]);
  });
}
function showMark(tile, image) {
  for (const button of tile.querySelectorAll('[data-mark]')) button.setAttribute('aria-pressed', button.dataset.mark === image.mark);
}
function setMark(card, index, mark) {
  const {images} = card.group;
  if (mark === 'remove' && images.every((image, at) => at === index || image.mark === 'remove')) return tellPlan('One picture of each group must stay.');
  images[index].mark = mark;
  unsaved = true;
  if (card.element) showMark(tileOf(card, index), images[index]);
  tellPlan();
}

function tellPlan(warning) {
  const gone = cards.flatMap(({group}) => group.images.filter(image => image.mark === 'remove'));
  const megabytes = gone.reduce((sum, image) => sum + image.bytes, 0)/1e6;
  byId('planned').textContent = warning || thousands(gone.length) + ' to remove, ' + megabytes.toFixed(megabytes < 10 ? 1 : 0) + ' MB';
  byId('planned').classList.toggle('warning', Boolean(warning));
}
function planText() {
  const images = group => group.images.map(({href, ...image}) => image);
  const groups = cards.map(({group}) => ({id: group.id, keep: group.keep, images: images(group)}));
  return JSON.stringify({version: 1, folder: report.folder, groups}, null, 1).replace(/[^\x00-\x7f]/g, c => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
}
function savePlan() {
  const address = URL.createObjectURL(new Blob([planText() + '\n'], {type: 'application/json'}));
  Object.assign(document.createElement('a'), {href: address, download: 'plan.json'}).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  unsaved = false;
  byId('planned').textContent = 'Saved. Now run:  neardup apply plan.json';
}
byId('plan').hidden = !canPlan;
byId('save').addEventListener('click', savePlan);
addEventListener('beforeunload', event => { if (unsaved) event.preventDefault(); });
tellPlan();

async function copyPath(button, path) {
  try { await navigator.clipboard.writeText(path); }
  catch {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.value = path; field.select(); document.execCommand('copy'); field.remove(); button.focus();
  }
  button.classList.add('done');
  setTimeout(() => button.classList.remove('done'), 1200);
}
addEventListener('click', event => {
  const button = event.target.closest('.tile button');
  const card = button && cards.find(({element}) => element?.contains(button));
  if (!card) return;
  const index = [...card.element.querySelectorAll('.tile')].indexOf(button.closest('.tile'));
  if (button.dataset.mark) return setMark(card, index, button.dataset.mark);
  if (button.classList.contains('copy')) {
    const {path} = card.group.images[index];
    copyPath(button, path.isWellFormed?.() === false ? find('.path', button.closest('.tile')).title : path);
  } else compare(card, index || 1);
});
function jump(by) {
  const at = visibleCards.findIndex(({element}) => element?.contains(document.activeElement));
  const next = visibleCards[at < 0 ? 0 : at + by];
  if (next?.element) { next.element.scrollIntoView({block: 'nearest'}); find('.shot', next.element).focus(); }
}
function markByKey(mark) {
  if (dialog.open) return setMark(current.card, current.copy, mark);
  const tile = document.activeElement?.closest?.('.tile');
  const card = tile && cards.find(({element}) => element?.contains(tile));
  if (card) setMark(card, [...card.element.querySelectorAll('.tile')].indexOf(tile), mark);
}
addEventListener('keydown', event => {
  const typing = event.target.matches('[type=search], select');
  if (event.ctrlKey || event.metaKey || event.altKey || typing) return;
  const choice = {s: 0, d: 1, f: 2}[event.key], mark = Object.keys(marks)[event.key - 1];
  if (mark && canPlan) return markByKey(mark);
  if (dialog.open) {
    if (choice !== undefined) { const radio = dialog.querySelectorAll('[name=mode]')[choice]; radio.checked = true; radio.focus(); mode(); }
    else if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1);
    else if (event.key === ' ' && stage.classList.contains('flicker')) { clearInterval(timer); swap(); event.preventDefault(); }
  } else if (event.key === '/') { byId('search').focus(); event.preventDefault(); }
  else if (event.key === 'j' || event.key === 'k') jump(event.key === 'j' ? 1 : -1);
});
