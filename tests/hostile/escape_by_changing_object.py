# ends: contained
def attempt():
    object.x = 1


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
