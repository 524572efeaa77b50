# ends: contained
def attempt():
    x = 1
    x.__class__ = str


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
