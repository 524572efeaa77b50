# SPDX-License-Identifier: Apache-2.0
"""Holds the chunks of an errors file against the CPython that runs this script; see errors/README.md."""
import contextlib
import io
import re
import sys
import traceback
import warnings


def failure(code):
    """The line and the words with which CPython refuses the code, or None."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(code, "<string>", "exec"), {"__name__": "__main__"})
    except BaseException as error:
        frames = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == "<string>"]
        if isinstance(error, SyntaxError) and error.filename == "<string>":
            frames.append(error.lineno)
        return frames[-1], traceback.format_exception_only(error)[-1].strip()
    return None


def chunks(path):
    first = 1
    with open(path, encoding="utf-8") as file:
        for text in re.split(r"^---\n", file.read(), flags=re.MULTILINE):
            yield first, text
            first += text.count("\n") + 1


def expectation(text):
    for number, line in enumerate(text.split("\n"), 1):
        found = re.search(r"### (.*)$", line)
        if found:
            return number, found[1]
    return None


def main(paths):
    warnings.simplefilter("ignore")
    wrong = 0
    for path in paths:
        for first, text in chunks(path):
            if expectation(text) != failure(text):
                print(f"{path}:{first}: expected {expectation(text)}, CPython says {failure(text)}")
                wrong += 1
    return min(wrong, 100)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
