// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
//
// The search of the page "All regions". .ci/site_regions.py adds its form, and the list of regions as a script.
(() => {
  const MAX_RESULTS = 50;
  const COLUMNS = ['codes', 'former codes', 'names', 'other names', 'parents', 'successors', 'members'];
  const INVERSE = {successors: 'predecessors', members: 'groups', parents: 'parts'};
  const FIELDS = ['java', ...COLUMNS.slice(0, 5), 'predecessors', 'successors', 'groups', 'members', 'parts'];
  const LETTERS = {ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th'};
  const languages = new Intl.DisplayNames(['en'], {type: 'language'});

  /** Returns letters and digits in lower case without accents; each line stays a line. */
  const fold = text => text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase()
    .replace(/[øłđðıßæœþ]/g, letter => LETTERS[letter]).replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\n]+/gu, ' ').replace(/^ | $/gm, '');
  /** Parses "Burma (en, former) to 1989-06-18". */
  const toName = name => {
    const [, text, lang, type, dates] = name.match(/^(.*) \(([\w-]+)(?:, (\w+))?\) ?(.*)$/);
    return {text, lang, note: [type, dates].filter(Boolean).join(', ')};
  };
  /** Parses the code of a region with dates, "MM from 1989-12-05", and "split into AM on 1991-12-26". */
  const toCode = code => {
    const [, change = '', text, dates] = code.match(/^(?:(\w+) into )?(\S+) ?(.*)$/);
    return {text, note: `${change} ${dates}`.trim()};
  };
  const toRegion = line => {
    const [code, kind, ...cells] = line.split('\t');
    const java = `Regions.of("${code.replace(/^group:/, '')}")`;
    const region = {code, kind, java: [{text: java}], predecessors: [], groups: [], parts: []};
    COLUMNS.forEach((column, i) => {
      const [separator, parse] = column.endsWith('names') ? ['; ', toName] : [', ', toCode];
      region[column] = (cells[i] || '').split(separator).filter(Boolean).map(parse);
    });
    region.codes.unshift({text: code});
    const textOf = (...columns) => `\n${columns.flatMap(column => region[column]).map(({text}) => text).join('\n')}\n`;
    region.texts = {code: textOf('codes').toLowerCase(), formerCode: textOf('former codes').toLowerCase(),
      displayName: fold(textOf('names')), name: fold(textOf('names', 'other names'))};
    return region;
  };
  const regions = window.regionList.split('\n').filter(line => line && !line.startsWith('#')).map(toRegion);
  const byCode = new Map(regions.map(region => [region.code, region]));
  Object.entries(INVERSE).forEach(([column, inverse]) => regions.forEach(region =>
    region[column].forEach(({text, note}) => byCode.get(text)[inverse].push({text: region.code, note}))));

  /** Returns regions of a quality below a limit, the lowest first; the list has larger and existing regions first. */
  const ranked = (qualityOf, limit) => regions.map(region => ({region, quality: qualityOf(region)}))
    .filter(({quality}) => quality >= 0 && quality < limit).sort((a, b) => a.quality - b.quality);
  /** Returns the regions with a code or name, best first; those of quality 0 and 1 have exactly the code. */
  const search = text => {
    const [code, name] = [text.toLowerCase(), fold(text) || '\0'];
    const has = (field, ...parts) => ({texts}) => parts.some(part => texts[field].includes(part));
    const tests = [
      has('code', `\n${code}\n`, `:${code}\n`), has('formerCode', `\n${code}\n`, `:${code}\n`),
      has('displayName', `\n${name}\n`), has('name', `\n${name}\n`), has('name', `\n${name}`, ` ${name}`),
      has('code', `\n${code}`, `:${code}`), ({texts}) => name.split(' ').every(word => texts.name.includes(word)),
    ];
    return ranked(region => tests.findIndex(test => test(region)), tests.length);
  };
  /** Returns regions with a name that shares more than half of its pairs of letters with a text. */
  const similar = text => {
    const pairs = name => new Set(Array.from({length: name.length + 1}, (_, i) => ` ${name} `.slice(i, i + 2)));
    const wanted = pairs(fold(text));
    const distance = found => 1 - 2 * [...found].filter(pair => wanted.has(pair)).length / (found.size + wanted.size);
    return ranked(({texts}) => Math.min(...texts.name.split('\n').map(pairs).map(distance)), 0.5).slice(0, 5);
  };

  const element = (tag, properties, ...children) => {
    const created = Object.assign(document.createElement(tag), properties);
    created.append(...children);
    return created;
  };
  const span = ({text, lang}) => element('span', {lang}, text);
  const content = (field, each) => /java|codes/.test(field) ? element('code', {}, each.text)
    : /names/.test(field) ? span(each)
      : element('a', {href: `#${each.text}`}, span(byCode.get(each.text).names[0]), ` (${each.text})`);
  const noteOf = ({lang = 'und', note}) => [lang === 'und' ? '' : languages.of(lang), note].filter(Boolean).join(', ');
  const row = (field, items) => [element('dt', {}, field, items.length > 5 ? ` (${items.length})` : ''),
    element('dd', {}, element('ul', {}, ...items.map(each =>
      element('li', {}, content(field, each), noteOf(each) && ` – ${noteOf(each)}`))))];
  const rows = region => FIELDS.filter(field => region[field].length).flatMap(field => row(field, region[field]));
  const toDetails = ({region}) => {
    const parent = byCode.get(region.parents.find(({note}) => !note.includes('to '))?.text);
    const about = region.kind + (parent && !region.kind.includes('apart') ? ` in ${parent.names[0].text}` : '');
    const details = element('details', {}, element('summary', {}, ...region.names.flatMap(name => [span(name), ' ']),
      element('code', {}, region.code), element('small', {}, about)));
    // Before the region opens: the event of opening comes later.
    details.onclick = () => details.querySelector('dl') ?? details.append(element('dl', {}, ...rows(region)));
    details.ontoggle = () => {
      details.onclick();
      if (details.open) history.replaceState(null, '', `#${region.code}`);
    };
    return details;
  };

  const [form, field, status, results] = ['form', 'input', '[role=status]', '.results']
    .map(each => document.querySelector(`.all-regions ${each}`));
  /** Shows the regions of the text in the field; for a link with a code, only those with this code. */
  const show = isLink => {
    const text = field.value.trim();
    const found = text ? search(text).filter(({quality}, i, all) => !isLink || all[0].quality > 1 || quality < 2) : [];
    const shown = text && !found.length ? similar(text) : found.slice(0, MAX_RESULTS);
    results.replaceChildren(...shown.map(toDetails));
    if (found.length === 1) {
      results.firstChild.onclick();
      results.firstChild.open = true;
    }
    const cut = found.length > MAX_RESULTS ? `; the best ${MAX_RESULTS} are below` : '';
    status.textContent = found.length || !text ? `Regions: ${(text ? found : regions).length}${cut}`
      : `No region has the code or name “${text}”. Try a part of an English, Chinese or local name, or a code such`
        + ` as CN-GD or nuts2024:DE2.${shown.length ? ' These have similar names:' : ''}`;
  };
  const showLink = () => {
    field.value = new URLSearchParams(`text=${location.hash.slice(1)}`).get('text');
    show(true);
  };
  const focus = () => results.querySelector('summary')?.focus();
  addEventListener('hashchange', () => { showLink(); focus(); });
  form.onsubmit = event => { event.preventDefault(); focus(); };
  field.oninput = () => show(false);
  showLink();
  form.parentElement.hidden = false;
})();
