# ends: contained
def attempt():
    ValueError.x = 1


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
