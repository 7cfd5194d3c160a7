/** The look of the report: screen first, then Letter paper. Colours pass 4.5 : 1 on their ground. */
export const style = `
:root{--blue:#0b57d0;--soft-blue:#d3e3fd;--ink:#1f1f1f;--ink-2:#444746;--ground:#f0f4f9;--line:#e1e3e6;--line-2:#c4c7cc;--green:#146c2e;--track:#d5dce8}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{margin:0 auto;max-width:1080px;padding:0 32px 48px;font:400 15px/22px Roboto,Arial,Helvetica,sans-serif;color:var(--ink);background:#fff}
h1,h2,h3,h4,p,ul,ol{margin:0;padding:0}
ul,ol{list-style:none}
h1{font-size:30px;line-height:38px;font-weight:500;letter-spacing:-.2px}
h2{font-size:20px;line-height:28px;font-weight:500}
h3{font-size:16px;line-height:24px;font-weight:600;margin-top:28px}
h4{font-size:15px;line-height:22px;font-weight:600;margin-top:16px}
small{display:block;font-size:13px;line-height:18px;color:var(--ink-2);font-weight:400}
a{color:var(--blue);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:2px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--blue);outline-offset:2px;border-radius:2px}
q{quotes:none}
bdi,q{overflow-wrap:anywhere}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.hint,.soft{color:var(--ink-2)}
.hint{max-width:70ch;margin-top:2px}
.num{font-variant-numeric:tabular-nums}
section{margin-top:40px;scroll-margin-top:16px}
.contents{border-bottom:1px solid var(--line);margin:0 -32px;padding:8px 32px}
.contents ul{display:flex;flex-wrap:wrap;gap:0 20px}
.prep a{display:inline-block;padding:4px 0}
.contents a{display:inline-block;padding:6px 0;font-size:14px;text-decoration:none}
.contents a:hover{text-decoration:underline}
.top{padding-top:28px}
.brand{font-size:14px;color:var(--ink-2)}
.when{color:var(--ink-2)}
.hero{margin-top:20px;padding:24px 28px;border-radius:16px;background:var(--soft-blue);color:#041e49}
.hero a{color:#041e49}
.big{font-size:32px;line-height:40px;font-weight:500;letter-spacing:-.3px}
.hero .bar{height:8px;margin:12px 0 14px;background:#fff}
.promise{margin-top:8px;max-width:76ch}
.bar{display:block;height:6px;border-radius:4px;background:var(--track);overflow:hidden}
.bar i{display:block;height:100%;border-radius:4px;background:var(--blue)}
.bar.full i{background:#1a7f37}
.two{display:grid;grid-template-columns:minmax(0,1.25fr) minmax(0,1fr);gap:20px;margin-top:20px}
.two>section{margin:0;padding:22px 26px 18px;border-radius:16px;background:var(--ground)}
table{border-collapse:collapse}
th{text-align:left;font-weight:500}
.steps{width:100%;margin-top:8px}
.steps th,.steps td{padding:7px 0;vertical-align:middle}
.steps th{white-space:nowrap}
.step{display:inline-block;vertical-align:middle}
.dot{display:inline-grid;place-items:center;width:24px;height:24px;margin-right:12px;border:1.5px solid #5f6368;border-radius:50%;font-size:13px;vertical-align:middle;color:#444746}
.dot.done{background:#1a7f37;border-color:#1a7f37}
.dot svg{width:15px;height:15px;fill:none;stroke:#fff;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.steps .track{width:34%;padding:0 16px}
.steps thead th{padding:0 0 2px;font-size:13px;line-height:17px;font-weight:400;color:var(--ink-2);vertical-align:bottom}
.steps .num{text-align:right;white-space:nowrap}
.steps .welcome{min-width:104px;padding-left:12px;white-space:normal}
.counts{margin-top:8px}
.counts li{display:flex;justify-content:space-between;gap:16px;padding:5px 0;border-bottom:1px solid var(--track)}
.counts li:last-child{border:0}
.counts .num{white-space:nowrap;color:var(--ink-2)}
.rounds{display:grid;grid-template-columns:repeat(auto-fill,minmax(290px,1fr));gap:24px 36px;margin-top:14px;align-items:start}
.round{width:100%;table-layout:fixed;border-collapse:separate;border-spacing:3px}
.round caption{text-align:left;padding:0 0 4px;color:var(--ink-2)}
.round caption b{color:var(--ink);font-weight:600;margin-right:4px}
.round thead th{font-size:13px;font-weight:400;color:var(--ink-2);text-align:center}
.round tbody th{font-size:13px;font-weight:400;color:var(--ink-2);white-space:nowrap}
.round th:first-child{width:58px}
.round td,.heat td{text-align:center;font-variant-numeric:tabular-nums;font-weight:500;border-radius:6px}
.round td{height:30px;font-size:14px}
.h0{background:#f1f3f6;color:#5a5e63}.h1{background:#dce8fc}.h2{background:#bdd4f8}.h3{background:#97bbf1}.h4{background:#73a3ea}.h5{background:#0b57d0;color:#fff}
.stack{display:flex;gap:2px;height:30px;margin-top:14px;border-radius:8px;overflow:hidden}
.stack i{display:grid;place-items:center;flex-basis:0;min-width:26px;font-style:normal;font-size:14px;font-weight:500}
.v0{background:#0b57d0;color:#fff}.v1{background:#73a3ea}.v2{background:#bdd4f8}.v3{background:#d9dce1}.v4{background:#eef0f3}
.legend{display:flex;flex-wrap:wrap;gap:4px 24px;margin-top:10px}
.legend i{display:inline-block;width:13px;height:13px;border-radius:4px;margin-right:7px;vertical-align:-1px;border:1px solid rgba(31,31,31,.25)}
.cards{columns:2;column-gap:20px;margin-top:16px}
.card{margin:0 0 16px;padding:16px 20px;border:1px solid var(--line-2);border-radius:12px;break-inside:avoid}
.card:has(details){break-inside:auto}
.card h3,.card h4{margin:0}
.count{font-weight:400;font-size:14px;color:var(--ink-2);white-space:nowrap;margin-left:4px}
.names{display:flex;flex-wrap:wrap;gap:2px 16px;margin-top:8px}
.names a{display:inline-block;padding:1px 0}
.plain{margin-top:8px}
.plain li{padding:6px 0;border-bottom:1px solid var(--line)}
.plain li>a,.plain li>bdi,.plain li>b{font-weight:500;margin-right:6px}
.plain .soft{margin-right:6px}
.list{width:100%;margin-top:12px}
.list th,.list td{padding:8px 16px 8px 0;vertical-align:top;border-bottom:1px solid var(--line)}
.list thead th{font-size:13px;line-height:18px;color:var(--ink-2);border-bottom-color:var(--line-2);vertical-align:bottom}
.list tfoot th,.list tfoot td{border-bottom:0;font-weight:600}
.list .num{text-align:right}
.list td.num:first-child,.list th:first-child{width:1%}
.list tbody th{min-width:9.5em}
.list th:last-child,.list td:last-child{padding-right:0}
h2+h3{margin-top:14px}
.list td p+p{margin-top:4px}
.people .days{white-space:nowrap}
.ideas th:first-child{width:17%}.ideas .goal{width:33%}.ideas td:last-child{width:30%}
.heat{margin:14px -3px 0;border-collapse:separate;border-spacing:3px}
.heat thead th{font-size:13px;line-height:17px;font-weight:400;color:var(--ink-2);text-align:center;vertical-align:bottom;padding:0 4px 4px;max-width:104px}
.heat thead th:first-child{text-align:left;padding-left:0}
.heat tbody th{font-weight:400;padding-right:20px}
.heat td{height:34px;min-width:84px}
.bars{margin-top:10px;max-width:720px}
.bars li{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.2fr) 90px;gap:18px;align-items:center;padding:5px 0}
.bars .num{text-align:right}
.days{margin-top:6px}
ol.days{columns:2;column-gap:40px}
ol.days>li{break-inside:avoid;padding:6px 0;border-bottom:1px solid var(--line)}
ol.days b{font-weight:600}
ol.days ul li{display:grid;grid-template-columns:138px minmax(0,1fr);gap:10px}
ol.days .num{color:var(--ink-2);white-space:nowrap}
details{margin-top:12px}
summary{cursor:pointer;padding:4px 0;font-weight:500;color:var(--blue)}
footer{margin-top:56px;padding-top:18px;border-top:1px solid var(--line-2);font-size:13.5px;line-height:20px;color:var(--ink-2)}
footer h2{font-size:15px;line-height:22px;color:var(--ink)}
footer p{max-width:90ch;margin-top:6px}
.services{display:flex;flex-wrap:wrap;gap:2px 22px;margin-top:6px}
@media screen and (max-width:820px){
body{padding:0 16px 32px}.contents{margin:0 -16px;padding:8px 16px}
.two{grid-template-columns:minmax(0,1fr)}.two>section{padding:18px}.steps .track{display:none}.steps th{white-space:normal}.bars li{grid-template-columns:minmax(0,1fr) 76px}.bars .bar{grid-row:2;grid-column:1/-1}.cards,ol.days{columns:1}
.hero{padding:18px}.big{font-size:26px;line-height:32px}
.list,.heat{display:block;overflow-x:auto}
}
@media print{
@page{size:Letter;margin:14mm 14mm 15mm}
body{max-width:none;padding:0;font-size:9.5pt;line-height:13pt}
.contents,.brand{display:none}
.top{padding:0}h1{font-size:19pt;line-height:23pt}
h2{font-size:13pt;line-height:17pt}h3{font-size:10.5pt;line-height:14pt;margin-top:14pt}h2+h3{margin-top:6pt}h4{font-size:9.5pt;line-height:13pt;margin-top:8pt}
small,.round thead th,.round tbody th,.list thead th,.heat thead th,.count{font-size:8.5pt;line-height:11pt}
a{color:var(--ink);text-decoration-color:#9aa0a6}
section{margin-top:16pt}
.hero{margin-top:8pt;padding:10pt 14pt}.big{font-size:19pt;line-height:23pt}.hero .bar{margin:6pt 0 8pt}.promise{margin-top:4pt}
.two{grid-template-columns:minmax(0,1.5fr) minmax(0,1fr);gap:10pt;margin-top:10pt}.two>section{padding:10pt 12pt 6pt}
.steps{margin-top:2pt}.steps th,.steps td{padding:3.5pt 0}.steps thead th{font-size:8.5pt;line-height:10pt;padding:0}.steps .track{padding:0 10pt;width:26%}.steps .welcome{padding-left:6pt;min-width:50pt}
.dot{width:16pt;height:16pt;font-size:8.5pt;margin-right:7pt}.dot svg{width:10pt;height:10pt}
.counts{margin-top:3pt}.counts li{padding:2.2pt 0}
.rounds{grid-template-columns:repeat(3,1fr);gap:10pt 16pt;margin-top:8pt}
.round{border-spacing:2px}.round td{height:17pt;font-size:9pt}.round th:first-child{width:36pt}
.stack{height:17pt;margin-top:7pt}.stack i{font-size:9pt}.legend{margin-top:5pt;gap:2pt 14pt}
.glance{break-after:page}.glance>section{margin-top:12pt}
.cards{margin-top:8pt;column-gap:10pt}.card{margin-bottom:8pt;padding:7pt 10pt}
.list{margin-top:6pt}.list th,.list td{padding:3.5pt 10pt 3.5pt 0}
.heat td{height:17pt;min-width:44pt}
h2,h3,h4,caption{break-after:avoid}h3+.hint,h2+.hint{break-after:avoid}.heat+.hint{break-before:avoid}.card.tall{break-inside:auto}.card h3,.card h4,.card .hint{break-after:avoid}tr,.plain li{break-inside:avoid}thead{display:table-header-group}
ol.days{column-gap:20pt}ol.days>li{padding:3pt 0}ol.days ul li{grid-template-columns:84pt minmax(0,1fr);gap:6pt}
footer{margin-top:18pt;font-size:8.5pt;line-height:11.5pt;break-inside:avoid}
}
`;
