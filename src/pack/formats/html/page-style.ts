/** The style sheet of a file of its own, which cannot use the site's: it reads on a phone and prints on A4. */
export const pageStyle = `
:root{color-scheme:light dark}
body{margin:0;background:#fdfcf9;color:#1c1917;font:17px/1.8 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif}
.sheet{max-width:42rem;margin:0 auto;padding:2rem 1.2rem 4rem}
h1,h2,h3,h4{font-family:"Songti SC",SimSun,"Noto Serif CJK SC",Georgia,serif;line-height:1.4}
h1{font-size:1.9rem;margin:0}h2{font-size:1.45rem;margin:2.6rem 0 .8rem;border-bottom:2px solid #9a3324;padding-bottom:.2rem}
h3,h4{font-size:1.15rem;margin:1.6rem 0 .4rem}
.subtitle{color:#6b645c;margin:.2rem 0 0}
.details div{display:flex;gap:.8rem}.details dt{flex:none;min-width:4.5em;color:#6b645c}.details dd{margin:0}
.lead{font-size:1.1rem;font-family:"Songti SC",SimSun,"Noto Serif CJK SC",Georgia,serif}
.label{font-weight:700;margin-bottom:.2rem}.note,.source,.notes,.mark,footer,caption,sup{font-size:.82rem;color:#6b645c}
.source{margin:.2rem 0}.mark{white-space:nowrap}.decision{border:1px solid #9a3324;padding:.8rem 1rem}.warning{border-inline-start:4px solid #9a3324;padding-inline-start:.8rem}
.question{font-weight:600}.option{margin:.2rem 0 .2rem 1.5rem}table{border-collapse:collapse;width:100%;font-size:.88rem;margin:1rem 0}
caption{text-align:start}th,td{border-bottom:1px solid #d8d2c8;padding:.35rem .5rem;text-align:start;vertical-align:top}
tbody th{font-weight:400}.numeral{color:#9a3324;font-size:1.3em}.model-text{margin:1rem 0;border-inline-start:2px solid #d8d2c8;padding-inline-start:1rem}
.model-text>ul{list-style:none;padding:0}.lines hr{border:0;border-bottom:1px solid #bbb;margin:2rem 0 0}
@media (prefers-color-scheme:dark){body{background:#171513;color:#e9e4dc}th,td{border-color:#443f39}.note,.source,.notes,.mark,footer,caption,sup,.subtitle,.details dt{color:#a79f94}}
@media print{@page{size:A4;margin:20mm 18mm}body{font-size:11pt;background:none;color:#000}.sheet{max-width:none;padding:0}.new-page{break-before:page}tr,.decision,.question{break-inside:avoid}h2,h3,h4,.label{break-after:avoid}}
`;
