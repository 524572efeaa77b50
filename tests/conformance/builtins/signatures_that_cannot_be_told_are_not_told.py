# Some builtins tell no signature, or one that is no Python.
import inspect

for function in (
        dir, getattr, iter, max, min, next, vars, str.find, str.count, bytes.startswith, bytearray.hex, dict.pop,
        dict.update, int.__round__, memoryview.cast, len, print, round, pow, sorted, sum, dict.get, globals):
    try:
        print(function.__name__, function.__text_signature__, inspect.signature(function))
    except ValueError as error:
        print(function.__name__, error)
