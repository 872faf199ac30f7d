package program

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// Write writes to the file, whole or not at all, or to stdout where there is none.
func Write(file string, stdout io.Writer, text []byte) error {
	if file == "" {
		_, err := stdout.Write(text)
		return err
	}
	if real, err := filepath.EvalSymlinks(file); err == nil {
		file = real // a link stays a link
	}
	info, err := os.Stat(file)
	if err == nil && !info.Mode().IsRegular() {
		return os.WriteFile(file, text, 0) // a pipe or a device: nothing may take its place
	}
	mode := os.FileMode(0o666)
	if err == nil {
		mode = info.Mode().Perm()
	}
	return replace(file, text, mode)
}

// replace puts the file there whole or not at all: written beside it first, then renamed.
func replace(file string, text []byte, mode os.FileMode) error {
	beside := fmt.Sprintf("%s.%d.tmp", file, os.Getpid())
	f, err := os.OpenFile(beside, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	_, err = f.Write(text)
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(beside, file)
	}
	if err != nil {
		os.Remove(beside) // the error is told, whether or not this succeeds
	}
	return err
}
