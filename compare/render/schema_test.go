package render

import (
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

func TestReportsFollowTheSchema(t *testing.T) {
	schema := decoded(t, string(Schema)).(map[string]any)
	for name, r := range map[string]*compare.Report{"flood": flood(), "empty": {}, "thread without findings": {Threads: []compare.Thread{{}}}} {
		assert.Empty(t, broken(schema, schema, decoded(t, written(t, "json", r, Options{})), "$"), name)
	}
}

// TestSchemaIsStrict shows that the validator finds what is wrong.
func TestSchemaIsStrict(t *testing.T) {
	schema := decoded(t, string(Schema)).(map[string]any)
	good := written(t, "json", flood(), Options{})
	for _, change := range [][2]string{
		{`"verdict": "update"`, `"verdict": "maybe"`}, {`"confidence": 0.91`, `"confidence": 1.5`}, {`"start": 0`, `"start": -1`},
		{`"start": 0`, `"start": 0.5`}, {`"date": "2024-07-31"`, `"date": "31 July"`}, {`"question"`, `"questions"`}, {`"threads"`, `"thread"`},
	} {
		bad := strings.Replace(good, change[0], change[1], 1)
		require.NotEqual(t, good, bad)
		assert.NotEmpty(t, broken(schema, schema, decoded(t, bad), "$"), change[1])
	}
}

// TestSchemaKnowsEveryField holds the schema against the Go types, both ways.
func TestSchemaKnowsEveryField(t *testing.T) {
	schema := decoded(t, string(Schema)).(map[string]any)
	defs := schema["$defs"].(map[string]any)
	for name, tt := range map[string]struct {
		of     any
		schema any
	}{
		"report": {compare.Report{}, schema}, "document": {claims.Document{}, defs["document"]}, "finding": {compare.Finding{}, defs["finding"]},
		"side": {compare.Side{}, defs["side"]}, "thread": {compare.Thread{}, defs["thread"]},
	} {
		var must, may []string
		for _, f := range reflect.VisibleFields(reflect.TypeOf(tt.of)) {
			key, rest, _ := strings.Cut(f.Tag.Get("json"), ",")
			if may = append(may, key); rest != "omitempty" {
				must = append(must, key)
			}
		}
		var known, required []string
		for key := range tt.schema.(map[string]any)["properties"].(map[string]any) {
			known = append(known, key)
		}
		for _, key := range tt.schema.(map[string]any)["required"].([]any) {
			required = append(required, key.(string))
		}
		assert.ElementsMatch(t, may, known, name)
		assert.ElementsMatch(t, must, required, name)
	}
}

func decoded(t *testing.T, text string) any {
	t.Helper()
	var v any
	require.NoError(t, json.Unmarshal([]byte(text), &v))
	return v
}

// broken says where a value does not follow its schema, for the words of JSON Schema that ours uses; any other word is an error.
func broken(root, schema map[string]any, v any, at string) (wrong []string) {
	say := func(format string, args ...any) { wrong = append(wrong, at+": "+fmt.Sprintf(format, args...)) }
	for word, want := range schema {
		switch word {
		case "$schema", "$id", "$defs", "title", "description":
		case "$ref":
			name := strings.TrimPrefix(want.(string), "#/$defs/")
			wrong = append(wrong, broken(root, root["$defs"].(map[string]any)[name].(map[string]any), v, at)...)
		case "type":
			if !hasType(v, want.(string)) {
				say("%v is no %s", v, want)
			}
		case "enum":
			if !slices.Contains(want.([]any), v) {
				say("%v is none of %v", v, want)
			}
		case "minimum", "maximum":
			if n, ok := v.(float64); ok && (word == "minimum" && n < want.(float64) || word == "maximum" && n > want.(float64)) {
				say("%v is beyond %v", n, want)
			}
		case "pattern":
			if s, ok := v.(string); ok && !regexp.MustCompile(want.(string)).MatchString(s) {
				say("%q does not match", s)
			}
		case "items":
			list, _ := v.([]any)
			for i, x := range list {
				wrong = append(wrong, broken(root, want.(map[string]any), x, fmt.Sprintf("%s[%d]", at, i))...)
			}
		case "required":
			for _, key := range want.([]any) {
				if object, ok := v.(map[string]any); ok && object[key.(string)] == nil {
					say("%s is missing", key)
				}
			}
		case "properties", "additionalProperties":
		default:
			say("the test does not know %q", word)
		}
	}
	return append(wrong, brokenFields(root, schema, v, at)...)
}

// brokenFields looks at the fields of an object.
func brokenFields(root, schema map[string]any, v any, at string) (wrong []string) {
	object, isObject := v.(map[string]any)
	properties, isListed := schema["properties"].(map[string]any)
	if !isObject || !isListed {
		return nil
	}
	for key, x := range object {
		if p, known := properties[key].(map[string]any); known {
			wrong = append(wrong, broken(root, p, x, at+"."+key)...)
		} else if schema["additionalProperties"] == false {
			wrong = append(wrong, at+": "+key+" is not known")
		}
	}
	return wrong
}

func hasType(v any, name string) bool {
	switch v := v.(type) {
	case map[string]any:
		return name == "object"
	case []any:
		return name == "array"
	case string:
		return name == "string"
	case float64:
		return name == "number" || name == "integer" && v == float64(int(v))
	}
	return false
}
