package main

import (
	"errors"
	"os"
	"runtime"
	"runtime/pprof"
	"runtime/trace"
)

// profiles are the files to write profiles to, "" for none.
type profiles struct{ cpu, mem, trace string }

// start begins the profiles that are asked for; stop ends them and writes what is left to write.
func (p profiles) start() (stop func() error, err error) {
	var ends []func() error
	stop = func() (err error) {
		for _, end := range ends {
			err = errors.Join(err, end())
		}
		return err
	}
	begin := func(name string, begin func(*os.File) error, end func(*os.File) error) {
		if name == "" || err != nil {
			return
		}
		var file *os.File
		if file, err = os.Create(name); err != nil {
			return
		}
		if err = begin(file); err == nil {
			ends = append(ends, func() error { return errors.Join(end(file), file.Close()) })
		}
	}
	begin(p.cpu, func(f *os.File) error { return pprof.StartCPUProfile(f) }, func(*os.File) error { pprof.StopCPUProfile(); return nil })
	begin(p.trace, func(f *os.File) error { return trace.Start(f) }, func(*os.File) error { trace.Stop(); return nil })
	begin(p.mem, func(*os.File) error { return nil }, heap)
	if err != nil {
		return nil, errors.Join(err, stop())
	}
	return stop, nil
}

// heap writes what is in use, once what is not has been cleared away.
func heap(f *os.File) error {
	runtime.GC()
	return pprof.WriteHeapProfile(f)
}
