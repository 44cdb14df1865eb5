/** A readable page of the API document, drawn by the browser from openapi.json; no outside scripts. */
export const documentPage = (): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>有应 API</title>
<style>
body{font:15px/1.5 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1D2129;background:#F4F6F6;margin:0 auto;max-width:960px;padding:24px}
h1{font-size:20px}h2{font-size:16px;margin:24px 0 8px}details{background:#fff;border:1px solid #E5E6EB;border-radius:8px;margin:6px 0;padding:10px 14px}
summary{cursor:pointer}code{font-size:13px}.m{color:#087F6D;font-weight:600;display:inline-block;width:52px}.p{color:#4E5969}
pre{overflow:auto;background:#F4F6F6;padding:10px;border-radius:6px;font-size:12px}
</style></head><body><h1>有应 Youying API</h1><p><a href="/api/v1/openapi.json">openapi.json</a></p><main>…</main>
<script>
fetch('/api/v1/openapi.json').then(r=>r.json()).then(d=>{
 const el=(t,c,s)=>{const e=document.createElement(t);if(c)e.className=c;if(s)e.textContent=s;return e};
 const main=document.querySelector('main');main.textContent='';const groups={};
 const name=s=>s&&s.$ref?s.$ref.split('/').pop():s;
 for(const[p,ms]of Object.entries(d.paths))for(const[m,o]of Object.entries(ms))(groups[(o.tags||['other'])[0]]??=[]).push([m,p,o]);
 for(const[g,ops]of Object.entries(groups)){main.append(el('h2','',g));for(const[m,p,o]of ops){
  const det=el('details'),sum=el('summary');sum.append(el('span','m',m.toUpperCase()),el('b','',o.operationId+' '),el('span','p',p+'  '+(o.summary||'')));det.append(sum);
  const body=o.requestBody&&Object.values(o.requestBody.content)[0].schema,ok=Object.entries(o.responses).find(([s])=>s[0]==='2');
  const ans=ok&&ok[1].content&&Object.values(ok[1].content)[0].schema;
  const show=(title,s)=>{if(!s)return;det.append(el('p','p',title+': '+(typeof name(s)==='string'?name(s):'')));
   det.append(el('pre','',JSON.stringify(s.$ref?d.components.schemas[name(s)]:s,null,1)))};
  if(o.parameters)show('parameters',o.parameters);show('body',body);show('answer',ans);main.append(det)}}
});
</script></body></html>`;
