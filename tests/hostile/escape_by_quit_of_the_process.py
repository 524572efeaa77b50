# ends: contained
def attempt():
    import ctypes
    ctypes.string_at(0)


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
