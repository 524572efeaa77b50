# ends: contained
def attempt():
    if not input():
        raise EOFError


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
