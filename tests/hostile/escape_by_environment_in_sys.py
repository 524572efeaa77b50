# ends: contained
def attempt():
    import sys
    sys.environ


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
