# ends: contained
def attempt():
    import sys
    sys.modules["os"].system("id")


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
