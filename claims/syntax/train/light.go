package main

import (
	"math"
	"slices"

	"github.com/gainsay/gainsay/claims/syntax/internal/model"
	"github.com/gainsay/gainsay/claims/syntax/internal/net"
)

// What the finished model can do without, by the dev trees: tags' weights with smaller codes, steps between the steps of
// the rows of the forward reader and of the names, the tenth of those rows that learnt least, and the classes of rarer words
// that the trees do not hold.
const (
	tagLight                   = 44
	forwardCoarse, namesCoarse = 1.5, 2
	dull                       = 0.1
	commonWords                = 65_000
)

// lighten takes from the model what it can do without: it loses a tenth of a point and a quarter of its size. The backward
// reader is small already, and loses more.
func lighten(plan *model.Blueprint, c clusters) {
	plan.Tags = plan.Tags.Light(tagLight)
	plan.Forward = coarser(without(plan.Forward, forwardSchool), forwardCoarse)
	plan.Names = coarser(without(plan.Names, nameSchool), namesCoarse)
	rare := map[uint32]bool{}
	for _, w := range c.order[min(len(c.order), commonWords):] {
		rare[model.WordKey(w)] = true
	}
	plan.Words = slices.DeleteFunc(plan.Words, func(w model.Word) bool { return w.Class == 0 && rare[w.Key] })
}

// coarser is the net with fewer steps of weights.
func coarser(p *net.Plan, by float64) *net.Plan {
	q := *p
	q.Scale *= float32(by)
	q.Rows = make([]byte, len(p.Rows))
	for i, x := range p.Rows {
		q.Rows[i] = byte(net.Most + math.Round((float64(x)-net.Most)/by))
	}
	return &q
}

// without is the net without the rows that are nearest to the noise they came from.
func without(p *net.Plan, s school) *net.Plan {
	first := noise(start(), len(p.Rows))
	learnt := make([]float64, len(p.Keys))
	for i, x := range p.Rows {
		d := (float64(x)-net.Most)*float64(p.Scale) - float64(first[i]*(1-s.blur))
		learnt[i/p.Hidden] += d * d
	}
	sorted := slices.Sorted(slices.Values(learnt))
	least := sorted[int(dull*float64(len(sorted)))]
	q := *p
	q.Keys, q.Rows = nil, nil
	for i, x := range learnt {
		if x >= least {
			q.Keys = append(q.Keys, p.Keys[i])
			q.Rows = append(q.Rows, p.Rows[i*p.Hidden:][:p.Hidden]...)
		}
	}
	return &q
}
