package browser

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/compare/render"
)

var shots = flag.String("shots", "", "folder for pictures of the page")

// A tab is a page in a browser, with whatever it should not have done.
type tab struct {
	context.Context
	t      *testing.T
	events chan string // requests, dialogs, messages and errors
}

// open shows a report in a browser.
func open(t *testing.T, r *compare.Report, width, height int64) *tab {
	t.Helper()
	chromium, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("chromium is not installed")
	}
	var html bytes.Buffer
	require.NoError(t, render.Write(&html, "html", r, render.Options{}))
	file := filepath.Join(t.TempDir(), "page.html")
	require.NoError(t, os.WriteFile(file, html.Bytes(), 0o644))

	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(chromium), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-background-networking", true))
	allocator, stop := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(stop)
	ctx, stop := chromedp.NewContext(allocator)
	t.Cleanup(stop)
	ctx, stop = context.WithTimeout(ctx, time.Minute)
	t.Cleanup(stop)

	tab := &tab{ctx, t, make(chan string, 1000)}
	chromedp.ListenTarget(ctx, tab.listen)
	tab.do(network.Enable(), runtime.Enable(), chromedp.EmulateViewport(width, height), chromedp.Navigate("file://"+file))
	return tab
}

// listen notes what a page without script must not do.
func (tab *tab) listen(event any) {
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		if !strings.HasSuffix(e.Request.URL, "/page.html") {
			tab.events <- "request: " + e.Request.URL
		}
	case *page.EventJavascriptDialogOpening:
		tab.events <- "dialog: " + e.Message
	case *runtime.EventConsoleAPICalled:
		tab.events <- "console: " + string(e.Type)
	case *runtime.EventExceptionThrown:
		tab.events <- "exception: " + e.ExceptionDetails.Text
	}
}

// do acts in the page.
func (tab *tab) do(actions ...chromedp.Action) {
	tab.t.Helper()
	require.NoError(tab.t, chromedp.Run(tab, actions...))
}

// quiet fails the test when the page did what it must not.
func (tab *tab) quiet() {
	tab.t.Helper()
	for {
		select {
		case e := <-tab.events:
			tab.t.Error(e)
		default:
			return
		}
	}
}

// ask evaluates an expression of JavaScript, from outside the page.
func ask[T any](tab *tab, expression string) T {
	tab.t.Helper()
	var v T
	tab.do(chromedp.Evaluate(expression, &v))
	return v
}

// shoot takes a picture of the whole page.
func (tab *tab) shoot(name string) {
	tab.t.Helper()
	if *shots == "" {
		return
	}
	var png []byte
	tab.do(chromedp.FullScreenshot(&png, 100))
	require.NoError(tab.t, os.MkdirAll(*shots, 0o755))
	require.NoError(tab.t, os.WriteFile(filepath.Join(*shots, name+".png"), png, 0o644))
}

// flood is the report of the golden files.
func flood(t *testing.T) *compare.Report {
	t.Helper()
	text, err := os.ReadFile("../testdata/flood.json")
	require.NoError(t, err)
	var r compare.Report
	require.NoError(t, json.Unmarshal(text, &r))
	return &r
}

const visible = `[...document.querySelectorAll('.finding')].filter(e => e.checkVisibility()).map(e => e.className).join()`

func TestFilter(t *testing.T) {
	tab := open(t, flood(t), 1280, 900)
	assert.Equal(t, "finding conflict,finding update,finding agreement,finding unrelated", ask[string](tab, visible))
	for _, v := range []string{"conflict", "update", "agreement", "unrelated"} {
		tab.do(chromedp.Click("label[for=show-"+v+"]", chromedp.ByQuery))
		assert.Equal(t, "finding "+v, ask[string](tab, visible))
		assert.Equal(t, 1, ask[int](tab, `[...document.querySelectorAll('.contents li[class]')].filter(e => e.checkVisibility()).length`))
	}
	tab.do(chromedp.Click("label[for=show-all]", chromedp.ByQuery))
	assert.Equal(t, 4, ask[int](tab, `[...document.querySelectorAll('.thread')].filter(e => e.checkVisibility()).length`))
	tab.shoot("light")
	tab.quiet()
}

