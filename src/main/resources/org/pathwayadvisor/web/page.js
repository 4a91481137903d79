// Posts each change in the background and swaps the parts of the page that came back. Without it the form does the same.
'use strict';
(() => {
  const sheet = document.getElementById('sheet');
  let queue = Promise.resolve();
  let later = null;
  let looking = null;
  const unsent = new Set(); // parts whose answers did not get through go with the next change
  document.documentElement.classList.add('script');

  const byId = (id) => document.getElementById(id);

  // Parts marked data-parts are compared inside; every other one is replaced where it differs.
  function swap(old, fresh) {
    if ('same' in fresh.dataset || old.isEqualNode(fresh)) return;
    if ('is' in fresh.dataset) old.dataset.is = fresh.dataset.is;
    if (!('parts' in old.dataset) || !('parts' in fresh.dataset)) {
      old.replaceWith(fresh);
      return;
    }
    const known = new Map([...old.children].map((c) => [c.id, c]));
    let at = old.firstElementChild;
    for (const child of [...fresh.children]) {
      const same = child.id ? known.get(child.id) : null;
      if (same) {
        known.delete(child.id);
        if (same !== at) old.insertBefore(same, at);
        else at = at.nextElementSibling;
        swap(same, child);
      } else {
        old.insertBefore(child, at);
      }
    }
    for (const gone of known.values()) gone.remove();
  }

  function show(html) {
    const focused = document.activeElement ? document.activeElement.id : '';
    const fresh = new DOMParser().parseFromString(html, 'text/html');
    for (const part of [...fresh.body.children]) {
      const old = part.id && byId(part.id);
      if (old) swap(old, document.adoptNode(part));
    }
    if (focused && document.activeElement.id !== focused && byId(focused)) byId(focused).focus({preventScroll: true});
  }

  function state() {
    const fields = new URLSearchParams();
    for (const input of byId('state').querySelectorAll('input')) fields.append(input.name, input.value);
    if (sheet.elements.all && sheet.elements.all.checked) fields.append('all', 'yes');
    return fields;
  }

  // Sections that are shown as they were sent need not be sent again.
  function had(fields) {
    const marks = [...document.querySelectorAll('#form [data-is]')].map((g) => g.id + ' ' + g.dataset.is);
    fields.append('had', marks.join('\n'));
    return fields;
  }

  // Once what has changed is on the screen; a tab that nobody sees is not painted.
  function painted() {
    return new Promise((done) => {
      requestAnimationFrame(() => setTimeout(done));
      setTimeout(done, 100);
    });
  }

  function add(fields, part) {
    for (const input of part.querySelectorAll('input, select, textarea')) {
      if (!input.name || input.name === 'all' || input.disabled) continue;
      if ((input.type === 'checkbox' || input.type === 'radio') && !input.checked) continue;
      fields.append(input.name, input.value);
    }
  }

  async function post(path, fields, stop) {
    const send = () => fetch(path, {method: 'POST', body: fields, signal: stop, credentials: 'same-origin'});
    let reply = await send();
    if (reply.status === 403 && await signedAgain()) {
      fields.set('token', byId('state').querySelector('[name=token]').value);
      reply = await send();
    }
    const text = await reply.text();
    if (!reply.ok) throw Object.assign(new Error(text), {status: reply.status});
    return text;
  }

  // The page is served no more, or anew: what the tab holds can go on, or be kept as a file without any server.
  function trouble(error) {
    if (error.name === 'AbortError') return;
    const box = byId('problems');
    const line = document.createElement('p');
    line.className = 'warning';
    line.textContent = error instanceof TypeError
      ? 'The page is served no more. What you saved is safe, and what you did not save is still in this tab. Start `pathway serve --port '
        + location.port + '` again, open the address that it prints in another tab, and go on here; or keep this tab as a file.'
      : error.message;
    box.replaceChildren(line);
    if (error instanceof TypeError || error.status === 403) {
      const keep = document.createElement('button');
      keep.type = 'button';
      keep.textContent = 'Keep this tab as a file';
      keep.addEventListener('click', keepAsFile);
      const row = document.createElement('p');
      row.append(keep);
      box.append(row);
    }
  }

  function keepAsFile() {
    const packed = byId('state').querySelector('[name=text]').value.replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(packed), (c) => c.charCodeAt(0));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes], {type: 'application/yaml'}));
    link.download = byId('as').value || 'product.yaml';
    link.click();
    URL.revokeObjectURL(link.href);
  }

  // A server that was started again gives a new secret to whoever holds its key.
  async function signedAgain() {
    const reply = await fetch('/?new=1', {credentials: 'same-origin'});
    if (!reply.ok) return false;
    const fresh = new DOMParser().parseFromString(await reply.text(), 'text/html').querySelector('#state [name=token]');
    if (fresh) byId('state').querySelector('[name=token]').value = fresh.value;
    return fresh !== null;
  }

  // First what moves at once, then what needs a moment longer; a newer change ends the wait for an older one.
  function change(parts, extra) {
    if (later) later.abort();
    const stop = later = new AbortController();
    if (looking) looking.abort();
    queue = queue.then(async () => {
      for (const part of parts) unsent.add(part);
      const fields = state();
      const sent = [...unsent].filter((part) => part.isConnected);
      for (const part of sent) add(fields, part);
      for (const [name, value] of extra) fields.append(name, value);
      const html = await post('/now', fields);
      unsent.clear();
      byId('levers').querySelectorAll('.block').forEach((old) => old.remove()); // found for other answers
      byId('levers').classList.add('empty');
      show(html);
      sheet.dataset.at = String(performance.now());
      if (later === stop) {
        painted().then(() => later === stop ? post('/then', had(state()), stop.signal) : '').then((html) => {
          if (later !== stop) return;
          show(html);
          sheet.dataset.settled = String(performance.now());
          return compare(stop);
        }).catch(trouble);
      }
    }).catch(trouble);
  }

  // Both scenarios take seconds, so they come last.
  async function compare(stop) {
    const kept = byId('state').querySelector('[name=first]').value !== '';
    const shown = byId('compared').querySelector('[value=keep]') === null;
    if (kept || shown) {
      byId('compared').setAttribute('aria-busy', 'true');
      const html = await post('/compared', state(), stop.signal);
      byId('compared').removeAttribute('aria-busy');
      if (later === stop) show(html);
    }
  }

  function part(input) {
    return input.closest('fieldset.field, .named, .add') || input.parentElement;
  }

  sheet.addEventListener('change', (event) => {
    const input = event.target;
    if (input.id === 'as' || input.closest('#f-next-list') || input.name.startsWith('new:')) return;
    if (input.closest('#next')) {
      if (input.type !== 'radio' || input.name.startsWith('r:')) return;
    }
    change([part(input)], []);
  });

  sheet.addEventListener('submit', (event) => {
    const button = event.submitter;
    if (button && button.hasAttribute('formaction')) {
      event.stopImmediatePropagation();
      return;
    }
    event.preventDefault();
    const focused = document.activeElement;
    if (focused && focused.matches('input, select') && sheet.contains(focused) && (!button || button.value === 'update')) {
      if (focused.id === 'as') change([byId('file')], [['do', 'save']]);
      else change([part(focused)], []);
      return;
    }
    if (button.value === 'levers') {
      levers(button);
      return;
    }
    const inside = button.closest('#next, .add, .named, #file');
    change(inside && !button.matches('[name=skip]') ? [inside] : [], [[button.name, button.value]]);
  });

  async function levers(button) {
    const wait = button.parentElement.querySelector('.wait');
    const began = performance.now();
    const tick = () => { wait.textContent = 'Looking: ' + Math.round((performance.now() - began) / 1000) + ' s'; };
    tick();
    const timer = setInterval(tick, 1000);
    button.disabled = true;
    try {
      await queue;
      const stop = looking = new AbortController();
      show(await post('/levers', state(), stop.signal));
    } catch (error) {
      trouble(error);
    }
    looking = null;
    clearInterval(timer);
    wait.textContent = '';
    button.disabled = false;
  }

  window.addEventListener('beforeunload', (event) => {
    if (byId('state').dataset.dirty === 'yes' && 'at' in sheet.dataset) event.preventDefault();
  });
})();
