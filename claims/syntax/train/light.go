package main

import (
	"math"
	"slices"

	"github.com/gainsay/gainsay/claims/syntax/internal/model"
	"github.com/gainsay/gainsay/claims/syntax/internal/net"
)

// What the finished model can do without, by the dev trees: weights with smaller codes, every second step of the forward
// reader's rows, and the classes of rarer words that the trees do not hold.
const (
	tagLight, nameLight = 44, 56
	coarse              = 2
	commonWords         = 130_000
)

// lighten takes from the model what it can do without: it loses less than a tenth of a point and a quarter of its size.
func lighten(plan *model.Blueprint, c clusters) {
	plan.Tags, plan.Names = plan.Tags.Light(tagLight), plan.Names.Light(nameLight)
	plan.Forward = coarser(plan.Forward)
	rare := map[uint32]bool{}
	for _, w := range c.order[min(len(c.order), commonWords):] {
		rare[model.WordKey(w)] = true
	}
	plan.Words = slices.DeleteFunc(plan.Words, func(w model.Word) bool { return w.Class == 0 && rare[w.Key] })
}

// coarser is the net with fewer steps of weights.
func coarser(p *net.Plan) *net.Plan {
	q := *p
	q.Scale *= coarse
	q.Rows = make([]byte, len(p.Rows))
	for i, x := range p.Rows {
		q.Rows[i] = byte(net.Most + math.Round(float64(int(x)-net.Most)/coarse))
	}
	return &q
}