// TestJump goes from an article's sentence to its finding, which opens, and back.
func TestJump(t *testing.T) {
	tab := open(t, flood(t), 1280, 900)
	at := func(id string) bool {
		return ask[bool](tab, fmt.Sprintf(`(() => { const r = document.getElementById(%q).getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight })()`, id))
	}
	settle := chromedp.Sleep(700 * time.Millisecond) // scrolling is smooth
	tab.do(chromedp.Click(`#a1 .claim[href="#f3"]`, chromedp.ByQuery), settle)
	assert.Equal(t, "#f3", ask[string](tab, `location.hash`))
	assert.True(t, at("f3"))
	tab.do(chromedp.Click(`#f1 .side:last-child .more a`, chromedp.ByQuery), settle)
	assert.Equal(t, "#a3-1", ask[string](tab, `location.hash`))
	assert.True(t, at("a3-1"))
	tab.quiet()
}

// TestKeyboard walks the page without a mouse.
func TestKeyboard(t *testing.T) {
	tab := open(t, flood(t), 1280, 900)
	focus := `document.activeElement.id || document.activeElement.className || document.activeElement.tagName`
	tab.do(chromedp.KeyEvent("\t"))
	assert.Equal(t, "skip", ask[string](tab, focus))
	assert.True(t, ask[bool](tab, `document.activeElement.getBoundingClientRect().left >= 0`), "the skip link shows itself")
	tab.do(chromedp.KeyEvent("\t"))
	assert.Equal(t, "show-all", ask[string](tab, focus))
	tab.do(chromedp.KeyEvent(kb.ArrowDown))
	assert.Equal(t, "show-conflict", ask[string](tab, focus))
	assert.Equal(t, "finding conflict", ask[string](tab, visible))
	tab.quiet()
}

// unreadable lists the texts whose contrast is below what WCAG AA asks for.
const unreadable = `(() => {
  const lum = c => { const [r, g, b] = c.map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b };
  const rgb = s => s.match(/[\d.]+/g).map(Number);
  const ground = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0) return c } return [255, 255, 255] };
  const bad = [];
  for (const e of document.querySelectorAll('body *')) {
    if (![...e.childNodes].some(n => n.nodeType == 3 && n.data.trim()) || !e.checkVisibility({opacityProperty: true}) || e.closest('.filter input:disabled + label, svg title, svg desc')) continue;
    const s = getComputedStyle(e), ink = rgb(e.closest('svg') ? s.fill : s.color);
    const [x, y] = [lum(ink.slice(0, 3)), lum(ground(e).slice(0, 3))].sort((a, b) => b - a);
    const ratio = (x + .05) / (y + .05);
    if (ratio < 4.5) bad.push(e.className + ': ' + ratio.toFixed(2) + ' ' + e.textContent.slice(0, 30));
  }
  return bad.join('\n');
})()`

func TestReadable(t *testing.T) {
	for _, scheme := range []string{"light", "dark"} {
		t.Run(scheme, func(t *testing.T) {
			tab := open(t, flood(t), 1280, 900)
			tab.do(emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}))
			assert.Empty(t, ask[string](tab, unreadable))
			tab.shoot(scheme)
			tab.quiet()
		})
	}
}

func TestNarrow(t *testing.T) {
	for _, width := range []int64{320, 500, 768} {
		tab := open(t, flood(t), width, 800)
		assert.LessOrEqual(t, ask[int64](tab, `document.documentElement.scrollWidth`), width)
		assert.Equal(t, width <= 640, ask[bool](tab, `document.querySelector('.tall').checkVisibility()`))
		assert.NotEqual(t, width <= 640, ask[bool](tab, `document.querySelector('.wide').checkVisibility()`))
		tab.shoot(fmt.Sprintf("narrow-%d", width))
		tab.quiet()
	}
}

