# ends: contained
def attempt():
    import _ctypes


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
