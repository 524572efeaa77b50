# ends: contained
def attempt():
    type("A", (type(None),), {})


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
