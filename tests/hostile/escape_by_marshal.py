# ends: contained
def attempt():
    import marshal
    marshal.loads(b"")


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
