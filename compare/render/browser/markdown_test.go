package browser

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"

	"github.com/gainsay/gainsay/compare/render"
)

// TestMarkdownReadBack reads the markdown as GitHub does: nothing of an article becomes a link, a picture, a list or a heading.
func TestMarkdownReadBack(t *testing.T) {
	reader := goldmark.New(goldmark.WithExtensions(extension.GFM))
	for _, nasty := range []string{
		`<script>alert(1)</script>`, `[a](http://x.example)`, `![a](http://x.example/i.png)`, `http://x.example/`, `www.x.example`, `me@x.example`,
		"`code`", "**bold** _it_ ~~gone~~", "# heading", "- item", "1. item", "+ item", "| a | b |", "a\n\n# b", "a\n===", "    code", "[x]: http://x.example", "\\*", "&lt;", "***",
	} {
		var out bytes.Buffer
		require.NoError(t, render.Write(&out, "markdown", of(nasty), render.Options{Title: nasty}))
		kinds := map[string]int{}
		require.NoError(t, ast.Walk(reader.Parser().Parse(text.NewReader(out.Bytes())), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			if entering {
				kinds[n.Kind().String()]++
			}
			return ast.WalkContinue, nil
		}))
		for _, kind := range []string{"Link", "Image", "AutoLink", "CodeSpan", "CodeBlock", "FencedCodeBlock", "RawHTML", "HTMLBlock", "List", "Table", "Strikethrough", "ThematicBreak"} {
			assert.Zero(t, kinds[kind], "%s in %q:\n%s", kind, nasty, out.String())
		}
		assert.Equal(t, 2, kinds["Heading"], nasty)
		assert.Equal(t, 2, kinds["Blockquote"], nasty)
		var html bytes.Buffer
		require.NoError(t, reader.Convert(out.Bytes(), &html))
		assert.Contains(t, unescaped(html.String()), strings.Join(strings.Fields(nasty), " "), nasty)
	}
}

// unescaped gives the text of HTML, white space folded.
func unescaped(s string) string {
	return strings.Join(strings.Fields(strings.NewReplacer("&lt;", "<", "&gt;", ">", "&quot;", `"`, "&amp;", "&").Replace(s)), " ")
}
