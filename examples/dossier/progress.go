package main

import (
	"fmt"
	"io"
	"time"
)

// busy says on a terminal what takes long and how long it has taken; done wipes the line. What is quick says nothing.
func busy(w io.Writer, what string) (done func()) {
	if !terminal(w) {
		return func() {}
	}
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		tick := time.NewTicker(time.Second)
		defer tick.Stop()
		for n := 1; ; n++ {
			select {
			case <-stop:
				return
			case <-tick.C:
				fmt.Fprintf(w, "\r%s: %ds\x1b[K", what, n)
				defer fmt.Fprint(w, "\r\x1b[K")
			}
		}
	}()
	return func() {
		close(stop)
		<-stopped
	}
}
