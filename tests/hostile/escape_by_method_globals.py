# ends: contained
def attempt():
    import itertools
    itertools.count.__init__.__globals__


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
