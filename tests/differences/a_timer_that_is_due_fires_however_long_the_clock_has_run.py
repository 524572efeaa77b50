# category: asyncio
# description: A timer fires at its very moment even where the clock's resolution is less than a step of a float.
# cause: CPython 3.13.0 has the defect gh-145703 (and gh-127859): its loop turns in vain until the clock has moved on.
# workaround: None is needed.
import asyncio


class LongRunning(asyncio.SelectorEventLoop):
    passes = 0

    def time(self):
        return now

    def _run_once(self):
        global now
        self.passes += 1
        if self.passes > 50:
            raise SystemExit('busy loop')
        if self.passes == 3:
            now = due
        super()._run_once()


now = 2.0 ** 40
due = now + 0.25
print(now + 1e-9 == now)
loop = LongRunning()
loop.call_at(due, loop.stop)
loop.call_soon(print, 'soon')
loop.call_at(now, print, 'due now')
keep = None


def again():
    if loop.passes < 5:
        loop.call_soon(again)


again()
loop.run_forever()
print(loop.passes < 10)
loop.close()
