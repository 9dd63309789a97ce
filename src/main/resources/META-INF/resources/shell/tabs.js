/** Makes a `[role=tablist]` work: click or arrow keys choose, `aria-controls` names what is shown. */
export function tabs(list) {
  const all = [...list.querySelectorAll('[role=tab]')];
  const choose = (chosen) => all.forEach((tab) => {
    tab.setAttribute('aria-selected', tab === chosen);
    tab.tabIndex = tab === chosen ? 0 : -1;
    document.getElementById(tab.getAttribute('aria-controls')).hidden = tab !== chosen;
  });
  all.forEach((tab) => tab.addEventListener('click', () => choose(tab)));
  list.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = all[(all.indexOf(event.target) + step + all.length) % all.length];
    choose(next);
    next.focus();
  });
  choose(all[0]);
}
