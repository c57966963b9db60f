/** What strangers may write into a note: each calls `stolen()`, or calls out, if it gets to run at all. */
const handlers =
  'onload onerror onclick onfocus onmouseover onpointerenter ontoggle onbegin onanimationstart ontransitionend onwheel onbeforetoggle oncontentvisibilityautostatechange onscrollsnapchange onbeforeinput onauxclick onpageshow onmessage onhashchange oncopy'.split(
    ' ',
  );

const elements = [
  'img src=x',
  'svg',
  'body',
  'input autofocus',
  'details open',
  'video src=x',
  'marquee',
  'a href=x tabindex=1',
  'div style="animation-name:x"',
  'select autofocus',
];

const schemes = [
  'javascript:stolen()',
  'JaVaScRiPt:stolen()',
  ' javascript:stolen()',
  'java\tscript:stolen()',
  'javascript&colon;stolen()',
  '&#106;avascript:stolen()',
  '&#x6A;avascript:stolen()',
  'data:text/html,<script>parent.stolen()</script>',
  'data:image/svg+xml,<svg onload=parent.stolen()>',
  'vbscript:stolen()',
];

/** Every handler on some element, every scheme in links of HTML and of Markdown. */
const derived = [
  ...handlers.map(
    (handler, index) => `<${elements[index % elements.length]} ${handler}="stolen()">`,
  ),
  ...elements.map((element) => `<${element} onerror=stolen() onfocus=stolen() onload=stolen()>x`),
  ...schemes.map((scheme) => `<a href="${scheme}">x</a>`),
  ...schemes.map((scheme) => `[x](<${scheme}>) and ![x](<${scheme}>)`),
];

const markup = [
  '<script>stolen()</script>',
  '<script src="https://example.com/x.js"></script>',
  '<ScRiPt >stolen()</sCrIpT>',
  '<script/x>stolen()</script>',
  '<<script>stolen();//<</script>',
  '<img src=x onerror="stolen()">',
  '<img/src=x/onerror=stolen()>',
  '<img src="x` `<script>stolen()</script>"` `>',
  '<svg onload="stolen()"><circle r=5 /></svg>',
  '<svg><script>stolen()</script></svg>',
  '<svg><animate onbegin=stolen() attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:stolen()"><text y=9>x</text></a></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=stolen()>#x"></svg>',
  '<svg><foreignObject><iframe src="javascript:stolen()"></iframe></foreignObject></svg>',
  '<math href="javascript:stolen()">x</math>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=stolen()>',
  '<iframe srcdoc="<script>parent.stolen()</script>"></iframe>',
  '<iframe src="javascript:stolen()"></iframe>',
  '<embed src="javascript:stolen()">',
  '<object data="data:text/html,<script>stolen()</script>"></object>',
  '<style>@import "https://example.com/x.css";</style>',
  '<link rel=stylesheet href="https://example.com/x.css">',
  '<base href="https://example.com/">',
  '<meta http-equiv="refresh" content="0;url=javascript:stolen()">',
  '<form action="javascript:stolen()"><button>x</button></form>',
  '<button form=x formaction="javascript:stolen()">x</button>',
  '<input type=image src=x onerror=stolen()>',
  '<video src="https://example.com/v.mp4" onloadstart="stolen()"></video>',
  '<audio src="https://example.com/a.mp3" autoplay></audio>',
  '<video poster="https://example.com/p.png"></video>',
  '<img srcset="https://example.com/a.png 2x">',
  '<div style="background:url(https://example.com/b)">x</div>',
  '<noscript><p title="</noscript><img src=x onerror=stolen()>"></noscript>',
  '<template><script>stolen()</script></template>',
  '<textarea><img title="</textarea><img src onerror=stolen()>"></textarea>',
  '<!--><img src=x onerror=stolen()>-->',
  '<![CDATA[<img src=x onerror=stolen()>]]>',
  '<h3 onclick="stolen()" onpointerover="stolen()">Заголовок</h3>',
  '<h3 style="background:url(https://example.com/a)">Стиль</h3>',
  '<section class="konspekt-example" data-status="verified">подделка</section>',
  '<konspekt-slot data-key="0">чужое</konspekt-slot>',
];

const markdown = [
  '[[</a><script>stolen()</script>]]',
  '[[note|<img src=x onerror=stolen()>]]',
  '![[x.png|<img src=x onerror=stolen()>]]',
  '![внешнее](https://example.com/pixel.png)',
  '[x](https://example.com/ "\\"onmouseover=stolen() x=\\"")',
  '[x]: javascript:stolen()\n\n[x]',
  '<javascript:stolen()>',
  '`</code><script>stolen()</script>`',
  '```html\n</pre><script>stolen()</script>\n```',
  '```"><script>stolen()</script>\nx\n```',
  '> [!note"><script>stolen()</script>] <img src=x onerror=stolen()>\n> x',
  '#тег"><script>stolen()</script>',
  '$\\href{javascript:stolen()}{x}$',
  '$$\\html{<img src=x onerror=stolen()>}$$',
  '| <img src=x onerror=stolen()> | b |\n| --- | --- |\n| <svg onload=stolen()> | c |',
  'x[^1]\n\n[^1]: <img src=x onerror=stolen()>',
  '- [<img src=x onerror=stolen()>] x',
  '==<script>stolen()</script>==',
  '%% <script>stolen()</script> %%',
];

export const vectors: readonly string[] = [...markup, ...derived, ...markdown];
