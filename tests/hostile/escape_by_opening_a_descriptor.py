# ends: contained
def attempt():
    open(0).read()


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
