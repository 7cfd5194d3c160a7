import { render } from 'preact';
import { App } from './App.tsx';
import { browserLanguage } from './language.ts';
import { createPanel } from './panel.ts';
import { connect, panelServer, type ScriptRun } from './server.ts';

declare const google: { readonly script: { readonly run: ScriptRun } };

const sleep = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms));
const panel = createPanel(panelServer(connect(google.script.run)), browserLanguage(), sleep);
const place = document.getElementById('panel');
if (!place) throw new Error('the page has no place for the panel');

render(<App panel={panel} />, place);
void panel.open();
