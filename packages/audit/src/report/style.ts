/** The report's look: ink on paper and lamplight, as on the page; no font and no picture is fetched. */
export const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fbfaf7,#14181f);--sheet:light-dark(#fffefb,#1a1f28);--well:light-dark(#f3f0e8,#10141a);--ink:light-dark(#1d2430,#e9e6df);--soft:light-dark(#565d68,#a8adb6);--line:light-dark(#e5e0d4,#2b323d);--strong:light-dark(#8b8778,#6d7684);--accent:light-dark(#0f6e6e,#5fc4bd);--accent-paper:light-dark(#e4f1ef,#15302f);--pause:light-dark(#8a5300,#f0b45b);--pause-paper:light-dark(#fdf0d9,#33260f);--stop:light-dark(#9b1c2e,#ff8f9b);--stop-paper:light-dark(#fde8ea,#3a1218);--shade:light-dark(#fbebc8,#3b3222)}
*{box-sizing:border-box}
body{margin:0;color:var(--ink);background:var(--paper);font:16px/1.55 system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums}
main{max-width:52rem;margin:0 auto;padding:32px 20px 80px}
h1,h2,h3{line-height:1.25;text-wrap:balance}
h1{margin:0 0 8px;font:600 2.25rem/1.2 Georgia,serif}
h2{margin:44px 0 12px;padding-top:20px;font-size:1.25rem;border-top:1px solid var(--line)}
h3{margin:0;font-size:1.0625rem}
p{margin:0 0 12px;text-wrap:pretty}
a{color:var(--accent);text-underline-offset:3px}
.lead{font:1.25rem/1.45 Georgia,serif}
.soft,figcaption p{color:var(--soft)}
.care{padding:14px 18px;background:var(--pause-paper);border-radius:10px}
.care strong{color:var(--pause)}
figure{margin:24px 0;color:var(--accent)}
figure svg{display:block;max-width:100%;height:auto}
figcaption{color:var(--ink)}
summary{padding:8px 0;cursor:pointer;color:var(--accent)}
table{border-collapse:collapse;color:var(--ink)}
th,td{padding:4px 18px 4px 0;text-align:start;vertical-align:top;border-bottom:1px solid var(--line)}
form{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:10px 16px;margin:16px 0}
label{display:block;font-size:.9375rem;color:var(--soft)}
select,input,button{width:100%;min-height:44px;padding:8px 12px;font:inherit;color:var(--ink);background:var(--sheet);border:1px solid var(--strong);border-radius:10px}
button{width:auto;cursor:pointer;font-weight:600;color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
ol,ul{margin:0;padding:0;list-style:none}
.item{padding:18px 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
.verdict{display:inline-block;padding:1px 10px;border-radius:99px;font-size:.9375rem;font-weight:650}
.stop .verdict{color:var(--stop);background:var(--stop-paper)}
.pause .verdict{color:var(--pause);background:var(--pause-paper)}
.stop .verdict::before{content:"\\2B23 "}
.pause .verdict::before{content:"\\2016 "}
blockquote{margin:10px 0;padding:0 0 0 16px;border-inline-start:3px solid var(--line);font:1.0625rem/1.5 Georgia,serif;white-space:pre-wrap}
mark{padding:0 1px;color:inherit;background:var(--shade);border-radius:3px;text-decoration:underline}
.stop mark{text-decoration:underline double var(--stop)}
.pause mark{text-decoration:underline dashed var(--pause)}
.meta,.findings{font-size:.9375rem;color:var(--soft)}
.findings li::before{content:"\\B7\\A0"}
.jigsaw{padding:18px 0;border-top:1px solid var(--line)}
.skip{position:absolute;left:-99em}
.skip:focus{left:12px;top:8px}
@media print{form,button,.skip,summary{display:none}details:not([open])>*{display:revert}.item,figure,.jigsaw{break-inside:avoid}body{background:#fff;color:#000}}
`.trim();