func TestPrint(t *testing.T) {
	tab := open(t, flood(t), 800, 900)
	tab.do(emulation.SetEmulatedMedia().WithMedia("print"))
	assert.False(t, ask[bool](tab, `document.querySelector('.contents').checkVisibility()`))
	assert.True(t, ask[bool](tab, `document.querySelector('details.finding q').checkVisibility({contentVisibilityAuto: true})`), "agreements are open on paper")
	tab.shoot("print")
	tab.quiet()
}

// TestNamed shows that a screen reader has a name for every drawing, group and link, and headings without gaps.
func TestNamed(t *testing.T) {
	tab := open(t, flood(t), 1280, 900)
	assert.Empty(t, ask[string](tab, `[...document.querySelectorAll('svg')].filter(e => !document.getElementById(e.getAttribute('aria-labelledby'))?.textContent.trim()).length || ''`))
	assert.Empty(t, ask[string](tab, `[...document.querySelectorAll('a')].filter(e => !(e.getAttribute('aria-label') || e.textContent).trim()).map(e => e.outerHTML).join()`))
	assert.Empty(t, ask[string](tab, `(() => { let was = 0, bad = []; for (const h of document.querySelectorAll('h1,h2,h3,h4')) { const n = +h.tagName[1]; if (n > was + 1) bad.push(h.textContent); was = n } return bad.join() })()`))
	assert.Equal(t, 1, ask[int](tab, `document.querySelectorAll('h1').length`))
	assert.Equal(t, "en", ask[string](tab, `document.documentElement.lang`))
}

// TestHostile shows that nothing in an article comes alive.
func TestHostile(t *testing.T) {
	for name, text := range map[string]string{
		"script":    `<script>alert(1)</script>`,
		"attribute": `"'><img src="https://example.com/x" onerror="alert(1)">`,
		"style":     `</style></title><style>*{display:none}</style>`,
		"svg":       `</desc></text></svg><svg onload="alert(1)">`,
		"comment":   `<!-- --><!-- <![CDATA[`,
		"url":       `javascript:alert(1)`,
		"direction": "\u202egnirts \u2067\u202b abc",
		"long":      strings.Repeat("w", 100_000),
	} {
		t.Run(name, func(t *testing.T) {
			tab := open(t, of(text), 800, 900)
			assert.Equal(t, 0, ask[int](tab, `document.scripts.length + document.images.length + document.querySelectorAll('iframe,link,form,[onload],[onerror]').length`))
			assert.Equal(t, ask[int](tab, `document.querySelectorAll('.timeline').length`), ask[int](tab, `document.querySelectorAll('svg').length`))
			assert.Equal(t, 1, ask[int](tab, `document.styleSheets.length`))
			assert.LessOrEqual(t, ask[int](tab, `document.documentElement.scrollWidth`), 800)
			if name != "direction" {
				assert.Equal(t, text, ask[string](tab, `document.querySelector('q').textContent`))
			}
			if name != "long" {
				tab.shoot("hostile-" + name)
			}
			tab.quiet()
		})
	}
}

// of is a report whose every text is the one given.
func of(text string) *compare.Report {
	r := &compare.Report{Warnings: []string{text}}
	side := func(id string) compare.Side {
		r.Documents = append(r.Documents, claims.Document{ID: id + text, Source: text, Date: "2024-05-01", Title: text, Text: "Before it. " + text + " Behind it."})
		return compare.Side{Doc: id + text, Source: text, Date: "2024-05-01", Start: 11, End: 11 + len(text), Quote: text, Holder: text, Answer: text}
	}
	r.Findings = []compare.Finding{{Verdict: compare.Conflict, Kind: compare.Kind(text), Question: text, Why: text, Warnings: []string{text}, A: side("a"), B: side("b")}}
	return r
}
