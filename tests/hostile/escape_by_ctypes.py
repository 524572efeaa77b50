# ends: contained
def attempt():
    import ctypes
    ctypes.CDLL(None)


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
