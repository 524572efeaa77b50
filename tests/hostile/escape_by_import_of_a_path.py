# ends: contained
def attempt():
    import sys
    sys.path.insert(0, "/")
    import etc.passwd


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
