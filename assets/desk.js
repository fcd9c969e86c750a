// The desk works without this file. It adds keys, a view in sight, and a list that renews itself.
'use strict';

(() => {
  const find = (selector, within = document) => within.querySelector(selector);
  const all = (selector) => Array.from(document.querySelectorAll(selector));

  // ---- keys: one letter each, and a switch for those whom they disturb (WCAG 2.1.4) ----

  const KEYS = 'desk-keys';
  const isOn = () => localStorage.getItem(KEYS) !== 'off';
  const button = find('[data-keys-switch]');
  const tell = () => {
    if (!button) return;
    button.hidden = false;
    button.textContent = isOn() ? button.dataset.off : button.dataset.on;
  };
  if (button) {
    button.addEventListener('click', () => {
      localStorage.setItem(KEYS, isOn() ? 'off' : 'on');
      tell();
    });
    tell();
  }

  const links = () => all('.queue .what a');
  const move = (by) => {
    const there = links();
    const at = there.indexOf(document.activeElement);
    const next = there[at < 0 ? (by > 0 ? 0 : there.length - 1) : at + by];
    if (next) next.focus();
  };
  const take = () => {
    const row = document.activeElement.closest('.queue tbody tr');
    const box = row && find('input[type=checkbox]', row);
    if (box) {
      all('.queue input[type=checkbox]').forEach((other) => { other.checked = other === box; });
      box.form.elements.to.value = 'me';
      box.form.requestSubmit();
      return;
    }
    const own = find('button[name=act][value=take]');
    if (own) own.form.requestSubmit(own);
  };
  const open = (value) => {
    const act = find(`button[name=act][value=${value}]`);
    const details = act && act.closest('details');
    if (!details) return;
    details.open = true;
    const field = find('input:not([type=hidden]), select', details);
    (field || act).focus();
  };
  const reply = () => {
    const row = document.activeElement.closest('.queue tbody tr');
    const ticket = row && find('.what a', row);
    const own = find('a#reply');
    if (own) own.click();
    else if (ticket) location.href = `${ticket.getAttribute('href')}/reply`;
  };
  const focus = (selector) => {
    const field = find(selector);
    if (field) field.focus();
  };
  const does = {
    j: () => move(1),
    k: () => move(-1),
    a: take,
    e: () => open('approve'),
    c: () => open('override'),
    r: reply,
    n: () => focus('#note'),
    '/': () => focus('#find'),
    '?': () => focus('[data-keys-switch]'),
  };
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input:not([type=checkbox]), select, textarea');
    if (event.key === 'Escape' && typing) typing.blur();
    if (typing || !isOn() || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = does[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });

  // ---- on a phone the views are a strip: the one that is shown is brought into sight ----

  const strip = () => find('.views ul');
  const view = find('.views [aria-current]');
  if (view) strip().scrollLeft = view.offsetLeft - strip().offsetLeft - (strip().clientWidth - view.offsetWidth) / 2;

  // ---- the list renews itself, unless somebody is choosing in it ----

  const EVERY = 20000;
  const list = find('[data-live]');
  const renew = async () => {
    const busy = document.hidden || find('.queue :checked:not(option)') || document.activeElement.closest('[data-live] select');
    if (busy) return;
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    if (!answer.ok || answer.redirected) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const from = find('[data-live] tbody', fresh);
    const to = find('[data-live] tbody');
    if (!from || !to) return;
    const focused = document.activeElement.closest('.queue .what a');
    to.replaceWith(document.adoptNode(from));
    const views = find('.views', fresh);
    if (views) {
      const at = strip().scrollLeft;
      find('.views').replaceWith(document.adoptNode(views));
      strip().scrollLeft = at;
    }
    if (focused) {
      const same = links().find((link) => link.getAttribute('href') === focused.getAttribute('href'));
      if (same) same.focus({ preventScroll: true });
    }
  };
  if (list) setInterval(() => renew().catch(() => {}), EVERY);
})();
