# ends: contained
def attempt():
    import types
    types.CodeType(0, 0, 0, 0, 0, 0, b"", (), (), (), "", "", "", 0, b"", b"")()


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
