import traceback
import warnings


def warn(value):
    warnings.warn(f"seen {value}", UserWarning, 2)
    return value


def lines(value):
    return [(entry.lineno, entry.name) for entry in traceback.extract_stack()]


def ask():
    return list(map(
        lines,
        [1])), [
            *tuple(filter(lines, [2]))]


warnings.simplefilter("always")
list(map(warn,
    [1]))
set(
    map(warn, [2]))
print(ask())
