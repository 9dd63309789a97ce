/** Relative sizes and logical sides, for zoom and right-to-left. `$name` is a token. */
export const style = new CSSStyleSheet();
const css = `
:host{display:block;min-width:0;container-type:inline-size;background:$paper;color:$ink;font:400 $text/1.45 $font}
*{box-sizing:border-box}[hidden]{display:none!important}
h2,p,ol,ul,blockquote{margin:0;padding:0}
h2{font-size:$small;font-weight:600;color:$soft;margin-block-end:.25rem}
section,.cards,.withheld,.hold,.note{padding:$gap 1rem;overflow-wrap:anywhere}
section+section,.withheld{border-block-start:1px solid $line}
.mood{border:0!important;padding-block-start:0}
.plain{list-style:none;display:grid;gap:$gap}
.soft{color:$soft;font-size:$small}
.row{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:0 .5rem}
.row strong{font-size:$large;font-weight:650}
.hear{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.meter{display:grid;grid-template-columns:repeat(4,1fr);gap:3px;margin-block:.375rem}
.meter i{height:6px;border-radius:3px;background:$line}
[data-band=low]{--now:$low}[data-band=elevated]{--now:$elevated}
[data-band=high]{--now:$high}[data-band=critical]{--now:$critical}
.risk strong{color:var(--now)}.meter i[data-on]{background:var(--now)}
.action{font-weight:600}
.curve{display:block;width:100%;max-height:5rem;overflow:visible;margin-block-start:.25rem}
.line{fill:none;stroke:$edge;stroke-width:1.5;stroke-linejoin:round}
.area{opacity:.14}
.zero{stroke:$line;stroke-dasharray:3 3}
circle,.area{fill:$soft}
[data-level=very_negative]{color:$critical;fill:$critical}[data-level=negative]{color:$high;fill:$high}
[data-level=positive],[data-level=very_positive]{color:$low;fill:$low}
.cards{display:grid;gap:.5rem}
.card,.gate,.suggestion{border:1px solid $line;border-radius:$round;padding:.625rem .75rem;display:grid;gap:.375rem}
.card,.gate{border-color:$critical;border-inline-start-width:4px}
.suggestion{background:$sunk}
.card h2{color:$critical;font-size:$text;margin:0}
.card ul{padding-inline-start:1.1rem;font-weight:600}
.gate{border-color:$elevated;font-weight:600}.gate .soft{font-weight:400}
.hold,.note{background:$sunk;border-inline-start:4px solid $accent;padding-block:.5rem}
.note.bad{border-color:$elevated}
.suggestion b{font-size:$small;font-weight:600;color:$accent}
.suggestion[data-off] :is(.words,.why){display:none}
[data-hold] .words{opacity:.75}
.buttons{display:flex;flex-wrap:wrap;gap:.375rem;align-items:center}
button,input,summary{font:inherit;color:inherit}
button{min-height:28px;padding:.125rem .625rem;border:1px solid $edge;border-radius:.375rem;background:$paper;cursor:pointer;text-align:start}
.buttons button{font-size:$small}
button:hover{border-color:$accent;color:$accent}
:focus-visible{outline:2px solid $accent;outline-offset:2px}
:host([copy-only]) .insert{display:none}
input{max-width:100%;min-height:26px;padding:0 .375rem;border:1px dashed $edge;border-radius:.25rem;background:$paper;field-sizing:content}
input::placeholder{color:$soft;opacity:1}
mark{background:$mark;color:inherit;border-radius:2px}
blockquote{margin-block-start:.25rem;padding-inline-start:.625rem;border-inline-start:2px solid $line;unicode-bidi:isolate}
b{font-weight:600}.up{color:$high}.down{color:$low}
.draft{padding:.5rem .625rem;border-radius:.375rem;background:$sunk;white-space:pre-wrap;margin-block:.375rem}
.draft mark{background:none;text-decoration:underline wavy $high;text-decoration-skip-ink:none}
.fix{margin-block-start:.375rem;margin-inline-end:.375rem;border-color:$low}
summary{cursor:pointer;color:$soft;min-height:24px}.withheld ul{margin-block-start:.5rem}
@container (min-width:34rem){.suggestions ol{grid-template-columns:repeat(auto-fit,minmax(15rem,1fr))}}
@media (prefers-reduced-motion:no-preference){.meter i{transition:background .25s}}
@media (forced-colors:active){.meter i[data-on]{background:Highlight;forced-color-adjust:none}}
`;
style.replaceSync(css.replace(/\$(\w+)/g, 'var(--ek-$1)'));
