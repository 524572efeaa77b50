block = bytearray(16)
for code, fine, wrong in (('b', -1, 128), ('H', 65535, -1), ('i', -5, 2 ** 31), ('Q', 2 ** 64 - 1, 2 ** 64),
                          ('n', -1, 2 ** 63), ('P', -1, 2 ** 64), ('d', 1.5, 'a'), ('e', 1.5, 1e9), ('c', b'a', b'ab'),
                          ('?', [1], None), ('f', 0.1, b'')):
    view = memoryview(block).cast(code)
    view[0] = fine
    try:
        view[0] = wrong
        print(code, view[0])
    except (TypeError, ValueError) as error:
        print(code, view[0], type(error).__name__, error)
view.release()
print(repr(view)[:13], view == view)
try:
    view.tolist()
except ValueError as error:
    print(error)
print(type(iter(memoryview(b''))), list(reversed(memoryview(b'abc'))))
