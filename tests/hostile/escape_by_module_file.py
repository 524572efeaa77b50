# ends: contained
def attempt():
    import json
    open(json.__file__).read()


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
