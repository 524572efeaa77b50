"""Shows on standard output, where it is said, what a program is told on standard error; and what there is to drop."""
import sys


class Told:
    def __init__(self):
        self.line = ""

    def write(self, text):
        self.line += text
        while "\n" in self.line:
            line, _, self.line = self.line.partition("\n")
            print("|", line.rpartition("/")[2])

    def flush(self):
        pass


sys.stderr = Told()


async def boom():
    raise ValueError("boom")


async def ag():
    try:
        yield 1
        yield 2
    finally:
        print("closed")
