view = memoryview(bytearray(b'abcd'))


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except (TypeError, ValueError, OverflowError, LookupError) as error:
        print(type(error).__name__, error)


for order in ('C', 'F', 'A', None, 'x', 5, b'C', ()):
    attempt(view.tobytes, order)
for arguments in ((None,), (5,), ('c', None), ('c', [4]), ('c', 4), ('zz',), (b'c',)):
    attempt(lambda: view.cast(*arguments).tolist())
for arguments in ((5, 'x'), (':', 'x'), ('ab', 2), (5, 2), (':', 2**40), (b':', -2)):
    attempt(view.hex, *arguments)
# Nothing is looked up where there is nothing to decode.
attempt(b''.decode, 'no such encoding')
attempt(b'a'.decode, 'no such encoding')
attempt(bytearray().decode, 'utf-8', 'no such handler')
