# ends: contained
def attempt():
    memoryview(print)


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
