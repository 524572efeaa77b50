# ends: contained
def attempt():
    object.getClassLoader()


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
