# ends: contained
def attempt():
    "".getClass()


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
