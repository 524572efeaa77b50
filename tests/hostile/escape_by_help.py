# ends: contained
def attempt():
    import pydoc
    pydoc.help("os")


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
