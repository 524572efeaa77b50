# ends: contained
def attempt():
    import sys
    sys.settrace(print)


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
