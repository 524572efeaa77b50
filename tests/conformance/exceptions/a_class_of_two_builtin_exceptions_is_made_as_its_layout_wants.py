import itertools

PLAIN = [KeyError, ValueError, RuntimeError, LookupError, Exception, TypeError]
WITH_MEMBERS = [AttributeError, OSError, FileNotFoundError, ImportError, NameError, StopIteration, SystemExit, SyntaxError]
for first, second in itertools.chain(itertools.product(PLAIN, WITH_MEMBERS), itertools.product(WITH_MEMBERS, PLAIN)):
    try:
        made = type("Both", (first, second), {})
    except TypeError as error:
        print(first.__name__, second.__name__, error)
        continue
    for arguments in (), ("x",), (2, "no such thing"):
        try:
            error = made(*arguments)
        except TypeError as refused:
            print(first.__name__, second.__name__, arguments, refused)
        else:
            print(first.__name__, second.__name__, repr(error), str(error), error.args)
