# ends: contained
def attempt():
    int.__add__ = lambda a, b: 0


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
