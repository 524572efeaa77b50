import traceback


def fails(a, b='two'):
    unset: int
    inner = [n for n in (1, 2)]
    try:
        a / 0
    except ZeroDivisionError:
        late = 1
        raise


class Thing:
    def method(self, value):
        kept = value * 2
        fails(kept)

    def __repr__(self):
        return 'thing'


try:
    Thing().method(3)
except ZeroDivisionError as error:
    captured = traceback.TracebackException.from_exception(error, capture_locals=True)
    for entry in captured.stack[1:]:
        print(entry.name, entry.locals)
    print(*[line for line in ''.join(captured.format()).partition('in method')[2].splitlines() if 'File' not in line], sep='\n')
    print([entry.locals for entry in traceback.TracebackException.from_exception(error).stack])
    tb = error.__traceback__
    print(tb.tb_frame.f_locals is globals(), sorted(tb.tb_next.tb_frame.f_locals))
    print(sorted(tb.tb_next.tb_next.tb_frame.f_locals.items()))
