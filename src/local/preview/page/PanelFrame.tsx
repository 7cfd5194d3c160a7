import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, calling, look, panel } from './ask.ts';

/** The built panel in a frame of its own, 300 px wide, with its calls carried to the stage. */
export function PanelFrame() {
  const frame = useRef<HTMLIFrameElement>(null);
  const [shim, setShim] = useState<string | null>(null);
  useEffect(() => {
    void fetch('/shim.js')
      .then(response => response.text())
      .then(setShim);
  }, []);
  useEffect(() => {
    const carry = (event: MessageEvent): void => {
      const from = frame.current?.contentWindow;
      if (!from || event.source !== from) return;
      const { id, name, ask: asked } = event.data as { id: number; name: string; ask: unknown[] };
      void call(name, asked).then(reply => from.postMessage({ id, reply }, '*'));
    };
    addEventListener('message', carry);
    return () => removeEventListener('message', carry);
  }, []);
  const opened = panel.value;
  if (!opened || shim === null) return null;
  return (
    <aside aria-label="Panel">
      <header>
        <span>{opened.title}</span>
        <button type="button" aria-label="Close the panel" onClick={() => (panel.value = null)}>
          ✕
        </button>
      </header>
      <iframe
        ref={frame}
        title={opened.title}
        sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads"
        srcdoc={opened.html.replace('<head>', () => '<head><script>' + shim + '</script>')}
      />
    </aside>
  );
}

async function call(
  name: string,
  asked: readonly unknown[],
): Promise<{ ok: true; value: unknown } | { ok: false; message: string }> {
  calling.value += 1;
  try {
    return { ok: true, value: await ask({ is: 'call', name, ask: asked }) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  } finally {
    calling.value -= 1;
    void look();
  }
}
